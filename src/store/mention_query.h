#pragma once
#include "core/mention_filter.h"
#include "store/search_plan.h"

namespace pulse {

/// A MentionFilter as SQL: which index leads, what the other tables still check, and whether the texts of candidates
/// have to be matched. All of it walks in the filter's order, newest first without a sort.
class MentionQuery {
public:
    static Result<MentionQuery> compile(Connection &connection, const MentionFilter &filter);

    /// SELECT of (id, sentiment), in the filter's order, after the mention \a after.
    QString select(bool afterOne) const;
    /// SELECT of (sentiment, count), grouped.
    QString counts() const;
    /// The same for the rows that only an index over high values leads to; empty when there is none for this filter.
    QString selectHigh(bool afterOne) const;

    const std::vector<SqlValue> &values() const { return m_values; }
    bool matchesNothing() const { return m_nothing; }
    bool needsTexts() const { return m_needsTexts; }
    bool sorts() const
    {
        return m_filter.order == MentionOrder::MostEngagement || m_filter.order == MentionOrder::MostFollowers;
    }
    /// Set when the rollups alone can count it: SQL of one row, a count for each class, by int(Sentiment); classes that
    /// the filter leaves out are counted too.
    const QString &rollup() const { return m_rollup; }
    const std::vector<SqlValue> &rollupValues() const { return m_rollupValues; }

private:
    explicit MentionQuery(MentionFilter filter) : m_filter(std::move(filter)) {}
    Status build(Connection &connection);
    Status lead(Connection &connection, const SearchPlan &plan);
    Result<bool> leadWithRare(Connection &connection);
    void leadWithRows(const QString &index, const QString &condition, std::vector<SqlValue> values);
    QString walkedIndex() const;
    void walkRows();
    Status estimate(Connection &connection);
    QString behind(const QString &leader) const;
    Status nameConditions(Connection &connection);
    void columnConditions();
    void timeConditions();
    void planRollup(const QList<qint64> &places);
    void where(const QString &condition, std::vector<SqlValue> values = {});
    QString tail(bool afterOne, const QString &high) const;
    QString sortColumn() const;

    MentionFilter m_filter;
    QString m_from; ///< tables, alias f with the narrow columns, c with the row of mention where a brand leads
    QString m_id;   ///< the row number in the leading index
    QStringList m_where;
    std::vector<SqlValue> m_values;
    QString m_rollup;
    std::vector<SqlValue> m_rollupValues;
    bool m_highFirst = true;                          ///< unless so few rows fit that they are sorted
    bool m_walks = false;                             ///< nothing leads but the order of rows
    bool m_hashtagLeads = false, m_linkLeads = false; ///< then every row has it already
    bool m_nothing = false, m_needsTexts = false, m_usesMention = false;
};

} // namespace pulse
