#include "core/question.h"
#include "core/text.h"
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QChar FullWidthMark(0xFF1F), ArabicMark(0x061F);

bool isMark(QChar c) { return c == u'?' || c == FullWidthMark || c == ArabicMark; }

bool isAddress(QStringView word)
{
    return word.contains(u"://"_s) || word.startsWith(u"www.") || word.contains(u".com/"_s) || word.contains(u".kr/"_s);
}

/// A sentence, its words without signs, and how it ends.
struct Sentence {
    QStringList words;
    int marks = 0; ///< question marks at its end
};

bool endsSentence(QChar c) { return isMark(c) || c == u'.' || c == u'!' || c == u'\n' || c == u'~' || c == u'…'; }

QString bare(QStringView word)
{
    qsizetype from = 0, to = word.size();
    const auto sign = [](QChar c) { return !c.isLetterOrNumber() && c != u'@' && c != u'#' && c != u'\''; };
    while (from < to && sign(word[from]))
        ++from;
    while (to > from && sign(word[to - 1]))
        --to;
    return word.sliced(from, to - from).toString();
}

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences{Sentence{}};
    for (QStringView line : QStringView(text).split(u'\n')) {
        for (QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (isAddress(word))
                continue;
            const QString plain = bare(word);
            if (!plain.isEmpty())
                sentences.last().words << plain;
            const auto behind = word.toString().remove(plain); // the signs around it
            sentences.last().marks += int(std::ranges::count_if(behind, isMark));
            if (std::ranges::any_of(behind, endsSentence))
                sentences << Sentence{};
        }
        sentences << Sentence{};
    }
    return sentences;
}

/// What is asked with a mark, and yet nobody waits for an answer.
bool onlyWonders(const Sentence &sentence)
{
    static const QSet<QString> Wonder{u"really"_s,
                                      u"seriously"_s,
                                      u"right"_s,
                                      u"huh"_s,
                                      u"what"_s,
                                      u"wtf"_s,
                                      u"why"_s,
                                      u"eh"_s,
                                      u"no"_s,
                                      u"ok"_s,
                                      u"okay"_s,
                                      u"so"_s,
                                      u"are you kidding me"_s,
                                      u"진짜"_s,
                                      u"정말"_s,
                                      u"뭐"_s,
                                      u"뭐야"_s,
                                      u"뭐지"_s,
                                      u"응"_s,
                                      u"실화"_s,
                                      u"실화냐"_s,
                                      u"이게 실화냐"_s,
                                      u"실화임"_s,
                                      u"이게 맞아"_s,
                                      u"이게 맞냐"_s,
                                      u"장난해"_s,
                                      u"장난하냐"_s,
                                      u"왜"_s,
                                      u"헐"_s,
                                      u"ㄹㅇ"_s,
                                      u"이게 뭐야"_s,
                                      u"이게 뭐냐"_s,
                                      u"미쳤나"_s,
                                      u"미쳤냐"_s};
    return sentence.words.isEmpty() || Wonder.contains(sentence.words.join(u' '));
}

/// The last consonant of a Hangul syllable, 0 for none (Unicode 3.12); -1 where it is none.
int finalOf(QChar syllable)
{
    const int index = syllable.unicode() - 0xAC00;
    return index < 0 || index >= 11'172 ? -1 : index % 28;
}
constexpr int FinalRieul = 8, FinalBieup = 17;

/// Whether a Korean word has an ending that asks; those that look alike and say "because" or "smells" have none.
bool asksByEnding(const QString &word)
{
    static const QStringList Plain{
        u"인가요"_s,   u"은가요"_s,   u"한가요"_s,   u"던가요"_s,   u"는가요"_s,   u"된가요"_s,   u"어때요"_s,
        u"어떤가요"_s, u"뭔가요"_s,   u"뭐예요"_s,   u"뭐에요"_s,   u"어디예요"_s, u"어디에요"_s, u"어딘가요"_s,
        u"얼마예요"_s, u"얼마에요"_s, u"얼마죠"_s,   u"언제예요"_s, u"언제죠"_s,   u"뭐죠"_s,     u"어디죠"_s,
        u"는지요"_s,   u"을지요"_s,   u"계신가요"_s, u"인지요"_s,   u"인가여"_s,   u"나여"_s,     u"할까여"_s};
    for (const QString &ending : Plain)
        if (word.endsWith(ending) && word.size() >= ending.size())
            return true;
    if (word.endsWith(u"나요"_s)) {
        static const QStringList Happens{u"냄새"_s, u"생각"_s, u"고장"_s, u"화"_s, u"소리"_s, u"티"_s, u"기억"_s,
                                         u"열"_s,   u"짜증"_s, u"신"_s,   u"윤"_s, u"차이"_s, u"땀"_s, u"빛"_s,
                                         u"소문"_s, u"혼"_s,   u"끝"_s,   u"맛"_s, u"눈물"_s, u"불"_s, u"겁"_s};
        const QString before = word.chopped(2);
        return !before.isEmpty() && !Happens.contains(before);
    }
    const qsizetype size = word.size();
    if (size >= 3 && (word.endsWith(u"까요"_s) || word.endsWith(u"까여"_s)))
        return finalOf(word[size - 3]) == FinalRieul; // 할까요, not 하니까요
    if (size >= 3 && word.endsWith(u"니까"_s))
        return finalOf(word[size - 3]) == FinalBieup; // 합니까, not 하니까
    return false;
}

/// Phrases that ask for an answer without any mark.
bool asksByPhrase(const QString &sentence)
{
    static const QRegularExpression Phrases(
        u"(아시는 ?분|아는 ?분|써 ?보신 ?분|쓰시는 ?분|해 ?보신 ?분|알려 ?주세요|알려 ?주실|추천 ?(좀|부탁|해 "
        u"?주)|궁금(합니다|해요|하네요|한데|해서)"
        u"|질문(이요|있|드|입니다| ?있습니다| ?드립니다)|문의 ?(드립니다|드려요|합니다)"
        u"|\\b(does|has|did|is) any(one|body)\\b|\\bany(one|body) (know|knows|have|has|tried|else|using|here)\\b"
        u"|\\bcan (someone|somebody|anyone|anybody|you) (please |pls "
        u")?(tell|help|explain|recommend|check|confirm|send)\\b"
        u"|\\bany (idea|ideas|recommendations|suggestions|advice|tips|word|update|updates) "
        u"(on|for|about|why|when|how|if)\\b"
        u"|\\b(i'm|im|i am|was) wondering (if|how|why|when|what|whether)\\b|\\bplease advise\\b)"_s);
    return Phrases.match(sentence).hasMatch();
}

/// "how do i", "when will my", "why is": an English sentence that begins like a question.
bool beginsAsking(const QStringList &words)
{
    static const QSet<QString> Asking{u"who"_s, u"what"_s, u"when"_s, u"where"_s, u"why"_s, u"how"_s, u"which"_s};
    static const QSet<QString> Verbs{u"is"_s,  u"are"_s,   u"was"_s,  u"were"_s,  u"do"_s,     u"does"_s, u"did"_s,
                                     u"can"_s, u"could"_s, u"will"_s, u"would"_s, u"should"_s, u"has"_s,  u"have"_s};
    static const QSet<QString> Amounts{u"long"_s, u"much"_s, u"many"_s, u"often"_s, u"soon"_s, u"far"_s, u"come"_s};
    qsizetype at = 0;
    while (at < words.size() && words[at].startsWith(u'@')) // whom one speaks to
        ++at;
    if (at < words.size() &&
        (words[at] == u"so" || words[at] == u"and" || words[at] == u"hi" || words[at] == u"hey" || words[at] == u"but"))
        ++at;
    if (at + 2 >= words.size() || !Asking.contains(words[at]))
        return false;
    const QString &next = words[at + 1];
    return Verbs.contains(next) || (words[at] == u"how" && Amounts.contains(next) && Verbs.contains(words[at + 2])) ||
           (words[at] == u"how" && next == u"come");
}

} // namespace

bool asksQuestion(const QString &text)
{
    constexpr int Shouting = 3; // "???"
    for (const Sentence &sentence : sentencesOf(text)) {
        if (sentence.words.isEmpty())
            continue;
        if (sentence.marks > 0 && sentence.marks < Shouting && !onlyWonders(sentence))
            return true;
        if (sentence.marks >= Shouting && sentence.words.size() > 3)
            return true;
        if (asksByEnding(sentence.words.constLast()) || asksByPhrase(sentence.words.join(u' ')) ||
            beginsAsking(sentence.words))
            return true;
    }
    return false;
}

} // namespace pulse
