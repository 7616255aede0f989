#include "services/first_steps.h"
#include "services/brand_service.h"
#include "sources/source_kind.h"
#include "store/benchmark_store.h"
#include "store/brand_store.h"
#include "store/source_store.h"
#include <QTimeZone>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Reads the values as the form of the kind does, so that a mistake is told in its words.
Status addSource(Journal &journal, const QString &kind, const QString &name, const QHash<QString, QString> &values,
                 ChangeSet &changes)
{
    const auto settings = findSourceKind(kind)->forms.constFirst().settings(values);
    if (!settings)
        return settings.error();
    Source source;
    source.uid = newUid(QDateTime::currentMSecsSinceEpoch());
    source.kind = kind;
    source.name = name;
    source.settings = *settings;
    const auto added = journal.change(u"source"_s, source.uid, u"value"_s, sourceToJson(source), changes);
    return added ? ok() : Status(added.error());
}

Status addSources(Journal &journal, const FirstSteps &steps, ChangeSet &changes)
{
    for (const QString &address : steps.feeds) {
        const QUrl url = QUrl::fromUserInput(address);
        // Two feeds of one host need two names.
        const QString name = (url.host() + url.path()).left(80);
        if (Status added = addSource(journal, u"feed"_s, name, {{u"url"_s, address}}, changes); !added)
            return added;
    }
    for (const QString &tag : steps.hashtags)
        if (Status added = addSource(
                journal, u"mastodon"_s, u"#%1 · %2"_s.arg(tag, steps.mastodonServer),
                {{u"server"_s, steps.mastodonServer}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, tag}}, changes);
            !added)
            return added;
    return ok();
}

Status addBenchmark(Connection &connection, Journal &journal, const Brand &brand, const FirstSteps &steps,
                    const QDateTime &now, ChangeSet &changes)
{
    Benchmark benchmark;
    benchmark.brand = brand.id;
    benchmark.metric = Metric::Mentions;
    benchmark.value = *steps.goodDayMentions;
    benchmark.validFrom = now.toTimeZone(QTimeZone(steps.timeZone)).date();
    const auto set = BenchmarkStore(connection).set(journal, benchmark, changes);
    return set ? ok() : Status(set.error());
}

} // namespace

QFuture<Result<FirstStepsTaken>> takeFirstSteps(Workspace &workspace, const FirstSteps &steps)
{
    return workspace.write([steps, &clock = workspace.clock(), actor = workspace.actor()](
                               Connection &connection, ChangeSet &changes) -> Result<FirstStepsTaken> {
        Journal journal(connection, clock, actor);
        Brand own;
        own.name = steps.brandName;
        own.query = steps.query;
        own.timeZone = steps.timeZone;
        const auto brand = BrandService::addNow(connection, journal, own, changes);
        if (!brand)
            return brand.error();
        const auto recorded = journal.history(u"brand"_s, brand->uid, 1);
        if (!recorded)
            return recorded.error();
        int position = 1;
        for (const QString &name : steps.competitors) {
            Brand rival;
            rival.name = name;
            rival.competitor = true;
            rival.timeZone = steps.timeZone;
            rival.position = position++;
            if (const auto added = BrandService::addNow(connection, journal, rival, changes); !added)
                return added.error();
        }
        if (Status sources = addSources(journal, steps, changes); !sources)
            return sources.error();
        if (steps.goodDayMentions)
            if (Status set = addBenchmark(connection, journal, *brand, steps, clock.now(), changes); !set)
                return set.error();
        return FirstStepsTaken{brand->id, recorded->isEmpty() ? Uid() : recorded->constFirst().uid};
    });
}

} // namespace pulse
