#include "core/risk_rules.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A row of the lists below; stems and former names are separated by "|".
struct Row {
    const char16_t *word, *stems, *find;
    const char16_t *harmless = u"";
    const char16_t *needs = u"";
    const char16_t *former = u"";
};

// What burns, bursts or breaks in fact, rather than in a manner of speaking.
#define KOREAN_THINGS                                                                                                                                             \
    u"배터리|밧데리|충전|보조 "                                                                                                                         \
    u"?배터리|가스|엔진|전기차|차량|자동차|공장|창고|냉장고|세탁기|에어컨|밥솥|건조기|오븐|히터|"                            \
    u"전자레인지|휴대폰|핸드폰|스마트폰|노트북|태블릿|이어폰|모니터|제품|기기|부품|콘센트|멀티탭|유리|타이어|화재|" \
    u"연기|"                                                                                                                                                    \
    u"다치|다쳤|부상|병원|소방|폭발 ?사고"
#define ENGLISH_THINGS                                                                                                 \
    u"\\b(phones?|batter(y|ies)|laptops?|chargers?|cars?|engines?|planes?|aircraft|flights?|vehicles?|trucks?|bus|"    \
    u"trains?|houses?|kitchens?|ovens?|dryers?|washers?|washing machines?|tvs?|tablets?|headphones?|earbuds?|"         \
    u"scooters?|e-?bikes?|buildings?|factory|factories|warehouses?|fridges?|microwaves?|heaters?|devices?|units?|"     \
    u"power ?banks?|cables?|outlets?|gas|smoke|injur(y|ies|ed)|burn(s|ed|t)?|hospital|firefighters?|glass|tires?)\\b"

constexpr Row Korean[] = {
    {u"리콜", u"리콜", u"리콜", u"글리콜|멀리콜|리콜라"},
    {u"환불", u"환불", u"환불", u"[순전교]환불|환불할 (생각|일)이? ?없"},
    {u"유출", u"유출", u"유출",
     u"(스펙|렌더링|렌더|디자인|루머|실물|예상|사진|이미지|신곡|음원|출시일) ?유출|유출(된)? "
     u"?(스펙|렌더링|렌더|이미지|사진|샷|루머|설|영상|정보에)|(인구|두뇌|인재|수분|자금|외화|영양소|국부) "
     u"?유출|유출[입구]"},
    {u"차별", u"차별", u"차별", u"차별[화점성]|차별적인? |차별 ?(포인트|요소)|무차별|차별(이|은)? ?없"},
    {u"불매", u"불매", u"불매", u"이불매|불매[트장진]"},
    {u"소송", u"소송", u"소송", u"이혼 ?소송|소송송"},
    {u"발화", u"발화", u"(?<![가-힣])발화|(자연|자체|배터리|차량|엔진|전지|휴대폰|노트북|충전기|재)발화|발화 ?사고",
     u"발화(자|량|문|점|율|행위|의도| ?(건수|데이터|내용|시점|주체|속도|행위|의도|추이|비중|분석))"},
    {u"폭발", u"폭발", u"폭발",
     u"폭발[적력]|(인기|반응|매력|귀여움|감성|재미|주문|관심|식욕|눈물|텐션|물욕|케미|문의|수요|판매|판매량|검색량|"
     u"트래픽|조회수|머리|분노|"
     u"스트레스|짜증|감동|호응|성원|가창력|존재감|비주얼|웃음|빵|의욕|아이디어|호기심|향|맛|풍미|육즙)( ?이)? ?폭발",
     KOREAN_THINGS},
    {u"갑질", u"갑질", u"갑질", u"[장지]갑질|갑질(이|은|도)? ?없"},
    {u"혐오", u"혐오", u"혐오", u"자기 ?혐오"},
    {u"화재", u"화재", u"화재",
     u"[문영만전대동진평변강]화재|(삼성|현대해상|메리츠|흥국|롯데|한화|동부)( |손해)?화재|화재 "
     u"?(보험|경보|감지|예방|대비|안전 ?점검)|화재(의 "
     u"(중심|주인공|인물|영화|드라마|제품|아이템|신상|맛집|책)|가 ?(되|된|됐)|를 모)"},
    {u"감전", u"감전", u"(?<![가-힣])감전|(전기|누전)감전", u"감전동"},
    {u"화상", u"화상",
     u"((저온|접촉|[1-3]도) ?)?화상 ?(을|를|까지|도)? ?(입|당했|당할|흉터|사고|위험|환자|주의)|(저온|접촉|[1-3]도) "
     u"?화상",
     u"화상 ?(회의|통화|채팅|영어|면접|수업)"},
    {u"다쳤다", u"다쳤|다쳐|다칠", u"(다쳤|다쳐서|다쳐요|다칠 ?뻔)",
     u"(마음|자존심|마음이|자존심이|맘이|맘)( ?을| ?도)? ?다[쳤쳐칠]\\S*|다쳐서는"},
    {u"부작용", u"부작용", u"부작용", u"부작용(이|은|도|걱정|에 대한)?( 걱정|이)? ?없"},
    {u"사망", u"사망", u"사망",
     u"사망 "
     u"?(플래그|각|토론|전대|보험|여우)|(폰|컴|노트북|배터리|모니터|그래픽카드|체력|멘탈|통장|지갑|카드|와이파이|"
     u"에어팟|이어폰|서버|계정|다리|뇌)"
     u"( ?이|도|은|가|까지)? ?사망|사망(직전|각)"},
    {u"사고", u"사고",
     u"(안전|교통|인명|폭발|화재|유출|의료|감전|누출|추락|사망|배송|산업|급발진|충돌|화상|개인정보|보안|통신|결제) "
     u"?사고(?! ?(싶|나서|보니|말|팔|도 |는 싶))"
     u"|사고 ?(가|는|도)? ?(났|발생|터졌|터진|잇따|원인|현장|피해자|조사|위험)",
     u"사고 ?(칠|치|쳤|친)"},
    {u"고소", u"고소",
     u"(?<![가-힣])고소 ?(를 ?(하|했|당|할|진행)|장|당(했|할|하)|하겠|하려|할 "
     u"(거|겁|예정|수|생각)|진행|접수|고발)|형사 ?고소|고소합니다",
     u"(맛|향|커피|참기름|빵|땅콩|두유|우유|견과|콩|누룽지)\\S* ?\\S* ?고소합니다|고소 ?공포"},
    {u"고발", u"고발", u"(?<![가-힣])고발|내부고발", u"고발 ?(프로그램|카메라)"},
    {u"해킹", u"해킹", u"해킹", u"(라이프|그로스|바이오|브레인|브레인 |그로스 |라이프 |바이오 )해킹"},
    {u"성희롱", u"성희롱|성추행|성폭|불법 촬영|불법촬영", u"성희롱|성추행|성폭(력|행)|불법 ?촬영"},
    {u"식중독", u"식중독", u"식중독", u"식중독 ?예방"},
    {u"이물질", u"이물질", u"이물질", u"이물질(이|은|도|을|까지)? ?(없|제거|차단|걸러|필터|방지|씻|닦)\\S*"},
    {u"발암", u"발암", u"발암 ?(물질|성분|의심|가능|위험)"},
    {u"유해 물질", u"유해", u"유해 ?(물질|성분|화학|가스)",
     u"유해 ?(물질|성분|가스)(이|은|도|을|를)? ?(없|제거|차단|걸러|불검출|무첨가)\\S*"},
    {u"방사능", u"방사능", u"방사능", u"방사능 ?(안전|검사 ?(통과|완료)|불검출)"},
    {u"횡령", u"횡령|배임|담합|탈세|분식회계|압수수색", u"횡령|배임|담합|탈세|분식 ?회계|압수 ?수색"},
    {u"해고", u"해고", u"(?<![가-힣])해고|(부당|정리|대량|집단|권고)해고"},
    {u"파업", u"파업", u"(?<![가-힣])파업|총파업"},
    {u"결함", u"결함", u"(?<![가-힣])결함|(중대|제조|설계|품질|엔진|배터리|기기|부품|차량|안전|보안|유전)결함",
     u"결함(이|은|도)? ?없|유전 ?결함"},
    {u"허위 광고", u"허위|과장광고|과장 광고|뒷광고", u"허위 ?(광고|과장|사실|정보)|과장 ?광고|뒷광고"},
    {u"폭로", u"폭로", u"폭로"},
    {u"논란", u"논란", u"논란", u"논란(의 여지|이|은|도|거리)?(가|이)? ?없"},
    {u"사기", u"사기", u"(?<![가-힣])사기 ?(당|꾼|죄|피해|행위|업체|판매|치는|쳤|친 |수준|아니냐|아닌가|아님)",
     u"사기꾼 ?같은 ?(성능|가성비|실력)|사기 ?당(연|일)"},
    {u"누출", u"누출", u"누출", u"누출 ?방지"},
    {u"소비자원", u"소비자원|소보원|식약처|공정위|금감원", u"소비자원|소보원|식약처|공정위|금감원",
     u"식약처( ?에서)? ?(인증|허가|인정|승인|등록|고시)"},
    {u"은폐", u"은폐", u"은폐", u"은폐 ?[,·/]? ?엄폐"},
    {u"대외비", u"대외비", u"대외비"},
    {u"미공개", u"미공개", u"미공개", u"미공개 ?(컷|스틸|화보|신곡|음원|에피소드|비하인드|분량|굿즈|포토)"},
};

constexpr Row English[] = {
    {u"recall", u"recall", u"\\brecall(s|ed|ing)?\\b",
     u"\\b(i|you|anyone|don't|dont|didn't|do|did|can|can't|cant|cannot|could|couldn't|vaguely|fondly|distinctly|"
     u"clearly|"
     u"as|if i|even) recall(s|ed|ing)?\\b|\\b(we|they|who) recall\\b|\\b(he|she) recall(s|ed)\\b"
     u"|\\brecall(s|ed|ing)? (that|how|when|why|what|where|my|his|her|our|a time|the (time|day|name|last|first|days)|"
     u"seeing|hearing|reading|being|having|ever|going|saying)\\b|\\btotal recall\\b|\\bprecision (and|&|/) ?recall\\b|"
     u"\\brecall(,| (and|&)) precision\\b|\\b(memory|instant|perfect) recall\\b|\\brecall "
     u"(rate|score|election|vote|at)\\b"},
    {u"refund", u"refund", u"\\brefund(s|ed|ing)?\\b", u"\\btax refunds?\\b|\\bno refund needed\\b"},
    {u"leak", u"leak", u"\\b(leak(s|ed|ing|age)?|leaky)\\b",
     u"\\bleak(s|ed)? (renders?|specs?|images?|photos?|pics?|designs?|pric(e|es|ing)|trailers?|songs?|albums?|tracks?|"
     u"episodes?|dates?|posters?|features?|benchmarks?|roadmap|suggests?|shows?|reveals?|says?|claims?|points?|"
     u"hints?|season|video|footage)\\b|\\b(spec|render|design|price|iphone|galaxy|pixel|rumou?rs?|rumou?rs and|latest|"
     u"new|more|these|the|big|biggest|reliable|memory) (leaks|leak)\\b(?! (from|of) (my|our|customer|user|personal|the "
     u"(bottom|tank|pipe|roof|battery)))|\\b(renders?|specs?|design|price|trailer|song|album) (has |have |have been |"
     u"has been |was |were |just |got )?leak(s|ed)?\\b|\\btak(e|ing) a leak\\b|\\baccording to (a |the |new "
     u")?leaks?\\b"},
    {u"lawsuit", u"lawsuit|class action|class-action|suing|sued|sue ",
     u"\\b(lawsuits?|class[- ]action|suing|sued|sue (you|them|this|the|your|their|@\\w+|for|over))\\b",
     u"\\bso sue (me|you)\\b"},
    {u"boycott", u"boycott", u"\\bboycott(s|ed|ing)?\\b", u"\\bgeoff(rey)? boycott\\b"},
    {u"discrimination", u"discriminat", u"\\bdiscriminat(e|es|ed|ing|ion|ory)\\b",
     u"\\bdiscriminating (taste|tastes|customers?|palates?|buyers?|readers?|ears?)\\b", u"", u"discriminat"},
    {u"explosion", u"explod|explosion", u"\\b(explod(e|es|ed|ing)|explosions?)\\b",
     u"\\b(sales|demand|popularity|interest|growth|head|mind|heart|brain|notifications|mentions|inbox|stomach|fans?|"
     u"twitter|internet|crowd|bladder|tl|timeline|group chat)\\b[^.!?]{0,25}\\bexplod(e|es|ed|ing)\\b"
     u"|\\bexplod(e|es|ed|ing) (in popularity|onto|on (tiktok|twitter|instagram|x|social)|with (joy|love|flavou?r|"
     u"notifications|messages|texts|excitement|happiness))|\\b(cuteness|flavou?r|taste|population|colou?r) "
     u"explosions?\\b|\\bexplosions? of (flavou?rs?|colou?rs?|taste|joy|love|interest)\\b",
     ENGLISH_THINGS, u"explod"},
    {u"on fire", u"fire|burst into flames",
     u"\\b(on fire|(caught|catch|catches|catching) (on )?fire|burst into flames|fire hazard)\\b",
     u"\\b(you|u|he|she|they|we|you're|youre|he's|she's|they're|we're|team|girl|man|song|album|beat|look|fit|outfit|"
     u"collab|verse|performance|playlist|deal|deals|sale|sales|deck|season|offence|offense|camera|design)( is| are|'s|"
     u"'re)?( so| really| absolutely| literally)? on fire\\b|\\b(world|stage|internet|crowd|night|house down) on "
     u"fire\\b"
     u"|\\bset(s|ting)? \\S+ ?\\S* on fire\\b|\\broom on fire\\b",
     ENGLISH_THINGS},
    {u"hacked", u"hacked|hackers|breach", u"\\b(hacked|hackers?|(data|security|privacy) breach(es)?)\\b",
     u"\\b(growth|life|ethical|bio|white hat|hat) ?hackers?\\b|\\bhackers? ?(news|rank|one|house)\\b"},
    {u"scam", u"scam|fraud", u"\\b(scam(s|med|mers?|ming)?|fraud(ulent)?|frauds)\\b",
     u"\\bnot a scam\\b|\\b(anti|against)[- ]?(fraud|scams?)\\b|\\bfraud (detection|prevention|protection|alerts?)\\b"},
    {u"injured", u"injur|hospitali|electrocut|electric shock",
     u"\\b(injur(ed|es|ies|y)|hospitali[sz]ed|electrocut(ed|ion)|electric shocks?)\\b",
     u"\\b(injury (list|report|update|reserve|free|time)|(knee|hamstring|ankle|shoulder|acl|groin) "
     u"injur(y|ies)|injured "
     u"(list|reserve))\\b"},
    {u"food poisoning", u"food poison|contaminat", u"\\b(food poisoning|contaminat(ed|ion))\\b"},
    {u"side effects", u"side effect|side-effect|allergic reaction|carcinogen",
     u"\\b(side[- ]effects?|allergic reactions?|carcinogen(ic|s)?)\\b",
     u"\\b(no|zero|without( any)?|any) (side[- ]effects?|allergic reactions?)\\b"},
    {u"unsafe", u"unsafe|hazard", u"\\b(unsafe|(safety|health) hazards?|hazardous)\\b",
     u"\\bunsafe (code|blocks?|rust|functions?)\\b"},
    {u"harassment", u"harass|sexual assault|racist|racism|sexist|sexism",
     u"\\b(harass(ed|es|ing|ment)?|sexual(ly)? assault(ed)?|racis(t|m)|sexis(t|m))\\b"},
    {u"false advertising", u"false advert|misleading ad|deceptive",
     u"\\b(false advert\\w*|misleading ad\\w*|deceptive)\\b"},
    {u"layoffs", u"layoff|laid off|lay off", u"\\b(layoffs?|laid off)\\b", u"", u"", u"layoff"},
    {u"whistleblower", u"whistleblow|whistle-blow|death threat", u"\\b(whistle-?blow(er|ers|ing)|death threats?)\\b"},
    {u"cover up", u"cover", u"\\b(cover(s|ed|ing)?[- ]up|coverups?)\\b",
     u"\\bcover(s|ed|ing)?[- "
     u"]up\\b[^.!?]{0,20}\\b(acne|pimples?|tattoos?|spots|blemish(es)?|circles|gr[ea]y|scars?|skin|"
     u"redness|stains?|smell)\\b|\\b(swim|swimsuit|beach|bikini|pool|cute) cover[- ]?ups?\\b"},
    {u"confidential", u"confidential", u"\\bconfidential\\b", u"\\b(l\\.?a\\.?|kitchen) confidential\\b"},
    {u"unreleased", u"unreleased", u"\\bunreleased\\b",
     u"\\bunreleased (songs?|tracks?|albums?|music|demos?|verses?|snippets?|footage)\\b"},
};

QStringList parts(const char16_t *list) { return QString::fromUtf16(list).split(u'|', Qt::SkipEmptyParts); }

std::vector<RiskRule> compiled()
{
    std::vector<RiskRule> rules;
    const auto add = [&rules](const Row &row) {
        rules.push_back({QString::fromUtf16(row.word), parts(row.former), parts(row.stems),
                         QRegularExpression(QString::fromUtf16(row.find)),
                         QRegularExpression(QString::fromUtf16(row.harmless)),
                         QRegularExpression(QString::fromUtf16(row.needs))});
        for (QRegularExpression *pattern : {&rules.back().find, &rules.back().harmless, &rules.back().needs})
            pattern->optimize();
    };
    for (const Row &row : Korean)
        add(row);
    for (const Row &row : English)
        add(row);
    return rules;
}

} // namespace

const std::vector<RiskRule> &riskRules()
{
    static const std::vector<RiskRule> rules = compiled();
    return rules;
}

} // namespace pulse
