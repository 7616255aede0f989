// Measures the store against raw SQLite on the same machine, in the same run, on invented posts from a fixed seed:
// taking posts in, first pages of filters, searches, charts. Prints one table; times are of one core (CPU), because the
// machine may be shared.
//
//   bench_store [rows] [folder]
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/migrations.h"
#include "store/search_tokenizer.h"
#include "store/statement.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <sqlite3.h>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Median CPU milliseconds of several rounds.
double median(const std::function<void()> &work, int rounds = 15)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double begin = cpuMs();
        work();
        times.push_back(cpuMs() - begin);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[size_t(rounds / 2)];
}

/// Posts as a team meets them: half Korean, half English, 130 characters on average, a year, a dozen places.
class Generator {
public:
    explicit Generator(int rows) : m_rows(rows)
    {
        const QString syllables =
            u"가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후기니디리미비시이지치키티피히배송환불품질"_s;
        for (int i = 0; i < 4000; ++i) {
            QString korean, english;
            for (int n = 2 + int(m_random.bounded(3)); n > 0; --n)
                korean += syllables[int(m_random.bounded(int(syllables.size())))];
            for (int n = 2 + int(m_random.bounded(9)); n > 0; --n)
                english += QChar('a' + int(m_random.bounded(26)));
            m_korean << korean;
            m_english << english;
        }
        m_korean[40] = u"배송"_s; // about 1 post in 50
        m_english[40] = u"delivery"_s;
    }

    EnrichedPost next(const QList<BrandId> &brands)
    {
        EnrichedPost enriched;
        Post &post = enriched.post;
        const int row = m_row++;
        const bool korean = m_random.bounded(2) == 0;
        const QStringList &words = korean ? m_korean : m_english;
        static const QStringList particles{u"이"_s, u"가"_s, u"를"_s, u"에서"_s, u""_s, u""_s};
        for (int target = 60 + int(m_random.bounded(140)); post.text.size() < target;) {
            const double u = m_random.generateDouble();
            post.text += words[int(u * u * u * 4000)];
            post.text += korean ? particles[int(m_random.bounded(6))] : QString();
            post.text += u' ';
        }
        if (m_random.bounded(10) < 3) {
            enriched.hashtags << u"태그%1"_s.arg(int(std::pow(m_random.generateDouble(), 3) * 5000));
            post.text += u'#' + enriched.hashtags[0];
        }
        if (m_random.bounded(10) < 2)
            enriched.links << u"https://example.com/%1"_s.arg(int(std::pow(m_random.generateDouble(), 3) * 20000));
        post.place = u"place%1"_s.arg(m_random.bounded(12));
        post.externalId = QString::number(1'000'000'000'000'000 + qint64(row) * 977);
        post.url = u"https://example.com/p/%1"_s.arg(post.externalId);
        post.language = korean ? u"ko"_s : u"en"_s;
        const int author = int(std::pow(m_random.generateDouble(), 2) * 60000);
        post.author = {u"user%1"_s.arg(author), u"User %1"_s.arg(author), {}, {}, (author * 7919) % 30000};
        post.publishedAt = QDateTime({2025, 11, 20}, {0, 0}, Qt::UTC).addSecs(qint64(row) * 365 * 86400 / m_rows);
        const double likes = m_random.generateDouble();
        post.engagement = {qint64(5 / (0.001 + likes)) - 5, m_random.bounded(4), m_random.bounded(3), std::nullopt};
        enriched.judgement = {Sentiment(m_random.bounded(4)), 0.8, 0.1, false, 0.1, m_random.generateDouble() * 0.52};
        if (m_random.bounded(2) == 0)
            enriched.brands << brands[0];
        if (m_random.bounded(5) == 0)
            enriched.brands << brands[1];
        if (m_random.bounded(100) == 0)
            enriched.brands << brands[2];
        return enriched;
    }

private:
    QRandomGenerator m_random{20261123};
    QStringList m_korean, m_english;
    int m_rows;
    int m_row = 0;
};

/// What a careful program in C would do for one big list: one table, its usual indexes, the same full-text index.
class RawStore {
public:
    explicit RawStore(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_db);
        if (!registerSearchTokenizer(m_db))
            qFatal("no FTS5");
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
            "PRAGMA secure_delete = OFF;"
            "CREATE TABLE m (id INTEGER PRIMARY KEY, place INT, external TEXT, author INT, at INT, sentiment INT,"
            " likes INT, shares INT, replies INT, followers INT, lang TEXT, url TEXT, text TEXT, UNIQUE (place, "
            "external));"
            "CREATE INDEX m_at ON m (at, id); CREATE INDEX m_place ON m (place, at, id);"
            "CREATE INDEX m_class ON m (place, sentiment, at, id); CREATE INDEX m_author ON m (author, at);"
            "CREATE VIRTUAL TABLE f USING fts5 (text, content = 'm', content_rowid = 'id', columnsize = 0, tokenize = "
            "'pulse');"
            "INSERT INTO f (f, rank) VALUES ('automerge', 8)");
        sqlite3_prepare_v2(m_db, "INSERT INTO m VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_db, "INSERT INTO f (rowid, text) VALUES (?, ?)", -1, &m_index, nullptr);
    }
    ~RawStore()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_index);
        sqlite3_close(m_db);
    }

    void ingest(const QList<EnrichedPost> &batch)
    {
        run("BEGIN IMMEDIATE");
        for (const EnrichedPost &enriched : batch) {
            const Post &post = enriched.post;
            const QByteArray text = post.text.toUtf8(), external = post.externalId.toUtf8(), url = post.url.toUtf8();
            ++m_id;
            int n = 0;
            const auto integer = [&](qint64 value) { sqlite3_bind_int64(m_insert, ++n, value); };
            const auto string = [&](const QByteArray &value) {
                sqlite3_bind_text(m_insert, ++n, value.constData(), int(value.size()), SQLITE_STATIC);
            };
            integer(m_id);
            integer(post.place.mid(5).toInt());
            string(external);
            integer(post.author.handle.mid(4).toInt());
            integer(post.publishedAt.toMSecsSinceEpoch());
            integer(int(enriched.judgement.sentiment));
            integer(post.engagement.likes.value_or(0));
            integer(post.engagement.shares.value_or(0));
            integer(post.engagement.replies.value_or(0));
            integer(post.author.followers.value_or(0));
            string(post.language.toUtf8());
            string(url);
            string(text);
            sqlite3_step(m_insert);
            sqlite3_reset(m_insert);
            sqlite3_bind_int64(m_index, 1, m_id);
            sqlite3_bind_text(m_index, 2, text.constData(), int(text.size()), SQLITE_STATIC);
            sqlite3_step(m_index);
            sqlite3_reset(m_index);
        }
        run("COMMIT");
    }

    int rows(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
        int count = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                (void)sqlite3_column_text(statement, column);
            ++count;
        }
        sqlite3_finalize(statement);
        return count;
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    }
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr, *m_index = nullptr;
    qint64 m_id = 0;
};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int rows = app.arguments().value(1, u"200000"_s).toInt();
    QTemporaryDir temporary;
    const QString folder = app.arguments().value(2, temporary.path());
    QTextStream out(stdout);
    const QString file = folder + u"/ours.pulse"_s, rawFile = folder + u"/raw.db"_s;
    FixedClock clock(QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC));
    auto writer = must(Connection::open(file, Connection::Mode::ReadWrite));
    must(migrate(*writer, clock));
    QList<BrandId> brands;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        Brand brand;
        brand.name = name;
        brands << must(writer->transaction([&] { return BrandStore(*writer).add(brand); }));
    }
    RawStore raw(rawFile);
    Generator generator(rows);
    double ours = 0, theirs = 0, worst = 0;
    for (int done = 0; done < rows; done += 1000) {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 1000; ++i)
            batch << generator.next(brands);
        const double begin = cpuMs();
        ChangeSet changes;
        must(writer->transaction(
            [&] { return MentionStore(*writer).ingest(batch, SourceId(1), clock.now(), changes); }));
        const double middle = cpuMs();
        raw.ingest(batch);
        theirs += cpuMs() - middle;
        ours += middle - begin;
        worst = std::max(worst, middle - begin);
    }
    writer.reset();
    const auto reader = must(Connection::open(file, Connection::Mode::ReadOnly));
    const MentionStore store(*reader);
    const StatsStore stats(*reader);
    out << "| " << rows << " posts | ours | raw C | ratio |\n|---|---|---|---|\n";
    const auto line = [&out](const QString &what, double a, double b, const QString &unit) {
        out << "| " << what << " | " << QString::number(a, 'f', 2) << unit << " | "
            << (b > 0 ? QString::number(b, 'f', 2) + unit : u"-"_s) << " | "
            << (b > 0 ? QString::number(a / b, 'f', 2) : u"-"_s) << " |\n";
        out.flush();
    };
    line(u"take in, rows/s of one core"_s, rows / ours * 1000, rows / theirs * 1000, {});
    line(u"take in, time"_s, ours / 1000, theirs / 1000, u" s"_s);
    line(u"worst batch of 1,000"_s, worst, 0, u" ms"_s);
    if (app.arguments().contains(u"--ingest"_s))
        return 0;
    line(u"file"_s, double(QFileInfo(file).size()) / 1e6, double(QFileInfo(rawFile).size()) / 1e6, u" MB"_s);

    const QByteArray keyset =
        "SELECT * FROM m WHERE (at, id) < (1775000000000, 9999999999) ORDER BY at DESC, id DESC LIMIT 100";
    const double rawPage = median([&] { raw.rows(keyset.constData()); });
    const auto page = [&](const QString &what, const MentionFilter &filter, double against) {
        qsizetype found = 0;
        const double time = median([&] { found = must(store.page(filter, 100)).size(); });
        line(u"%1 (%2)"_s.arg(what).arg(found), time, against, u" ms"_s);
    };
    MentionFilter filter;
    page(u"page: newest"_s, filter, rawPage);
    filter.to = QDateTime::fromMSecsSinceEpoch(1775000000000, Qt::UTC);
    page(u"page: before a time"_s, filter, rawPage);
    const auto with = [&](const QString &what, const std::function<void(MentionFilter &)> &change) {
        for (const int brand : {-1, 0, 2}) {
            MentionFilter each;
            if (brand >= 0)
                each.brand = brands[brand];
            change(each);
            page(what + (brand < 0 ? u""_s : brand == 0 ? u", brand of 50 %"_s : u", brand of 1 %"_s), each, rawPage);
        }
    };
    with(u"page: sentiment"_s, [](MentionFilter &f) { f.sentiments = {Sentiment::Negative}; });
    with(u"page: place"_s, [](MentionFilter &f) { f.places = {u"place3"_s}; });
    with(u"page: three places, English"_s, [](MentionFilter &f) {
        f.places = {u"place3"_s, u"place4"_s, u"place5"_s};
        f.languages = {u"en"_s};
    });
    with(u"page: 29,900 followers and more"_s, [](MentionFilter &f) { f.minFollowers = 29'900; });
    with(u"page: purchase intent"_s, [](MentionFilter &f) { f.purchaseIntent = true; });
    with(u"page: hashtag"_s, [](MentionFilter &f) { f.hashtags = {u"태그40"_s}; });
    with(u"page: nothing fits"_s, [](MentionFilter &f) { f.languages = {u"ja"_s}; });
    with(u"page: most engagement"_s, [](MentionFilter &f) { f.order = MentionOrder::MostEngagement; });
    with(u"page: most engagement, 30 days"_s, [](MentionFilter &f) {
        f.order = MentionOrder::MostEngagement;
        f.from = QDateTime({2026, 5, 1}, {0, 0}, Qt::UTC);
        f.to = f.from.addDays(30);
    });
    with(u"page: most followers"_s, [](MentionFilter &f) { f.order = MentionOrder::MostFollowers; });

    const auto search = [&](const QString &query, const QByteArray &match) {
        const QByteArray sql =
            "SELECT m.* FROM f JOIN m ON m.id = f.rowid WHERE f MATCH '" + match + "' ORDER BY f.rowid DESC LIMIT 100";
        const double rawSearch = median([&] { raw.rows(sql.constData()); });
        for (const int brand : {-1, 0, 2}) {
            MentionFilter each;
            each.search = Query::parse(query).query;
            if (brand >= 0)
                each.brand = brands[brand];
            page(u"search: "_s + query +
                     (brand < 0    ? u""_s
                      : brand == 0 ? u", brand of 50 %"_s
                                   : u", brand of 1 %"_s),
                 each, rawSearch);
        }
        MentionFilter each;
        each.search = Query::parse(query).query;
        const QByteArray counted = "SELECT count(*) FROM f WHERE f MATCH '" + match + "'";
        const double rawCount = median([&] { raw.rows(counted.constData()); }, 5);
        qint64 count = 0;
        const double time = median([&] { count = must(store.count(each)); }, 5);
        line(u"count: %1 (%2)"_s.arg(query).arg(count), time, rawCount, u" ms"_s);
    };
    search(u"배송"_s, "\"배송\"");
    search(u"배"_s, "\"배\"*");
    search(u"delivery"_s, "\"delivery\"");
    search(u"#태그40"_s, "\"#태그40\"");
    search(u"배송 delivery"_s, "\"배송\" AND \"delivery\"");
    search(u"\"배송 가\""_s, "\"배송\"");
    search(u"deliv*"_s, "\"deliv\"*");

    for (const int brand : {0, 2}) {
        const QString name = brand == 0 ? u" (brand of 50 %)"_s : u" (brand of 1 %)"_s;
        const QTimeZone seoul("Asia/Seoul");
        line(u"series: a year of hours"_s + name,
             median([&] { must(stats.series(Metric::Mentions, brands[brand], Bucket::Hour, {}, {}, seoul)); }, 5), 0,
             u" ms"_s);
        line(u"series: a year of days, authors"_s + name,
             median([&] { must(stats.series(Metric::Authors, brands[brand], Bucket::Day, {}, {}, seoul)); }, 5), 0,
             u" ms"_s);
        const QDateTime from({2026, 5, 1}, {0, 0}, Qt::UTC);
        line(u"top 10 hashtags of 30 days"_s + name,
             median([&] { must(stats.topHashtags(brands[brand], from, from.addDays(30), 10)); }, 5), 0, u" ms"_s);
        line(u"top 10 hashtags of a year"_s + name,
             median([&] { must(stats.topHashtags(brands[brand], {}, {}, 10)); }, 3), 0, u" ms"_s);
        line(u"top 10 authors of a year"_s + name,
             median([&] { must(stats.topAuthors(brands[brand], {}, {}, 10)); }, 3), 0, u" ms"_s);
    }
    const QDateTime from({2026, 5, 1}, {0, 0}, Qt::UTC);
    line(u"figures of all brands, 30 days"_s, median([&] { must(stats.figures(from, from.addDays(30))); }, 5), 0,
         u" ms"_s);
    line(u"figures of all brands, a year"_s, median([&] { must(stats.figures({}, {})); }, 3), 0, u" ms"_s);
    line(u"all row numbers"_s, median([&] { must(store.ids({})); }, 3), 0, u" ms"_s);
    line(u"count, unrestricted"_s, median([&] { must(store.count({})); }, 5), 0, u" ms"_s);
    return 0;
}
