#include "services/case_reading.h"
#include "analysis/quantile.h"
#include "core/checklist_schedule.h"
#include "core/short_count.h"
#include "core/wording.h"
#include "services/case_time_line.h"
#include "services/evidence/evidence_context.h"
#include "services/spike_detail.h"
#include "store/brand_store.h"
#include "store/case_store.h"
#include "store/checklist_store.h"
#include "store/mention_store.h"
#include "store/spike_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int SpeedHours = 6;
constexpr int LongestCaseDays = 60; ///< figures of an older case look at its last days only
constexpr double BadDay = 1.5;      ///< a day counts as one on which it lasted from this many times its usual value

/// When the matter began: its spike, its first post, or its opening.
QDateTime beginningOf(Connection &connection, const CrisisCase &crisisCase, const QList<CasePost> &posts)
{
    QDateTime began = crisisCase.openedAt;
    if (!crisisCase.spike.isEmpty())
        if (const auto spike = SpikeStore(connection).byUid(crisisCase.spike)) {
            began = std::min(began, spike->start);
            if (spike->origin && spike->origin->publishedAt.isValid())
                began = std::min(began, spike->origin->publishedAt);
        }
    for (const CasePost &post : posts)
        if (post.publishedAt.isValid())
            began = std::min(began, post.publishedAt);
    return began;
}

EvidenceContext contextOf(Connection &connection, const Brand &brand, const QDateTime &now, const QString &language)
{
    return {.connection = connection,
            .brand = brand,
            .brands = {brand},
            .zone = QTimeZone(brand.timeZone),
            .language = language,
            .run = {},
            .cutOff = now,
            .settings = {},
            .calendar = {}};
}

/// Days since it began on which more was said against the brand than on such days.
Result<int> badDays(const EvidenceContext &context, const QDateTime &from)
{
    int days = 0;
    for (QDate day = from.toTimeZone(context.zone).date(); startOfDay(day, context.zone) < context.cutOff;
         day = day.addDays(1)) {
        const QDateTime begin = std::max(from, startOfDay(day, context.zone));
        const QDateTime end = std::min(context.cutOff, startOfDay(day.addDays(1), context.zone));
        const auto value = context.sum(Metric::Negative, begin, end);
        const auto usual = context.comparableSums(Metric::Negative, begin, end);
        if (!value || !usual)
            return !value ? value.error() : usual.error();
        const double typical = usual->size() >= FewestComparable ? median(*usual) : 0;
        days += *value > 0 && *value >= BadDay * typical;
    }
    return days;
}

Status readGrounds(const EvidenceContext &context, CaseDetail &detail)
{
    const QDateTime until = detail.line.crisisCase.isOpen() ? context.cutOff : detail.line.crisisCase.closedAt;
    const QDateTime from = std::max(detail.began, until.addDays(-LongestCaseDays));
    SeverityGrounds &grounds = detail.grounds;
    const auto negative = context.sum(Metric::Negative, from, until);
    const auto usual = context.comparableSums(Metric::Negative, from, until);
    const auto last = context.sum(Metric::Negative, until.addSecs(-SpeedHours * 3600), until);
    const auto before =
        context.sum(Metric::Negative, until.addSecs(-2 * SpeedHours * 3600), until.addSecs(-SpeedHours * 3600));
    for (const auto *figure : {&negative, &last, &before})
        if (!*figure)
            return figure->error();
    if (!usual)
        return usual.error();
    grounds.negative = *negative;
    if (usual->size() >= FewestComparable)
        grounds.usual = median(*usual);
    grounds.lastHours = *last;
    grounds.hoursBefore = *before;
    for (const CasePost &post : std::as_const(detail.posts))
        if (post.followers)
            grounds.loudest = std::max(grounds.loudest.value_or(0), *post.followers);
    MentionFilter filter;
    filter.brand = detail.brand.id;
    filter.from = from;
    filter.to = until;
    filter.sentiments = {Sentiment::Negative};
    filter.order = MentionOrder::MostFollowers;
    const auto loudest = MentionStore(context.connection).page(filter, 1);
    if (!loudest)
        return loudest.error();
    if (!loudest->isEmpty() && loudest->constFirst().post.author.followers)
        grounds.loudest = std::max(grounds.loudest.value_or(0), *loudest->constFirst().post.author.followers);
    const auto days = badDays(context, from);
    if (!days)
        return days.error();
    grounds.days = *days;
    detail.proposal = proposeSeverity(grounds);
    return ok();
}

QStringList inWords(const EvidenceContext &context, const CaseDetail &detail)
{
    const SeverityGrounds &grounds = detail.grounds;
    const auto say = [&context](QStringView ko, QStringView en) {
        return (context.language == u"ko" ? ko : en).toString();
    };
    QStringList words;
    words << (grounds.usual
                  ? say(u"%2 이후 부정 언급 %1건(평소 %3건)", u"%1 negative mentions since %2 (usually %3)")
                        .arg(wholeNumber(grounds.negative), context.when(detail.began), wholeNumber(*grounds.usual))
                  : say(u"%2 이후 부정 언급 %1건(평소를 말하기에는 자료 부족)",
                        u"%1 negative mentions since %2 (too little past to say what is usual)")
                        .arg(wholeNumber(grounds.negative), context.when(detail.began)));
    words << say(u"최근 6시간 %1건, 그 앞 6시간 %2건", u"last six hours %1, the six before %2")
                 .arg(wholeNumber(grounds.lastHours), wholeNumber(grounds.hoursBefore));
    if (grounds.loudest)
        words << say(u"가장 영향력 큰 발화자: 팔로워 %1명", u"loudest voice: %1 followers")
                     .arg(shortCount(double(*grounds.loudest), context.language));
    if (grounds.days > 0)
        words << say(u"평소보다 부정 언급이 많은 날 %1일",
                     grounds.days == 1 ? u"spoken of badly on %1 day" : u"spoken of badly on %1 days")
                     .arg(grounds.days);
    return words;
}

/// How far the steps are, from the crisis list of the case.
Status readSteps(Connection &connection, const Brand &brand, CaseLine &line)
{
    const auto run = ChecklistStore(connection).run(caseRunUid(brand, line.crisisCase.uid));
    if (!run)
        return run.error().kind == Error::Kind::NotFound ? ok() : Status(run.error());
    QDateTime last;
    for (const RunItem &item : run->items) {
        ++line.steps;
        if (item.state == ItemState::Open)
            continue;
        ++line.stepsDone;
        if (!last.isValid() || item.doneAt > last) {
            last = item.doneAt;
            line.lastStep = item.item.key;
        }
    }
    return ok();
}

} // namespace

Uid caseRunUid(const Brand &brand, const Uid &crisisCase) { return runUid(u"crisis"_s, brand.uid, crisisCase); }

Uid caseOfRun(const ChecklistRun &run) { return run.templateKey == u"crisis" ? run.uid.section(u':', 2) : Uid(); }

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QCoreApplication::translate("Case", "Low");
    case Severity::Medium:
        return QCoreApplication::translate("Case", "Medium");
    case Severity::High:
        return QCoreApplication::translate("Case", "High");
    }
    return {};
}

QString severityName(Severity severity, const QString &language)
{
    const bool korean = language == u"ko";
    switch (severity) {
    case Severity::Low:
        return korean ? u"낮음"_s : u"low"_s;
    case Severity::Medium:
        return korean ? u"보통"_s : u"medium"_s;
    case Severity::High:
        return korean ? u"높음"_s : u"high"_s;
    }
    return {};
}

QString caseMetric(Metric metric, const QString &language)
{
    const bool korean = language == u"ko";
    switch (metric) {
    case Metric::Negative:
        return korean ? u"부정 언급"_s : u"Negative mentions"_s;
    case Metric::NegativeShare:
        return korean ? u"부정 비율"_s : u"Negative share"_s;
    case Metric::Hashtags:
        return korean ? u"해시태그를 단 언급"_s : u"Mentions with a hashtag"_s;
    case Metric::Links:
        return korean ? u"링크를 단 언급"_s : u"Mentions with a link"_s;
    case Metric::Videos:
        return korean ? u"영상이 있는 언급"_s : u"Mentions with a video"_s;
    default:
        return korean ? u"언급"_s : u"Mentions"_s;
    }
}

QString caseTitle(Connection &connection, const CrisisCase &crisisCase, const QString &language)
{
    if (!crisisCase.title.isEmpty())
        return crisisCase.title;
    const bool korean = language == u"ko";
    const auto brand = BrandStore(connection).byId(crisisCase.brand);
    const QTimeZone zone = brand ? QTimeZone(brand->timeZone) : QTimeZone::utc();
    if (const auto spike = SpikeStore(connection).byUid(crisisCase.spike))
        return (korean ? u"%1 급증(%2)"_s : u"%1: spike of %2"_s)
            .arg(caseMetric(spike->metric, language), shortTime(spike->start, zone, language));
    return (korean ? u"%1 위기 건"_s : u"Case of %1"_s).arg(shortTime(crisisCase.openedAt, zone, language));
}

Result<QList<CaseLine>> readCases(Connection &connection, const Brand &brand, bool openOnly)
{
    const CaseStore store(connection);
    const auto cases = openOnly ? store.open(brand.id) : store.all(brand.id);
    if (!cases)
        return cases.error();
    QList<CaseLine> lines;
    for (const CrisisCase &found : *cases) {
        CaseLine line;
        line.crisisCase = found;
        if (const Status read = readSteps(connection, brand, line); !read)
            return read.error();
        const auto posts = store.posts(found.uid);
        if (!posts)
            return posts.error();
        line.posts = int(posts->size());
        lines << line;
    }
    return lines;
}

Result<CaseDetail> readCase(Connection &connection, const Uid &uid, const QDateTime &now, const QString &language)
{
    const CaseStore store(connection);
    const auto found = store.byUid(uid);
    if (!found)
        return found.error();
    const auto brand = BrandStore(connection).byId(found->brand);
    if (!brand)
        return brand.error();
    CaseDetail detail;
    detail.brand = *brand;
    detail.line.crisisCase = *found;
    detail.line.crisisCase.title = caseTitle(connection, *found, language);
    detail.run = caseRunUid(*brand, uid);
    if (const Status read = readSteps(connection, *brand, detail.line); !read)
        return read.error();
    auto posts = store.posts(uid);
    auto drafts = store.drafts(uid);
    auto entries = store.entries(uid);
    if (!posts || !drafts || !entries)
        return !posts ? posts.error() : !drafts ? drafts.error() : entries.error();
    detail.posts = *posts;
    detail.drafts = *drafts;
    detail.entries = *entries;
    detail.line.posts = int(posts->size());
    const MentionStore mentions(connection);
    for (const CasePost &post : std::as_const(detail.posts))
        detail.mentions << mentions.byUid(post.mention).valueOr(MentionId{});
    detail.began = beginningOf(connection, *found, detail.posts);
    detail.noticed = found->openedAt;
    const EvidenceContext context = contextOf(connection, *brand, now, language);
    if (const Status read = readGrounds(context, detail); !read)
        return read.error();
    detail.groundsInWords = inWords(context, detail);
    auto events = caseTimeLine(connection, detail, now, language);
    if (!events)
        return events.error();
    detail.timeLine = *events;
    return detail;
}

Result<QList<MentionId>> postsToKeep(Connection &connection, const Spike &spike, int most)
{
    QList<MentionId> kept;
    if (spike.origin && spike.origin->mention != MentionId{})
        kept << spike.origin->mention;
    MentionFilter filter = mentionsOf(spike);
    filter.sentiments = {Sentiment::Negative};
    filter.includeReposts = false;
    filter.order = MentionOrder::MostFollowers;
    const auto loud = MentionStore(connection).page(filter, most);
    if (!loud)
        return loud.error();
    for (const Mention &mention : *loud)
        if (kept.size() < most && !kept.contains(mention.id))
            kept << mention.id;
    return kept;
}

} // namespace pulse
