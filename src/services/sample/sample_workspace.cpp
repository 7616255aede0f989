#include "services/sample/sample_workspace.h"
#include "services/sample/sample_generator.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/setting_store.h"
#include <QCoreApplication>

namespace pulse {

namespace {

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

Result<QList<Brand>> writeBrands(Connection &connection, ChangeSet &changes)
{
    BrandStore store(connection);
    for (const Brand &brand : sampleBrands())
        if (const auto added = store.add(brand); !added)
            return added.error();
    changes.brands = changes.settings = true;
    // Marked from the first transaction: a sample that was cut short must not pass for real.
    if (Status marked = SettingStore(connection).set(SettingKey::Sample, true); !marked)
        return marked.error();
    return store.all();
}

} // namespace

Status fillSample(Workspace &workspace, const EnricherFactory &enrichers, const std::function<void(double)> &progress)
{
    const auto held = workspace.read(whatIsHeld).result();
    if (!held)
        return held.error();
    if (*held == Held::Sample)
        return ok();
    const auto brands = workspace.write(writeBrands).result();
    if (!brands)
        return brands.error();
    const PostEnricher enrich = enrichers(*brands);
    const QDateTime now = workspace.clock().now();
    const QList<Post> posts = samplePosts(now);
    constexpr qsizetype batchSize = 1000;
    for (qsizetype from = 0; from < posts.size(); from += batchSize) {
        const QList<EnrichedPost> batch = enrich(posts.mid(from, batchSize));
        const auto written = workspace.write([batch, now](Connection &connection, ChangeSet &changes) {
            return MentionStore(connection).ingest(batch, SourceId{}, now, changes);
        });
        if (const Result<IngestResult> result = written.result(); !result)
            return result.error();
        if (progress)
            progress(double(std::min(from + batchSize, posts.size())) / double(posts.size()));
    }
    return ok();
}

} // namespace pulse
