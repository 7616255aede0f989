#include "analysis/entities.h"
#include "shared_data.h"
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pulse;
using namespace Qt::StringLiterals;

class EntitiesTest : public QObject {
    Q_OBJECT
private slots:
    void entitiesAreThoseOfTwitterText();
    void positionsAreThoseOfTwitterText();
    void entitiesInsideAnAddressBelongToTheAddress();
    void koreanTextBesideEntitiesNeedsNoSpace();
    void variantsOfOurOwn_data();
    void variantsOfOurOwn();
    void addressesOfExamplesCountBehindAProtocolOnly();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
};

namespace {

QJsonArray conformanceCases()
{
    QFile file(sharedPath("data/twitter-text/cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

} // namespace

void EntitiesTest::entitiesAreThoseOfTwitterText()
{
    NEED_SHARED("data/twitter-text/cases.json");
    int checked = 0;
    QStringList wrong;
    for (const QJsonValue &value : conformanceCases()) {
        const QJsonObject one = value.toObject();
        const QString group = one[u"group"_s].toString();
        const bool extract = one[u"suite"_s].toString() != u"validate";
        if (!extract)
            continue;
        const EntityLists lists = entityLists(one[u"text"_s].toString());
        QStringList found;
        if (group == u"hashtags" || group == u"hashtags_from_astral")
            found = lists.hashtags;
        else if (group == u"mentions")
            found = lists.mentions;
        else if (group == u"cashtags")
            found = lists.cashtags;
        else if (group == u"urls" || group.startsWith(u"urls_generic") || group == u"urls_country" ||
                 group == u"tco_urls_with_params")
            found = lists.urls;
        else
            continue;
        ++checked;
        if (found != strings(one[u"expected"_s]))
            wrong << u"%1: %2\n  found %3"_s.arg(group, one[u"description"_s].toString(), found.join(u" | "));
    }
    QVERIFY(checked > 800);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void EntitiesTest::positionsAreThoseOfTwitterText()
{
    NEED_SHARED("data/twitter-text/cases.json");
    const QHash<QString, Entity::Kind> kinds = {{u"hashtags_with_indices"_s, Entity::Kind::Hashtag},
                                                {u"mentions_with_indices"_s, Entity::Kind::Mention},
                                                {u"urls_with_indices"_s, Entity::Kind::Url},
                                                {u"urls_with_directional_markers"_s, Entity::Kind::Url},
                                                {u"cashtags_with_indices"_s, Entity::Kind::Cashtag}};
    int checked = 0;
    for (const QJsonValue &value : conformanceCases()) {
        const QJsonObject one = value.toObject();
        const auto kind = kinds.constFind(one[u"group"_s].toString());
        if (kind == kinds.constEnd() || one[u"suite"_s] != u"extract"_s)
            continue;
        ++checked;
        QStringList expected, found;
        for (const QJsonValue &item : one[u"expected"_s].toArray()) {
            const QJsonArray indices = item[u"indices"].toArray();
            expected << u"%1-%2"_s.arg(indices[0].toInt()).arg(indices[1].toInt());
        }
        for (const Entity &entity : findEntities(one[u"text"_s].toString()))
            if (entity.kind == *kind)
                found << u"%1-%2"_s.arg(entity.begin).arg(entity.end);
        QVERIFY2(found == expected, qPrintable(one[u"description"_s].toString() + u": "_s + found.join(u' ')));
    }
    QVERIFY(checked >= 9);
}

void EntitiesTest::entitiesInsideAnAddressBelongToTheAddress()
{
    const EntityLists lists = entityLists(u"https://medium.com/@writer/post#part @other #tag"_s);
    QCOMPARE(lists.urls, QStringList{u"https://medium.com/@writer/post#part"_s});
    QCOMPARE(lists.mentions, QStringList{u"other"_s});
    QCOMPARE(lists.hashtags, QStringList{u"tag"_s});
}

void EntitiesTest::koreanTextBesideEntitiesNeedsNoSpace()
{
    const EntityLists lists =
        entityLists(u"예시PC에서#신제품 을 @예시 @example_pc님이 https://example.com/글에서 #갤럭시_24!"_s);
    QCOMPARE(lists.hashtags, QStringList{u"갤럭시_24"_s});
    QCOMPARE(lists.mentions, QStringList{u"example_pc"_s});
    QCOMPARE(lists.urls, QStringList{u"https://example.com/"_s});
}

void EntitiesTest::variantsOfOurOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // each with its sign, addresses as they are, parted by blanks
    const auto row = [](const QString &text, const QString &found) {
        QTest::newRow(qPrintable(text)) << text << found;
    };
    row(u"https://a.co/b를 봤다"_s, u"https://a.co/b"_s);
    row(u"https://a.co를, a.co를"_s, u"https://a.co a.co"_s);
    row(u"www.naver.com에서봤다"_s, u"www.naver.com"_s);
    row(u"https://t.co/abc를 https://t.co/abcXYZ입니다"_s, u"https://t.co/abc https://t.co/abcXYZ"_s);
    row(u"bit.ly/3abc라고 https://a.com/1?sid=105에서"_s, u"bit.ly/3abc https://a.com/1?sid=105"_s);
    row(u"https://m.blog.naver.com/abc/2231(링크) [글](https://a.com/x)"_s,
        u"https://m.blog.naver.com/abc/2231 https://a.com/x"_s);
    row(u"https://a.com/x, https://a.com/x。 https://a.co/b… https://a.co/b~"_s,
        u"https://a.com/x https://a.com/x https://a.co/b https://a.co/b"_s);
    row(u"HTTPS://EXAMPLE.COM/ABC ftp://a.com/x localhost:3000"_s, u"HTTPS://EXAMPLE.COM/ABC"_s);
    row(u"http://xn--fsq.com http://例え.jp/パス http://한국.kr"_s,
        u"http://xn--fsq.com http://例え.jp/ http://한국.kr"_s); // a path in other letters than Latin and Cyrillic ends
                                                                 // there
    row(u"오늘.내일 1.5배 3.0버전 삼성.com"_s, QString());
    row(u"#해시태그입니다 #삼성전자가#LG"_s, u"#해시태그입니다"_s);
    row(u"＃全角 #日本語タグ、です ＠fullwidth"_s, u"#全角 #日本語タグ @fullwidth"_s);
    row(u"😀#tag #tag😀 #tag👍🏽more #️⃣"_s, u"#tag #tag #tag"_s);
    row(u"#1 #2024 #1위 #갤럭시·S24"_s, u"#1위 #갤럭시·S24"_s);
    row(u"#C++ #R&D #a-b #_"_s, u"#C #R #a"_s);
    row(u"안녕@user님 @user의 @삼성 me@naver.com으로"_s, u"@user @user"_s);
    row(u"https://twitter.com/@user/status/1 RT@a .@b"_s, u"https://twitter.com/@user/status/1 @a @b"_s);
    row(u"$TSLA $BRK.A $삼성 ＄AAPL $100"_s, u"$TSLA $BRK.A"_s);
}

void EntitiesTest::variantsOfOurOwn()
{
    QFETCH(QString, text);
    QStringList said;
    const QList<Entity> entities = findEntities(text);
    for (const Entity &entity : entities)
        said << (entity.kind == Entity::Kind::Hashtag   ? u"#"_s
                 : entity.kind == Entity::Kind::Mention ? u"@"_s
                 : entity.kind == Entity::Kind::Cashtag ? u"$"_s
                                                        : QString()) +
                    entity.value;
    QTEST(said.join(u' '), "found");
}

void EntitiesTest::addressesOfExamplesCountBehindAProtocolOnly()
{
    const QStringList found =
        entityLists(u"제보 https://cafe.example/pc/88121 봤나요? see archive.example or http://a.test, not my.test")
            .urls;
    QCOMPARE(found, QStringList({u"https://cafe.example/pc/88121"_s, u"http://a.test"_s}));
}

void EntitiesTest::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QString>("part");
    for (const QString &part :
         {u"a."_s, u"a.com가"_s, u"http://"_s, u"#a"_s, u"@a"_s, u"a.co/("_s, u"가"_s, u"a_.com"_s, u"a.com가-."_s,
          u"$A "_s, u"http://a.com/("_s, u"xn--"_s, u"."_s, u"a.co?"_s, u"-."_s})
        QTest::newRow(qPrintable(part)) << part;
}

void EntitiesTest::hostileTextTakesLinearTime()
{
    QFETCH(QString, part);
    const QString text = part.repeated(1'000'000 / part.size());
    QElapsedTimer timer;
    timer.start();
    findEntities(text);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EntitiesTest)
#include "tst_entities.moc"
