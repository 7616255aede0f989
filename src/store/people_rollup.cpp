#include "store/people_rollup.h"
#include "store/definition_store.h"
#include "store/mention_row.h"
#include "store/setting_store.h"
#include "store/statement.h"
#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>

namespace pulse {

namespace {

/// One mention of a person.
struct Said {
    qint64 id;
    int sentiment, flags, grain;
    std::optional<qint64> likes, shares, replies;
};

/// Adds up what one person said of one brand, in the order of time.
class Sum {
public:
    void add(const Said &said, qint64 recentFrom)
    {
        ++m_mentions;
        ++m_classes[size_t(std::clamp(said.sentiment, 0, 3))];
        if (said.id >= recentFrom) {
            ++m_recent;
            ++m_recentClasses[size_t(std::clamp(said.sentiment, 0, 3))];
        }
        if (m_mentions == 1)
            m_first = said.id;
        m_last = said.id;
        if (said.grain != int(Grain::None)) {
            const int day = int(floorDiv(hourOfId(said.id), 24));
            if (m_anyDay && day > m_lastDay)
                m_gaps.push_back(day - m_lastDay);
            m_lastDay = m_anyDay ? std::max(day, m_lastDay) : day;
            m_anyDay = true;
        }
        if ((said.flags & RepostFlag) != 0) // its figures are those of the post that was passed on
            return;
        if (said.likes || said.shares || said.replies) {
            m_engagement += said.likes.value_or(0) + said.shares.value_or(0) + said.replies.value_or(0);
            ++m_engaged;
        }
        if (said.shares) {
            m_shares += *said.shares;
            ++m_shared;
        }
    }

    PersonFigures figures() const
    {
        PersonFigures figures;
        figures.mentions = m_mentions;
        figures.negative = m_classes[1];
        figures.neutral = m_classes[2];
        figures.positive = m_classes[3];
        figures.recent = m_recent;
        figures.recentNegative = m_recentClasses[1];
        figures.recentNeutral = m_recentClasses[2];
        figures.recentPositive = m_recentClasses[3];
        figures.rhythm = m_anyDay ? rhythmOf(m_gaps) : Rhythm();
        if (m_engaged > 0)
            figures.engagementPerPost = double(m_engagement) / m_engaged;
        if (m_shared > 0)
            figures.sharesPerPost = double(m_shares) / m_shared;
        return figures;
    }
    qint64 first() const { return m_first; }
    qint64 last() const { return m_last; }

private:
    qint64 m_mentions = 0, m_recent = 0, m_first = 0, m_last = 0, m_engagement = 0, m_shares = 0;
    std::array<qint64, 4> m_classes{}, m_recentClasses{};
    int m_engaged = 0, m_shared = 0, m_lastDay = 0;
    bool m_anyDay = false;
    std::vector<int> m_gaps;
};

/// Which accounts are one person.
class Accounts {
public:
    static Result<Accounts> read(Connection &connection)
    {
        Accounts accounts;
        Statement rows(connection, "SELECT author_id, main_id FROM person_account");
        while (rows.next()) {
            accounts.m_main.insert(rows.integer(0), rows.integer(1));
            accounts.m_joined[rows.integer(1)] << rows.integer(0);
        }
        // Whose data were taken out on request: their mentions count on, nobody is counted by them.
        Statement removed(connection, "SELECT id FROM author WHERE key >= 'removed:' AND key < 'removed;'");
        while (removed.next())
            accounts.m_removed.insert(removed.integer(0));
        if (rows.failed() || removed.failed())
            return (rows.failed() ? rows : removed).status().error();
        return accounts;
    }
    bool isRemoved(qint64 author) const { return m_removed.contains(author); }
    qint64 mainOf(qint64 author) const { return m_main.value(author, author); }
    QList<qint64> of(qint64 main) const { return QList<qint64>{main} + m_joined.value(main); }

private:
    QHash<qint64, qint64> m_main;
    QHash<qint64, QList<qint64>> m_joined;
    QSet<qint64> m_removed;
};

class FiguresWriter {
public:
    explicit FiguresWriter(Connection &connection)
        : m_insert(connection,
                   "INSERT INTO person_figures (brand_id, author_id, mentions, positive, neutral, negative, recent,"
                   " recent_positive, recent_neutral, recent_negative, first_id, last_id, active_days, usual_gap,"
                   " longest_gap, quiet_after, followers, engagement, shares, accounts, influence)"
                   " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
          m_followers(connection, "SELECT followers FROM author WHERE id = ?")
    {}

    Status write(qint64 brand, qint64 main, const QList<qint64> &accounts, const Sum &sum)
    {
        PersonFigures figures = sum.figures();
        for (const qint64 account : accounts) {
            if (m_followers.begin().bind(account).next())
                if (const auto known = m_followers.maybe(0))
                    figures.followers = figures.followers.value_or(0) + *known;
            if (Status read = m_followers.status(); !read)
                return read;
        }
        m_insert.bind(brand).bind(main).bind(figures.mentions).bind(figures.positive).bind(figures.neutral);
        m_insert.bind(figures.negative).bind(figures.recent).bind(figures.recentPositive);
        m_insert.bind(figures.recentNeutral).bind(figures.recentNegative).bind(sum.first()).bind(sum.last());
        const Rhythm &rhythm = figures.rhythm;
        m_insert.bind(rhythm.activeDays).bind(rhythm.usualGapDays).bind(rhythm.longestGapDays);
        bindMaybe(rhythm.quietAfterDays());
        m_insert.bind(figures.followers);
        bindMaybe(figures.engagementPerPost);
        bindMaybe(figures.sharesPerPost);
        m_insert.bind(int(accounts.size()));
        bindMaybe(figures.influence().score());
        return m_insert.run();
    }

private:
    void bindMaybe(const std::optional<double> &value) { value ? m_insert.bind(*value) : m_insert.bindNull(); }
    Statement m_insert, m_followers;
};

Said saidIn(const Statement &row, int first)
{
    return {row.integer(first),   int(row.integer(first + 1)), int(row.integer(first + 2)), int(row.integer(first + 3)),
            row.maybe(first + 4), row.maybe(first + 5),        row.maybe(first + 6)};
}

Status run(Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    return statement.run();
}

} // namespace

Result<StanceRule> readStanceRule(Connection &connection)
{
    const auto versions = DefinitionStore(connection).versions(DefinitionSubject::Stance);
    if (!versions)
        return versions.error();
    if (!versions->isEmpty())
        return StanceRule::fromJson(versions->constLast().content);
    // Before definitions were dated, the rule was a setting.
    const auto value = SettingStore(connection).value(StanceRule::SettingKey);
    if (!value)
        return value.error();
    return StanceRule::fromJson(value->toObject());
}

qint64 PeopleRollup::firstOfDays(qint64 last, int days)
{
    const qint64 hour = hourOfId(last) - 24 * qint64(days);
    return lowestId(QDateTime::fromMSecsSinceEpoch(hour * 3'600'000, Qt::UTC));
}

Result<QList<PeopleRollup::Window>> PeopleRollup::windows(const QDateTime &now) const
{
    const auto rule = readStanceRule(m_connection);
    if (!rule)
        return rule.error();
    Statement brands(m_connection, "SELECT b.id, (SELECT max(f.mention_id) FROM mention_brand f WHERE f.brand_id = b.id"
                                   " AND f.mention_id < ?) FROM brand b WHERE b.removed = 0");
    brands.bind(lowestId(now.addSecs(1)));
    QList<Window> list;
    while (brands.next()) {
        if (brands.isNull(1))
            continue;
        const qint64 last = brands.integer(1);
        list << Window{brands.integer(0), firstOfDays(last, rule->days), last, rule->days};
    }
    if (brands.failed())
        return brands.status().error();
    return list;
}

Status PeopleRollup::slide(const QDateTime &now)
{
    const auto wanted = windows(now);
    if (!wanted)
        return wanted.error();
    Statement known(m_connection, "SELECT first_id, last_id, days FROM person_window WHERE brand_id = ?");
    Statement leaving(m_connection,
                      "INSERT OR IGNORE INTO person_stale (author_id) SELECT author_id FROM mention_brand"
                      " WHERE brand_id = ? AND mention_id >= ? AND mention_id < ? AND author_id IS NOT NULL");
    Statement store(m_connection, "INSERT INTO person_window (brand_id, first_id, last_id, days) VALUES (?, ?, ?, ?)"
                                  " ON CONFLICT (brand_id) DO UPDATE SET first_id = excluded.first_id,"
                                  " last_id = excluded.last_id, days = excluded.days");
    for (const Window &window : *wanted) {
        const bool any = known.begin().bind(window.brand).next();
        if (Status read = known.status(); !read)
            return read;
        const qint64 first = any ? known.integer(0) : window.first, last = any ? known.integer(1) : 0;
        if (any && first == window.first && last == window.last && known.integer(2) == window.days)
            continue;
        if (any && first != window.first) {
            leaving.bind(window.brand).bind(std::min(first, window.first)).bind(std::max(first, window.first));
            if (Status done = leaving.run(); !done)
                return done;
        }
        store.bind(window.brand).bind(window.first).bind(window.last).bind(window.days);
        if (Status done = store.run(); !done)
            return done;
    }
    return ok();
}

Result<bool> PeopleRollup::isStale(const QDateTime &now) const
{
    Statement any(m_connection, "SELECT EXISTS (SELECT 1 FROM person_stale)");
    if (any.scalar() != 0)
        return true;
    if (any.failed())
        return any.status().error();
    const auto wanted = windows(now);
    if (!wanted)
        return wanted.error();
    Statement known(m_connection,
                    "SELECT 1 FROM person_window WHERE brand_id = ? AND first_id = ? AND last_id = ? AND days = ?");
    for (const Window &window : *wanted) {
        known.begin().bind(window.brand).bind(window.first).bind(window.last).bind(window.days);
        if (!known.next())
            return known.failed() ? Result<bool>(known.status().error()) : true;
    }
    return false;
}

Result<int> PeopleRollup::refresh(const QDateTime &now, int most)
{
    if (Status slid = slide(now); !slid)
        return slid.error();
    Statement stale(m_connection, "SELECT author_id FROM person_stale LIMIT ?");
    stale.bind(FewStale + 1);
    QList<qint64> authors;
    while (stale.next())
        authors << stale.integer(0);
    if (stale.failed())
        return stale.status().error();
    if (authors.size() > FewStale) {
        if (Status counted = countEverybody(); !counted)
            return counted.error();
        return 0;
    }
    const int left = std::max(0, int(authors.size()) - most);
    authors.resize(authors.size() - left);
    if (Status counted = countSome(authors); !counted)
        return counted.error();
    return left;
}

Status PeopleRollup::countEverybody()
{
    if (Status cleared = run(m_connection, "DELETE FROM person_figures"); !cleared)
        return cleared;
    const auto accounts = Accounts::read(m_connection);
    if (!accounts)
        return accounts.error();
    FiguresWriter writer(m_connection);
    Statement windows(m_connection, "SELECT brand_id, first_id FROM person_window ORDER BY brand_id");
    Statement rows(m_connection,
                   "SELECT f.author_id, f.mention_id, f.sentiment, f.flags, f.grain, m.likes, m.shares, m.replies"
                   " FROM mention_brand f CROSS JOIN mention m ON m.id = f.mention_id"
                   " WHERE f.brand_id = ? AND f.hidden = 0 AND f.author_id IS NOT NULL ORDER BY f.mention_id");
    while (windows.next()) {
        const qint64 brand = windows.integer(0), recentFrom = windows.integer(1);
        QHash<qint64, Sum> people;
        rows.begin().bind(brand);
        while (rows.next())
            if (!accounts->isRemoved(rows.integer(0)))
                people[accounts->mainOf(rows.integer(0))].add(saidIn(rows, 1), recentFrom);
        if (Status read = rows.status(); !read)
            return read;
        QList<qint64> order = people.keys();
        std::sort(order.begin(), order.end());
        for (const qint64 main : order)
            if (Status written = writer.write(brand, main, accounts->of(main), people[main]); !written)
                return written;
    }
    if (Status read = windows.status(); !read)
        return read;
    return run(m_connection, "DELETE FROM person_stale");
}

Status PeopleRollup::countSome(const QList<qint64> &authors)
{
    const auto accounts = Accounts::read(m_connection);
    if (!accounts)
        return accounts.error();
    QHash<qint64, qint64> recentFrom;
    Statement windows(m_connection, "SELECT brand_id, first_id FROM person_window");
    while (windows.next())
        recentFrom.insert(windows.integer(0), windows.integer(1));
    if (Status read = windows.status(); !read)
        return read;
    FiguresWriter writer(m_connection);
    Statement forget(m_connection, "DELETE FROM person_figures WHERE brand_id IN (SELECT id FROM brand)"
                                   " AND author_id = ?");
    Statement fresh(m_connection, "DELETE FROM person_stale WHERE author_id = ?");
    Statement rows(m_connection,
                   "SELECT f.brand_id, m.id, m.sentiment, m.flags, m.grain, m.likes, m.shares, m.replies"
                   " FROM mention m INDEXED BY mention_author CROSS JOIN brand b CROSS JOIN mention_brand f"
                   " ON f.brand_id = b.id AND f.mention_id = m.id"
                   " WHERE m.author_id = ? AND m.hidden = 0");
    QSet<qint64> done;
    for (const qint64 author : authors) {
        const qint64 main = accounts->mainOf(author);
        if (main != author) // an account that was joined has no row of its own
            if (Status gone = forget.bind(author).run(); !gone)
                return gone;
        if (Status marked = fresh.bind(author).run(); !marked)
            return marked;
        if (done.contains(main) || accounts->isRemoved(main))
            continue;
        done << main;
        if (Status gone = forget.bind(main).run(); !gone)
            return gone;
        QHash<qint64, QList<Said>> byBrand;
        for (const qint64 account : accounts->of(main)) {
            rows.begin().bind(account);
            while (rows.next())
                byBrand[rows.integer(0)] << saidIn(rows, 1);
            if (Status read = rows.status(); !read)
                return read;
        }
        for (auto it = byBrand.begin(); it != byBrand.end(); ++it) {
            std::sort(it->begin(), it->end(), [](const Said &a, const Said &b) { return a.id < b.id; });
            Sum sum;
            for (const Said &said : std::as_const(*it))
                sum.add(said, recentFrom.value(it.key()));
            if (Status written = writer.write(it.key(), main, accounts->of(main), sum); !written)
                return written;
        }
    }
    return ok();
}

Status PeopleRollup::refreshAside(const QDateTime &now)
{
    const auto stale = isStale(now);
    if (!stale)
        return stale.error();
    if (!*stale)
        return ok();
    // A temporary table hides the file's of the same name, so that the one way of counting serves both.
    for (const char *table : {"person_figures", "person_stale", "person_window"}) {
        Statement standing(m_connection, "SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE name = ?)");
        if (standing.bind(QString::fromLatin1(table)).scalar() != 0)
            continue;
        Statement definition(m_connection, "SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = ?");
        if (!definition.bind(QString::fromLatin1(table)).next())
            return definition.status();
        QString sql = definition.text(0);
        sql.replace(QStringLiteral("CREATE TABLE "), QStringLiteral("CREATE TABLE temp."));
        Statement create(m_connection, sql);
        if (Status made = create.run(); !made)
            return made;
        const QString name = QString::fromLatin1(table);
        Statement copy(m_connection, QStringLiteral("INSERT INTO temp.%1 SELECT * FROM main.%1").arg(name));
        if (Status copied = copy.run(); !copied)
            return copied;
    }
    for (;;) {
        const auto left = refresh(now, FewStale);
        if (!left)
            return left.error();
        if (*left == 0)
            return ok();
    }
}

Status PeopleRollup::markStale(AuthorId author)
{
    Statement mark(m_connection,
                   "INSERT OR IGNORE INTO person_stale (author_id) SELECT ?1 UNION SELECT author_id FROM person_account"
                   " WHERE main_id = ?1 OR main_id = (SELECT main_id FROM person_account WHERE author_id = ?1)"
                   " UNION SELECT main_id FROM person_account WHERE author_id = ?1");
    return mark.bind(author).run();
}

} // namespace pulse
