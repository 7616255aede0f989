#pragma once
#include "core/person.h"
#include "ui/widgets/author_row.h"
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace pulse {

class Theme;

/// Draws a person of the list: who, where, for or against, how often and how far, what the team noted.
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int RowHeight = 72;
    PersonDelegate(Theme &theme, QString language, QObject *parent = nullptr);
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void setRule(const StanceRule &rule) { m_rule = rule; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {320, RowHeight}; }

private:
    void paintHead(QPainter *painter, const QRect &line, const Person &person, bool selected) const;
    QString figures(const Person &person) const;
    Theme &m_theme;
    QString m_language;
    QTimeZone m_zone;
    StanceRule m_rule;
    AuthorRow m_row;
    QFont m_small;
};

} // namespace pulse
