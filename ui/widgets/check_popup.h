#pragma once
#include "store/stats_store.h"
#include <QFrame>
#include <QList>

class QListWidget;

namespace pulse {

/// A small window under a chip in which some of several values are ticked. None ticked means that nothing is
/// restricted. Closes with Escape, Enter or a click beside it; says then what is ticked.
class CheckPopup final : public QFrame {
    Q_OBJECT
public:
    struct Item {
        QString value; ///< what chosen() tells
        QString label;
        qint64 count = -1; ///< shown beside the label; below 0 is not
    };
    explicit CheckPopup(const QString &title, QWidget *parent);
    void setItems(const QList<Item> &items, const QStringList &ticked);
    /// What was counted, each value under its own name.
    void setCounted(const QList<Counted> &counted, const QStringList &ticked);
    /// Shows itself below \a anchor, inside its screen.
    void showBelow(QWidget *anchor);

signals:
    void chosen(const QStringList &values);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QStringList ticked() const;
    QListWidget *m_list;
    QStringList m_before;
};

} // namespace pulse
