#include "ui/pages/today_page.h"
#include "core/amount_change.h"
#include "core/kpi.h"
#include "core/period.h"
#include "core/query.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/deliver.h"
#include "ui/charts/time_chart.h"
#include "ui/dialogs/kpi_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/attention_row.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checklist_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_tabs.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace pulse {
using namespace Qt::StringLiterals;

TodayPage::TodayPage(Session &session, Theme &theme, QWidget *parent) : Page(session, theme, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    layout->addWidget(makeHead());

    // Each part is put in its place while it is small: what is filled first and put in place then is styled twice.
    m_stack = new QStackedWidget;
    layout->addWidget(m_stack, 1);
    auto *content = new QWidget;
    m_stack->addWidget(content);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::Gutter);
    rows->addWidget(makeTiles());
    auto *columns = new QHBoxLayout;
    rows->addLayout(columns, 1);
    columns->setSpacing(Theme::Gutter);
    columns->addWidget(makeChecklist(), 46);
    auto *right = new QVBoxLayout;
    columns->addLayout(right, 54);
    right->setSpacing(Theme::Gutter);
    right->addWidget(makeChart(), 46);
    right->addWidget(makeAttention(), 54);

    m_empty = new EmptyState;
    m_empty->setIcon(u"today"_s);
    m_stack->addWidget(m_empty);

    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(400);
    connect(m_soon, &QTimer::timeout, this, &TodayPage::reload);
    connect(&session, &Session::brandChanged, this, &TodayPage::reload);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() &&
            (changes.mentions || changes.spikes || changes.cases || changes.benchmarks || changes.brands) &&
            !m_soon->isActive())
            m_soon->start();
    });
}

QWidget *TodayPage::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    m_date = new QLabel;
    setStyleProperty(m_date, "role", u"secondary"_s);
    m_crisis = new Badge({}, Tone::Bad);
    m_crisis->hide();
    layout->addWidget(title);
    layout->addWidget(m_date);
    layout->addStretch();
    layout->addWidget(m_crisis);
    m_all = makeButton(tr("All KPIs"), ButtonKind::Link);
    connect(m_all, &QPushButton::clicked, this, [this] {
        auto *dialog = new KpiDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    layout->addWidget(m_all);
    return head;
}

QWidget *TodayPage::makeTiles()
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 3);
    m_metrics = kpisOfDay();
    for (const Metric metric : m_metrics) {
        auto *tile = new KpiTile;
        tile->setTitle(kpiName(metric));
        if (isChannelFigure(metric))
            tile->hide(); // until a source tells it
        tile->setValue(u"—"_s);
        connect(tile, &QAbstractButton::clicked, this, [this, metric] { openMetric(metric); });
        layout->addWidget(tile, 1);
        m_tiles << tile;
    }
    return holder;
}

QWidget *TodayPage::makeChecklist()
{
    auto *card = new Card;
    m_tabs = new SegmentedTabs;
    m_tabs->setAccessibleName(tr("Checklist"));
    m_panels = new QStackedWidget;
    struct Tab {
        QString key, title;
    };
    for (const Tab &tab : {Tab{u"daily"_s, tr("Daily")}, Tab{u"weekly"_s, tr("Weekly")},
                           Tab{u"monthly"_s, tr("Monthly")}, Tab{u"annual"_s, tr("Annual")}}) {
        m_tabs->addSegment(tab.key, tab.title);
        m_panels->addWidget(makePanel(tab.key));
    }
    connect(m_tabs, &QTabBar::currentChanged, m_panels, &QStackedWidget::setCurrentIndex);
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(m_panels, 1);
    return card;
}

ChecklistPanel *TodayPage::makePanel(const QString &templateKey)
{
    auto *panel = new ChecklistPanel(session(), templateKey);
    connect(panel, &ChecklistPanel::progressChanged, this, [this, templateKey](int decided, int total) {
        m_tabs->setCount(templateKey, total > 0 ? u"%1/%2"_s.arg(decided).arg(total) : QString());
    });
    connect(panel, &ChecklistPanel::previousRunRequested, panel, &ChecklistPanel::showRun);
    m_lists << panel;
    return panel;
}

QWidget *TodayPage::makeChart()
{
    m_chartCard = new Card(tr("Mention volume and typical range"));
    m_chart = new TimeChart(theme());
    m_chart->setMinimumHeight(120);
    connect(m_chart, &TimeChart::spikeClicked, &session(), &Session::spikeRequested);
    connect(m_chart, &Chart::told, &session(), &Session::message);
    m_chartCard->addMenuButton(m_chart->menuButton());
    m_chartCard->body()->addWidget(m_chart, 1);
    return m_chartCard;
}

QWidget *TodayPage::makeAttention()
{
    auto *card = new Card(tr("What to look at now"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // its rows take the focus
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What to look at now"));
    scroll->setFocusPolicy(Qt::NoFocus); // its rows take the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *list = new QWidget;
    m_attention = new QVBoxLayout(list);
    m_attention->setContentsMargins(0, 0, 0, 0);
    m_attention->setSpacing(0);
    setStyleProperty(list, "role", u"page"_s);
    list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // rows elide instead of being cut
    scroll->setWidget(list);
    card->body()->addWidget(scroll, 1);
    return card;
}

void TodayPage::activate()
{
    reload();
    for (ChecklistPanel *panel : m_lists)
        panel->activate();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_chartCard->setCornerText(width() > 1000 ? tr("by hour · last 7 days · shaded: typical range (90%)") : QString());
}

void TodayPage::reload()
{
    m_soon->stop();
    const Brand brand = session().brand();
    if (brand.id == BrandId{}) {
        showBeginning({});
        return;
    }
    const int generation = ++m_generation;
    deliver(session().services().workspace.read(
                [brand, now = session().clock().now(), language = session().language()](Connection &connection) {
                    return readToday(connection, brand, now, language);
                }),
            this, [this, generation](const Result<TodaySummary> &summary) {
                if (generation == m_generation)
                    show(summary);
            });
}

void TodayPage::show(const Result<TodaySummary> &summary)
{
    if (!summary) {
        emit session().message(summary.error().text, true);
        return;
    }
    m_date->setText(longDate(summary->today, session().language()));
    QStringList crises;
    if (summary->openCases > 0)
        crises << tr("%n open case(s)", nullptr, summary->openCases);
    if (summary->crisisCandidates > 0)
        crises << tr("%n possible crisis(es)", nullptr, summary->crisisCandidates);
    m_crisis->setVisible(!crises.isEmpty());
    m_crisis->setText(crises.join(u" · "_s));
    if (summary->mentionsTotal == 0) {
        showBeginning(*summary);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_all->show();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const auto kpi = std::find_if(summary->kpis.cbegin(), summary->kpis.cend(),
                                      [metric = m_metrics[i]](const DayKpi &one) { return one.metric == metric; });
        m_tiles[i]->setVisible(kpi != summary->kpis.cend());
        if (kpi != summary->kpis.cend())
            showTile(*m_tiles[i], *kpi);
    }
    showChart(*summary);
    showAttention(*summary);
    emit shown();
}

void TodayPage::showTile(KpiTile &tile, const DayKpi &kpi) const
{
    const bool growth = kpi.metric == Metric::NewFollowers;
    const bool signedFigure = kpi.metric == Metric::NetSentiment || growth;
    if (isChannelFigure(kpi.metric)) // its last whole day is shown: channels are known by the day
        tile.setTitle(kpi.day == session().today().addDays(-1)
                          ? tr("%1 yesterday").arg(kpiName(kpi.metric))
                          : u"%1 · %2"_s.arg(kpiName(kpi.metric), shortDay(kpi.day, session().language())));
    const auto figure = [signedFigure](double value) {
        return signedFigure ? signedNumber(value) : wholeNumber(value);
    };
    tile.setValue(figure(kpi.value));
    if (!std::isnan(kpi.goodDay) && !std::isnan(kpi.value)) {
        const QString goal = tr("benchmark %1").arg(figure(kpi.goodDay));
        if (kpi.value >= kpi.goodDay) {
            tile.setComparison(KpiTile::Direction::Met, tr("reached"), Tone::Good, goal, figure(kpi.goodDay));
            return;
        }
        if (std::isnan(kpi.typical)) {
            tile.setComparison(KpiTile::Direction::Down, figure(kpi.goodDay - kpi.value), Tone::Plain, goal,
                               figure(kpi.goodDay));
            return;
        }
    }
    if (std::isnan(kpi.typical)) {
        tile.setComparison(KpiTile::Direction::None, {}, Tone::Plain,
                           tr("typical not known yet (n=%1)").arg(kpi.comparable), tr("too little data"));
        return;
    }
    if (std::isnan(kpi.value)) { // nothing to judge so far today
        tile.setComparison(KpiTile::Direction::None, {}, Tone::Plain, tr("typical %1").arg(figure(kpi.typical)),
                           figure(kpi.typical));
        return;
    }
    const double change = kpi.value - kpi.typical;
    const AmountChange against =
        signedFigure ? AmountChange{AmountChange::In::Amount, change} : amountChange(kpi.value, kpi.typical);
    const QString words = changeSize(against, session().language()) + (signedFigure && !growth ? u"p"_s : QString());
    // What reads the same is the same: none beside 0.4 is no fall of 100 %.
    const auto direction = qRound(against.value) == 0 || figure(kpi.value) == figure(kpi.typical)
                               ? KpiTile::Direction::Level
                           : change > 0 ? KpiTile::Direction::Up
                                        : KpiTile::Direction::Down;
    // More talk is neither good nor bad; less of what is wanted is.
    const Tone tone = kpi.metric == Metric::Mentions || direction == KpiTile::Direction::Level ? Tone::Plain
                      : change > 0                                                             ? Tone::Good
                      : signedFigure && !growth && change < -10                                ? Tone::Bad
                                                                                               : Tone::Plain;
    tile.setComparison(direction, direction == KpiTile::Direction::Level ? QString() : words, tone,
                       tr("typical %1").arg(figure(kpi.typical)), figure(kpi.typical));
}

void TodayPage::showChart(const TodaySummary &summary)
{
    m_chart->setSeries(summary.series, summary.spikes, Bucket::Hour, session().zone(), session().language(),
                       tr("Mentions"));
    m_chart->setGaps(summary.gaps);
    m_chart->setChanges(summary.changes);
}

void TodayPage::showAttention(const TodaySummary &summary)
{
    emptyLayout(m_attention);
    const int badges = badgeColumn(summary.attention);
    for (const EvidenceRow &row : summary.attention) {
        auto *line = new AttentionRow(row, badges);
        connect(line, &QAbstractButton::clicked, this, [this, row] { openRow(row); });
        m_attention->addWidget(line);
        if (&row != &summary.attention.constLast()) {
            auto *separator = new QFrame;
            setStyleProperty(separator, "role", u"line"_s);
            m_attention->addWidget(separator);
        }
    }
    if (summary.attention.isEmpty()) {
        auto *calm = new QLabel(tr("Nothing stands out. The talk of the last 24 hours is as usual."));
        calm->setWordWrap(true);
        setStyleProperty(calm, "role", u"secondary"_s);
        m_attention->addWidget(calm);
    }
    m_attention->addStretch(1); // few rows stand at the top, as tall as their lines
}

void TodayPage::showBeginning(const TodaySummary &summary)
{
    m_stack->setCurrentIndex(1);
    m_all->setVisible(session().brand().id != BrandId{});
    disconnect(m_empty, nullptr, this, nullptr);
    if (session().brand().id == BrandId{}) {
        m_date->clear();
        m_empty->set(
            tr("Welcome to Pulsecheck"),
            tr("In three steps this page shows what is said about your brand, what is unusual and what to do today."),
            tr("Begin"));
        m_empty->setAlternatives({tr("Look at the sample first")});
        connect(m_empty, &EmptyState::triggered, this, [this] { emit session().firstStepsRequested(); });
        connect(m_empty, &EmptyState::alternativeTriggered, this, [this] { emit session().sampleRequested(); });
    } else {
        m_date->setText(longDate(summary.today, session().language()));
        m_empty->set(tr("No mentions of %1 yet").arg(session().brand().name),
                     summary.sources > 0
                         ? tr("%n source(s) are being read. As soon as posts come in, this page shows the day's "
                              "figures, the checklist and what stands out.",
                              nullptr, summary.sources)
                         : tr("As soon as posts come in from a file or a source, this page shows the day's figures, "
                              "the checklist and what stands out."),
                     tr("Import a file"));
        m_empty->setAlternatives({summary.sources > 0 ? tr("How the sources do") : tr("Add a source")});
        connect(m_empty, &EmptyState::triggered, this, [this] { emit session().importRequested(); });
        connect(m_empty, &EmptyState::alternativeTriggered, this,
                [this] { emit session().settingsRequested(u"sources"_s); });
    }
    emit shown();
}

void TodayPage::openRow(const EvidenceRow &row)
{
    if (row.mention != MentionId{}) {
        emit session().mentionRequested(row.mention);
        return;
    }
    if (row.person != AuthorId{}) {
        emit session().personRequested(row.person);
        return;
    }
    if (!row.crisisCase.isEmpty()) {
        emit session().caseRequested(row.crisisCase);
        return;
    }
    MentionFilter filter;
    filter.brand = session().brand().id;
    filter.from = row.from;
    filter.to = row.to;
    filter.search = Query::parse(row.search).query;
    emit session().mentionsRequested(filter);
}

void TodayPage::openMetric(Metric metric)
{
    if (isChannelFigure(metric)) { // no mention is behind it, a series is
        emit session().seriesRequested(metric, Bucket::Day);
        return;
    }
    MentionFilter filter;
    filter.brand = session().brand().id;
    filter.from = startOfDay(session().today(), session().zone());
    filter.to = startOfDay(session().today().addDays(1), session().zone());
    if (metric == Metric::PurchaseIntent)
        filter.purchaseIntent = true;
    if (metric == Metric::Shares || metric == Metric::Engagement)
        filter.order = MentionOrder::MostEngagement;
    emit session().mentionsRequested(filter);
}

} // namespace pulse
