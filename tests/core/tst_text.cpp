#include "core/text.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void foldingIgnoresCaseAndRunsOfWhiteSpace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case and blanks") << u"  On \t\r\n HOLD  "_s << u"on hold"_s;
        QTest::newRow("no-break and ideographic blank") << u"a\u00a0\u3000b"_s << u"a b"_s;
        QTest::newRow("decomposed Hangul") << u"\u1112\u1161\u11ab\u1100\u1173\u11af"_s << u"한글"_s;
        QTest::newRow("Greek and Cyrillic") << u"ΑΒΓ ДОМ"_s << u"αβγ дом"_s;
        QTest::newRow("final sigma") << u"ΟΔΟΣ οδος"_s << u"οδοσ οδοσ"_s;
        QTest::newRow("astral letters") << QString::fromUcs4(U"\U00010400", 1) << QString::fromUcs4(U"\U00010428", 1);
        QTest::newRow("lone surrogate stays") << QString(QChar(0xD800)) << QString(QChar(0xD800));
        QTest::newRow("full-width signs") << u"＃Tag ＠Me"_s << u"#tag @me"_s;
        QTest::newRow("blanks only") << u" \n "_s << u""_s;
    }
    void foldingIgnoresCaseAndRunsOfWhiteSpace()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void originTellsWhereAFoldedCharacterStood()
    {
        const FoldedMap map = foldedWithOrigin(u"  A \n 😀B "_s);
        QCOMPARE(map.text, u"a 😀b"_s);
        QCOMPARE(map.origin, (QList<qsizetype>{2, 3, 6, 7, 8, 9}));
    }

    void wordCharactersAreLettersMarksDigitsAndUnderscore()
    {
        for (const char32_t c : {U'a', U'Z', U'0', U'_', U'é', U'가', U'ㅋ', U'漢', U'カ', U'٣', U'\u0301'})
            QVERIFY2(isWordCharacter(c), qPrintable(QString::number(uint(c), 16)));
        for (const char32_t c : {U' ', U'-', U'#', U'@', U'\'', U'😀', U'\uFE0F', U'·', U'。', char32_t(0)})
            QVERIFY2(!isWordCharacter(c), qPrintable(QString::number(uint(c), 16)));
    }

    void scriptsAreToldApart()
    {
        QVERIFY(isHangul(U'가') && isHangul(U'ㅋ') && !isHangul(U'漢'));
        QVERIFY(isKana(U'の') && isKana(U'カ') && isKana(U'ー') && !isKana(U'・'));
        QVERIFY(isHan(U'漢') && isHan(U'\U00020000') && !isHan(U'가'));
        QVERIFY(!isEastAsian(U'a') && !isEastAsian(U'1') && !isEastAsian(U'😀'));
    }

    void codePointsAreReadWhole()
    {
        const QString text = u"a😀"_s;
        QCOMPARE(codePointAt(text, 1), U'😀');
        QCOMPARE(codePointBefore(text, 3), U'😀');
        QCOMPARE(codePointAt(text, 3), char32_t(0));
        QCOMPARE(codePointBefore(text, 0), char32_t(0));
    }

    void particlesAreToldFromWords()
    {
        for (const QString &run : {u"가"_s, u"는"_s, u"에서는"_s, u"에서만은"_s, u"입니다"_s, u"였어요"_s, u"으로"_s,
                                   u"라고"_s, u"임"_s, u"들이"_s, u"까지도"_s})
            QVERIFY2(isKoreanParticle(run), qPrintable(run));
        for (const QString &run :
             {u"방"_s, u"가방"_s, u"전자"_s, u"위즈"_s, u"인형"_s, u"게임"_s, u"나라"_s, u"폰"_s, u""_s})
            QVERIFY2(!isKoreanParticle(run), qPrintable(run));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
