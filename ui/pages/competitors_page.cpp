#include "ui/pages/competitors_page.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/competitors/leading_words.h"
#include "services/deliver.h"
#include "store/brand_store.h"
#include "ui/charts/interval_chart.h"
#include "ui/charts/share_chart.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReloadPauseMs = 800, SideWidth = 330, NarrowSide = 292, RowHeight = 32;
constexpr int WideFrom = 1120; ///< pixels of the page from which cards stand beside each other
enum Column { Name, Mentions, Voice, Reach, ReachShare, Net, Ratio, Authors, Columns };

QColor colourOf(const Comparison &comparison, qsizetype index)
{
    return Theme::brandColour(comparison.brands[index].brand.position);
}

} // namespace

/// What is read after the shares, because it walks the rows.
struct CompetitorsPage::Slow {
    Comparison comparison;
    QMap<qint64, QString> places;
    QList<QPair<QString, QStringList>> words;
};

CompetitorsPage::CompetitorsPage(Session &session, Theme &theme, QWidget *parent)
    : Page(session, theme, parent), m_month(Period::monthOf(session.today())), m_span(new QLabel),
      m_sameChip(new Chip(tr("Same sources and days only"))), m_voice(new ShareChart), m_reach(new ShareChart),
      m_perception(new IntervalChart), m_voiceRanges(new IntervalChart), m_table(new QTableView),
      m_rows(new QStandardItemModel(this)), m_fairness(new QVBoxLayout), m_words(new QVBoxLayout),
      m_basis(wrappedLabel(u"secondary"_s)), m_body(new QWidget), m_empty(new EmptyState)
{
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::Gutter - 2);
    body->addWidget(makeFigures(), 1);
    body->addWidget(makeSide());
    m_empty->set(
        tr("Nobody to compare with yet"),
        tr("Competitors stand here beside the brand over the same sources and days: how much is said, how far it "
           "reaches and how it sounds."),
        tr("Add a competitor"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(makeHead());
    all->addWidget(m_body, 1);
    all->addWidget(m_empty, 1);
    m_empty->setIcon(u"competitors"_s);
    m_empty->hide();
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadPauseMs);
    connect(&m_reload, &QTimer::timeout, this, &CompetitorsPage::reload);
    connect(m_empty, &EmptyState::triggered, this, [this] { emit this->session().settingsRequested(u"brands"_s); });
    connect(&session, &Session::brandsChanged, this, &CompetitorsPage::reload);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if ((changes.mentions || changes.brands) && isVisible() && !m_reload.isActive())
            m_reload.start();
    });
}

QWidget *CompetitorsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    auto *before = new IconButton(u"left"_s, tr("The month before"));
    auto *after = new IconButton(u"right"_s, tr("The month after"));
    connect(before, &QAbstractButton::clicked, this, [this] { setMonth(m_month.previous()); });
    connect(after, &QAbstractButton::clicked, this, [this] { setMonth(m_month.next()); });
    m_sameChip->setCheckable(true);
    connect(m_sameChip, &QPushButton::clicked, this, &CompetitorsPage::setSame);
    setStyleProperty(m_span, "role", u"secondary"_s);
    row->addWidget(title);
    row->addSpacing(Theme::Step * 2);
    row->addWidget(before);
    row->addWidget(m_span);
    row->addWidget(after);
    row->addStretch(1);
    row->addWidget(m_sameChip);
    return head;
}

QWidget *CompetitorsPage::makeFigures()
{
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, Theme::Step, 0);
    all->setSpacing(Theme::Gutter - 2);
    m_shares = new QBoxLayout(QBoxLayout::LeftToRight);
    m_shares->setSpacing(Theme::Gutter - 2);
    auto *voice = new Card(tr("Share of voice"));
    voice->addCornerWidget(m_voice->menuButton());
    m_voice->setAccessibleName(tr("Share of voice"));
    m_voiceRanges->setAccessibleName(tr("Share of voice with its range"));
    m_perception->setAccessibleName(tr("Net sentiment"));
    m_reach->setAccessibleName(tr("Share of estimated reach"));
    voice->body()->addWidget(m_voice);
    voice->body()->addWidget(m_voiceRanges);
    auto *perception = new Card(tr("Net sentiment"));
    perception->addCornerWidget(m_perception->menuButton());
    perception->body()->addWidget(m_perception);
    perception->body()->addStretch(1);
    m_shares->addWidget(voice, 1);
    m_shares->addWidget(perception, 1);
    all->addLayout(m_shares);
    auto *reach = new Card(tr("Share of estimated reach"));
    reach->addCornerWidget(m_reach->menuButton());
    reach->body()->addWidget(m_reach);
    all->addWidget(reach);
    auto *table = new Card(tr("Every figure"));
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Every figure"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->viewport()->installEventFilter(this);
    table->body()->addWidget(m_table);
    table->body()->addWidget(m_basis);
    all->addWidget(table);
    all->addStretch(1);
    for (Chart *chart : std::initializer_list<Chart *>{m_voice, m_reach, m_perception, m_voiceRanges})
        connect(chart, &Chart::told, &session(), &Session::message);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *CompetitorsPage::makeSide()
{
    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, Theme::Step, 0);
    all->setSpacing(Theme::Gutter - 2);
    auto *fairness = new Card(tr("What may bend the comparison"));
    m_fairness->setSpacing(Theme::Step * 2);
    fairness->body()->addLayout(m_fairness);
    auto *said = new Card(tr("Said more of one than of the others"));
    m_words->setSpacing(Theme::Step);
    said->body()->addLayout(m_words);
    all->addWidget(fairness);
    all->addWidget(said);
    all->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(SideWidth);
    m_side = scroll;
    return scroll;
}

void CompetitorsPage::activate() { reload(); }

void CompetitorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= WideFrom;
    m_shares->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setFixedWidth(wide ? SideWidth : NarrowSide);
}

QVariant CompetitorsPage::state() const { return QStringList{m_month.key(), m_same ? u"same"_s : QString()}; }

void CompetitorsPage::restore(const QVariant &state)
{
    const QStringList kept = state.toStringList();
    if (const auto month = Period::parse(kept.value(0)); month && month->kind == PeriodKind::Month)
        m_month = *month;
    m_same = kept.value(1) == u"same";
}

void CompetitorsPage::setMonth(const Period &month)
{
    if (month.first > session().today())
        return;
    m_month = month;
    reload();
}

void CompetitorsPage::setSame(bool same)
{
    m_same = same;
    reload();
}

void CompetitorsPage::reload()
{
    m_reload.stop();
    m_sameChip->setChecked(m_same);
    m_span->setText(session().language() == u"ko" ? m_month.first.toString(u"yyyy년 M월"_s)
                                                  : QLocale(QLocale::English).toString(m_month.first, u"MMMM yyyy"_s));
    const QList<Brand> brands = session().brands();
    m_body->setVisible(brands.size() > 1);
    m_empty->setVisible(brands.size() < 2);
    const int generation = ++m_generation;
    if (brands.size() < 2)
        return;
    const auto reading = session().services().workspace.read(
        [brands, month = m_month, zone = session().zone(), same = m_same](Connection &connection) {
            return readComparison(connection, brands, month.first, month.last, zone, same);
        });
    deliver(reading, this, [this, generation](const Result<Comparison> &read) {
        if (generation != m_generation)
            return;
        if (!read) {
            emit session().message(read.error().text, true);
            return;
        }
        m_comparison = *read;
        showFigures();
        emit counted();
        readSlowly(generation);
    });
}

void CompetitorsPage::readSlowly(int generation)
{
    const auto reading =
        session().services().workspace.read([comparison = m_comparison](Connection &connection) -> Result<Slow> {
            Slow slow{comparison, {}, {}};
            if (const Status reached = readComparedReach(connection, slow.comparison); !reached)
                return reached.error();
            auto places = ComparisonStore(connection).placeNames();
            if (!places)
                return places.error();
            slow.places = std::move(places).value();
            const auto said = readLeadingWords(connection, slow.comparison);
            if (!said)
                return said.error();
            for (const LeadingWords &brand : *said)
                slow.words << qMakePair(brand.name, brand.words);
            return slow;
        });
    deliver(reading, this, [this, generation](const Result<Slow> &slow) {
        if (generation != m_generation)
            return;
        if (!slow) {
            emit session().message(slow.error().text, true);
            return;
        }
        m_comparison = slow->comparison;
        showFigures();
        showFairness(slow->places);
        showWords(slow->words);
        emit loaded();
    });
}

void CompetitorsPage::showFigures()
{
    ShareChartData voice, reach;
    IntervalChartData ranges, perception;
    voice.bars.resize(1);
    reach.bars.resize(1);
    perception.from = -100;
    perception.to = 100;
    ranges.from = 0;
    ranges.unit = u"%"_s;
    for (qsizetype i = 0; i < m_comparison.brands.size(); ++i) {
        const ComparedBrand &brand = m_comparison.brands[i];
        const QColor colour = colourOf(m_comparison, i);
        voice.parts << ShareChartData::Part{brand.brand.name, colour};
        reach.parts << ShareChartData::Part{brand.brand.name, colour};
        voice.bars[0].values << double(brand.sums.mentions);
        reach.bars[0].values << brand.reach.value_or(0);
        const auto add = [&](IntervalChartData &bars, const std::optional<double> &value,
                             const std::optional<ResampledRange> &range, const QString &unit, qint64 n) {
            IntervalChartData::Bar bar;
            bar.label = brand.brand.name;
            bar.colour = colour;
            bar.words = rangeText(value, range, unit) + u" · n="_s + wholeNumber(double(n));
            if (value)
                bar.value = *value;
            if (range) {
                bar.low = range->low;
                bar.high = range->high;
            }
            bars.bars << bar;
        };
        add(ranges, brand.shareOfVoice, brand.shareOfVoiceRange, u"%"_s, brand.sums.mentions);
        add(perception, brand.netSentiment, brand.netSentimentRange, {}, brand.sums.classified());
    }
    for (ShareChartData *shares : {&voice, &reach})
        shares->language = session().language();
    for (IntervalChartData *bars : {&ranges, &perception})
        bars->language = session().language();
    m_voice->setData(voice, tr("Share of voice"));
    m_reach->setData(reach, tr("Share of estimated reach"));
    m_voiceRanges->setData(ranges, tr("Share of voice with its range"));
    m_perception->setData(perception, tr("Net sentiment"));
    for (QWidget *chart : std::initializer_list<QWidget *>{m_voice, m_reach, m_voiceRanges, m_perception})
        chart->updateGeometry();
    showTable();
    m_basis->setText(
        tr("%n brand(s)", nullptr, int(m_comparison.brands.size())) + u" · "_s +
        tr("%1 mentions · %2 of %3 sources and %4 days are common to all · ranges: 95% of 1,000 resamplings "
           "(days for voice and sentiment, groups of authors for reach) · reach is an estimate")
            .arg(wholeNumber(double(m_comparison.mentions())))
            .arg(m_comparison.commonPlaces)
            .arg(m_comparison.allPlaces)
            .arg(m_comparison.commonDays));
}

QStringList CompetitorsPage::headings()
{
    return {tr("Brand"),          tr("Mentions"),      tr("Share of voice"), tr("Estimated reach"),
            tr("Share of reach"), tr("Net sentiment"), tr("Positive ratio"), tr("Authors")};
}

void CompetitorsPage::showTable()
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(headings());
    for (const ComparedBrand &brand : std::as_const(m_comparison.brands)) {
        const QStringList cells{brand.brand.name,
                                wholeNumber(double(brand.sums.mentions)),
                                rangeText(brand.shareOfVoice, brand.shareOfVoiceRange, u"%"_s),
                                brand.reach ? shortNumber(*brand.reach, session().language()) : u"—"_s,
                                rangeText(brand.shareOfReach, brand.shareOfReachRange, u"%"_s),
                                rangeText(brand.netSentiment, brand.netSentimentRange, {}),
                                brand.positiveRatio ? QString::number(*brand.positiveRatio, 'f', 1) + u'%' : u"—"_s,
                                brand.authors > 0 ? wholeNumber(double(brand.authors)) : u"—"_s};
        QList<QStandardItem *> row;
        for (const QString &cell : cells) {
            auto *item = new QStandardItem(cell);
            item->setTextAlignment((row.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            row << item;
        }
        m_rows->appendRow(row);
    }
    for (int column = 0; column < Columns; ++column)
        m_rows->horizontalHeaderItem(column)->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) |
                                                               Qt::AlignVCenter);
    fitColumns();
}

/// As wide as what they hold; what is left of the width is shared by all, so that a row is read without a leap.
void CompetitorsPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int columns = m_rows->columnCount(), room = m_table->viewport()->width();
    const QStringList whole = headings();
    for (int column = 0; column < columns; ++column)
        m_rows->horizontalHeaderItem(column)->setText(whole[column]);
    m_table->resizeColumnsToContents();
    const QAbstractItemView *cells = m_table;
    for (int column = 0; header->length() > room && column < columns; ++column) { // a heading gives way to figures
        const auto last = whole[column].lastIndexOf(u' ');
        if (last > 0 && header->sectionSizeHint(column) > cells->sizeHintForColumn(column)) {
            m_rows->horizontalHeaderItem(column)->setText(QString(whole[column]).replace(last, 1, u'\n'));
            m_table->resizeColumnToContents(column);
        }
    }
    const int rest = std::max(0, room - header->length());
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + rest / columns + (column < rest % columns));
    m_table->setFixedHeight(header->sizeHint().height() + RowHeight * m_rows->rowCount() + 16);
}

bool CompetitorsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_rows->columnCount() == Columns) {
        const auto *resized = static_cast<const QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            fitColumns();
    }
    return Page::eventFilter(watched, event);
}

void CompetitorsPage::showFairness(const QMap<qint64, QString> &placeNames)
{
    emptyLayout(m_fairness);
    for (const FairnessNote &note : fairnessOf(m_comparison, placeNames)) {
        auto *line = new QWidget;
        auto *row = new QVBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(3);
        auto *badge = new Badge(note.tone == Tone::Bad       ? tr("Serious")
                                : note.tone == Tone::Warning ? tr("Mind")
                                                             : tr("To know"),
                                note.tone);
        auto *text = wrappedLabel(u"plain"_s);
        text->setText(note.text);
        row->addWidget(badge, 0, Qt::AlignLeft);
        row->addWidget(text);
        m_fairness->addWidget(line);
    }
    if (m_fairness->count() == 0) {
        auto *calm = wrappedLabel(u"secondary"_s);
        calm->setText(tr("Nothing stands out: sources, days, queries and followers are alike."));
        m_fairness->addWidget(calm);
    }
}

void CompetitorsPage::showWords(const QList<QPair<QString, QStringList>> &said)
{
    emptyLayout(m_words);
    for (const auto &[brand, terms] : said) {
        auto *name = wrappedLabel(u"strong"_s);
        name->setText(brand);
        auto *list = wrappedLabel(u"secondary"_s);
        list->setText(terms.isEmpty() ? tr("Nothing stands out.") : terms.join(u" · "_s));
        m_words->addWidget(name);
        m_words->addWidget(list);
    }
}

} // namespace pulse
