#include "ui/widgets/campaign_curve_card.h"
#include "ui/charts/curve_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/check_popup.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>
#include <cmath>
#include <limits>

namespace pulse {

namespace {

constexpr int ChartHeight = 230, MostCompared = 5;

double valueOf(const GatheredDay &day, CampaignCurveCard::Measure measure)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    switch (measure) {
    case CampaignCurveCard::Mentions:
        return double(day.sums.mentions);
    case CampaignCurveCard::Engagement:
        return double(day.sums.likes + day.sums.shares + day.sums.replies);
    case CampaignCurveCard::Reach:
        return day.sums.mentions == 0 ? 0 : day.reach.value_or(unknown);
    }
    return unknown;
}

QList<double> valuesOf(const QList<GatheredDay> &days, CampaignCurveCard::Measure measure, bool cumulative)
{
    QList<double> values;
    double sum = 0;
    for (const GatheredDay &day : days) {
        const double value = valueOf(day, measure);
        if (!cumulative)
            values << value;
        else if (measure == CampaignCurveCard::Reach) // the same person is not reached anew every day
            values << day.reachSoFar.value_or(0);
        else
            values << (sum += value);
    }
    return values;
}

} // namespace

CampaignCurveCard::CampaignCurveCard(Theme &theme, const QString &language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_card(new Card(tr("Since the launch"))),
      m_chart(new CurveChart), m_measures(new QButtonGroup(this)), m_modes(new QButtonGroup(this)),
      m_compare(new Chip(tr("Compare with…")))
{
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, Theme::Step + 2);
    for (QWidget *chip :
         {choiceChip(tr("Mentions"), m_measures, Mentions), choiceChip(tr("Estimated reach"), m_measures, Reach),
          choiceChip(tr("Engagement"), m_measures, Engagement), choiceChip(tr("By day"), m_modes, 0),
          choiceChip(tr("Added up"), m_modes, 1), m_compare})
        flow->addWidget(chip);
    m_card->addCornerWidget(m_chart->menuButton());
    m_card->body()->addWidget(choices);
    m_measures->button(Mentions)->setChecked(true);
    m_modes->button(0)->setChecked(true);
    m_chart->setAccessibleName(tr("Since the launch"));
    m_chart->setFixedHeight(ChartHeight);
    m_chart->setPlaceholder(tr("No mention has come in since the launch."));
    m_card->body()->addWidget(m_chart);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    connect(m_measures, &QButtonGroup::idClicked, this, [this](int id) { setMeasure(Measure(id)); });
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setCumulative(id == 1); });
    connect(m_chart, &Chart::told, this, &CampaignCurveCard::told);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        auto *popup = new CheckPopup(tr("Campaigns to lay upon it"), m_compare);
        popup->setAttribute(Qt::WA_DeleteOnClose);
        QList<CheckPopup::Item> items;
        for (auto it = m_offered.cbegin(); it != m_offered.cend(); ++it)
            items << CheckPopup::Item{it.key(), it.value(), -1};
        popup->setItems(items, m_chosen);
        connect(popup, &CheckPopup::chosen, this, &CampaignCurveCard::choose);
        popup->showBelow(m_compare);
    });
}

void CampaignCurveCard::setCurve(const QString &name, const QList<GatheredDay> &days)
{
    m_name = name;
    m_days = days;
    draw();
}

void CampaignCurveCard::setOffered(const QMap<Uid, QString> &others)
{
    m_offered = others;
    m_chosen.removeIf([&](const Uid &uid) { return !others.contains(uid); });
    m_compare->setVisible(!others.isEmpty());
    m_compare->setActive(!m_chosen.isEmpty());
    draw();
}

void CampaignCurveCard::choose(const QStringList &uids)
{
    m_chosen = uids.mid(0, MostCompared);
    m_compare->setActive(!m_chosen.isEmpty());
    for (const Uid &uid : std::as_const(m_chosen))
        emit compareRequested(uid);
    draw();
}

void CampaignCurveCard::addCompared(const Uid &uid, const QList<GatheredDay> &days)
{
    m_compared[uid] = days;
    draw();
}

void CampaignCurveCard::setMeasure(Measure measure)
{
    m_measure = measure;
    m_measures->button(measure)->setChecked(true);
    draw();
}

void CampaignCurveCard::setCumulative(bool cumulative)
{
    m_cumulative = cumulative;
    m_modes->button(cumulative ? 1 : 0)->setChecked(true);
    draw();
}

void CampaignCurveCard::draw()
{
    CurveChartData drawn;
    drawn.language = m_language;
    //: with a number: "3일", "day 3" since the launch
    drawn.stepName = tr("day");
    const auto add = [&](const QString &name, const QList<GatheredDay> &days, bool strong) {
        CurveChartData::Curve curve;
        curve.name = name;
        curve.colour = Theme::brandColour(int(drawn.curves.size()));
        curve.values = valuesOf(days, m_measure, m_cumulative);
        curve.strong = strong;
        if (!curve.values.isEmpty())
            drawn.curves << curve;
    };
    const bool any =
        std::any_of(m_days.cbegin(), m_days.cend(), [](const GatheredDay &day) { return day.sums.mentions > 0; });
    if (any)
        add(m_name, m_days, true);
    for (const Uid &uid : std::as_const(m_chosen))
        if (m_compared.contains(uid))
            add(m_offered.value(uid), m_compared.value(uid), false);
    m_chart->setData(drawn, m_measures->button(m_measure)->text());
}

} // namespace pulse
