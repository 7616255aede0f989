#include "analysis/html_text.h"
#include "shared_data.h"
#include "sources/feed_parser.h"
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The recorded expectations of other feed readers, and hostile and broken files.
class TestFeedReferences : public QObject {
    Q_OBJECT
private slots:
    void reachesWhatOtherReadersReach();
    void survivesTheFeedValidatorsCases();
    void keepsTheRulesForHostileFiles();

private:
    struct Score {
        int terms = 0;
        int reached = 0;
    };
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static HttpHeaders headersOf(const QJsonObject &json)
    {
        HttpHeaders headers;
        for (auto it = json.begin(); it != json.end(); ++it)
            headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
        return headers;
    }
};

namespace {

QString folded(const QString &text) { return text.simplified(); }

/// True when \a ours says what \a expected says, with or without its tags.
bool sameText(const QString &ours, const QJsonObject &expected, const QString &key)
{
    const QString mine = folded(ours);
    const QString wanted = expected.value(key).toString();
    if (mine == folded(wanted) || mine == folded(htmlToText(wanted)))
        return true;
    return expected.contains(key + u"_text"_s) && mine == folded(expected.value(key + u"_text"_s).toString());
}

/// The recorded bodies were cut at 2000 characters.
bool sameBody(const QString &ours, const QString &wanted)
{
    const QString mine = folded(ours);
    return mine == folded(wanted) || (wanted.size() == 2000 && mine.startsWith(folded(wanted)));
}

/// Some peers write the empty path of an address as "/".
bool sameAddress(const QString &ours, const QString &wanted)
{
    return ours == wanted || (ours + u'/' == wanted && QUrl(ours).path().isEmpty());
}

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z' : QString();
}

bool samePerson(const FeedPerson &person, const QString &key, const QJsonValue &wanted)
{
    const QString value = wanted.toString();
    if (key == u"author_name" || key == u"name")
        return person.name == value;
    if (key == u"author_email" || key == u"email")
        return person.email == value;
    if (key == u"author_url" || key == u"url")
        return person.url == value;
    return person.shown == value || person.name == value || person.email == value;
}

bool sameTags(const QStringList &tags, const QJsonObject &wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        if (tags.value(it.key().toInt()) != it.value().toString())
            return false;
    return true;
}

std::optional<bool> feedTerm(const Feed &feed, const QJsonObject &expected, const QString &key)
{
    const QString wanted = expected.value(key).toString();
    if (key.endsWith(u"_text"))
        return std::nullopt;
    if (key == u"title")
        return sameText(feed.title, expected, key);
    if (key == u"description" || key == u"info")
        return sameText(feed.description, expected, key);
    if (key == u"rights")
        return sameText(feed.rights, expected, key);
    if (key == u"link")
        return sameAddress(feed.link, wanted);
    if (key == u"language")
        return feed.language == wanted;
    if (key == u"id")
        return feed.id == wanted;
    if (key == u"generator")
        return sameText(feed.generator, expected, key);
    if (key == u"image_url")
        return feed.image == wanted;
    if (key == u"published")
        return iso(feed.published) == wanted;
    if (key == u"updated")
        return iso(feed.updated) == wanted;
    if (key == u"tags")
        return sameTags(feed.tags, expected.value(key).toObject());
    if (key.startsWith(u"author"))
        return samePerson(feed.author, key, expected.value(key));
    return std::nullopt;
}

std::optional<bool> itemTerm(const FeedItem &item, const QJsonObject &expected, const QString &key)
{
    const QString wanted = expected.value(key).toString();
    if (key == u"title")
        return sameText(item.title, expected, key);
    if (key == u"summary")
        return sameText(item.summary, expected, key);
    if (key == u"content")
        return sameText(item.content, expected, key);
    if (key == u"content_or_summary_text")
        return sameBody(item.content, wanted) || sameBody(item.summary, wanted);
    if (key == u"link")
        return sameAddress(item.link, wanted);
    if (key == u"id")
        return item.id == wanted;
    if (key == u"published" || key == u"created")
        return iso(item.published) == wanted;
    if (key == u"updated")
        return iso(item.updated) == wanted;
    if (key == u"published_or_updated")
        return iso(item.published) == wanted || iso(item.updated) == wanted;
    if (key == u"tags")
        return sameTags(item.tags, expected.value(key).toObject());
    if (key == u"comments_url")
        return item.commentsUrl == wanted;
    if (key == u"source_title")
        return sameText(item.sourceTitle, expected, key);
    if (key.endsWith(u"_language") || key == u"language")
        return item.language == wanted;
    if (key == u"enclosures")
        return !item.enclosures.isEmpty() &&
               item.enclosures.constFirst().url == expected.value(key)[u"0"_s][u"url"_s].toString();
    if (key == u"authors") {
        const QJsonObject people = expected.value(key).toObject();
        for (auto it = people.begin(); it != people.end(); ++it) {
            const QJsonObject person = it.value().toObject();
            for (auto field = person.begin(); field != person.end(); ++field)
                if (!samePerson(item.authors.value(it.key().toInt()), field.key(), field.value()))
                    return false;
        }
        return true;
    }
    if (key.startsWith(u"author"))
        return samePerson(item.authors.value(0), key, expected.value(key));
    return std::nullopt;
}

} // namespace

void TestFeedReferences::reachesWhatOtherReadersReach()
{
    NEED_SHARED("data/feeds/expectations.json");
    const QJsonArray cases = QJsonDocument::fromJson(contentOf(sharedPath("data/feeds/expectations.json"))).array();
    QMap<QString, Score> scores;
    const bool tell = qEnvironmentVariableIsSet("PULSECHECK_TELL");
    for (const QJsonValue &value : cases) {
        const QJsonObject entry = value.toObject();
        const QString file = entry.value(u"file"_s).toString();
        const QJsonObject expected = entry.value(u"expected"_s).toObject();
        QElapsedTimer timer;
        timer.start();
        const Result<Feed> result = parseFeed(contentOf(sharedPath("data/feeds/") + file),
                                              headersOf(entry.value(u"http_headers"_s).toObject()));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(file));
        const Feed feed = result ? *result : Feed();
        Score &score = scores[entry.value(u"suite"_s).toString()];
        const auto count = [&](std::optional<bool> reached, const QString &what, const QJsonValue &wanted) {
            // Not meant as truth: what the peer could not decode, and a stand-in for empty tags that its options ask.
            if (!reached || wanted.toString().contains(QChar(0xFFFD)) || wanted.toString() == u"EMPTY")
                return;
            ++score.terms;
            score.reached += *reached ? 1 : 0;
            if (tell && !*reached)
                qDebug().noquote() << file << what << wanted << (result ? QString() : result.error().text);
        };
        if (expected.contains(u"entry_count"_s))
            count(feed.items.size() == expected.value(u"entry_count"_s).toInt(), u"entry_count"_s, feed.items.size());
        if (expected.value(u"well_formed"_s).toBool())
            count(result.hasValue(), u"readable"_s, true);
        const QJsonObject ofFeed = expected.value(u"feed"_s).toObject();
        for (auto it = ofFeed.begin(); it != ofFeed.end(); ++it)
            count(feedTerm(feed, ofFeed, it.key()), u"feed "_s + it.key(), it.value());
        const QJsonObject entries = expected.value(u"entries"_s).toObject();
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            FeedItem item = feed.items.value(it.key().toInt());
            if (item.authors.isEmpty()) // as a post has it
                item.authors.append(feed.author);
            const QJsonObject wanted = it.value().toObject();
            for (auto term = wanted.begin(); term != wanted.end(); ++term) {
                count(itemTerm(item, wanted, term.key()), it.key() + u' ' + term.key(), term.value());
            }
        }
    }
    const QMap<QString, double> floors{
        {u"feedparser"_s, 0.97}, {u"gofeed"_s, 0.97}, {u"rss-parser"_s, 0.95}, {u"node-feedparser"_s, 0.95}};
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        const double share = double(it->reached) / it->terms;
        qInfo().noquote() << u"%1: %2 of %3 expectations reached (%4 %)"_s.arg(it.key())
                                 .arg(it->reached)
                                 .arg(it->terms)
                                 .arg(100 * share, 0, 'f', 1);
        QVERIFY2(share >= floors.value(it.key()), qPrintable(it.key()));
    }
    QCOMPARE(scores.size(), floors.size());
}

void TestFeedReferences::survivesTheFeedValidatorsCases()
{
    NEED_SHARED("data/feeds/feedvalidator.tar.gz");
    QTemporaryDir folder;
    QProcess tar;
    tar.start(u"tar"_s, {u"xzf"_s, sharedPath("data/feeds/feedvalidator.tar.gz"), u"-C"_s, folder.path()});
    if (!tar.waitForFinished(60'000) || tar.exitCode() != 0)
        QSKIP("no tar here");
    int files = 0;
    int feeds = 0;
    qint64 slowest = 0;
    QDirIterator walk(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QByteArray bytes = contentOf(walk.next());
        QElapsedTimer timer;
        timer.start();
        const auto feed = parseFeed(bytes);
        slowest = qMax(slowest, timer.elapsed());
        ++files;
        feeds += feed ? 1 : 0;
        QVERIFY(feed || !feed.error().text.isEmpty());
    }
    qInfo() << files << "files," << feeds << "of them read as feeds, the slowest in" << slowest << "ms";
    QVERIFY(files > 500);
    QVERIFY(slowest < 2000);
}

void TestFeedReferences::keepsTheRulesForHostileFiles()
{
    NEED_SHARED("data/feeds/hostile-xml");
    const QString folder = sharedPath("data/feeds/hostile-xml/");
    const auto read = [&](const char *name) {
        QElapsedTimer timer;
        timer.start();
        auto feed = parseFeed(contentOf(folder + QString::fromLatin1(name)));
        if (timer.elapsed() > 2000)
            return Result<Feed>(Error{Error::Kind::BadData, u"took too long"_s, {}});
        return feed;
    };
    const QString secret = QString::fromUtf8(contentOf(folder + u"secret.txt"_s)).trimmed();
    QVERIFY(!secret.isEmpty());
    QDirIterator walk(folder, {u"*.xml"_s}, QDir::Files);
    while (walk.hasNext()) {
        const auto feed = read(qPrintable(QFileInfo(walk.next()).fileName()));
        if (!feed) {
            QVERIFY(feed.error().text != u"took too long");
            continue;
        }
        qsizetype size = feed->title.size() + feed->description.size();
        for (const FeedItem &item : feed->items) {
            QVERIFY(!item.title.contains(secret) && !item.text().contains(secret));
            size += item.title.size() + item.text().size();
        }
        QVERIFY2(size < 3'000'000, qPrintable(walk.fileName()));
    }
    QVERIFY(!read("empty.xml"));
    QVERIFY(!read("only-whitespace.xml"));
    const auto external = read("xxe-external-dtd.xml");
    QVERIFY(external);
    bool plain = false;
    for (const FeedItem &item : external->items)
        plain = plain || item.title == u"plain title";
    QVERIFY(plain);
    const auto cut = read("truncated.xml");
    QVERIFY(cut && cut->cut);
    QVERIFY(cut->items.size() >= 15);
    const auto cp949 = read("cp949-declared-euc-kr.xml");
    QVERIFY(cp949);
    QCOMPARE(cp949->items.constFirst().title, u"똠방각하 펲시콜라"_s);
    QCOMPARE(cp949->items.constFirst().text(), u"뷁"_s);
    QCOMPARE(read("euc-kr.xml")->items.constFirst().title, u"삼성전자 주가 상승"_s);
    const auto nameless = read("no-dates-no-ids.xml");
    const auto again = read("no-dates-no-ids.xml");
    QVERIFY(nameless->items.size() >= 2 && nameless->items.size() <= 3);
    for (qsizetype i = 0; i < nameless->items.size(); ++i) {
        QCOMPARE(nameless->items.at(i).id, again->items.at(i).id);
        QVERIFY(!nameless->items.at(i).published.isValid());
    }
    const auto dates = read("future-and-ancient-dates.xml");
    QCOMPARE(dates->items.size(), 8);
    QCOMPARE(iso(dates->items.at(6).published), u"2026-03-02T00:00:00Z"_s);
    for (const int undated : {2, 3, 4, 7})
        QVERIFY(!dates->items.at(undated).published.isValid());
}

QTEST_GUILESS_MAIN(TestFeedReferences)
#include "tst_feed_references.moc"
