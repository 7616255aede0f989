#include "store/people_store.h"
#include "core/checklist_settings.h"
#include "core/text.h"
#include "store/id_column.h"
#include "store/mention_row.h"
#include "store/people_rollup.h"
#include "store/search_plan.h"
#include "store/setting_store.h"
#include "store/staff_store.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int NewDays = 30;
constexpr int QuietDays = 180; ///< whoever is silent for longer is gone, not quiet

constexpr qint64 idsOfDays(qint64 days) { return days * 86'400 * IdsPerSecond; }

QString jsonList(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QDateTime timeOfId(qint64 id) { return QDateTime::fromSecsSinceEpoch(floorDiv(id, IdsPerSecond) + IdEpoch, Qt::UTC); }

/// The accounts of our own side that settings and the staff list name, folded.
struct OwnSide {
    QString names;         ///< JSON array: "handle" on any place, "place\thandle" on one
    bool onPlaces = false; ///< some are of one place only
};

Result<OwnSide> ownSide(Connection &connection)
{
    const auto own = SettingStore(connection).value(QString::fromLatin1(ChecklistSettings::OwnAccountsKey));
    const auto staff = StaffStore(connection).members();
    if (!own || !staff)
        return own ? staff.error() : own.error();
    OwnSide side;
    QJsonArray names;
    for (const QString &handle : listFromSetting(*own, {}))
        names << folded(handle);
    for (const StaffMember &member : *staff)
        for (const StaffAccount &account : member.accounts) {
            side.onPlaces = side.onPlaces || !account.place.isEmpty();
            names << (account.place.isEmpty() ? QString() : folded(account.place) + u'\t') + folded(account.handle);
        }
    side.names = jsonList(names);
    return side;
}

/// SELECT … FROM the people of a brand: tables p (figures), a (main account), w (the brand's window), heard (the latest
/// mention of each place).
class PeopleSelect {
public:
    static Result<PeopleSelect> of(Connection &connection, BrandId brand)
    {
        PeopleSelect select;
        const auto rule = readStanceRule(connection);
        const auto own = ownSide(connection);
        if (!rule || !own)
            return rule ? own.error() : rule.error();
        select.m_rule = *rule;
        // A place from which nothing came any more tells nothing of anybody's silence.
        select.m_with = u"WITH heard (place_id, last_id) AS MATERIALIZED (SELECT l.id, (SELECT max(m.id) FROM mention m"
                        " WHERE m.place_id = l.id) FROM place l)"_s;
        // As StaffAccount::is() has it: the place, or what stands behind the name of a file ("export · X").
        const QString onPlace = u" OR EXISTS (SELECT 1 FROM place l WHERE l.id = a.place_id AND"
                                " (lower(l.name) || char(9) || lower(a.key) IN (SELECT value FROM json_each(?1)) OR"
                                " (instr(l.name, ' · ') AND lower(substr(l.name, instr(l.name, ' · ') + 3)) || char(9)"
                                " || lower(a.key) IN (SELECT value FROM json_each(?1)))))"_s;
        select.m_role = u"coalesce(nullif(k.role, 0), lower(a.key) IN (SELECT value FROM json_each(?1))%1)"_s.arg(
            own->onPlaces ? onPlace : QString());
        select.m_from = u" FROM person_figures p CROSS JOIN author a ON a.id = p.author_id"
                        " LEFT JOIN person_card k ON k.author_id = p.author_id"
                        " JOIN person_window w ON w.brand_id = p.brand_id"
                        " LEFT JOIN heard ON heard.place_id = a.place_id WHERE p.brand_id = ?2"_s;
        select.m_values = {own->names, raw(brand)};
        const QString silence = u"(min(heard.last_id, w.last_id) - p.last_id)"_s;
        select.m_quiet = u"(p.quiet_after IS NOT NULL AND %1 > p.quiet_after * %2 AND %1 < %3)"_s.arg(silence)
                             .arg(idsOfDays(1))
                             .arg(idsOfDays(QuietDays));
        // In a brand that is itself new, nobody is.
        select.m_new = u"(p.first_id > w.last_id - %1 AND (SELECT min(f.mention_id) FROM mention_brand f"
                       " WHERE f.brand_id = ?2) <= w.last_id - %1)"_s.arg(idsOfDays(NewDays));
        return select;
    }

    /// Sorts people as if \a rule were the team's.
    Status tryRule(Connection &connection, BrandId brand, const StanceRule &rule)
    {
        const bool otherDays = rule.days != m_rule.days;
        m_rule = rule;
        if (!otherDays)
            return ok();
        Statement last(connection, "SELECT last_id FROM person_window WHERE brand_id = ?");
        const qint64 end = last.bind(brand).scalar(0);
        if (last.failed())
            return last.status();
        // What is kept counts the days of the rule in force; these are counted for the question alone.
        const QString from = value(PeopleRollup::firstOfDays(end, rule.days));
        m_with +=
            u", tried (author_id, positive, neutral, negative) AS MATERIALIZED (SELECT coalesce(j.main_id,"
            " f.author_id), sum(f.sentiment = 3), sum(f.sentiment = 2), sum(f.sentiment = 1) FROM mention_brand f"
            " LEFT JOIN person_account j ON j.author_id = f.author_id WHERE f.brand_id = ?2 AND f.mention_id >= %1"
            " AND f.hidden = 0 AND f.author_id IS NOT NULL GROUP BY 1)"_s.arg(from);
        m_recent = u"coalesce((SELECT tried.%1 FROM tried WHERE tried.author_id = p.author_id), 0)"_s;
        return ok();
    }
    const StanceRule &rule() const { return m_rule; }
    const QString &quiet() const { return m_quiet; }
    const QString &isNew() const { return m_new; }
    const QString &role() const { return m_role; }

    /// int(Stance) as SQL.
    QString stance() const
    {
        const QString positive = m_recent.arg(u"positive"_s), neutral = m_recent.arg(u"neutral"_s),
                      negative = m_recent.arg(u"negative"_s);
        return u"CASE WHEN %1 + %2 + %3 < %4 OR %1 + %3 = 0 THEN 0 WHEN %1 >= %5 * (%1 + %3) THEN 1"
               " WHEN %3 >= %5 * (%1 + %3) THEN 2 ELSE 3 END"_s.arg(positive, neutral, negative)
                   .arg(m_rule.leastJudged)
                   .arg(QString::number(m_rule.share, 'g', 17));
    }
    void where(const QString &condition) { m_from += u" AND "_s + condition; }
    /// The number of the parameter that \a value becomes.
    QString value(SqlValue value)
    {
        m_values.push_back(std::move(value));
        return u"?%1"_s.arg(m_values.size());
    }
    QString sql(const QString &columns, const QString &tail) const
    {
        return m_with + u" SELECT "_s + columns + m_from + tail;
    }
    void bind(Statement &statement) const { bindAll(statement, m_values); }

private:
    StanceRule m_rule;
    QString m_with, m_from, m_quiet, m_new, m_role;
    QString m_recent = QStringLiteral("p.recent_%1"); ///< mentions of one class in the days of the rule
    std::vector<SqlValue> m_values;
};

/// Notes stay with the account for which they were written, also when it is joined to another.
constexpr QStringView OpenNotes =
    u"person_note n WHERE (n.author_id = p.author_id OR n.author_id IN (SELECT j.author_id"
    " FROM person_account j WHERE j.main_id = p.author_id)) AND n.done = 0";
QString withFollowUp() { return u"EXISTS (SELECT 1 FROM %1 AND n.due IS NOT NULL)"_s.arg(OpenNotes); }
QString involved() { return u"coalesce(k.involvement, 0) <> 0"_s; }

void restrict(PeopleSelect &select, const PersonFilter &filter)
{
    if (!filter.stances.isEmpty()) {
        QStringList numbers;
        for (const Stance stance : filter.stances)
            numbers << QString::number(int(stance));
        select.where(u"(%1) IN (%2)"_s.arg(select.stance(), numbers.join(u',')));
    }
    if (!filter.places.isEmpty()) {
        const QString places = select.value(jsonList(QJsonArray::fromStringList(filter.places)));
        const QString named = u"(SELECT l.id FROM place l WHERE l.name IN (SELECT value FROM json_each(%1)))"_s;
        select.where(u"(a.place_id IN %1 OR EXISTS (SELECT 1 FROM person_account j JOIN author o ON o.id = j.author_id"
                     " WHERE j.main_id = p.author_id AND o.place_id IN %1))"_s.arg(named.arg(places)));
    }
    if (filter.who != PersonFilter::Who::All)
        select.where(select.role() + (filter.who == PersonFilter::Who::Public ? u" = 0"_s : u" <> 0"_s));
    if (filter.onlyNew)
        select.where(select.isNew());
    if (filter.onlyQuiet)
        select.where(select.quiet());
    if (filter.onlyFollowUps)
        select.where(withFollowUp());
    if (filter.onlyInvolved)
        select.where(involved());
    if (!filter.tag.isEmpty())
        select.where(u"EXISTS (SELECT 1 FROM person_tag t WHERE t.author_id = p.author_id AND t.tag = %1)"_s.arg(
            select.value(filter.tag)));
    if (!filter.text.isEmpty()) {
        const QString text = select.value(folded(filter.text));
        const QString within = u"(instr(lower(%1.handle), %2) OR instr(lower(%1.name), %2))"_s;
        select.where(
            u"(%1 OR EXISTS (SELECT 1 FROM person_account j JOIN author o ON o.id = j.author_id"
            " WHERE j.main_id = p.author_id AND %2))"_s.arg(within.arg(u"a"_s, text), within.arg(u"o"_s, text)));
    }
    if (filter.minFollowers)
        select.where(u"p.followers >= %1"_s.arg(*filter.minFollowers));
}

QString orderOf(PersonFilter::Order order)
{
    switch (order) {
    case PersonFilter::Order::MostMentions:
        return u"p.recent DESC, p.mentions DESC, p.author_id"_s;
    case PersonFilter::Order::Clearest:
        return u"abs(p.recent_positive - p.recent_negative) DESC, coalesce(p.followers, 0) DESC, p.author_id"_s;
    case PersonFilter::Order::Influence:
        return u"p.influence DESC NULLS LAST, p.mentions DESC, p.author_id"_s;
    case PersonFilter::Order::Followers:
        return u"p.followers DESC NULLS LAST, p.author_id"_s;
    case PersonFilter::Order::Latest:
        return u"p.last_id DESC, p.author_id"_s;
    case PersonFilter::Order::First:
        return u"p.first_id DESC, p.author_id"_s;
    case PersonFilter::Order::Name:
        return u"iif(a.name = '', a.handle, a.name) COLLATE NOCASE, p.author_id"_s;
    }
    return {};
}

std::optional<double> maybeReal(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Person personIn(const Statement &row, const StanceRule &rule)
{
    Person person;
    person.id = AuthorId(row.integer(0));
    person.handle = row.text(1);
    person.name = row.text(2);
    person.place = row.text(3);
    person.url = row.text(4);
    person.location = row.text(5);
    person.uid = personUid(person.place, row.text(6));
    PersonFigures &figures = person.figures;
    int column = 7;
    for (qint64 *count : {&figures.mentions, &figures.positive, &figures.neutral, &figures.negative, &figures.recent,
                          &figures.recentPositive, &figures.recentNeutral, &figures.recentNegative})
        *count = row.integer(column++);
    figures.first = timeOfId(row.integer(15));
    figures.last = timeOfId(row.integer(16));
    figures.rhythm = {int(row.integer(17)), row.real(18), int(row.integer(19))};
    figures.followers = row.maybe(20);
    figures.engagementPerPost = maybeReal(row, 21);
    figures.sharesPerPost = maybeReal(row, 22);
    figures.accounts = int(row.integer(23));
    person.stance = rule.of(figures.recentPositive, figures.recentNeutral, figures.recentNegative);
    person.role = PersonRole(row.integer(24));
    person.involvement = Involvement(row.integer(25));
    person.isNew = row.integer(26) != 0;
    person.isQuiet = row.integer(27) != 0;
    person.followUp = QDate::fromString(row.text(28), Qt::ISODate);
    if (!row.isNull(29))
        for (const QJsonValue &tag : QJsonDocument::fromJson(row.text(29).toUtf8()).array())
            person.tags << tag.toString();
    return person;
}

QString personColumns(const PeopleSelect &select)
{
    return u"a.id, a.handle, a.name, (SELECT l.name FROM place l WHERE l.id = a.place_id), a.url, a.location, a.key,"
           " p.mentions, p.positive, p.neutral, p.negative, p.recent, p.recent_positive, p.recent_neutral,"
           " p.recent_negative, p.first_id, p.last_id, p.active_days, p.usual_gap, p.longest_gap, p.followers,"
           " p.engagement, p.shares, p.accounts, %1, coalesce(k.involvement, 0), %2, %3,"
           " (SELECT min(n.due) FROM %4),"
           " (SELECT json_group_array(t.tag) FROM person_tag t WHERE t.author_id = a.id)"_s.arg(
               select.role(), select.isNew(), select.quiet(), OpenNotes);
}

} // namespace

Result<QList<AuthorId>> PeopleStore::ids(const PersonFilter &filter) const
{
    auto select = PeopleSelect::of(m_connection, filter.brand);
    if (!select)
        return select.error();
    restrict(*select, filter);
    Statement rows(m_connection, select->sql(u"p.author_id"_s, u" ORDER BY "_s + orderOf(filter.order)));
    select->bind(rows);
    return idColumn<AuthorId>(rows);
}

Result<QList<Person>> PeopleStore::load(BrandId brand, const QList<AuthorId> &ids) const
{
    auto select = PeopleSelect::of(m_connection, brand);
    if (!select)
        return select.error();
    QJsonArray numbers;
    for (const AuthorId id : ids)
        numbers << raw(id);
    select->where(u"p.author_id IN (SELECT value FROM json_each(%1))"_s.arg(select->value(jsonList(numbers))));
    Statement rows(m_connection, select->sql(personColumns(*select), {}));
    select->bind(rows);
    QHash<AuthorId, Person> found;
    while (rows.next())
        found.insert(AuthorId(rows.integer(0)), personIn(rows, select->rule()));
    if (rows.failed())
        return rows.status().error();
    QList<Person> people;
    for (const AuthorId id : ids)
        if (const auto person = found.constFind(id); person != found.cend())
            people << *person;
    return people;
}

Result<QList<Person>> PeopleStore::people(const PersonFilter &filter, int limit) const
{
    auto select = PeopleSelect::of(m_connection, filter.brand);
    if (!select)
        return select.error();
    restrict(*select, filter);
    Statement rows(m_connection,
                   select->sql(personColumns(*select),
                               u" ORDER BY %1 LIMIT %2"_s.arg(orderOf(filter.order), QString::number(limit))));
    select->bind(rows);
    QList<Person> people;
    while (rows.next())
        people << personIn(rows, select->rule());
    if (rows.failed())
        return rows.status().error();
    return people;
}

Result<std::array<qint64, 5>> PeopleStore::stanceCounts(const PersonFilter &filter,
                                                        const std::optional<StanceRule> &tried) const
{
    PersonFilter open = filter;
    open.stances.clear();
    auto select = PeopleSelect::of(m_connection, filter.brand);
    if (!select)
        return select.error();
    if (Status done = tried ? select->tryRule(m_connection, filter.brand, *tried) : ok(); !done)
        return done.error();
    restrict(*select, open);
    const QString side = u"CASE WHEN %1 THEN 4 ELSE (%2) END, count(*)"_s.arg(select->role(), select->stance());
    Statement rows(m_connection, select->sql(side, u" GROUP BY 1"_s));
    select->bind(rows);
    std::array<qint64, 5> counts{};
    while (rows.next())
        counts[size_t(rows.integer(0))] = rows.integer(1);
    if (rows.failed())
        return rows.status().error();
    return counts;
}

Result<PeopleStore::StateCounts> PeopleStore::stateCounts(const PersonFilter &filter) const
{
    PersonFilter open = filter;
    open.onlyNew = open.onlyQuiet = open.onlyFollowUps = open.onlyInvolved = false;
    auto select = PeopleSelect::of(m_connection, filter.brand);
    if (!select)
        return select.error();
    restrict(*select, open);
    Statement row(m_connection, select->sql(u"sum(%1), sum(%2), sum(%3), sum(%4)"_s.arg(
                                                select->isNew(), select->quiet(), withFollowUp(), involved()),
                                            {}));
    select->bind(row);
    StateCounts counts;
    if (row.next())
        counts = {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    if (row.failed())
        return row.status().error();
    return counts;
}

Result<QList<Counted>> PeopleStore::placeCounts(const PersonFilter &filter) const
{
    PersonFilter open = filter;
    open.places.clear();
    auto select = PeopleSelect::of(m_connection, filter.brand);
    if (!select)
        return select.error();
    restrict(*select, open);
    // Whoever has two accounts on one place is one person there.
    const QString joined = u" UNION SELECT j.main_id, o.place_id FROM person_account j JOIN author o"
                           " ON o.id = j.author_id WHERE j.main_id IN (%1)"_s.arg(select->sql(u"p.author_id"_s, {}));
    Statement rows(m_connection, u"SELECT l.name, count(*) FROM (%1) s JOIN place l ON l.id = s.place"
                                 " GROUP BY l.id ORDER BY 2 DESC, 1"_s.arg(
                                     select->sql(u"p.author_id AS person, a.place_id AS place"_s, joined)));
    select->bind(rows);
    QList<Counted> places;
    while (rows.next())
        places << Counted{rows.text(0), rows.integer(1)};
    if (rows.failed())
        return rows.status().error();
    return places;
}

Result<QStringList> PeopleStore::tags() const
{
    Statement rows(m_connection, "SELECT DISTINCT tag FROM person_tag ORDER BY tag");
    QStringList tags;
    while (rows.next())
        tags << rows.text(0);
    if (rows.failed())
        return rows.status().error();
    return tags;
}

} // namespace pulse
