#pragma once
#include "core/ids.h"
#include "ui/pages/page.h"
#include <QHash>

class QListView;
class QPushButton;
class QStackedWidget;

namespace pulse {

class Card;
class ChecklistHistoryModel;
class ChecklistPanel;
class ChecklistRecordView;
class RunPrinter;
class SegmentedTabs;
struct ReportDocument;

/// The checklists of the brand in view: one tab each, the items with their evidence, every past run, and how the list
/// was kept.
class ChecklistsPage final : public Page {
    Q_OBJECT
public:
    ChecklistsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Checklists"); }
    void activate() override;
    ChecklistPanel *panel(const QString &templateKey) const { return m_panels.value(templateKey); }
    /// The run that is shown, on paper.
    ReportDocument sheet() const;

public slots:
    void showList(const QString &templateKey);
    /// Opens the run and the item that \a runItem names.
    void showItem(const pulse::Uid &runItem);
    /// Instead of the items: streaks, what was missed and why, workload.
    void showRecord(bool shown);

private:
    QWidget *makeHead();
    QWidget *makeHistory();
    void addList(const QString &key, const QString &name);
    void showRun(const Uid &run);
    void summarise();
    void editTemplate();
    void editReminders();

    SegmentedTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChecklistRecordView *m_record = nullptr; ///< made when it is first shown
    QPushButton *m_recordButton = nullptr, *m_print = nullptr;
    Card *m_historyCard = nullptr;
    QListView *m_history = nullptr;
    ChecklistHistoryModel *m_runs = nullptr;
    RunPrinter *m_printer = nullptr;
    QHash<QString, ChecklistPanel *> m_panels;
    QString m_current;
};

} // namespace pulse
