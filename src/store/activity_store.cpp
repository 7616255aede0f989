#include "store/activity_store.h"
#include "core/sentiment.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

Result<QList<AuthorActivity>> ActivityStore::select(const char *having, const char *order, BrandId brand,
                                                    const QDateTime &from, const QDateTime &to, int limit) const
{
    static_assert(int(Sentiment::Unclassified) == 0 && int(Sentiment::Negative) == 1 && int(Sentiment::Neutral) == 2 &&
                  int(Sentiment::Positive) == 3);
    const std::string sql =
        "WITH spoken AS (SELECT author_id, count(*) AS mentions, sum(sentiment = 3) AS positive, "
        "sum(sentiment = 2) AS neutral, sum(sentiment = 1) AS negative, sum(sentiment = 0) AS unclassified, "
        "max(mention_id) AS latest FROM mention_brand WHERE brand_id = ? AND mention_id >= ? AND mention_id < ? "
        "AND hidden = 0 AND author_id IS NOT NULL GROUP BY author_id) "
        "SELECT a.id, a.handle, a.name, p.name, a.followers, s.mentions, s.positive, s.neutral, s.negative, "
        "s.unclassified, s.latest FROM spoken AS s JOIN author AS a ON a.id = s.author_id "
        "JOIN place AS p ON p.id = a.place_id " +
        std::string(having) + " ORDER BY " + order + ", a.id LIMIT ?";
    Statement rows(m_connection, sql);
    rows.bind(brand).bind(lowestId(from)).bind(lowestId(to)).bind(limit);
    QList<AuthorActivity> people;
    while (rows.next()) {
        AuthorActivity person;
        person.id = AuthorId(rows.integer(0));
        person.handle = rows.text(1);
        person.name = rows.text(2);
        person.place = rows.text(3);
        person.followers = rows.maybe(4);
        person.mentions = rows.integer(5);
        person.positive = rows.integer(6);
        person.neutral = rows.integer(7);
        person.negative = rows.integer(8);
        person.unclassified = rows.integer(9);
        person.latest = MentionId(rows.integer(10));
        people << person;
    }
    return rows.failed() ? Result<QList<AuthorActivity>>(rows.status().error()) : people;
}

Result<QList<AuthorActivity>> ActivityStore::clearest(BrandId brand, const QDateTime &from, const QDateTime &to,
                                                      int limit) const
{
    return select("WHERE s.positive <> s.negative", "abs(s.positive - s.negative) DESC, coalesce(a.followers, 0) DESC",
                  brand, from, to, limit);
}

Result<QList<AuthorActivity>> ActivityStore::mostFollowed(BrandId brand, const QDateTime &from, const QDateTime &to,
                                                          int limit) const
{
    return select("WHERE a.followers > 0", "a.followers DESC", brand, from, to, limit);
}

Result<qint64> ActivityStore::returning(BrandId brand, const QDateTime &from, const QDateTime &to, int mentions) const
{
    Statement row(m_connection, "SELECT count(*) FROM (SELECT 1 FROM mention_brand WHERE brand_id = ? "
                                "AND mention_id >= ? AND mention_id < ? AND hidden = 0 AND author_id IS NOT NULL "
                                "GROUP BY author_id HAVING count(*) >= ?)");
    row.bind(brand).bind(lowestId(from)).bind(lowestId(to)).bind(mentions);
    const qint64 people = row.scalar();
    return row.failed() ? Result<qint64>(row.status().error()) : people;
}

Result<qint64> ActivityStore::mentionsOf(BrandId brand, const QList<AuthorId> &authors, const QDateTime &from,
                                         const QDateTime &to) const
{
    QJsonArray ids;
    for (const AuthorId author : authors)
        ids << raw(author);
    Statement row(m_connection, "SELECT count(*) FROM mention_brand WHERE brand_id = ? AND mention_id >= ? "
                                "AND mention_id < ? AND hidden = 0 "
                                "AND author_id IN (SELECT value FROM json_each(?))");
    row.bind(brand).bind(lowestId(from)).bind(lowestId(to));
    row.bind(QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    const qint64 count = row.scalar();
    return row.failed() ? Result<qint64>(row.status().error()) : count;
}

} // namespace pulse
