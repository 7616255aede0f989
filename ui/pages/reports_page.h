#pragma once
#include "core/period.h"
#include "core/result.h"
#include "report/report_document.h"
#include "ui/pages/page.h"
#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace pulse {

class EmptyState;
class PagePreview;
class SegmentedTabs;

/// A period, a language, the pages as they will be, and the button that saves them.
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
    void fillPeriods();
    void prepare();
    void show(const Result<ReportDocument> &document);
    void askWhereToSave(const QString &ending, const QString &filter);
    void setBusy(bool busy);
    QString periodName(const Period &period) const;

    SegmentedTabs *m_kinds = nullptr;
    QListWidget *m_periods = nullptr;
    QComboBox *m_language = nullptr;
    QList<QPushButton *> m_saveButtons;
    QLabel *m_state = nullptr;
    PagePreview *m_preview = nullptr;
    EmptyState *m_empty = nullptr;
    std::optional<ReportDocument> m_document;
    int m_generation = 0; ///< answers to an older choice are dropped
};

} // namespace pulse
