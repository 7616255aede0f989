#include "ui/pages/trends_page.h"
#include "analysis/typical.h"
#include "core/wording.h"
#include "models/series_remarks.h"
#include "models/session.h"
#include "models/spike_words.h"
#include "services/banded_series.h"
#include "services/deliver.h"
#include "services/spike_detail.h"
#include "store/channel_series.h"
#include "store/spike_store.h"
#include "store/stats_store.h"
#include "ui/charts/time_chart.h"
#include "ui/dialogs/sensitivity_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/button_line.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/free_focus.h"
#include "ui/widgets/spike_card.h"
#include "ui/widgets/table_delegates.h"
#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReloadPauseMs = 600, RowHeight = 34;
constexpr int WhatWidth = 124;
constexpr int WideFrom = 1120; ///< pixels from which the log has room for the origin
constexpr int LeastChart = 120, LeastBelow = 196, MostBelow = 420; ///< pixels of height
constexpr int OneYear = 365, FiveYears = 1826;                     ///< days

QList<Metric> offered()
{
    QList<Metric> metrics{Metric::Mentions,       Metric::Negative,   Metric::NegativeShare, Metric::NetSentiment,
                          Metric::Shares,         Metric::Hashtags,   Metric::Links,         Metric::Videos,
                          Metric::PurchaseIntent, Metric::Activation, Metric::Engagement};
    for (const Metric metric : allMetrics())
        if (isChannelFigure(metric))
            metrics << metric;
    return metrics;
}

} // namespace

TrendsPage::TrendsPage(Session &session, Theme &theme, QWidget *parent)
    : Page(session, theme, parent), m_metrics(new QButtonGroup(this)), m_buckets(new QButtonGroup(this)),
      m_spans(new QButtonGroup(this)), m_chartCard(new Card), m_chart(new TimeChart(theme)), m_status(new QLabel),
      m_card(new SpikeCard(theme, session.language())), m_model(session.language()), m_log(new QTableView),
      m_logEmpty(new EmptyState), m_noBrand(new EmptyState), m_body(new QWidget), m_below(new QWidget)
{
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(Theme::Gutter - 2);
    auto *spikeCard = new Card;
    spikeCard->body()->addWidget(m_card);
    below->addWidget(spikeCard, 27);
    below->addWidget(makeLogCard(), 33); // its four columns need more where there is little room
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::Gutter - 2);
    // Chart and story share the page, so that the path of an origin is seen too; folded, the chart has all of it.
    // Where it is low the chart gives way: it reads as well, and the path needs its times.
    body->addWidget(makeChartCard(), 2);
    body->addWidget(m_below, 3);
    m_below->setMinimumHeight(LeastBelow);
    m_below->setMaximumHeight(MostBelow);
    m_noBrand->setIcon(u"trends"_s);
    m_noBrand->set(
        tr("Nothing to draw yet"),
        tr("Mentions over time appear here with the range that is usual for each weekday and hour, and every "
           "rise and fall with what is behind it."),
        tr("Add a brand"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(makeHead());
    all->addWidget(m_body, 1);
    all->addWidget(m_noBrand, 1);

    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadPauseMs);
    connect(&m_reload, &QTimer::timeout, this, &TrendsPage::reload);
    connect(m_noBrand, &EmptyState::triggered, this, [this] { emit this->session().settingsRequested(u"brands"_s); });
    connect(m_chart, &TimeChart::spikeClicked, this, &TrendsPage::showSpike);
    connect(m_card, &SpikeCard::stateChosen, this, &TrendsPage::mark);
    connect(m_card, &SpikeCard::noteRequested, this, &TrendsPage::editNote);
    connect(m_card, &SpikeCard::mentionsRequested, &session, &Session::mentionsRequested);
    connect(m_card, &SpikeCard::caseRequested, &session, &Session::caseRequested);
    connect(m_card, &SpikeCard::originRequested, &session, &Session::mentionRequested);
    connect(m_card, &SpikeCard::told, &session, &Session::message);
    connect(&session, &Session::brandChanged, this, [this] {
        m_selected.clear();
        m_end = {};
        reload();
    });
    connect(&session, &Session::spikeRequested, this, &TrendsPage::showSpike);
    connect(&session, &Session::seriesRequested, this, &TrendsPage::showMetric);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if ((changes.mentions || changes.spikes || changes.settings || changes.sources) && isVisible() &&
            !m_reload.isActive())
            m_reload.start();
    });
    showNone();
}

QWidget *TrendsPage::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::Step * 3);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    line->addWidget(title);

    m_metricChips = new ButtonLine(new Chip, tr("More metrics"));
    m_metricChips->setAccessibleName(tr("Metric"));
    for (const Metric metric : offered()) {
        Chip *chip = choiceChip(shortMetricName(metric), m_metrics, int(metric));
        m_metricChips->addButton(chip);
        m_metricChips->setOffered(chip, !isChannelFigure(metric)); // until a source tells it
    }
    line->addWidget(m_metricChips, 1);

    auto *times = new QWidget;
    auto *row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step + 2);
    row->addWidget(choiceChip(tr("Hours"), m_buckets, int(Bucket::Hour)));
    m_buckets->button(int(Bucket::Hour))->setToolTip(tr("Figures of own channels are known by the day"));
    row->addWidget(choiceChip(tr("Days"), m_buckets, int(Bucket::Day)));
    row->addWidget(choiceChip(tr("Weeks"), m_buckets, int(Bucket::Week)));
    row->addWidget(choiceChip(tr("Months"), m_buckets, int(Bucket::Month)));
    row->addWidget(choiceChip(tr("Years"), m_buckets, int(Bucket::Year)));
    row->addSpacing(Theme::Step * 2);
    const auto addSpan = [this, row](const QString &brief, const QString &whole, int days) {
        Chip *chip = choiceChip(brief, m_spans, days);
        chip->setAccessibleName(whole);
        chip->setToolTip(whole);
        row->addWidget(chip);
    };
    addSpan(tr("24 h"), tr("The last 24 hours"), 1);
    addSpan(tr("7 d"), tr("The last 7 days"), 7);
    addSpan(tr("30 d"), tr("The last 30 days"), 30);
    addSpan(tr("1 y"), tr("The last year"), OneYear);
    addSpan(tr("5 y"), tr("The last 5 years"), FiveYears);
    line->addWidget(times);

    connect(m_metrics, &QButtonGroup::idClicked, this, [this](int id) { setMetric(Metric(id)); });
    connect(m_buckets, &QButtonGroup::idClicked, this, [this](int id) { setBucket(Bucket(id)); });
    connect(m_spans, &QButtonGroup::idClicked, this, &TrendsPage::setSpanDays);
    return head;
}

QWidget *TrendsPage::makeChartCard()
{
    m_sensitivity = makeButton(tr("Sensitivity…"), ButtonKind::Link);
    m_sensitivity->setToolTip(tr("How small a change is flagged, tried on your own past"));
    connect(m_sensitivity, &QPushButton::clicked, this, [this] {
        auto *dialog = new SensitivityDialog(session(), theme(), m_metric, m_bucket, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_chartCard->addCornerWidget(m_sensitivity);
    m_fold = makeButton(tr("Large chart"), ButtonKind::Link);
    m_fold->setToolTip(tr("Folds what is told below, or shows it again"));
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(!m_below->isHidden()); });
    m_chartCard->addCornerWidget(m_fold);
    setStyleProperty(m_status, "role", u"secondary"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    connect(m_chart, &Chart::told, &session(), &Session::message);
    m_chartCard->addMenuButton(m_chart->menuButton());
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // its share, whatever it would like
    m_chart->setMinimumHeight(LeastChart);
    m_chartCard->body()->addWidget(m_chart, 1);
    m_chartCard->body()->addWidget(m_status);
    return m_chartCard;
}

QWidget *TrendsPage::makeLogCard()
{
    auto *card = new Card(tr("Log of spikes and drops"));
    m_log->setModel(&m_model);
    m_log->setItemDelegateForColumn(SpikeLogModel::State, new BadgeDelegate(theme(), SpikeLogModel::ToneRole, m_log));
    m_log->setAccessibleName(tr("Log of spikes and drops"));
    m_log->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_log->setSelectionMode(QAbstractItemView::SingleSelection);
    m_log->setShowGrid(false);
    m_log->setWordWrap(false);
    m_log->setTabKeyNavigation(false);
    m_log->verticalHeader()->hide();
    m_log->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_log->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_log->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(56);
    header->setSectionResizeMode(SpikeLogModel::Origin, QHeaderView::Stretch);
    for (const int column : {SpikeLogModel::Time, SpikeLogModel::Values, SpikeLogModel::State})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_logEmpty->set(tr("No spikes yet"),
                    tr("Rises and falls out of the usual range are kept here, with what you made of them."));
    m_logEmpty->hide();
    card->setBodyMargins(Theme::Gutter, 10, Theme::Step + 2, 14); // its scroll bar stands in the margin
    card->body()->addWidget(m_log, 1);
    card->body()->addWidget(m_logEmpty, 1);
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            showSpike(index.data(SpikeLogModel::UidRole).toString());
    };
    connect(m_log, &QTableView::clicked, this, open);
    // Up and Down read one after the other; a row that is chosen because its spike is shown already changes nothing.
    connect(m_log->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, open](const QModelIndex &index) {
                if (m_log->hasFocus() && index.data(SpikeLogModel::UidRole).toString() != m_selected)
                    open(index);
            });
    connect(m_log, &QTableView::activated, this, open);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(enter, m_log, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, [this] {
            if (m_card->uid() == m_selected)
                m_card->openMentions();
        });
    return card;
}

void TrendsPage::activate() { reload(); }

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= WideFrom;
    m_chartCard->setCornerText(wide ? tr("Drag to zoom · click a point to explain it") : QString());
    // Where there is little room, time, figures and state say more than the origin, which the card tells.
    m_log->setColumnHidden(SpikeLogModel::Origin, !wide);
    m_log->horizontalHeader()->setSectionResizeMode(SpikeLogModel::What,
                                                    wide ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (wide)
        m_log->horizontalHeader()->resizeSection(SpikeLogModel::What, WhatWidth);
    fitRemarks();
}

/// The chart takes any height, so its card asks for none: the remarks below it need theirs beside the chart's least.
void TrendsPage::fitRemarks()
{
    m_chartCard->setMinimumHeight(0);
    const int rest = m_chartCard->minimumSizeHint().height();
    const int more =
        m_status->isHidden() ? 0 : m_status->heightForWidth(m_chart->width()) - m_status->minimumSizeHint().height();
    m_chartCard->setMinimumHeight(rest + std::max(0, more));
}

/// Folds the spike and the log away, so that the chart has the whole page.
void TrendsPage::setFolded(bool folded)
{
    m_below->setVisible(!folded);
    m_fold->setText(folded ? tr("Show what is behind it") : tr("Large chart"));
}

void TrendsPage::setMetric(Metric metric)
{
    m_metric = metric;
    if (isChannelFigure(metric) && m_bucket == Bucket::Hour)
        return setBucket(Bucket::Day);
    reload();
}

void TrendsPage::showMetric(Metric metric, Bucket bucket)
{
    m_end = {};
    m_metric = metric;
    setBucket(bucket);
}

void TrendsPage::setBucket(Bucket bucket)
{
    m_bucket = bucket == Bucket::Hour && isChannelFigure(m_metric) ? Bucket::Day : bucket;
    if (bucket == Bucket::Year)
        m_spanDays = FiveYears;
    if (bucket == Bucket::Month && m_spanDays < OneYear)
        m_spanDays = OneYear;
    if (bucket == Bucket::Week && m_spanDays < 30)
        m_spanDays = OneYear;
    if (bucket == Bucket::Hour && m_spanDays >= FiveYears)
        m_spanDays = 7;
    if (bucket == Bucket::Day && m_spanDays < 7)
        m_spanDays = 30;
    reload();
}

void TrendsPage::setSpanDays(int days)
{
    m_spanDays = days;
    m_end = {};
    if (days <= 1 && isChannelFigure(m_metric))
        m_spanDays = 7;
    else if (days <= 1)
        m_bucket = Bucket::Hour;
    else if (days < OneYear && m_bucket > Bucket::Week)
        m_bucket = Bucket::Day;
    else if (days < 30 && m_bucket == Bucket::Week)
        m_bucket = Bucket::Day;
    else if (days >= FiveYears && m_bucket < Bucket::Week)
        m_bucket = Bucket::Year;
    else if (days == OneYear && (m_bucket == Bucket::Hour || m_bucket == Bucket::Year))
        m_bucket = Bucket::Month;
    reload();
}

void TrendsPage::retitle()
{
    if (QAbstractButton *chosen = m_metrics->checkedButton(); chosen && !m_metrics->button(int(m_metric))) {
        m_metrics->setExclusive(false); // a series that has no chip of its own
        chosen->setChecked(false);
        m_metrics->setExclusive(true);
    }
    for (const auto &[group, id] :
         {std::pair(m_metrics, int(m_metric)), std::pair(m_buckets, int(m_bucket)), std::pair(m_spans, m_spanDays)})
        if (QAbstractButton *button = group->button(id))
            button->setChecked(true);
    m_buckets->button(int(Bucket::Hour))->setEnabled(!isChannelFigure(m_metric));
    m_spans->button(1)->setEnabled(!isChannelFigure(m_metric));
    const QString metric = shortMetricName(m_metric);
    if (m_bucket == Bucket::Hour)
        m_chartCard->setTitle(tr("%1 by hour — line: actual, shade: usual range (weekday and hour, 90%)").arg(metric));
    else if (m_bucket == Bucket::Day)
        m_chartCard->setTitle(tr("%1 by day — line: actual, shade: usual range (weekday, 90%)").arg(metric));
    else if (m_bucket == Bucket::Week)
        m_chartCard->setTitle(tr("%1 by week — line: actual, shade: usual range (last eight weeks, 90%)").arg(metric));
    else
        m_chartCard->setTitle(m_bucket == Bucket::Month ? tr("%1 by month").arg(metric) : tr("%1 by year").arg(metric));
    m_sensitivity->setEnabled(m_bucket <= Bucket::Week); // of months and years nothing is flagged
}

void TrendsPage::reload()
{
    m_reload.stop();
    retitle();
    const Brand brand = session().brand();
    const bool none = brand.id == BrandId{};
    m_noBrand->setVisible(none);
    m_body->setVisible(!none);
    if (none)
        return;
    const int generation = ++m_generation;
    const QDateTime now = session().clock().now(), wanted = m_end;
    const auto reading =
        session().services().workspace.read([brand, metric = m_metric, bucket = m_bucket, days = m_spanDays, wanted,
                                             now](Connection &connection) -> Result<BandedSeries> {
            QDateTime end = wanted;
            if (!end.isValid()) {
                // Data that ended long ago is shown where it is, not as an empty span.
                const auto span = StatsStore(connection).span(brand.id);
                if (!span)
                    return span.error();
                const bool old = span->second.isValid() && span->second < now.addDays(-days);
                end = old ? span->second.addSecs(3600) : now;
            }
            return readBandedSeries(connection, brand, metric, bucket, end.addDays(-days), end,
                                    QTimeZone(brand.timeZone), now);
        });
    const auto channels =
        session().services().workspace.read([id = brand.id, today = session().today()](Connection &connection) {
            return ChannelSeries(connection).metrics(id, today);
        });
    deliver(channels, this, [this, generation](const Result<QList<Metric>> &metrics) {
        if (generation == m_generation)
            offerChannels(metrics.valueOr({}));
    });
    deliver(reading, this, [this, generation](const Result<BandedSeries> &series) {
        if (generation == m_generation)
            showSeries(series);
    });
    const auto log = session().services().workspace.read(
        [id = brand.id](Connection &connection) { return SpikeStore(connection).between(id, {}, {}); });
    deliver(log, this, [this, generation](const Result<QList<Spike>> &spikes) {
        if (generation == m_generation)
            showLog(spikes);
    });
}

void TrendsPage::offerChannels(const QList<Metric> &metrics)
{
    for (QAbstractButton *chip : m_metrics->buttons())
        if (const auto metric = Metric(m_metrics->id(chip)); isChannelFigure(metric))
            m_metricChips->setOffered(chip, metrics.contains(metric) || metric == m_metric);
}

void TrendsPage::showSeries(const Result<BandedSeries> &result)
{
    if (!result) {
        m_status->setText(result.error().text);
        m_chart->setPlaceholder(result.error().text);
        return;
    }
    const BandedSeries &series = *result;
    const QTimeZone zone = session().zone();
    m_chart->setPlaceholder(isChannelFigure(m_metric)
                                ? tr("No source told this figure in this span. Choose a longer one, or add a source "
                                     "of an own account.")
                                : tr("No mentions in this span. Choose a longer one, or add a source."));
    m_chart->setSeries(series.series, series.spikes, series.bucket, zone, session().language(),
                       shortMetricName(m_metric),
                       isRatio(m_metric) && m_metric != Metric::NetSentiment ? u"%"_s : QString());
    m_chart->setGaps(series.gaps);
    m_chart->setChanges(series.changes);
    m_chart->select(m_selected);
    const QStringList remarks = seriesRemarks(series, session().language(), zone);
    m_status->setText(remarks.join(u' '));
    m_status->setVisible(!remarks.isEmpty());
    fitRemarks();
    emit loaded();
}

void TrendsPage::showLog(const Result<QList<Spike>> &spikes)
{
    if (!spikes) {
        emit session().message(spikes.error().text, true);
        return;
    }
    const int scrolled = m_log->verticalScrollBar()->value();
    m_model.setSpikes(*spikes, session().zone());
    m_log->verticalScrollBar()->setValue(scrolled);
    m_log->setVisible(!spikes->isEmpty());
    m_logEmpty->setVisible(spikes->isEmpty());
    if (m_selected.isEmpty() && !spikes->isEmpty())
        tell(spikes->constFirst().uid);
    else if (m_selected.isEmpty())
        showNone();
    else
        tell(m_selected);
    if (!m_begun && isVisible() && !spikes->isEmpty()) {
        m_begun = true;
        if (isFocusFree(this) || isAncestorOf(window()->focusWidget()))
            m_log->setFocus(Qt::OtherFocusReason); // Enter opens the mentions of the newest
    }
}

void TrendsPage::showSpike(const Uid &uid)
{
    setFolded(false);
    m_bringIntoView = m_bringIntoView || m_selected != uid;
    tell(uid);
}

/// Reads what the card says; the chart stays where it is.
void TrendsPage::tell(const Uid &uid)
{
    m_selected = uid;
    m_chart->select(uid);
    if (const int row = m_model.rowOf(uid); row >= 0)
        m_log->selectRow(row);
    const int generation = ++m_detailGeneration;
    const auto reading = session().services().workspace.read(
        [uid, now = session().clock().now()](Connection &connection) { return readSpikeDetail(connection, uid, now); });
    deliver(reading, this, [this, generation](const Result<SpikeDetail> &detail) {
        if (generation != m_detailGeneration)
            return;
        showDetail(detail);
        if (detail && std::exchange(m_bringIntoView, false))
            bringIntoView(detail->spike);
    });
}

/// A spike from the log, or from another page, may lie outside of what the chart shows.
void TrendsPage::bringIntoView(const Spike &spike)
{
    const QDateTime from = m_chart->visibleFrom(), to = m_chart->visibleTo();
    if (spike.metric == m_metric && spike.bucket == m_bucket && from.isValid() && spike.start >= from &&
        spike.end <= to)
        return;
    m_metric = spike.metric;
    m_bucket = spike.bucket;
    m_spanDays = spike.bucket == Bucket::Hour ? 7 : 30;
    const QDateTime after = spike.end.addDays(m_spanDays / 3);
    m_end = after < session().clock().now() ? after : QDateTime();
    reload();
}

void TrendsPage::showDetail(const Result<SpikeDetail> &detail)
{
    if (detail)
        m_card->show(*detail, session().zone());
    else
        m_card->clear(tr("This spike is gone"), detail.error().text);
}

void TrendsPage::showNone()
{
    m_card->clear(tr("No spike chosen"),
                  tr("Click a red span of the chart or a line of the log: here it says what happened, what "
                     "was usual, what rose and where it came from."));
}

QVariant TrendsPage::state() const
{
    return QVariantMap{{u"metric"_s, int(m_metric)},
                       {u"bucket"_s, int(m_bucket)},
                       {u"days"_s, m_spanDays},
                       {u"spike"_s, m_selected},
                       {u"folded"_s, m_below->isHidden()}};
}

void TrendsPage::restore(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    if (map.isEmpty())
        return;
    m_metric = Metric(map[u"metric"_s].toInt());
    m_bucket = Bucket(map[u"bucket"_s].toInt());
    m_spanDays = map[u"days"_s].toInt();
    m_selected = map[u"spike"_s].toString();
    setFolded(map[u"folded"_s].toBool());
    reload();
}

} // namespace pulse
