#include "analysis/quantile.h"
#include "core/period_name.h"
#include "services/evidence/evidence_views.h"
#include "store/spike_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Days of the period with unusually many, as a row's second line; empty when none or too little past.
Result<QString> unusualDays(const EvidenceContext &context, Metric metric)
{
    const StatsStore stats(context.connection);
    const auto days = stats.series(metric, context.brand.id, Bucket::Day, context.from, context.to, context.zone);
    if (!days)
        return days.error();
    const auto past = stats.series(metric, context.brand.id, Bucket::Day, context.from.addDays(-7 * ComparableWeeks),
                                   context.from, context.zone);
    if (!past)
        return past.error();
    QList<double> values;
    for (const SeriesPoint &point : *past)
        values << point.value;
    const double good = upperQuartile(values), usual = median(values);
    const double limit = good + 1.5 * (good - quantile(values, 0.25)); // Tukey's upper fence
    QStringList named;
    for (const SeriesPoint &point : *days)
        if (point.value > std::max(limit, usual + FewestComparable))
            named << QCoreApplication::translate("Evidence", "%1 on %2")
                         .arg(context.number(point.value),
                              shortPeriodName(Period::day(point.start.toTimeZone(context.zone).date()),
                                              context.language));
    return named.join(u", "_s);
}

/// The rise of a metric in the period that goes farthest beyond what was usual, if one was found.
const Spike *largestRise(const QList<Spike> &spikes, Metric metric)
{
    const Spike *largest = nullptr;
    for (const Spike &spike : spikes)
        if (spike.metric == metric && spike.direction == Flag::Rise &&
            (!largest || spike.actual - spike.expected > largest->actual - largest->expected))
            largest = &spike;
    return largest;
}

/// How the audience passed on what our own accounts posted.
struct OwnShares {
    qint64 shares = 0;
    std::optional<Mention> most; ///< the one that was shared most
};

Result<OwnShares> ownShares(const EvidenceContext &context, const QDateTime &from, const QDateTime &to)
{
    const auto posts = postsBy(context, context.settings.ownAccounts, from, to);
    if (!posts)
        return posts.error();
    OwnShares own;
    for (const Mention &post : *posts) {
        const qint64 shares = post.post.engagement.shares.value_or(0);
        own.shares += shares;
        if (shares > 0 && (!own.most || shares > own.most->post.engagement.shares.value_or(0)))
            own.most = post;
    }
    return own;
}

/// What a week's figure says beside the usual ones: a badge where it lies far from them. Whether it is a rise.
bool judge(const EvidenceContext &context, EvidenceRow &row, double value, const QList<double> &past)
{
    if (past.size() < FewestComparable) {
        row.detail = QCoreApplication::translate("Evidence", "what is usual cannot be said yet");
        return false;
    }
    const double usual = median(past);
    row.detail = QCoreApplication::translate("Evidence", "usually %1 a week").arg(context.number(usual));
    const double margin = std::max(usual * 0.5, double(FewestComparable));
    if (value > usual + margin) {
        row.badge = QCoreApplication::translate("Evidence", "Rise");
        row.tone = Tone::Accent;
        return true;
    }
    if (value < usual - margin) {
        row.badge = QCoreApplication::translate("Evidence", "Fall");
        row.tone = Tone::Warning;
    }
    return false;
}

/// Shares of what our own accounts posted; nothing while the team has named none.
Result<std::optional<EvidenceRow>> ownRow(const EvidenceContext &context, int &rises)
{
    if (context.settings.ownAccounts.isEmpty())
        return std::optional<EvidenceRow>();
    const auto now = ownShares(context, context.from, context.to);
    if (!now)
        return now.error();
    QList<double> past;
    for (const auto &[begin, end] : context.comparableSpans(context.from, context.to)) {
        const auto then = ownShares(context, begin, end);
        if (!then)
            return then.error();
        past << double(then->shares);
    }
    EvidenceRow row;
    row.title = QCoreApplication::translate("Evidence", "Shares of own content");
    row.value = context.number(double(now->shares));
    rises += judge(context, row, double(now->shares), past);
    if (now->most) {
        row.mention = now->most->id;
        row.detail +=
            u" · "_s + QCoreApplication::translate("Evidence", "shared most (%1): %2")
                           .arg(context.number(double(*now->most->post.engagement.shares)), excerpt(*now->most, 60));
    }
    return std::optional(row);
}

/// A kind of activation, with the days on which it was unusual and where its largest rise began.
Result<EvidenceRow> kindRow(const EvidenceContext &context, Metric metric, const QList<Spike> &spikes, int &rises)
{
    const auto value = context.sum(metric, context.from, context.to);
    const auto past = context.comparableSums(metric, context.from, context.to);
    const auto days = unusualDays(context, metric);
    if (!value || !past || !days)
        return !value ? value.error() : !past ? past.error() : days.error();
    EvidenceRow row;
    row.title = metricName(metric);
    row.value = context.number(*value);
    row.from = context.from;
    row.to = context.to;
    rises += judge(context, row, *value, *past);
    if (!days->isEmpty())
        row.detail += u" · "_s + QCoreApplication::translate("Evidence", "unusually many: %1").arg(*days);
    const Spike *rise = largestRise(spikes, metric);
    if (const QString origin = rise ? originWords(*rise) : QString(); !origin.isEmpty())
        row.detail += u" · "_s + origin;
    return row;
}

} // namespace

Result<Evidence> activationWeek(const EvidenceContext &context)
{
    const auto spikes = SpikeStore(context.connection).between(context.brand.id, context.from, context.to);
    if (!spikes)
        return spikes.error();
    Evidence evidence = context.begin(u"activation_week"_s);
    int up = 0;
    const auto own = ownRow(context, up);
    if (!own)
        return own.error();
    if (*own)
        evidence.rows << **own;
    for (const auto &[metric, search] :
         std::initializer_list<std::pair<Metric, QString>>{{Metric::Shares, u"shares>0"_s},
                                                           {Metric::Reposts, u"is:repost"_s},
                                                           {Metric::Hashtags, u"has:hashtag"_s},
                                                           {Metric::Links, u"has:link"_s},
                                                           {Metric::Videos, u"has:video"_s}}) {
        auto row = kindRow(context, metric, *spikes, up);
        if (!row)
            return row.error();
        row->search = search;
        evidence.n += int(context.sum(metric, context.from, context.to).valueOr(0));
        evidence.rows << *row;
    }
    const auto tags = StatsStore(context.connection).topHashtags(context.brand.id, context.from, context.to, 5);
    if (!tags)
        return tags.error();
    for (const Counted &tag : *tags) {
        EvidenceRow row;
        row.title = u'#' + tag.value;
        row.value = context.number(double(tag.count));
        row.detail = QCoreApplication::translate("Evidence", "uses in this period");
        row.search = u'#' + tag.value;
        row.from = context.from;
        row.to = context.to;
        evidence.rows << row;
    }
    evidence.headline =
        up > 0 ? QCoreApplication::translate("Evidence", "Kinds of activation above a usual week: %1").arg(up)
               : QCoreApplication::translate("Evidence", "No kind of activation above a usual week");
    evidence.hint = QCoreApplication::translate(
        "Evidence", "A good week's values are proposed as benchmarks from these figures: Settings > Benchmarks.");
    return evidence;
}

} // namespace pulse
