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

/// A sentence, its words without signs, how it ends, and where it stands.
struct Sentence {
    QStringList words;
    int marks = 0; ///< question marks at its end
    qsizetype begin = 0, end = 0;
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
    // Tears and laughter behind the last syllable.
    const auto alone = [](QChar c) { return c >= QChar(0x3130) && c <= QChar(0x318F); };
    qsizetype syllables = to;
    while (syllables > from && alone(word[syllables - 1]))
        --syllables;
    if (syllables > from)
        to = syllables;
    return word.sliced(from, to - from).toString();
}

/// A reproach in the shape of a question: "장난합니까", "이게 은행입니까", "말이 됩니까", "are you serious".
bool reproaches(const Sentence &sentence)
{
    static const QRegularExpression shapes(
        u"(^| )이게 (무슨 )?\\S+(이냐|냐)$|(^| )이게 "
        u"(은행|게임|서비스|회사|음식|식당|호텔|방송|제품|나라)(입니까|인가요)$"
        u"|(^| )장난 ?(합|하|해|치|이|침)\\S*$|말이 ?(됩니까|되나요?|돼요?|되냐|되는 거\\S*)$|(^| )노예\\S*(이냐|냐)$"
        u"|정상(임|입니까|이냐)$|(어쩌|뭐 ?하|믿으|죽으|살)(라는|자는) ?(거|건|겁|것)\\S*$|(살|죽으|어쩌|굶으)라고\\S*$"
        u"|^(are you|is this|was this) (serious|kidding|joking|a joke|for real)|^who does that|^how hard (is|can) it"
        u"|^do you even|^why (even )?bother"_s);
    return shapes.match(sentence.words.join(u' ')).hasMatch();
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
constexpr int FinalNieun = 4, FinalRieul = 8, FinalBieup = 17;

/// Whether a Korean word has an ending that asks, wherever it stands; those that look alike and say "because" or
/// "smells" have none.
bool asksByEnding(const QString &word)
{
    const QChar end = word.isEmpty() ? QChar() : word.back(); // told from the last syllable alone, nearly always
    if (end != u'요' && end != u'여' && end != u'죠' && end != u'까')
        return false;
    static const QStringList Plain{
        u"어때요"_s,   u"뭔가요"_s, u"뭐예요"_s,   u"뭐에요"_s, u"어디예요"_s, u"어디에요"_s, u"얼마예요"_s,
        u"얼마에요"_s, u"얼마죠"_s, u"언제예요"_s, u"언제죠"_s, u"뭐죠"_s,     u"어디죠"_s,   u"는지요"_s,
        u"을지요"_s,   u"인지요"_s, u"인가여"_s,   u"나여"_s,   u"할까여"_s,   u"이래요"_s,   u"저래요"_s};
    for (const QString &ending : Plain)
        if (word.endsWith(ending) && word.size() >= ending.size())
            return true;
    const qsizetype size = word.size();
    if (word.endsWith(u"나요"_s)) {
        static const QSet<QString> Happens{u"냄새"_s, u"생각"_s, u"고장"_s, u"화"_s, u"소리"_s, u"티"_s, u"기억"_s,
                                           u"열"_s,   u"짜증"_s, u"신"_s,   u"윤"_s, u"차이"_s, u"땀"_s, u"빛"_s,
                                           u"소문"_s, u"혼"_s,   u"끝"_s,   u"맛"_s, u"눈물"_s, u"불"_s, u"겁"_s};
        const QString before = word.chopped(2);
        return !before.isEmpty() && !Happens.contains(before);
    }
    if (size >= 3 && word.endsWith(u"가요"_s)) // 인가요, 그런가요; not 가요, 나가요
        return finalOf(word[size - 3]) == FinalNieun && word != u"안가요";
    if (size >= 3 && (word.endsWith(u"까요"_s) || word.endsWith(u"까여"_s)))
        return finalOf(word[size - 3]) == FinalRieul; // 할까요, not 하니까요
    if (size >= 3 && word.endsWith(u"니까"_s))
        return finalOf(word[size - 3]) == FinalBieup && !word.endsWith(u"아닙니까"_s); // 합니까, not 하니까
    return false;
}

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences{Sentence{}};
    for (QStringView line : QStringView(text).split(u'\n')) {
        for (QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
            if (isAddress(word))
                continue;
            const QString plain = bare(word);
            Sentence &sentence = sentences.last();
            if (sentence.end == 0)
                sentence.begin = word.data() - text.constData();
            sentence.end = word.data() - text.constData() + word.size();
            if (!plain.isEmpty())
                sentence.words << plain;
            const auto behind = word.toString().remove(plain); // the signs around it
            sentence.marks += int(std::ranges::count_if(behind, isMark));
            if (std::ranges::any_of(behind, endsSentence) || asksByEnding(plain)) // many write without any sign
                sentences << Sentence{};
        }
        sentences << Sentence{};
    }
    return sentences;
}

/// "되는 건가", "사도 될까": endings that ask only where they end the sentence.
bool asksAtItsEnd(const QString &word)
{
    if (!isHangul(word.back().unicode()))
        return false;
    static const QStringList Ends{u"건가"_s,   u"는가"_s,   u"런가"_s,     u"던가"_s,   u"될까"_s,
                                  u"좋을까"_s, u"나을까"_s, u"괜찮을까"_s, u"있을까"_s, u"어떨까"_s,
                                  u"려나"_s,   u"려나요"_s, u"시는지"_s};
    return std::ranges::any_of(Ends, [&word](const QString &end) { return word.endsWith(end); });
}

/// An interrogative near the end of a Korean sentence that ends like one: "며칠 걸려요", "어디서 사셨어요", "얼마임".
/// "언제 먹어도", "왜 좋은지" ask nothing.
bool asksByInterrogative(const QStringList &words)
{
    if (!isHangul(words.constLast().back().unicode()))
        return false;
    static const QRegularExpression Interrogative(
        u"^(언제|어디|얼마|며칠|몇|무엇|무슨|어느|어떤|어떻게|누가|누구|왜)"_s);
    static const QRegularExpression Ending(u"([요죠여임됨함음나]|인지|는지)$"_s),
        Aside(u"(도|든|든지|지만|는지|은지|던지)$"_s);
    // Among friends: "무슨 색 샀어", "어떻게 찾아"; "얼마나 좋아" and "몇 번째야" tell.
    static const QRegularExpression Plain(u"^(언제|어디|무슨|어느|어떤|어떻게|왜)"_s),
        PlainEnding(u"[어아해돼와대]$"_s);
    constexpr qsizetype Near = 4;
    const qsizetype last = words.size() - 1;
    for (qsizetype at = std::max<qsizetype>(0, last - Near); at <= last; ++at) {
        if (words[at] == u"뭐" && at < last && words[at + 1].endsWith(u'야'))
            return Ending.match(words[last]).hasMatch(); // 뭐 사야 됨
        const bool plain = Plain.match(words[at]).hasMatch() && at < last && PlainEnding.match(words[last]).hasMatch();
        if (!Interrogative.match(words[at]).hasMatch() || !(plain || Ending.match(words[last]).hasMatch()))
            continue;
        // "왜 이렇게 좋아요" wonders; with a complaint it waits for an answer all the same.
        const bool aside = std::any_of(words.begin() + at, words.end(),
                                       [](const QString &word) { return Aside.match(word).hasMatch(); });
        const bool exclaims = at < last && (words[at + 1] == u"이렇게" || words[at + 1] == u"이리" ||
                                            words[at + 1] == u"이런" || words[at + 1] == u"이제야");
        if (!aside && !exclaims)
            return true;
    }
    return false;
}

/// Phrases that ask for an answer without any mark.
bool asksByPhrase(const QString &sentence)
{
    static const QRegularExpression Korean(
        u"(아시는 ?분|아는 ?분|아는 ?사람|있는 ?사람$|(^| )혹시 .*[음임됨까나지]$|알고 ?싶(어요|습니다|네요|은데)|써 "
        u"?보신 ?분|쓰시는 ?분|해 ?보신 ?분|알려 ?주세요|알려 ?주실|추천 ?(좀|부탁|해 "
        u"?주)|궁금(합니다|해요|하네요|한데|해서)"
        u"|질문(이요|있|드|입니다| ?있습니다| ?드립니다)|문의 ?(드립니다|드려요|합니다))"_s);
    static const QRegularExpression English(
        u"(\\b(does|has|did|is) any(one|body)\\b|\\bany(one|body) (know|knows|have|has|tried|else|using|here)\\b"
        u"|\\bcan (someone|somebody|anyone|anybody|you) (please |pls "
        u")?(tell|help|explain|recommend|check|confirm|send)\\b"
        u"|\\bany (idea|ideas|recommendations|suggestions|advice|tips|word|update|updates) "
        u"(on|for|about|why|when|how|if)\\b"
        u"|\\bwondering (if|how|why|when|what|whether)\\b|\\bplease advise\\b"
        u"|\\b(please|pls|can you|could you|someone) tell me (how|where|when|what|which|why|if)\\b"
        u"|\\blooking for (advice|recommendations|suggestions|tips)\\b"
        u"|\\bneed to know (how|where|when|what|which|if)\\b|\\bany chance (of|you|that|i|we)\\b"
        u"|^any(one|body) "
        u"(used|use|know|knows|have|has|had|tried|seen|got|been|having|from|using|going|want|wants|watched)\\b"
        u"|\\bneed (help|advice) (choosing|deciding|finding|picking|with)\\b)"_s);
    // Each looks at the sentences of its own script, which is most of the time that this takes.
    const bool korean = std::ranges::any_of(sentence, [](QChar c) { return isHangul(c.unicode()); });
    return (korean && Korean.match(sentence).hasMatch()) || English.match(sentence).hasMatch();
}

bool isOneOf(const QSet<QString> &words, const QString &word) { return words.contains(word); }

/// "does it", "is there", "will the": a verb in front of the one that it is about.
bool beginsInverted(const QStringList &words, qsizetype at)
{
    static const QSet<QString> Verbs{u"do"_s,    u"does"_s,   u"did"_s,  u"can"_s,  u"could"_s, u"will"_s,
                                     u"would"_s, u"should"_s, u"has"_s,  u"have"_s, u"is"_s,    u"are"_s,
                                     u"am"_s,    u"was"_s,    u"were"_s, u"may"_s,  u"isn't"_s, u"doesn't"_s,
                                     u"can't"_s, u"didn't"_s, u"won't"_s};
    static const QSet<QString> Subjects{u"i"_s,       u"you"_s,     u"we"_s,   u"they"_s,     u"he"_s,
                                        u"she"_s,     u"it"_s,      u"this"_s, u"that"_s,     u"these"_s,
                                        u"those"_s,   u"there"_s,   u"my"_s,   u"your"_s,     u"anyone"_s,
                                        u"anybody"_s, u"someone"_s, u"any"_s,  u"anything"_s, u"u"_s};
    if (at + 2 >= words.size() || !isOneOf(Verbs, words[at]))
        return false;
    const QString &subject = words[at + 1];
    if (isOneOf(Subjects, subject))
        return words[at] != u"have" || subject != u"any"; // "have any questions, write to us"
    // "do kids", "can two people"; not "can confirm", "will do"
    static const QSet<QString> BeforeNoun{u"do"_s, u"does"_s, u"did"_s, u"can"_s, u"will"_s, u"are"_s};
    static const QSet<QString> Many{u"two"_s, u"three"_s, u"people"_s, u"children"_s, u"men"_s, u"women"_s};
    const bool plural = subject.size() > 3 && subject.endsWith(u's') && !subject.endsWith(u"ss"_s);
    if (isOneOf(BeforeNoun, words[at]) && (plural || isOneOf(Many, subject)))
        return subject != u"yourselves" && subject != u"always" && subject != u"this";
    static const QSet<QString> BeforeArticle{u"does"_s, u"did"_s, u"will"_s, u"has"_s, u"is"_s, u"are"_s};
    static const QSet<QString> Superlatives{u"best"_s, u"worst"_s, u"only"_s, u"same"_s, u"most"_s};
    return subject == u"the" && isOneOf(BeforeArticle, words[at]) && !isOneOf(Superlatives, words[at + 2]);
}

/// "how do i", "when will my", "which size should i", "what's the": a sentence that begins with what it asks for.
bool beginsInterrogative(const QStringList &words, qsizetype at)
{
    static const QSet<QString> Asking{u"who"_s, u"what"_s, u"when"_s, u"where"_s, u"why"_s, u"how"_s, u"which"_s};
    static const QSet<QString> Short{u"what's"_s, u"who's"_s, u"where's"_s, u"when's"_s, u"whats"_s, u"wheres"_s};
    static const QSet<QString> Verbs{u"is"_s,  u"are"_s,   u"was"_s,  u"were"_s,  u"do"_s,     u"does"_s, u"did"_s,
                                     u"can"_s, u"could"_s, u"will"_s, u"would"_s, u"should"_s, u"has"_s,  u"have"_s};
    static const QSet<QString> Amounts{u"long"_s, u"much"_s, u"many"_s, u"often"_s, u"soon"_s,  u"far"_s,
                                       u"old"_s,  u"big"_s,  u"late"_s, u"early"_s, u"heavy"_s, u"fast"_s};
    if (at + 2 >= words.size())
        return false;
    const QString &next = words[at + 1];
    if (isOneOf(Short, words[at]))
        return next == u"the" || next == u"your" || next == u"my" || next == u"a" || next == u"up";
    if (!isOneOf(Asking, words[at]))
        return false;
    if (isOneOf(Verbs, next)) // "which is why I left" goes on with what was said before
        return words[at] != u"which" || (next != u"is" && next != u"was" && next != u"are");
    if (words[at] == u"how")
        return next == u"come" ||
               (isOneOf(Amounts, next) && (isOneOf(Verbs, words[at + 2]) || isOneOf(Verbs, words.value(at + 3))));
    // "what time does the", "which plan is best"; not "what people do is"
    const bool ofThing = words[at] == u"what" || words[at] == u"which";
    return ofThing && at + 3 < words.size() && isOneOf(Verbs, words[at + 2]) && next != u"i" && next != u"you" &&
           next != u"we" && next != u"they" && next != u"it" && words[at + 3] != u"to";
}

/// An English sentence that begins like a question, behind a greeting or the one that it speaks to.
bool beginsAsking(const QStringList &words)
{
    static const QSet<QString> Opening{u"so"_s,      u"and"_s,   u"hi"_s,   u"hey"_s,      u"but"_s,
                                       u"hello"_s,   u"there"_s, u"guys"_s, u"also"_s,     u"just"_s,
                                       u"curious"_s, u"quick"_s, u"ok"_s,   u"question"_s, u"please"_s};
    qsizetype at = 0;
    constexpr qsizetype Longest = 4;
    while (at < words.size() && at < Longest && (words[at].startsWith(u'@') || isOneOf(Opening, words[at])))
        ++at;
    // "@shop is the best": the one spoken to may be what the verb is about.
    const bool ofTheShop = at > 0 && words[at - 1].startsWith(u'@') && words.value(at) == u"is";
    return beginsInterrogative(words, at) || (!ofTheShop && beginsInverted(words, at));
}

bool looksAsked(const Sentence &sentence)
{
    constexpr int Shouting = 3; // "???"
    if (sentence.words.isEmpty() || sentence.words.join(u' ').contains(u"what more could"_s))
        return false;
    if (sentence.marks > 0 && sentence.marks < Shouting && !onlyWonders(sentence))
        return true;
    if (sentence.marks >= Shouting && sentence.words.size() > 3)
        return true;
    return std::ranges::any_of(sentence.words, asksByEnding) || asksAtItsEnd(sentence.words.constLast()) ||
           asksByInterrogative(sentence.words) || asksByPhrase(sentence.words.join(u' ')) ||
           beginsAsking(sentence.words);
}

bool asks(const Sentence &sentence) { return looksAsked(sentence) && !reproaches(sentence); }

} // namespace

bool asksQuestion(const QString &text)
{
    const QList<Sentence> sentences = sentencesOf(text);
    return std::ranges::any_of(sentences, asks);
}

bool onlyAsks(const QString &text)
{
    constexpr qsizetype Remark = 2; // words: "hi there", "@shop", "thanks"
    const QList<Sentence> sentences = sentencesOf(text);
    return std::ranges::any_of(sentences, asks) && std::ranges::all_of(sentences, [](const Sentence &sentence) {
               return sentence.words.size() <= Remark || asks(sentence);
           });
}

QList<Span> askedSpans(const QString &text)
{
    QList<Span> spans;
    QList<Sentence> sentences = sentencesOf(text);
    for (Sentence &sentence : sentences) {
        for (QString &word : sentence.words)
            word = folded(word);
        if (asks(sentence))
            spans << Span{sentence.begin, sentence.end - sentence.begin};
    }
    return spans;
}

} // namespace pulse
