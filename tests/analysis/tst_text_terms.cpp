#include "analysis/text_terms.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Words counted as numbers: the same terms as counting them as text tells, in less time.
class TextTermsTest : public QObject {
    Q_OBJECT
private slots:
    void theyTellWhatCountingTheTextTells()
    {
        const QStringList group = told(u"배터리가 빨리 닳아요"_s, u"battery life is short #pc"_s, 40),
                          rest = told(u"배터리는 좋고 화면이 예뻐요"_s, u"the screen looks great"_s, 60);
        KoreanStems stems;
        for (const QString &text : group + rest)
            stems.learn(text);
        TermCounts here, there;
        TextTerms texts;
        for (const QString &text : group) {
            here.add(wordsOf(text, stems));
            texts.add(text);
        }
        for (const QString &text : rest) {
            there.add(wordsOf(text, stems));
            texts.add(text);
        }
        texts.settle();
        TermTally own, all;
        for (qsizetype i = 0; i < texts.texts(); ++i) {
            const auto terms = texts.termsOf(i);
            all.add(terms);
            if (i < group.size())
                own.add(terms);
        }
        const QList<KeyTerm> expected = keyTerms(here, there, 10), found = keyTerms(texts, own, all, 10);
        QVERIFY(expected.size() >= 4);
        QCOMPARE(found.size(), expected.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].term, expected[i].term);
            QCOMPARE(found[i].count, expected[i].count);
            QCOMPARE(found[i].elsewhere, expected[i].elsewhere);
            QCOMPARE(found[i].score, expected[i].score);
        }
    }

    void aWordLosesItsParticleAndAPhraseStandsWithin()
    {
        TextTerms texts;
        for (int i = 0; i < 3; ++i)
            texts.add(u"배송이 늦다. 배송을 기다린다"_s);
        texts.settle();
        QVERIFY(texts.term(u"배송"_s) != 0);
        QCOMPARE(texts.name(texts.term(u"배송 늦다"_s)), u"배송 늦다"_s);
        const auto terms = texts.termsOf(0);
        QVERIFY(std::ranges::count(terms, texts.term(u"배송"_s)) == 1);      // twice in the text, once told
        QVERIFY(std::ranges::count(terms, texts.term(u"늦다 배송"_s)) == 0); // the full stop is between them
        QVERIFY(std::ranges::count(terms, texts.term(u"배송 기다린다"_s)) == 1);
        QCOMPARE(texts.term(u"nobody"_s), TextTerms::Term(0));
    }

    void whatIsRareEverywhereIsLeftOut()
    {
        TextTerms texts;
        for (int i = 0; i < 300; ++i)
            texts.add(u"the battery of box%1 lasts as long as word%2 says"_s.arg(i % 7).arg(i));
        texts.add(u"word5 is here a third and a fourth time"_s, false);
        texts.settle();
        TermTally some;
        for (qsizetype i = 0; i < texts.texts(); ++i)
            some.add(texts.termsOf(i));
        QCOMPARE(some.texts, 301);
        QVERIFY2(some.counts.size() < 100, qPrintable(QString::number(some.counts.size())));
        QCOMPARE(some.of(texts.term(u"battery"_s)), 300);
        QCOMPARE(some.of(texts.term(u"box3"_s)), 43);
        QCOMPARE(some.of(texts.term(u"fourth"_s)), 0); // of a text that does not count
    }

    void nothingIsNothing()
    {
        TextTerms texts;
        texts.settle();
        QCOMPARE(texts.texts(), 0);
        texts.add(QString());
        texts.settle();
        QVERIFY(texts.termsOf(0).empty());
        QVERIFY(keyTerms(texts, {}, {}, 5).isEmpty());
    }

private:
    static QStringList told(const QString &one, const QString &other, int times)
    {
        QStringList texts;
        for (int i = 0; i < times; ++i)
            texts << (i % 3 == 0 ? other : one) + u" n%1"_s.arg(i % 5);
        return texts;
    }
};

QTEST_GUILESS_MAIN(TextTermsTest)
#include "tst_text_terms.moc"
