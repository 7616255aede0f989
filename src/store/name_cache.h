#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QHash>

namespace pulse {

class Connection;

/// Row numbers of places, authors, hashtags and links, found or made as posts come in. Kept per connection, bounded,
/// and forgotten when a transaction is rolled back.
class NameCache {
public:
    Result<qint64> place(Connection &connection, const QString &name);
    /// Nothing when the post names nobody. Updates what is known about the account when it changed.
    Result<std::optional<qint64>> author(Connection &connection, qint64 place, const PostAuthor &author);
    Result<qint64> hashtag(Connection &connection, const QString &folded);
    Result<qint64> link(Connection &connection, const QString &url);
    void clear();

private:
    struct Known {
        qint64 id;
        size_t profile; ///< hash of what is stored about the account
    };
    Result<qint64> named(Connection &connection, QHash<QString, qint64> &cache, const QString &name, const char *find,
                         const char *add);
    QHash<QString, qint64> m_places, m_hashtags, m_links;
    QHash<std::pair<qint64, QString>, Known> m_authors;
};

} // namespace pulse
