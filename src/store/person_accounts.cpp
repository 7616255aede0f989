#include "core/period.h"
#include "store/id_column.h"
#include "store/mention_row.h"
#include "store/people_store.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <algorithm>

// One person: their accounts, what they wrote and when, who passed it on, what was noted.

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The person's accounts as a table of one column, for the parameter ?1.
constexpr const char *AccountsOf = "(SELECT ?1 AS id UNION SELECT author_id FROM person_account WHERE main_id = ?1)";

} // namespace

Result<AuthorId> PeopleStore::mainAccount(AuthorId author) const
{
    Statement row(m_connection, "SELECT main_id FROM person_account WHERE author_id = ?");
    const qint64 main = row.bind(author).scalar(raw(author));
    if (row.failed())
        return row.status().error();
    return AuthorId(main);
}

Result<QList<PersonAccount>> PeopleStore::accounts(BrandId brand, AuthorId main) const
{
    Statement rows(m_connection, std::string("SELECT a.id, l.name, a.key, a.handle, a.name, a.url, a.followers FROM ") +
                                     AccountsOf +
                                     " AS s JOIN author a ON a.id = s.id JOIN place l ON l.id = a.place_id"
                                     " ORDER BY a.id <> ?1, a.id");
    Statement said(m_connection,
                   "SELECT count(*), max(m.id) FROM mention m INDEXED BY mention_author CROSS JOIN mention_brand f"
                   " ON f.brand_id = ? AND f.mention_id = m.id WHERE m.author_id = ? AND m.hidden = 0");
    rows.bind(main);
    QList<PersonAccount> accounts;
    while (rows.next()) {
        PersonAccount account;
        account.id = AuthorId(rows.integer(0));
        account.place = rows.text(1);
        account.uid = personUid(account.place, rows.text(2));
        account.handle = rows.text(3);
        account.name = rows.text(4);
        account.url = rows.text(5);
        account.followers = rows.maybe(6);
        if (said.begin().bind(brand).bind(account.id).next()) {
            account.mentions = said.integer(0);
            if (!said.isNull(1))
                account.last =
                    QDateTime::fromSecsSinceEpoch(floorDiv(said.integer(1), IdsPerSecond) + IdEpoch, Qt::UTC);
        }
        accounts << account;
    }
    for (const Statement *statement : {&rows, &said})
        if (statement->failed())
            return statement->status().error();
    return accounts;
}

Result<Uid> PeopleStore::uidOf(AuthorId author) const
{
    Statement row(m_connection, "SELECT l.name, a.key FROM author a JOIN place l ON l.id = a.place_id WHERE a.id = ?");
    if (row.bind(author).next())
        return personUid(row.text(0), row.text(1));
    if (row.failed())
        return row.status().error();
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("PeopleStore", "This person is not in the workspace any more."),
                 {}};
}

Result<AuthorId> PeopleStore::byUid(const Uid &uid) const
{
    const auto [place, key] = placeAndKey(uid);
    Statement row(m_connection, "SELECT a.id FROM author a WHERE a.key = ?"
                                " AND a.place_id = (SELECT l.id FROM place l WHERE l.name = ?)");
    if (row.bind(key).bind(place).next())
        return AuthorId(row.integer(0));
    if (row.failed())
        return row.status().error();
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("PeopleStore", "This person is not in the workspace any more."),
                 {}};
}

Result<QList<MentionId>> PeopleStore::mentionsOf(BrandId brand, AuthorId main, int limit) const
{
    Statement rows(m_connection, std::string("SELECT m.id FROM ") + AccountsOf +
                                     " AS s CROSS JOIN mention m INDEXED BY mention_author ON m.author_id = s.id"
                                     " CROSS JOIN mention_brand f ON f.brand_id = ?2 AND f.mention_id = m.id"
                                     " WHERE m.hidden = 0 ORDER BY m.id DESC LIMIT ?3");
    rows.bind(main).bind(brand).bind(limit);
    return idColumn<MentionId>(rows);
}

Result<QList<QList<int>>> PeopleStore::hours(BrandId brand, AuthorId main, const QTimeZone &zone) const
{
    Statement rows(m_connection, std::string("SELECT m.id FROM ") + AccountsOf +
                                     " AS s CROSS JOIN mention m INDEXED BY mention_author ON m.author_id = s.id"
                                     " CROSS JOIN mention_brand f ON f.brand_id = ?2 AND f.mention_id = m.id"
                                     " WHERE m.hidden = 0 AND m.grain = 0");
    rows.bind(main).bind(brand);
    QList<QList<int>> hours(7, QList<int>(24, 0));
    while (rows.next()) {
        const qint64 second = floorDiv(rows.integer(0), IdsPerSecond) + IdEpoch;
        const QDateTime local = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toTimeZone(zone);
        ++hours[local.date().dayOfWeek() - 1][local.time().hour()];
    }
    if (rows.failed())
        return rows.status().error();
    return hours;
}

Result<QList<int>> PeopleStore::weeks(BrandId brand, AuthorId main, QDate first, int count, const QTimeZone &zone) const
{
    Statement rows(m_connection, std::string("SELECT m.id FROM ") + AccountsOf +
                                     " AS s CROSS JOIN mention m INDEXED BY mention_author ON m.author_id = s.id"
                                     " CROSS JOIN mention_brand f ON f.brand_id = ?2 AND f.mention_id = m.id"
                                     " WHERE m.hidden = 0 AND m.id >= ?3 AND m.id < ?4");
    rows.bind(main).bind(brand).bind(lowestId(startOfDay(first, zone)));
    rows.bind(lowestId(startOfDay(first.addDays(7 * count), zone)));
    QList<int> weeks(count, 0);
    while (rows.next()) {
        const qint64 second = floorDiv(rows.integer(0), IdsPerSecond) + IdEpoch;
        const QDate day = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toTimeZone(zone).date();
        ++weeks[std::clamp<qsizetype>(first.daysTo(day) / 7, 0, count - 1)];
    }
    if (rows.failed())
        return rows.status().error();
    return weeks;
}

Result<QList<PeopleStore::PassedOn>> PeopleStore::passedOnBy(AuthorId main, int limit) const
{
    // Posts of one place alone can pass on one another.
    Statement rows(m_connection,
                   std::string("SELECT o.id, o.handle, o.name, l.name, o.followers, count(*) FROM ") + AccountsOf +
                       " AS s CROSS JOIN mention m INDEXED BY mention_author ON m.author_id = s.id"
                       " CROSS JOIN mention_body b ON b.id = m.id"
                       " CROSS JOIN mention_body r INDEXED BY mention_body_repost ON r.repost_of = b.external_id"
                       " CROSS JOIN mention w ON w.id = r.id AND w.place_id = m.place_id"
                       " CROSS JOIN author o ON o.id = w.author_id JOIN place l ON l.id = o.place_id"
                       " WHERE m.hidden = 0 AND w.hidden = 0 AND r.repost_of <> '' AND o.id <> m.author_id"
                       " GROUP BY o.id ORDER BY coalesce(o.followers, 0) DESC, count(*) DESC, o.id LIMIT ?2");
    rows.bind(main).bind(limit);
    QList<PassedOn> list;
    while (rows.next())
        list << PassedOn{
            AuthorId(rows.integer(0)), rows.text(1), rows.text(2), rows.text(3), rows.maybe(4), rows.integer(5)};
    if (rows.failed())
        return rows.status().error();
    return list;
}

namespace {

/// Of rows of uid, author, text, actor, time, due day and whether it is done. \a person: whose the present row is.
template <typename Person>
Result<QList<PersonNote>> readNotes(Statement &rows, const Person &person)
{
    QList<PersonNote> notes;
    while (rows.next())
        notes << PersonNote{rows.text(0),
                            AuthorId(rows.integer(1)),
                            person(),
                            rows.text(2),
                            rows.text(3),
                            rows.time(4),
                            QDate::fromString(rows.text(5), Qt::ISODate),
                            rows.integer(6) != 0};
    if (rows.failed())
        return rows.status().error();
    return notes;
}

} // namespace

Result<QList<PersonNote>> PeopleStore::notes(AuthorId main) const
{
    const auto uid = uidOf(main);
    if (!uid)
        return uid.error();
    Statement rows(m_connection, std::string("SELECT n.uid, n.author_id, n.text, n.actor, n.at, n.due, n.done FROM ") +
                                     AccountsOf +
                                     " AS s JOIN person_note n ON n.author_id = s.id ORDER BY n.at DESC, n.uid DESC");
    rows.bind(main);
    return readNotes(rows, [&] { return *uid; });
}

Result<QList<PersonNote>> PeopleStore::dueNotes(BrandId brand, QDate day) const
{
    Statement rows(m_connection,
                   "SELECT n.uid, n.author_id, n.text, n.actor, n.at, n.due, n.done, l.name, a.key FROM person_note n"
                   " JOIN author a ON a.id = n.author_id JOIN place l ON l.id = a.place_id"
                   " WHERE n.due IS NOT NULL AND n.done = 0 AND n.due <= ? AND EXISTS (SELECT 1 FROM person_figures p"
                   " WHERE p.brand_id = ? AND p.author_id = coalesce((SELECT j.main_id FROM person_account j"
                   " WHERE j.author_id = n.author_id), n.author_id)) ORDER BY n.due, n.at");
    rows.bind(day.toString(Qt::ISODate)).bind(brand);
    return readNotes(rows, [&] { return personUid(rows.text(7), rows.text(8)); });
}

Result<QList<PersonAccount>> PeopleStore::marked(PersonRole role) const
{
    Statement rows(m_connection, "SELECT a.id, l.name, a.key, a.handle, a.name, a.url FROM person_card k"
                                 " JOIN author a ON a.id = k.author_id JOIN place l ON l.id = a.place_id"
                                 " WHERE k.role = ? ORDER BY iif(a.name = '', a.key, a.name) COLLATE NOCASE, a.id");
    rows.bind(int(role));
    QList<PersonAccount> accounts;
    while (rows.next()) {
        PersonAccount account;
        account.id = AuthorId(rows.integer(0));
        account.uid = personUid(rows.text(1), rows.text(2));
        account.place = rows.text(1);
        account.handle = rows.text(3).isEmpty() ? rows.text(2) : rows.text(3);
        account.name = rows.text(4);
        account.url = rows.text(5);
        accounts << account;
    }
    if (rows.failed())
        return rows.status().error();
    return accounts;
}

Result<QList<AuthorId>> PeopleStore::markedApart() const
{
    Statement rows(m_connection, "SELECT author_id FROM person_card WHERE role <> 0 UNION SELECT j.author_id"
                                 " FROM person_account j JOIN person_card k ON k.author_id = j.main_id"
                                 " WHERE k.role <> 0");
    return idColumn<AuthorId>(rows);
}

Result<QList<AuthorId>> PeopleStore::apartFrom(AuthorId author) const
{
    Statement rows(m_connection, "SELECT other_id FROM person_apart WHERE author_id = ?1"
                                 " UNION SELECT author_id FROM person_apart WHERE other_id = ?1");
    rows.bind(author);
    return idColumn<AuthorId>(rows);
}

} // namespace pulse
