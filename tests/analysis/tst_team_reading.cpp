#include "analysis/team_reading.h"
#include "csv_table.h"
#include "shared_data.h"
#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestTeamReading : public QObject {
    Q_OBJECT
    std::optional<Classifier> m_classifier;

    static DictionaryEntry entry(const QString &pattern, WordEffect effect, const QString &meaning = {})
    {
        DictionaryEntry made;
        made.pattern = pattern;
        made.effect = effect;
        made.meaning = meaning;
        return made;
    }
    Sentiment judged(const QList<DictionaryEntry> &entries, const QString &text)
    {
        return TeamReading(entries, {}).judge(&*m_classifier, text, u"ko"_s).sentiment;
    }

private slots:
    void initTestCase()
    {
        auto loaded = Classifier::load();
        QVERIFY(loaded);
        m_classifier = std::move(loaded).value();
    }

    void wordsAreFoundAsPeopleMeanThem_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("Korean with a particle") << u"배터리"_s << u"배터리가 부풀었다"_s << true;
        QTest::newRow("Korean begins a word") << u"불"_s << u"환불해 주세요"_s << false;
        QTest::newRow("a star before it") << u"*불"_s << u"환불해 주세요"_s << true;
        QTest::newRow("Latin whole") << u"art"_s << u"a smart start"_s << false;
        QTest::newRow("Latin with a Korean particle") << u"pc"_s << u"이 PC가 최고"_s << true;
        QTest::newRow("a star behind it") << u"refund*"_s << u"Refunded at last"_s << true;
        QTest::newRow("a star inside stays in the word") << u"so*good"_s << u"soooo good"_s << false;
        QTest::newRow("a star inside") << u"so*good"_s << u"sooogood"_s << true;
        QTest::newRow("a phrase, blanks alike") << u"잘도  하는"_s << u"참 잘도 하는 짓이다"_s << true;
        QTest::newRow("an emoji") << u"🙃"_s << u"최고네요🙃"_s << true;
        QTest::newRow("nothing") << u"*"_s << u"anything"_s << false;
    }
    void wordsAreFoundAsPeopleMeanThem()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, text);
        QTEST(WordPatterns({pattern}).anyIn(folded(text)), "found");
    }

    void ofTwoThatOverlapTheLongerOneCounts()
    {
        const WordPatterns patterns({u"미친"_s, u"미친 가성비"_s});
        const auto found = patterns.find(u"미친 가성비다"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].pattern, 1);
    }

    void eachEffectDoesWhatItSays()
    {
        const QString praise = u"정말 최고로 만족합니다 강력 추천"_s;
        QCOMPARE(judged({}, praise), Sentiment::Positive);
        QCOMPARE(judged({entry(u"강력"_s, WordEffect::Negative)}, praise), Sentiment::Negative);
        QCOMPARE(judged({entry(u"강력"_s, WordEffect::Neutral)}, praise), Sentiment::Neutral);
        QCOMPARE(judged({entry(u"강력"_s, WordEffect::Irony)}, praise), Sentiment::Negative);
        QCOMPARE(judged({entry(u"강력"_s, WordEffect::Aspect, u"힘"_s), entry(u"추천"_s, WordEffect::Risk)}, praise),
                 Sentiment::Positive);
        // As many of both leave the program's own judgement.
        QCOMPARE(judged({entry(u"강력"_s, WordEffect::Negative), entry(u"최고"_s, WordEffect::Positive)}, praise),
                 Sentiment::Positive);
        // Irony leaves blame alone.
        const QString blame = u"최악이다 환불해라 진짜 별로"_s;
        QCOMPARE(judged({entry(u"진짜"_s, WordEffect::Irony)}, blame), Sentiment::Negative);
        // Slang is read as what it means, and an ignored word is not read at all.
        QCOMPARE(judged({entry(u"굿굿템"_s, WordEffect::Slang, u"정말 최악이고 실망스러운 제품"_s)}, u"이건 굿굿템"_s),
                 Sentiment::Negative);
        const QString named = u"최악의 하루 라는 영화를 봤다"_s;
        const Judgement whole = m_classifier->judge(named, u"ko"_s);
        const TeamReading ignoring({entry(u"최악의 하루"_s, WordEffect::Ignore)}, {});
        QVERIFY(ignoring.judge(&*m_classifier, named, u"ko"_s).polarity > whole.polarity);
    }

    void theWordsDecideWhereTheProgramCannotRead()
    {
        const TeamReading reading({entry(u"scheisse"_s, WordEffect::Negative)}, {});
        QCOMPARE(reading.judge(nullptr, u"Das ist Scheisse"_s, u"de"_s).sentiment, Sentiment::Negative);
        QCOMPARE(reading.judge(nullptr, u"Das ist gut"_s, u"de"_s).sentiment, Sentiment::Unclassified);
    }

    void aspectsAndPlacesOfWordsAreTold()
    {
        const TeamReading reading({entry(u"배송"_s, WordEffect::Aspect, u"배송"_s),
                                   entry(u"택배"_s, WordEffect::Aspect, u"배송"_s),
                                   entry(u"비싸*"_s, WordEffect::Aspect, u"가격"_s)},
                                  {});
        const QString text = u"택배는  빠르고 배송도 좋은데 비싸요"_s;
        QCOMPARE(reading.aspects(text), (QStringList{u"배송"_s, u"가격"_s}));
        const auto words = reading.words(text);
        QCOMPARE(words.size(), 3);
        QCOMPARE(text.sliced(words[1].span.start, words[1].span.length), u"배송"_s); // two blanks stand before it
        QVERIFY(!reading.touches(text));                                             // none of them changes a class
    }

    void aLayerSurvivesItsFileAndRefusesRubbish()
    {
        QVERIFY(CorrectionLayer::fromBytes("rubbish").isEmpty());
        QVERIFY(CorrectionLayer::fromBytes({}).isEmpty());
    }

    /// What a team means by words of its own: "개꿀템" is blame, and so on; people corrected thirty of them.
    void correctionsTeachWhatTheProgramDoesNotKnow()
    {
        NEED_SHARED("data/sentiment/ko_nsmc_test_dev.tsv.gz");
        const QString all = QString::fromUtf8(unpacked(sharedPath("data/sentiment/ko_nsmc_test_dev.tsv.gz")));
        QStringList lines = all.split(u'\n', Qt::SkipEmptyParts);
        QList<CorrectedText> rest, corrections, later;
        for (int i = 0; i < 300; ++i)
            rest << CorrectedText{lines[i].section(u'\t', 0, 0), u"ko"_s, Sentiment::Neutral};
        // Any post with the team's word is blame, whatever else it says.
        for (int i = 300; i < 360; ++i) {
            const CorrectedText text{u"별다방급 "_s + lines[i].section(u'\t', 0, 0), u"ko"_s, Sentiment::Negative};
            (i < 340 ? corrections : later) << text;
        }
        // And what people confirmed as right.
        for (int i = 360; i < 380; ++i) {
            const QString text = lines[i].section(u'\t', 0, 0);
            corrections << CorrectedText{text, u"ko"_s, m_classifier->judge(text, u"ko"_s).sentiment};
        }
        const auto trained = CorrectionLayer::train(*m_classifier, corrections, rest);
        qInfo("right before %d, after %d of %d; changes elsewhere %.1f %%", trained.rightBefore, trained.rightAfter,
              trained.corrections, 100 * trained.changedElse);
        QVERIFY(!trained.layer.isEmpty());
        QVERIFY(trained.rightAfter >= trained.rightBefore + 5);
        QVERIFY(trained.changedElse <= 0.05);
        int right = 0;
        const TeamReading reading({}, CorrectionLayer::fromBytes(trained.layer.toBytes()));
        for (const CorrectedText &text : later)
            right += reading.judge(&*m_classifier, text.text, u"ko"_s).sentiment == Sentiment::Negative;
        int before = 0;
        for (const CorrectedText &text : later)
            before += m_classifier->judge(text.text, u"ko"_s).sentiment == Sentiment::Negative;
        qInfo("of %lld new posts right: %d, without the layer %d", qint64(later.size()), right, before);
        QVERIFY(right > before);
    }

    void nothingIsLearnedFromNoise()
    {
        NEED_SHARED("data/sentiment/ko_nsmc_test_dev.tsv.gz");
        const QString all = QString::fromUtf8(unpacked(sharedPath("data/sentiment/ko_nsmc_test_dev.tsv.gz")));
        const QStringList lines = all.split(u'\n', Qt::SkipEmptyParts);
        std::mt19937 random(5);
        int taken = 0;
        for (int round = 0; round < 5; ++round) {
            QList<CorrectedText> corrections, rest;
            for (int i = 0; i < 40; ++i) // judged by the throw of a coin
                corrections << CorrectedText{lines[1000 + round * 40 + i].section(u'\t', 0, 0), u"ko"_s,
                                             random() % 2 ? Sentiment::Negative : Sentiment::Positive};
            for (int i = 0; i < 100; ++i)
                rest << CorrectedText{lines[i].section(u'\t', 0, 0), u"ko"_s, Sentiment::Neutral};
            const auto trained = CorrectionLayer::train(*m_classifier, corrections, rest);
            QVERIFY(trained.rightAfter >= trained.rightBefore);
            taken += !trained.layer.isEmpty();
        }
        QVERIFY2(taken <= 1, qPrintable(u"layers taken from noise: %1 of 5"_s.arg(taken)));
        // Too few, or of one class only, teach nothing.
        QVERIFY(CorrectionLayer::train(*m_classifier, {}, {}).layer.isEmpty());
    }

    void readingAMillionStaysWithinItsTime()
    {
        QList<DictionaryEntry> entries;
        for (int i = 0; i < 50; ++i)
            entries << entry(u"낱말%1"_s.arg(i), WordEffect::Positive);
        const TeamReading reading(entries, {});
        const QString text = u"어제 예시PC를 샀는데 배송이 빠르고 화면이 밝아서 마음에 듭니다 다음에 또 사겠습니다"_s;
        QElapsedTimer timer;
        timer.start();
        constexpr int Posts = 20'000;
        int touched = 0;
        for (int i = 0; i < Posts; ++i)
            touched += reading.touches(text);
        QCOMPARE(touched, 0);
        qInfo("%.1f us a post with 50 words (debug build)", double(timer.nsecsElapsed()) / 1000 / Posts);
    }
};

QTEST_APPLESS_MAIN(TestTeamReading)
#include "tst_team_reading.moc"
