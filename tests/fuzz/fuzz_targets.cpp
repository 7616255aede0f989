#include "fuzz_targets.h"
#include "analysis/entities.h"
#include "analysis/html_text.h"
#include "analysis/language.h"
#include "core/canonical_address.h"
#include "core/date_parser.h"
#include "core/query.h"
#include "core/text.h"
#include "net/rate_limit.h"
#include "sources/connector.h"
#include "sources/feed_parser.h"
#include "sources/file_reader.h"
#include "sources/markup.h"
#include "sources/post_readers.h"
#include "sources/post_recheck.h"
#include "sources/source_kind.h"
#include <QTemporaryFile>

namespace pulse::fuzz {
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

void feed(const QByteArray &input)
{
    const auto parsed = parseFeed(input, {{"Content-Type", "application/xml"}}, QUrl(u"https://example.com/feed"_s));
    if (parsed)
        for (const FeedItem &item : parsed->items)
            (void)toPost(item, *parsed, u"example.com"_s);
}

void json(const QByteArray &input)
{
    for (const PostReader &reader : postReaders())
        (void)reader.read(input, u"example.com"_s);
}

/// Every connector with an answer that it did not expect, in any state.
void connectors(const QByteArray &input)
{
    HttpResponse response;
    response.status = 200;
    response.url = QUrl(u"https://example.com/api"_s);
    response.headers = {{"Content-Type", "application/json"}, {"Link", input.left(200)}};
    response.body = input;
    ConnectorInput given;
    given.settings = {{u"url"_s, u"https://example.com/feed"_s}, {u"server"_s, u"https://example.com"_s}};
    given.now = Now;
    for (const SourceKind &kind : sourceKinds()) {
        const auto page = kind.connector->read(given, response);
        ConnectorInput next = given;
        if (page)
            next.state = page->state; // what it noted has to be usable too
        (void)kind.connector->request(next);
        response.status = 403;
        (void)kind.connector->recover(given, response);
        response.status = 200;
    }
}

/// Every look at stored posts, with an answer of every kind.
void rechecks(const QByteArray &input)
{
    ConnectorInput given;
    given.settings = {{u"server"_s, u"https://example.com"_s}, {u"organization"_s, u"1"_s}};
    given.state = {{u"memo"_s, QJsonObject{{u"name"_s, u"@a"_s}, {u"page"_s, u"1"_s}}}};
    given.secrets = {{u"token"_s, u"t"_s}};
    given.now = Now;
    HttpResponse response;
    response.url = QUrl(u"https://example.com/api"_s);
    response.headers = {{"Content-Type", "application/json"}};
    response.body = input;
    const QString text = QString::fromUtf8(input.left(300));
    for (const QString &kind : recheckedKinds()) {
        const PostRecheck &recheck = *findPostRecheck(kind);
        const QString named = recheck.nameOf(given, {text, text, u"a"_s, false});
        const QStringList ids{u"1"_s, named.isEmpty() ? text : named};
        for (const QStringList &question : recheck.questions(ids, 1)) {
            (void)recheck.request(given, question);
            for (const int status : {200, 400, 404}) {
                response.status = status;
                const auto page = recheck.read(given, question, response);
                if (page)
                    for (const Post &post : page->posts)
                        if (!question.contains(post.externalId))
                            qFatal("an answer about a post that nobody asked for");
            }
        }
    }
}

void html(const QByteArray &input) { (void)htmlToText(QString::fromUtf8(input)); }

void markup(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const Markup parsed = Markup::read(text);
    for (size_t i = 0; i < parsed.nodes().size(); ++i)
        (void)parsed.attribute(int(i), u"href");
}

void entities(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    (void)entityLists(text);
    (void)detectLanguage(text);
    (void)folded(text);
}

void dates(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const DateOrder order :
         {DateOrder::Unstated, DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        (void)parseTime(text, QTimeZone("Asia/Seoul"), order);
    (void)parseFeedTime(text);
    (void)inferDateOrder(text.split(u'\n'));
}

void query(const QByteArray &input) { (void)Query::parse(QString::fromUtf8(input)); }

void headers(const QByteArray &input)
{
    const QList<QByteArray> lines = input.split('\n');
    HttpHeaders pairs;
    for (const QByteArray name : {"Retry-After", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-App-Usage",
                                  "X-Business-Use-Case-Usage", "Cache-Control", "Age"})
        pairs.append({name, lines.value(pairs.size())});
    (void)requestedPause(429, pairs, Now);
    (void)quotaFromHeaders(pairs, Now);
    (void)freshFor(pairs);
    (void)linkTarget(input, "next", QUrl(u"https://example.com"_s));
}

void addresses(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    (void)canonicalAddress(text);
    (void)webAddress(text);
}

void file(const QByteArray &input, FileFormat format)
{
    QTemporaryFile on;
    if (!on.open() || on.write(input) != input.size() || !on.flush())
        return;
    FileOptions options;
    options.format = format;
    auto reader = FileReader::open(on.fileName(), options);
    if (!reader)
        return;
    FileRow row;
    for (int i = 0; i < 100'000; ++i) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            return;
    }
}

void csv(const QByteArray &input) { file(input, FileFormat::Csv); }
void tsv(const QByteArray &input) { file(input, FileFormat::Tsv); }
void jsonl(const QByteArray &input) { file(input, FileFormat::JsonLines); }
void xlsx(const QByteArray &input) { file(input, FileFormat::Xlsx); }

const QByteArray Rss = "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss "
                       "version=\"2.0\"><channel><title>뉴스</title><link>https://a.example</link>"
                       "<item><title>A &amp; B</title><guid isPermaLink=\"false\">1</guid><pubDate>Mon, 23 Nov 2026 "
                       "09:00:00 +0900</pubDate>"
                       "<description><![CDATA[<p>text <a href='x'>y</a></p>]]></description></item></channel></rss>";
const QByteArray Atom =
    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title type=\"html\">t</title><entry><id>tag:a,2026:1</id>"
    "<updated>2026-11-23T09:00:00Z</updated><content type=\"xhtml\"><div>x</div></content></entry></feed>";
const QByteArray Status =
    "[{\"id\":\"1\",\"created_at\":\"2026-11-23T09:00:00.000Z\",\"content\":\"<p>안녕 "
    "#a</p>\",\"visibility\":\"public\","
    "\"url\":\"https://m.example/@a/1\",\"favourites_count\":3,\"account\":{\"acct\":\"a\",\"display_name\":\"A 😀\"}}]";
const QByteArray Listing = "{\"data\":{\"children\":[{\"kind\":\"t3\",\"data\":{\"id\":\"x\",\"title\":\"t\",\"created_"
                           "utc\":1795424700.0,\"score\":-1}}],"
                           "\"after\":null}}";
const QByteArray Table = "time,text,author,likes\n2026-11-23 09:00,\"배송, 늦다 \"\"정말\"\"\",mina,1.2K\n,x,,\n";

} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"feed",
         feed,
         {Rss, Atom, "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":1}]}"},
         "data/feeds",
         ""},
        {"json", json, {Status, Listing}, "data/api-responses", ".json"},
        {"connectors", connectors, {Status, Listing, Rss}, "data/api-responses", ".json"},
        {"rechecks",
         rechecks,
         {Status, Listing, "{\"error\":{\"code\":100,\"error_subcode\":33}}", "{\"items\":[]}",
          "https://x.com/mina/status/42", "{\"error\":\"couldnt_find_post\"}"},
         "data/api-responses",
         ".json"},
        {"html",
         html,
         {"<p>a<br>b &amp; <b>c</b><script>x</script><pre> y </pre>", "&#44032;&nbsp;<img alt='😀'>"},
         "",
         ""},
        {"markup", markup, {Rss, Atom, "<!DOCTYPE html><html><body bgcolor=red><p>a<p>b"}, "data/feeds", ".xml"},
        {"entities",
         entities,
         {"@mina #예시PC https://a.example/x?y=1#z $AAPL 👍🏽", "medium.com/@user 日本語#タグ"},
         "",
         ""},
        {"dates",
         dates,
         {"2026-11-23T09:00:00+09:00", "Mon, 23 Nov 2026 09:00:00 GMT", "2026년 3월 2일 오후 3:05", "26.03.02 15:04",
          "1795424700", "45983.5"},
         "",
         ""},
        {"query",
         query,
         {"\"예시 PC\" AND (배송 OR delivery*) NOT #광고 NEAR/3 sentiment:negative likes>10", "-a @b"},
         "",
         ""},
        {"csv", csv, {Table}, "data/csv", ".csv"},
        {"tsv", tsv, {QByteArray(Table).replace(',', '\t')}, "data/csv", ".tsv"},
        {"jsonl",
         jsonl,
         {"{\"text\":\"배송\",\"time\":\"2026-11-23\",\"likes\":3}\n{\"text\":\"b\",\"user\":{\"name\":\"c\"}}\n"},
         "data/csv",
         ".jsonl"},
        {"xlsx", xlsx, {QByteArray("PK\x03\x04\x14\0\0\0\0\0", 10)}, "data/csv", ".xlsx"},
        {"headers",
         headers,
         {"120\n0\n2026-11-23T09:05:00Z\n{\"call_count\":100}\n{\"1\":[{\"call_count\":99}]}\nmax-age=60\n3",
          "<https://example.com/?max_id=1>; rel=\"next\""},
         "",
         ""},
        {"addresses",
         addresses,
         {"https://m.blog.naver.com/PostView.naver?blogId=a&logNo=1", "feed:example.com/x"},
         "",
         ""},
    };
    return all;
}

} // namespace pulse::fuzz
