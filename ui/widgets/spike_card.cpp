#include "ui/widgets/spike_card.h"
#include "core/wording.h"
#include "models/spike_words.h"
#include "ui/charts/spread_chart.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button_line.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_delegates.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 34, LeastWords = 84;
constexpr int WideFrom = 460; ///< pixels from which there is room for bars

/// \a text, whose end in brackets stands on one line.
QString bracketsTogether(QString text)
{
    const qsizetype bracket = std::max<qsizetype>(0, text.indexOf(u'('));
    return text.first(bracket) + text.sliced(bracket).replace(u' ', QChar::Nbsp);
}

} // namespace

SpikeCard::SpikeCard(Theme &theme, QString language, QWidget *parent)
    : QWidget(parent), m_language(std::move(language)), m_stack(new QStackedLayout(this)), m_filled(new QWidget),
      m_empty(new EmptyState), m_badge(new Badge), m_state(new Badge), m_headline(wrappedLabel(u"strong"_s)),
      m_details(wrappedLabel(u"secondary"_s)), m_note(wrappedLabel(u"secondary"_s)),
      m_none(wrappedLabel(u"secondary"_s)), m_origin(new ElidedLabel), m_path(new SpreadChart), m_pathLine(new QWidget),
      m_facts(wrappedLabel(u"secondary"_s)), m_doubts(wrappedLabel(u"caption"_s)),
      m_openOrigin(makeButton(tr("Open"), ButtonKind::Link)), m_case(makeButton(tr("Open the case"))),
      m_noteButton(makeButton(tr("Note…"))), m_mentions(makeButton({})), m_table(new QTableView),
      m_scroll(new QScrollArea)
{
    setStyleProperty(m_origin, "role", u"secondary"_s);
    m_origin->setMostLines(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Step * 2);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1); // becomes two lines where there is little room: its figures are never cut
    head->addWidget(m_state, 0, Qt::AlignTop);
    fillWords(theme);
    auto *layout = new QVBoxLayout(m_filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 100);
    layout->addSpacing(Theme::Step);
    layout->addWidget(makeButtons());
    layout->addStretch(1);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_filled);
    m_stack->addWidget(m_empty);
    connect(m_openOrigin, &QPushButton::clicked, this,
            [this] { emit originRequested(m_detail.spike.origin ? m_detail.spike.origin->mention : MentionId{}); });
    connect(m_case, &QPushButton::clicked, this, [this] { emit caseRequested(m_detail.spike.uid); });
    connect(m_noteButton, &QPushButton::clicked, this,
            [this] { emit noteRequested(m_detail.spike.uid, m_detail.spike.note); });
    connect(m_mentions, &QPushButton::clicked, this, &SpikeCard::openMentions);
}

/// What scrolls: details, origin with its path, doubts and what rose.
void SpikeCard::fillWords(Theme &theme)
{
    auto *origin = new QHBoxLayout;
    origin->setSpacing(Theme::Step * 2);
    origin->addWidget(m_origin, 1);
    origin->addWidget(m_openOrigin);

    auto *path = new QHBoxLayout(m_pathLine);
    path->setContentsMargins(0, 0, 0, 0);
    path->addWidget(m_path, 1);
    path->addWidget(m_path->menuButton(), 0, Qt::AlignTop);
    connect(m_path, &Chart::told, this, &SpikeCard::told);

    fillTable(theme);
    auto *told = new QWidget;
    auto *words = new QVBoxLayout(told);
    words->setContentsMargins(0, 0, Theme::Step, 0); // clear of the scroll bar
    words->setSpacing(Theme::Step);
    words->addWidget(m_details);
    words->addLayout(origin);
    for (QWidget *part : std::initializer_list<QWidget *>{m_pathLine, m_doubts, m_facts, m_note, m_table, m_none})
        words->addWidget(part);
    m_scroll->setWidget(told);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("What is known of it"));
    m_scroll->setMinimumHeight(LeastWords);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // leaves the chart above its height
}

void SpikeCard::fillTable(Theme &theme)
{
    m_table->setModel(&m_drivers);
    m_table->setItemDelegateForColumn(SpikeDriverModel::Bar,
                                      new BarDelegate(theme, SpikeDriverModel::ShareRole, m_table));
    m_table->setAccessibleName(tr("What rose"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole card scrolls, not its parts
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(SpikeDriverModel::What, QHeaderView::Stretch);
    header->resizeSection(SpikeDriverModel::Count, 76);
    header->resizeSection(SpikeDriverModel::Share, 72);
    header->resizeSection(SpikeDriverModel::Bar, 124);
}

QWidget *SpikeCard::makeButtons()
{
    m_buttons = new ButtonLine(makeButton({}), tr("More"));
    struct Choice {
        SpikeState state;
        QString text;
    };
    for (const Choice &choice :
         {Choice{SpikeState::Crisis, tr("Record as crisis")}, Choice{SpikeState::Opportunity, tr("Opportunity")},
          Choice{SpikeState::KnownCause, tr("Known cause")}, Choice{SpikeState::DidNotMatter, tr("Did not matter")}}) {
        auto *button =
            makeButton(choice.text, choice.state == SpikeState::Crisis ? ButtonKind::Primary : ButtonKind::Plain);
        connect(button, &QPushButton::clicked, this, [this, state = choice.state] {
            // Pressed once more, the judgement is taken back.
            emit stateChosen(m_detail.spike.uid, m_detail.spike.state == state ? SpikeState::New : state);
        });
        m_stateButtons << button;
    }
    // Where there is little room the last ones are in the menu: what is judged is read first.
    for (QPushButton *button :
         {m_stateButtons[0], m_case, m_mentions, m_stateButtons[1], m_stateButtons[2], m_stateButtons[3], m_noteButton})
        m_buttons->addButton(button);
    return m_buttons;
}

void SpikeCard::show(const SpikeDetail &detail, const QTimeZone &zone)
{
    m_detail = detail;
    const Spike &spike = detail.spike;
    const bool fall = spike.direction == Flag::Fall;
    m_badge->setText(directionName(spike.direction));
    m_badge->setTone(fall ? Tone::Accent : Tone::Bad);
    m_headline->setText(shortMetricName(spike.metric) + u" · "_s +
                        bracketsTogether(spikeHeadline(spike, zone, m_language)));
    m_state->setText(stateName(spike.state));
    m_state->setTone(stateTone(spike.state));
    m_state->setVisible(spike.state != SpikeState::New);
    m_details->setText(spikeDetails(detail, m_language));
    const QString facts = spikeFacts(detail);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    const QString origin = originSentence(spike.origin, zone, m_language);
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    m_openOrigin->setVisible(spike.origin && spike.origin->mention != MentionId{});
    m_path->setData(detail.trace.path, zone, m_language);
    m_pathLine->setVisible(m_path->hasData());
    const QString doubts = originDoubts(detail);
    m_doubts->setText(doubts);
    m_doubts->setVisible(!doubts.isEmpty());
    m_note->setText(tr("Note: %1").arg(spike.note));
    m_note->setVisible(!spike.note.isEmpty());
    m_drivers.setDrivers(spike.drivers);
    m_table->setVisible(!spike.drivers.isEmpty());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + RowHeight * m_drivers.rowCount() + 2);
    m_none->setVisible(spike.drivers.isEmpty());
    m_none->setText(
        fall ? fallWords(detail)
        : isChannelFigure(spike.metric)
            ? tr("The channel tells how many, not who or why: the mentions of the same time may say it.")
            : tr("Nothing occurs more often than usual among these posts: many people wrote on their own."));
    //: %1 a number
    m_mentions->setText(detail.listed == 1 ? tr("1 mention")
                                           : tr("%1 mentions").arg(wholeNumber(double(detail.listed))));
    m_mentions->setEnabled(detail.listed > 0);
    showStates();
    m_stack->setCurrentWidget(m_filled);
    m_scroll->verticalScrollBar()->setValue(0);
    fitWords();
}

void SpikeCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(SpikeDriverModel::Bar, width() < WideFrom); // the percentage says the same
    fitWords();
}

/// The buttons follow the last words; where there is little room the words scroll and the buttons stay in sight.
void SpikeCard::fitWords()
{
    QLayout *words = m_scroll->widget()->layout();
    words->invalidate(); // what was hidden or shown a moment ago counts
    // As if its scroll bar stood there: a line that breaks only beside it would bring it about.
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int width = m_scroll->viewport()->width() - (bar->isVisible() ? 0 : bar->sizeHint().width());
    const int height = words->hasHeightForWidth() ? words->totalHeightForWidth(width) : words->totalSizeHint().height();
    m_scroll->setMaximumHeight(height + Theme::Step); // labels ask for a little more than they tell beforehand
}

void SpikeCard::showStates()
{
    static constexpr std::array States{SpikeState::Crisis, SpikeState::Opportunity, SpikeState::KnownCause,
                                       SpikeState::DidNotMatter};
    const bool judged = m_detail.spike.state != SpikeState::New;
    m_buttons->setOffered(m_case, m_detail.spike.state == SpikeState::Crisis);
    // A rise whose tone is as usual, or a fall, is read before anybody calls it a crisis.
    const bool alarming = m_detail.spike.direction == Flag::Rise && m_detail.worse.value_or(true);
    setStyleProperty(m_mentions, "kind", !judged && !alarming ? u"primary"_s : QString());
    for (qsizetype i = 0; i < m_stateButtons.size(); ++i) {
        QPushButton *button = m_stateButtons[i];
        const bool chosen = States[size_t(i)] == m_detail.spike.state;
        if (!judged)
            button->setChecked(false); // while it can still tell the line, where it may stand for the whole menu
        button->setCheckable(judged);
        button->setChecked(chosen);
        setStyleProperty(button, "kind", i == 0 && !judged && alarming ? u"primary"_s : QString());
        button->setToolTip(chosen ? tr("Press again to take it back")
                           : States[size_t(i)] == SpikeState::DidNotMatter
                               ? tr("Teaches this topic: changes like it are told less often")
                               : QString());
    }
}

void SpikeCard::clear(const QString &headline, const QString &text)
{
    m_detail = {};
    m_empty->set(headline, text);
    m_stack->setCurrentWidget(m_empty);
}

} // namespace pulse
