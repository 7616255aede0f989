#include "core/grievance.h"
#include "core/query.h"
#include "core/query_matcher.h"
#include "core/text.h"
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

// Stems, found wherever they stand in a run of Hangul.
constexpr const char16_t *KoreanWords =
    u"짜증|화나|화난|화납|화가|열받|최악|실망|너무하|너무합|너무해|어이없|어이가|황당|불쾌|불편|속상|답답|도대체|엉망|"
    u"사기|후회|별로|쓰레기|못쓰|못써|못하겠|못 쓰"
    u"|못 써|못 하|못 해|못 가|못 먹|못 듣|못 자|못 입|못 받|못 샀|못 보|못 봐|안 와|안 왔|안 돼|안 됨|안 됩|안 되|안 "
    u"나|안 들|안 켜|안 열|안 맞"
    u"|해결을 안|해결이 "
    u"안|늦네|늦어|늦게|늦고|고장|먹통|오류|망가|깨져|깨졌|끊겨|끊깁|끊김|흐려|흐립|뭉개|불량|파손|누락|미치겠|불친절|"
    u"말이 되|말이 됩|장난하"
    u"|다시는 안|나 몰라라|돈 아까|감감무소식|헤맸|너무 느|리콜|다쳤|다칠 뻔|왜 안|왜 이렇게|왜 이래|왜 이러|왜 "
    u"아직|아직도|째입니다|째인데|째다|빡치|빡쳐|빡침"
    u"|개빡|열불|분노|억울|지칩|지친|지쳤|질렸|질린|역겹|역겨|더러워|더럽|끔찍|형편없|허접|구려|구림|망했|속았|속은|"
    u"양아치|뻔뻔|무시|항의|환불해|책임져|책임지|조치"
    u"|신고|고소|불만|심각|기분 나|기분 상|기분이 "
    u"상|잡쳤|잡침|에휴|개판|답이|노답|심하네|심해|심함|눅눅|식어서|냄새나|더워|추워|무섭|무서워|소름|위험|연락이 없"
    u"|연락 한 통|답이 없|답변이 없|소식이 없|안내가 없|안내도 없|설명도 없|말도 없이|설거지 "
    u"안|화상|고생|번거|귀찮|안타깝|아쉽|아쉬|줄어들|줄였|비싸|바가지"
    u"|돈독|장난합|장난치|도둑놈|날강도|노예계약|돈만 날|돈 날|날렸|버렸네|망함|거지같|거지 "
    u"같|지긋지긋|환장|식은땀|토할|토 나|밥맛 떨어|절대 안"
    u"|안 갈|못 마시|못 타|못 믿|못 잡|못 잤|안 왔|안 오|안 받|안 눌|안 깨져|안 들어가|안 들어감|안 잠|안 "
    u"해줌|안 해줘|반말|소리 지르"
    u"|소리지르|접습니다|접는다|사라졌|털렸|털려|거부당|덜 왔|줄었네|보상도 없|사과도 없|반응이 없|연락 "
    u"한|못하네|실화냐|실화임"
    u"|말이 다르|말이 다 다르|부러졌|부러져|찢어졌|찢겨|부었|따가워|새고 있|흥건|뺑뺑이|몇 "
    u"번째|번째예요|번째입니다|머리 아파|찌그러"
    u"|정지 먹|정지먹|튕겼|튕겨|튕김|먹튀|돌려주질|안 돌려"
    u"|뻔했|죽을 뻔|배짱|안 빠져|안 고침|안 고쳐|난리|한숨|아무도 답|연결 안|정상임|정상인가|정상입|말라는|새로 "
    u"사라는|꺼졌|구토|토하고|뚝 부|핏자국";

// Whole words and phrases.
constexpr const char16_t *EnglishWords =
    u"terrible|awful|worst|horrible|ridiculous|frustrating|frustrated|disappointed|disappointing"
    u"|disappointment|angry|annoying|annoyed|useless|unacceptable|disgusting|disgusted|gross|rude"
    u"|scam|scammed|furious|avoid|waste of|never again|not happy|unhappy|greedy|fix it|fix this"
    u"|fix your|broken|broke|late|delayed|cancelled|canceled|lost|stuck|crash|crashes|crashed"
    u"|crashing|not working|doesn't work|won't|too small|too big|too heavy|too slow|so slow"
    u"|still no|still not|still nothing|still waiting|hasn't|on hold|nobody|no one|missing|damaged"
    u"|faulty|stop sending|refuse|refuses|refused|overcharged|twice|sucks|sucked|joke|pathetic"
    u"|garbage|trash|sick of|fed up|hate|shame|shameful|disgraceful|infuriating|hopeless|idiots"
    u"|idiotic|crooks|thieves|absurd|attitude|cheated|misleading|inedible|yuck|unprofessional"
    u"|incompetent|incompetence|going to get hurt|hurts|exhausting|exhausted|shambles|outrageous"
    u"|inexcusable|unbelievable|nightmare|mess|fail|failed|failure|failing|poor|poorly|really bad"
    u"|so bad|worse|regret|rip off|ripoff|robbed|screwed|crap|bullshit|wtf|why do|why does|why is"
    u"|why are|why did|why was|why can't|are you ever|not one call|no help|no response|no reply"
    u"|no answer|nothing solved|ignored|unhelpful|let down|upset|upsetting|dirty|filthy|wasted"
    u"|not acceptable|do better|cut out|cuts out|complaint|complain|complaining|problems|issues"
    u"|money grab|cash grab|robbery|clowns|clown|fooled|hostage|unplayable|down the drain|never ordering|never buying"
    u"|never coming back|never going back|headache|no way to|can't get|can't use|can't even|can't log|can't sleep"
    u"|can't find|can't reach|can't touch|couldn't you|going to be "
    u"sick|crushed|smashed|ripped|torn|snapped"
    u"|swollen|swell|stinging|hung up|for nothing|so tired of|tired of this|too embarrassed|seriously"
    u"|you have to be joking|you've got to be|you must be joking|how hard is it|shouted at|yelled at|rolled his eyes"
    u"|rolled her eyes|walked out|nothing like|stuck on|i'm done|wrong|leaks|leaking|drips|reeks|stinks|gave up"
    u"|no longer|turns out|closes itself|keeps closing|keeps crashing|hacked|banned|scared to|never reached|nothing has"
    u"|never arrived|never signed up|never told|third time|second time this|yet again|every single"
    u""
    u"|nerve|nearly died|almost hit|nobody fixes|keep coming|keeps coming|not one|not once|nonstop|my foot|a lie|threw "
    u"up|sags|creaks|sent us away|hide behind|screws short|vomited|at the doctor|ended up in";

QueryMatcher matcherOf(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms << u'"' + word + u'"';
    return QueryMatcher(Query::parse(terms.join(u" OR "_s)).query);
}

/// Nouns that stand in front of a particle everywhere and are nothing to complain of.
bool isNoObject(const QString &stem)
{
    static const QSet<QString> Empty{
        u"우리"_s, u"저희"_s, u"이거"_s, u"그거"_s, u"저거"_s, u"이것"_s, u"그것"_s, u"아무"_s, u"사람"_s, u"기분"_s,
        u"하나"_s, u"다시"_s, u"아직"_s, u"여기"_s, u"거기"_s, u"오늘"_s, u"지금"_s, u"요즘"_s, u"내일"_s, u"어제"_s,
        u"보다"_s, u"이번"_s, u"진짜"_s, u"정말"_s, u"너무"_s, u"생각"_s, u"때문"_s, u"자기"_s, u"당신"_s, u"모두"_s,
        u"다들"_s, u"누구"_s, u"정도"_s, u"처음"_s, u"마음"_s, u"시간"_s, u"이유"_s, u"말이"_s, u"짜증"_s, u"어이"_s,
        u"나중"_s, u"앞으"_s, u"이제"_s, u"그래"_s, u"회사"_s, u"최악"_s, u"후회"_s, u"실망"_s, u"혼자"_s, u"매번"_s};
    return Empty.contains(stem);
}

/// "치킨" of "치킨이"; empty for verbs ("하는", "없는") and for words that name nothing.
QString nounBefore(QChar particle, const QString &word)
{
    if (word.size() < 3 || word.back() != particle)
        return {};
    const QString stem = word.chopped(1);
    const bool hangul = std::all_of(stem.begin(), stem.end(), [](QChar c) { return isHangul(c.unicode()); });
    static const QSet<QChar> VerbEnds{u'하', u'되', u'있', u'없', u'지', u'시', u'았',
                                      u'었', u'했', u'겠', u'것', u'거', u'라'};
    return hangul && !VerbEnds.contains(stem.back()) && !isNoObject(stem) ? stem : QString();
}

bool isNoNoun(const QString &word)
{
    static const QSet<QString> Words{
        u"worst"_s,   u"best"_s,    u"same"_s,    u"way"_s,   u"time"_s,   u"day"_s,        u"only"_s,
        u"first"_s,   u"one"_s,     u"people"_s,  u"guys"_s,  u"place"_s,  u"fact"_s,       u"whole"_s,
        u"new"_s,     u"latest"_s,  u"last"_s,    u"other"_s, u"most"_s,   u"next"_s,       u"right"_s,
        u"company"_s, u"life"_s,    u"world"_s,   u"is"_s,    u"was"_s,    u"has"_s,        u"year"_s,
        u"week"_s,    u"month"_s,   u"morning"_s, u"old"_s,   u"entire"_s, u"wrong"_s,      u"stupid"_s,
        u"damn"_s,    u"fucking"_s, u"hell"_s,    u"mind"_s,  u"friend"_s, u"neighbours"_s, u"neighbors"_s};
    return Words.contains(word);
}

} // namespace

bool grieves(const MatchInput &post)
{
    static const QueryMatcher matcher =
        matcherOf(QString::fromUtf16(KoreanWords).split(u'|') + QString::fromUtf16(EnglishWords).split(u'|'));
    return matcher.matches(post);
}

QString complaintObject(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' ')) {
        qsizetype from = 0, to = word.size();
        while (from < to && !word[from].isLetterOrNumber())
            ++from;
        while (to > from && !word[to - 1].isLetterOrNumber())
            --to;
        words << word.sliced(from, to - from);
    }
    for (const QChar particle : {u'이', u'가', u'은', u'는', u'도'})
        for (const QString &word : std::as_const(words))
            if (const QString noun = nounBefore(particle, word); !noun.isEmpty())
                return noun;
    static const QSet<QString> Pointing{u"my"_s, u"your"_s, u"the"_s, u"their"_s, u"this"_s, u"these"_s, u"our"_s};
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        if (Pointing.contains(words[i]) && words[i + 1].size() > 2 && !isNoNoun(words[i + 1]))
            return words[i + 1];
    return {};
}

} // namespace pulse
