#pragma once
#include "core/ids.h"
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pulse {

class ChecklistItemWidget;
class ChecklistModel;
class EmptyState;
class Session;

/// One checklist as people work on it: how far it is, what was missed before, and its items. Shows the current run of
/// the brand in view, or one of the past. Used by the Checklists page and by Today.
class ChecklistPanel final : public QWidget {
    Q_OBJECT
public:
    ChecklistPanel(Session &session, const QString &templateKey, QWidget *parent = nullptr);
    ChecklistModel &model() const { return *m_model; }
    void activate(); ///< reads again what may be stale
    /// A past run; empty goes back to the current one.
    void showRun(const Uid &run);
    /// Shows this run and nothing else: no way to others is offered. For a case, whose list it is.
    void keepTo(const Uid &run);
    bool isKept() const { return m_kept; }
    /// Opens an item and brings it into view; does nothing when it is not in the run.
    void openItem(const QString &itemKey);

protected:
    void showEvent(QShowEvent *event) override;

signals:
    void progressChanged(int decided, int total);
    void previousRunRequested(const pulse::Uid &run); ///< "3 items missed yesterday" was clicked

private:
    void rebuild();
    void buildMore();
    void addItem(int row);
    void refreshHead();
    void move(ChecklistItemWidget *from, int step);
    void openNext(ChecklistItemWidget *after);
    void showWhole(ChecklistItemWidget *item);
    void openFirst();

    Session &m_session;
    ChecklistModel *m_model;
    QLabel *m_period, *m_progressText, *m_banner;
    QWidget *m_bannerLine;
    QProgressBar *m_progress;
    QPushButton *m_missed, *m_back;
    QScrollArea *m_scroll;
    QWidget *m_items;
    QVBoxLayout *m_column;
    EmptyState *m_empty;
    QList<ChecklistItemWidget *> m_widgets; ///< of the first rows; all of them once m_built
    bool m_built = false;
    bool m_begun = false; ///< its first item has been opened before somebody's eyes
    bool m_kept = false;
    QTimer m_more;
    QString m_wantedItem; ///< to open as soon as the run is there
};

} // namespace pulse
