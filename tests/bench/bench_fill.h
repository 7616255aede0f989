#pragma once
#include "bench_measure.h"
#include "bench_posts.h"
#include "services/people_keeper.h"
#include "store/brand_store.h"
#include "store/mention_store.h"

namespace pulse::bench {

/// A workspace of three brands with \a rows posts of one year, people and days counted.
inline void fillWorkspace(const QString &file, int rows)
{
    const SystemClock clock;
    const auto workspace = must(Workspace::open(file, clock, {}));
    QList<BrandId> brands;
    for (const QString &name : {u"예시전자"_s, u"경쟁사"_s, u"다른 회사"_s}) {
        Brand brand;
        brand.name = name;
        auto added = workspace->write([brand](Connection &c, ChangeSet &) { return BrandStore(c).add(brand); });
        added.waitForFinished();
        brands << must(added.result());
    }
    PostGenerator generator(rows);
    for (int done = 0; done < rows; done += 1000) {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 1000; ++i)
            batch << generator.next(brands);
        auto written = workspace->write([batch, &clock](Connection &c, ChangeSet &changes) {
            return MentionStore(c).ingest(batch, SourceId(1), clock.now(), changes);
        });
        written.waitForFinished();
        must(written.result());
    }
    must(PeopleKeeper::refreshNow(*workspace, clock));
}

} // namespace pulse::bench
