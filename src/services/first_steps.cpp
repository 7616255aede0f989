#include "services/first_steps.h"
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
Status addSource(Connection &connection, const QString &kind, const QString &name,
                 const QHash<QString, QString> &values)
{
    const auto settings = findSourceKind(kind)->forms.constFirst().settings(values);
    if (!settings)
        return settings.error();
    Source source;
    source.kind = kind;
    source.name = name;
    source.settings = *settings;
    const auto added = SourceStore(connection).add(source);
    return added ? ok() : Status(added.error());
}

Status addSources(Connection &connection, const FirstSteps &steps)
{
    for (const QString &address : steps.feeds) {
        const QUrl url = QUrl::fromUserInput(address);
        // Two feeds of one host need two names.
        const QString name = (url.host() + url.path()).left(80);
        if (Status added = addSource(connection, u"feed"_s, name, {{u"url"_s, address}}); !added)
            return added;
    }
    for (const QString &tag : steps.hashtags)
        if (Status added =
                addSource(connection, u"mastodon"_s, u"#%1 · %2"_s.arg(tag, steps.mastodonServer),
                          {{u"server"_s, steps.mastodonServer}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, tag}});
            !added)
            return added;
    return ok();
}

} // namespace

QFuture<Result<BrandId>> takeFirstSteps(Workspace &workspace, const FirstSteps &steps)
{
    return workspace.write(
        [steps, now = workspace.clock().now()](Connection &connection, ChangeSet &changes) -> Result<BrandId> {
            Brand own;
            own.name = steps.brandName;
            own.query = steps.query;
            own.timeZone = steps.timeZone;
            const auto id = BrandStore(connection).add(own);
            if (!id)
                return id.error();
            int position = 1;
            for (const QString &name : steps.competitors) {
                Brand rival;
                rival.name = name;
                rival.competitor = true;
                rival.timeZone = steps.timeZone;
                rival.position = position++;
                if (const auto added = BrandStore(connection).add(rival); !added)
                    return added.error();
            }
            if (Status sources = addSources(connection, steps); !sources)
                return sources.error();
            if (steps.goodDayMentions) {
                Benchmark benchmark;
                benchmark.brand = *id;
                benchmark.metric = Metric::Mentions;
                benchmark.value = *steps.goodDayMentions;
                benchmark.validFrom = now.toTimeZone(QTimeZone(steps.timeZone)).date();
                if (Status added = BenchmarkStore(connection).add(benchmark); !added)
                    return added.error();
            }
            changes.brands = changes.sources = changes.benchmarks = true;
            return *id;
        });
}

} // namespace pulse
