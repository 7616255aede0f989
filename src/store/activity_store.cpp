#include "store/activity_store.h"
#include "store/author_rollup.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <QHash>
#include <QSet>
#include <algorithm>
#include <vector>

namespace pulse {

namespace {

/// What each account said in the span, all in one.
Result<std::vector<AuthorCount>> spoken(Connection &connection, BrandId brand, const QDateTime &from,
                                        const QDateTime &to)
{
    QHash<qint64, AuthorCount> authors;
    const Status walked =
        AuthorRollup(connection).walk(brand, lowestId(from), lowestId(to), [&authors](const AuthorCount &part) {
            AuthorCount &all = authors[part.author];
            all.author = part.author;
            all.mentions += part.mentions;
            all.positive += part.positive;
            all.neutral += part.neutral;
            all.negative += part.negative;
        });
    if (!walked)
        return walked.error();
    return std::vector<AuthorCount>(authors.cbegin(), authors.cend());
}

qint64 clarity(const AuthorCount &count) { return std::abs(count.positive - count.negative); }

/// With the names and the followers that are known now.
Result<QList<AuthorActivity>> named(Connection &connection, const std::vector<AuthorCount> &counts)
{
    Statement row(connection, "SELECT a.handle, a.name, p.name, a.followers FROM author AS a JOIN place AS p"
                              " ON p.id = a.place_id WHERE a.id = ?");
    QList<AuthorActivity> people;
    people.reserve(qsizetype(counts.size()));
    for (const AuthorCount &count : counts) {
        if (!row.begin().bind(count.author).next()) {
            if (row.failed())
                return row.status().error();
            continue;
        }
        people << AuthorActivity{AuthorId(count.author), row.text(0),    row.text(1),   row.text(2),   row.maybe(3),
                                 count.mentions,         count.positive, count.neutral, count.negative};
    }
    return people;
}

} // namespace

Result<QList<AuthorActivity>> ActivityStore::clearest(BrandId brand, const QDateTime &from, const QDateTime &to,
                                                      int limit) const
{
    auto counts = spoken(m_connection, brand, from, to);
    if (!counts)
        return counts.error();
    std::erase_if(*counts, [](const AuthorCount &count) { return clarity(count) == 0; });
    if (qsizetype(counts->size()) > limit) { // names are read of those alone that may come first
        std::vector<qint64> order;
        for (const AuthorCount &count : *counts)
            order.push_back(clarity(count));
        std::nth_element(order.begin(), order.begin() + limit - 1, order.end(), std::greater());
        const qint64 least = order[size_t(limit) - 1];
        std::erase_if(*counts, [least](const AuthorCount &count) { return clarity(count) < least; });
    }
    auto people = named(m_connection, *counts);
    if (!people)
        return people.error();
    std::ranges::sort(*people, [](const AuthorActivity &a, const AuthorActivity &b) {
        const qint64 first = std::abs(a.leaning()), second = std::abs(b.leaning());
        const qint64 heard = a.followers.value_or(0), heardLess = b.followers.value_or(0);
        return first != second ? first > second : heard != heardLess ? heard > heardLess : raw(a.id) < raw(b.id);
    });
    people->resize(std::min<qsizetype>(limit, people->size()));
    return people;
}

Result<QList<AuthorActivity>> ActivityStore::mostFollowed(BrandId brand, const QDateTime &from, const QDateTime &to,
                                                          int limit) const
{
    const auto counts = spoken(m_connection, brand, from, to);
    if (!counts)
        return counts.error();
    auto people = named(m_connection, *counts);
    if (!people)
        return people.error();
    people->removeIf([](const AuthorActivity &person) { return person.followers.value_or(0) <= 0; });
    std::ranges::sort(*people, [](const AuthorActivity &a, const AuthorActivity &b) {
        return *a.followers != *b.followers ? *a.followers > *b.followers : raw(a.id) < raw(b.id);
    });
    people->resize(std::min<qsizetype>(limit, people->size()));
    return people;
}

Result<qint64> ActivityStore::returning(BrandId brand, const QDateTime &from, const QDateTime &to, int mentions) const
{
    const auto counts = spoken(m_connection, brand, from, to);
    if (!counts)
        return counts.error();
    return qint64(std::ranges::count_if(*counts, [mentions](const AuthorCount &c) { return c.mentions >= mentions; }));
}

Result<qint64> ActivityStore::mentionsOf(BrandId brand, const QList<AuthorId> &authors, const QDateTime &from,
                                         const QDateTime &to) const
{
    QSet<qint64> wanted;
    for (const AuthorId author : authors)
        wanted.insert(raw(author));
    qint64 mentions = 0;
    const Status walked =
        AuthorRollup(m_connection).walk(brand, lowestId(from), lowestId(to), [&](const AuthorCount &count) {
            if (wanted.contains(count.author))
                mentions += count.mentions;
        });
    return walked ? Result<qint64>(mentions) : walked.error();
}

} // namespace pulse
