// Measures the store against raw SQLite on the same machine, in the same run, on invented posts from a fixed seed:
// taking posts in, first pages of filters, searches, charts. Prints tables; times are of one core (CPU), because the
// machine may be shared, and medians of several rounds.
//
//   bench_store [ROWS=200000] [FOLDER] [--ingest]
//
// What stands in FOLDER from an earlier run is read again without taking in. A page is compared with two raw readings,
// both prepared beforehand, every column fetched as UTF-8 and nothing made of it:
//   raw    SQL written by hand for this very filter, on the same file: the same rows, the same columns of mention,
//          body and author (we read the brands too), the best index that there is;
//   flat   the newest 100 rows of one table that has 13 columns of it all, by (time, id), whatever the filter; for a
//          search its full-text index joined to that table.
#include "bench_measure.h"
#include "bench_posts.h"
#include "flat_store.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/migrations.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace pulse;
using namespace pulse::bench;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

QString number(double value, int decimals = 2) { return QString::number(value, 'f', decimals); }

/// Takes the same posts into both, in turn.
void takeIn(Connection &writer, FlatStore &flat, int rows)
{
    const FixedClock clock(QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC));
    must(migrate(writer, clock));
    QList<BrandId> brands;
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        Brand brand;
        brand.name = name;
        brands << must(writer.transaction([&] { return BrandStore(writer).add(brand); }));
    }
    PostGenerator generator(rows);
    double ours = 0, theirs = 0, worst = 0;
    for (int done = 0; done < rows; done += 1000) {
        QList<EnrichedPost> batch;
        for (int i = 0; i < 1000; ++i)
            batch << generator.next(brands);
        const double begin = cpuMs();
        ChangeSet changes;
        must(writer.transaction([&] { return MentionStore(writer).ingest(batch, SourceId(1), clock.now(), changes); }));
        const double middle = cpuMs();
        flat.ingest(batch);
        theirs += cpuMs() - middle;
        ours += middle - begin;
        worst = std::max(worst, middle - begin);
    }
    out << "| taking in " << rows << " posts | ours | flat | times |\n|---|---|---|---|\n";
    out << "| seconds | " << number(ours / 1000) << " | " << number(theirs / 1000) << " | " << number(ours / theirs)
        << " |\n| posts a second | " << number(rows / ours * 1000, 0) << " | " << number(rows / theirs * 1000, 0)
        << " | |\n| slowest batch of 1,000, ms | " << number(worst) << " | | |\n\n";
    out.flush();
}

/// One kind of page: what is asked of the store, and how somebody would ask SQLite for the same by hand.
struct PageCase {
    QString name;
    QByteArray where; ///< over m, the mention; R, the mention or the brand's narrow copy of it; s, what leads
    std::function<void(MentionFilter &)> change;
    QByteArray leader = {}; ///< empty: the rows of mention or of the brand
    QByteArray order = {};  ///< empty: newest first
};

/// The columns that make up a Mention. A brand's rows lead where nothing else does.
QByteArray rawSql(const PageCase &page, std::optional<BrandId> brand)
{
    QByteArray from = page.leader, id = from.endsWith(" m") || from.contains(" m ") ? "m.id" : "s.id", where = "1";
    const QByteArray ofBrand = brand ? QByteArray::number(raw(*brand)) : QByteArray();
    if (from.isEmpty() && brand) {
        from = "mention_brand r";
        id = "r.mention_id";
        where = "r.brand_id = " + ofBrand;
    } else if (from.isEmpty()) {
        from = "mention m";
        id = "m.id";
    } else if (brand) {
        from += " CROSS JOIN mention_brand r ON r.brand_id = " + ofBrand + " AND r.mention_id = " + id;
    }
    if (id != "m.id")
        from += " CROSS JOIN mention m ON m.id = " + id;
    const QByteArray narrow = brand ? "r." : "m.";
    where += " AND " + narrow + "hidden = 0 AND " + QByteArray(page.where).replace("R.", narrow).replace("ID", id);
    return "SELECT m.id, m.uid, m.place_id, m.source_id, m.language, m.sentiment, m.by_person, m.hidden, m.grain,"
           " m.followers, m.likes, m.shares, m.replies, m.views, m.author_id, b.external_id, b.url, b.title, b.text,"
           " b.tags, b.hashtags, b.links, b.published_at, b.updated_at, b.collected_at, b.deleted_at, b.reply_to,"
           " b.repost_of, b.media, b.probability, b.polarity, b.abuse, b.purchase_intent, a.handle, a.name, a.url,"
           " a.location FROM " +
           from + " CROSS JOIN mention_body b ON b.id = m.id LEFT JOIN author a ON a.id = m.author_id WHERE " + where +
           " ORDER BY " + (page.order.isEmpty() ? id + " DESC" : page.order) + " LIMIT 100";
}

QList<PageCase> pageCases()
{
    const QDateTime may({2026, 5, 1}, {0, 0}, Qt::UTC);
    const auto search = [](const QString &query) {
        return [query](MentionFilter &f) { f.search = Query::parse(query).query; };
    };
    const auto sorted = [](MentionOrder order) { return [order](MentionFilter &f) { f.order = order; }; };
    return {
        {u"newest"_s, "1", [](MentionFilter &) {}},
        {u"before a time"_s, "ID < 840000000 << 20",
         [](MentionFilter &f) { f.to = QDateTime::fromSecsSinceEpoch(1'786'684'800, Qt::UTC); }},
        {u"sentiment"_s, "R.sentiment = 1", [](MentionFilter &f) { f.sentiments = {Sentiment::Negative}; }},
        {u"place"_s, "R.place_id = (SELECT id FROM place WHERE name = 'place3')",
         [](MentionFilter &f) { f.places = {u"place3"_s}; }},
        {u"language"_s, "R.language = 'en'", [](MentionFilter &f) { f.languages = {u"en"_s}; }},
        {u"three places, English"_s,
         "R.place_id IN (SELECT id FROM place WHERE name IN ('place3', 'place4', 'place5')) AND R.language = 'en'",
         [](MentionFilter &f) {
             f.places = {u"place3"_s, u"place4"_s, u"place5"_s};
             f.languages = {u"en"_s};
         }},
        {u"purchase intent"_s, "R.flags & 64", [](MentionFilter &f) { f.purchaseIntent = true; }},
        {u"has:link"_s, "m.flags & 8", search(u"has:link"_s)},
        {u"likes>100"_s, "m.likes > 100", search(u"likes>100"_s)},
        {u"author"_s, "m.author_id = 2097", [](MentionFilter &f) { f.author = AuthorId(2097); },
         "mention m INDEXED BY mention_author"},
        {u"hashtag"_s, "1", [](MentionFilter &f) { f.hashtags = {u"태그40"_s}; },
         "(SELECT mention_id AS id FROM mention_hashtag WHERE hashtag_id = "
         "(SELECT id FROM hashtag WHERE folded = '태그40')) s"},
        {u"29,900 followers and more"_s, "R.followers >= 29900", [](MentionFilter &f) { f.minFollowers = 29'900; }},
        {u"most engagement"_s, "m.engagement >= 10", sorted(MentionOrder::MostEngagement),
         "mention m INDEXED BY mention_engaged", "m.engagement DESC, m.id DESC"},
        {u"most engagement of 30 days"_s, "m.engagement >= 10 AND m.id BETWEEN 830908800 << 20 AND 833500800 << 20",
         [may](MentionFilter &f) {
             f.order = MentionOrder::MostEngagement;
             f.from = may;
             f.to = may.addDays(30);
         },
         "mention m INDEXED BY mention_engaged", "m.engagement DESC, m.id DESC"},
        {u"most followers"_s, "m.followers >= 10000", sorted(MentionOrder::MostFollowers),
         "mention m INDEXED BY mention_followed", "m.followers DESC, m.id DESC"},
        {u"nothing fits"_s, "R.language = 'ja'", [](MentionFilter &f) { f.languages = {u"ja"_s}; }},
    };
}

/// A search as a page; \a match is what the index is asked for.
PageCase searchCase(const QString &query, const QByteArray &match)
{
    return {u"search: "_s + query, "1", [query](MentionFilter &f) { f.search = Query::parse(query).query; },
            "(SELECT rowid AS id FROM mention_fts WHERE mention_fts MATCH '" + match + "' ORDER BY rowid DESC) s"};
}

class PageReport {
public:
    PageReport(Connection &connection, FlatStore &flat) : m_connection(connection), m_store(connection), m_flat(flat)
    {
        out << "| first 100 | rows | ours, ms | raw, ms | times | flat, ms | times |\n|---|---|---|---|---|---|---|\n";
    }

    void line(const PageCase &page, const QByteArray &flatSql)
    {
        FlatStore::Reading flat(m_flat.handle(), flatSql);
        const double theirs = median([&] { flat.rows(); });
        for (const qint64 brand : {0, 1, 3}) {
            MentionFilter filter;
            if (brand != 0)
                filter.brand = BrandId(brand);
            page.change(filter);
            QList<Mention> found;
            const double ours = median([&] { found = must(m_store.page(filter, 100)); });
            FlatStore::Reading reading(m_connection.handle(), rawSql(page, filter.brand));
            const double raw = median([&] { reading.rows(); });
            const QList<qint64> wanted = reading.ids();
            // An index by engagement or followers holds the posts that have some; the page goes on with the others.
            const qsizetype alike = page.order.isEmpty() ? found.size() : std::min(found.size(), wanted.size());
            if (!std::equal(found.cbegin(), found.cbegin() + alike, wanted.cbegin(), wanted.cend(),
                            [](const Mention &a, qint64 b) { return a.id == MentionId(b); }))
                qFatal("%s: the page is not that of the raw query", qPrintable(page.name));
            out << "| " << page.name
                << (brand == 0   ? u""_s
                    : brand == 1 ? u", brand of 50 %"_s
                                 : u", brand of 1 %"_s)
                << " | " << found.size() << " | " << number(ours) << " | " << number(raw) << " | " << number(ours / raw)
                << " | " << number(theirs) << " | " << number(ours / theirs) << " |\n";
            out.flush();
        }
    }

    void count(const QString &query, const QByteArray &match)
    {
        MentionFilter filter;
        filter.search = Query::parse(query).query;
        FlatStore::Reading flat(m_flat.handle(), "SELECT count(*) FROM f WHERE f MATCH '" + match + "'");
        const double theirs = median([&] { flat.rows(); }, 5);
        qint64 found = 0;
        const double ours = median([&] { found = must(m_store.count(filter)); }, 5);
        out << "| count of " << query << " | " << found << " | " << number(ours) << " | | | " << number(theirs) << " | "
            << number(ours / theirs) << " |\n";
        out.flush();
    }

private:
    Connection &m_connection;
    const MentionStore m_store;
    FlatStore &m_flat;
};

void readPages(Connection &connection, FlatStore &flat)
{
    PageReport report(connection, flat);
    for (const PageCase &page : pageCases())
        report.line(page, "SELECT * FROM m WHERE (at, id) < (1786000000000, 9999999999) ORDER BY at DESC, id DESC"
                          " LIMIT 100");
    const QList<std::pair<QString, QByteArray>> searches{{u"배송"_s, "\"배송\""},
                                                         {u"배"_s, "\"배\"*"},
                                                         {u"delivery"_s, "\"delivery\""},
                                                         {u"#태그40"_s, "\"#태그40\""},
                                                         {u"배송 delivery"_s, "\"배송\" AND \"delivery\""},
                                                         {u"deliv*"_s, "\"deliv\"*"}};
    for (const auto &[query, match] : searches)
        report.line(searchCase(query, match), "SELECT m.* FROM f JOIN m ON m.id = f.rowid WHERE f MATCH '" + match +
                                                  "' ORDER BY f.rowid DESC LIMIT 100");
    for (const auto &[query, match] : searches)
        report.count(query, match);
}

/// What charts and lists of tops ask; there is no raw counterpart.
void readFigures(Connection &connection)
{
    const StatsStore stats(connection);
    const QTimeZone seoul("Asia/Seoul");
    const QDateTime from({2026, 5, 1}, {0, 0}, Qt::UTC);
    out << "\n| figures | ms |\n|---|---|\n";
    const auto line = [](const QString &what, const std::function<void()> &work, int rounds) {
        out << "| " << what << " | " << number(median(work, rounds)) << " |\n";
        out.flush();
    };
    for (const BrandId brand : {BrandId(1), BrandId(3)}) {
        const QString name = brand == BrandId(1) ? u", brand of 50 %"_s : u", brand of 1 %"_s;
        line(
            u"series: a year of hours"_s + name,
            [&] { must(stats.series(Metric::Mentions, brand, Bucket::Hour, {}, {}, seoul)); }, 5);
        line(
            u"series: a year of days, authors"_s + name,
            [&] { must(stats.series(Metric::Authors, brand, Bucket::Day, {}, {}, seoul)); }, 5);
        line(
            u"top 10 hashtags of 30 days"_s + name, [&] { must(stats.topHashtags(brand, from, from.addDays(30), 10)); },
            5);
        line(
            u"top 10 hashtags of a year"_s + name, [&] { must(stats.topHashtags(brand, {}, {}, 10)); }, 3);
        line(
            u"top 10 authors of a year"_s + name, [&] { must(stats.topAuthors(brand, {}, {}, 10)); }, 3);
    }
    const MentionStore store(connection);
    line(
        u"figures of all brands, 30 days"_s, [&] { must(stats.figures(from, from.addDays(30))); }, 5);
    line(
        u"figures of all brands, a year"_s, [&] { must(stats.figures({}, {})); }, 3);
    line(
        u"all row numbers"_s, [&] { must(store.ids({})); }, 3);
    line(
        u"count, unrestricted"_s, [&] { must(store.count({})); }, 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const int rows = arguments.value(1, u"200000"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = arguments.size() > 2 && !arguments[2].startsWith(u"--") ? arguments[2] : temporary.path();
    const QString file = folder + u"/ours.pulse"_s, flatFile = folder + u"/flat.db"_s;
    const bool there = QFileInfo::exists(file);
    FlatStore flat(flatFile);
    if (!there) {
        const auto writer = must(Connection::open(file, Connection::Mode::ReadWrite));
        takeIn(*writer, flat, rows);
    }
    if (arguments.contains(u"--ingest"_s))
        return 0;
    const auto reader = must(Connection::open(file, Connection::Mode::ReadOnly));
    readPages(*reader, flat);
    readFigures(*reader);
    return 0;
}
