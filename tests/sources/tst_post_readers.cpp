#include "core/period.h"
#include "shared_data.h"
#include "sources/post_readers.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestPostReaders : public QObject {
    Q_OBJECT
private slots:
    void reachRecordedAnswers();
    void takeAnyAnswerWithoutACrash();
    void refuseWhatIsNoAnswerInWords();
    void leadOnlyToTheirServiceOrAWebPage();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether \a post has what \a expected names under \a key; nullopt for keys that a post has no place for.
static std::optional<bool> reached(const Post &post, const QJsonObject &expected, const QString &key)
{
    const QJsonValue wanted = expected.value(key);
    if (key == u"id")
        return true;
    if (key == u"author")
        return post.author.handle == wanted.toString() || post.author.name == wanted.toString();
    if (key == u"created_utc")
        return toIsoUtc(post.publishedAt) == wanted.toString();
    if (key == u"date_local")
        return post.dayOnly && post.publishedAt.toOffsetFromUtc(9 * 3600).toString(u"yyyyMMdd"_s) == wanted.toString();
    if (key == u"text")
        return post.text.simplified() == wanted.toString().simplified();
    if (key == u"title")
        return post.title.simplified() == wanted.toString().simplified();
    if (key == u"url")
        return post.url == wanted.toString() || post.url == u"https://www.facebook.com"_s + wanted.toString();
    if (key == u"language")
        return post.language == wanted.toString();
    if (key == u"likes" || key == u"score")
        return post.engagement.likes == std::optional<qint64>(wanted.toInteger());
    if (key == u"reposts")
        return post.engagement.shares == std::optional<qint64>(wanted.toInteger());
    if (key == u"replies")
        return post.engagement.replies == std::optional<qint64>(wanted.toInteger());
    if (key == u"channel")
        return post.tags.contains(wanted.toString());
    return std::nullopt;
}

void TestPostReaders::reachRecordedAnswers()
{
    NEED_SHARED("data/api-responses");
    const bool tell = qEnvironmentVariableIsSet("PULSECHECK_TELL");
    for (const PostReader &reader : postReaders()) {
        if (reader.kind == u"mastodon")
            continue; // has a stricter test of its own
        const QDir folder(sharedPath("data/api-responses/") + reader.kind);
        if (!folder.exists())
            continue; // has answers of our own making only
        const QJsonObject files = QJsonDocument::fromJson(contentOf(folder.filePath(u"expected.json"_s))).object();
        int terms = 0, right = 0;
        for (auto file = files.begin(); file != files.end(); ++file) {
            const auto posts = reader.read(contentOf(folder.filePath(file.key())), reader.kind);
            QVERIFY2(posts, qPrintable(file.key()));
            const QJsonArray items = file.value()[u"items"_s].toArray();
            const auto count = [&](bool isRight, const QString &what, const QJsonValue &wanted) {
                ++terms;
                right += isRight ? 1 : 0;
                if (tell && !isRight)
                    qDebug().noquote() << reader.kind << file.key() << what << wanted;
            };
            count(posts->size() == items.size(), u"count"_s, posts->size());
            for (qsizetype i = 0; i < items.size(); ++i) {
                const QJsonObject item = items.at(i).toObject();
                const QString id = item.value(u"id"_s).toString();
                const auto found = id.isEmpty() ? (i < posts->size() ? posts->begin() + i : posts->end())
                                                : std::find_if(posts->begin(), posts->end(),
                                                               [&](const Post &post) { return post.externalId == id; });
                if (found == posts->end()) {
                    count(false, u"missing"_s, id);
                    continue;
                }
                for (auto term = item.begin(); term != item.end(); ++term)
                    if (const auto isRight = reached(*found, item, term.key()))
                        count(*isRight, term.key(), term.value());
            }
        }
        qInfo().noquote() << u"%1: %2 of %3 expectations reached"_s.arg(reader.kind).arg(right).arg(terms);
        QVERIFY2(right >= terms * 0.97, qPrintable(reader.kind));
    }
}

void TestPostReaders::takeAnyAnswerWithoutACrash()
{
    NEED_SHARED("data/api-responses");
    const QDir root(sharedPath("data/api-responses"));
    for (const PostReader &reader : postReaders())
        for (const QString &service : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir folder(root.filePath(service));
            for (const QString &file : folder.entryList({u"*.json"_s, u"*.xml"_s}, QDir::Files)) {
                const QByteArray bytes = contentOf(folder.filePath(file));
                const auto posts = reader.read(bytes, reader.kind);
                QVERIFY(posts || !posts.error().text.isEmpty());
                const auto half = reader.read(QByteArrayView(bytes).first(bytes.size() / 2), reader.kind);
                QVERIFY(half || !half.error().text.isEmpty());
            }
        }
}

void TestPostReaders::refuseWhatIsNoAnswerInWords()
{
    for (const PostReader &reader : postReaders())
        for (const char *text : {"", "{\"data\":[{\"id\":", "<html>no</html>"}) {
            const auto posts = reader.read(QByteArrayView(text), reader.kind);
            QVERIFY2(!posts, qPrintable(reader.kind));
            QVERIFY(!posts.error().text.isEmpty());
        }
}

void TestPostReaders::leadOnlyToTheirServiceOrAWebPage()
{
    const auto urlOf = [](const char16_t *kind, const QByteArray &answer) {
        const auto posts = findPostReader(QString::fromUtf16(kind))->read(answer, u"place"_s);
        return posts && posts->size() == 1 ? posts->constFirst().url : u"no post"_s;
    };
    const auto reddit = [](const QByteArray &path) {
        return R"({"kind":"t3","data":{"id":"1","author":"a","title":"t","permalink":")" + path + R"("}})";
    };
    QCOMPARE(urlOf(u"reddit", reddit("/r/a/1/")), u"https://www.reddit.com/r/a/1/"_s);
    QCOMPARE(urlOf(u"reddit", reddit("@other.example/")), QString());
    const auto facebook = [](const QByteArray &address) {
        return R"({"id":"1","message":"m","created_time":"2026-03-02T00:00:00+0000","permalink_url":")" + address +
               R"("})";
    };
    QCOMPARE(urlOf(u"facebook", facebook("/a/1")), u"https://www.facebook.com/a/1"_s);
    QCOMPARE(urlOf(u"facebook", facebook("https://www.facebook.com/a/1")), u"https://www.facebook.com/a/1"_s);
    QCOMPARE(urlOf(u"facebook", facebook("file:///etc/passwd")), QString());
}

QTEST_GUILESS_MAIN(TestPostReaders)
#include "tst_post_readers.moc"
