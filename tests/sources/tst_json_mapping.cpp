#include "connector_talk.h"
#include "core/period.h"
#include "sources/json_mapping.h"
#include <QJsonArray>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestJsonMapping : public QObject {
    Q_OBJECT
private slots:
    void pathsFindTheirValues();
    void theListWithMostInItComesFirst();
    void usualNamesAreRecognised();
    void aMappingSurvivesBeingSaved();
    void postsAreReadByTheMapping();
    void whatIsMissingIsLeftOut();
    void aChangedAnswerIsAnErrorThatSaysWhatToDo();
    void pagesAreFollowedOnTheSameHostOnly();
    void withoutAMappingItIsRecognised();
    void theHeaderGoesWithTheRequest();
};

namespace {

const QByteArray Reviews = R"({"status":"ok","filters":[{"id":1}],
    "data":{"reviews":[
      {"reviewId":"r1","user":{"name":"미나","handle":"@mina"},"title":"<b>좋아요</b>","body":"정말 &amp; 좋습니다<br>추천","createdAt":"2026-11-20 12:14:15",
       "stats":{"likes":"1,204","replies":3},"link":"https://shop.example/r/1","keywords":[{"name":"#커피"},{"name":"향"}]},
      {"reviewId":"r2","user":{"name":"준"},"title":"","body":"별로","createdAt":"2026-11-20T03:20:00Z","stats":{"likes":0},"link":"javascript:x"}]},
    "paging":{"next":"/reviews?cursor=abc"}})";

JsonMapping reviewMapping()
{
    JsonMapping mapping;
    mapping.list = u"data.reviews"_s;
    mapping.fields = {{PostField::Id, u"reviewId"_s},
                      {PostField::Author, u"user.handle"_s},
                      {PostField::AuthorName, u"user.name"_s},
                      {PostField::Title, u"title"_s},
                      {PostField::Text, u"body"_s},
                      {PostField::Time, u"createdAt"_s},
                      {PostField::Likes, u"stats.likes"_s},
                      {PostField::Replies, u"stats.replies"_s},
                      {PostField::Url, u"link"_s}};
    mapping.tags = u"keywords"_s;
    mapping.next = u"paging.next"_s;
    return mapping;
}

} // namespace

void TestJsonMapping::pathsFindTheirValues()
{
    const QJsonObject object =
        QJsonDocument::fromJson(R"({"a":{"b":[{"c":5},{"c":6}]},"x.y":7,"x":{"z":8,"y":{"w":9}}})").object();
    QCOMPARE(valueAt(object, u"a.b.1.c"_s).toInt(), 6);
    QCOMPARE(valueAt(object, u"x.y"_s).toInt(), 7); // a name with a dot
    QCOMPARE(valueAt(object, u"x.z"_s).toInt(), 8);
    QCOMPARE(valueAt(object, u"x.y.w"_s).toInt(), 9); // and a chain beside it
    for (const QString &nowhere : {u"a.b.2.c"_s, u"a.b.c"_s, u"q"_s, u"a.b.-1"_s, u"x.y.z.w"_s})
        QVERIFY(valueAt(object, nowhere).isUndefined());
    QVERIFY(valueAt(object, QString()).isObject());
}

void TestJsonMapping::theListWithMostInItComesFirst()
{
    const QJsonDocument document = QJsonDocument::fromJson(Reviews);
    QCOMPARE(jsonLists(document), (QStringList{u"data.reviews"_s, u"filters"_s}));
    const QList<JsonMember> members = jsonMembers(document, u"data.reviews"_s);
    const auto example = [&](const QString &path) {
        for (const JsonMember &member : members)
            if (member.path == path)
                return member.example;
        return u"(missing)"_s;
    };
    QCOMPARE(example(u"user.name"_s), u"미나"_s);
    QCOMPARE(example(u"stats.likes"_s), u"1,204"_s);
    QCOMPARE(example(u"nothing"_s), u"(missing)"_s);
    QCOMPARE(jsonLists(QJsonDocument::fromJson("[{\"a\":1}]")), QStringList{QString()});
    QVERIFY(jsonLists(QJsonDocument::fromJson("{\"a\":1}")).isEmpty());
}

void TestJsonMapping::usualNamesAreRecognised()
{
    const JsonMapping mapping = recogniseMapping(QJsonDocument::fromJson(Reviews));
    QCOMPARE(mapping.list, u"data.reviews"_s);
    QCOMPARE(mapping.fields.value(PostField::Text), u"body"_s);
    QCOMPARE(mapping.fields.value(PostField::Title), u"title"_s);
    QCOMPARE(mapping.fields.value(PostField::Time), u"createdAt"_s);
    QCOMPARE(mapping.fields.value(PostField::Likes), u"stats.likes"_s);
    QCOMPARE(mapping.fields.value(PostField::Url), u"link"_s);
    QCOMPARE(mapping.next, u"paging.next"_s);
}

void TestJsonMapping::aMappingSurvivesBeingSaved()
{
    JsonMapping mapping = reviewMapping();
    mapping.zone = QTimeZone("America/New_York");
    QCOMPARE(JsonMapping::fromJson(mapping.toJson()), mapping);
    QCOMPARE(JsonMapping::fromJson(
                 {{u"fields"_s, QJsonObject{{u"nonsense"_s, u"a"_s}, {u"text"_s, 5}}}, {u"zone"_s, u"Mars/Base"_s}}),
             JsonMapping());
}

void TestJsonMapping::postsAreReadByTheMapping()
{
    const auto posts = readMappedPosts(Reviews, reviewMapping(), u"Shop"_s);
    QVERIFY(posts);
    QCOMPARE(posts->size(), 2);
    const Post &first = posts->constFirst();
    QCOMPARE(first.externalId, u"r1"_s);
    QCOMPARE(first.place, u"Shop"_s);
    QCOMPARE(first.author.handle, u"mina"_s);
    QCOMPARE(first.title, u"좋아요"_s);
    QCOMPARE(first.text, u"정말 & 좋습니다\n추천"_s);
    QCOMPARE(toIsoUtc(first.publishedAt), u"2026-11-20T03:14:15Z"_s); // without a zone it is Seoul's
    QCOMPARE(first.engagement.likes, 1204);
    QCOMPARE(first.tags, (QStringList{u"커피"_s, u"향"_s}));
    QCOMPARE(toIsoUtc(posts->at(1).publishedAt), u"2026-11-20T03:20:00Z"_s);
    QVERIFY(posts->at(1).url.isEmpty());
}

void TestJsonMapping::whatIsMissingIsLeftOut()
{
    const auto posts = readMappedPosts(
        R"({"data":{"reviews":[{},{"reviewId":null,"body":["a",null,5],"createdAt":"0000-00-00","stats":null},"text",null]}})",
        reviewMapping(), u"Shop"_s);
    QVERIFY(posts);
    QCOMPARE(posts->size(), 4);
    QVERIFY(posts->constFirst().externalId.isEmpty()); // set aside by whoever collects
    QCOMPARE(posts->at(1).text, u"a 5"_s);
    QVERIFY(!posts->at(1).externalId.isEmpty());
    QVERIFY(!posts->at(1).publishedAt.isValid());
    QVERIFY(!posts->at(1).engagement.likes);
}

void TestJsonMapping::aChangedAnswerIsAnErrorThatSaysWhatToDo()
{
    const auto posts = readMappedPosts(R"({"data":{"items":[]}})", reviewMapping(), u"Shop"_s);
    QVERIFY(!posts);
    QVERIFY(posts.error().text.contains(u"data.reviews"));
    QVERIFY(!readMappedPosts("<html></html>", reviewMapping(), u"Shop"_s));
}

void TestJsonMapping::pagesAreFollowedOnTheSameHostOnly()
{
    const QString mapping = QString::fromUtf8(QJsonDocument(reviewMapping().toJson()).toJson());
    ConnectorTalk talk(u"json"_s, {{u"url"_s, u"https://shop.example/reviews"_s}, {u"mapping"_s, mapping}});
    QVERIFY(talk.answer(Reviews).more);
    QCOMPARE(talk.request().url, QUrl(u"https://shop.example/reviews?cursor=abc"_s));
    QByteArray elsewhere = Reviews;
    elsewhere.replace("/reviews?cursor=abc", "https://evil.example/reviews")
        .replace("\"r1\"", "\"r3\"")
        .replace("\"r2\"", "\"r4\"");
    QVERIFY(!talk.answer(elsewhere).more);
}

void TestJsonMapping::withoutAMappingItIsRecognised()
{
    ConnectorTalk talk(u"json"_s, {{u"url"_s, u"https://shop.example/reviews"_s}});
    const SourcePage page = talk.answer(Reviews);
    QCOMPARE(page.posts.size(), 2);
    QCOMPARE(page.posts.constFirst().title, u"좋아요"_s);
    QCOMPARE(page.posts.constFirst().place, u"shop.example"_s);
}

void TestJsonMapping::theHeaderGoesWithTheRequest()
{
    ConnectorTalk talk(u"json"_s, {{u"url"_s, u"https://shop.example/reviews"_s}, {u"header"_s, u"X-Api-Key"_s}},
                       {{u"token"_s, u"s3cret"_s}});
    QCOMPARE(headerValue(talk.request().headers, "X-Api-Key"), "s3cret");
    const auto bad = findSourceKind(u"json"_s)->forms.constFirst().settings(
        {{u"url"_s, u"https://shop.example"_s}, {u"header"_s, u"X: y\r\nZ"_s}});
    QVERIFY(!bad);
}

QTEST_GUILESS_MAIN(TestJsonMapping)
#include "tst_json_mapping.moc"
