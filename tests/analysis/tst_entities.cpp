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

void EntitiesTest::addressesOfExamplesCountBehindAProtocolOnly()
{
    const QStringList found =
        entityLists(u"제보 https://cafe.example/pc/88121 봤나요? see archive.example or http://a.test, not my.test").urls;
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
