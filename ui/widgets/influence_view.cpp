#include "ui/widgets/influence_view.h"
#include "core/wording.h"
#include "store/stats_sums.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QGridLayout>
#include <QProgressBar>

namespace pulse {
using namespace Qt::StringLiterals;

InfluenceView::InfluenceView(QWidget *parent)
    : QWidget(parent), m_score(plainLabel(u"strong"_s)), m_formula(plainLabel(u"caption"_s, true)),
      m_passedOn(plainLabel(u"secondary"_s, true)), m_passing(new QWidget), m_parts(new QGridLayout)
{
    QLabel *heading = plainLabel(u"heading"_s);
    heading->setText(tr("Influence"));
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_score);
    m_parts->setHorizontalSpacing(10);
    m_parts->setVerticalSpacing(4);
    m_parts->setColumnStretch(1, 2);
    m_parts->setColumnStretch(2, 3);
    const auto weight = [](double of) { return qRound(100 * of); };
    m_formula->setText(
        tr("%1% reach (followers, 1,000,000 for all of it), %2% engagement per original post (1,000), %3% shares per "
           "post (300), each by orders of magnitude; what is not known is left out.")
            .arg(weight(Influence::ReachWeight))
            .arg(weight(Influence::EngagementWeight))
            .arg(weight(Influence::PassedOnWeight)));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addLayout(head);
    all->addLayout(m_parts);
    m_passedOn->setText(tr("Passed on by"));
    new FlowLayout(m_passing, 8);
    all->addWidget(m_passedOn);
    all->addWidget(m_passing);
    all->addWidget(m_formula);
}

void InfluenceView::showPerson(const Person &person, const QList<PeopleStore::PassedOn> &passedOn,
                               const QString &language)
{
    const PersonFigures &f = person.figures;
    const Influence influence = f.influence();
    const auto score = influence.score();
    m_score->setText(score ? tr("%1 of 100").arg(qRound(*score)) : tr("Not known"));
    emptyLayout(m_parts);
    const auto perPost = [](const std::optional<double> &value) {
        return value ? tr("%1 per post").arg(QLocale::c().toString(*value, 'f', *value < 10 ? 1 : 0)) : tr("Not told");
    };
    QString reach = tr("Not told");
    if (f.followers)
        reach = tr("%1 followers, estimated reach %2")
                    .arg(shortNumber(double(*f.followers), language),
                         shortNumber(double(*f.followers) * reachFactor(*f.followers), language));
    addPart(0, tr("Reach"), influence.reach, reach);
    addPart(1, tr("Engagement"), influence.engagement, perPost(f.engagementPerPost));
    addPart(2, tr("Passed on"), influence.passedOn, perPost(f.sharesPerPost));
    showPassing(passedOn, language);
}

void InfluenceView::showPassing(const QList<PeopleStore::PassedOn> &passedOn, const QString &language)
{
    emptyLayout(m_passing->layout());
    for (const PeopleStore::PassedOn &one : passedOn) {
        QStringList words{one.handle.isEmpty() ? one.name : u'@' + one.handle};
        words << tr("%n time(s)", nullptr, int(one.times));
        if (one.followers)
            words << tr("%1 followers").arg(shortNumber(double(*one.followers), language));
        QPushButton *link = makeButton(words.join(u" · "_s).replace(u'&', u"&&"_s), ButtonKind::Link);
        link->setProperty("small", u"true"_s);
        link->setAccessibleName(tr("Card of %1").arg(words.constFirst()));
        connect(link, &QPushButton::clicked, this, [this, author = one.author] { emit personRequested(author); });
        m_passing->layout()->addWidget(link);
    }
    m_passedOn->setVisible(!passedOn.isEmpty());
    m_passing->setVisible(!passedOn.isEmpty());
}

void InfluenceView::addPart(int row, const QString &name, const std::optional<double> &share, const QString &figure)
{
    QLabel *words = plainLabel(u"secondary"_s);
    words->setText(name);
    auto *bar = new QProgressBar;
    bar->setRange(0, 100);
    bar->setValue(qRound(100 * share.value_or(0)));
    bar->setTextVisible(false);
    bar->setMinimumWidth(60);
    bar->setAccessibleName(name);
    bar->setAccessibleDescription(figure);
    QLabel *value = plainLabel(u"secondary"_s, true);
    value->setText(figure);
    m_parts->addWidget(words, row, 0);
    m_parts->addWidget(bar, row, 1, Qt::AlignVCenter);
    m_parts->addWidget(value, row, 2);
}

} // namespace pulse
