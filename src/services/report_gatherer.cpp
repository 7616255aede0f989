#include "services/report_gatherer.h"
#include "store/brand_store.h"
#include "store/mention_store.h"

namespace pulse {

namespace {

constexpr int TopCount = 10;

} // namespace

Result<ReportData> gatherReport(Connection &connection, BrandId brand, const Period &period, const QDateTime &cutOff)
{
    const auto found = BrandStore(connection).byId(brand);
    if (!found)
        return found.error();
    ReportData data;
    data.brand = *found;
    data.period = period;
    data.cutOff = cutOff;
    const QTimeZone zone(data.brand.timeZone);
    const QDateTime begin = period.begin(zone), end = std::min(period.end(zone), cutOff);
    const Period before = period.previous();
    const StatsStore stats(connection);

    const auto figures = stats.figures(begin, end);
    if (!figures)
        return figures.error();
    data.figures = *figures;
    const auto previous = stats.figures(before.begin(zone), before.end(zone));
    if (!previous)
        return previous.error();
    data.previous = *previous;

    data.bucket = period.days() <= 7 ? Bucket::Hour : period.days() <= 31 ? Bucket::Day : Bucket::Week;
    if (begin < end) {
        auto series = stats.series(Metric::Mentions, brand, data.bucket, begin, end, zone);
        if (!series)
            return series.error();
        data.series = *series;
    }
    data.hashtags = stats.topHashtags(brand, begin, end, TopCount).valueOr({});
    data.links = stats.topLinks(brand, begin, end, TopCount).valueOr({});
    data.authors = stats.topAuthors(brand, begin, end, TopCount).valueOr({});
    data.places = stats.places(brand, begin, end).valueOr({}).mid(0, TopCount);

    MentionFilter filter;
    filter.brand = brand;
    filter.from = begin;
    filter.to = end;
    filter.includeReposts = false;
    filter.order = MentionOrder::MostEngagement;
    const auto posts = MentionStore(connection).page(filter, 5);
    if (!posts)
        return posts.error();
    data.topPosts = *posts;
    return data;
}

} // namespace pulse
