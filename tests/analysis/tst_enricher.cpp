#include "analysis/enricher.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class EnricherTest : public QObject {
    Q_OBJECT
private slots:
    void aPostGetsItsEntitiesLanguageAndBrands();
    void aPersonsJudgementIsKept();
    void theBrandThatTheFileNamesDecidesAlone();
    void thePlacesLanguageStandsUnlessTheScriptSpeaksAgainstIt();
    void withoutAClassifierPostsStayUnclassified();
    void languageTagsAreReadInEveryForm();
    void aPostTakesFewMicroseconds();

private:
    QList<Brand> brands() const
    {
        Brand own;
        own.id = BrandId(1);
        own.name = u"예시PC"_s;
        Brand other;
        other.id = BrandId(2);
        other.name = u"누리"_s;
        other.query = u"누리북 OR nuribook"_s;
        return {own, other};
    }
    Enricher enricher() const { return Enricher(Classifier::load().value(), brands()); }
};

void EnricherTest::aPostGetsItsEntitiesLanguageAndBrands()
{
    Post post;
    post.text = u"예시PC가 정말 좋아요 #신제품 #신제품 @example_pc example.com/a"_s;
    post.tags = {u"#노트북"_s, u"신제품"_s};
    const EnrichedPost enriched = enricher().enrich(post);
    QCOMPARE(enriched.post.language, u"ko"_s);
    QCOMPARE(enriched.hashtags, (QStringList{u"신제품"_s, u"노트북"_s}));
    QCOMPARE(enriched.handles, QStringList{u"example_pc"_s});
    QCOMPARE(enriched.links, QStringList{u"https://example.com/a"_s});
    QVERIFY(enriched.post.media.testFlag(MediaKind::Link));
    QCOMPARE(enriched.brands, QList<BrandId>{BrandId(1)});
    QCOMPARE(enriched.judgement.sentiment, Sentiment::Positive);
    QVERIFY(!enriched.judgement.byPerson);
}

void EnricherTest::aPersonsJudgementIsKept()
{
    Post post;
    post.text = u"정말 최고예요 너무 좋아요"_s;
    post.judgedSentiment = Sentiment::Negative;
    const EnrichedPost enriched = enricher().enrich(post);
    QCOMPARE(enriched.judgement.sentiment, Sentiment::Negative);
    QCOMPARE(enriched.judgement.probability, 1.0);
    QVERIFY(enriched.judgement.byPerson);
}

void EnricherTest::theBrandThatTheFileNamesDecidesAlone()
{
    Post post;
    post.text = u"예시PC"_s;
    post.brandName = u"누리"_s;
    QCOMPARE(enricher().enrich(post).brands, QList<BrandId>{BrandId(2)});
}

void EnricherTest::thePlacesLanguageStandsUnlessTheScriptSpeaksAgainstIt()
{
    Post post;
    post.language = u"en-US"_s;
    post.text = u"오늘은 날씨가 좋습니다"_s;
    QCOMPARE(enricher().enrich(post).post.language, u"ko"_s);
    post.text = u"ok"_s;
    post.language = u"fr"_s;
    const EnrichedPost french = enricher().enrich(post);
    QCOMPARE(french.post.language, u"fr"_s);
    QCOMPARE(french.judgement.sentiment, Sentiment::Unclassified);
}

void EnricherTest::withoutAClassifierPostsStayUnclassified()
{
    Post post;
    post.text = u"정말 최고예요"_s;
    QCOMPARE(Enricher(std::nullopt, {}).enrich(post).judgement.sentiment, Sentiment::Unclassified);
}

void EnricherTest::languageTagsAreReadInEveryForm()
{
    QCOMPARE(languageFromTag(u"ko"_s), u"ko"_s);
    QCOMPARE(languageFromTag(u"KO-kr"_s), u"ko"_s);
    QCOMPARE(languageFromTag(u"zh_Hant"_s), u"zh"_s);
    QCOMPARE(languageFromTag(u"kor"_s), u"ko"_s);
    QCOMPARE(languageFromTag(u"und"_s), QString());
    QCOMPARE(languageFromTag(u"Korean"_s), QString());
    QCOMPARE(languageFromTag(QString()), QString());
}

void EnricherTest::aPostTakesFewMicroseconds()
{
    const Enricher shared = enricher();
    Post post;
    post.text =
        u"예시PC 어제 주문했는데 벌써 도착했네요. 배송도 빠르고 포장도 꼼꼼해서 만족합니다 #예시PC https://example.com/p/1"_s;
    const QList<Post> posts(2000, post);
    QBENCHMARK_ONCE { QCOMPARE(shared.enrich(posts).size(), posts.size()); }
}

QTEST_GUILESS_MAIN(EnricherTest)
#include "tst_enricher.moc"
