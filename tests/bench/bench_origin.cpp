// Measures how long it takes to say where a large rise came from: posts of a topic over four weeks, then three hours
// with many times as many, most of which pass on one story by link, copy or repost. Reading the posts from the
// workspace, and grouping them. Invented posts from a fixed seed; times of one core, because the machine may be shared.
//
//   bench_origin [POSTS=50000]
#include "bench_measure.h"
#include "bench_posts.h"
#include "services/spike_detail.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/migrations.h"
#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>

using namespace pulse;
using namespace pulse::bench;

namespace {

const QDateTime Onset(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
constexpr int SpikeSeconds = 3 * 3600, UsualAnHour = 40, PastDays = 29;

/// A post of the rise: six of ten carry the story's link under several disguises, two of ten its words.
EnrichedPost told(EnrichedPost post, int i)
{
    static const QStringList links{u"https://news.example.com/a/1?utm_source=x"_s,
                                   u"http://www.news.example.com/a/1/"_s, u"https://m.news.example.com/a/1#top"_s};
    if (i % 10 < 6)
        post.links = {links[i % 3]};
    else if (i % 10 < 8)
        post.post.text =
            u"예시전자 배터리가 충전 중에 부풀었다는 글이 올라왔습니다, 사진도 있네요 "_s + post.post.text.left(12);
    return post;
}

void store(Connection &connection, const QList<EnrichedPost> &posts)
{
    ChangeSet changes;
    must(connection.transaction([&] { return MentionStore(connection).ingest(posts, SourceId(1), Onset, changes); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rise = application.arguments().value(1, u"50000"_s).toInt();
    const QTemporaryDir folder;
    const auto connection =
        must(Connection::open(folder.filePath(u"origin.pulsecheck"_s), Connection::Mode::ReadWrite));
    if (const auto migrated = migrate(*connection, FixedClock(Onset)); !migrated)
        qFatal("%s", qPrintable(migrated.error().text));
    Brand brand;
    brand.name = u"예시전자"_s;
    const BrandId id = must(BrandStore(*connection).add(brand));
    const int past = PastDays * 24 * UsualAnHour;
    PostGenerator generator(past + rise);
    QList<EnrichedPost> batch;
    for (int i = 0; i < past + rise; ++i) {
        EnrichedPost post = generator.next({id, id, id});
        post.brands = {id};
        if (i >= past)
            post = told(std::move(post), i);
        post.post.publishedAt = i < past ? Onset.addSecs(-qint64(past - i) * 3600 / UsualAnHour)
                                         : Onset.addSecs(qint64(i - past) * SpikeSeconds / rise);
        batch << post;
        if (batch.size() == 1000 || i + 1 == past + rise) {
            store(*connection, batch);
            batch.clear();
        }
    }
    Spike spike;
    spike.brand = id;
    spike.start = Onset;
    spike.end = Onset.addSecs(SpikeSeconds);
    MentionFilter filter = mentionsOf(spike);
    filter.from = Onset.addDays(-1);
    filter.order = MentionOrder::Oldest;
    const double reading = median([&] { must(MentionStore(*connection).page(filter, past + rise)); }, 5);
    SpikeExplanation explanation;
    const double whole = median([&] { explanation = must(explainFromPosts(*connection, spike, 3 * UsualAnHour)); }, 5);
    std::printf("| origin of a rise of %d posts | of one core | wanted |\n|---|---|---|\n", rise);
    std::printf("| its posts read | %.0f ms | |\n| read and explained | %.0f ms | |\n", reading, whole);
    std::printf("| explained alone | %.0f ms | 1,000 ms |\n| most memory of the process | %lld MB | |\n",
                std::max(0.0, whole - reading), residentMegabytes("VmHWM"));
    std::printf("found: %s, %.0f %% of the excess (most of it is one link: 60 %%), %d mentions looked at\n",
                explanation.origin ? qPrintable(explanation.origin->value) : "nothing",
                explanation.origin ? 100 * explanation.origin->coverage : 0.0, explanation.mentions);
    return 0;
}
