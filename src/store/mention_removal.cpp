#include "store/mention_removal.h"
#include "core/person.h"
#include "core/text.h"
#include "store/author_rollup.h"
#include "store/id_column.h"
#include "store/mention_writer.h"
#include "store/name_cache.h"
#include "store/statement.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString bareHandle(const QString &name)
{
    QString bare = name.trimmed();
    while (bare.startsWith(u'@'))
        bare.remove(0, 1);
    return bare;
}

} // namespace

Status MentionRemoval::withhold(MentionId mention, Scope scope, const QDateTime &now)
{
    const auto stored = storedRow(m_connection, raw(mention));
    if (!stored)
        return stored.error();
    QList<const char *> steps{
        "INSERT INTO mention_fts (mention_fts, rowid, title, text, tags)"
        " SELECT 'delete', id, title, text, tags FROM mention_body WHERE id = ?",
        "DELETE FROM mention_hashtag WHERE mention_id = ?",
        "DELETE FROM mention_link WHERE mention_id = ?",
        "DELETE FROM mention_sighting WHERE mention_id = ?",
        "DELETE FROM mention_picture WHERE mention_id = ?",
        "UPDATE mention_body SET external_id = '', url = '', title = '', text = '', tags = '', hashtags = '',"
        " links = '', reply_to = '', repost_of = '' WHERE id = ?",
        "INSERT INTO mention_fts (rowid, title, text, tags) VALUES (?, '', '', '')"};
    if (scope == Scope::Everything)
        steps << "DELETE FROM mention_label WHERE mention_id = ?"
              << "UPDATE mention_body SET note = '' WHERE id = ?"
              << "DELETE FROM change WHERE entity = 'mention' AND entity_uid ="
                 " (SELECT lower(hex(uid)) FROM mention WHERE id = ?)";
    else
        steps
            << "UPDATE mention SET author_id = NULL WHERE id = ?"
            << "UPDATE mention_brand SET author_id = NULL WHERE brand_id IN (SELECT id FROM brand) AND mention_id = ?";
    for (const char *sql : std::as_const(steps)) {
        Statement step(m_connection, sql);
        if (Status done = step.bind(mention).run(); !done)
            return done;
    }
    for (const qint64 brand : stored->brands) // it has no author any more
        if (Status done = AuthorRollup::forget(m_connection, brand, raw(mention), raw(mention) + 1); !done)
            return done;
    Statement mark(m_connection, "UPDATE mention_body SET withheld_at = ? WHERE id = ?");
    if (Status done = mark.bind(now).bind(mention).run(); !done)
        return done;
    touch(m_changes, stored->brands, stored->row);
    return ok();
}

Result<qint64> MentionRemoval::expire(SourceId source, const QDateTime &before, int rows, const QDateTime &now,
                                      Since since)
{
    const bool refreshed = since == Since::Refreshed;
    Statement find(m_connection,
                   refreshed ? "SELECT m.id, m.author_id FROM mention m JOIN mention_body b ON b.id = m.id"
                               " WHERE m.source_id = ? AND coalesce(b.checked_at, b.collected_at) < ?"
                               " AND b.withheld_at IS NULL LIMIT ?"
                             : "SELECT m.id, m.author_id FROM mention m JOIN mention_body b ON b.id = m.id"
                               " WHERE m.source_id = ? AND b.collected_at < ? AND b.withheld_at IS NULL LIMIT ?");
    find.bind(source).bind(before).bind(rows);
    QList<std::pair<MentionId, qint64>> old;
    while (find.next())
        old.append({MentionId(find.integer(0)), find.maybe(1).value_or(0)});
    if (find.failed())
        return find.status().error();
    for (const auto &[mention, author] : std::as_const(old))
        if (Status done = withholdWords(mention, author, now); !done)
            return done.error();
    m_connection.names().clear();
    return old.size();
}

Status MentionRemoval::dropWords(const QList<MentionId> &mentions, const QDateTime &now)
{
    Statement find(m_connection, "SELECT author_id FROM mention WHERE id = ?");
    for (const MentionId mention : mentions) {
        if (!find.begin().bind(mention).next())
            continue; // not kept any more
        const qint64 author = find.maybe(0).value_or(0);
        if (Status done = withholdWords(mention, author, now); !done)
            return done;
    }
    if (!mentions.isEmpty())
        m_connection.names().clear();
    return find.status();
}

Status MentionRemoval::withholdWords(MentionId mention, qint64 author, const QDateTime &now)
{
    if (Status done = withhold(mention, Scope::Words, now); !done || author == 0)
        return done;
    Statement stale(m_connection, "INSERT OR IGNORE INTO person_stale (author_id) VALUES (?)");
    if (Status done = stale.bind(author).run(); !done)
        return done;
    Statement spoke(m_connection, "SELECT EXISTS (SELECT 1 FROM mention WHERE author_id = ?)");
    const bool known = spoke.bind(author).scalar() != 0;
    if (known || spoke.failed())
        return spoke.status();
    if (Status done = forgetPerson(AuthorId(author)); !done)
        return done;
    return makeNameless(AuthorId(author));
}

Result<QList<AuthorName>> MentionRemoval::authorsNamed(const QString &name, const QString &place) const
{
    const QString wanted = folded(bareHandle(name));
    QList<AuthorName> found;
    if (wanted.isEmpty())
        return found;
    Statement rows(m_connection, "SELECT a.id, p.name, a.handle, a.name,"
                                 " (SELECT count(*) FROM mention m WHERE m.author_id = a.id)"
                                 " FROM author a JOIN place p ON p.id = a.place_id"
                                 " WHERE a.key <> '' AND a.key NOT LIKE 'removed:%'");
    while (rows.next()) {
        const bool same = folded(rows.text(2)) == wanted || folded(rows.text(3)) == wanted;
        if (same && (place.isEmpty() || rows.text(1).compare(place, Qt::CaseInsensitive) == 0))
            found.append({AuthorId(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3), rows.integer(4)});
    }
    if (rows.failed())
        return rows.status().error();
    return found;
}

Result<QList<MentionId>> MentionRemoval::mentionsOf(AuthorId author) const
{
    Statement rows(m_connection, "SELECT id FROM mention INDEXED BY mention_author WHERE author_id = ?");
    rows.bind(author);
    return idColumn<MentionId>(rows);
}

Status MentionRemoval::removeAuthor(AuthorId author, const QDateTime &now)
{
    const auto mentions = mentionsOf(author);
    if (!mentions)
        return mentions.error();
    for (const MentionId mention : *mentions)
        if (Status done = withhold(mention, Scope::Everything, now); !done)
            return done;
    if (Status forgotten = forgetPerson(author); !forgotten)
        return forgotten;
    m_connection.names().clear();
    return makeNameless(author);
}

Status MentionRemoval::makeNameless(AuthorId author)
{
    Statement nameless(m_connection,
                       "UPDATE author SET key = 'removed:' || id, handle = '', name = '', url = '', location = '',"
                       " followers = NULL WHERE id = ?");
    return nameless.bind(author).run();
}

Status MentionRemoval::forgetPerson(AuthorId author)
{
    Statement name(m_connection, "SELECT p.name, a.key FROM author a JOIN place p ON p.id = a.place_id WHERE a.id = ?");
    if (!name.bind(author).next())
        return name.status();
    const Uid person = personUid(name.text(0), name.text(1));
    m_changes.people = true;
    for (const char *sql :
         {// Accounts that were joined to it stand for themselves again, and are counted anew.
          "INSERT OR IGNORE INTO person_stale (author_id) SELECT author_id FROM person_account"
          " WHERE main_id = ?1 OR same_as = ?1 UNION SELECT main_id FROM person_account WHERE author_id = ?1",
          "DELETE FROM person_account WHERE author_id = ?1 OR same_as = ?1 OR main_id = ?1",
          "DELETE FROM person_apart WHERE author_id = ?1 OR other_id = ?1",
          "DELETE FROM change WHERE entity = 'personNote' AND"
          " entity_uid IN (SELECT uid FROM person_note WHERE author_id = ?1)",
          "DELETE FROM person_note WHERE author_id = ?1", "DELETE FROM person_card WHERE author_id = ?1",
          "DELETE FROM person_tag WHERE author_id = ?1",
          "DELETE FROM person_figures WHERE brand_id IN (SELECT id FROM brand) AND author_id = ?1",
          "DELETE FROM person_stale WHERE author_id = ?1"}) {
        Statement step(m_connection, sql);
        if (Status done = step.bind(author).run(); !done)
            return done;
    }
    Statement journal(m_connection, "DELETE FROM change WHERE (entity = 'person' AND entity_uid = ?1) OR (entity ="
                                    " 'personNote' AND (old_value ->> 'person' = ?1 OR new_value ->> 'person' = ?1))");
    return journal.bind(person).run();
}

Status MentionRemoval::block(const QString &place, const QString &account)
{
    Statement insert(m_connection, "INSERT OR IGNORE INTO blocked_author (name) VALUES (?)");
    return insert.bindBlob(blockedAuthorKey(place, account)).run();
}

Status MentionRemoval::forgetWords()
{
    Statement merge(m_connection, "INSERT INTO mention_fts (mention_fts) VALUES ('optimize')");
    return merge.run();
}

} // namespace pulse
