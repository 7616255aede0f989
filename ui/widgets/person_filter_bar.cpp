#include "ui/widgets/person_filter_bar.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "store/people_store.h"
#include "ui/widgets/check_popup.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_below.h"
#include "ui/widgets/person_words.h"
#include <QActionGroup>
#include <QBoxLayout>
#include <QLineEdit>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// How many people the choice would show, at the right end of its line.
void addCount(QAction *action, qint64 count) { action->setText(action->text() + u'\t' + wholeNumber(double(count))); }

} // namespace

PersonFilterBar::PersonFilterBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_search(new QLineEdit), m_stance(menuChip(tr("For or against"))),
      m_places(menuChip(tr("Sources"))), m_state(menuChip(tr("New, quiet, follow-ups"))),
      m_who(menuChip(tr("Staff and paid"))), m_tag(menuChip(tr("Tag"))), m_order(menuChip(tr("Order")))
{
    m_search->setPlaceholderText(tr("Name or handle"));
    m_search->setAccessibleName(tr("Search for a name or handle"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(190);
    m_search->setProperty("small", u"true"_s);
    auto *chips = new QWidget;
    m_flow = new FlowLayout(chips, 7);
    m_flow->addWidget(m_search);
    for (Chip *chip : {m_stance, m_places, m_state, m_who, m_tag})
        m_flow->addWidget(chip);
    auto *grid = new QGridLayout(this); // the order stands at the right of the first line of chips
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(chips, 0, 0);
    grid->addWidget(m_order, 0, 0, Qt::AlignTop | Qt::AlignRight);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_filter.text == text.trimmed())
            return;
        m_filter.text = text.trimmed();
        apply();
    });
    connect(m_stance, &QPushButton::clicked, this, &PersonFilterBar::openStances);
    connect(m_places, &QPushButton::clicked, this, &PersonFilterBar::openPlaces);
    connect(m_state, &QPushButton::clicked, this, &PersonFilterBar::openState);
    connect(m_who, &QPushButton::clicked, this, &PersonFilterBar::openWho);
    connect(m_tag, &QPushButton::clicked, this, &PersonFilterBar::openTags);
    connect(m_order, &QPushButton::clicked, this, &PersonFilterBar::openOrder);
    refresh();
}

void PersonFilterBar::setFilter(const PersonFilter &filter)
{
    m_filter = filter;
    if (m_search->text().trimmed() != filter.text)
        m_search->setText(filter.text);
    refresh();
}

void PersonFilterBar::clear()
{
    PersonFilter open;
    open.brand = m_filter.brand;
    open.order = m_filter.order;
    setFilter(open);
    apply();
}

void PersonFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PersonFilterBar::apply()
{
    refresh();
    emit changed(m_filter);
}

void PersonFilterBar::refresh()
{
    QStringList stances, states;
    for (const Stance stance : m_filter.stances)
        stances << PersonWords::stance(stance);
    m_stance->setText(stances.isEmpty() ? tr("For or against") : stances.join(u" · "_s));
    m_stance->setActive(!stances.isEmpty());
    m_places->setText(m_filter.places.isEmpty() ? tr("Sources") : m_filter.places.join(u" · "_s));
    m_places->setActive(!m_filter.places.isEmpty());
    for (const auto &[on, words] :
         {std::pair(m_filter.onlyNew, tr("New")), std::pair(m_filter.onlyQuiet, tr("Went quiet")),
          std::pair(m_filter.onlyFollowUps, tr("With a follow-up")),
          std::pair(m_filter.onlyInvolved, tr("For campaigns"))})
        if (on)
            states << words;
    m_state->setText(states.isEmpty() ? tr("New, quiet, follow-ups") : states.join(u" · "_s));
    m_state->setActive(!states.isEmpty());
    m_who->setText(m_filter.who == PersonFilter::Who::Public ? tr("Without staff and paid")
                   : m_filter.who == PersonFilter::Who::All  ? tr("With staff and paid")
                                                             : tr("Only staff and paid"));
    m_who->setActive(m_filter.who != PersonFilter::Who::Public);
    m_tag->setText(m_filter.tag.isEmpty() ? tr("Tag") : u'#' + m_filter.tag);
    m_tag->setActive(!m_filter.tag.isEmpty());
    m_order->setText(PersonWords::order(m_filter.order) + u" ▾"_s);
    m_flow->setTakenAtRight(m_order->sizeHint().width() + m_flow->spacing());
}

void PersonFilterBar::openStances()
{
    QMenu *menu = tickMenuBelow(this, tr("For or against"));
    QMap<Stance, QAction *> actions;
    for (const Stance stance : {Stance::Advocate, Stance::Detractor, Stance::Mixed, Stance::Unclear}) {
        QAction *action = actions[stance] = menu->addAction(PersonWords::stance(stance));
        action->setCheckable(true);
        action->setChecked(m_filter.stances.contains(stance));
        connect(action, &QAction::triggered, this, [this, stance](bool on) {
            m_filter.stances.removeAll(stance);
            if (on)
                m_filter.stances << stance;
            apply();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Change the rule…"), this, &PersonFilterBar::ruleRequested);
    const auto counted = m_session.services().workspace.read(
        [filter = m_filter](Connection &c) { return PeopleStore(c).stanceCounts(filter); });
    deliver(counted, menu, [actions](const Result<std::array<qint64, 5>> &counts) {
        for (auto action = actions.cbegin(); counts && action != actions.cend(); ++action)
            addCount(action.value(), counts->at(size_t(action.key())));
    });
    openBelow(menu, m_stance);
}

void PersonFilterBar::openPlaces()
{
    auto *opened = new CheckPopup(tr("Sources"), this);
    QList<Counted> known; // whatever the count says, what is ticked can be taken back at once
    for (const QString &place : m_filter.places)
        known << Counted{place, -1};
    opened->setCounted(known, m_filter.places);
    connect(opened, &CheckPopup::chosen, this, [this](const QStringList &chosen) {
        m_filter.places = chosen;
        apply();
    });
    opened->showBelow(m_places);
    const auto counted = m_session.services().workspace.read(
        [filter = m_filter](Connection &c) { return PeopleStore(c).placeCounts(filter); });
    deliver(counted, opened, [this, opened](const Result<QList<Counted>> &places) {
        if (!places)
            return;
        opened->setCounted(*places, m_filter.places);
        opened->showBelow(m_places);
    });
}

void PersonFilterBar::openState()
{
    QMenu *menu = tickMenuBelow(this, tr("New, quiet, follow-ups"));
    const auto toggle = [&](const QString &words, bool PersonFilter::*field) {
        QAction *action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_filter.*field);
        connect(action, &QAction::triggered, this, [this, field](bool on) {
            m_filter.*field = on;
            apply();
        });
        return action;
    };
    QAction *fresh = toggle(tr("New"), &PersonFilter::onlyNew);
    QAction *quiet = toggle(tr("Went quiet"), &PersonFilter::onlyQuiet);
    QAction *followUps = toggle(tr("With a follow-up"), &PersonFilter::onlyFollowUps);
    QAction *involved = toggle(tr("For campaigns"), &PersonFilter::onlyInvolved);
    const auto counted = m_session.services().workspace.read(
        [filter = m_filter](Connection &c) { return PeopleStore(c).stateCounts(filter); });
    deliver(counted, menu, [=](const Result<PeopleStore::StateCounts> &counts) {
        if (!counts)
            return;
        addCount(fresh, counts->isNew);
        addCount(quiet, counts->quiet);
        addCount(followUps, counts->withFollowUp);
        addCount(involved, counts->involved);
    });
    openBelow(menu, m_state);
}

void PersonFilterBar::openWho()
{
    QMenu *menu = tickMenuBelow(this, tr("Staff and paid"));
    auto *group = new QActionGroup(menu);
    for (const auto &[who, words] : {std::pair(PersonFilter::Who::Public, tr("Without staff and paid")),
                                     std::pair(PersonFilter::Who::All, tr("With staff and paid")),
                                     std::pair(PersonFilter::Who::StaffAndPaid, tr("Only staff and paid"))}) {
        QAction *action = group->addAction(menu->addAction(words));
        action->setCheckable(true);
        action->setChecked(m_filter.who == who);
        connect(action, &QAction::triggered, this, [this, chosen = who] {
            m_filter.who = chosen;
            apply();
        });
    }
    openBelow(menu, m_who);
}

void PersonFilterBar::openTags()
{
    QMenu *menu = tickMenuBelow(this, tr("Tag"));
    menu->addAction(tr("Any tag or none"), this, [this] {
        m_filter.tag.clear();
        apply();
    });
    const auto known = m_session.services().workspace.read([](Connection &c) { return PeopleStore(c).tags(); });
    deliver(known, menu, [this, menu](const Result<QStringList> &tags) {
        for (const QString &tag : tags.valueOr({}))
            menu->addAction(QString(tag).replace(u'&', u"&&"_s), this, [this, tag] {
                m_filter.tag = tag;
                apply();
            });
    });
    openBelow(menu, m_tag);
}

void PersonFilterBar::openOrder()
{
    QMenu *menu = tickMenuBelow(this, tr("Order"));
    using Order = PersonFilter::Order;
    for (const Order order : {Order::MostMentions, Order::Clearest, Order::Influence, Order::Followers, Order::Latest,
                              Order::First, Order::Name}) {
        QAction *action = menu->addAction(PersonWords::order(order));
        action->setCheckable(true);
        action->setChecked(order == m_filter.order);
        connect(action, &QAction::triggered, this, [this, order] {
            m_filter.order = order;
            apply();
        });
    }
    openBelow(menu, m_order);
}

} // namespace pulse
