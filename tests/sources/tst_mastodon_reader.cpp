#include "shared_data.h"
#include "sources/mastodon_reader.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestMastodonReader : public QObject {
    Q_OBJECT
private slots:
    void reachesEveryRecordedPost();
    void otherAnswersGiveNoPostsAndNoCrash();
    void brokenAnswersAreErrorsInWords();
    void aMillionTagsCostNothing();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMastodonReader::reachesEveryRecordedPost()
{
    NEED_SHARED("data/api-responses/mastodon/expected.json");
    const QString folder = sharedPath("data/api-responses/mastodon/");
    const QJsonObject files = QJsonDocument::fromJson(contentOf(folder + u"expected.json"_s)).object();
    int seen = 0;
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto posts = readMastodonPosts(contentOf(folder + file.key()), u"m.example"_s);
        QVERIFY2(posts, qPrintable(file.key()));
        const QJsonArray items = file.value()[u"items"_s].toArray();
        QCOMPARE(posts->size(), items.size());
        for (const QJsonValue &item : items) {
            const QString id = item[u"id"_s].toString();
            const auto found =
                std::find_if(posts->begin(), posts->end(), [&](const Post &p) { return p.externalId == id; });
            QVERIFY2(found != posts->end(), qPrintable(id));
            const Post &post = *found;
            QCOMPARE(post.author.handle, item[u"author"_s].toString());
            QCOMPARE(post.publishedAt.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z', item[u"created_utc"_s].toString());
            QCOMPARE(post.text.simplified(), item[u"text"_s].toString().simplified());
            QCOMPARE(post.language, item[u"language"_s].toString());
            QCOMPARE(post.url, item[u"url"_s].toString());
            QCOMPARE(post.replyTo, item[u"reply_to"_s].toString());
            QCOMPARE(post.repostOf, item[u"boost_of"_s].toString());
            QCOMPARE(post.engagement.likes.value_or(-1), item[u"likes"_s].toInteger());
            QCOMPARE(post.engagement.shares.value_or(-1), item[u"boosts"_s].toInteger());
            QCOMPARE(QJsonArray::fromStringList(post.tags), item[u"tags"_s].toArray());
            ++seen;
        }
    }
    qInfo() << seen << "recorded posts, all fields of each reached";
    QVERIFY(seen > 200);
}

void TestMastodonReader::otherAnswersGiveNoPostsAndNoCrash()
{
    NEED_SHARED("data/api-responses");
    const QDir root(sharedPath("data/api-responses"));
    for (const QString &service : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (service == u"mastodon")
            continue;
        const QDir folder(root.filePath(service));
        for (const QString &file : folder.entryList({u"*.json"_s, u"*.xml"_s}, QDir::Files)) {
            const auto posts = readMastodonPosts(contentOf(folder.filePath(file)), u"m.example"_s);
            QVERIFY(!posts || posts->isEmpty());
        }
    }
}

void TestMastodonReader::brokenAnswersAreErrorsInWords()
{
    for (const char *text : {"", "[{\"id\":\"1\"", "<html>no</html>", "\xff\xfe"}) {
        const auto posts = readMastodonPosts(QByteArrayView(text), u"m.example"_s);
        QVERIFY(!posts);
        QVERIFY(!posts.error().text.isEmpty());
    }
    QVERIFY(
        readMastodonPosts("[1, null, {}, {\"id\": {}, \"account\": {}, \"content\": 5, \"visibility\": 1}]", u"m"_s));
}

void TestMastodonReader::aMillionTagsCostNothing()
{
    QByteArray status = R"([{"id":"1","content":"text","visibility":"public","account":{"acct":"a"},"tags":[)";
    for (int i = 0; i < 500'000; ++i)
        status += "{\"name\":\"" + QByteArray::number(i) + "\"},";
    status += R"({"name":"0"}]}])";
    QElapsedTimer timer;
    timer.start();
    const auto posts = readMastodonPosts(status, u"m.example"_s);
    QVERIFY(posts);
    QCOMPARE(posts->size(), 1);
    QCOMPARE(posts->constFirst().tags.size(), 200);
    QVERIFY2(timer.elapsed() < 10'000, "the time grows faster than the answer");
}

QTEST_GUILESS_MAIN(TestMastodonReader)
#include "tst_mastodon_reader.moc"
