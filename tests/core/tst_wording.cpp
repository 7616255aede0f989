#include "core/amount_change.h"
#include "core/wording.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class WordingTest : public QObject {
    Q_OBJECT
private slots:
    void particlesFollowTheLastSound()
    {
        QCOMPARE(withParticle(u"언급"_s, Particle::Subject), u"언급이"_s);
        QCOMPARE(withParticle(u"공유"_s, Particle::Object), u"공유를"_s);
        QCOMPARE(withParticle(u"메일"_s, Particle::Direction), u"메일로"_s);
        QCOMPARE(withParticle(u"10월"_s, Particle::Topic), u"10월은"_s);
        QCOMPARE(withParticle(u"예시PC"_s, Particle::Object), u"예시PC을(를)"_s);
    }
    void largeNumbersHaveShortForms()
    {
        QCOMPARE(shortNumber(12'400, u"ko"_s), u"1.2만"_s);
        QCOMPARE(shortNumber(340'000'000, u"ko"_s), u"3.4억"_s);
        QCOMPARE(shortNumber(9'999, u"ko"_s), u"9,999"_s);
        QCOMPARE(shortNumber(12'400, u"en"_s), u"12K"_s);
        QCOMPARE(shortNumber(340'000'000, u"en"_s), u"340M"_s);
    }
    void signsAreRealMinusSigns()
    {
        QCOMPARE(signedPercent(-6.34), u"\u22126.3%"_s);
        QCOMPARE(signedPercent(14), u"+14.0%"_s);
        QCOMPARE(signedNumber(0.2), u"0"_s);
        QCOMPARE(signedNumber(std::nan("")), u"—"_s);
    }
    void aChangeIsToldInTheUnitThatSaysMost()
    {
        const auto told = [](double now, double before, const char16_t *language = u"en") {
            return changeText(amountChange(now, before), QString::fromUtf16(language), 0);
        };
        QCOMPARE(told(138, 100), u"+38%"_s);
        QCOMPARE(told(62, 100), u"\u221238%"_s);
        QCOMPARE(told(399, 100), u"+299%"_s);
        QCOMPARE(told(400, 100), u"4.0x"_s); // no longer in percent
        QCOMPARE(told(6974, 100), u"70x"_s);
        QCOMPARE(told(6974, 100, u"ko"), u"70배"_s);
        QCOMPARE(told(28, 0.4), u"+28"_s); // against next to nothing no ratio means anything
        QCOMPARE(told(1, 2), u"\u22121"_s);
        QCOMPARE(told(5, 0), u"+5"_s);
        QCOMPARE(told(std::nan(""), 12), u"—"_s);
        QCOMPARE(changeSize(amountChange(62, 100), u"en"_s), u"38%"_s);
    }
    void datesReadAsPeopleWriteThem()
    {
        QCOMPARE(longDate(QDate(2026, 11, 23), u"ko"_s), u"2026년 11월 23일(월)"_s);
        QCOMPARE(longDate(QDate(2026, 11, 23), u"en"_s), u"Mon 23 Nov 2026"_s);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
