#pragma once
#include "core/mention.h"
#include "core/query_matcher.h"
#include "ui/widgets/author_row.h"
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <memory>

class QTextLayout;

namespace pulse {

class Theme;

/// Draws a card of the feed: who, where, two lines of text with the matched words marked, counts, sentiment and time.
class MentionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int RowHeight = 92;
    MentionDelegate(Theme &theme, QString language, QObject *parent = nullptr);
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// Words of these queries are marked.
    void setQueries(const QList<Query> &queries);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {320, RowHeight}; }

private:
    void paintHead(QPainter *painter, const QRect &line, const Mention &mention, bool selected) const;
    struct Lines {
        std::shared_ptr<QTextLayout> first, second; ///< second null where one line is enough
    };
    Lines layOut(const Mention &mention, int width) const;
    Theme &m_theme;
    QString m_language;
    QTimeZone m_zone;
    QList<QueryMatcher> m_matchers;
    AuthorRow m_row;
    QFont m_body, m_small;
};

} // namespace pulse
