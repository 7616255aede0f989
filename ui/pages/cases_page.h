#pragma once
#include "models/case_list_model.h"
#include "ui/pages/page.h"

class QListView;
class QStackedWidget;

namespace pulse {

class CaseEditor;
class CaseHead;
class CasePostsPanel;
class CaseRepliesPanel;
class CaseTimeLinePanel;
class ChecklistPanel;
class EmptyState;
class SegmentedTabs;

/// The crisis cases of the brand in view: open and closed ones, and one of them with its steps, time line, posts and
/// replies.
class CasesPage final : public Page {
    Q_OBJECT
public:
    CasesPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Cases"); }
    void activate() override;
    QVariant state() const override;
    void restore(const QVariant &state) override;
    void showCase(const Uid &uid);
    CaseListModel &model() { return *m_model; }
    const Uid &shownCase() const { return m_shown; }

signals:
    void detailShown(); ///< the case in view is as in the workspace

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void listLoaded();
    void select(const Uid &uid);
    void readDetail();
    void showDetail(const Result<CaseDetail> &detail);
    void showEmpty();
    void newCase();

    CaseEditor *m_editor;
    CaseListModel *m_model;
    SegmentedTabs *m_which, *m_parts;
    QListView *m_list;
    QStackedWidget *m_right, *m_panels;
    EmptyState *m_empty;
    CaseHead *m_head;
    ChecklistPanel *m_steps;
    CaseTimeLinePanel *m_timeLine;
    CasePostsPanel *m_posts;
    CaseRepliesPanel *m_replies;
    Uid m_shown, m_wanted;
    int m_generation = 0;
};

} // namespace pulse
