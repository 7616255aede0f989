#pragma once
#include "core/change.h"
#include "core/period.h"
#include "core/result.h"
#include "services/report_request.h"
#include "ui/pages/page.h"
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pulse {

class EmptyState;
class KeptReportsPanel;
class PagePreview;
class ReportChoicesPanel;
class ReportContentsPanel;
class ReportProgress;
class ReportProgressView;
class ReportSchedulesPanel;
class SegmentedTabs;
struct PageLink;
struct ReopenedReport;

/// A period, what the report consists of, the pages as they will be, and the button that saves them. Kept reports open
/// here again.
class ReportsPage final : public Page {
    Q_OBJECT
public:
    ReportsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Reports"); }
    void activate() override;
    Period period() const;
    void setPeriod(const Period &period);
    /// Writes what the preview shows; the ending says the format.
    void saveTo(const QString &file);

signals:
    void prepared(int pages); ///< the preview is up to date
    void saved(const QString &file);

private:
    QWidget *makeChoices();
    QWidget *makePreview();
    void makeSaveButtons(QWidget *card);
    void showTab(const QString &key);
    void prepare();
    void showNothing(bool noBrand); ///< the empty state with the one action that helps
    void reopen(const Uid &report);
    void show(const ReportDocument &document, const QString &remark);
    void showFailure(const QString &text);
    void showDifferences(const ReopenedReport &report);
    void keep();
    void open(const PageLink &link);
    void askWhereToSave(const QString &ending, const QString &filter);
    void setBusy(bool busy);
    void stopMaking();
    /// Offers to take back what was changed, and makes the report again.
    void changed(const Result<Change> &change, const QString &whatWasDone);
    ReportRequest request() const;

    SegmentedTabs *m_tabs = nullptr;
    QStackedWidget *m_panels = nullptr;
    ReportChoicesPanel *m_choices = nullptr;
    ReportContentsPanel *m_contents = nullptr;
    KeptReportsPanel *m_kept = nullptr;
    ReportSchedulesPanel *m_schedules = nullptr;
    QPushButton *m_keep = nullptr;
    QList<QPushButton *> m_saveButtons;
    QLabel *m_state = nullptr;
    QLabel *m_differences = nullptr;
    PagePreview *m_preview = nullptr;
    EmptyState *m_empty = nullptr;
    QString m_emptyLeadsTo;    ///< the page that fills it
    bool m_wasStopped = false; ///< the empty state offers to make the report after all
    ReportProgressView *m_progressView = nullptr;
    std::shared_ptr<ReportProgress> m_progress; ///< of the report that is being made
    std::optional<ReportDocument> m_document;
    int m_generation = 0; ///< answers to an older choice are dropped
};

} // namespace pulse
