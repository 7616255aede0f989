// Measures what a change of the team's dictionary and a new correction layer cost on a large workspace, and how long
// Today takes there, on invented posts from a fixed seed. Prints one table.
//
//   bench_learning [rows] [folder]
#include "services/rereading.h"
#include "services/today.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <cmath>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Sentences put together from complaints, praise and plain talk; one in twenty carries the team's own word.
QString textOf(QRandomGenerator &random)
{
    static const QStringList Words{
        u"배송이"_s,  u"빠르고"_s,   u"화면이"_s,     u"예뻐요"_s,   u"어제"_s,   u"샀는데"_s,     u"발열이"_s,
        u"심해서"_s,  u"환불을"_s,   u"요청했지만"_s, u"답이"_s,     u"없네요"_s, u"추천합니다"_s, u"실망입니다"_s,
        u"battery"_s, u"lasts"_s,    u"long"_s,       u"keyboard"_s, u"은근히"_s, u"괜찮고"_s,     u"매장에서"_s,
        u"들어"_s,    u"봤습니다"_s, u"다음에"_s,     u"또"_s,       u"살게요"_s, u"가격이"_s,     u"아쉬워요"_s,
        u"예시PC"_s,  u"예시워치"_s, u"최악이에요"_s, u"만족해요"_s};
    QStringList text;
    for (int n = 8 + int(random.bounded(14)); n > 0; --n)
        text << Words[int(random.bounded(int(Words.size())))];
    if (random.bounded(20) == 0)
        text << u"꿀조합"_s;
    return text.join(u' ');
}

Result<Brand> fill(Workspace &workspace, int rows)
{
    const auto brand = waitFor(workspace.write([](Connection &connection, ChangeSet &) -> Result<Brand> {
        Brand own;
        own.name = u"예시전자"_s;
        const auto id = BrandStore(connection).add(own);
        return id ? BrandStore(connection).byId(*id) : Result<Brand>(id.error());
    }));
    if (!brand)
        return brand;
    QRandomGenerator random(20261123);
    constexpr int Batch = 5000;
    const QDateTime end = workspace.clock().now();
    for (int first = 0; first < rows; first += Batch) {
        QList<EnrichedPost> batch;
        for (int row = first; row < std::min(rows, first + Batch); ++row) {
            EnrichedPost enriched;
            Post &post = enriched.post;
            post.place = u"place%1"_s.arg(random.bounded(12));
            post.externalId = QString::number(row);
            post.text = textOf(random);
            post.language = u"ko"_s;
            post.author.handle = u"user%1"_s.arg(random.bounded(60000));
            post.author.followers = qint64(50 / (0.001 + random.generateDouble()));
            post.publishedAt = end.addSecs(-qint64(rows - row) * 365 * 86400 / rows);
            const double tone = random.generateDouble();
            enriched.judgement.sentiment = tone < 0.25   ? Sentiment::Negative
                                           : tone < 0.75 ? Sentiment::Neutral
                                                         : Sentiment::Positive;
            enriched.judgement.probability = 0.8;
            enriched.brands = {brand->id};
            batch << enriched;
        }
        const auto stored = waitFor(workspace.write([&](Connection &connection, ChangeSet &changes) {
            return MentionStore(connection).ingest(batch, SourceId{}, end, changes);
        }));
        if (!stored)
            return stored.error();
    }
    return brand;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1, u"1000000"_s).toInt();
    QTemporaryDir folder(arguments.size() > 2 ? arguments[2] + u"/bench-XXXXXX"_s : QString());
    const FixedClock clock(QDateTime({2026, 11, 23}, {1, 0}, Qt::UTC));
    auto opened = Workspace::open(folder.filePath(u"bench.pulsecheck"_s), clock, {});
    const auto classifier = Classifier::load();
    if (!opened || !classifier)
        return 1;
    Workspace &workspace = **opened;
    const auto brand = fill(workspace, rows);
    if (!brand)
        return 1;
    out << "workspace of " << rows << " mentions\n";

    DictionaryEntry entry;
    entry.pattern = u"꿀조합"_s;
    entry.effect = WordEffect::Negative;
    const TeamReading after({entry}, {});
    const std::atomic_bool stop = false;
    QElapsedTimer timer;
    timer.start();
    const auto effect = measureEffect(workspace, &*classifier, {}, after, entry, [] { return false; });
    out << "effect of one word, shown before saving: " << double(timer.elapsed()) / 1000 << " s, "
        << (effect ? effect->changed : -1) << " would change\n";
    out.flush();
    timer.start();
    const auto changed = rereadStored(workspace, &*classifier, {}, after, stop, {});
    out << "stored mentions read anew with it: " << double(timer.elapsed()) / 1000 << " s, " << changed.valueOr(-1)
        << " changed\n";
    out.flush();
    timer.start();
    // As after a new layer: every mention is judged anew.
    const auto all = rereadStored(workspace, &*classifier, {{entry}, "another layer"}, after, stop, {});
    out << "all of them judged anew: " << double(timer.elapsed()) / 1000 << " s, " << all.valueOr(-1) << " changed\n";
    out.flush();
    for (int round = 0; round < 3; ++round) {
        timer.start();
        const auto today = waitFor(workspace.read(
            [&](Connection &connection) { return readToday(connection, *brand, clock.now(), u"ko"_s); }));
        out << "Today read: " << timer.elapsed() << " ms" << (today ? "" : " failed") << "\n";
    }
    return 0;
}
