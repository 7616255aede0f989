#include "core/kpi.h"
#include <QCoreApplication>

namespace pulse {

const QList<Kpi> &kpis()
{
    using F = KpiFamily;
    using U = KpiUnit;
    using D = KpiDirection;
    using R = KpiRollUp;
    static const QList<Kpi> list{
        {Metric::Mentions, F::Awareness, U::Items, D::Neither, R::Sum, true, true},
        {Metric::Authors, F::Awareness, U::People, D::Neither, R::People, false, true},
        {Metric::EstimatedReach, F::Awareness, U::People, D::More, R::People, false, true},
        {Metric::ChannelViews, F::Awareness, U::Times, D::More, R::Sum, false, true},
        {Metric::ChannelReach, F::Awareness, U::People, D::More, R::People, false, false},
        {Metric::ProfileViews, F::Awareness, U::Times, D::More, R::Sum, false, true},
        {Metric::SearchInterest, F::Awareness, U::Points, D::More, R::Ratio, false, false},
        {Metric::NewFollowers, F::Acquisition, U::People, D::More, R::Growth, true, true},
        {Metric::Followers, F::Acquisition, U::People, D::More, R::Standing, false, true},
        {Metric::PurchaseIntent, F::Acquisition, U::Items, D::More, R::Sum, true, true},
        {Metric::ChannelClicks, F::Acquisition, U::Times, D::More, R::Sum, false, true},
        {Metric::NetSentiment, F::Satisfaction, U::Points, D::More, R::Ratio, true, true},
        {Metric::PositiveRatio, F::Satisfaction, U::Percent, D::More, R::Ratio, false, true},
        {Metric::NegativeShare, F::Satisfaction, U::Percent, D::Less, R::Ratio, false, false},
        {Metric::Activation, F::Activation, U::Acts, D::More, R::Sum, false, true},
        {Metric::Shares, F::Activation, U::Times, D::More, R::Sum, true, true},
        {Metric::Engagement, F::Activation, U::Times, D::More, R::Sum, true, true},
        {Metric::ChannelEngagement, F::Activation, U::Times, D::More, R::Sum, false, true},
        {Metric::Hashtags, F::Activation, U::Items, D::More, R::Sum, false, false},
        {Metric::Links, F::Activation, U::Items, D::More, R::Sum, false, false},
        {Metric::Videos, F::Activation, U::Items, D::More, R::Sum, false, false},
    };
    return list;
}

const Kpi *kpiOf(Metric metric)
{
    for (const Kpi &kpi : kpis())
        if (kpi.metric == metric)
            return &kpi;
    return nullptr;
}

QList<Metric> kpisOfDay()
{
    return {Metric::Mentions,       Metric::Shares,       Metric::Engagement,
            Metric::PurchaseIntent, Metric::NetSentiment, Metric::NewFollowers};
}

bool addsUp(Metric metric)
{
    const Kpi *kpi = kpiOf(metric);
    return !kpi || kpi->rollUp == KpiRollUp::Sum || kpi->rollUp == KpiRollUp::Growth;
}

QString familyName(KpiFamily family)
{
    switch (family) {
    case KpiFamily::Awareness:
        return QCoreApplication::translate("Kpi", "Awareness");
    case KpiFamily::Acquisition:
        return QCoreApplication::translate("Kpi", "Acquisition");
    case KpiFamily::Satisfaction:
        return QCoreApplication::translate("Kpi", "Satisfaction");
    case KpiFamily::Activation:
        break;
    }
    return QCoreApplication::translate("Kpi", "Activation");
}

QString kpiName(Metric metric)
{
    switch (metric) {
    case Metric::Mentions:
        return QCoreApplication::translate("Kpi", "Mentions");
    case Metric::Authors:
        return QCoreApplication::translate("Kpi", "Unique authors");
    case Metric::EstimatedReach:
        return QCoreApplication::translate("Kpi", "Estimated reach");
    case Metric::ChannelViews:
        return QCoreApplication::translate("Kpi", "Views of own channels");
    case Metric::ChannelReach:
        return QCoreApplication::translate("Kpi", "Reach of own channels");
    case Metric::ProfileViews:
        return QCoreApplication::translate("Kpi", "Profile views");
    case Metric::SearchInterest:
        return QCoreApplication::translate("Kpi", "Search interest");
    case Metric::NewFollowers:
        return QCoreApplication::translate("Kpi", "New followers");
    case Metric::Followers:
        return QCoreApplication::translate("Kpi", "Followers");
    case Metric::PurchaseIntent:
        return QCoreApplication::translate("Kpi", "Purchase opportunities");
    case Metric::ChannelClicks:
        return QCoreApplication::translate("Kpi", "Clicks on own channels");
    case Metric::NetSentiment:
        return QCoreApplication::translate("Kpi", "Net sentiment");
    case Metric::PositiveRatio:
        return QCoreApplication::translate("Kpi", "Positive ratio");
    case Metric::NegativeShare:
        return QCoreApplication::translate("Kpi", "Negative share");
    case Metric::Activation:
        return QCoreApplication::translate("Kpi", "Activation (acts)");
    case Metric::Shares:
        return QCoreApplication::translate("Kpi", "Shares");
    case Metric::Likes:
        return QCoreApplication::translate("Kpi", "Likes");
    case Metric::Replies:
        return QCoreApplication::translate("Kpi", "Replies");
    case Metric::Engagement:
        return QCoreApplication::translate("Kpi", "Engagement");
    case Metric::ChannelEngagement:
        return QCoreApplication::translate("Kpi", "Engagement on own channels");
    case Metric::Hashtags:
        return QCoreApplication::translate("Kpi", "Mentions with a hashtag");
    case Metric::Links:
        return QCoreApplication::translate("Kpi", "Mentions with a link");
    case Metric::Videos:
        return QCoreApplication::translate("Kpi", "Mentions with a video");
    default:
        return toKey(metric);
    }
}

QString kpiFormula(Metric metric)
{
    switch (metric) {
    case Metric::Mentions:
        return QCoreApplication::translate(
            "Kpi", "Public items that match the brand's query, originals and reposts together; noise is left out.");
    case Metric::Authors:
        return QCoreApplication::translate("Kpi", "Different accounts that spoke in the span.");
    case Metric::EstimatedReach:
        return QCoreApplication::translate(
            "Kpi", "Followers of the different authors × a factor falling from 0.15 to 0.06. An estimate.");
    case Metric::ChannelViews:
        return QCoreApplication::translate("Kpi", "Views of own posts as the services count them, all channels.");
    case Metric::ChannelReach:
        return QCoreApplication::translate(
            "Kpi", "Different accounts that saw own posts, as the services count them; days do not add up.");
    case Metric::ProfileViews:
        return QCoreApplication::translate("Kpi", "Visits to own profiles as the services count them.");
    case Metric::SearchInterest:
        return QCoreApplication::translate("Kpi", "Search interest of 0 to 100, relative to the highest day.");
    case Metric::NewFollowers:
        return QCoreApplication::translate(
            "Kpi", "Followers of own channels at the end less those before: net of those who left.");
    case Metric::Followers:
        return QCoreApplication::translate("Kpi", "Followers of own channels at the end of the span.");
    case Metric::PurchaseIntent:
        return QCoreApplication::translate("Kpi", "Mentions that show a wish to buy, by the definition in force.");
    case Metric::ChannelClicks:
        return QCoreApplication::translate("Kpi", "Clicks on own posts and profiles as the services count them.");
    case Metric::NetSentiment:
        return QCoreApplication::translate("Kpi", "(positive − negative) ÷ classified mentions × 100.");
    case Metric::PositiveRatio:
        return QCoreApplication::translate("Kpi", "Positive ÷ (positive + negative); neutral left out.");
    case Metric::NegativeShare:
        return QCoreApplication::translate("Kpi", "Negative ÷ classified mentions.");
    case Metric::Activation:
        return QCoreApplication::translate("Kpi",
                                           "Acts of the audience that carry the brand on, by the definition in force.");
    case Metric::Shares:
        return QCoreApplication::translate("Kpi", "How often mentions were shared, as the places tell.");
    case Metric::Engagement:
        return QCoreApplication::translate(
            "Kpi", "Likes + shares + comments of the mentions, as the places tell; by the definition in force.");
    case Metric::ChannelEngagement:
        return QCoreApplication::translate("Kpi", "Responses to own posts as the services count them.");
    case Metric::Hashtags:
        return QCoreApplication::translate("Kpi", "Mentions that carry a hashtag.");
    case Metric::Links:
        return QCoreApplication::translate("Kpi", "Mentions that carry a link.");
    case Metric::Videos:
        return QCoreApplication::translate("Kpi", "Mentions that carry a video.");
    default:
        return {};
    }
}

QString rollUpWords(KpiRollUp rollUp)
{
    switch (rollUp) {
    case KpiRollUp::Sum:
        return QCoreApplication::translate("Kpi", "Days add up.");
    case KpiRollUp::People:
        return QCoreApplication::translate("Kpi",
                                           "People of the whole span are counted once: not the sum of its days.");
    case KpiRollUp::Ratio:
        return QCoreApplication::translate("Kpi", "Made anew from the whole span, not from its days.");
    case KpiRollUp::Standing:
        return QCoreApplication::translate("Kpi", "The value at the end of the span.");
    case KpiRollUp::Growth:
        break;
    }
    return QCoreApplication::translate("Kpi", "From the end of the span before to the end of this one.");
}

} // namespace pulse
