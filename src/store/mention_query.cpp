#include "store/mention_query.h"
#include "core/text.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <limits>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString marks(qsizetype count) { return QStringList(count, u"?"_s).join(u','); }

/// So many rows are looked at in less time than a page takes to load.
constexpr qint64 FewRows = 1000;
constexpr qint64 SortedRows = 5000;

bool onTheHour(const QDateTime &time) { return !time.isValid() || time.toMSecsSinceEpoch() % 3'600'000 == 0; }

/// The row number of a name in one of the tables of names; 0 when it is not there.
Result<qint64> idOf(Connection &connection, const char *sql, const QString &name)
{
    Statement find(connection, sql);
    const qint64 id = find.bind(name).scalar();
    if (Status status = find.status(); !status)
        return status.error();
    return id;
}

} // namespace

Result<MentionQuery> MentionQuery::compile(Connection &connection, const MentionFilter &filter)
{
    MentionQuery query(filter);
    if (Status built = query.build(connection); !built)
        return built.error();
    return query;
}

void MentionQuery::where(const QString &condition, std::vector<SqlValue> values)
{
    m_where << condition;
    m_values.insert(m_values.end(), values.begin(), values.end());
}

Status MentionQuery::build(Connection &connection)
{
    const auto plan = planSearch(connection, m_filter.search, m_filter.brand ? u"c"_s : u"f"_s);
    if (!plan)
        return plan.error();
    m_needsTexts = !plan->exact;
    m_usesMention = !plan->condition.isEmpty() || m_filter.order == MentionOrder::MostEngagement;
    if (Status led = lead(connection, *plan); !led)
        return led;
    if (m_filter.brand && !m_walks)
        where(u"f.brand_id = ?"_s, {raw(*m_filter.brand)});
    timeConditions();
    columnConditions();
    if (Status named = nameConditions(connection); !named)
        return named;
    if (!plan->condition.isEmpty())
        where(u"(%1)"_s.arg(plan->condition), plan->values);
    return ok();
}

/// \a leader and the tables behind it. The narrow columns of a brand's mentions stand in its own table; the others in
/// mention, which is c too.
QString MentionQuery::behind(const QString &leader) const
{
    QString tables = leader;
    if (!m_filter.brand)
        return tables + u" CROSS JOIN mention f ON f.id = %1"_s.arg(m_id);
    tables += u" CROSS JOIN mention_brand f ON f.mention_id = %1"_s.arg(m_id);
    if (m_usesMention)
        tables += u" CROSS JOIN mention c ON c.id = %1"_s.arg(m_id);
    return tables;
}

/// An index of mention leads. \a condition: on the table %1.
void MentionQuery::leadWithRows(const QString &index, const QString &condition, std::vector<SqlValue> values)
{
    const QString alias = m_filter.brand ? u"x"_s : u"f"_s;
    const QString leader = u"mention %1 INDEXED BY %2"_s.arg(alias, index);
    m_id = alias + u".id"_s;
    m_from = m_filter.brand ? behind(leader) : leader;
    where(condition.arg(alias), std::move(values));
}

/// Chooses what leads: the rarest thing that an index knows.
Status MentionQuery::lead(Connection &connection, const SearchPlan &plan)
{
    if (!plan.match.isEmpty()) {
        m_id = u"s.rowid"_s;
        m_from = behind(u"mention_fts s"_s);
        where(u"mention_fts MATCH ?"_s, {plan.match});
    } else if (m_filter.hashtags.size() == 1) {
        const auto tag = idOf(connection, "SELECT id FROM hashtag WHERE folded = ?", folded(m_filter.hashtags[0]));
        if (!tag)
            return tag.error();
        m_nothing = *tag == 0;
        m_id = u"h.mention_id"_s;
        m_from = behind(u"mention_hashtag h INDEXED BY mention_hashtag_tag"_s);
        where(u"h.hashtag_id = ?"_s, {*tag});
        m_hashtagLeads = true;
    } else if (!m_filter.link.isEmpty()) {
        const auto link = idOf(connection, "SELECT id FROM link WHERE url = ?", m_filter.link);
        if (!link)
            return link.error();
        m_nothing = *link == 0;
        m_id = u"l.mention_id"_s;
        m_from = behind(u"mention_link l INDEXED BY mention_link_link"_s);
        where(u"l.link_id = ?"_s, {*link});
        m_linkLeads = true;
    } else if (m_filter.author) {
        leadWithRows(u"mention_author"_s, u"%1.author_id = ?"_s, {raw(*m_filter.author)});
    } else if (m_filter.noiseOnly) {
        leadWithRows(u"mention_hidden"_s, u"%1.hidden <> 0"_s, {});
    } else if (const auto led = leadWithRare(connection); !led || *led) {
        return led ? ok() : Status(led.error());
    } else {
        walkRows();
        return estimate(connection);
    }
    return ok();
}

/// The index in which a walk over all mentions passes the fewest rows; empty: none but the order of rows.
QString MentionQuery::walkedIndex() const
{
    if (m_filter.brand)
        return {};
    return m_filter.places.size() == 1               ? u"mention_place"_s
           : m_filter.languages.size() == 1          ? u"mention_language"_s
           : m_filter.purchaseIntent.value_or(false) ? u"mention_intent"_s
                                                     : QString();
}

void MentionQuery::walkRows()
{
    m_walks = true;
    if (m_filter.brand) {
        m_id = u"f.mention_id"_s;
        m_from = u"mention_brand f"_s;
        if (m_usesMention)
            m_from += u" CROSS JOIN mention c ON c.id = f.mention_id"_s;
        where(u"f.brand_id = ?"_s, {raw(*m_filter.brand)});
        return;
    }
    m_id = u"f.id"_s;
    const QString index = walkedIndex();
    m_from = u"mention f "_s + (index.isEmpty() ? u"NOT INDEXED"_s : u"INDEXED BY "_s + index);
}

/// A value that few mentions have leads, whatever else is asked: a walk might pass all rows before it fills a page.
Result<bool> MentionQuery::leadWithRare(Connection &connection)
{
    struct Candidate {
        QString index, condition; ///< on the table %1
        SqlValue value;
    };
    QList<Candidate> candidates;
    if (m_filter.languages.size() == 1)
        candidates << Candidate{u"mention_language"_s, u"%1.language = ?"_s, m_filter.languages[0]};
    if (m_filter.places.size() == 1)
        candidates << Candidate{u"mention_place"_s, u"%1.place_id = (SELECT id FROM place WHERE name = ?)"_s,
                                m_filter.places[0]};
    if (m_filter.minFollowers.value_or(0) >= 10'000)
        candidates << Candidate{u"mention_followed"_s, u"%1.followers >= ? AND %1.followers >= 10000"_s,
                                *m_filter.minFollowers};
    if (m_filter.purchaseIntent.value_or(false))
        candidates << Candidate{u"mention_intent"_s, u"%1.flags & "_s + QString::number(IntentFlag) + u" AND ? = 1"_s,
                                qint64(1)};
    for (const Candidate &each : candidates) {
        if (each.index == walkedIndex()) // the walk passes these rows alone as it is
            continue;
        Statement probe(connection,
                        u"SELECT count(*) FROM (SELECT 1 FROM mention f INDEXED BY %1 WHERE %2 LIMIT %3)"_s.arg(
                            each.index, each.condition.arg(u"f"_s), QString::number(FewRows + 1)));
        bindAll(probe, {each.value});
        const qint64 found = probe.scalar();
        if (Status status = probe.status(); !status)
            return status.error();
        if (found > FewRows)
            continue;
        leadWithRows(each.index, each.condition, {each.value});
        return true;
    }
    return false;
}

/// Sorting few rows is quicker than passing the highest values of everybody.
Status MentionQuery::estimate(Connection &connection)
{
    const bool everything = !m_filter.brand && !m_filter.from.isValid() && !m_filter.to.isValid();
    if (!sorts() || everything)
        return ok();
    const QString table = m_filter.brand ? u"mention_brand WHERE brand_id = ? AND mention_id"_s : u"mention WHERE id"_s;
    Statement probe(connection,
                    u"SELECT count(*) FROM (SELECT 1 FROM %1 >= ? AND %2 < ? LIMIT %3)"_s.arg(
                        table, m_filter.brand ? u"mention_id"_s : u"id"_s, QString::number(SortedRows + 1)));
    if (m_filter.brand)
        probe.bind(*m_filter.brand);
    probe.bind(m_filter.from.isValid() ? lowestId(m_filter.from) : std::numeric_limits<qint64>::min());
    probe.bind(m_filter.to.isValid() ? lowestId(m_filter.to) : std::numeric_limits<qint64>::max());
    m_highFirst = probe.scalar() > SortedRows;
    return probe.status();
}

void MentionQuery::timeConditions()
{
    if (m_filter.from.isValid())
        where(m_id + u" >= ?"_s, {lowestId(m_filter.from)});
    if (m_filter.to.isValid())
        where(m_id + u" < ?"_s, {lowestId(m_filter.to)});
    // Nobody knows when an undated mention was published: it belongs to no span of time.
    if (m_filter.from.isValid() || m_filter.to.isValid())
        where(u"f.grain <> %1"_s.arg(int(Grain::None)));
}

void MentionQuery::columnConditions()
{
    where(m_filter.noiseOnly ? u"f.hidden = %1"_s.arg(int(NoiseHidden)) : u"f.hidden = 0"_s);
    if (!m_filter.sentiments.isEmpty()) {
        QStringList classes;
        for (const Sentiment sentiment : m_filter.sentiments)
            classes << QString::number(int(sentiment));
        where(u"f.sentiment IN (%1)"_s.arg(classes.join(u',')));
    }
    if (m_filter.languages.size() == 1)
        where(u"f.language = ?"_s, {m_filter.languages[0]});
    else if (!m_filter.languages.isEmpty())
        where(u"f.language IN (%1)"_s.arg(marks(m_filter.languages.size())),
              std::vector<SqlValue>(m_filter.languages.begin(), m_filter.languages.end()));
    if (m_filter.minFollowers)
        where(u"f.followers >= ?"_s, {*m_filter.minFollowers});
    if (m_filter.author)
        where(u"f.author_id = ?"_s, {raw(*m_filter.author)});
    if (m_filter.purchaseIntent)
        where(*m_filter.purchaseIntent ? u"f.flags & %1"_s.arg(int(IntentFlag))
                                       : u"NOT f.flags & %1"_s.arg(int(IntentFlag)));
    if (!m_filter.includeReposts)
        where(u"f.flags & %1 = 0"_s.arg(int(RepostFlag)));
}

Status MentionQuery::nameConditions(Connection &connection)
{
    QList<qint64> places;
    for (const QString &name : m_filter.places) {
        const auto id = idOf(connection, "SELECT id FROM place WHERE name = ?", name);
        if (!id)
            return id.error();
        if (*id != 0)
            places << *id;
    }
    m_nothing = m_nothing || (places.isEmpty() && !m_filter.places.isEmpty());
    if (places.size() == 1)
        where(u"f.place_id = ?"_s, {places[0]});
    else if (!places.isEmpty())
        where(u"f.place_id IN (%1)"_s.arg(marks(places.size())), std::vector<SqlValue>(places.begin(), places.end()));
    if (!m_filter.hashtags.isEmpty() && !m_hashtagLeads) {
        std::vector<SqlValue> tags;
        for (const QString &tag : m_filter.hashtags)
            tags.emplace_back(folded(tag));
        where(u"EXISTS (SELECT 1 FROM mention_hashtag t JOIN hashtag g ON g.id = t.hashtag_id"
              " WHERE t.mention_id = %1 AND g.folded IN (%2))"_s.arg(m_id, marks(m_filter.hashtags.size())),
              std::move(tags));
    }
    if (!m_filter.link.isEmpty() && !m_linkLeads)
        where(u"EXISTS (SELECT 1 FROM mention_link t JOIN link g ON g.id = t.link_id"
              " WHERE t.mention_id = %1 AND g.url = ?)"_s.arg(m_id),
              {m_filter.link});
    planRollup(places);
    return ok();
}

void MentionQuery::planRollup(const QList<qint64> &places)
{
    const MentionFilter &f = m_filter;
    const bool counted = f.search.isEmpty() && f.languages.isEmpty() && !f.minFollowers && !f.author &&
                         f.hashtags.isEmpty() && f.link.isEmpty() && !f.purchaseIntent && !f.noiseOnly &&
                         f.includeReposts && onTheHour(f.from) && onTheHour(f.to);
    if (!counted)
        return;
    QStringList conditions{u"brand_id = ?"_s};
    m_rollupValues = {f.brand ? raw(*f.brand) : 0};
    const bool bounded = f.from.isValid() || f.to.isValid();
    conditions << (bounded ? u"grain IN (0, 1)"_s : u"grain IN (0, 1, 2)"_s);
    if (f.from.isValid()) {
        conditions << u"hour >= ?"_s;
        m_rollupValues.emplace_back(hourOf(f.from));
    }
    if (f.to.isValid()) {
        conditions << u"hour < ?"_s;
        m_rollupValues.emplace_back(hourOf(f.to));
    }
    conditions << u"place_id IN (%1)"_s.arg(places.isEmpty() ? u"0"_s : marks(places.size()));
    m_rollupValues.insert(m_rollupValues.end(), places.begin(), places.end());
    m_rollup = u"SELECT sum(mentions - negative - neutral - positive), sum(negative), sum(neutral), sum(positive)"
               " FROM rollup WHERE "_s +
               conditions.join(u" AND "_s);
}

QString MentionQuery::sortColumn() const
{
    if (m_filter.order == MentionOrder::MostFollowers)
        return u"coalesce(f.followers, -1)"_s;
    return m_filter.brand ? u"c.engagement"_s : u"f.engagement"_s;
}

/// \a high: the alias that the index of high values leads with; empty: m_id leads.
QString MentionQuery::tail(bool afterOne, const QString &high) const
{
    QStringList conditions = m_where;
    QString order;
    if (sorts()) {
        const bool byFollowers = m_filter.order == MentionOrder::MostFollowers;
        QString column = sortColumn(), id = m_id;
        if (!high.isEmpty()) {
            // The index holds plain columns: the same words make it the order, and what asks for the row number is
            // told before any other table is visited.
            column = high + (byFollowers ? u".followers"_s : u".engagement"_s);
            id = high + u".id"_s;
            conditions.replaceInStrings(m_id, id);
            conditions << column + (byFollowers ? u" >= 10000"_s : u" >= 10"_s);
        }
        if (afterOne)
            conditions << u"(%1, %2) < (?, ?)"_s.arg(column, id);
        order = u"%1 DESC, %2 DESC"_s.arg(column, id);
    } else {
        const bool oldest = m_filter.order == MentionOrder::Oldest;
        if (afterOne)
            conditions << m_id + (oldest ? u" > ?"_s : u" < ?"_s);
        order = m_id + (oldest ? u" ASC"_s : u" DESC"_s);
    }
    return u" WHERE %1 ORDER BY %2"_s.arg(conditions.join(u" AND "_s), order);
}

QString MentionQuery::select(bool afterOne) const
{
    return u"SELECT %1, f.sentiment FROM %2"_s.arg(m_id, m_from) + tail(afterOne, {});
}

QString MentionQuery::selectHigh(bool afterOne) const
{
    if (!sorts() || !m_walks || !m_highFirst)
        return {};
    const QString alias = m_filter.brand ? u"i"_s : u"f"_s;
    const QString index = m_filter.order == MentionOrder::MostFollowers ? u"mention_followed"_s : u"mention_engaged"_s;
    QString sql = u"SELECT %1.id, f.sentiment FROM mention %1 INDEXED BY %2"_s.arg(alias, index);
    if (m_filter.brand)
        sql += u" CROSS JOIN mention_brand f ON f.mention_id = i.id"_s;
    if (m_filter.brand && m_usesMention)
        sql += u" CROSS JOIN mention c ON c.id = i.id"_s;
    return sql + tail(afterOne, alias);
}

QString MentionQuery::counts() const
{
    return u"SELECT f.sentiment, count(*) FROM %1 WHERE %2 GROUP BY f.sentiment"_s.arg(m_from,
                                                                                       m_where.join(u" AND "_s));
}

} // namespace pulse
