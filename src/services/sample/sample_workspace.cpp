#include "services/sample/sample_workspace.h"
#include "core/checklist_settings.h"
#include "services/campaigns/response_coding.h"
#include "services/case_service.h"
#include "services/checklist_service.h"
#include "services/checklist_settings_reader.h"
#include "services/sample/sample_campaigns.h"
#include "services/sample/sample_channels.h"
#include "services/sample/sample_generator.h"
#include "services/sample/sample_people.h"
#include "store/benchmark_store.h"
#include "store/brand_store.h"
#include "store/checklist_store.h"
#include "store/gathering_store.h"
#include "store/mention_store.h"
#include "store/register_store.h"
#include "store/response_store.h"
#include "store/setting_store.h"
#include "store/source_store.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchSize = 1000;
constexpr int ChecklistDays = 35;
constexpr int CaseDays = 4, CasePosts = 4;

enum class Held { Nothing, Sample };

Result<Held> whatIsHeld(Connection &connection)
{
    if (SettingStore(connection).flag(SettingKey::Sample))
        return Held::Sample;
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    const auto total = MentionStore(connection).total();
    if (!total)
        return total.error();
    if (!brands->isEmpty() || *total > 0)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Sample",
                                                 "This workspace holds data of its own, so the sample was not "
                                                 "written into it. Nothing was changed."),
                     {}};
    return Held::Nothing;
}

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// Marked from the first transaction: a sample that was cut short must not pass for real.
Result<QList<Brand>> makeBrands(Workspace &workspace)
{
    return wait(workspace.write(
        [now = workspace.clock().now()](Connection &connection, ChangeSet &changes) -> Result<QList<Brand>> {
            BrandStore brands(connection);
            for (const Brand &brand : sampleBrands())
                if (const auto added = brands.add(brand); !added)
                    return added.error();
            SettingStore settings(connection);
            const auto stored = brands.all();
            if (!stored)
                return stored.error();
            struct Goal {
                Metric metric;
                double value;
            };
            for (const Goal &goal : {Goal{Metric::Mentions, 45}, Goal{Metric::Shares, 110},
                                     Goal{Metric::PurchaseIntent, 2}, Goal{Metric::NetSentiment, 15}}) {
                Benchmark benchmark;
                benchmark.brand = stored->constFirst().id;
                benchmark.metric = goal.metric;
                benchmark.value = goal.value;
                benchmark.validFrom = now.date().addDays(-200);
                benchmark.reason = u"예시 자료 / sample"_s;
                if (Status added = BenchmarkStore(connection).add(benchmark); !added)
                    return added.error();
            }
            for (const auto &[key, value] :
                 {std::pair{u"sample"_s, QJsonValue(true)}, std::pair{u"user.name"_s, QJsonValue(u"지민"_s)},
                  std::pair{QString::fromLatin1(ChecklistSettings::OwnAccountsKey),
                            QJsonValue(QJsonArray{u"yesi_official"_s})}})
                if (Status set = settings.set(key, value); !set)
                    return set.error();
            changes.brands = changes.benchmarks = changes.settings = true;
            return *stored;
        }));
}

/// Before the posts, which are then gathered as they come in.
Status makeRegisters(Workspace &workspace, const Brand &brand)
{
    const auto made = wait(workspace.write([brand, &clock = workspace.clock()](Connection &connection,
                                                                               ChangeSet &changes) -> Status {
        const QDate today = clock.now().toTimeZone(QTimeZone(brand.timeZone)).date();
        Journal journal(connection, clock, u"지민"_s);
        for (const RegisterEntry &entry : sampleRegisters(brand.uid, today))
            if (const auto added = RegisterStore(connection).add(journal, entry, changes); !added)
                return added.error();
        const auto gatherings = GatheringStore(connection).all();
        if (!gatherings)
            return gatherings.error();
        for (const Gathering &gathering : *gatherings)
            if (Status noted = BrandStore(connection).setAssignment(gathering.id, {gathering.rule(), {}, true}); !noted)
                return noted;
        return ok();
    }));
    return made ? ok() : Status(made.error());
}

Status storePosts(Workspace &workspace, const PostEnricher &enrich, const std::function<void(double)> &progress)
{
    const QDateTime now = workspace.clock().now();
    const QList<Post> posts = samplePosts(now);
    for (qsizetype first = 0; first < posts.size(); first += BatchSize) {
        const QList<EnrichedPost> batch = enrich(posts.mid(first, BatchSize));
        const auto stored =
            wait(workspace.write([batch, now](Connection &connection, ChangeSet &changes) -> Result<IngestResult> {
                const auto source = SourceStore(connection).ensureFileSource(u"예시 자료 / sample"_s);
                if (!source)
                    return source.error();
                return MentionStore(connection).ingest(batch, *source, now, changes);
            }));
        if (!stored)
            return stored.error();
        if (progress)
            progress(double(std::min<qsizetype>(first + BatchSize, posts.size())) / double(posts.size()));
    }
    return ok();
}

/// Two people of the team read the responses to the campaigns that are over; they follow the proposal most of the time.
Status judgeResponses(Workspace &workspace)
{
    constexpr int ReadByFirst = 36, ReadByBoth = 14;
    const auto judged =
        wait(workspace.write([&clock = workspace.clock()](Connection &connection, ChangeSet &changes) -> Status {
            const auto gatherings = GatheringStore(connection).all();
            if (!gatherings)
                return gatherings.error();
            for (const Gathering &gathering : *gatherings) {
                if (gathering.entry.reg != Register::Campaign || gathering.entry.text(u"shape"_s).isEmpty())
                    continue;
                const auto drawn = drawResponses(connection, gathering.entry.uid, {u"yesi_official"_s}, ReadByFirst);
                if (!drawn)
                    return drawn.error();
                for (int i = 0; i < drawn->size(); ++i)
                    for (const QString &reader : {u"지민"_s, u"현우"_s}) {
                        const bool first = reader == u"지민";
                        if (!first && i >= ReadByBoth)
                            continue;
                        const bool differs = i % 11 == 5 || (!first && i == 9);
                        const ResponseCode code = differs ? ResponseCode::Neither : drawn->at(i).proposal;
                        const auto change =
                            Journal(connection, clock, reader)
                                .change(u"responseCode"_s,
                                        ResponseStore::uidOf(gathering.entry.uid, drawn->at(i).mention.uid), reader,
                                        toKey(code), changes);
                        if (!change)
                            return change.error();
                    }
            }
            return ok();
        }));
    return judged ? ok() : Status(judged.error());
}

/// What the team did with one item on its day: done in the morning, now and then skipped or forgotten. The pattern is
/// fixed, so that every sample has the same history.
Status workThrough(Connection &connection, const ChecklistRun &run, int dayNumber, int itemNumber, ChangeSet &changes)
{
    const RunItem &item = run.items[itemNumber];
    const int fate = (dayNumber * 7 + itemNumber * 5) % 23;
    if (fate == 3 || item.item.need == ItemNeed::Conditional)
        return ok(); // forgotten
    const QDateTime at = run.opensAt.addSecs(9 * 3600 + 600 + itemNumber * 420 + (dayNumber % 5) * 60);
    RunItem outcome = item;
    outcome.doneAt = at;
    outcome.doneBy = dayNumber % 3 ? u"지민"_s : u"현우"_s;
    outcome.state = ItemState::Done;
    if (fate == 11) {
        outcome.state = ItemState::Skipped;
        outcome.reason = u"외부 행사로 시간이 없었음"_s;
    } else {
        const auto evidence = readEvidence(connection, run, item, at, u"ko"_s);
        if (!evidence)
            return evidence.error();
        outcome.evidence = freeze(evidence->views, at);
    }
    const FixedClock clock(at);
    const auto change = Journal(connection, clock, outcome.doneBy)
                            .change(u"runItem"_s, item.uid, u"state"_s, outcomeToJson(outcome), changes);
    return change ? ok() : Status(change.error());
}

Status workThroughRuns(Workspace &workspace, const Brand &brand)
{
    const QDateTime now = workspace.clock().now();
    const auto runs =
        wait(workspace.write([brand, now](Connection &connection, ChangeSet &changes) -> Result<QList<ChecklistRun>> {
            ChecklistStore store(connection);
            const QDate today = now.toTimeZone(QTimeZone(brand.timeZone)).date();
            if (Status set = store.setFirstDay(brand.id, today.addDays(-ChecklistDays)); !set)
                return set.error();
            const auto calendar = readTeamCalendar(connection);
            if (!calendar)
                return calendar.error();
            if (const auto made = store.ensureRuns(brand, *calendar, now, changes); !made)
                return made.error();
            QList<ChecklistRun> past;
            for (const QString &key : {u"daily"_s, u"weekly"_s}) {
                const auto list = store.runs(brand.id, key, {}, {}, ChecklistDays);
                if (!list)
                    return list.error();
                for (const ChecklistRun &run : *list)
                    if (run.dueAt <= now)
                        past << run;
            }
            return past;
        }));
    if (!runs)
        return runs.error();
    int dayNumber = 0;
    for (const ChecklistRun &run : *runs) {
        ++dayNumber;
        const auto worked =
            wait(workspace.write([run, dayNumber](Connection &connection, ChangeSet &changes) -> Status {
                for (int item = 0; item < run.items.size(); ++item)
                    if (Status done = workThrough(connection, run, dayNumber, item, changes); !done)
                        return done;
                return ok();
            }));
        if (!worked)
            return worked.error();
    }
    return ok();
}

/// One crisis that the team is in the middle of, from the posts that speak badly of the last days.
Status openSampleCase(Workspace &workspace, const Brand &brand)
{
    const QDateTime now = workspace.clock().now();
    const auto loud = wait(workspace.read([brand, now](Connection &connection) {
        MentionFilter filter;
        filter.brand = brand.id;
        filter.from = now.addDays(-CaseDays);
        filter.to = now;
        filter.sentiments = {Sentiment::Negative};
        filter.search = Query::parse(u"발열"_s).query;
        filter.order = MentionOrder::MostFollowers;
        return MentionStore(connection).page(filter, CasePosts);
    }));
    if (!loud || loud->isEmpty())
        return loud ? ok() : Status(loud.error());
    QList<MentionId> posts;
    for (const Mention &mention : *loud)
        posts << mention.id;
    CaseService cases(workspace, workspace.clock());
    const auto opened = wait(cases.open(brand.id, u"새 제품 발열 불만"_s, posts));
    if (!opened)
        return opened.error();
    const Uid uid = opened->entityUid;
    for (const auto &done :
         {wait(cases.setOwner(uid, u"지민"_s)), wait(cases.setSeverity(uid, Severity::Medium)),
          wait(cases.setNextStep(uid, u"품질팀 측정 결과 받기"_s, now.addSecs(3 * 3600))),
          wait(cases.addEntry(uid, CaseEntry::Kind::Escalation, u"품질팀장에게 알림"_s, {}, {})),
          wait(cases.saveDraft(uid, {},
                               u"불편을 드려 죄송합니다. 같은 현상을 확인하고 있으며 결과가 나오는 대로 "
                               "알려 드리겠습니다."_s))})
        if (!done)
            return done.error();
    return ok();
}

} // namespace

Status fillSample(Workspace &workspace, const EnricherFactory &enrichers, const std::function<void(double)> &progress)
{
    const auto held = wait(workspace.read(whatIsHeld));
    if (!held)
        return held.error();
    if (*held == Held::Sample)
        return ok();
    const auto brands = makeBrands(workspace);
    if (!brands)
        return brands.error();
    if (Status made = makeRegisters(workspace, brands->constFirst()); !made)
        return made;
    if (Status stored = storePosts(workspace, enrichers(*brands), progress); !stored)
        return stored;
    if (Status noted = noteSamplePeople(workspace, brands->constFirst()); !noted)
        return noted;
    if (Status noted = noteSampleChannels(workspace, brands->constFirst()); !noted)
        return noted;
    if (Status judged = judgeResponses(workspace); !judged)
        return judged;
    if (Status worked = workThroughRuns(workspace, brands->constFirst()); !worked)
        return worked;
    return openSampleCase(workspace, brands->constFirst());
}

} // namespace pulse
