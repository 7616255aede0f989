#include "store/identity_store.h"
#include "store/id_column.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {

Result<QList<IdentityStore::Account>> IdentityStore::accounts(const QList<AuthorId> &ids) const
{
    QJsonArray numbers;
    for (const AuthorId id : ids)
        numbers << raw(id);
    Statement rows(m_connection, "SELECT a.id, a.place_id, l.name, a.handle, a.name, a.url FROM author a"
                                 " JOIN place l ON l.id = a.place_id WHERE a.id IN (SELECT value FROM json_each(?))"
                                 " ORDER BY a.id");
    rows.bind(QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact)));
    QList<Account> accounts;
    while (rows.next())
        accounts << Account{
            AuthorId(rows.integer(0)), rows.integer(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5)};
    if (rows.failed())
        return rows.status().error();
    return accounts;
}

Result<QList<AuthorId>> IdentityStore::select(const char *sql, AuthorId author, int limit) const
{
    Statement rows(m_connection, sql);
    rows.bind(author).bind(limit);
    return idColumn<AuthorId>(rows);
}

Result<QList<AuthorId>> IdentityStore::withSameHandle(AuthorId author, int limit) const
{
    return select("SELECT b.id FROM author a JOIN author b ON b.key = a.key AND b.place_id <> a.place_id"
                  " WHERE a.id = ? AND a.handle <> '' AND b.handle <> '' ORDER BY b.id LIMIT ?",
                  author, limit);
}

Result<QList<AuthorId>> IdentityStore::withSameName(AuthorId author, int limit) const
{
    return select("SELECT b.id FROM author a JOIN author b ON b.name = a.name AND b.place_id <> a.place_id"
                  " WHERE a.id = ? AND a.name <> '' AND b.name <> '' ORDER BY b.id LIMIT ?",
                  author, limit);
}

Result<QList<std::pair<AuthorId, QString>>> IdentityStore::withSameRareLink(AuthorId author, int fewest) const
{
    constexpr int MostMentions = 500;
    Statement rows(
        m_connection,
        "WITH own AS MATERIALIZED (SELECT DISTINCT k.link_id FROM (SELECT m.id FROM mention m"
        " INDEXED BY mention_author WHERE m.author_id = ?1 AND m.hidden = 0 ORDER BY m.id DESC LIMIT ?3) s"
        " CROSS JOIN mention_link k ON k.mention_id = s.id),"
        " used AS (SELECT o.link_id, m.author_id FROM own o CROSS JOIN mention_link k ON k.link_id = o.link_id"
        " CROSS JOIN mention m ON m.id = k.mention_id WHERE m.hidden = 0 AND m.author_id IS NOT NULL"
        " GROUP BY o.link_id, m.author_id)"
        " SELECT u.author_id, min(l.url) FROM used u JOIN link l ON l.id = u.link_id"
        " JOIN author a ON a.id = u.author_id WHERE u.author_id <> ?1"
        " AND a.place_id <> (SELECT place_id FROM author WHERE id = ?1)"
        " AND (SELECT count(*) FROM used w WHERE w.link_id = u.link_id) <= ?2 GROUP BY u.author_id");
    rows.bind(author).bind(fewest).bind(MostMentions);
    QList<std::pair<AuthorId, QString>> found;
    while (rows.next())
        found << std::pair(AuthorId(rows.integer(0)), rows.text(1));
    if (rows.failed())
        return rows.status().error();
    return found;
}

Result<bool> IdentityStore::linksTo(AuthorId author, const QString &url) const
{
    if (url.isEmpty())
        return false;
    Statement row(m_connection, "SELECT EXISTS (SELECT 1 FROM link l JOIN mention_link k ON k.link_id = l.id"
                                " JOIN mention m ON m.id = k.mention_id WHERE l.url = ? AND m.author_id = ?)");
    const bool links = row.bind(url).bind(author).scalar() != 0;
    if (row.failed())
        return row.status().error();
    return links;
}

Result<QList<IdentityStore::Written>> IdentityStore::written(Statement &rows) const
{
    QList<Written> list;
    while (rows.next())
        list << Written{MentionId(rows.integer(0)), AuthorId(rows.integer(1)), rows.text(2)};
    if (rows.failed())
        return rows.status().error();
    return list;
}

Result<QList<IdentityStore::Written>> IdentityStore::writtenBy(AuthorId author, int limit) const
{
    Statement rows(m_connection,
                   "SELECT m.id, m.author_id, b.text FROM mention m INDEXED BY mention_author CROSS JOIN mention_body b"
                   " ON b.id = m.id WHERE m.author_id = ? AND m.hidden = 0 AND m.grain = 0 AND m.flags & 1 = 0"
                   " ORDER BY m.id DESC LIMIT ?");
    rows.bind(author).bind(limit);
    return written(rows);
}

Result<QList<IdentityStore::Written>> IdentityStore::around(MentionId mention, qint64 placeId, qint64 seconds,
                                                            int limit) const
{
    Statement rows(
        m_connection,
        "SELECT m.id, m.author_id, b.text FROM mention m NOT INDEXED CROSS JOIN mention_body b ON b.id = m.id"
        " WHERE m.id >= ? AND m.id < ? AND m.place_id <> ? AND m.hidden = 0 AND m.grain = 0"
        " AND m.flags & 1 = 0 AND m.author_id IS NOT NULL LIMIT ?");
    rows.bind(raw(mention) - seconds * IdsPerSecond).bind(raw(mention) + seconds * IdsPerSecond);
    rows.bind(placeId).bind(limit);
    return written(rows);
}

} // namespace pulse
