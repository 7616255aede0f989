#pragma once
#include "core/ids.h"
#include "ui/pages/page.h"
#include <QHash>

class QListView;
class QStackedWidget;

namespace pulse {

class Card;
class ChecklistHistoryModel;
class ChecklistPanel;
class SegmentedTabs;

/// The checklists of the brand in view: one tab each, the items with their evidence, and every past run.
class ChecklistsPage final : public Page {
    Q_OBJECT
public:
    ChecklistsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Checklists"); }
    void activate() override;
    ChecklistPanel *panel(const QString &templateKey) const { return m_panels.value(templateKey); }

public slots:
    void showList(const QString &templateKey);
    /// Opens the run and the item that \a runItem names.
    void showItem(const pulse::Uid &runItem);

private:
    QWidget *makeHistory();
    void addList(const QString &key, const QString &name);
    void showRun(const Uid &run);

    SegmentedTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_history = nullptr;
    ChecklistHistoryModel *m_runs = nullptr;
    QHash<QString, ChecklistPanel *> m_panels;
};

} // namespace pulse
