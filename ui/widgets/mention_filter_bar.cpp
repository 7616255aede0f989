#include "ui/widgets/mention_filter_bar.h"
#include "core/period.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "store/stats_store.h"
#include "ui/dialogs/span_dialog.h"
#include "ui/widgets/check_popup.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/menu_below.h"
#include <QBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// "A · B", "A · B +3"
QString few(const QStringList &words)
{
    constexpr int shown = 2;
    const QString first = words.mid(0, shown).join(u" · "_s);
    return words.size() > shown ? u"%1 +%2"_s.arg(first).arg(words.size() - shown) : first;
}

} // namespace

MentionFilterBar::MentionFilterBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_period(menuChip(tr("Period"))), m_sentiment(menuChip(tr("Sentiment"))),
      m_places(menuChip(tr("Sources"))), m_languages(menuChip(tr("Language"))), m_followers(menuChip(tr("Followers"))),
      m_more(menuChip(tr("More conditions"))), m_order(menuChip(tr("Order")))
{
    auto *chips = new QWidget;
    m_flow = new FlowLayout(chips, 7);
    for (Chip *chip : {m_period, m_sentiment, m_places, m_languages, m_followers, m_more})
        m_flow->addWidget(chip);
    auto *grid = new QGridLayout(this); // the order stands at the right of the first line of chips
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(chips, 0, 0);
    grid->addWidget(m_order, 0, 0, Qt::AlignTop | Qt::AlignRight);
    connect(m_period, &QPushButton::clicked, this, &MentionFilterBar::openPeriods);
    connect(m_sentiment, &QPushButton::clicked, this, &MentionFilterBar::openSentiments);
    connect(m_places, &QPushButton::clicked, this, &MentionFilterBar::openPlaces);
    connect(m_languages, &QPushButton::clicked, this, &MentionFilterBar::openLanguages);
    connect(m_followers, &QPushButton::clicked, this, &MentionFilterBar::openFollowers);
    connect(m_more, &QPushButton::clicked, this, &MentionFilterBar::openConditions);
    connect(m_order, &QPushButton::clicked, this, &MentionFilterBar::openOrder);
    refresh();
}

void MentionFilterBar::setFilter(const MentionFilter &filter)
{
    if (filter.from != m_filter.from || filter.to != m_filter.to)
        m_span = Span::All;
    m_filter = filter;
    refresh();
}

void MentionFilterBar::clear()
{
    MentionFilter cleared;
    cleared.brand = m_filter.brand;
    cleared.search = m_filter.search;
    cleared.order = m_filter.order;
    m_span = Span::All;
    m_filter = cleared;
    apply();
}

bool MentionFilterBar::restricts() const
{
    return m_filter.from.isValid() || m_filter.to.isValid() || !m_filter.sentiments.isEmpty() ||
           !m_filter.places.isEmpty() || !m_filter.languages.isEmpty() || m_filter.minFollowers || m_filter.author ||
           !m_filter.hashtags.isEmpty() || !m_filter.link.isEmpty() || m_filter.purchaseIntent || m_filter.noiseOnly ||
           !m_filter.includeReposts;
}

void MentionFilterBar::apply()
{
    refresh();
    emit changed(m_filter);
}

void MentionFilterBar::refresh()
{
    m_period->setText(periodWords());
    m_period->setActive(m_filter.from.isValid() || m_filter.to.isValid());
    QStringList sentiments;
    for (const Sentiment sentiment : m_filter.sentiments)
        sentiments << MentionWords::sentiment(sentiment);
    m_sentiment->setText(sentiments.isEmpty() ? tr("Sentiment") : few(sentiments));
    m_sentiment->setActive(!sentiments.isEmpty());
    m_places->setText(m_filter.places.isEmpty() ? tr("Sources") : few(m_filter.places));
    m_places->setActive(!m_filter.places.isEmpty());
    QStringList languages;
    for (const QString &code : m_filter.languages)
        languages << MentionWords::language(code, m_session.language());
    m_languages->setText(languages.isEmpty() ? tr("Language") : few(languages));
    m_languages->setActive(!languages.isEmpty());
    m_followers->setText(m_filter.minFollowers ? tr("%1+ followers").arg(wholeNumber(double(*m_filter.minFollowers)))
                                               : tr("Followers"));
    m_followers->setActive(m_filter.minFollowers.has_value());
    m_more->setText(tr("+ Condition"));
    m_order->setText(MentionWords::order(int(m_filter.order)) + u" ▾"_s);
    m_flow->setTakenAtRight(m_order->sizeHint().width() + m_flow->spacing());

    for (QWidget *condition : std::exchange(m_conditions, {}))
        condition->deleteLater();
    if (!m_filter.search.isEmpty())
        addCondition(tr("Search: %1").arg(m_filter.search.text()), [this] { emit searchChanged(Query()); });
    if (m_filter.author)
        addCondition(tr("One author"), [this] { m_filter.author.reset(); });
    for (const QString &tag : m_filter.hashtags)
        addCondition(u'#' + tag, [this, tag] { m_filter.hashtags.removeOne(tag); });
    if (!m_filter.link.isEmpty())
        addCondition(tr("Link: %1").arg(m_filter.link), [this] { m_filter.link.clear(); });
    if (m_filter.purchaseIntent)
        addCondition(tr("Wish to buy"), [this] { m_filter.purchaseIntent.reset(); });
    if (!m_filter.includeReposts)
        addCondition(tr("Without reposts"), [this] { m_filter.includeReposts = true; });
    if (m_filter.noiseOnly)
        addCondition(tr("Only noise"), [this] { m_filter.noiseOnly = false; });
}

void MentionFilterBar::addCondition(const QString &text, const std::function<void()> &remove)
{
    auto *chip = new Chip;
    constexpr int widest = 260;
    const QString shown = chip->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, widest);
    chip->setText(QString(shown).replace(u'&', u"&&"_s) + u"  ✕"_s);
    chip->setActive(true);
    //: %1 is a condition of the filter
    chip->setAccessibleName(tr("Remove: %1").arg(text));
    chip->setToolTip(tr("Remove: %1").arg(text).toHtmlEscaped());
    connect(chip, &QPushButton::clicked, this, [this, remove] {
        const Query before = m_filter.search;
        remove();
        if (before.text() == m_filter.search.text())
            apply();
    });
    m_flow->addWidget(chip);
    m_conditions << chip;
}

QString MentionFilterBar::periodWords() const
{
    switch (m_span) {
    case Span::Today:
        return tr("Today");
    case Span::Day:
        return tr("Last 24 hours");
    case Span::Week:
        return tr("Last 7 days");
    case Span::Month:
        return tr("Last 30 days");
    case Span::ThisMonth:
        return tr("This month");
    case Span::LastMonth:
        return tr("Last month");
    case Span::All:
        break;
    }
    if (!m_filter.from.isValid() && !m_filter.to.isValid())
        return tr("All time");
    const auto words = [this](const QDateTime &time) {
        return time.isValid() ? shortTime(time, m_session.zone(), m_session.language()) : QString();
    };
    return words(m_filter.from) + u" – "_s + words(m_filter.to);
}

void MentionFilterBar::chooseSpan(Span span)
{
    const QTimeZone zone = m_session.zone();
    const QDateTime now = m_session.clock().now();
    const QDate today = m_session.today();
    m_span = span;
    m_filter.from = m_filter.to = {};
    if (span == Span::Today)
        m_filter.from = startOfDay(today, zone);
    else if (span == Span::Day)
        m_filter.from = now.addDays(-1);
    else if (span == Span::Week)
        m_filter.from = startOfDay(today.addDays(-6), zone);
    else if (span == Span::Month)
        m_filter.from = startOfDay(today.addDays(-29), zone);
    else if (span == Span::ThisMonth)
        m_filter.from = Period::monthOf(today).begin(zone);
    else if (span == Span::LastMonth) {
        const Period last = Period::monthOf(today).previous();
        m_filter.from = last.begin(zone);
        m_filter.to = last.end(zone);
    }
    apply();
}

void MentionFilterBar::openPeriods()
{
    const std::pair<QString, Span> spans[] = {{tr("All time"), Span::All},        {tr("Today"), Span::Today},
                                              {tr("Last 24 hours"), Span::Day},   {tr("Last 7 days"), Span::Week},
                                              {tr("Last 30 days"), Span::Month},  {tr("This month"), Span::ThisMonth},
                                              {tr("Last month"), Span::LastMonth}};
    QMenu *opened = menuBelow(this, tr("Period"));
    for (const auto &[text, span] : spans)
        opened->addAction(text, this, [this, chosen = span] { chooseSpan(chosen); });
    opened->addSeparator();
    opened->addAction(tr("Choose days…"), this, &MentionFilterBar::choosePeriod);
    openBelow(opened, m_period);
}

void MentionFilterBar::choosePeriod()
{
    const QTimeZone zone = m_session.zone();
    const QDate today = m_session.today();
    const QDate first = m_filter.from.isValid() ? m_filter.from.toTimeZone(zone).date() : today.addDays(-6);
    const QDate last = m_filter.to.isValid() ? m_filter.to.addMSecs(-1).toTimeZone(zone).date() : today;
    auto *dialog = new SpanDialog(first, last, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SpanDialog::chosen, this, [this, zone](QDate from, QDate to) {
        m_span = Span::All;
        m_filter.from = startOfDay(from, zone);
        m_filter.to = startOfDay(to.addDays(1), zone);
        apply();
    });
    dialog->open();
}

void MentionFilterBar::openSentiments()
{
    auto *opened = new CheckPopup(tr("Sentiment"), this);
    QList<CheckPopup::Item> items;
    for (const Sentiment sentiment :
         {Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive, Sentiment::Unclassified})
        items << CheckPopup::Item{toKey(sentiment), MentionWords::sentiment(sentiment), -1};
    QStringList ticked;
    for (const Sentiment sentiment : m_filter.sentiments)
        ticked << toKey(sentiment);
    opened->setItems(items, ticked);
    connect(opened, &CheckPopup::chosen, this, [this](const QStringList &values) {
        m_filter.sentiments.clear();
        for (const QString &value : values)
            if (const auto sentiment = sentimentFromKey(value))
                m_filter.sentiments << *sentiment;
        apply();
    });
    opened->showBelow(m_sentiment);
}

CheckPopup *MentionFilterBar::popup(const QString &title, Chip *anchor, QStringList MentionFilter::*values)
{
    auto *opened = new CheckPopup(title, this);
    QList<Counted> known; // whatever the count says, what is ticked can be taken back at once
    for (const QString &value : m_filter.*values)
        known << Counted{value, -1};
    opened->setCounted(known, m_filter.*values);
    connect(opened, &CheckPopup::chosen, this, [this, values](const QStringList &chosen) {
        m_filter.*values = chosen;
        apply();
    });
    opened->showBelow(anchor);
    return opened;
}

void MentionFilterBar::openPlaces()
{
    CheckPopup *opened = popup(tr("Sources"), m_places, &MentionFilter::places);
    const auto counted = m_session.services().workspace.read(
        [filter = m_filter](Connection &c) { return StatsStore(c).places(filter.brand, filter.from, filter.to); });
    deliver(counted, opened, [this, opened](const Result<QList<Counted>> &places) {
        if (!places)
            return;
        opened->setCounted(*places, m_filter.places);
        opened->showBelow(m_places);
    });
}

void MentionFilterBar::openLanguages()
{
    CheckPopup *opened = popup(tr("Language"), m_languages, &MentionFilter::languages);
    const auto counted = m_session.services().workspace.read(
        [filter = m_filter](Connection &c) { return StatsStore(c).languages(filter.brand, filter.from, filter.to); });
    deliver(counted, opened, [this, opened](const Result<QList<Counted>> &languages) {
        if (!languages)
            return;
        QList<CheckPopup::Item> items;
        for (const Counted &language : *languages)
            items << CheckPopup::Item{language.value, MentionWords::language(language.value, m_session.language()),
                                      language.count};
        opened->setItems(items, m_filter.languages);
        opened->showBelow(m_languages);
    });
}

void MentionFilterBar::openFollowers()
{
    QMenu *opened = menuBelow(this, tr("Followers"));
    opened->addAction(tr("Any followers"), this, [this] {
        m_filter.minFollowers.reset();
        apply();
    });
    for (const qint64 least : {100, 1'000, 10'000, 100'000})
        opened->addAction(tr("%1+ followers").arg(wholeNumber(double(least))), this, [this, least] {
            m_filter.minFollowers = least;
            apply();
        });
    openBelow(opened, m_followers);
}

void MentionFilterBar::openConditions()
{
    QMenu *opened = tickMenuBelow(this, tr("More conditions"));
    const auto toggle = [this, opened](const QString &text, bool on, const std::function<void(bool)> &set) {
        QAction *action = opened->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, set](bool checked) {
            set(checked);
            apply();
        });
    };
    toggle(tr("Wish to buy"), m_filter.purchaseIntent.has_value(),
           [this](bool on) { m_filter.purchaseIntent = on ? std::optional(true) : std::nullopt; });
    for (const auto &[text, term] : {std::pair(tr("Questions"), u"is:question"_s),
                                     {tr("Complaints"), u"is:complaint"_s},
                                     {tr("Risk words"), u"is:risk"_s}}) {
        QAction *action = opened->addAction(text);
        action->setCheckable(true);
        action->setChecked(searchTerms().contains(term));
        connect(action, &QAction::triggered, this, [this, term = term](bool on) { searchFor(term, on); });
    }
    toggle(tr("Without reposts"), !m_filter.includeReposts, [this](bool on) { m_filter.includeReposts = !on; });
    toggle(tr("Only noise"), m_filter.noiseOnly, [this](bool on) { m_filter.noiseOnly = on; });
    opened->addSeparator();
    QAction *none = opened->addAction(tr("Clear every condition"), this, &MentionFilterBar::clear);
    none->setEnabled(restricts());
    openBelow(opened, m_more);
}

QStringList MentionFilterBar::searchTerms() const { return m_filter.search.text().split(u' ', Qt::SkipEmptyParts); }

void MentionFilterBar::searchFor(const QString &term, bool wanted)
{
    QStringList terms = searchTerms();
    if (!wanted)
        terms.removeAll(term);
    else if (m_filter.search.root().kind == QueryNode::Kind::Or)
        terms = {u'(' + terms.join(u' ') + u')', term};
    else
        terms << term;
    emit searchChanged(Query::parse(terms.join(u' ')).query);
}

void MentionFilterBar::openOrder()
{
    QMenu *opened = tickMenuBelow(this, tr("Order"));
    for (const MentionOrder order :
         {MentionOrder::Newest, MentionOrder::Oldest, MentionOrder::MostEngagement, MentionOrder::MostFollowers}) {
        QAction *action = opened->addAction(MentionWords::order(int(order)));
        action->setCheckable(true);
        action->setChecked(order == m_filter.order);
        connect(action, &QAction::triggered, this, [this, order] {
            m_filter.order = order;
            apply();
        });
    }
    openBelow(opened, m_order);
}

} // namespace pulse
