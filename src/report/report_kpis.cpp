#include "report/report_kpis.h"
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

/// A good day's value over the period: daily amounts add up, ratios do not.
double goalOf(const ReportData &data, Metric metric, bool ratio)
{
    for (const Benchmark &benchmark : data.benchmarks)
        if (benchmark.metric == metric)
            return ratio ? benchmark.value : benchmark.value * data.period.days();
    return UnknownFigure;
}

} // namespace

double KpiRow::change() const
{
    if (std::isnan(now) || std::isnan(before))
        return UnknownFigure;
    if (ratio)
        return now - before;
    return before > 0 ? 100 * (now - before) / before : UnknownFigure;
}

QString KpiRow::amount(double value, const QString &language) const
{
    if (std::isnan(value))
        return u"—"_s;
    if (percent)
        return QString::number(value, 'f', 1);
    return ratio ? signedNumber(value) : estimate ? shortNumber(value, language) : wholeNumber(value);
}

QString KpiRow::changeText() const
{
    const double value = change();
    return ratio && !std::isnan(value) ? signedNumber(value, percent ? 1 : 0) + u'p' : signedPercent(value);
}

bool KpiRow::isJudged() const { return !std::isnan(goal) && !std::isnan(now); }

QList<KpiRow> kpiRows(const ReportWriter &writer)
{
    const ReportData &data = writer.data;
    const BrandFigures *now = of(data.figures, data.brand.id);
    const BrandFigures *before = of(data.previous, data.brand.id);
    // A month without a single mention is no month to compare with: it may lie before the data begins.
    if (before && before->mentions == 0)
        before = nullptr;
    const auto row = [&](QStringView ko, QStringView en, Metric metric, auto value, bool ratio = false) {
        KpiRow kpi;
        kpi.metric = metric;
        kpi.name = writer.say(ko, en);
        kpi.now = now ? value(*now) : UnknownFigure;
        kpi.before = before ? value(*before) : UnknownFigure;
        kpi.goal = goalOf(data, metric, ratio);
        kpi.ratio = ratio;
        kpi.estimate = metric == Metric::EstimatedReach;
        kpi.percent = metric == Metric::PositiveRatio;
        return kpi;
    };
    const auto orUnknown = [](const std::optional<double> &value) { return value.value_or(UnknownFigure); };
    return {
        row(u"언급", u"Mentions", Metric::Mentions, [](const BrandFigures &f) { return double(f.mentions); }),
        row(u"고유 작성자 수", u"Unique authors", Metric::Authors,
            [](const BrandFigures &f) { return double(f.authors); }),
        row(u"공유", u"Shares", Metric::Shares, [](const BrandFigures &f) { return double(f.shares); }),
        row(u"참여", u"Engagement", Metric::Engagement, [](const BrandFigures &f) { return double(f.engagement()); }),
        row(u"구매 기회", u"Sales leads", Metric::PurchaseIntent,
            [](const BrandFigures &f) { return double(f.purchaseIntent); }),
        row(
            u"순감성 지수", u"Net sentiment", Metric::NetSentiment,
            [&](const BrandFigures &f) { return orUnknown(f.netSentiment); }, true),
        row(
            u"긍정 비율(%)", u"Positive ratio (%)", Metric::PositiveRatio,
            [&](const BrandFigures &f) { return orUnknown(f.positiveRatio); }, true),
        row(u"추정 도달(명)", u"Estimated reach", Metric::EstimatedReach,
            [&](const BrandFigures &f) { return orUnknown(f.estimatedReach); }),
    };
}

} // namespace pulse
