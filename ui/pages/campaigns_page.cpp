#include "ui/pages/campaigns_page.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/campaigns/campaign_words.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "services/register_changes.h"
#include "ui/charts/interval_chart.h"
#include "ui/dialogs/coding_dialog.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/campaign_curve_card.h"
#include "ui/widgets/campaign_money_card.h"
#include "ui/widgets/campaign_next_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_delegates.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReloadPauseMs = 500, RowHeight = 36, ListWidth = 372, NarrowList = 292;
constexpr int WideFrom = 1120; ///< pixels of the page from which cards stand beside each other
enum Tile { MentionsTile, ReachTile, EngagementTile, SentimentTile, ReturnTile, Tiles };

} // namespace

struct CampaignsPage::Detail {
    CampaignReport report;
    CodingSummary coding;
    QHash<Uid, QString> names;
};

CampaignsPage::CampaignsPage(Session &session, Theme &theme, QWidget *parent)
    : Page(session, theme, parent), m_model(session.language()), m_list(new QTableView), m_body(new QWidget),
      m_detail(new QScrollArea), m_empty(new EmptyState), m_name(wrappedLabel(u"title"_s)),
      m_about(wrappedLabel(u"secondary"_s)), m_curve(new CampaignCurveCard(theme, session.language())),
      m_shape(new CampaignShapeCard), m_decision(new CampaignDecisionCard), m_money(new CampaignMoneyCard(session)),
      m_responses(new IntervalChart), m_coding(wrappedLabel(u"secondary"_s))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(makeHead());
    all->addWidget(m_body, 1);
    all->addWidget(m_empty, 1);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::Gutter - 2);
    body->addWidget(makeList());
    body->addWidget(m_detail, 1);
    m_detail->setWidget(makeDetail());
    m_detail->setWidgetResizable(true);
    m_detail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->setFocusPolicy(Qt::NoFocus);
    m_empty->set(
        tr("No campaign yet"),
        tr("A campaign with its days, hashtags and links gathers the mentions that answer it. Its curve, what it "
           "cost and what it brought appear here."),
        tr("New campaign…"));
    m_empty->setIcon(u"campaigns"_s);
    m_empty->hide();

    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadPauseMs);
    connect(&m_reload, &QTimer::timeout, this, &CampaignsPage::reload);
    connect(m_empty, &EmptyState::triggered, this, [this] { openEditor({}); });
    connect(m_shape, &CampaignShapeCard::shapeChosen, this, &CampaignsPage::setShape);
    connect(m_decision, &CampaignDecisionCard::decided, this, &CampaignsPage::decide);
    connect(m_curve, &CampaignCurveCard::told, &session, &Session::message);
    connect(m_curve, &CampaignCurveCard::compareRequested, this, [this](const Uid &uid) {
        const auto reading = this->session().services().workspace.read(
            [uid, now = this->session().clock().now()](Connection &connection) {
                return readCurve(connection, uid, now);
            });
        deliver(reading, this, [this, uid](const Result<QList<GatheredDay>> &days) {
            if (days)
                m_curve->addCompared(uid, *days);
        });
    });
    connect(&session, &Session::brandChanged, this, [this] {
        m_selected.clear();
        reload();
    });
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if ((changes.mentions || changes.registers) && isVisible() && !m_reload.isActive())
            m_reload.start(changes.registers ? 0 : ReloadPauseMs);
    });
}

QWidget *CampaignsPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    m_add = makeButton(tr("New campaign…"), ButtonKind::Primary);
    m_add->hide(); // until there is a list: the empty page offers it itself
    connect(m_add, &QPushButton::clicked, this, [this] { openEditor({}); });
    row->addWidget(title, 1);
    row->addWidget(m_add);
    return head;
}

QWidget *CampaignsPage::makeList()
{
    auto *card = new Card;
    m_listCard = card;
    card->setFixedWidth(ListWidth);
    m_list->setModel(&m_model);
    m_list->setItemDelegateForColumn(CampaignListModel::Shape,
                                     new BadgeDelegate(theme(), CampaignListModel::ToneRole, m_list));
    m_list->setAccessibleName(title());
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(CampaignListModel::Name, QHeaderView::Stretch);
    header->resizeSection(CampaignListModel::Mentions, 74);
    header->setSectionResizeMode(CampaignListModel::Shape, QHeaderView::ResizeToContents);
    card->setBodyMargins(4, 4, 4, 8);
    card->body()->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            select(index.data(CampaignListModel::UidRole).toString());
    });
    return card;
}

QWidget *CampaignsPage::makeDetail()
{
    auto *detail = new QWidget;
    auto *all = new QVBoxLayout(detail);
    all->setContentsMargins(0, 0, Theme::Step, 0);
    all->setSpacing(Theme::Gutter - 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    QPushButton *mentions = makeButton(tr("Show the mentions")), *report = makeButton(tr("Report")),
                *edit = makeButton(tr("Edit…")), *remove = makeButton(tr("Remove"), ButtonKind::Quiet);
    connect(mentions, &QPushButton::clicked, this, &CampaignsPage::openMentions);
    report->setToolTip(tr("The report of this campaign, to read and to save."));
    connect(report, &QPushButton::clicked, this,
            [this] { emit session().reportRequested(u"campaign"_s, m_line.entry().uid); });
    connect(edit, &QPushButton::clicked, this, [this] { openEditor(m_line.entry()); });
    connect(remove, &QPushButton::clicked, this, &CampaignsPage::remove);
    for (QPushButton *button : {mentions, report, edit, remove})
        head->addWidget(button, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout; // what it is about has the whole width below name and buttons
    names->setSpacing(Theme::Step);
    names->addLayout(head);
    names->addWidget(m_about);
    all->addLayout(names);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Theme::Step * 2);
    const QString titles[Tiles] = {tr("Mentions"), tr("Estimated reach"), tr("Engagement"), tr("Net sentiment"),
                                   tr("ROI")};
    for (const QString &title : titles) {
        auto *tile = new KpiTile;
        tile->setTitle(title);
        connect(tile, &QAbstractButton::clicked, this, &CampaignsPage::openMentions);
        tiles->addWidget(tile, 1);
        m_tiles << tile;
    }
    all->addLayout(tiles);
    all->addWidget(m_curve);
    m_next = new QBoxLayout(QBoxLayout::LeftToRight);
    m_next->setSpacing(Theme::Gutter - 2);
    m_next->addWidget(m_shape, 1);
    m_next->addWidget(m_decision, 1);
    all->addLayout(m_next);
    all->addWidget(makeResponses());
    all->addWidget(m_money);
    all->addStretch(1);
    return detail;
}

QWidget *CampaignsPage::makeResponses()
{
    auto *card = new Card(tr("Delight or learning"));
    QPushButton *judge = makeButton(tr("Judge responses…"));
    connect(judge, &QPushButton::clicked, this, &CampaignsPage::judgeResponses);
    card->addCornerWidget(judge);
    card->body()->addWidget(m_coding);
    m_responses->setAccessibleName(tr("Delight or learning"));
    card->body()->addWidget(m_responses);
    connect(m_responses, &Chart::told, &session(), &Session::message);
    return card;
}

void CampaignsPage::activate() { reload(); }

void CampaignsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= WideFrom;
    m_listCard->setFixedWidth(wide ? ListWidth : NarrowList);
    m_list->setColumnHidden(CampaignListModel::Mentions, !wide);
    for (KpiTile *tile : std::as_const(m_tiles))
        tile->setNarrow(!wide);
    m_next->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_money->setNarrow(!wide);
}

void CampaignsPage::select(const Uid &campaign)
{
    if (m_selected == campaign && m_line.entry().uid == campaign)
        return;
    m_selected = campaign;
    readDetail();
}

void CampaignsPage::reload()
{
    m_reload.stop();
    const Brand brand = session().brand();
    if (brand.id == BrandId{})
        return showList(QList<CampaignLine>());
    const int generation = ++m_generation;
    const auto reading =
        session().services().workspace.read([uid = brand.uid, now = session().clock().now()](Connection &connection) {
            return readCampaigns(connection, uid, now);
        });
    deliver(reading, this, [this, generation](const Result<QList<CampaignLine>> &lines) {
        if (generation == m_generation)
            showList(lines);
    });
}

void CampaignsPage::showList(const Result<QList<CampaignLine>> &lines)
{
    if (!lines) {
        emit session().message(lines.error().text, true);
        return;
    }
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model.setLines(*lines);
    }
    m_body->setVisible(!lines->isEmpty());
    m_add->setVisible(!lines->isEmpty());
    m_empty->setVisible(lines->isEmpty());
    if (lines->isEmpty()) {
        emit loaded();
        return;
    }
    int row = m_model.rowOf(m_selected);
    // A campaign that has begun says more than one that is planned.
    for (int i = 0; row < 0 && i < lines->size(); ++i)
        if (lines->at(i).state != CampaignState::Planned)
            row = i;
    row = std::max(row, 0);
    m_selected = lines->at(row).entry().uid;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->selectRow(row);
    }
    m_list->viewport()->update();
    readDetail();
}

void CampaignsPage::readDetail()
{
    const int generation = ++m_generation;
    const auto reading = session().services().workspace.read(
        [uid = m_selected, now = session().clock().now()](Connection &connection) -> Result<Detail> {
            auto report = readCampaign(connection, uid, now);
            if (!report)
                return report.error();
            const auto settings = readChecklistSettings(connection);
            if (!settings)
                return settings.error();
            auto coding = summarizeCoding(connection, report->line.gathering, settings->ownAccounts);
            if (!coding)
                return coding.error();
            auto names = RegisterStore(connection).names();
            if (!names)
                return names.error();
            return Detail{std::move(report).value(), std::move(coding).value(), std::move(names).value()};
        });
    deliver(reading, this, [this, generation](const Result<Detail> &detail) {
        if (generation == m_generation)
            showDetail(detail);
    });
}

void CampaignsPage::showDetail(const Result<Detail> &detail)
{
    if (!detail) {
        emit session().message(detail.error().text, true);
        return;
    }
    const CampaignReport &report = detail->report;
    const bool another = m_line.entry().uid != report.line.entry().uid;
    m_line = report.line;
    const RegisterEntry &entry = m_line.entry();
    m_name->setText(entry.name());
    const QString last = entry.text(u"last"_s);
    QStringList about{stateName(m_line.state),
                      u"%1 – %2"_s.arg(entry.text(u"first"_s), last.isEmpty() ? tr("open") : last)};
    for (const QString &tag : entry.lines(u"hashtags"_s))
        about << u'#' + tag;
    about << entry.text(u"goals"_s);
    if (const QString sponsor = entry.text(u"sponsor"_s); !sponsor.isEmpty())
        about << tr("sponsor: %1").arg(sponsor);
    if (const auto budget = entry.money(u"budget"_s))
        about << tr("budget: %1").arg(moneyText(*budget)).replace(u' ', QChar::Nbsp);
    for (const CampaignOverlap &overlap : report.overlaps)
        about << tr("%1 mentions count for \"%2\" too").arg(wholeNumber(double(overlap.mentions)), overlap.name);
    about.removeAll({});
    m_about->setText(about.join(u" · "_s));
    showTiles(report);
    m_curve->setCurve(entry.name(), report.days);
    QMap<Uid, QString> others;
    for (const CampaignLine &line : m_model.lines())
        if (line.entry().uid != entry.uid && line.state != CampaignState::Planned)
            others.insert(line.entry().uid, line.entry().name());
    m_curve->setOffered(others);
    m_shape->setCampaign(m_line);
    m_decision->setCampaign(report, session().today());
    m_money->setCampaign(report, detail->names);
    showResponses(detail->coding);
    if (another)
        m_detail->ensureVisible(0, 0);
    emit loaded();
}

void CampaignsPage::showTiles(const CampaignReport &report)
{
    const StatsSums &sums = report.line.sums;
    const GatheredDay last = report.days.isEmpty() ? GatheredDay{} : report.days.constLast();
    const QString &language = session().language();
    const auto set = [&](Tile tile, const QString &value, const QString &below) {
        m_tiles[tile]->setValue(value);
        m_tiles[tile]->setComparison(KpiTile::Direction::None, {}, Tone::Plain, below);
    };
    set(MentionsTile, wholeNumber(double(sums.mentions)), tr("%1 authors").arg(wholeNumber(double(last.authorsSoFar))));
    set(ReachTile, last.reachSoFar ? shortNumber(*last.reachSoFar, language) : u"—"_s, tr("estimate"));
    const double engagement = double(sums.likes + sums.shares + sums.replies);
    set(EngagementTile, shortNumber(engagement, language),
        sums.mentions > 0 ? tr("%1 a mention").arg(QString::number(engagement / double(sums.mentions), 'f', 1))
                          : QString());
    const auto net = sums.netSentiment();
    set(SentimentTile, net ? signedNumber(*net) : u"—"_s, u"n="_s + wholeNumber(double(sums.classified())));
    set(ReturnTile, roiText(report.returns), costText(report.returns));
}

void CampaignsPage::showResponses(const CodingSummary &coding)
{
    QStringList parts{tr("%1 responses · judged: %2 · judged differently by two: %3")
                          .arg(wholeNumber(double(coding.responses)))
                          .arg(coding.judged)
                          .arg(coding.differing),
                      agreementText(coding)};
    if (coding.agreed() < ResponseSample)
        parts << tr("Judge at least %1 for a share that says something.").arg(ResponseSample);
    m_coding->setText(parts.join(u" · "_s));
    IntervalChartData bars;
    bars.language = session().language();
    bars.from = 0;
    bars.to = 100;
    bars.unit = u"%"_s;
    const auto add = [&](const QString &label, const std::optional<ShareInterval> &share, const QColor &colour) {
        IntervalChartData::Bar bar;
        bar.label = label;
        bar.colour = colour;
        bar.words = shareText(share);
        if (share) {
            bar.value = share->share;
            bar.low = share->lower;
            bar.high = share->upper;
        }
        bars.bars << bar;
    };
    add(responseCodeName(ResponseCode::Delight), coding.delight, theme().tokens().positive);
    add(responseCodeName(ResponseCode::Learning), coding.learning, theme().tokens().accent);
    add(responseCodeName(ResponseCode::Neither), coding.neither, theme().tokens().negative);
    m_responses->setData(bars, tr("Delight or learning"));
    m_responses->setVisible(coding.agreed() > 0);
    m_responses->updateGeometry();
}

void CampaignsPage::openEditor(const RegisterEntry &entry)
{
    RegisterEntry edited = entry;
    if (edited.uid.isEmpty()) {
        edited.reg = Register::Campaign;
        edited.brand = session().brand().uid;
        edited.values[u"first"_s] = session().today().toString(Qt::ISODate);
    }
    if (edited.brand.isEmpty()) {
        emit session().settingsRequested(u"brands"_s);
        return;
    }
    auto *dialog = new EntryDialog(session(), edited, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EntryDialog::saved, this, [this](const Uid &uid) { m_selected = uid; });
    dialog->open();
}

void CampaignsPage::remove()
{
    deliver(removeEntry(session().services().workspace, m_line.entry().uid), this,
            [this, name = m_line.entry().name()](const Result<Change> &removed) {
                if (removed)
                    emit session().undoOffered(tr("%1 was removed.").arg(name), removed->uid);
                else
                    emit session().message(removed.error().text, true);
            });
}

void CampaignsPage::openMentions()
{
    MentionFilter filter;
    filter.brand = m_line.gathering.id;
    emit session().mentionsRequested(filter);
}

void CampaignsPage::judgeResponses()
{
    auto *dialog = new CodingDialog(session(), m_line.entry(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CampaignsPage::setShape(const QString &shape)
{
    const auto change = applyChange(session().services().workspace, u"register"_s, m_line.entry().uid, u"shape"_s,
                                    shape == m_line.confirmedShape() ? QJsonValue() : QJsonValue(shape));
    deliver(change, this, [this](const Result<Change> &made) {
        if (!made)
            emit session().message(made.error().text, true);
        else if (!made->uid.isEmpty())
            emit session().undoOffered(tr("The shape was noted."), made->uid);
    });
}

void CampaignsPage::decide(const QString &kind, const QString &what, const QString &due)
{
    RegisterEntry decision;
    decision.reg = Register::Decision;
    decision.brand = m_line.entry().brand;
    decision.values = {{u"day"_s, session().today().toString(Qt::ISODate)},
                       {u"what"_s, what},
                       {u"kind"_s, kind},
                       {u"of"_s, m_line.entry().uid},
                       {u"by"_s, session().services().workspace.actor()},
                       {u"evidence"_s, shapeFigures(m_line.shape)},
                       {u"due"_s, due},
                       {u"review"_s, due}};
    deliver(addEntry(session().services().workspace, decision), this, [this](const Result<RegisterEntry> &added) {
        emit session().message(added ? tr("The decision was recorded.") : added.error().text, !added);
    });
}

} // namespace pulse
