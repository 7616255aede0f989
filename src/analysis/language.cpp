#include "analysis/language.h"
#include "analysis/language_words.h"
#include <QHash>
#include <QList>
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 1000;
constexpr double DefaultProbability = 0.5; // Latin letters and not one known word

/// Words without which nobody writes an English sentence.
bool isEnglishFunctionWord(QStringView word)
{
    static const QSet<QStringView> words{
        u"the", u"is",  u"are", u"was",  u"were", u"i",    u"i'm", u"my",   u"you",  u"your", u"it",  u"this",
        u"a",   u"an",  u"and", u"that", u"of",   u"to",   u"in",  u"for",  u"with", u"have", u"has", u"be",
        u"not", u"but", u"me",  u"we",   u"they", u"just", u"at",  u"from", u"when", u"what", u"how", u"don't"};
    return words.contains(word);
}

/// What a word, or a letter, says: for each language of latinLanguages() a part of its vote.
struct Vote {
    QList<std::pair<std::size_t, double>> shares; ///< by language; 0 is English
    double foreign = 0;                           ///< how much it speaks for one of the others
};

void addTo(QHash<QStringView, QList<std::size_t>> &languages, QStringView words, std::size_t language)
{
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts))
        if (!languages[word].contains(language))
            languages[word].append(language);
}

QHash<QStringView, Vote> readWords()
{
    // A letter alone is often an initial or a list's mark.
    constexpr double telling = 1.5, letter = 0.3;
    QHash<QStringView, QList<std::size_t>> common, tellingOnes;
    for (std::size_t i = 0; i < latinLanguages().size(); ++i) {
        addTo(common, latinLanguages()[i].words, i);
        addTo(tellingOnes, latinLanguages()[i].telling, i);
        addTo(common, latinLanguages()[i].telling, i);
    }
    QHash<QStringView, Vote> votes;
    for (auto word = common.cbegin(); word != common.cend(); ++word) {
        const QList<std::size_t> languages = tellingOnes.value(word.key(), *word);
        const double weight = tellingOnes.contains(word.key()) ? telling : word.key().size() == 1 ? letter : 1;
        Vote &vote = votes[word.key()];
        for (const std::size_t language : languages)
            vote.shares.append({language, weight / double(languages.size())});
        vote.foreign = languages.contains(0) ? weight / double(languages.size()) : weight;
        if (languages == QList<std::size_t>{0})
            vote.foreign = 0;
    }
    return votes;
}

QHash<QChar, Vote> readLetters()
{
    constexpr double ofOne = 0.7, ofTwo = 0.5, ofMany = 0.3;
    QHash<QChar, Vote> votes;
    for (std::size_t i = 0; i < latinLanguages().size(); ++i)
        for (const QChar c : QStringView(latinLanguages()[i].letters))
            votes[c].shares.append({i, 1});
    for (Vote &vote : votes) {
        vote.foreign = vote.shares.size() == 1 ? ofOne : vote.shares.size() == 2 ? ofTwo : ofMany;
        for (auto &[language, share] : vote.shares)
            share = vote.foreign;
    }
    return votes;
}

/// The text without addresses, handles and the mark of a repost.
QString readable(QStringView text)
{
    QString out;
    text = text.first(std::min(text.size(), LongestText));
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        end = begin;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QStringView word = text.sliced(begin, end - begin);
        if (word.startsWith(u"http", Qt::CaseInsensitive) || word.startsWith(u'@') ||
            word.startsWith(u"www.", Qt::CaseInsensitive) || word == u"RT")
            continue;
        out += word;
        out += u' ';
    }
    return out;
}

/// Whether a word that no list has looks as Romance, Indonesian or Turkish words do and English ones seldom: four
/// letters or more in lower case (a name would have a capital) with a vowel other than e behind, or an ending of
/// theirs.
bool looksForeign(QStringView word)
{
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest || !word.front().isLower())
        return false;
    constexpr QStringView endings[] = {u"yor", u"ung",  u"keit",  u"lich", u"isch",
                                       u"eux", u"euse", u"mente", u"ekt",  u"ckt"};
    return QStringView(u"aiou").contains(word.back()) ||
           std::ranges::any_of(endings, [word](QStringView end) { return word.endsWith(end); });
}

/// Whether letters between other signs may be a word of some language: not a model's name, an initial or laughter.
bool looksLikeWord(QStringView word)
{
    constexpr qsizetype shortest = 3;
    const auto isVowel = [](QChar c) { return QStringView(u"aeiouy").contains(c); };
    if (word.size() < shortest || std::ranges::none_of(word, isVowel))
        return false;
    // "haha", "hehehe", "jajaja", "aaaa"
    return std::ranges::any_of(word.sliced(2), [&](const QChar &c) { return c != *(&c - 2); });
}

bool isIn(QChar c, QStringView letters) { return letters.contains(c); }

bool hasAny(const QString &text, QStringView letters)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return isIn(c, letters); });
}

/// What the words and letters of a text in Latin letters add up to.
struct LatinVotes {
    QList<double> scores = QList<double>(qsizetype(latinLanguages().size()), 0.0);
    double foreign = 0; ///< that it is of one of the languages other than English
    int words = 0, englishFunctionWords = 0, foreignLetters = 0;
    bool anyWord = false;

    /// \a text in lower case, and \a written as it stands.
    LatinVotes(const QString &text, const QString &written)
    {
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = begin;
            while (end < text.size() && (text[end].isLetter() || text[end] == u'\'' || text[end] == u'’'))
                ++end;
            if (end > begin)
                addWord(text, begin, end, text.size() == written.size() ? written : text);
            begin = std::max(end, begin + 1);
        }
        static const QHash<QChar, Vote> letters = readLetters();
        for (const QChar c : text)
            if (c.unicode() >= 0x80 && c.isLetter()) {
                ++foreignLetters;
                if (const auto found = letters.constFind(c); found != letters.constEnd())
                    add(*found);
            }
    }

private:
    void add(const Vote &vote)
    {
        for (const auto &[language, share] : vote.shares)
            scores[qsizetype(language)] += share;
        foreign += vote.foreign;
    }
    void addWord(const QString &text, qsizetype begin, qsizetype end, const QString &written)
    {
        constexpr double byLooks = 0.5;
        static const QHash<QStringView, Vote> votes = readWords();
        ++words;
        if ((begin > 0 && text[begin - 1].isDigit()) || (end < text.size() && text[end].isDigit()))
            return; // "S24", "10x"
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        const bool isTag = begin > 0 && text[begin - 1] == u'#';
        anyWord = anyWord || looksLikeWord(word);
        englishFunctionWords += isEnglishFunctionWord(word);
        auto found = votes.constFind(word);
        if (found == votes.constEnd() && word.contains(u'’'))
            found = votes.constFind(QString(word.toString()).replace(u'’', u'\''));
        if (found != votes.constEnd())
            add(*found);
        else if (!isTag && looksForeign(QStringView(written).sliced(begin, end - begin)))
            foreign += byLooks;
    }
};

LanguageGuess latinLanguage(const LatinVotes &votes)
{
    // Another language than English must show itself in more than one common word or letter.
    constexpr double enough = 1.4, enoughWithLetters = 0.9;
    const double english = votes.scores[0];
    const auto best = std::max_element(votes.scores.begin() + 1, votes.scores.end());
    const bool isForeign = votes.foreign > english && (*best >= english || english == 0) &&
                           votes.foreign >= (votes.foreignLetters > 0 ? enoughWithLetters : enough);
    if (!isForeign) {
        // Letters that English lacks, one word of another language, or no word at all: it cannot be told.
        const bool hint = votes.foreignLetters > 0 || votes.foreign >= enoughWithLetters;
        if (english == 0 && (hint || !votes.anyWord))
            return {{}, 0, hint};
        const double probability =
            english == 0 ? DefaultProbability : std::min(0.99, 0.6 + english / std::max(4.0, 2.0 * votes.words));
        return {u"en"_s, probability};
    }
    double sum = 0.5;
    for (const double score : votes.scores)
        sum += score;
    if (*best == 0)
        return {{}, 0, true};
    return {QString::fromLatin1(latinLanguages()[std::size_t(best - votes.scores.begin())].code), *best / sum};
}

QString cyrillicLanguage(const QString &text)
{
    if (hasAny(text, u"ђћџљњј"))
        return hasAny(text, u"ѓќѕ") ? u"mk"_s : u"sr"_s;
    if (text.contains(u'ў'))
        return u"be"_s;
    if (hasAny(text, u"іїєґ"))
        return u"uk"_s;
    if (hasAny(text, u"әғқңөұүһ"))
        return u"kk"_s;
    if (hasAny(text, u"ыэё"))
        return u"ru"_s;
    return text.count(u'ъ') > 1 || text.contains(u" се "_s) || text.contains(u" да "_s) ? u"bg"_s : u"ru"_s;
}

QString arabicLanguage(const QString &text)
{
    if (hasAny(text, u"ٹڈڑںے"))
        return u"ur"_s;
    return hasAny(text, u"پچژگ") ? u"fa"_s : u"ar"_s;
}

/// The language of a script that only one widespread language uses; empty for others.
QString languageOfScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Greek:
        return u"el"_s;
    case QChar::Script_Hebrew:
        return u"he"_s;
    case QChar::Script_Thai:
        return u"th"_s;
    case QChar::Script_Devanagari:
        return u"hi"_s;
    case QChar::Script_Bengali:
        return u"bn"_s;
    case QChar::Script_Tamil:
        return u"ta"_s;
    case QChar::Script_Telugu:
        return u"te"_s;
    case QChar::Script_Gujarati:
        return u"gu"_s;
    case QChar::Script_Gurmukhi:
        return u"pa"_s;
    case QChar::Script_Kannada:
        return u"kn"_s;
    case QChar::Script_Malayalam:
        return u"ml"_s;
    case QChar::Script_Sinhala:
        return u"si"_s;
    case QChar::Script_Georgian:
        return u"ka"_s;
    case QChar::Script_Armenian:
        return u"hy"_s;
    case QChar::Script_Khmer:
        return u"km"_s;
    case QChar::Script_Lao:
        return u"lo"_s;
    case QChar::Script_Myanmar:
        return u"my"_s;
    case QChar::Script_Ethiopic:
        return u"am"_s;
    case QChar::Script_Tibetan:
        return u"bo"_s;
    default:
        return {};
    }
}

// Characters of Japanese that neither way of writing Chinese has, and the other way round.
constexpr QStringView JapaneseHan = u"発売気円駅広応対価変読続図実帰楽様権検験経済戦団県働込辺児焼姉歩毎黒産営厳悪亜仮"
                                    u"従懐拡拠挙択摂斎桜浄渋渓猟獣畳粋粛継緑総縁聴"
                                    u"脳臓舗芸蔵覚訳豊賛転軽遅酔鉄鋭録闘陥険隠雑霊頼顕駆髄鶏齢々峠匂畑値徴";
constexpr QStringView ChineseHan = u"这们么为说时个让给买卖东车门问间见现发开关电话书长马鸟鱼乐欢爱钱银铁错难题页顺预须"
                                   u"风飞饭馆请谢谁该评试货质购贵费资员责账赞赢"
                                   u"过还进远连运选样机产严业丰临义价优传伤气们吗呢吧啊喔哦嗎們這麼你妳很吃她它哪沒對發"
                                   u"賣氣應價變讀實樂檢驗讚覺裡啦嘛呀咱您"
                                   u"两应当观热条种别总经约红级纸线练组织结绝给统网设计让认识语调议论记许证词译译详误课"
                                   u"谈财败贴贷赛趋软较输边达迁迟适递荐满坏骗屏垃圾吵态恶聲这那怎够骂懒蛋颜";

/// Chinese or Japanese where nothing but Chinese characters stands; nothing where a few of them decide nothing.
LanguageGuess hanLanguage(const QString &text)
{
    constexpr int few = 4;
    int japanese = 0, chinese = 0, all = 0;
    for (const QChar c : text) {
        all += c.script() == QChar::Script_Han;
        japanese += JapaneseHan.contains(c);
        chinese += ChineseHan.contains(c);
    }
    if (japanese > chinese)
        return {u"ja"_s, 0.75};
    if (chinese > japanese)
        return {u"zh"_s, 0.85};
    // Only Chinese and Japanese write nothing but these.
    return all > few ? LanguageGuess{u"zh"_s, 0.6} : LanguageGuess{{}, 0, true};
}

/// Letters by script. A syllable or an ideograph says as much as several letters.
struct Scripts {
    double hangul = 0, kana = 0, han = 0, latin = 0, cyrillic = 0, arabic = 0, other = 0;
    QChar::Script otherScript = QChar::Script_Unknown;

    explicit Scripts(const QString &text)
    {
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if (u < 0x80) {
                latin += u >= u'a' && u <= u'z';
                continue;
            }
            if (u >= 0xAC00 && u <= 0xD7A3) {
                hangul += 3;
                continue;
            }
            if (!c.isLetter())
                continue;
            switch (const QChar::Script script = c.script()) {
            case QChar::Script_Hangul:
                hangul += 1.5;
                break;
            case QChar::Script_Hiragana:
            case QChar::Script_Katakana:
                kana += 3;
                break;
            case QChar::Script_Han:
                han += 3;
                break;
            case QChar::Script_Latin:
                latin += 1;
                break;
            case QChar::Script_Cyrillic:
                cyrillic += 1;
                break;
            case QChar::Script_Arabic:
                arabic += 1;
                break;
            default:
                if (!languageOfScript(script).isEmpty()) {
                    other += 1;
                    otherScript = script;
                }
            }
        }
    }
    double sum() const { return hangul + kana + han + latin + cyrillic + arabic + other; }
};

bool hasHangulOutsideTags(const QString &text)
{
    bool inTag = false;
    for (const QChar c : text) {
        inTag = c == u'#' || (inTag && !c.isSpace());
        if (!inTag && c.script() == QChar::Script_Hangul)
            return true;
    }
    return false;
}

} // namespace

LanguageGuess detectLanguage(QStringView text)
{
    const QString written = readable(text), letters = written.toLower();
    const Scripts scripts(letters);
    const double sum = scripts.sum();
    if (sum == 0)
        return {};
    const double asian = scripts.hangul + scripts.kana + scripts.han;
    // A Korean hashtag behind an English sentence makes it no Korean one.
    constexpr double wordsBesideTag = 1.5;
    if (scripts.hangul > 0 && scripts.latin > 0 && !hasHangulOutsideTags(letters))
        if (const LatinVotes votes(letters, written); votes.scores[0] >= wordsBesideTag)
            if (const LanguageGuess guess = latinLanguage(votes); guess.code == u"en")
                return guess;
    // People write Latin product names into Korean and Japanese posts, hardly the other way round.
    if (asian >= 0.25 * sum) {
        if (scripts.hangul >= scripts.kana && scripts.hangul >= 0.2 * asian)
            return {u"ko"_s, std::min(0.99, 0.5 + scripts.hangul / asian / 2)};
        if (scripts.kana > 0.05 * asian)
            return {u"ja"_s, std::min(0.99, 0.6 + scripts.kana / asian / 2)};
        return hanLanguage(letters);
    }
    const double share = 1 / sum;
    if (scripts.cyrillic > scripts.latin && scripts.cyrillic >= scripts.arabic)
        return {cyrillicLanguage(letters), 0.9 * scripts.cyrillic * share};
    if (scripts.arabic > scripts.latin)
        return {arabicLanguage(letters), 0.9 * scripts.arabic * share};
    if (scripts.other > scripts.latin)
        return {languageOfScript(scripts.otherScript), 0.95 * scripts.other * share};
    const LatinVotes votes(letters, written);
    const LanguageGuess guess = latinLanguage(votes);
    // Names and models around a Korean word ("Galaxy S24 Ultra 512GB 도착") are no English sentence.
    constexpr int ofSentence = 2;
    constexpr double wordsOfSentence = 3;
    const bool sentence = votes.englishFunctionWords >= ofSentence ||
                          (votes.englishFunctionWords > 0 && votes.scores[0] >= wordsOfSentence);
    if (scripts.hangul > 0 && (guess.code.isEmpty() || (guess.code == u"en" && !sentence)))
        return {u"ko"_s, 0.6};
    return guess;
}

} // namespace pulse
