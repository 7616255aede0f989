// The part of MentionWriter that tells one post met at two places from two posts, and whose posts are not kept.
#include "core/text.h"
#include "store/mention_store.h"
#include "store/mention_writer.h"
#include "store/name_cache.h"
#include "store/statement.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Two posts under one web address, years apart, are an address used again.
constexpr qint64 FarthestSeconds = 3 * 24 * 3600;

QByteArray aliasKey(const QString &alias) { return QByteArray::fromHex(derivedUid({u"alias"_s, alias}).toLatin1()); }

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
    Statement find(m_connection, "SELECT m.uid, b.published_at FROM mention_alias a JOIN mention m ON m.id ="
                                 " a.mention_id JOIN mention_body b ON b.id = m.id WHERE a.alias = ?");
    if (find.bindBlob(uid).next()) // met at this place before, as another sighting
        return find.bytes(0);
    for (const QString &alias : post.aliases) {
        const QByteArray key = aliasKey(alias);
        if (!find.begin().bindBlob(key).next())
            continue;
        const QDateTime then = find.time(1);
        const bool far =
            then.isValid() && post.publishedAt.isValid() && std::abs(then.secsTo(post.publishedAt)) > FarthestSeconds;
        if (!(isReusable(alias) && far))
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
