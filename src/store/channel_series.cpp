#include "store/channel_series.h"
#include "core/source_health.h"
#include "store/brand_store.h"
#include "store/definition_store.h"
#include "store/statement.h"
#include <QMap>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <map>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr int StillRead = 2; ///< days without a reading after which a channel counts as given up

QString storedName(Metric metric)
{
    switch (metric) {
    case Metric::NewFollowers:
    case Metric::Followers:
        return QString::fromUtf16(channel_metric::Followers);
    case Metric::ChannelViews:
        return QString::fromUtf16(channel_metric::Views);
    case Metric::ChannelReach:
        return QString::fromUtf16(channel_metric::Reach);
    case Metric::ChannelEngagement:
        return QString::fromUtf16(channel_metric::Engagements);
    case Metric::ProfileViews:
        return QString::fromUtf16(channel_metric::ProfileViews);
    case Metric::ChannelClicks:
        return QString::fromUtf16(channel_metric::Clicks);
    case Metric::SearchInterest:
        return QString::fromUtf16(channel_metric::SearchInterest);
    default:
        return {};
    }
}

/// Members of a forum are nobody's followers.
bool readsAccounts(const QString &kind) { return kind != u"reddit" && kind != u"lemmy"; }

struct ReadChannel {
    QSet<Uid> sources;            ///< that read it
    std::map<QDate, double> days; ///< of one day the highest: services lag behind each other, they do not exceed
};

/// Everything that is known of a metric, by service and account.
struct Channels {
    QMap<std::pair<QString, QString>, ReadChannel> all;
    QDate newest;
    QList<Definition> versions;
    bool first = false; ///< the brand is the first one: all sources are its own until the team chooses

    bool counts(const ReadChannel &channel, const QString &kind, QDate day) const
    {
        const auto chosen = channelSources(inForce(versions, day).content);
        if (!chosen)
            return first && readsAccounts(kind);
        return std::any_of(chosen->cbegin(), chosen->cend(),
                           [&](const Uid &uid) { return channel.sources.contains(uid); });
    }
};

Result<Channels> readChannels(Connection &connection, BrandId brand, Metric metric)
{
    Channels channels;
    auto versions = DefinitionStore(connection).versions(DefinitionSubject::Channels, brand);
    const auto brands = BrandStore(connection).all();
    if (!versions || !brands)
        return versions ? brands.error() : versions.error();
    channels.versions = std::move(versions).value();
    channels.first = !brands->isEmpty() && brands->constFirst().id == brand && !brands->constFirst().competitor;
    if (!channels.first && channels.versions.isEmpty())
        return channels;
    Statement rows(connection, "SELECT s.kind, s.uid, f.subject, f.day, f.value FROM daily_figure f JOIN source s"
                               " ON s.id = f.source_id WHERE f.metric = ? ORDER BY f.day");
    rows.bind(storedName(metric));
    while (rows.next()) {
        const QDate day = QDate::fromString(rows.text(3), Qt::ISODate);
        if (!day.isValid())
            continue;
        ReadChannel &channel = channels.all[{rows.text(0), rows.text(2).toCaseFolded()}];
        channel.sources << rows.text(1);
        const auto [place, isNew] = channel.days.emplace(day, rows.real(4));
        if (!isNew)
            place->second = std::max(place->second, rows.real(4));
        channels.newest = channels.newest.isValid() ? std::max(channels.newest, day) : day;
    }
    if (rows.failed())
        return rows.status().error();
    return channels;
}

/// What one channel gives to [from, to); `missing`: it is read, but not then.
struct Share {
    double value = NaN;
    bool missing = false;
};

Share growth(const ReadChannel &channel, QDate from, QDate to, QDate newest)
{
    const auto end = channel.days.lower_bound(to), begin = channel.days.lower_bound(from);
    if (begin == channel.days.end()) {
        // Not read in the span nor later: given up, unless it was read just now.
        const bool alive = std::prev(begin)->first >= newest.addDays(-StillRead);
        return {NaN, alive && from <= newest};
    }
    if (begin == end)
        return {NaN, begin != channel.days.begin()}; // a hole; or it was not read yet
    const auto last = std::prev(end);
    if (begin == channel.days.begin())
        return {begin == last ? NaN : last->second - begin->second, false};
    const auto before = std::prev(begin);
    if (before->first < from.addDays(-from.daysTo(to)))
        return {NaN, true};
    return {last->second - before->second, false};
}

Share standing(const ReadChannel &channel, QDate from, QDate to, QDate newest)
{
    const auto end = channel.days.lower_bound(to);
    if (end == channel.days.begin() || from > newest)
        return {};
    const auto last = std::prev(end);
    const bool givenUp = end == channel.days.end() && last->first < from && last->first < newest.addDays(-StillRead);
    return {givenUp ? NaN : last->second, false};
}

Share summed(const ReadChannel &channel, QDate from, QDate to, bool mean)
{
    double sum = 0;
    int n = 0;
    for (auto day = channel.days.lower_bound(from); day != channel.days.end() && day->first < to; ++day, ++n)
        sum += day->second;
    return {n == 0 ? NaN : mean ? sum / n : sum, false};
}

/// The value of [from, to) by the definition of the day \a ruling; nullopt: no channel counts by it.
std::optional<double> valueOf(const Channels &channels, Metric metric, QDate from, QDate to, QDate ruling)
{
    double sum = 0;
    int n = 0;
    bool any = false;
    for (auto channel = channels.all.cbegin(); channel != channels.all.cend(); ++channel) {
        if (!channels.counts(*channel, channel.key().first, ruling))
            continue;
        any = true;
        Share share;
        if (metric == Metric::NewFollowers)
            share = growth(*channel, from, to, channels.newest);
        else if (metric == Metric::Followers)
            share = standing(*channel, from, to, channels.newest);
        else
            share = summed(*channel, from, to, metric == Metric::SearchInterest);
        if (share.missing)
            return NaN;
        if (std::isnan(share.value))
            continue;
        sum += share.value;
        ++n;
    }
    if (!any)
        return std::nullopt;
    return n == 0 ? NaN : metric == Metric::SearchInterest ? sum / n : sum;
}

/// The span in the pieces that changes of the definition cut.
QList<QDate> cutAtChanges(const Channels &channels, QDate from, QDate to)
{
    QList<QDate> cuts{from};
    for (const Definition &version : channels.versions)
        if (version.validFrom > from && version.validFrom < to)
            cuts << version.validFrom;
    return cuts << to;
}

} // namespace

Result<QList<Metric>> ChannelSeries::metrics(BrandId brand, QDate today) const
{
    Statement any(m_connection, "SELECT EXISTS (SELECT 1 FROM daily_figure)");
    QList<Metric> known;
    if (any.scalar() == 0)
        return any.failed() ? Result<QList<Metric>>(any.status().error()) : known;
    for (const Metric metric : allMetrics()) {
        if (!isChannelFigure(metric))
            continue;
        const auto channels = readChannels(m_connection, brand, metric);
        if (!channels)
            return channels.error();
        for (auto channel = channels->all.cbegin(); channel != channels->all.cend(); ++channel)
            if (channels->counts(*channel, channel.key().first, today)) {
                known << metric;
                break;
            }
    }
    return known;
}

Result<std::pair<QDate, QDate>> ChannelSeries::span(BrandId brand, Metric metric) const
{
    const auto channels = readChannels(m_connection, brand, metric);
    if (!channels)
        return channels.error();
    std::pair<QDate, QDate> span;
    for (auto channel = channels->all.cbegin(); channel != channels->all.cend(); ++channel) {
        const QDate first = channel->days.begin()->first, last = channel->days.rbegin()->first;
        if (!channels->counts(*channel, channel.key().first, last))
            continue;
        span.first = span.first.isValid() ? std::min(span.first, first) : first;
        span.second = span.second.isValid() ? std::max(span.second, last) : last;
    }
    return span;
}

Result<QList<double>> ChannelSeries::values(BrandId brand, Metric metric, const QList<QDate> &bounds) const
{
    const auto channels = readChannels(m_connection, brand, metric);
    if (!channels)
        return channels.error();
    QList<double> values;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        const QDate from = bounds[i], to = bounds[i + 1];
        if (metric == Metric::ChannelReach && from.daysTo(to) > 1) {
            values << NaN; // the same person on two days is one
            continue;
        }
        if (metric == Metric::Followers || metric == Metric::SearchInterest) {
            values << valueOf(*channels, metric, from, to, to.addDays(-1)).value_or(NaN);
            continue;
        }
        const QList<QDate> cuts = cutAtChanges(*channels, from, to);
        std::optional<double> sum;
        for (qsizetype piece = 0; piece + 1 < cuts.size(); ++piece)
            if (const auto part = valueOf(*channels, metric, cuts[piece], cuts[piece + 1], cuts[piece]))
                sum = sum.value_or(0) + *part;
        values << sum.value_or(NaN);
    }
    return values;
}

} // namespace pulse
