#include "ui/pages/reports_page.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/deliver.h"
#include "services/report_service.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_name.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/segmented_tabs.h"
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PastPeriods = 15;
constexpr int ChoicesWidth = 264;

QLabel *caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    setStyleProperty(label, "role", u"secondary"_s);
    label->setBuddy(buddy);
    return label;
}

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
        fillPeriods();
        if (isVisible())
            prepare();
    });
    fillPeriods();
}

QWidget *ReportsPage::makeChoices()
{
    auto *card = new Card;
    card->setFixedWidth(ChoicesWidth);
    m_kinds = new SegmentedTabs;
    m_kinds->setAccessibleName(tr("Kind of report"));
    m_kinds->addSegment(u"month"_s, tr("Month"));
    m_kinds->addSegment(u"week"_s, tr("Week"));
    m_kinds->addSegment(u"day"_s, tr("Day"));
    m_kinds->addSegment(u"year"_s, tr("Year"));
    m_periods = new QListWidget;
    m_periods->setAccessibleName(tr("Period of the report"));
    m_language = new QComboBox;
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->addItem(u"한국어"_s, u"ko"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(session().language() == u"ko" ? 0 : 1);

    card->body()->addWidget(m_kinds);
    card->body()->addWidget(m_periods, 1);
    card->body()->addWidget(caption(tr("Language of the report"), m_language));
    card->body()->addWidget(m_language);
    card->body()->addSpacing(Theme::Step * 2);
    struct Format {
        QString label, ending, filter;
        ButtonKind kind;
    };
    const QList<Format> formats{{tr("Save as PDF…"), u"pdf"_s, tr("PDF (*.pdf)"), ButtonKind::Primary},
                                {tr("Save as web page…"), u"html"_s, tr("Web page (*.html)"), ButtonKind::Plain},
                                {tr("Save as Excel…"), u"xlsx"_s, tr("Excel (*.xlsx)"), ButtonKind::Plain},
                                {tr("Save as CSV…"), u"csv"_s, tr("CSV (*.csv)"), ButtonKind::Plain}};
    for (const Format &format : formats) {
        QPushButton *button = makeButton(format.label, format.kind);
        connect(button, &QPushButton::clicked, this, [this, format] { askWhereToSave(format.ending, format.filter); });
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        card->body()->addWidget(button);
        m_saveButtons << button;
    }
    m_saveButtons.constFirst()->setShortcut(QKeySequence::Save);
    m_saveButtons.constFirst()->setToolTip(
        tr("Save as PDF (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));

    connect(m_kinds, &SegmentedTabs::keyChanged, this, [this] {
        fillPeriods();
        prepare();
    });
    connect(m_periods, &QListWidget::currentRowChanged, this, &ReportsPage::prepare);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportsPage::prepare);
    return card;
}

QWidget *ReportsPage::makePreview()
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_preview = new PagePreview;
    m_empty = new EmptyState;
    m_empty->setIcon(u"reports"_s);
    m_empty->hide();
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::triggered, this, [this] { emit session().pageRequested(u"settings"_s); });
    return holder;
}

void ReportsPage::activate() { prepare(); }

Period ReportsPage::period() const
{
    const auto *item = m_periods->currentItem();
    const auto parsed = Period::parse(item ? item->data(Qt::UserRole).toString() : QString());
    return parsed ? *parsed : Period::monthOf(session().today()).previous();
}

void ReportsPage::setPeriod(const Period &period)
{
    static const QStringList Keys{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    m_kinds->setCurrentKey(Keys[int(period.kind)]);
    for (int row = 0; row < m_periods->count(); ++row)
        if (m_periods->item(row)->data(Qt::UserRole).toString() == period.key())
            m_periods->setCurrentRow(row);
}

QString ReportsPage::periodName(const Period &period) const
{
    const bool korean = session().language() == u"ko";
    switch (period.kind) {
    case PeriodKind::Day:
        return longDate(period.first, session().language());
    case PeriodKind::Week:
        return korean ? u"%1 – %2"_s.arg(period.first.toString(u"yyyy. M. d."_s), period.last.toString(u"M. d."_s))
                      : u"%1 – %2"_s.arg(QLocale(QLocale::English).toString(period.first, u"d MMM"_s),
                                         QLocale(QLocale::English).toString(period.last, u"d MMM yyyy"_s));
    case PeriodKind::Month:
        return korean ? period.first.toString(u"yyyy년 M월"_s)
                      : QLocale(QLocale::English).toString(period.first, u"MMMM yyyy"_s);
    case PeriodKind::Year:
        break;
    }
    return korean ? period.first.toString(u"yyyy년"_s) : period.key();
}

void ReportsPage::fillPeriods()
{
    const QSignalBlocker blocker(m_periods);
    m_periods->clear();
    const QString kind = m_kinds->currentKey();
    const QDate today = session().today();
    Period period = kind == u"day"    ? Period::day(today)
                    : kind == u"week" ? Period::weekOf(today)
                    : kind == u"year" ? Period::yearOf(today)
                                      : Period::monthOf(today);
    for (int i = 0; i < (kind == u"year" ? 5 : PastPeriods); ++i, period = period.previous()) {
        auto *item = new QListWidgetItem(i == 0 ? tr("%1 (so far)").arg(periodName(period)) : periodName(period));
        item->setData(Qt::UserRole, period.key());
        m_periods->addItem(item);
    }
    m_periods->setCurrentRow(1); // the last one that is over
}

void ReportsPage::prepare()
{
    const BrandId brand = session().brand().id;
    const bool none = brand == BrandId{};
    m_empty->setVisible(none);
    m_preview->setVisible(!none);
    if (none) {
        m_empty->set(tr("No brand to report on yet"),
                     tr("A report shows mentions, sentiment, spikes and the checklist record of a brand."),
                     tr("Add a brand"));
        setBusy(false);
        return;
    }
    setBusy(true);
    const int generation = ++m_generation;
    deliver(session().services().reports->prepare(brand, period(), m_language->currentData().toString()), this,
            [this, generation](const Result<ReportDocument> &document) {
                if (generation == m_generation)
                    show(document);
            });
}

void ReportsPage::show(const Result<ReportDocument> &document)
{
    if (!document) {
        setBusy(false);
        m_state->setText(document.error().text);
        return;
    }
    m_document = *document;
    const int generation = m_generation;
    deliver(session().services().reports->preview(*document, m_preview->sharpWidth()), this,
            [this, generation](const QList<QImage> &pages) {
                if (generation != m_generation)
                    return;
                m_preview->setPages(pages);
                setBusy(false);
                m_state->setText(tr("%n page(s), A4", nullptr, int(pages.size())));
                emit prepared(int(pages.size()));
            });
}

void ReportsPage::setBusy(bool busy)
{
    if (busy) {
        m_document.reset();
        m_state->setText(tr("Making the report…"));
    }
    for (QPushButton *button : m_saveButtons)
        button->setEnabled(!busy && m_document.has_value());
}

void ReportsPage::askWhereToSave(const QString &ending, const QString &filter)
{
    const QString name = asFileName(u"%1 %2.%3"_s.arg(session().brand().name, period().key(), ending));
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
        emit session().message(tr("Saved: %1").arg(QDir::toNativeSeparators(file)), false);
        emit saved(file);
    });
}

} // namespace pulse
