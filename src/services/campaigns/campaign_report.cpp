#include "services/campaigns/campaign_report.h"
#include "core/period.h"
#include "store/register_store.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int FewestShownDays = 14; ///< a campaign of three days is judged with what followed it

QDate launchOf(const Gathering &gathering) { return gathering.entry.day(u"first"_s); }

/// The last day of which anything can be said: today, or the end of its tail.
QDate lastSeen(const Gathering &gathering, QDate today)
{
    const QDate last = gathering.entry.day(u"last"_s);
    return last.isValid() ? std::min(today, last.addDays(CampaignTailDays)) : today;
}

/// The whole days while it ran, at least two weeks: its tail would make every campaign one that dies.
CampaignShape shapeWhileRunning(const Gathering &gathering, const QList<GatheredDay> &days, QDate today)
{
    const QDate end = gathering.entry.day(u"last"_s);
    QList<double> daily;
    for (const GatheredDay &day : days) {
        const bool after = end.isValid() && day.day > std::max(end, launchOf(gathering).addDays(FewestShownDays - 1));
        if (day.day < today && !after)
            daily << double(day.sums.mentions);
    }
    return shapeOf(daily);
}

CampaignLine lineOf(const Gathering &gathering, const QList<GatheredDay> &days, QDate today)
{
    CampaignLine line;
    line.gathering = gathering;
    const QDate last = gathering.entry.day(u"last"_s);
    line.state = launchOf(gathering) > today      ? CampaignState::Planned
                 : last.isValid() && last < today ? CampaignState::Ended
                                                  : CampaignState::Running;
    for (const GatheredDay &day : days)
        line.sums += day.sums;
    line.shape = shapeWhileRunning(gathering, days, today);
    return line;
}

QDate todayOf(const Gathering &gathering, const QDateTime &now) { return now.toTimeZone(gathering.zone).date(); }

QList<RegisterEntry> about(const QList<RegisterEntry> &entries, const Uid &campaign)
{
    QList<RegisterEntry> found;
    for (const RegisterEntry &entry : entries)
        if (entry.text(u"of"_s) == campaign)
            found << entry;
    std::ranges::stable_sort(found, std::greater(), [](const RegisterEntry &entry) { return entry.day(u"day"_s); });
    return found;
}

Result<QList<CampaignOverlap>> overlapsOf(Connection &connection, const Gathering &gathering)
{
    const auto others = GatheringStore(connection).all();
    if (!others)
        return others.error();
    QList<CampaignOverlap> overlaps;
    for (const Gathering &other : *others) {
        if (other.id == gathering.id || other.entry.reg != Register::Campaign ||
            other.entry.brand != gathering.entry.brand || other.fromRow >= gathering.toRow ||
            gathering.fromRow >= other.toRow)
            continue;
        const auto shared = sharedMentions(connection, gathering.id, other.id, {}, {});
        if (!shared)
            return shared.error();
        if (*shared > 0)
            overlaps << CampaignOverlap{other.entry.name(), *shared};
    }
    return overlaps;
}

} // namespace

Result<QList<CampaignLine>> readCampaigns(Connection &connection, const Uid &brand, const QDateTime &now)
{
    const auto all = GatheringStore(connection).all();
    if (!all)
        return all.error();
    QList<CampaignLine> lines;
    for (const Gathering &gathering : *all) {
        if (gathering.entry.reg != Register::Campaign || gathering.entry.brand != brand)
            continue;
        const QDate today = todayOf(gathering, now);
        const auto days = gatheredSums(connection, gathering, launchOf(gathering), lastSeen(gathering, today));
        if (!days)
            return days.error();
        lines << lineOf(gathering, *days, today);
    }
    std::ranges::stable_sort(lines, std::greater(), [](const CampaignLine &line) { return launchOf(line.gathering); });
    return lines;
}

Result<CampaignReport> readCampaign(Connection &connection, const Uid &campaign, const QDateTime &now)
{
    const auto gathering = GatheringStore(connection).byUid(campaign);
    if (!gathering)
        return gathering.error();
    const QDate today = todayOf(*gathering, now);
    CampaignReport report;
    auto days = gatheredDays(connection, *gathering, launchOf(*gathering), lastSeen(*gathering, today));
    if (!days)
        return days.error();
    report.days = std::move(days).value();
    report.line = lineOf(*gathering, report.days, today);
    auto overlaps = overlapsOf(connection, *gathering);
    if (!overlaps)
        return overlaps.error();
    report.overlaps = std::move(overlaps).value();
    const RegisterStore registers(connection);
    const Uid &brand = gathering->entry.brand;
    for (const auto &[reg, list] :
         {std::pair(Register::Decision, &report.decisions), std::pair(Register::Cost, &report.costs),
          std::pair(Register::Result, &report.results)}) {
        const auto entries = registers.all(reg, brand);
        if (!entries)
            return entries.error();
        *list = about(*entries, campaign);
    }
    report.returns = returnOf(gathering->entry, report.costs, report.results, {});
    return report;
}

Result<QList<GatheredDay>> readCurve(Connection &connection, const Uid &campaign, const QDateTime &now)
{
    const auto gathering = GatheringStore(connection).byUid(campaign);
    if (!gathering)
        return gathering.error();
    return gatheredDays(connection, *gathering, launchOf(*gathering), lastSeen(*gathering, todayOf(*gathering, now)));
}

QString searchOf(const CampaignMarks &marks)
{
    QStringList parts;
    const auto quoted = [](QString text) { return u'"' + text.replace(u'"', u' ') + u'"'; };
    for (const QString &tag : marks.hashtags)
        parts << u'#' + tag;
    for (const QString &link : marks.links)
        parts << u"url:"_s + quoted(link);
    for (const QString &utm : marks.utm)
        parts << u"url:"_s + quoted(u"utm_campaign="_s + utm);
    if (!marks.words.isEmpty())
        parts << (parts.isEmpty() && marks.posts.isEmpty() ? marks.words : u'(' + marks.words + u')');
    return parts.join(u" OR "_s);
}

} // namespace pulse
