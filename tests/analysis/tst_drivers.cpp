#include "analysis/canonical_link.h"
#include "analysis/drivers.h"
#include "analysis/near_duplicates.h"
#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Onset(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// Invented talk: words of two languages put together by chance, so that no two posts say the same.
class Talk {
public:
    explicit Talk(unsigned seed) : m_random(seed) {}
    int upTo(int n) { return int(m_random() % unsigned(n)); }
    QString sentence(int words)
    {
        static const QStringList Words{
            u"배송이"_s,  u"빠르네요"_s,   u"battery"_s,    u"화면이"_s,   u"예뻐요"_s,   u"price"_s,  u"어제"_s,
            u"샀는데"_s,  u"support"_s,    u"친절하고"_s,   u"color"_s,    u"아쉬운"_s,   u"가격에"_s, u"laptop"_s,
            u"추천"_s,    u"받았습니다"_s, u"keyboard"_s,   u"소음이"_s,   u"weekend"_s,  u"포장도"_s, u"happy"_s,
            u"다음에"_s,  u"또"_s,         u"주문할게요"_s, u"store"_s,    u"매장에서"_s, u"tested"_s, u"무게가"_s,
            u"lighter"_s, u"느낌"_s,       u"모델은"_s,     u"review"_s,   u"발열"_s,     u"update"_s, u"이번"_s,
            u"카메라"_s,  u"sharp"_s,      u"충전기"_s,     u"excellent"_s};
        QStringList text;
        for (int i = 0; i < words; ++i)
            text << Words[upTo(int(Words.size()))];
        return text.join(u' ');
    }
    Mention post(const QDateTime &at)
    {
        Mention mention;
        mention.id = MentionId(++m_last);
        mention.post.place = QStringList{u"X"_s, u"네이버 카페"_s, u"blog"_s}[upTo(3)];
        mention.post.externalId = QString::number(m_last);
        mention.post.url = u"https://example.org/p/%1"_s.arg(m_last);
        mention.post.text = sentence(8 + upTo(10));
        mention.post.author.handle = u"user%1"_s.arg(upTo(100'000));
        mention.post.publishedAt = mention.sortTime = at;
        if (upTo(4) == 0)
            mention.hashtags << u"brand"_s;
        if (upTo(5) == 0)
            mention.links << u"https://shop.example.com/"_s;
        return mention;
    }
    Mention within(const QDateTime &from, int seconds) { return post(from.addSecs(upTo(seconds))); }

private:
    std::mt19937 m_random;
    qint64 m_last = 0;
};

/// Four hours with \a usual posts of background and a story of \a extra posts of one kind.
struct Scene {
    SpikeEvidence evidence;
    MentionId origin{};
};

Scene scene(unsigned seed, const QString &kind, int usual, int extra)
{
    Talk talk(seed);
    Scene result;
    SpikeEvidence &evidence = result.evidence;
    evidence.start = Onset;
    evidence.end = Onset.addSecs(4 * 3600);
    evidence.expected = usual;
    for (int i = 0; i < usual * 10; ++i)
        evidence.usual << talk.within(Onset.addDays(-10), 9 * 86400);
    for (int i = 0; i < usual; ++i)
        evidence.posts << talk.within(Onset, 4 * 3600);
    for (int i = 0; i < usual * 2; ++i)
        evidence.posts << talk.within(Onset.addSecs(-8 * 3600), 8 * 3600);
    Mention origin = talk.post(Onset.addSecs(-600));
    const QString link = u"https://www.news%1.example/a/1?utm_source=x"_s.arg(seed);
    if (kind == u"link")
        origin.links = QStringList{link};
    if (kind == u"hashtag")
        origin.hashtags << u"Boycott%1"_s.arg(seed);
    result.origin = origin.id;
    if (kind != u"several")
        evidence.posts << origin;
    for (int i = 0; i < extra; ++i) {
        Mention mention = talk.within(Onset, 4 * 3600);
        if (kind == u"link")
            mention.links = QStringList{u"http://news%1.example/a/1/#top"_s.arg(seed)};
        if (kind == u"hashtag")
            mention.hashtags << u"boycott%1"_s.arg(seed);
        if (kind == u"repost") {
            mention.post.repostOf = origin.post.externalId;
            mention.post.place = origin.post.place;
            mention.post.text = u"RT @%1: %2"_s.arg(origin.post.author.handle, origin.post.text);
        }
        if (kind == u"text")
            mention.post.text = origin.post.text + u' ' + talk.sentence(1);
        evidence.posts << mention;
    }
    return result;
}

} // namespace

class TestDrivers : public QObject {
    Q_OBJECT
private slots:
    void theSamePageHasOneAddress()
    {
        QCOMPARE(canonicalLink(u"https://www.Example.com/a/?utm_source=x&id=3#top"_s), u"example.com/a?id=3"_s);
        QCOMPARE(canonicalLink(u"http://m.example.com/a"_s), u"example.com/a"_s);
        QVERIFY(canonicalLink(u"https://example.com/a"_s) != canonicalLink(u"https://example.com/b"_s));
        for (const QString &light :
             {u"https://news.example.com/a/leak/amp"_s, u"https://amp.news.example.com/a/leak"_s,
              u"https://news.example.com/amp/a/leak/"_s, u"https://news.example.com/a/leak.amp.html"_s,
              u"https://news.example.com/a/leak?amp=1&amp_js_v=0.1#top"_s, u"https://m.news.example.com/a/leak/amp/"_s,
              u"https://news.example.com/a/leak?outputType=amp"_s,
              u"https://www.google.com/amp/s/news.example.com/a/leak"_s,
              u"https://www.google.co.kr/amp/s/amp.news.example.com/a/leak"_s,
              u"https://news-example-com.cdn.ampproject.org/c/s/news.example.com/a/leak/amp?usqp=mq331"_s,
              u"https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.com%2Fa%2Fleak%3Ffbclid%3D1&h=AT0"_s,
              u"https://www.google.com/url?q=https://news.example.com/a/leak&sa=D"_s})
            QCOMPARE(canonicalLink(light), u"news.example.com/a/leak"_s);
        QCOMPARE(canonicalLink(u"https://amp.dev/a"_s), u"amp.dev/a"_s); // a name of its own
        QCOMPARE(canonicalLink(u"https://example.com/amp"_s), u"example.com/amp"_s);
        QCOMPARE(canonicalLink(u"https://example.com/camp"_s), u"example.com/camp"_s);
        QCOMPARE(canonicalLink(u"https://www.google.com/search?q=https://a.example/b"_s),
                 u"google.com/search?q=https://a.example/b"_s);
        QCOMPARE(canonicalLink(u"https://twitter.com/mina/status/42?s=20"_s),
                 canonicalLink(u"https://x.com/i/web/status/42"_s));
        QCOMPARE(canonicalLink(u"https://youtu.be/a1?si=b2"_s),
                 canonicalLink(u"https://m.youtube.com/watch?v=a1&t=5"_s));
        QCOMPARE(canonicalLink(u"https://www.example.com/?ref=mail#top"_s), u"example.com"_s);
        QCOMPARE(canonicalLink(u"no address"_s), u"no address"_s);
        QString hostile = u"https://example.com/?"_s;
        for (int i = 0; i < 40'000; ++i)
            hostile += u"utm_%1&"_s.arg(i);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(canonicalLink(hostile), hostile);
        QVERIFY(timer.elapsed() < 1000);
    }

    void nearlyTheSameTextIsFoundInKoreanToo()
    {
        const auto groups = nearDuplicateGroups({
            u"예시PC 배터리가 뜨거워서 만질 수가 없습니다 조심하세요"_s,
            u"오늘 점심은 김치찌개가 정말 맛있었습니다 추천합니다"_s,
            u"RT @pc_lab: 예시PC 배터리가 뜨거워서 만질 수가 없습니다. 조심하세요!! https://t.co/x"_s,
            u"짧음"_s,
            u"짧음"_s,
        });
        QCOMPARE(groups, (std::vector<int>{0, 1, 0, 3, 4}));
    }

    void theOriginIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"link", "hashtag", "repost", "text"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void theOriginIsFound()
    {
        QFETCH(QString, kind);
        int right = 0;
        for (unsigned seed = 1; seed <= 50; ++seed) {
            const Scene made = scene(seed, kind, 60, 90);
            const SpikeExplanation told = explainSpike(made.evidence);
            QCOMPARE(told.mentions, 150);
            right += told.origin && told.origin->mention == made.origin && told.origin->coverage > 0.8;
        }
        QVERIFY2(right >= 48, qPrintable(QString::number(right)));
    }

    void anArticleIsTheOriginOfThoseWhoLinkToIt()
    {
        Scene made = scene(11, u"several"_s, 60, 40);
        Talk talk(12);
        Mention article = talk.post(Onset.addSecs(-900));
        article.id = MentionId(900'001);
        article.post.place = u"뉴스"_s;
        article.post.externalId = u"article"_s;
        article.post.url = u"https://m.daily.example/2026/11/heat?ref=feed"_s;
        article.links.clear();
        made.evidence.posts << article;
        for (int i = 0; i < 80; ++i) {
            Mention post = talk.within(Onset, 4 * 3600);
            post.post.place = QStringList{u"X"_s, u"네이버 카페"_s}[i % 2];
            post.post.externalId += u"b"_s;
            post.links = QStringList{u"https://daily.example/2026/11/heat?utm_source=share"_s};
            made.evidence.posts << post;
        }
        const SpikeExplanation told = explainSpike(made.evidence);
        QVERIFY(told.origin);
        QCOMPARE(told.origin->mention, article.id);
        QCOMPARE(told.origin->kind, u"link"_s);
        QCOMPARE(told.trace.path[0].place, u"뉴스"_s);
        QCOMPARE(told.trace.path[0].from, -1);
        for (const qsizetype step : {1, 2}) {
            QCOMPARE(told.trace.path[step].from, 0);
            QCOMPARE(told.trace.path[step].naming, 40);
        }
    }

    void whoLinksToTheFirstPostOfAHashtagBelongsToIt()
    {
        Scene made = scene(21, u"hashtag"_s, 60, 60);
        Mention &first = *std::find_if(made.evidence.posts.begin(), made.evidence.posts.end(),
                                       [&made](const Mention &post) { return post.id == made.origin; });
        const double tagged = explainSpike(made.evidence).origin->coverage;
        Talk talk(22);
        for (int i = 0; i < 30; ++i) {
            Mention post = talk.within(Onset, 4 * 3600);
            post.post.externalId += u"b"_s;
            post.links = QStringList{first.post.url};
            made.evidence.posts << post;
        }
        const SpikeExplanation told = explainSpike(made.evidence);
        QCOMPARE(told.origin->kind, u"hashtag"_s);
        QCOMPARE(told.origin->mention, made.origin);
        QVERIFY(told.origin->coverage > 0.95 && tagged > 0.95);
        int posts = 0;
        for (const SpreadStep &step : told.trace.path)
            posts += step.posts;
        QVERIFY2(posts >= 91, qPrintable(QString::number(posts)));
    }

    void withoutOneItSaysSeveral()
    {
        int right = 0;
        for (unsigned seed = 1; seed <= 50; ++seed) {
            const SpikeExplanation told = explainSpike(scene(seed, u"several"_s, 60, 90).evidence);
            right += told.origin && told.origin->kind == u"several"_s;
        }
        QVERIFY2(right >= 45, qPrintable(QString::number(right)));
    }

    void whatIsUsualIsNoDriver()
    {
        const SpikeExplanation told = explainSpike(scene(7, u"link"_s, 60, 90).evidence);
        QVERIFY(!told.drivers.isEmpty());
        QCOMPARE(told.drivers.constFirst().kind, u"link"_s);
        QCOMPARE(told.drivers.constFirst().value, u"news7.example/a/1"_s);
        QCOMPARE(told.drivers.constFirst().count, 90);
        for (const SpikeDriver &driver : told.drivers)
            QVERIFY(driver.value != u"#brand"_s && driver.value != u"shop.example.com"_s);
    }

    void nothingToExplain()
    {
        const SpikeExplanation told = explainSpike({});
        QCOMPARE(told.mentions, 0);
        QVERIFY(!told.origin && told.drivers.isEmpty());
    }

    void fiftyThousandPostsAreQuick()
    {
        const Scene made = scene(3, u"text"_s, 10'000, 20'000); // 50,000 posts around the rise, 100,000 beside
        QElapsedTimer timer;
        timer.start();
        const SpikeExplanation told = explainSpike(made.evidence);
        qInfo("50,001 posts in %lld ms", timer.elapsed());
        QVERIFY(told.origin && told.origin->mention == made.origin);
        QVERIFY(timer.elapsed() < 60'000); // debug build; tests/bench measures
    }
};

QTEST_GUILESS_MAIN(TestDrivers)
#include "tst_drivers.moc"
