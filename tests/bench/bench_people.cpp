// Measures what the People page and `pulsecheck people` read, on invented posts from a fixed seed: counting everybody,
// counting those whom a batch touched, lists of a filter, one person. Prints one table; times are of one core (CPU),
// because the machine may be shared.
//
//   bench_people [rows] [authors] [folder]
#include "bench_measure.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/migrations.h"
#include "store/people_rollup.h"
#include "store/people_store.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <cmath>

using namespace pulse;
using namespace pulse::bench;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

/// A post of a year of talk: a few speak often, most once in a while; one in nine is a fan, one in fourteen a critic.
EnrichedPost postAt(QRandomGenerator &random, int row, int rows, int authors, BrandId brand)
{
    EnrichedPost enriched;
    Post &post = enriched.post;
    const int who = int(std::pow(random.generateDouble(), 2.2) * authors);
    post.place = u"place %1"_s.arg(who % 12);
    post.externalId = QString::number(row);
    post.author.handle = u"user_%1"_s.arg(who);
    post.author.name = u"이름 %1"_s.arg(who % 4000);
    post.author.followers = who * 37 % 90'000;
    post.text = u"본문 %1 배송 화면 배터리"_s.arg(random.bounded(5000));
    post.language = u"ko"_s;
    post.publishedAt = Now.addSecs(-qint64(rows - row) * 365 * 86'400 / rows);
    post.engagement = {qint64(random.bounded(40)), qint64(random.bounded(9)), 1, std::nullopt};
    const int mood = int(random.bounded(100));
    const int fans = who % 9 == 0 ? 85 : who % 14 == 0 ? 5 : 40;
    enriched.judgement.sentiment = mood < 30          ? Sentiment::Neutral
                                   : mood < 30 + fans ? Sentiment::Positive
                                                      : Sentiment::Negative;
    enriched.brands = {brand};
    return enriched;
}

void print(const QString &what, const QString &value)
{
    QTextStream(stdout) << what.leftJustified(58) << value << Qt::endl;
}
QString ms(double value) { return QString::number(value, 'f', value < 10 ? 2 : 0) + u" ms"_s; }

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int rows = arguments.value(1, u"1000000"_s).toInt(), authors = arguments.value(2, u"100000"_s).toInt();
    QTemporaryDir folder(arguments.value(3, QDir::tempPath()) + u"/people"_s);
    const FixedClock clock(Now);
    auto opened = Connection::open(folder.filePath(u"bench.pulsecheck"_s), Connection::Mode::ReadWrite);
    if (!opened || !migrate(**opened, clock))
        return 1;
    Connection &connection = **opened;
    Brand brand;
    brand.name = u"예시전자"_s;
    const BrandId id = *BrandStore(connection).add(brand);
    QRandomGenerator random(20261123);
    ChangeSet changes;
    int row = 0;
    const auto take = [&](int count) {
        QList<EnrichedPost> batch;
        for (int i = 0; i < count; ++i, ++row)
            batch << postAt(random, row, rows, authors, id);
        const auto taken =
            connection.transaction([&] { return MentionStore(connection).ingest(batch, SourceId(1), Now, changes); });
        if (!taken)
            qFatal("%s", qPrintable(taken.error().text));
    };
    const auto refresh = [&] {
        const auto left =
            connection.transaction([&] { return PeopleRollup(connection).refresh(Now, PeopleRollup::FewStale); });
        if (!left)
            qFatal("%s", qPrintable(left.error().text));
    };
    constexpr int Batch = 1000;
    double begin = cpuMs();
    while (row < rows - 10 * Batch)
        take(Batch);
    print(u"storing %1 posts of %2 accounts, each"_s.arg(row).arg(authors), ms((cpuMs() - begin) / row));
    begin = cpuMs();
    refresh();
    print(u"counting everybody in one walk"_s, ms(cpuMs() - begin));
    double some = 0;
    constexpr int Batches = 9;
    for (int i = 0; i < Batches; ++i) {
        take(Batch);
        begin = cpuMs();
        refresh();
        some += (cpuMs() - begin) / Batches;
    }
    print(u"counting those whom a batch of 1,000 posts touched"_s, ms(some));
    const PeopleStore store(connection);
    PersonFilter all, advocates, quiet, named;
    all.brand = advocates.brand = quiet.brand = named.brand = id;
    advocates.stances = {Stance::Advocate};
    quiet.onlyQuiet = true;
    named.text = u"user_777"_s;
    QList<AuthorId> ids;
    const auto list = [&](const QString &what, const PersonFilter &filter) {
        const double time = median([&] { ids = store.ids(filter).valueOr({}); });
        print(u"%1 (%2 people)"_s.arg(what).arg(ids.size()), ms(time));
    };
    list(u"everybody, most mentions first"_s, all);
    print(u"a page of 100 of them"_s, ms(median([&] { (void)store.load(id, ids.mid(40'000, 100)); })));
    print(u"hours of one of the most talkative"_s,
          ms(median([&] { (void)store.hours(id, ids.constFirst(), QTimeZone("Asia/Seoul")); })));
    list(u"advocates"_s, advocates);
    list(u"went quiet"_s, quiet);
    list(u"by part of a name"_s, named);
    print(u"how many of each stance"_s, ms(median([&] { (void)store.stanceCounts(all); })));
    print(u"how many in each state"_s, ms(median([&] { (void)store.stateCounts(all); })));
    print(u"how many on each place"_s, ms(median([&] { (void)store.placeCounts(all); })));
    print(u"whether anything is stale"_s, ms(median([&] { (void)PeopleRollup(connection).isStale(Now); })));
    return 0;
}
