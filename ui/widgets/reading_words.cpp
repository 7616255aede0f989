#include "ui/widgets/reading_words.h"
#include "core/complaint_subjects.h"
#include "core/query_matcher.h"
#include "core/question.h"
#include "ui/widgets/mention_words.h"
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double Weighs = 0.06;         ///< of a polarity from -1 to 1, or a probability: less is not told
constexpr double WeighsInNeutral = 0.2; ///< where no side was taken, only what pulls hard
constexpr qsizetype Most = 8;           ///< words of one kind

/// A word as it is told beside others: without the dots and quotation marks around it, a # or @ stays.
QString bareWord(QStringView word)
{
    while (!word.isEmpty() && word.back().isPunct())
        word.chop(1);
    while (!word.isEmpty() && word.front().isPunct() && word.front() != u'#' && word.front() != u'@')
        word = word.sliced(1);
    return word.toString();
}

Span spanOf(const WordInfluence &word) { return {word.begin, word.end - word.begin}; }

} // namespace

namespace {

/// Why nobody was told what a post says: its language is not read, or it has nothing that could be read.
QString notClassified(const Post &post, const QString &language)
{
    if (post.language == u"ko" || post.language == u"en")
        return ReadingWords::tr("Sentiment: not classified, there is no word to tell it by");
    if (post.language.isEmpty())
        return ReadingWords::tr("Sentiment: not classified, the language cannot be told");
    return ReadingWords::tr("Sentiment: not classified, %1 is not read")
        .arg(MentionWords::language(post.language, language));
}

} // namespace

QString ReadingWords::judged(const Mention &mention, const QString &language)
{
    const Judgement &judgement = mention.judgement;
    QStringList judged;
    if (judgement.byPerson)
        judged << tr("Sentiment: %1, judged by a person").arg(MentionWords::sentiment(judgement.sentiment));
    else if (judgement.sentiment == Sentiment::Unclassified)
        judged << notClassified(mention.post, language);
    else
        //: %1 sentiment, %2 probability 0 to 1
        judged << tr("Sentiment: %1, probability %2")
                      .arg(MentionWords::sentiment(judgement.sentiment))
                      .arg(judgement.probability, 0, 'f', 2);
    if (judgement.abuse >= Classifier::Threshold)
        judged << tr("abusive words");
    if (judgement.purchaseIntent >= Classifier::Threshold)
        judged << tr("a wish to buy");
    const MatchInput read(mention);
    if (asksQuestion(read.body.text()))
        judged << tr("a question");
    if (complains(read))
        if (const QStringList subjects = concreteSubjects(read, language); !subjects.isEmpty())
            judged << tr("a complaint about: %1").arg(subjects.join(u", "_s));
    return judged.join(u" · "_s);
}

ReadingWords::ReadingWords(const MentionDossier &dossier, const LearningService::Why &why)
    : m_text(readText(dossier.mention.post))
{
    const Judgement &judged = dossier.mention.judgement;
    addSpans(askedSpans(m_text), Tone::Plain, tr("Asks: %1"));
    addSentiment(judged, why);
    if (complains(MatchInput(dossier.mention)))
        addSpans(subjectSpans(m_text), Tone::Bad, tr("Complains about: %1"));
    if (judged.purchaseIntent >= Classifier::Threshold)
        addInfluence(why.influences, &WordInfluence::purchaseIntent, Tone::Accent, tr("Words for a wish to buy: %1"));
    if (judged.abuse >= Classifier::Threshold)
        addInfluence(why.influences, &WordInfluence::abuse, Tone::Bad, tr("Words for abuse: %1"));
    QList<Span> risks;
    for (const RiskHit &hit : dossier.risks)
        risks << hit.span;
    addSpans(risks, Tone::Warning, tr("Risk words: %1"));
    addTeam(judged, why);
}

void ReadingWords::addSentiment(const Judgement &judged, const LearningService::Why &why)
{
    const double side = judged.sentiment == Sentiment::Positive ? 1 : judged.sentiment == Sentiment::Negative ? -1 : 0;
    const double weighs = side == 0 ? WeighsInNeutral : Weighs;
    // What moved it there; what spoke against it only where it weighed as much as that.
    double strongestFor = weighs;
    for (const WordInfluence &word : why.influences)
        strongestFor = std::max(strongestFor, side * word.polarity);
    QList<WordInfluence> strongest = why.influences;
    strongest.removeIf([&](const WordInfluence &word) {
        const bool against = side * word.polarity < 0;
        return std::abs(word.polarity) < (against ? strongestFor : weighs);
    });
    std::ranges::stable_sort(strongest, std::greater(),
                             [](const WordInfluence &word) { return std::abs(word.polarity); });
    QList<Span> praise, blame;
    for (const WordInfluence &word : strongest.mid(0, Most))
        (word.polarity > 0 ? praise : blame) << spanOf(word);
    addSpans(praise, Tone::Good, tr("Words for praise: %1"));
    addSpans(blame, Tone::Bad, tr("Words for blame: %1"));
}

void ReadingWords::addInfluence(const QList<WordInfluence> &influences, double WordInfluence::*part, Tone tone,
                                const QString &line)
{
    QList<WordInfluence> strongest = influences;
    strongest.removeIf([&](const WordInfluence &word) { return word.*part < Weighs; });
    std::ranges::stable_sort(strongest, std::greater(), part);
    QList<Span> spans;
    for (const WordInfluence &word : strongest.mid(0, Most))
        spans << spanOf(word);
    addSpans(spans, tone, line);
}

void ReadingWords::addSpans(const QList<Span> &spans, Tone tone, const QString &line)
{
    for (const Span &span : spans)
        marks << MarkedText::Mark{span.start, span.length, tone};
    say(line, wordsAt(spans));
}

/// What the team's dictionary found and what it and the corrections changed.
void ReadingWords::addTeam(const Judgement &judged, const LearningService::Why &why)
{
    QList<Span> own;
    for (const TeamReading::Word &word : why.words)
        own << word.span;
    addSpans(own, Tone::Accent, tr("Words of the team's dictionary: %1"));
    say(tr("Aspects: %1"), why.aspects);
    if (judged.byPerson && why.read != Sentiment::Unclassified)
        lines << tr("The program reads it as: %1").arg(MentionWords::sentiment(why.read));
    if (why.alone)
        lines << tr("Without the team's dictionary and corrections: %1").arg(MentionWords::sentiment(*why.alone));
}

QStringList ReadingWords::wordsAt(const QList<Span> &spans) const
{
    QStringList words;
    for (const Span &span : spans)
        words << bareWord(QStringView(m_text).sliced(span.start, span.length));
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

void ReadingWords::say(const QString &line, const QStringList &words)
{
    if (!words.isEmpty())
        lines << line.arg(words.join(u", "_s));
}

} // namespace pulse
