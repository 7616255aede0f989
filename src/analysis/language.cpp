#include "analysis/language.h"
#include <QHash>
#include <QList>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 1000;
constexpr double DefaultProbability = 0.5; // Latin letters and not one known word

struct LatinLanguage {
    const char *code;
    const char16_t *words;         ///< common words that few other languages have
    const char16_t *letters;       ///< letters beyond a-z that it uses
    const char16_t *telling = u""; ///< words of short posts, each of which alone shows it and is no English word
};

// Common words from our own knowledge; a word that stands in k lists counts 1/k for each.
constexpr std::array Latin = {
    LatinLanguage{
        "en",
        u"the and you that was for are with his they this have from one had not but what all were when your can said "
        u"there use an each which she do how their if will up other about out many then them these so some her would "
        u"make like him into time has look two more write go see number no way could people my than first been call "
        u"who "
        u"its now find long down day did get come made may it's don't i'm just is it of to in on be at we he as i am "
        u"or by "
        u"good great love thanks thank please new best back want really know think going got need still today never "
        u"always "
        u"much very too why where our us me off over after only because flight service help day happy night tomorrow "
        u"lol thx pls plz ty awesome amazing nice cool wow omg meh okay yes yeah nope bad awful terrible worst "
        u"horrible disappointed "
        u"disappointing disappointment perfect excellent beautiful cute pretty fun funny wrong right hate hated loved "
        u"loving likes "
        u"liked using used buy bought buying sale price cheap expensive broken phone laptop screen battery camera "
        u"charger app update order ordered delivered shipping refund customer support store review quality product "
        u"works work working worked fast slow well wait waiting waited money worth year week month morning tonight "
        u"better again already always another any anyone anything around ask away being both bring brought cannot "
        u"can't change check did didn't different doesn't done easy else enough even ever every everyone everything "
        u"feel felt few found free friend friends fun game getting give goes gone gonna got guess guys had hard having "
        u"hear help here hope hour hours house idea job keep kind last later least less let little live lost lot made "
        u"many maybe mean might minutes mine more most music must myself name next nothing often old once open own "
        u"part people place play please point problem put read ready run said same saw say says school seen she should "
        u"show since small soon sorry start stop such super sure take talk tell than thing things thought three times "
        u"together too took true try trying under until use watch watching while whole win without won won't "
        u"wonderful word world would wow yet you're you've your fantastic stunning brilliant garbage trash useless "
        u"rubbish waste sucks suck gorgeous impressive impressed satisfied unhappy happy sad angry annoying annoyed "
        u"weird boring interesting recommend recommended avoid delayed cancelled broke crashed crashes",
        u""},
    LatinLanguage{
        "es",
        u"el los las me no una unos del que con por para como pero más muy está están son fue ser hay todo todos "
        u"también porque cuando donde quien qué cómo yo tú él ella nosotros ustedes esto esta este eso ese "
        u"mi tu su sus nos les lo le se ya sí bien gracias hola hoy mañana bueno buena mejor año años día "
        u"vida siempre nunca nada algo desde hasta entre sobre sin tiene tengo hacer puede quiero",
        u"ñáéíóú¿¡ü",
        u"gracias hola adiós perfecto perfecta encanta encantó gusta gustó gustan genial pésimo pésima "
        u"excelente recomendado recomiendo mucho mucha muchas muchos rápido barato compré quiero comprar "
        u"llegó calidad precio servicio feliz buenos buenas bonito bonita malo mala vale"},
    LatinLanguage{
        "fr",
        u"le les des une est et dans pour que qui pas plus avec sur sont vous nous ils elle elles mais ou "
        u"donc car ce cette ces mon ma mes ton ta tes son sa ses leur leurs je tu il on y en au aux du être "
        u"avoir fait faire très bien merci bonjour c'est j'ai n'est qu'il d'un d'une l'on aussi comme tout "
        u"tous toute jour jours année encore toujours jamais rien quand où quoi sans chez",
        u"éèêëàâçùûîïôœ",
        u"merci beaucoup bonjour bonsoir salut parfait parfaite génial bon bonne bien produit produits mauvais "
        u"mauvaise nul livraison qualité prix pas superbe magnifique dommage rapide déçu déçue voilà vraiment"},
    LatinLanguage{
        "de",
        u"der die das und ist nicht ein eine einen einem einer mit auf für von zu den dem des im am es ich "
        u"du er sie wir ihr sich auch noch nur schon aber oder wenn wie was wer wo warum bei nach aus über "
        u"unter vor zwischen durch gegen ohne um bis haben habe hat hatte sein bin bist sind war waren "
        u"werden wird wurde kann können muss müssen soll sehr gut danke bitte heute morgen immer mehr kein keine",
        u"äöüß",
        u"danke bitte hallo schlecht sehr schön schnell leider gerne lecker geht gekauft kaufen empfehlenswert "
        u"qualität preis lieferung enttäuscht wunderbar genau wirklich klasse tolles tolle"},
    LatinLanguage{"pt",
                  u"os um uma uns umas dos das nos nas ao aos pelo pela com não mais muito muita está estão são foi "
                  u"ser tem têm você vocês eu ele ela eles elas nós isso isto este esta esse essa meu minha seu sua "
                  u"obrigado obrigada bom boa dia hoje amanhã sempre nunca nada também porque quando onde quem fazer "
                  u"pode quero vai vou até sobre já só depois antes gente ainda então agora aqui",
                  u"ãõáâàéêíóôúç",
                  u"obrigado obrigada olá bom boa ótimo ótima otimo péssimo gostei adorei amei lindo linda produto "
                  u"qualidade preço chegou recomendo maravilhoso"},
    LatinLanguage{"it",
                  u"il lo gli una uno dei degli delle della dello nel nella nelle sul sulla con per non più che chi "
                  u"come ma anche se è sono sei siamo siete era ho hai ha abbiamo hanno questo questa questi quello "
                  u"quella io tu lui lei noi voi loro mio mia tuo sua grazie ciao buongiorno oggi domani sempre mai "
                  u"niente molto bene perché quando dove cosa fare tutto tutti di da al alla allo dal dalla",
                  u"àèéìòù",
                  u"grazie ciao bello ottimo ottima perfetto perfetta buono buona pessimo prodotto qualità prezzo "
                  u"spedizione veloce comprato bellissimo bellissima bravissimo"},
    LatinLanguage{
        "nl",
        u"de het een en van ik je dat niet is op te zijn voor met hij er maar om hem dan zou wat mijn men dit "
        u"zo door over ze zich bij ook tot mij uit der daar haar naar heb hoe heeft hebben deze u nog zal "
        u"wij we jij jullie goed dank bedankt vandaag morgen altijd nooit niets veel meer geen kan kunnen "
        u"moet worden wordt werd waar waarom",
        u"ëïé", u"bedankt goed mooi mooie slecht snel geweldig prachtig dankjewel leuk"},
    LatinLanguage{"id",
                  u"yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena ada saya aku kamu kita "
                  u"kami mereka dia sudah bisa lebih banyak apa siapa kapan dimana bagaimana terima kasih selamat hari "
                  u"besok selalu orang anak rumah baru bagus sangat sekali tapi atau jika kalau seperti harus lagi "
                  u"masih belum semua gak nggak banget",
                  u"",
                  u"terima kasih bagus mantap keren suka jelek murah mahal beli barang pengiriman cepat sekali banget"},
    LatinLanguage{"tr",
                  u"ve bir bu için çok ne da de ile ama gibi daha en var yok ben sen o biz siz onlar benim senin değil "
                  u"mi mı mu mü ki her şey olarak kadar sonra önce bugün yarın teşekkürler teşekkür ederim merhaba "
                  u"iyi güzel nasıl neden niye hiç şimdi olan oldu olduğu",
                  u"ışğçöüİ", u"teşekkürler tesekkurler harika güzel kötü çok berbat mükemmel ürün tavsiye"},
    LatinLanguage{"vi",
                  u"là và của có không một những được cho này với các người trong đã khi tôi bạn anh em chúng ta rất "
                  u"cũng như thì mà đi đến ra vào làm gì sao cảm ơn hôm nay ngày",
                  u"ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ", u"cảm ơn tốt đẹp quá lắm"},
    LatinLanguage{"pl",
                  u"nie się jest na to że z w do i jak ale co tak za po od dla czy był była było są mam masz ma być "
                  u"już tylko bardzo dobrze dziękuję cześć dzień dzisiaj jutro zawsze nigdy nic coś ktoś kiedy gdzie "
                  u"dlaczego jego jej ich może przez przed",
                  u"ąćęłńóśźż", u"dziękuję dzięki świetny świetne polecam dobry dobre bardzo"},
    LatinLanguage{"sv",
                  u"och att det som en på är av för med den till inte om ett han hon var jag du vi ni de men sig så "
                  u"här där från eller när hur vad vem varför tack hej idag imorgon alltid aldrig mycket bra kan ska "
                  u"har hade blir blev",
                  u"åäö", u"tack mycket"},
    LatinLanguage{"da",
                  u"og at det som en på er af for med den til ikke om et han hun var jeg du vi de men sig så her der "
                  u"fra eller når hvordan hvad hvem hvorfor tak hej dag altid aldrig meget godt kan skal har havde "
                  u"bliver blev også",
                  u"åæø"},
    LatinLanguage{"fi",
                  u"ja on ei se että hän oli mutta niin kun myös jos ovat olla minä sinä me te he mitä missä miksi "
                  u"kuka kiitos hei tänään huomenna aina koskaan hyvä hyvin paljon vain nyt tämä",
                  u"äö"},
    LatinLanguage{"cs",
                  u"je se na to že v s z do i jak ale co tak za po od pro byl byla bylo jsou mám máš má být už jen "
                  u"velmi dobře děkuji ahoj den dnes zítra vždy nikdy nic něco kdo kdy kde proč jeho její jejich může "
                  u"jsem jsi jsme",
                  u"ěščřžýáíéúůťďň"},
    LatinLanguage{"ro",
                  u"și să nu este în cu pe la de un o care mai din pentru că ce sunt am ai are eu tu el ea noi voi "
                  u"mulțumesc bună azi mâine foarte bine dar sau când unde cine",
                  u"ăâîșțşţ"},
    LatinLanguage{"hu",
                  u"a az és hogy nem is egy van volt ez meg de csak már el még ha mint nagyon jó köszönöm szia ma "
                  u"holnap mindig soha semmi mi ki hol mikor miért vagyok vagy",
                  u"áéíóöőúüű"},
    LatinLanguage{"tl",
                  u"ang ng mga sa na ay at ko mo siya ako ikaw kami tayo sila hindi ito iyan iyon kung para may wala "
                  u"naman lang din rin po salamat ngayon bukas lahat kasi pero",
                  u"", u"salamat maganda ganda"},
};

/// What a word says: for each language of the table a share of one vote, of one and a half for a telling word.
QHash<QStringView, QList<std::pair<int, double>>> readWords()
{
    constexpr double telling = 1.5;
    QHash<QStringView, QList<int>> languages;
    for (int i = 0; i < int(Latin.size()); ++i)
        for (const QStringView word : QStringView(Latin[std::size_t(i)].words).tokenize(u' ', Qt::SkipEmptyParts))
            if (!languages[word].contains(i))
                languages[word].append(i);
    QHash<QStringView, QList<std::pair<int, double>>> votes;
    for (auto word = languages.begin(); word != languages.end(); ++word)
        for (const int language : *word)
            votes[word.key()].append({language, 1.0 / double(word->size())});
    for (int i = 0; i < int(Latin.size()); ++i)
        for (const QStringView word : QStringView(Latin[std::size_t(i)].telling).tokenize(u' ', Qt::SkipEmptyParts))
            votes[word] = {{i, telling}};
    return votes;
}

/// The text without addresses, handles and the mark of a repost, in lower case.
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
    return out.toLower();
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

LanguageGuess latinLanguage(const QString &text)
{
    static const QHash<QStringView, QList<std::pair<int, double>>> votes = readWords();
    std::array<double, Latin.size()> scores{};
    double words = 0;
    bool anyWord = false;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && (text[end].isLetter() || text[end] == u'\'' || text[end] == u'’'))
            ++end;
        if (end == begin) {
            ++begin;
            continue;
        }
        ++words;
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        const bool numbered = (begin > 0 && text[begin - 1].isDigit()) || (end < text.size() && text[end].isDigit());
        anyWord = anyWord || (!numbered && looksLikeWord(word));
        const auto found = votes.constFind(word);
        if (found != votes.constEnd())
            for (const auto &[language, vote] : *found)
                scores[std::size_t(language)] += vote;
        begin = end;
    }
    int foreign = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 || !c.isLetter())
            continue;
        ++foreign;
        for (std::size_t i = 1; i < Latin.size(); ++i)
            if (isIn(c, QStringView(Latin[i].letters)))
                scores[i] += 0.3;
    }
    const auto best = std::max_element(scores.begin(), scores.end());
    const double english = scores[0];
    // Another language than English must show itself in more than one common word or letter.
    if (*best <= english || *best < 0.9 || (*best < 1.4 && foreign == 0)) {
        // Letters that English lacks, one word of another language, or no word at all: it cannot be told.
        if (english == 0 && (foreign > 0 || *best >= 0.9 || !anyWord))
            return {};
        return {u"en"_s, english == 0 ? DefaultProbability : std::min(0.99, 0.6 + english / std::max(4.0, 2 * words))};
    }
    double sum = 0.5;
    for (const double score : scores)
        sum += score;
    return {QString::fromLatin1(Latin[std::size_t(best - scores.begin())].code), *best / sum};
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
                                   u"谈财败贴贷赛趋软较输边达迁迟适递";

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
    return all > few ? LanguageGuess{u"zh"_s, 0.6} : LanguageGuess{};
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

} // namespace

LanguageGuess detectLanguage(QStringView text)
{
    const QString letters = readable(text);
    const Scripts scripts(letters);
    const double sum = scripts.sum();
    if (sum == 0)
        return {};
    const double asian = scripts.hangul + scripts.kana + scripts.han;
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
    return latinLanguage(letters);
}

} // namespace pulse
