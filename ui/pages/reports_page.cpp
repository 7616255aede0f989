#include "ui/pages/reports_page.h"
#include "core/file_name.h"
#include "core/wording.h"
#include "models/session.h"
#include "report/report_data.h"
#include "services/deliver.h"
#include "services/report_service.h"
#include "ui/pages/reports/kept_reports_panel.h"
#include "ui/pages/reports/report_choices_panel.h"
#include "ui/pages/reports/report_contents_panel.h"
#include "ui/pages/reports/report_progress_view.h"
#include "ui/pages/reports/report_schedules_panel.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/segmented_tabs.h"
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ChoicesWidth = 300;
constexpr qsizetype ShownDifferences = 3;

} // namespace

ReportsPage::ReportsPage(Session &session, Theme &theme, QWidget *parent) : Page(session, theme, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    m_state = new QLabel;
    setStyleProperty(m_state, "role", u"secondary"_s);
    head->addWidget(title);
    head->addWidget(m_state);
    head->addStretch();
    layout->addLayout(head);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::Gutter);
    columns->addWidget(makeChoices());
    columns->addWidget(makePreview(), 1);
    layout->addLayout(columns, 1);

    connect(&session, &Session::brandChanged, this, [this] {
        m_choices->refill();
        if (isVisible())
            showTab(m_tabs->currentKey());
    });
}

QWidget *ReportsPage::makeChoices()
{
    auto *card = new Card;
    card->setFixedWidth(ChoicesWidth);
    m_tabs = new SegmentedTabs;
    m_tabs->setAccessibleName(tr("What to set"));
    m_tabs->addSegment(u"period"_s, tr("Period"));
    m_tabs->addSegment(u"contents"_s, tr("Contents"));
    m_tabs->addSegment(u"kept"_s, tr("Kept"));
    m_tabs->addSegment(u"schedule"_s, tr("Schedule"));
    m_choices = new ReportChoicesPanel(session());
    m_contents = new ReportContentsPanel;
    m_kept = new KeptReportsPanel(session());
    m_schedules = new ReportSchedulesPanel(session());
    m_panels = new QStackedWidget;
    m_panels->addWidget(m_choices);
    m_panels->addWidget(m_contents);
    m_panels->addWidget(m_kept);
    m_panels->addWidget(m_schedules);
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(m_panels, 1);
    card->body()->addSpacing(Theme::Step);
    makeSaveButtons(card);

    connect(m_tabs, &SegmentedTabs::keyChanged, this, &ReportsPage::showTab);
    connect(m_choices, &ReportChoicesPanel::changed, this, &ReportsPage::prepare);
    connect(m_kept, &KeptReportsPanel::chosen, this, &ReportsPage::reopen);
    connect(m_schedules, &ReportSchedulesPanel::chosen, this, [this] {
        if (m_tabs->currentKey() == u"schedule")
            prepare();
    });
    connect(&session(), &Session::reportRequested, this, [this](const QString &kind, const QString &subject) {
        m_tabs->setCurrentKey(u"period"_s);
        if (kind != u"period")
            m_choices->setSubject(kind, subject);
        else if (const auto period = Period::parse(subject))
            m_choices->setPeriod(*period);
    });
    connect(m_contents, &ReportContentsPanel::planChanged, this, [this](const ReportPlan &plan) {
        const QString kind = request().kind.isEmpty() ? reportKind(period()) : request().kind;
        deliver(session().services().reports->savePlan(kind, plan), this, [this](const Result<Change> &change) {
            this->changed(change, tr("The contents of these reports were changed."));
        });
    });
    connect(m_contents, &ReportContentsPanel::wordsChanged, this, [this](const ReportWords &words) {
        deliver(session().services().reports->saveWords(request(), words), this, [this](const Result<Change> &change) {
            this->changed(change, tr("The words of this report were changed."));
        });
    });
    connect(m_contents, &ReportContentsPanel::logoChosen, this, [this](const QByteArray &png) {
        deliver(session().services().reports->saveLogo(png), this,
                [this](const Result<Change> &change) { this->changed(change, tr("The logo was changed.")); });
    });
    return card;
}

void ReportsPage::makeSaveButtons(QWidget *parent)
{
    auto *layout = static_cast<Card *>(parent)->body();
    m_keep = makeButton(tr("Keep as final"));
    m_keep->setToolTip(tr("Stores these pages in the workspace as they are: they read the same years later."));
    connect(m_keep, &QPushButton::clicked, this, &ReportsPage::keep);
    layout->addWidget(m_keep);

    auto *pdf = makeButton(tr("Save as PDF…"), ButtonKind::Primary);
    pdf->setShortcut(QKeySequence::Save);
    pdf->setToolTip(tr("Save as PDF (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    connect(pdf, &QPushButton::clicked, this, [this] { askWhereToSave(u"pdf"_s, tr("PDF (*.pdf)")); });
    layout->addWidget(pdf);

    auto *others = makeButton(tr("Save in another form"));
    auto *menu = new QMenu(others);
    menu->addAction(tr("Web page…"), this, [this] { askWhereToSave(u"html"_s, tr("Web page (*.html)")); });
    menu->addAction(tr("Excel…"), this, [this] { askWhereToSave(u"xlsx"_s, tr("Excel (*.xlsx)")); });
    menu->addAction(tr("CSV…"), this, [this] { askWhereToSave(u"csv"_s, tr("CSV (*.csv)")); });
    others->setMenu(menu);
    layout->addWidget(others);
    m_saveButtons = {pdf, others};
    for (QPushButton *button : {m_keep, pdf, others})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QWidget *ReportsPage::makePreview()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_differences = new QLabel;
    m_differences->setWordWrap(true);
    m_differences->setTextFormat(Qt::PlainText);
    setStyleProperty(m_differences, "role", u"notice"_s);
    m_differences->hide();
    m_preview = new PagePreview;
    m_empty = new EmptyState;
    m_empty->setIcon(u"reports"_s);
    m_empty->hide();
    m_progressView = new ReportProgressView(session().language());
    connect(m_progressView, &ReportProgressView::stopped, this, &ReportsPage::stopMaking);
    layout->addWidget(m_differences);
    layout->addWidget(m_progressView);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_wasStopped)
            prepare();
        else if (m_emptyLeadsTo.isEmpty())
            m_tabs->setCurrentKey(u"period"_s);
        else
            emit session().pageRequested(m_emptyLeadsTo);
    });
    connect(m_preview, &PagePreview::activated, this, &ReportsPage::open);
    return holder;
}

void ReportsPage::activate() { showTab(m_tabs->currentKey()); }

Period ReportsPage::period() const { return m_choices->period(); }

void ReportsPage::setPeriod(const Period &period)
{
    m_tabs->setCurrentKey(u"period"_s);
    m_choices->setPeriod(period);
}

ReportRequest ReportsPage::request() const
{
    if (m_tabs->currentKey() == u"schedule")
        if (const auto scheduled = m_schedules->current())
            return *scheduled;
    return {session().brand().id, period(), m_choices->language(), m_choices->kind(), m_choices->subject()};
}

void ReportsPage::showTab(const QString &key)
{
    m_contents->flush();
    static const QStringList Keys{u"period"_s, u"contents"_s, u"kept"_s, u"schedule"_s};
    m_panels->setCurrentIndex(int(std::max<qsizetype>(0, Keys.indexOf(key))));
    m_keep->setVisible(key == u"period");
    m_saveButtons.constFirst()->setVisible(key != u"schedule");
    // The lists of sections and of schedules need the room.
    m_saveButtons.constLast()->setVisible(key != u"contents" && key != u"schedule");
    if (key == u"kept") {
        m_kept->reload();
        return;
    }
    if (key == u"schedule")
        m_schedules->reload();
    prepare();
}

void ReportsPage::prepare()
{
    const BrandId brand = session().brand().id;
    const bool none = brand == BrandId{};
    m_differences->hide();
    m_wasStopped = false;
    const bool without =
        !none && m_tabs->currentKey() != u"schedule" && m_choices->hasSubject() && m_choices->subject().isEmpty();
    m_empty->setVisible(none || without);
    m_preview->setVisible(!none && !without);
    const int generation = ++m_generation;
    if (none || without) {
        showNothing(none);
        return;
    }
    setBusy(true);
    m_progress = std::make_shared<ReportProgress>();
    m_progressView->watch(m_progress);
    deliver(session().services().reports->prepare(request(), m_progress), this,
            [this, generation](const Result<PreparedReport> &report) {
                if (generation != m_generation)
                    return;
                if (!report) {
                    showFailure(report.error().text);
                    return;
                }
                m_contents->show(*report, session().language());
                show(report->document, {});
            });
}

void ReportsPage::showNothing(bool noBrand)
{
    if (noBrand)
        m_empty->set(tr("No brand to report on yet"),
                     tr("A report shows mentions, sentiment, spikes and the checklist record of a brand."),
                     tr("Add a brand"));
    else if (m_choices->kind() == u"campaign")
        m_empty->set(tr("No campaign has begun yet"),
                     tr("The report of a campaign shows its curve beside earlier ones, what it cost and brought, and "
                        "what was decided."),
                     tr("Open Campaigns"));
    else
        m_empty->set(tr("No crisis case yet"),
                     tr("The report of a case shows its time line, its size against usual, the steps and the replies."),
                     tr("Open Cases"));
    m_emptyLeadsTo = noBrand ? u"settings"_s : m_choices->kind() == u"campaign" ? u"campaigns"_s : u"cases"_s;
    m_state->setText({});
    setBusy(false);
}

void ReportsPage::reopen(const Uid &report)
{
    const int generation = ++m_generation;
    m_differences->hide();
    m_wasStopped = false;
    const bool none = report.isEmpty();
    m_empty->setVisible(none);
    m_preview->setVisible(!none);
    for (QPushButton *button : std::as_const(m_saveButtons))
        button->setVisible(!none);
    if (none) {
        m_empty->set(tr("No report is kept yet"),
                     tr("A report that is kept as final stays as it is, whatever comes into the data later."),
                     tr("Choose a period"));
        m_emptyLeadsTo.clear();
        m_preview->setPages({});
        m_state->setText({});
        setBusy(false);
        return;
    }
    setBusy(true);
    m_progress = std::make_shared<ReportProgress>();
    m_progressView->watch(m_progress);
    deliver(session().services().reports->reopen(report, m_progress), this,
            [this, generation](const Result<ReopenedReport> &reopened) {
                if (generation != m_generation)
                    return;
                if (!reopened) {
                    showFailure(reopened.error().text);
                    return;
                }
                showDifferences(*reopened);
                show(reopened->document,
                     tr("as kept on %1").arg(shortTime(reopened->kept.keptAt, session().zone(), session().language())));
            });
}

void ReportsPage::showDifferences(const ReopenedReport &report)
{
    QStringList shown;
    for (const FigureDifference &one : report.differences.mid(0, ShownDifferences))
        shown << tr("%1: %2, now %3")
                     .arg(one.what, one.then.isEmpty() ? u"—"_s : one.then, one.now.isEmpty() ? u"—"_s : one.now);
    if (report.differences.size() > ShownDifferences)
        shown << tr("and %n more", nullptr, int(report.differences.size() - ShownDifferences));
    m_differences->setText(
        tr("The data behind this report has changed since it was kept. What is shown is what it said "
           "then. ") +
        shown.join(u" · "_s));
    m_differences->setVisible(!report.differences.isEmpty());
}

void ReportsPage::showFailure(const QString &text)
{
    setBusy(false);
    m_state->setText(text);
}

void ReportsPage::show(const ReportDocument &document, const QString &remark)
{
    m_document = document;
    const int generation = m_generation;
    deliver(session().services().reports->preview(document, m_preview->sharpWidth()), this,
            [this, generation, remark](const ReportPages &pages) {
                if (generation != m_generation)
                    return;
                m_progressView->finish();
                m_preview->setPages(pages);
                const QString count = tr("%n page(s), A4", nullptr, int(pages.pictures.size()));
                m_state->setText(remark.isEmpty() ? count : count + u" · "_s + remark);
                for (QPushButton *button : m_saveButtons + QList<QPushButton *>{m_keep})
                    button->setEnabled(true);
                emit prepared(int(pages.pictures.size()));
            });
}

/// What was on the page stays there no longer: it is another report.
void ReportsPage::stopMaking()
{
    ++m_generation;
    setBusy(false);
    m_preview->setPages({});
    m_preview->hide();
    m_empty->set(tr("This report was not made"), tr("You stopped it. Nothing was changed."), tr("Make the report"));
    m_emptyLeadsTo.clear();
    m_wasStopped = m_tabs->currentKey() != u"kept";
    m_empty->show();
    m_state->setText({});
}

void ReportsPage::setBusy(bool busy)
{
    m_document.reset();
    if (m_progress) {
        m_progress->stop(); // nobody waits for it any more
        m_progress.reset();
    }
    if (!busy)
        m_progressView->finish();
    if (busy)
        m_state->setText(tr("Making the report…"));
    for (QPushButton *button : m_saveButtons + QList<QPushButton *>{m_keep})
        button->setEnabled(false);
}

void ReportsPage::changed(const Result<Change> &change, const QString &whatWasDone)
{
    if (!change) {
        emit session().message(change.error().text, true);
        return;
    }
    if (!change->uid.isEmpty())
        emit session().undoOffered(whatWasDone, change->uid);
    prepare();
}

void ReportsPage::keep()
{
    if (!m_document)
        return;
    deliver(session().services().reports->keep(request(), *m_document), this, [this](const Result<Change> &change) {
        if (!change) {
            emit session().message(change.error().text, true);
            return;
        }
        emit session().undoOffered(tr("The report is kept as final."), change->uid);
    });
}

void ReportsPage::open(const PageLink &link)
{
    if (link.link.mention != MentionId{}) {
        emit session().mentionRequested(link.link.mention);
        return;
    }
    MentionFilter filter;
    filter.brand = session().brand().id;
    filter.from = link.link.from;
    filter.to = link.link.to;
    filter.search = Query::parse(link.link.search).query;
    if (link.link.purchaseIntent)
        filter.purchaseIntent = true;
    emit session().mentionsRequested(filter);
}

void ReportsPage::askWhereToSave(const QString &ending, const QString &filter)
{
    const QString what = m_choices->hasSubject() ? m_choices->subjectName() : period().key();
    const QString name = asFileName(u"%1 %2.%3"_s.arg(session().brand().name, what, ending));
    auto *dialog = new QFileDialog(this, tr("Save the report"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::saveTo);
    dialog->open();
}

void ReportsPage::saveTo(const QString &file)
{
    if (!m_document)
        return;
    deliver(session().services().reports->save(*m_document, file), this, [this, file](const Status &status) {
        if (!status) {
            emit session().message(status.error().text, true);
            return;
        }
        emit session().fileSaved(tr("Saved: %1").arg(QDir::toNativeSeparators(file)), file);
        emit saved(file);
    });
}

} // namespace pulse
