#pragma once
#include "core/brand_matcher.h"
#include "services/collector.h"
#include "store/mention_store.h"
#include "store/source_store.h"
#include <QTest>

namespace pulse {

/// Brands by their queries, nothing judged.
inline EnricherFactory plainEnrichers()
{
    return [](const QList<Brand> &brands) -> PostEnricher {
        auto matcher = std::make_shared<BrandMatcher>(brands);
        return [matcher](QList<Post> posts) {
            QList<EnrichedPost> enriched;
            for (Post &post : posts) {
                EnrichedPost item;
                item.post = std::move(post);
                item.brands = matcher->match(item);
                enriched.append(std::move(item));
            }
            return enriched;
        };
    };
}

template <typename T>
T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("nothing came");
    return future.result();
}

/// A workspace with all that a collector needs, secrets in memory.
struct CollectingDesk {
    explicit CollectingDesk(const QString &file)
        : workspace(std::move(Workspace::open(file, clock, {})).value()),
          collector(*workspace, http, credentials, plainEnrichers())
    {}
    SourceId add(const QString &kind, const QString &name, QJsonObject settings, const Secrets &secrets = {})
    {
        Source source;
        source.uid = newUid(clock.now().toMSecsSinceEpoch());
        source.kind = kind;
        source.name = name;
        if (!secrets.isEmpty()) {
            settings[QStringLiteral("hasSecret")] = true;
            if (!waited(credentials.write(Collector::secretKey(source.uid), packSecrets(secrets))))
                qFatal("the secret was not kept");
        }
        source.settings = settings;
        const auto id = waited(workspace->write(
            [source](Connection &connection, ChangeSet &) { return SourceStore(connection).add(source); }));
        return id ? *id : SourceId{};
    }
    Source source(SourceId id)
    {
        return *waited(workspace->read([id](Connection &connection) { return SourceStore(connection).byId(id); }));
    }
    Secrets secrets(SourceId id)
    {
        return unpackSecrets(*waited(credentials.read(Collector::secretKey(source(id).uid))));
    }
    qint64 total()
    {
        return *waited(workspace->read([](Connection &connection) { return MentionStore(connection).total(); }));
    }
    CollectRound round(SourceId id) { return *waited(collector.collect(id)); }

    SystemClock clock;
    HttpClient http{clock};
    MemoryCredentials credentials;
    std::unique_ptr<Workspace> workspace;
    Collector collector;
};

} // namespace pulse
