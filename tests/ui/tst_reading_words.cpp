#include "ui/widgets/reading_words.h"
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    MentionDossier dossier;
    LearningService::Why why;

    explicit Read(const QString &text) { dossier.mention.post.text = text; }
    /// What leaving \a word out takes away.
    Read &moved(const QString &word, WordInfluence by)
    {
        by.begin = dossier.mention.post.text.indexOf(word);
        by.end = by.begin + word.size();
        why.influences << by;
        return *this;
    }
    ReadingWords words() const { return {dossier, why}; }
    QStringList marked(Tone tone) const
    {
        QStringList words;
        for (const MarkedText::Mark &mark : this->words().marks)
            if (mark.tone == tone)
                words << dossier.mention.post.text.sliced(mark.begin, mark.length);
        return words;
    }
};

} // namespace

/// Why a post was read as it was: the words that did it.
class TestReadingWords : public QObject {
    Q_OBJECT

private slots:
    void wordsForBlameAreToldWithoutTheirSigns()
    {
        Read post(u"\"awful\" food today."_s);
        post.dossier.mention.judgement.sentiment = Sentiment::Negative;
        post.moved(u"\"awful\""_s, {.polarity = -0.8}).moved(u"today."_s, {.polarity = 0.1});
        QCOMPARE(post.words().lines,
                 QStringList{u"Words for blame: awful"_s}); // what barely spoke against it is left out
        QCOMPARE(post.marked(Tone::Bad), QStringList{u"\"awful\""_s});
    }

    void abuseAndAWishToBuyNameTheirWordsOnlyWhereTheyWereRead()
    {
        Read post(u"the man is an idiot I want one"_s);
        post.moved(u"idiot"_s, {.abuse = 0.7}).moved(u"want"_s, {.purchaseIntent = 0.4});
        QCOMPARE(post.words().lines, QStringList());
        post.dossier.mention.judgement.abuse = 0.9;
        post.dossier.mention.judgement.purchaseIntent = 0.6;
        QCOMPARE(post.words().lines, QStringList({u"Words for a wish to buy: want"_s, u"Words for abuse: idiot"_s}));
    }

    void whyNothingWasClassifiedIsTold()
    {
        const auto told = [](const QString &text, const QString &language) {
            Mention mention;
            mention.post.text = text;
            mention.post.language = language;
            return ReadingWords::judged(mention, u"en"_s);
        };
        QCOMPARE(told(u"très déçu"_s, u"fr"_s), u"Sentiment: not classified, French is not read"_s);
        QCOMPARE(told(u"ㅠㅠ"_s, u"ko"_s), u"Sentiment: not classified, there is no word to tell it by"_s);
        QCOMPARE(told(u"최고"_s, QString()), u"Sentiment: not classified, the language cannot be told"_s);
    }

    void questionsComplaintsAndRisksAreMarked()
    {
        Read post(u"배터리가 또 불량. 리콜 언제 하나요?"_s);
        post.dossier.mention.judgement.sentiment = Sentiment::Negative;
        post.dossier.risks = RiskWords().find(post.dossier.mention.post.text);
        QCOMPARE(post.words().lines, QStringList({u"Asks: 리콜 언제 하나요"_s, u"Complains about: 배터리, 불량, 리콜"_s,
                                                  u"Risk words: 리콜"_s}));
        QCOMPARE(post.marked(Tone::Warning), QStringList{u"리콜"_s});
        QCOMPARE(post.marked(Tone::Plain), QStringList{u"리콜 언제 하나요?"_s});
    }

    void whatTheTeamChangedIsSaid()
    {
        Read post(u"발열 뽕맛"_s);
        post.dossier.mention.judgement.sentiment = Sentiment::Positive;
        post.why.words = {{{3, 2}, WordEffect::Positive}};
        post.why.read = Sentiment::Positive;
        post.why.alone = Sentiment::Negative;
        QCOMPARE(post.words().lines, QStringList({u"Words of the team's dictionary: 뽕맛"_s,
                                                  u"Without the team's dictionary and corrections: Negative"_s}));
        post.dossier.mention.judgement.byPerson = true;
        QVERIFY(post.words().lines.contains(u"The program reads it as: Positive"_s));
    }
};

QTEST_MAIN(TestReadingWords)
#include "tst_reading_words.moc"
