#include "analysis/keyness.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// What a group says more often than the rest.
class KeynessTest : public QObject {
    Q_OBJECT

    static TermCounts counted(const QStringList &texts, const KoreanStems &stems)
    {
        TermCounts counts;
        for (const QString &text : texts)
            counts.add(wordsOf(text, stems));
        return counts;
    }
    static QStringList key(const QStringList &group, const QStringList &rest, int most = 10)
    {
        KoreanStems stems;
        for (const QString &text : group + rest)
            stems.learn(text);
        QStringList terms;
        for (const KeyTerm &term : keyTerms(counted(group, stems), counted(rest, stems), most))
            terms << term.term;
        return terms;
    }

private slots:
    void particlesAreTakenOffWhereTheStemIsKnown()
    {
        KoreanStems stems;
        for (const char *text :
             {"배송이 늦어요", "배송은 빨라요", "배송 문의", "고양이 사진", "고양이 귀여워", "예시PC를 샀다"})
            stems.learn(QString::fromUtf8(text));
        QCOMPARE(stems.stem(u"배송이"_s), u"배송"_s);
        QCOMPARE(stems.stem(u"배송에서는"_s), u"배송"_s);
        QCOMPARE(stems.stem(u"고양이"_s), u"고양이"_s); // "고양" stands nowhere
        QCOMPARE(stems.stem(u"pc를"_s), u"pc"_s);
        QCOMPARE(stems.stem(u"delivery"_s), u"delivery"_s);
        QCOMPARE(stems.stem(u""_s), u""_s);
    }

    void addressesHandlesAndNumbersAreNoWords()
    {
        const QStringList words = wordsOf(u"@pc_lab 2026 #예시PC https://example.com/a 좋다! B"_s, KoreanStems());
        QCOMPARE(words.join(u'|'), u"||#예시pc||좋다||"_s);
    }

    void emptyWordsAndTheirPhrasesTellNothing()
    {
        QStringList fans, others;
        for (int i = 0; i < 40; ++i) {
            fans << u"its new watch will arrive next to 그리고 시계"_s;
            others << u"배송이 늦어서 답답"_s;
        }
        QStringList terms = key(fans, others);
        terms.sort();
        QCOMPARE(terms, QStringList({u"arrive"_s, u"new watch"_s, u"시계"_s}));
    }

    void whatAGroupSaysMoreOftenStandsOut()
    {
        QStringList fans, others;
        for (int i = 0; i < 40; ++i) {
            fans << (i % 2 ? u"배터리가 오래 가서 좋다"_s : u"배터리는 정말 훌륭하다"_s);
            others << (i % 2 ? u"배송이 늦어서 정말 답답"_s : u"고객센터 연락 없다"_s);
        }
        const QStringList terms = key(fans, others);
        QVERIFY2(terms.contains(u"배터리"), qPrintable(terms.join(u'|')));
        QVERIFY(!terms.contains(u"정말")); // both say it
        QVERIFY(!terms.contains(u"배송"));
        QVERIFY2(key(others, fans).contains(u"고객센터 연락"), qPrintable(key(others, fans).join(u'|')));
    }

    void phrasesStandForTheirWords()
    {
        QStringList group, rest;
        for (int i = 0; i < 30; ++i) {
            group << u"I love the battery life number %1"_s.arg(i);
            rest << u"nothing to report on day %1"_s.arg(i);
        }
        const QStringList terms = key(group, rest);
        QVERIFY2(terms.contains(u"battery life") || terms.contains(u"the battery") || terms.contains(u"life number"),
                 qPrintable(terms.join(u'|')));
        QVERIFY(!terms.contains(u"battery"));
    }

    void whatIsLeftWithoutAPartIsWhatTheOthersSay()
    {
        const KoreanStems stems;
        const TermCounts part = counted({u"good battery"_s, u"good screen"_s}, stems);
        const TermCounts others = counted({u"good price"_s, u"battery dead"_s, u"bad battery"_s}, stems);
        TermCounts all = part;
        all.add(others);
        const TermCounts rest = all.without(part);
        QCOMPARE(rest.texts(), others.texts());
        for (auto it = part.counts().cbegin(); it != part.counts().cend(); ++it)
            QCOMPARE(rest.of(it.key()), others.of(it.key()));
    }

    void chanceSaysNothing()
    {
        QVERIFY(key({u"apple"_s, u"pear"_s}, {u"plum"_s}).isEmpty());
        QVERIFY(key({}, {u"plum"_s}).isEmpty());
        QVERIFY(key({u"plum"_s, u"plum"_s, u"plum"_s}, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeynessTest)
#include "tst_keyness.moc"
