// The part of MentionWriter that tells one post met at two places from two posts, and whose posts are not kept.
#include "core/text.h"
#include "store/mention_store.h"
#include "store/mention_writer.h"
#include "store/name_cache.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Two posts under one web address, years apart, are an address used again.
constexpr qint64 FarthestSeconds = 3 * 24 * 3600;

QByteArray aliasKey(const QString &alias) { return QByteArray::fromHex(derivedUid({u"alias"_s, alias}).toLatin1()); }

/// Letters and digits alone, of what a post says.
QString wordsOf(const QString &title, const QString &text)
{
    QString words;
    for (const QChar c : folded(title + u' ' + text))
        if (c.isLetterOrNumber())
            words += c;
    return words;
}

/// Whether two texts may be one post as two places show it: one without words, a passage of the other, or a common
/// beginning of most of the shorter one.
bool saysTheSame(const QString &one, const QString &other)
{
    const QString &shorter = one.size() <= other.size() ? one : other;
    const QString &longer = one.size() <= other.size() ? other : one;
    if (shorter.isEmpty() || shorter == longer)
        return true;
    constexpr qsizetype Passage = 20, Beginning = 12; // less than that is said by many
    if (shorter.size() >= Passage && longer.contains(shorter))
        return true;
    const auto end = std::mismatch(shorter.cbegin(), shorter.cend(), longer.cbegin()).first;
    const auto common = qsizetype(end - shorter.cbegin());
    return common >= Beginning && common * 10 >= shorter.size() * 6;
}

/// Web addresses come in the form of canonicalAddress(); others (at://, https://…/statuses/1) name one post for good.
bool isReusable(const QString &alias) { return !alias.contains(u"://"); }

} // namespace

QByteArray blockedAuthorKey(const QString &place, const QString &account)
{
    return QByteArray::fromHex(derivedUid({u"blocked"_s, folded(place), folded(account)}).toLatin1());
}

/// Whether a person asked that nothing of this account is kept.
Result<bool> MentionWriter::isBlocked(const Post &post)
{
    if (!m_anyBlocked) {
        Statement any(m_connection, "SELECT EXISTS (SELECT 1 FROM blocked_author)");
        m_anyBlocked = any.scalar() != 0;
        if (any.failed())
            return any.status().error();
    }
    if (!*m_anyBlocked)
        return false;
    Statement find(m_connection, "SELECT 1 FROM blocked_author WHERE name = ?");
    for (const QString &account : {post.author.handle, post.author.name})
        if (!account.isEmpty() && find.begin().bindBlob(blockedAuthorKey(post.place, account)).scalar() != 0)
            return true;
    if (find.failed())
        return find.status().error();
    return false;
}

bool MentionWriter::isKnown(const QByteArray &uid)
{
    Statement row(m_connection, "SELECT 1 FROM mention WHERE uid = ?");
    return row.bindBlob(uid).scalar() != 0;
}

/// Whether the addresses of a source's posts may be those of pages that hold several posts: tables and mappings call
/// "url" what they like.
Result<bool> MentionWriter::isTable(SourceId source)
{
    if (const auto known = m_tables.constFind(raw(source)); known != m_tables.cend())
        return *known;
    Statement kind(m_connection, "SELECT kind IN ('file', 'folder', 'json') FROM source WHERE id = ?");
    const bool table = kind.bind(source).scalar() != 0;
    if (kind.failed())
        return kind.status().error();
    m_tables.insert(raw(source), table);
    return table;
}

/// Whether an address that both have makes \a post and the mention \a id one.
Result<bool> MentionWriter::isSamePage(const Post &post, qint64 id)
{
    Statement find(m_connection, "SELECT m.source_id, b.published_at, b.title, b.text, b.withheld_at, a.handle"
                                 " FROM mention m JOIN mention_body b ON b.id = m.id"
                                 " LEFT JOIN author a ON a.id = m.author_id WHERE m.id = ?");
    if (!find.bind(id).next())
        return find.failed() ? Result<bool>(find.status().error()) : false;
    const QDateTime then = find.time(1);
    if (then.isValid() && post.publishedAt.isValid() && std::abs(then.secsTo(post.publishedAt)) > FarthestSeconds)
        return false;
    const SourceId first{find.integer(0)};
    const auto here = isTable(m_source), there = isTable(first);
    if (!here || !there)
        return here ? there.error() : here.error();
    if (!*here && !*there)
        return true;
    // Two rows of one table are two posts, unless two exports of it tell the same of the same person.
    const bool samePerson = !post.author.handle.isEmpty() && folded(post.author.handle) == folded(find.text(5));
    if (*here && first == m_source && !(samePerson && then.isValid() && post.publishedAt.isValid()))
        return false;
    return !find.isNull(4) || saysTheSame(wordsOf(find.text(2), find.text(3)), wordsOf(post.title, post.text));
}

/// The uid of the mention that \a enriched is another sighting of; empty when it is none, or the mention itself.
Result<QByteArray> MentionWriter::knownByAlias(const EnrichedPost &enriched, const QByteArray &uid)
{
    const Post &post = enriched.post;
    if (!m_anyAliases) {
        Statement any(m_connection, "SELECT EXISTS (SELECT 1 FROM mention_alias)");
        m_anyAliases = any.scalar() != 0;
        if (any.failed())
            return any.status().error();
    }
    if (!*m_anyAliases || isKnown(uid))
        return QByteArray();
    Statement find(m_connection, "SELECT m.uid, m.id FROM mention_alias a JOIN mention m ON m.id = a.mention_id"
                                 " WHERE a.alias = ?");
    if (find.bindBlob(uid).next()) // met at this place before, as another sighting
        return find.bytes(0);
    for (const QString &alias : post.aliases) {
        if (!find.begin().bindBlob(aliasKey(alias)).next())
            continue;
        const auto same = isReusable(alias) ? isSamePage(post, find.integer(1)) : Result<bool>(true);
        if (!same)
            return same.error();
        if (*same)
            return find.bytes(0);
    }
    if (find.failed())
        return find.status().error();
    return QByteArray();
}

/// Notes the names of \a post, and \a own, its uid at another place, where it has one.
Status MentionWriter::keepAliases(qint64 id, const Post &post, const QByteArray &own)
{
    if (post.aliases.isEmpty() && own.isEmpty())
        return ok();
    m_anyAliases = true;
    Statement insert(m_connection, "INSERT OR IGNORE INTO mention_alias (alias, mention_id) VALUES (?, ?)");
    QList<QByteArray> keys;
    for (const QString &alias : post.aliases)
        keys << aliasKey(alias);
    if (!own.isEmpty())
        keys << own;
    for (const QByteArray &key : std::as_const(keys))
        if (Status done = insert.begin().bindBlob(key).bind(id).run(); !done)
            return done;
    return ok();
}

/// Notes that the mention \a uid was met once more, at the place of \a post.
Status MentionWriter::keepSighting(const Post &post, const QByteArray &uid, const QByteArray &own)
{
    Statement find(m_connection, "SELECT id FROM mention WHERE uid = ?");
    const qint64 id = find.bindBlob(uid).scalar();
    const auto place = m_connection.names().place(m_connection, post.place);
    if (!place)
        return place.error();
    if (Status done = keepAliases(id, post, own); !done)
        return done;
    Statement insert(m_connection,
                     "INSERT INTO mention_sighting (mention_id, place_id, external_id, source_id, url,"
                     " seen_at) VALUES (?,?,?,?,?,?) ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at");
    insert.bind(id).bind(*place).bind(post.externalId).bind(m_source).bind(post.url);
    return insert.bind(m_collectedAt).run();
}

Result<MentionId> MentionStore::met(const Post &post) const
{
    const QByteArray uid = QByteArray::fromHex(derivedUid({post.place, post.externalId}).toLatin1());
    Statement own(m_connection, "SELECT id FROM mention WHERE uid = ?");
    if (own.bindBlob(uid).next())
        return MentionId(own.integer(0));
    QList<QByteArray> keys{uid}; // met at this place as another sighting
    for (const QString &alias : post.aliases)
        keys << aliasKey(alias);
    Statement other(m_connection, "SELECT mention_id FROM mention_alias WHERE alias = ?");
    for (const QByteArray &key : std::as_const(keys))
        if (other.begin().bindBlob(key).next())
            return MentionId(other.integer(0));
    if (own.failed() || other.failed())
        return (own.failed() ? own : other).status().error();
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("MentionStore", "This mention is not in the workspace any more."),
                 {}};
}

} // namespace pulse
