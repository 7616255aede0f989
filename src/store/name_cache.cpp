#include "store/name_cache.h"
#include "store/connection.h"
#include "store/statement.h"
#include <sqlite3.h>

namespace pulse {

namespace {
/// About 10 MB a cache at most.
constexpr qsizetype MostNames = 50'000;

size_t profileOf(const PostAuthor &author)
{
    return qHashMulti(0, author.name, author.url, author.location, author.followers.value_or(-1));
}
} // namespace

void NameCache::clear()
{
    m_places.clear();
    m_authors.clear();
    m_hashtags.clear();
    m_links.clear();
}

Result<qint64> NameCache::named(Connection &connection, QHash<QString, qint64> &cache, const QString &name,
                                const char *find, const char *add)
{
    if (const auto it = cache.constFind(name); it != cache.cend())
        return *it;
    Statement known(connection, find);
    qint64 id = known.bind(name).scalar(-1);
    if (Status found = known.status(); !found)
        return found.error();
    if (id < 0) {
        Statement insert(connection, add);
        id = insert.bind(name).scalar(-1);
        if (Status done = insert.status(); !done)
            return done.error();
    }
    if (cache.size() >= MostNames)
        cache.clear();
    cache.insert(name, id);
    return id;
}

Result<qint64> NameCache::place(Connection &connection, const QString &name)
{
    return named(connection, m_places, name, "SELECT id FROM place WHERE name = ?",
                 "INSERT INTO place (name) VALUES (?) RETURNING id");
}

Result<qint64> NameCache::hashtag(Connection &connection, const QString &folded)
{
    return named(connection, m_hashtags, folded, "SELECT id FROM hashtag WHERE folded = ?",
                 "INSERT INTO hashtag (folded) VALUES (?) RETURNING id");
}

Result<qint64> NameCache::link(Connection &connection, const QString &url)
{
    return named(connection, m_links, url, "SELECT id FROM link WHERE url = ?",
                 "INSERT INTO link (url) VALUES (?) RETURNING id");
}

Result<std::optional<qint64>> NameCache::author(Connection &connection, qint64 place, const PostAuthor &author)
{
    const QString &key = author.handle.isEmpty() ? author.name : author.handle;
    if (key.isEmpty())
        return std::optional<qint64>();
    const std::pair cacheKey(place, key);
    const size_t profile = profileOf(author);
    if (const auto it = m_authors.constFind(cacheKey); it != m_authors.cend() && it->profile == profile)
        return std::optional(it->id);
    Statement find(connection, "SELECT id FROM author WHERE key = ? AND place_id = ?");
    qint64 id = find.bind(key).bind(place).scalar(-1);
    if (id < 0) {
        Statement insert(connection, "INSERT INTO author (key, place_id, handle, name, url, location, followers)"
                                     " VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(key).bind(place).bind(author.handle).bind(author.name).bind(author.url).bind(author.location);
        if (Status done = insert.bind(author.followers).run(); !done)
            return done.error();
        id = sqlite3_last_insert_rowid(connection.handle());
    } else {
        // What a later post does not say is kept.
        Statement update(connection,
                         "UPDATE author SET name = iif(?1 <> '', ?1, name), url = iif(?2 <> '', ?2, url),"
                         " location = iif(?3 <> '', ?3, location), followers = coalesce(?4, followers)"
                         " WHERE id = ?5 AND (iif(?1 <> '', ?1, name) <> name OR iif(?2 <> '', ?2, url) <> url"
                         " OR iif(?3 <> '', ?3, location) <> location"
                         " OR coalesce(?4, followers) IS NOT followers)");
        update.bind(author.name).bind(author.url).bind(author.location).bind(author.followers);
        if (Status done = update.bind(id).run(); !done)
            return done.error();
    }
    if (Status found = find.status(); !found)
        return found.error();
    if (m_authors.size() >= MostNames)
        m_authors.clear();
    m_authors.insert(cacheKey, {id, profile});
    return std::optional(id);
}

} // namespace pulse
