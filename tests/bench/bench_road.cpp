// The whole road of collected posts in one run: answers as services send them (RSS, and Mastodon statuses in the shape
// of a recorded one) are read by their connectors, judged, matched with brands and stored page by page together with
// the source's state, as the collector does it. Shows that memory stays flat, and what the road costs as a multiple of
// the raw store: a C program with one table of 13 columns and the same full-text index that stores the same posts.
// Milliseconds are of one core (CPU), because the machine may be shared.
//
//   bench_road [POSTS=20000] [FOLDER]
#include "bench_measure.h"
#include "bench_posts.h"
#include "flat_store.h"
#include "services/collect_page.h"
#include "services/post_enricher.h"
#include "sources/post_sieve.h"
#include "sources/source_kind.h"
#include "store/brand_store.h"
#include "store/source_store.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <cstdio>

using namespace pulse;
using namespace pulse::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int FeedPage = 100, MastodonPage = 40; ///< posts in one answer; Mastodon gives no more than 40
constexpr int Steps = 10;                        ///< lines of the table

QString htmlOf(const Post &post)
{
    return u"<p>%1</p><p><a href=\"%2\" rel=\"nofollow\"><span class=\"invisible\">https://</span>%3</a></p>"_s.arg(
        post.text.toHtmlEscaped(), post.url.toHtmlEscaped(), post.url.mid(8).toHtmlEscaped());
}

QByteArray feedOf(const QList<EnrichedPost> &posts)
{
    QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" "
                  "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                  "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>News</title>"
                  "<link>https://example.com/</link><description>d</description>"_s;
    for (const EnrichedPost &enriched : posts) {
        const Post &post = enriched.post;
        xml += u"<item><title>%1</title><link>%2</link><guid isPermaLink=\"false\">%3</guid><dc:creator>%4</dc:creator>"
               "<pubDate>%5</pubDate><content:encoded><![CDATA[%6]]></content:encoded></item>"_s.arg(
                   post.text.left(40).toHtmlEscaped(), post.url, post.externalId, post.author.handle,
                   QLocale::c().toString(post.publishedAt, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s), htmlOf(post));
    }
    return (xml + u"</channel></rss>"_s).toUtf8();
}

QByteArray statusesOf(const QList<EnrichedPost> &posts, const QJsonObject &recorded)
{
    QJsonArray statuses;
    for (const EnrichedPost &enriched : posts) {
        const Post &post = enriched.post;
        QJsonObject status = recorded, account = recorded[u"account"_s].toObject();
        account[u"id"_s] = account[u"acct"_s] = account[u"username"_s] = post.author.handle;
        account[u"display_name"_s] = post.author.name;
        account[u"followers_count"_s] = post.author.followers.value_or(0);
        status[u"account"_s] = account;
        status[u"id"_s] = post.externalId;
        status[u"uri"_s] = status[u"url"_s] = post.url;
        status[u"created_at"_s] = post.publishedAt.toString(Qt::ISODateWithMs);
        status[u"content"_s] = htmlOf(post);
        status[u"language"_s] = post.language;
        status[u"spoiler_text"_s] = QString();
        status[u"favourites_count"_s] = post.engagement.likes.value_or(0);
        QJsonArray tags;
        for (const QString &tag : enriched.hashtags)
            tags << QJsonObject{{u"name"_s, tag}, {u"url"_s, u"https://example.social/tags/x"_s}};
        status[u"tags"_s] = tags;
        statuses << status;
    }
    return QJsonDocument(statuses).toJson(QJsonDocument::Compact);
}

/// A status as a server sent it; empty where the shared samples are not there.
QJsonObject recordedStatus()
{
    QFile file(QStringLiteral(SHARED_DATA_DIR "/data/api-responses/mastodon/get_account_statuses_default.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())[0].toObject() : QJsonObject();
}

/// CPU milliseconds of the stages, all threads together.
struct Times {
    double read = 0, judge = 0, store = 0, flat = 0;
};

/// One source with its connector and what it noted last.
struct Road {
    Source source;
    const Connector *connector = nullptr;
    QJsonObject state;
};

Road roadOf(Workspace &workspace, const QString &kind, const QJsonObject &settings)
{
    Source source;
    source.kind = source.name = kind;
    source.settings = settings;
    auto added = workspace.write([source](Connection &c, ChangeSet &) { return SourceStore(c).add(source); });
    added.waitForFinished();
    auto stored = workspace.read([id = must(added.result())](Connection &c) { return SourceStore(c).byId(id); });
    stored.waitForFinished();
    return {must(stored.result()), findSourceKind(kind)->connector, {}};
}

QList<Brand> addBrands(Workspace &workspace)
{
    auto added = workspace.write([](Connection &c, ChangeSet &) -> Result<QList<Brand>> {
        for (const auto &[name, query] : {std::pair{u"A"_s, u"lang:ko"_s}, std::pair{u"B"_s, u"배송 OR delivery"_s},
                                          std::pair{u"C"_s, u"#태그40 NOT lang:en"_s}}) {
            Brand brand;
            brand.name = name;
            brand.query = query;
            must(BrandStore(c).add(brand));
        }
        return BrandStore(c).all();
    });
    added.waitForFinished();
    return must(added.result());
}

class Run {
public:
    Run(Workspace &workspace, FlatStore &flat, const Clock &clock, QJsonObject recorded)
        : m_workspace(workspace), m_flat(flat), m_clock(clock), m_recorded(std::move(recorded)),
          m_brands(addBrands(workspace)), m_enrichers(standardEnrichers()), m_enrich(m_enrichers(m_brands)),
          m_feed(roadOf(workspace, u"feed"_s, {{u"url"_s, u"https://example.com/feed.xml"_s}})),
          m_mastodon(roadOf(
              workspace, u"mastodon"_s,
              {{u"server"_s, u"https://example.social"_s}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, u"acme"_s}}))
    {}

    /// One answer of each source; the number of posts that were stored.
    qint64 step(PostGenerator &generator)
    {
        const auto next = [&generator](int count) {
            QList<EnrichedPost> posts;
            for (int i = 0; i < count; ++i)
                posts << generator.next({BrandId(1), BrandId(2), BrandId(3)});
            return posts;
        };
        return take(m_feed, feedOf(next(FeedPage)), u"https://example.com/feed.xml"_s) +
               take(m_mastodon, statusesOf(next(MastodonPage), m_recorded),
                    u"https://example.social/api/v1/timelines/tag/acme"_s);
    }
    const Times &times() const { return m_times; }

private:
    qint64 take(Road &road, const QByteArray &body, const QString &address)
    {
        double begin = cpuMs();
        const auto lap = [&begin](double &sum) {
            const double now = cpuMs();
            sum += now - begin;
            begin = now;
        };
        HttpResponse response;
        response.status = 200;
        response.url = QUrl(address);
        response.body = body;
        ConnectorInput input;
        input.settings = road.source.settings;
        input.state = road.state;
        input.now = m_clock.now();
        const auto write = std::make_shared<PageWrite>();
        write->page = must(road.connector->read(input, response));
        write->page.setAside << siftPosts(write->page.posts);
        lap(m_times.read);
        write->brands = m_brands;
        write->posts = m_enrich(write->page.posts);
        lap(m_times.judge);
        write->source = road.source;
        write->now = m_clock.now();
        write->enrichers = m_enrichers;
        write->round.read = write->page.posts.size();
        auto stored = m_workspace.write(
            [write](Connection &connection, ChangeSet &changes) { return write->storeEnd(0, connection, changes); });
        stored.waitForFinished();
        const qint64 added = must(stored.result()).posts.added;
        lap(m_times.store);
        road.state = write->page.state;
        m_flat.ingest(write->posts);
        lap(m_times.flat);
        return added;
    }

    Workspace &m_workspace;
    FlatStore &m_flat;
    const Clock &m_clock;
    const QJsonObject m_recorded;
    const QList<Brand> m_brands;
    const EnricherFactory m_enrichers;
    const PostEnricher m_enrich;
    Road m_feed, m_mastodon;
    Times m_times;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int posts = arguments.value(1, u"20000"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());
    const QJsonObject recorded = recordedStatus();
    if (recorded.isEmpty()) {
        std::fprintf(stderr, "The shared samples are not here.\n");
        return 1;
    }
    const SystemClock clock;
    const auto workspace = must(Workspace::open(folder + u"/road.pulsecheck"_s, clock, {}));
    FlatStore flat(folder + u"/flat.db"_s);
    Run run(*workspace, flat, clock, recorded);
    PostGenerator generator(posts);
    std::printf(
        "| posts stored | resident | read, ms a thousand | judge | store | raw store | store / raw | road / raw "
        "| posts/s of one core |\n|---|---|---|---|---|---|---|---|---|\n");
    QElapsedTimer clockTime;
    clockTime.start();
    qint64 stored = 0;
    for (int step = 1; step <= Steps; ++step) {
        while (stored < qint64(posts) * step / Steps)
            stored += run.step(generator);
        const Times &t = run.times();
        const double each = 1000.0 / double(stored), road = t.read + t.judge + t.store;
        std::printf("| %lld | %lld MB | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f | %.0f |\n", stored,
                    residentMegabytes(), t.read * each, t.judge * each, t.store * each, t.flat * each, t.store / t.flat,
                    road / t.flat, 1000 * double(stored) / road);
        std::fflush(stdout);
    }
    std::printf("\nat most %lld MB; %.0f s on the clock, the raw store and the making of answers included\n",
                residentMegabytes("VmHWM"), double(clockTime.elapsed()) / 1000);
    return 0;
}
