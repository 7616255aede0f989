#include "core/brand_matcher.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

Brand brand(int id, const QString &name, const QString &query = {})
{
    Brand made;
    made.id = BrandId(id);
    made.name = name;
    made.query = query;
    return made;
}

EnrichedPost post(const QString &text, const QString &brandName = {})
{
    EnrichedPost made;
    made.post.text = text;
    made.post.brandName = brandName;
    return made;
}

} // namespace

class TestBrandMatcher : public QObject {
    Q_OBJECT

private slots:
    void queriesDecideUnlessTheFileNamesABrand()
    {
        const BrandMatcher matcher({brand(1, u"Delta"_s, u"delta OR jetblue"_s), brand(2, u"US Airways"_s)});
        QCOMPARE(matcher.match(post(u"delta and us\nairways"_s)), (QList{BrandId(1), BrandId(2)}));
        QCOMPARE(matcher.match(post(u"airways"_s)), QList<BrandId>());
        QCOMPARE(matcher.match(post(u"delta"_s, u"us airways"_s)), QList{BrandId(2)});
        QCOMPARE(matcher.match(post(u"delta"_s, u"Nobody"_s)), QList<BrandId>());
    }

    void aBrandWithoutAQueryIsItsNameAsAPhrase()
    {
        QCOMPARE(effectiveQuery(brand(1, u"A OR \"B\""_s)).root().kind, QueryNode::Kind::Term);
        QCOMPARE(effectiveQuery(brand(1, u"A"_s, u"  "_s)).root().text, u"A"_s);
        QCOMPARE(effectiveQuery(brand(1, u"A"_s, u"x y"_s)).root().kind, QueryNode::Kind::And);
    }

    void aQueryOfMistakesAloneMatchesNothing()
    {
        const BrandMatcher matcher({brand(1, u"A"_s, u"lang:12"_s)});
        QCOMPARE(matcher.match(post(u"anything"_s)), QList<BrandId>());
        QCOMPARE(matcher.match(post(u"anything"_s, u"a"_s)), QList{BrandId(1)});
    }

    void knowsWhetherItIsUpToDate()
    {
        const QList<Brand> brands{brand(1, u"A"_s, u"x"_s), brand(2, u"B"_s)};
        const BrandMatcher matcher(brands);
        QVERIFY(matcher.isFor(brands));
        QVERIFY(!matcher.isFor({brands[0]}));
        QVERIFY(!matcher.isFor({brands[0], brand(2, u"B"_s, u"y"_s)}));
        QVERIFY(!matcher.isFor({brands[0], brand(3, u"B"_s)}));
        QVERIFY(!BrandMatcher().isFor(brands));
    }
};

QTEST_APPLESS_MAIN(TestBrandMatcher)
#include "tst_brand_matcher.moc"
