#include "report/report_kpis.h"
#include "core/amount_change.h"
#include "core/wording.h"
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const BrandFigures *of(const QList<BrandFigures> &figures, BrandId brand)
{
    const auto found =
        std::find_if(figures.cbegin(), figures.cend(), [&](const BrandFigures &f) { return f.brand == brand; });
    return found == figures.cend() ? nullptr : &*found;
}

constexpr qint64 FewestJudged = 10;

/// Days of the period up to the cut-off: a year that is half over is not measured by a whole one.
double daysUpTo(const ReportData &data)
{
    if (data.isOver)
        return data.period.days();
    return std::max(0.0, double(data.period.begin(QTimeZone(data.brand.timeZone)).secsTo(data.cutOff)) / 86'400);
}

/// A good day's value over the period: daily amounts add up, ratios do not.
double goalOf(const ReportData &data, Metric metric, bool ratio)
{
    for (const Benchmark &benchmark : data.benchmarks)
        if (benchmark.metric == metric)
            return ratio ? benchmark.value : std::round(benchmark.value * daysUpTo(data));
    return UnknownFigure;
}

/// In the report's language, whatever the program's is.
QString nameOf(const ReportWriter &w, Metric metric)
{
    switch (metric) {
    case Metric::Mentions:
        return w.say(u"언급", u"Mentions");
    case Metric::Authors:
        return w.say(u"고유 작성자 수", u"Unique authors");
    case Metric::EstimatedReach:
        return w.say(u"추정 도달(명)", u"Estimated reach");
    case Metric::ChannelViews:
        return w.say(u"자사 채널 노출(회)", u"Views of own channels");
    case Metric::ProfileViews:
        return w.say(u"프로필 방문(회)", u"Profile views");
    case Metric::NewFollowers:
        return w.say(u"새 팔로워(순증, 명)", u"New followers (net)");
    case Metric::Followers:
        return w.say(u"팔로워(기말, 명)", u"Followers at the end");
    case Metric::PurchaseIntent:
        return w.say(u"구매 기회", u"Purchase opportunities");
    case Metric::ChannelClicks:
        return w.say(u"자사 채널 클릭(회)", u"Clicks on own channels");
    case Metric::NetSentiment:
        return w.say(u"순감성 지수", u"Net sentiment");
    case Metric::PositiveRatio:
        return w.say(u"긍정 비율(%)", u"Positive ratio (%)");
    case Metric::Activation:
        return w.say(u"활성화(행동 수)", u"Activation (acts)");
    case Metric::Shares:
        return w.say(u"공유", u"Shares");
    case Metric::Engagement:
        return w.say(u"참여", u"Engagement");
    case Metric::ChannelEngagement:
        return w.say(u"자사 채널 참여", u"Engagement on own channels");
    default:
        return toKey(metric);
    }
}

} // namespace

QString familyOf(const ReportWriter &w, KpiFamily family)
{
    switch (family) {
    case KpiFamily::Awareness:
        return w.say(u"인지도", u"Awareness");
    case KpiFamily::Acquisition:
        return w.say(u"신규 확보", u"Acquisition");
    case KpiFamily::Satisfaction:
        return w.say(u"만족도", u"Satisfaction");
    case KpiFamily::Activation:
        break;
    }
    return w.say(u"활성화", u"Activation");
}

double KpiRow::change() const
{
    if (std::isnan(now) || std::isnan(before))
        return UnknownFigure;
    if (ratio) { // between the two values as they are shown, so that a reader who subtracts them finds the same
        const double step = percent ? 10 : 1;
        return std::round(now * step) / step - std::round(before * step) / step;
    }
    return amountChange(now, before).in == AmountChange::In::Amount ? UnknownFigure : 100 * (now - before) / before;
}

QString KpiRow::amount(double value, const QString &language) const
{
    if (std::isnan(value))
        return u"—"_s;
    if (percent)
        return QString::number(value, 'f', 1);
    return ratio ? signedNumber(value) : estimate ? shortNumber(value, language) : wholeNumber(value);
}

double KpiRow::shownChange() const
{
    if (ratio) // beside the exact values, in a spreadsheet
        return now - before;
    return amountChange(now, before).in == AmountChange::In::Percent ? change() : UnknownFigure;
}

QString KpiRow::changeText(const QString &language) const
{
    const double value = change();
    if (!ratio) {
        const AmountChange against = amountChange(now, before);
        return estimate && against.in == AmountChange::In::Amount ? u"—"_s : pulse::changeText(against, language);
    }
    if (std::isnan(value))
        return u"—"_s;
    const QString points = percent ? (language == u"ko" ? u"%p"_s : u"pp"_s) : u"p"_s;
    return signedNumber(value, percent ? 1 : 0) + (people ? QString() : points);
}

bool KpiRow::hasGoal() const { return !std::isnan(goal) && !std::isnan(now); }

bool KpiRow::isJudged() const { return hasGoal() && enough; }

QList<KpiRow> kpiRows(const ReportWriter &writer)
{
    const ReportData &data = writer.data;
    const BrandFigures *now = of(data.figures, data.brand.id);
    const BrandFigures *before = of(data.previous, data.brand.id);
    // A month without a single mention is no month to compare with: it may lie before the data begins.
    if (before && before->mentions == 0)
        before = nullptr;
    QList<KpiRow> rows;
    for (const Kpi &known : kpis()) {
        const double value = now ? now->value(known.metric) : UnknownFigure;
        if (!known.ofReport || (isChannelFigure(known.metric) && std::isnan(value)))
            continue;
        KpiRow kpi;
        kpi.metric = known.metric;
        kpi.family = known.family;
        kpi.now = value;
        kpi.before = before ? before->value(known.metric) : UnknownFigure;
        kpi.ratio = known.rollUp == KpiRollUp::Ratio || known.rollUp == KpiRollUp::Growth;
        kpi.goal = goalOf(data, known.metric, known.rollUp == KpiRollUp::Ratio);
        if (known.rollUp == KpiRollUp::Ratio && now)
            kpi.n = now->positive + now->negative + (known.metric == Metric::PositiveRatio ? 0 : now->neutral);
        kpi.enough = data.isCovered() && (known.rollUp != KpiRollUp::Ratio || kpi.n >= FewestJudged);
        kpi.estimate = known.metric == Metric::EstimatedReach;
        kpi.percent = known.unit == KpiUnit::Percent;
        kpi.people = known.rollUp == KpiRollUp::Growth;
        kpi.name = nameOf(writer, known.metric);
        rows << kpi;
    }
    return rows;
}

const KpiRow *rowOf(const QList<KpiRow> &rows, Metric metric)
{
    for (const KpiRow &row : rows)
        if (row.metric == metric)
            return &row;
    return nullptr;
}

} // namespace pulse
