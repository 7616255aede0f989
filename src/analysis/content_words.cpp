#include "analysis/content_words.h"
#include "core/text.h"
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestRest = 2, LongestEnding = 5, ShortestEnglish = 3;

/// Words that say nothing of a subject: pronouns, connectives, degree, "to be", and the words of reactions.
const QSet<QString> &emptyWords()
{
    static const QSet<QString> words = [] {
        const QString all =
            u"그리고 그런데 그래서 하지만 근데 그러나 그래도 그러면 그럼 그러니까 또는 혹은 진짜 정말 너무 "
            "아주 매우 그냥 좀 조금 약간 많이 가장 특히 거의 다시 또 이제 지금 이미 아직 방금 바로 일단 "
            "항상 자주 가끔 매번 오늘 어제 내일 아까 요즘 최근 동안 이후 이전 이거 그거 저거 이건 그건 "
            "이게 그게 저게 이걸 그걸 뭐가 뭔가 무슨 무엇 어떤 누가 언제 어디 어디서 얼마나 제가 내가 "
            "나는 저는 나도 저도 나만 저만 우리 여기 거기 저기 이런 그런 저런 이렇게 그렇게 저렇게 어떻게 "
            "왜이래 하는데 했는데 합니다 해요 하네요 하는 하면 하고 하니 했다 한다 했습니다 되는 된다 "
            "됩니다 됐다 되어 이라는 이라고 라는 라고 있는 있는데 있다 있어요 있습니다 있네요 없는 없다 "
            "없어요 없습니다 없네요 같은 같다 같아요 같습니다 때문 때문에 대해 대한 위해 위한 통해 따라 "
            "관련 경우 만큼 대로 정도 처럼 까지 부터 하나 이번 다음 계속 자꾸 벌써 완전 역시 혹시 모두 "
            "모든 전부 각각 사람 생각 모르겠 안되 안돼 아니 아닌 아니라 싶은 싶다 보고 보니 보면 봤는데 "
            "the and for are was were been being but not you your yours they them their this that these "
            "those with from have has had having will would could should can cant just still very really "
            "too also into out over under again what when where which who whom why how all any each few "
            "more most other some such only own same than then there here about after before because "
            "while its it's i'm i've don't didn't doesn't isn't wasn't won't can't get got one two now "
            "today yesterday tomorrow amp via rt her him his she our ours did does doing down up off will may "
            "might let next as is it in on of to at by be do so we us me my an or if no he go"_s;
        QSet<QString> set;
        for (const QString &word : all.split(u' ', Qt::SkipEmptyParts))
            set.insert(word);
        return set;
    }();
    return words;
}

bool isAllHangul(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); i += unitsOf(codePointAt(word, i)))
        if (!isHangul(codePointAt(word, i)))
            return false;
    return true;
}

/// The endings of 하다, 되다 and of plain verbs that follow a noun: what begins with one of these is one.
bool isVerbEnding(QStringView ending)
{
    static constexpr std::array<char16_t, 14> Heads{u'하', u'해', u'했', u'함', u'한', u'할', u'합',
                                                    u'되', u'돼', u'됐', u'됨', u'된', u'될', u'됩'};
    for (const char16_t head : Heads)
        if (ending.front() == QChar(head))
            return true;
    return false;
}

/// The rest and the ending of a word, at the longest ending that could be one; an empty ending when there is none.
std::pair<QString, QString> cut(const QString &word)
{
    const QChar last = word.back();
    if (!isHangul(last.unicode())) {
        const bool plural = last == u's' && word.size() > ShortestEnglish + 1 && !word.endsWith(u"ss");
        return plural ? std::pair(word.chopped(1), u"s"_s) : std::pair(word, QString());
    }
    for (qsizetype length = std::min(word.size() - ShortestRest, LongestEnding); length > 0; --length) {
        const QStringView ending = QStringView(word).last(length);
        if (isAllHangul(ending) && (isKoreanParticle(ending) || isVerbEnding(ending)))
            return {word.chopped(length), ending.toString()};
    }
    return {word, {}};
}

} // namespace

bool isEmptyWord(const QString &word) { return emptyWords().contains(word); }

QStringList contentWords(const QString &text)
{
    QStringList words;
    const QString plain = folded(text);
    qsizetype i = 0;
    const qsizetype size = plain.size();
    while (i < size) {
        if (plain[i] == u'@' || QStringView(plain).sliced(i).startsWith(u"http")) {
            while (i < size && plain[i] != u' ')
                ++i;
            continue;
        }
        const char32_t first = codePointAt(plain, i);
        if (!isWordCharacter(first)) {
            i += unitsOf(first);
            continue;
        }
        const qsizetype begin = i;
        bool letters = false;
        while (i < size) {
            const char32_t c = codePointAt(plain, i);
            // An apostrophe belongs to the English word around it.
            if (!isWordCharacter(c) && !(c == U'\'' && i + 1 < size && isWordCharacter(codePointAt(plain, i + 1))))
                break;
            letters = letters || !QChar::isDigit(c);
            i += unitsOf(c);
        }
        const QString word = plain.sliced(begin, i - begin);
        const bool korean = isHangul(codePointAt(word, 0));
        const qsizetype shortest = korean ? ShortestRest : ShortestEnglish;
        if (letters && word.size() >= shortest && !isEmptyWord(word))
            words << word;
    }
    return words;
}

void ParticleStripper::learn(const QStringList &words)
{
    for (const QString &word : words) {
        const auto [rest, ending] = cut(word);
        m_endings[rest].insert(ending);
        if (!ending.isEmpty())
            m_endings[word].insert(QString());
    }
}

QString ParticleStripper::stem(const QString &word) const
{
    if (word.isEmpty())
        return word;
    const auto [rest, ending] = cut(word);
    if (ending.isEmpty())
        return word;
    const auto known = m_endings.constFind(rest);
    // The endings of 하다 do not stand behind a noun by chance.
    const bool sure = isVerbEnding(ending) || (known != m_endings.cend() && known->size() >= 2);
    return sure && !emptyWords().contains(rest) ? rest : word;
}

} // namespace pulse
