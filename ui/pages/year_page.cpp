#include "ui/pages/year_page.h"
#include "core/register_words.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "services/year_registers.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/evidence_view.h"
#include "ui/widgets/free_focus.h"
#include "ui/widgets/register_table.h"
#include "ui/widgets/segmented_tabs.h"
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int ReloadPauseMs = 400, EvidenceWidth = 400;
constexpr int TableShare = 3, EvidenceShare = 2; ///< of the height, where one stands below the other
constexpr int WideFrom = 1100;                   ///< pixels
} // namespace

struct YearPage::Answer {
    YearRegister year;
    Register reg = Register::Decision;
};

YearPage::YearPage(Session &session, Theme &theme, QWidget *parent)
    : Page(session, theme, parent), m_tabs(new SegmentedTabs), m_stack(new QStackedWidget), m_span(new QLabel),
      m_evidence(new EvidenceView(session)), m_body(new QWidget), m_noBrand(new EmptyState)
{
    describeRegisters();
    m_tabs->setAccessibleName(tr("Registers of the year"));

    placeParts();
    m_reload.setSingleShot(true);
    m_reload.setInterval(ReloadPauseMs);
    connect(&m_reload, &QTimer::timeout, this, &YearPage::reload);
    connect(m_tabs, &SegmentedTabs::keyChanged, this, &YearPage::showRegister);
    connect(&session, &Session::brandChanged, this, [this] {
        m_year = {};
        reload();
    });
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if ((changes.mentions || changes.registers || changes.settings) && isVisible() && !m_reload.isActive())
            m_reload.start(changes.registers ? 0 : ReloadPauseMs);
    });
}

void YearPage::describeRegisters()
{
    addTable(Register::Decision,
             {u"day"_s, u"kind"_s, u"what"_s, u"of"_s, u"by"_s, u"evidence"_s, u"review"_s, u"outcome"_s},
             tr("What was decided, by whom and on what evidence; a year later, what became of it."));
    addTable(Register::Strategy, {u"name"_s, u"role"_s, u"how"_s, u"owner"_s, u"measure"_s, u"outcome"_s},
             tr("Goals of the company for the coming year: which of them social media leads or supports, and how. They "
                "stand in the year in which they were written; a year later, what became of them."));
    addTable(Register::Tactic, {u"name"_s, u"decision"_s, u"evidence"_s, u"lesson"_s, u"words"_s},
             tr("Ways of working with the words by which they are found, to keep, adjust or drop."));
    addTable(Register::Channel, {u"name"_s, u"effort"_s, u"amount"_s, u"conversions"_s, u"decision"_s, u"why"_s},
             tr("Hours, cost and conversions of each channel; reach and engagement come from the mentions."));
    addTable(Register::Audience,
             {u"channel"_s, u"kind"_s, u"name"_s, u"share"_s, u"wanted"_s, u"origin"_s, u"source"_s, u"day"_s},
             tr("Age, gender and region by channel, from each network's own statistics, with their origin."));
    addTable(Register::Line, {u"name"_s, u"words"_s, u"owner"_s, u"insight"_s},
             tr("Product lines as queries: each gathers its mentions."));
    addTable(Register::Sponsorship, {u"name"_s, u"words"_s, u"first"_s, u"last"_s, u"mediaValue"_s, u"decision"_s},
             tr("Partners with the words that name them; costs and results stand in the return."));
    addTable(Register::Cost, {u"day"_s, u"of"_s, u"amount"_s, u"what"_s}, tr("Costs of campaigns and sponsorships."));
    addTable(Register::Result, {u"day"_s, u"of"_s, u"amount"_s, u"what"_s, u"origin"_s},
             tr("What campaigns and sponsorships are known to have brought."));
    addTable(Register::Department, {u"name"_s, u"received"_s, u"day"_s, u"use"_s, u"task"_s, u"owner"_s},
             tr("What other departments received and did with it."));
    addTable(Register::Access, {u"name"_s, u"what"_s, u"right"_s, u"rhythm"_s, u"day"_s, u"used"_s},
             tr("Who may read which report or export, and when it was last handed over."));
}

void YearPage::placeParts()
{
    auto *tables = new Card;
    tables->setBodyMargins(12, 10, 12, 12);
    tables->body()->addWidget(m_stack, 1);
    m_columns = new QHBoxLayout(m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(Theme::Gutter - 2);
    m_columns->addWidget(tables, TableShare);
    m_columns->addWidget(makeEvidence(), EvidenceShare);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter + 4, Theme::Gutter, Theme::Gutter + 4, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(makeHead());
    m_tabs->setUsesScrollButtons(true);
    all->addWidget(m_tabs);
    all->addWidget(m_body, 1);
    all->addWidget(m_noBrand, 1);
    m_noBrand->hide();
    m_noBrand->setIcon(u"year"_s);
    m_noBrand->set(tr("No brand yet"),
                   tr("Decisions, tactics, channels and the other registers of a year belong to a brand."),
                   tr("Add a brand"));
    connect(m_noBrand, &EmptyState::triggered, this, [this] { emit this->session().settingsRequested(u"brands"_s); });
}

QWidget *YearPage::makeEvidence()
{
    auto *evidence = new Card(tr("What the year's data says"));
    m_evidenceCard = evidence;
    auto *scroll = new QScrollArea;
    auto *column = new QWidget;
    auto *stack = new QVBoxLayout(column);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_evidence);
    stack->addStretch(1);
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    evidence->body()->addWidget(scroll, 1);
    m_evidence->hide(); // until there is something to say
    return evidence;
}

void YearPage::addTable(Register reg, const QStringList &fields, const QString &hint)
{
    m_described.insert(reg, {fields, hint});
    m_tabs->addSegment(toKey(reg), registerName(reg));
}

RegisterTable *YearPage::table(Register reg)
{
    RegisterTable *&table = m_tables[reg];
    if (!table) {
        const Description described = m_described.value(reg);
        table = new RegisterTable(session(), reg, described.fields);
        table->setEmptyText(registerName(reg), described.hint);
        m_stack->addWidget(table);
    }
    return table;
}

QWidget *YearPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(this->title());
    setStyleProperty(title, "role", u"title"_s);
    setStyleProperty(m_span, "role", u"secondary"_s);
    auto *before = new IconButton(u"left"_s, tr("The year before"));
    auto *after = new IconButton(u"right"_s, tr("The year after"));
    connect(before, &QAbstractButton::clicked, this, [this] {
        goTo({PeriodKind::Year, m_year.first.addYears(-1), m_year.first.addDays(-1)});
    });
    connect(after, &QAbstractButton::clicked, this, [this] {
        goTo({PeriodKind::Year, m_year.last.addDays(1), m_year.last.addYears(1)});
    });
    m_years = new QWidget;
    auto *years = new QHBoxLayout(m_years);
    years->setContentsMargins(0, 0, 0, 0);
    years->addWidget(before);
    years->addWidget(m_span);
    years->addWidget(after);
    row->addWidget(title);
    row->addSpacing(Theme::Step * 2);
    row->addWidget(m_years);
    row->addStretch(1);
    return head;
}

void YearPage::activate() { reload(); }

void YearPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Where there is little room each has the whole width, one below the other.
    const bool wide = width() >= WideFrom;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretchFactor(m_evidenceCard, wide ? 0 : EvidenceShare);
    m_evidenceCard->setMinimumWidth(wide ? EvidenceWidth : 0);
    m_evidenceCard->setMaximumWidth(wide ? EvidenceWidth : QWIDGETSIZE_MAX);
}

QVariant YearPage::state() const { return m_tabs->currentKey(); }

void YearPage::restore(const QVariant &state) { showRegister(state.toString()); }

void YearPage::showRegister(const QString &key)
{
    const auto reg = registerFromKey(key);
    if (!reg || !m_described.contains(*reg))
        return;
    m_tabs->setCurrentKey(key);
    m_stack->setCurrentWidget(table(*reg));
    reload();
}

void YearPage::goTo(const Period &year)
{
    if (!year.first.isValid() || year.first > session().today())
        return;
    m_year = year;
    reload();
}

void YearPage::reload()
{
    m_reload.stop();
    const Brand brand = session().brand();
    m_body->setVisible(brand.id != BrandId{});
    m_tabs->setVisible(brand.id != BrandId{});
    m_years->setVisible(brand.id != BrandId{});
    m_noBrand->setVisible(brand.id == BrandId{});
    if (brand.id == BrandId{} || !isVisible())
        return;
    const int generation = ++m_generation;
    const Register reg = registerFromKey(m_tabs->currentKey()).value_or(Register::Decision);
    const auto reading =
        session().services().workspace.read([brand, reg, year = m_year, language = session().language(),
                                             now = session().clock().now()](Connection &connection) -> Result<Answer> {
            auto read = readYearRegister(connection, brand, reg, year, now, language);
            if (!read)
                return read.error();
            return Answer{std::move(read).value(), reg};
        });
    deliver(reading, this, [this, generation](const Result<Answer> &answer) {
        if (generation == m_generation)
            showAnswer(answer);
    });
}

void YearPage::showAnswer(const Result<Answer> &answer)
{
    if (!answer) {
        emit session().message(answer.error().text, true);
        return;
    }
    m_year = answer->year.period;
    const bool calendarYear = m_year.first.month() == 1;
    m_span->setText(calendarYear
                        ? QString::number(m_year.first.year())
                        : u"%1 – %2"_s.arg(m_year.first.toString(Qt::ISODate), m_year.last.toString(Qt::ISODate)));
    RegisterTable *table = this->table(answer->reg);
    QMap<Uid, QString> named;
    for (const RegisterEntry &entry : answer->year.pointedTo)
        named.insert(entry.uid, entry.name());
    if (answer->reg == Register::Cost || answer->reg == Register::Result || answer->reg == Register::Decision)
        table->setNamed(named);
    if (!answer->year.figures.isEmpty())
        table->model().setComputed(answer->year.figureTitle, answer->year.figures);
    table->setEntries(answer->year.entries, answer->year.names);
    if (isVisible() && isFocusFree(this) && !answer->year.entries.isEmpty())
        table->view()->setFocus(Qt::OtherFocusReason);
    emit loaded();
    readEvidence(answer->reg);
}

void YearPage::readEvidence(Register reg)
{
    const int generation = m_generation;
    const auto reading = session().services().workspace.read(
        [brand = session().brand(), reg, year = m_year, language = session().language(), now = session().clock().now()](
            Connection &connection) { return readYearEvidence(connection, brand, reg, year, now, language); });
    deliver(reading, this, [this, generation](const Result<Evidence> &evidence) {
        if (generation != m_generation)
            return;
        if (!evidence) {
            emit session().message(evidence.error().text, true);
            return;
        }
        m_evidence->setEvidence(*evidence);
        m_evidence->show();
    });
}

} // namespace pulse
