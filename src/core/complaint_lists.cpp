#include "core/complaint_lists.h"

namespace pulse {

namespace {

constexpr ComplaintList Lists[] = {
    {u"배송", u"Delivery",
     u"배송 OR 택배 OR 배달 OR 출고 OR 분실 OR 송장 OR 도착 OR 반송 OR \"문 앞\" OR 문앞 OR 경비실 OR 현관 OR 물류센터 "
     u"OR "
     u"퀵으로 OR 배송지 OR 배차 OR delivery OR deliveries OR deliver OR delivered OR delivering OR "
     u"shipping OR shipment OR shipped OR courier OR parcel OR parcels OR \"my package\" OR "
     u"\"my order\" OR tracking OR \"my door\" OR doorstep OR porch OR \"left at\" OR \"wrong "
     u"address\" OR \"wrong building\" OR \"wrong house\" OR \"in transit\" OR dispatched OR "
     u"\"never arrived\" OR \"hasn't arrived\" OR \"not arrived\" OR \"turned up\" OR \"dropped it "
     u"off\" OR \"dropped off\" OR \"delivery date\""},
    {u"배터리", u"Battery",
     u"배터리 OR 밧데리 OR 충전 OR battery OR batteries OR charging OR charger OR \"holds a charge\" "
     u"OR recharge OR ((charge OR charges) NEAR/6 (phone OR battery OR cable OR minutes OR "
     u"hours OR usb))"},
    {u"발열", u"Heat",
     u"발열 OR 뜨거 OR 뜨겁 OR 과열 OR 달아올 OR \"열이 나\" OR 열나서 OR 뜨끈뜨끈 OR overheat* OR \"too hot\" OR "
     u"\"so hot\" OR \"burning hot\" OR burns OR \"burning up\" OR \"gets hot\" OR \"heats up\" OR "
     u"scorching OR \"boiling hot\""},
    {u"소음", u"Noise",
     u"소음 OR 시끄러 OR 시끄럽 OR 잡음 OR 팬소리 OR \"팬 소리\" OR 굉음 OR 진동 OR 웅웅 OR 우웅 OR 덜컹 OR 덜덜 OR "
     u"삐걱 OR "
     u"\"소리가 너무\" OR \"소리가 커\" OR \"소리 나는\" OR \"소리가 나\" OR 찌그덕 OR 찌걱 OR 달그락 OR 옆방 OR 윗집 "
     u"OR 방음 OR "
     u"noise OR noises OR noisy OR loud OR louder OR whine OR buzzing OR buzzes OR rattl* "
     u"OR vibration OR vibrates OR vibrating OR hum OR hums OR humming OR squeak* OR "
     u"grinding OR deafening OR beeping OR \"sounds like a\" OR banging OR creak* OR \"every "
     u"word\" OR \"thin walls\" OR \"paper thin\" OR soundproof* OR clunk* OR screech*"},
    {u"화면", u"Screen",
     u"화면 OR 액정 OR 디스플레이 OR 모니터 OR 터치가 OR 번인 OR 깜빡 OR screen OR screens OR display OR \"dead "
     u"pixel\" OR \"dead pixels\" OR touchscreen OR flicker* OR \"burn-in\""},
    {u"품질", u"Quality",
     u"품질 OR 마감 OR 내구성 OR 불량 OR 하자 OR 파손 OR 깨져서 OR 깨졌 OR 깨진 OR 보풀 OR 실밥 OR 박살 OR 찢어 OR "
     u"찢긴 "
     u"OR 찢겨 OR 터졌 OR 부러졌 OR 부러져 OR 부러지 OR 벗겨 OR 갈라졌 OR 갈라져 OR 녹슬 OR 늘어났 OR 늘어나 OR "
     u"줄어들었 OR "
     u"이염 OR \"물이 빠\" OR \"물 빠\" OR 물빠짐 OR 빨았 OR 세탁했 OR \"털이 빠\" OR \"털이 날\" OR 털빠짐 OR 조잡 OR "
     u"싸구려 OR "
     u"스크래치 OR 흠집 OR 기스 OR \"금이 갔\" OR \"금이 가\" OR 벌어졌 OR 떨어졌 OR 헐거 OR 뜯어 OR 바스러 OR \"푹 "
     u"꺼\" OR 솜이 "
     u"OR \"솜 다\" OR 뜯겨 OR 뜯어졌 OR 코팅이 OR 무너졌 OR 휘었 OR 휘어 OR quality OR defect OR defects OR "
     u"defective OR broken OR broke OR damaged OR cracked OR faulty OR flimsy OR stitching "
     u"OR \"fell apart\" OR \"came apart\" OR \"falls apart\" OR \"falling apart\" OR ripped OR "
     u"rips OR tore OR torn OR peeled OR peeling OR peels OR scratch OR scratched OR "
     u"scratches OR rust OR rusty OR rusted OR snapped OR snaps OR chipped OR shrank OR "
     u"shrunk OR shrinks OR faded OR fades OR fading OR bled OR bleeds OR \"bleeding dye\" OR "
     u"pilling OR sheds OR shedding OR frayed OR fraying OR seam OR seams OR shattered OR "
     u"smashed OR \"poorly made\" OR \"cheaply made\" OR \"cheap plastic\" OR \"after one wash\" OR "
     u"\"washed once\" OR \"washed it once\" OR \"one wash\" OR \"wore out\" OR \"worn out\" OR "
     u"wobbly OR crumbled OR sags OR sagging OR sagged OR \"lasted one\" OR \"lasted two\" OR "
     u"\"lasted a\" OR warped OR bent OR collapsed OR stuffing OR \"wore off\" OR ((washed OR "
     u"washing) NEAR/6 once)"},
    {u"고장", u"Failure",
     u"고장 OR 먹통 OR (꺼져 -꺼져라 -꺼져버려) OR 꺼졌 OR 꺼짐 OR 꺼지 OR 멈춰 OR 멈췄 OR 멈춤 OR 작동 OR 전원 OR "
     u"\"안 켜\" OR 안켜 OR "
     u"켜지지 "
     u"OR \"반응이 없\" OR \"안 눌\" OR \"안 돌아가\" OR \"안 돌아감\" OR 사망 OR 무한부팅 OR 벽돌 OR 시동 OR 엔진 OR "
     u"방전 OR "
     u"crash OR crashes OR crashed OR crashing OR freezes OR frozen OR \"stopped working\" OR "
     u"\"not working\" OR \"doesn't work\" OR \"does not work\" OR \"isn't working\" OR \"shutting "
     u"down\" OR \"shuts down\" OR \"turn on\" OR \"turns on\" OR \"won't start\" OR \"wouldn't "
     u"start\" OR \"dead on arrival\" OR died OR bricked OR \"nothing happens\" OR \"gave up "
     u"after\" OR \"gave up on\" OR \"packed up\" OR \"conked out\" OR malfunction* OR \"not "
     u"responding\" OR \"no longer works\" OR \"stopped mid\" OR \"cut out\" OR \"cuts out\" OR "
     u"stalled OR stalls OR engine OR \"breaks down\" OR \"broke down\""},
    {u"앱", u"App",
     u"앱 OR 어플 OR 업데이트 OR 로그인 OR 오류 OR 버그 OR 홈페이지 OR 패치 OR 인증서 OR 사이트 OR 홈피 OR 로그아웃 OR "
     u"점검을 "
     u"OR 점검이 OR 서버점검 OR 무한로딩 OR 자막 OR 싱크가 OR app OR apps OR update OR updates OR updated "
     u"OR login OR bug OR bugs OR buggy OR bugged OR error OR errors OR website OR site OR "
     u"patch OR glitch OR glitches OR glitchy OR \"log in\" OR \"logged out\" OR \"sign in\" OR "
     u"\"sign-in\" OR \"signing in\" OR spinner OR \"closes itself\" OR \"keeps closing\" OR "
     u"maintenance OR subtitles OR \"out of sync\" OR \"user interface\""},
    {u"결제", u"Payment",
     u"결제 OR 청구 OR 요금 OR 이중결제 OR 인출 OR 빠져나갔 OR 빠져나가 OR 수수료 OR 이체 OR 송금 OR 입금 OR 출금 OR "
     u"자동이체 "
     u"OR 부가서비스 OR \"돈이 빠\" OR \"돈은 빠\" OR \"돈 빠\" OR 카드값 OR 과금 OR 할부 OR \"승인 취소\" OR payment "
     u"OR "
     u"payments OR charged OR billing OR billed OR bill OR bills OR fee OR fees OR invoice "
     u"OR transfer OR transferred OR withdrawal OR withdrawn OR withdrew OR deducted OR "
     u"\"direct debit\" OR debited OR overdraft OR \"took the money\" OR \"took my money\" OR "
     u"\"taking money\" OR \"add-on\" OR \"never signed up for\" OR ((charges OR charge) NEAR/8 "
     u"(card OR account OR month OR cents OR dollar OR dollars OR twice OR bank OR extra OR "
     u"hidden))"},
    {u"환불", u"Refund",
     u"환불 OR 반품 OR 교환 OR 취소 OR 환급 OR 돌려줘 OR 돌려주 OR \"돈을 안 돌려\" OR 무르 OR 환불해 OR 돌려받 OR "
     u"refund "
     u"OR refunds OR refunded OR return OR returns OR returned OR exchange OR voucher OR "
     u"\"money back\" OR \"take it back\" OR \"took it back\" OR \"get my money\" OR \"my money\" OR "
     u"\"keep my cash\" OR reimburse OR reimbursed OR reimbursement OR \"send it back\" OR "
     u"\"sent it back\" OR \"still not back\" OR \"pay me back\" OR \"paying me back\" OR \"paid "
     u"back\" OR ((cancelled OR canceled OR cancel) NEAR/8 (money OR card OR refund OR "
     u"order))"},
    {u"가격", u"Price",
     u"가격 OR 비싸 OR 비싼 OR 비쌈 OR 바가지 OR 가성비 OR 올랐 OR 인상 OR 값이 OR 값을 OR 값도 OR 폭리 OR 창렬 OR "
     u"돈독 "
     u"OR 만원이라니 OR 천원이라니 OR 만원이나 OR 천원이나 OR \"만원 실화\" OR 천장이 OR 구독료 OR 견적 OR 수강료 OR "
     u"입장료 OR "
     u"배송비 OR \"만원 부르\" OR \"만원을 부르\" OR price OR prices OR priced OR pricing OR pricey OR "
     u"expensive OR overpriced OR cost OR costs OR ripoff OR \"rip off\" OR dollars OR bucks "
     u"OR quid OR \"price hike\" OR \"money grab\" OR \"cash grab\" OR \"went up\" OR \"a fortune\" "
     u"OR inflation OR \"price tag\" OR quoted OR \"monthly rate\" OR \"raising the\" OR \"raised "
     u"the\" OR \"hidden fees\" OR surcharge"},
    {u"고객 응대", u"Support",
     u"고객센터 OR 상담 OR 응대 OR 불친절 OR 답변 OR 문의 OR 콜센터 OR 챗봇 OR 고객상담 OR 담당자 OR 답장 OR \"연락 "
     u"한\" OR "
     u"\"전화를 안\" OR \"전화 안 받\" OR 전화했더니 OR 모르쇠 OR 떠넘 OR \"책임 전가\" OR \"아무도 답\" OR \"답을 "
     u"안\" OR \"연결 안\" "
     u"OR \"연결이 안\" OR \"전화를 걸\" OR 답변도 OR \"customer service\" OR support OR helpdesk OR agent "
     u"OR agents OR \"on hold\" OR chatbot OR \"chat bot\" OR \"phone line\" OR \"call center\" OR "
     u"\"call centre\" OR representative OR reps OR \"no one answers\" OR \"nobody answers\" OR "
     u"hotline OR helpline OR \"the bot\" OR \"a human\" OR \"real person\" OR adviser OR "
     u"advisers OR advisor OR advisors OR \"hung up\" OR \"live chat\" OR \"customer care\" OR "
     u"\"emailed them\" OR \"no reply\" OR \"never told me\" OR \"pick up\" OR \"picks up\" OR \"not "
     u"one answer\" OR \"never answered\" OR \"no answer\" OR \"no one replies\" OR \"help board\" "
     u"OR \"email back\" OR \"called back\" OR \"call back\""},
    {u"수리", u"Repair",
     u"수리 OR 서비스센터 OR 부품 OR \"as 센터\" OR 기사님 OR \"기사 부르\" OR \"기사가 와\" OR 출장 OR \"보증 기간\" "
     u"OR 보증기간 "
     u"OR 메인보드 OR 유상 OR repair OR repairs OR repaired OR repairman OR warranty OR \"service "
     u"center\" OR \"service centre\" OR technician OR \"the engineer\" OR \"an engineer\" OR "
     u"mechanic OR plumber OR \"spare part\" OR \"spare parts\" OR mainboard"},
    {u"대기", u"Waiting",
     u"대기 OR 기다리 OR 기다렸 OR 지연 OR \"줄 서\" OR 줄서 OR \"줄이 길\" OR 기다림 OR 갇혀 OR 시간째 OR 한참 OR "
     u"웨이팅 OR "
     u"번호표 OR \"시간 반\" OR \"오래 걸\" OR 하염없이 OR 순번 OR \"몇 달째\" OR wait OR waiting OR waited OR "
     u"delay OR delays OR delayed OR late OR queue OR queues OR queueing OR queuing OR "
     u"runway OR tarmac OR \"for hours\" OR \"in line\" OR \"an hour and\" OR \"two hours\" OR "
     u"\"three hours\" OR \"taking ages\" OR \"takes ages\" OR \"year wait\" OR \"month wait\" OR "
     u"\"week wait\" OR \"hour wait\" OR waitlist"},
    {u"재고", u"Stock",
     u"재고 OR 품절 OR 소진 OR 매진 OR 재입고 OR \"out of stock\" OR \"sold out\" OR backorder OR restock "
     u"OR restocked OR unavailable OR \"none left\" OR \"ran out\" OR preorder OR \"pre-order\""},
    {u"포장", u"Packaging",
     u"포장 OR 박스가 OR 상자 OR 완충재 OR 뽁뽁이 OR 찌그러 OR 스티로폼 OR 비닐만 OR 구겨 OR packaging OR packaged "
     u"OR padding OR \"bubble wrap\" OR crushed OR dented OR squashed OR cardboard OR \"poorly "
     u"wrapped\" OR \"loose in\""},
    {u"크기", u"Size and weight",
     u"사이즈 OR 무거 OR 무겁 OR 크기 OR \"꽉 껴\" OR 작아 OR \"너무 커\" OR 치수 OR \"안 들어가\" OR \"안 들어감\" OR "
     u"\"안 잠\" "
     u"OR 헐렁 OR 기장 OR \"너무 짧\" OR \"너무 길\" OR 끼어서 OR 실측 OR \"안 맞아\" OR \"안 맞네\" OR 안맞 OR size "
     u"OR "
     u"sizes OR sizing OR heavy OR bulky OR tight OR \"so small\" OR \"too small\" OR \"too big\" "
     u"OR \"too large\" OR \"too long\" OR \"too short\" OR \"doesn't fit\" OR \"didn't fit\" OR "
     u"\"don't fit\" OR \"too heavy\" OR \"can't get my\" OR \"won't close\" OR \"runs small\" OR "
     u"\"runs large\" OR waist OR baggy OR \"doesn't go through\" OR measurements OR \"not the "
     u"right size\""},
    {u"맛", u"Taste",
     u"맛이 OR 맛도 OR 맛은 OR 맛없 OR \"탄 맛\" OR 비린 OR 싱거 OR 싱겁 OR 느끼하 OR 느끼해 OR 짜고 OR \"너무 짜요\" "
     u"OR "
     u"\"너무 짜서\" OR \"너무 짜네\" OR \"너무 짜다\" OR \"너무 짭\" OR \"너무 짬\" OR \"너무 달아\" OR \"너무 달고\" "
     u"OR "
     u"\"너무 달다\" OR \"너무 달네\" OR \"너무 달달\" OR 달아서 OR \"너무 매워\" OR \"너무 매운\" OR \"너무 맵\" OR "
     u"밍밍 OR 국물 OR 음식이 OR 퍼석 OR 퍽퍽 OR 질겨 OR 질긴 OR 질기 OR 눅눅 OR "
     u"식어서 OR "
     u"\"다 식\" OR \"덜 익\" OR 설익 OR 불어서 OR 불어터 OR taste OR tastes OR tasted OR tasteless OR "
     u"stale OR bland OR soggy OR undercooked OR overcooked OR burnt OR flavor OR flavour "
     u"OR salty OR \"too sweet\" OR bitter OR greasy OR oily OR chewy OR rubbery OR lukewarm "
     u"OR inedible OR charcoal OR syrup OR \"the chef\" OR \"raw inside\" OR \"stone cold\""},
    {u"위생", u"Hygiene",
     u"위생 OR 곰팡이 OR 벌레 OR 이물질 OR 머리카락 OR 더럽 OR 더러 OR 바퀴 OR 세균 OR 애벌레 OR 구더기 OR 날파리 OR "
     u"초파리 "
     u"OR 고춧가루 OR 상했 OR 상한 OR 썩은 OR 썩었 OR 쉰내 OR 식중독 OR 배탈 OR 설거지 OR 지저분 OR 핏자국 OR 얼룩 OR "
     u"기어다 "
     u"OR \"기어 다\" OR 먼지가 OR 끈적 OR dirty OR filthy OR mold OR mould OR moldy OR mouldy OR "
     u"hair OR bug OR cockroach OR bugs OR roach OR caterpillar OR maggot OR maggots OR "
     u"worm OR worms OR insect OR insects OR rotten OR expired OR \"food poisoning\" OR "
     u"unwashed OR grimy OR stains OR blood OR crawling OR sticky OR \"sheets were\" OR \"dust "
     u"everywhere\" OR ((fly OR flies) NEAR/5 (soup OR food OR salad OR drink OR coffee))"},
    {u"안전", u"Safety",
     u"화재 OR 폭발 OR 감전 OR 다쳤 OR 화상 OR 부작용 OR 안전 OR 불꽃 OR 두드러기 OR 발진 OR 뒤집어졌 OR 리콜 OR 위험 "
     u"OR "
     u"따가 OR 시뻘 OR 빨개졌 OR 부어 OR 부었 OR 퉁퉁 OR 가려워 OR 가렵 OR 트러블 OR 알레르기 OR 알러지 OR 피부과 OR "
     u"응급실 "
     u"OR 뾰루지 OR 진물 OR 베였 OR 브레이크 OR 날카로 OR 날카롭 OR 모서리 OR 구토 OR 토하 OR 토했 OR \"죽을 뻔\" OR "
     u"넘어졌 "
     u"OR 급발진 OR fire OR rash OR sparked OR sparks OR exploded OR injured OR unsafe OR "
     u"burned OR dangerous OR recall OR recalled OR hurt OR hazard OR stinging OR stings OR "
     u"swollen OR swell OR swelled OR hives OR itchy OR itching OR irritation OR irritated "
     u"OR allergic OR allergy OR \"broke out\" OR breakout OR blister OR blisters OR choking "
     u"OR \"caught fire\" OR \"electric shock\" OR \"at the doctor\" OR \"emergency room\" OR brake "
     u"OR brakes OR \"sharp edge\" OR \"sharp edges\" OR vomit* OR \"threw up\" OR \"throwing up\" "
     u"OR bleeding OR \"nearly died\" OR \"got sick\" OR \"made me sick\" OR \"fell off\" OR choked "
     u"OR \"cut his\" OR \"cut her\""},
    {u"개인정보", u"Privacy",
     u"개인정보 OR 유출 OR 해킹 OR 스팸 OR \"광고 문자\" OR 전화번호 OR \"대출 전화\" OR 대출전화 OR 팔아먹 OR "
     u"\"모르는 사람\" OR "
     u"명의도용 OR 보이스피싱 OR 피싱 OR \"광고 메일\" OR 광고메일 OR \"광고 전화\" OR \"동의 없이\" OR privacy OR "
     u"\"data "
     u"leak\" OR \"leaked our\" OR \"leaked my\" OR hacked OR breach OR spam OR spamming OR "
     u"unsubscribe OR unsubscribed OR telemarketers OR \"my number\" OR \"my data\" OR \"my "
     u"details\" OR \"personal information\" OR \"personal data\" OR \"a stranger\" OR robocalls "
     u"OR robocall OR \"sold my\" OR phishing OR \"identity theft\" OR \"marketing mails\" OR "
     u"\"marketing emails\" OR \"marketing email\" OR \"keep emailing\" OR \"stop emailing\" OR "
     u"\"junk mail\" OR \"without my consent\""},
    {u"광고", u"Advertising",
     u"과장광고 OR 허위광고 OR 낚시 OR 뒷광고 OR 광고랑 OR 광고와 OR 광고하고 OR \"광고 보고\" OR 과장이 OR 사진이랑 "
     u"OR 사진과 OR "
     u"사진만 OR \"사진에 속\" OR 광고가 OR 실물은 OR 실물이 OR 사진발 OR 과대광고 OR 과대 OR \"the ad\" OR misleading "
     u"OR \"false advertising\" OR clickbait OR ads OR advert OR advertised OR advertising OR "
     u"\"the pictures\" OR \"bait and switch\" OR \"in the photo\" OR \"in real life\" OR \"as "
     u"described\" OR \"nothing like the picture\" OR \"nothing like the photo\""},
    {u"예약", u"Booking",
     u"좌석 OR 항공편 OR 승무원 OR 예매 OR 오버부킹 OR 체크인 OR (예약 -예약구매 -예약판매 -예약주문) OR booking OR "
     u"booked "
     u"OR reservation OR seat OR seats OR flight OR flights OR crew OR attendant OR "
     u"attendants OR overbooked OR rebooked OR boarding OR \"check-in\" OR ((cancelled OR "
     u"canceled) NEAR/12 (trip OR hotel OR room OR plane OR gate OR airport OR class OR "
     u"appointment OR airline OR tomorrow OR tonight))"},
    {u"수하물", u"Luggage",
     u"수하물 OR 짐이 OR 캐리어 OR luggage OR baggage OR suitcase OR suitcases OR \"my bags\" OR \"our "
     u"bags\" OR \"lost bag\" OR \"lost bags\" OR \"checked bag\" OR \"checked bags\" OR ((bag OR "
     u"bags) NEAR/15 (flight OR flights OR airport OR airline OR plane OR lost OR claim OR "
     u"carousel OR gate OR travel OR trip OR missing OR landed))"},
    {u"카메라", u"Camera",
     u"카메라 OR 초점 OR 화질 OR 셔터 OR (사진 (찍 OR 흐리 OR 흐려 OR 흔들 OR 야간 OR 폰)) OR camera OR cameras "
     u"OR blurry OR autofocus OR lens OR ((photos OR pictures) NEAR/10 (phone OR took OR "
     u"take OR night OR grainy OR dark))"},
    {u"소리", u"Sound",
     u"음질 OR 스피커 OR 마이크 OR 이어폰 OR 목소리 OR \"소리가 안\" OR \"소리가 작\" OR 통화 OR \"소리가 끊\" OR "
     u"speaker OR "
     u"speakers OR microphone OR mic OR \"sound quality\" OR headphones OR earbuds OR earbud "
     u"OR audio OR volume OR \"can't hear\" OR crackling OR muffled OR \"call quality\""},
    {u"연결", u"Connection",
     u"와이파이 OR 블루투스 OR 인터넷 OR 끊겨 OR 끊김 OR 끊깁 OR 끊어져 OR 끊어지 OR 접속 OR 데이터가 OR 서버 OR 5g OR "
     u"lte "
     u"OR 안테나 OR 기지국 OR 신호가 OR 튕겼 OR 튕기 OR 튕김 OR 튕겨 OR 로밍 OR wifi OR \"wi-fi\" OR bluetooth "
     u"OR internet OR connection OR connect OR connects OR disconnect* OR signal OR server "
     u"OR servers OR outage OR reception OR \"no service\" OR \"dead zone\" OR coverage OR 4g "
     u"OR router OR \"kicked from\" OR \"kicked out\" OR \"dropped calls\" OR \"call drops\" OR "
     u"\"keeps dropping\" OR offline"},
    {u"속도", u"Speed",
     u"버벅 OR 느려 OR 느리 OR 느림 OR 렉이 OR 렉걸 OR 로딩 OR 프리징 OR 부팅 OR 최적화 OR 프레임 OR 매칭 OR 버퍼링 OR "
     u"slow OR slower OR sluggish OR lag OR lags OR laggy OR lagging OR \"takes forever\" OR "
     u"\"to load\" OR loading OR stutter* OR fps OR unplayable OR matchmaking OR buffering OR "
     u"buffers"},
    {u"디자인", u"Design", u"디자인 OR \"버튼 위치\" OR 못생 OR 촌스 OR design OR ugly OR layout"},
    {u"설명", u"Instructions",
     u"설명서 OR 사용법 OR 조립 OR 안내가 OR \"안내도 없\" OR 설명도 OR 매뉴얼 OR 안내문 OR manual OR instructions OR "
     u"assemble OR assembling OR assembly OR tutorial OR booklet OR leaflet OR \"user guide\" "
     u"OR \"set this up\" OR \"set it up\""},
    {u"냄새", u"Smell",
     u"냄새 OR 악취 OR 비린내 OR 쩐내 OR \"향이 너무\" OR \"향이 독\" OR \"향이 이상\" OR \"향이 강\" OR \"향이 별로\" "
     u"OR smell "
     u"OR smells OR smelled OR smelly OR stink OR stinks OR odor OR odour OR reeks OR reek "
     u"OR perfume OR fragrance OR scent"},
    {u"누수", u"Leaking",
     u"\"물이 새\" OR 물새 OR 누수 OR 새서 OR \"줄줄 새\" OR \"새고 있\" OR \"물이 흥건\" OR 흥건 OR 물바다 OR \"물이 "
     u"떨어\" OR "
     u"\"물이 고여\" OR leak OR leaks OR leaking OR leaky OR puddle OR drips OR dripping OR "
     u"\"flooded the\" OR \"water everywhere\" OR \"always wet\""},
    {u"빠진 것", u"Missing parts",
     u"누락 OR 구성품 OR 빠져서 OR \"빠진 채\" OR 모자라 OR \"안 들어있\" OR 빠져있 OR \"덜 왔\" OR \"하나만 왔\" OR "
     u"\"안 넣어\" OR "
     u"((세트 OR 옵션 OR 구성) (빠졌 OR \"안 왔\" OR \"안 들어\")) OR 부족해 OR 부족하 OR \"missing parts\" OR "
     u"\"missing from\" OR \"parts missing\" OR incomplete OR \"came without\" OR \"not included\" "
     u"OR \"forgot the\" OR \"forgot my\" OR \"left out\" OR \"only got one\" OR \"half my order\" OR "
     u"\"was not in the\" OR \"screws short\" OR \"pieces short\" OR \"screws missing\" OR \"parts "
     u"short\""},
    {u"계정", u"Account",
     u"계정 OR 비밀번호 OR 인증번호 OR 본인인증 OR 영구정지 OR 이용정지 OR \"정지 먹\" OR 정지먹 OR 정지당 OR 해킹당 "
     u"OR account "
     u"OR password OR verification OR banned OR locked OR suspended OR \"locked out\" OR \"my "
     u"appeal\" OR \"got hacked\" OR \"been hacked\""},
    {u"혜택", u"Rewards",
     u"포인트 OR 적립 OR 쿠폰 OR 멤버십 OR 마일리지 OR coupon OR coupons OR rewards OR membership OR "
     u"loyalty OR points"},
    {u"시설", u"Facilities",
     u"객실 OR 침대 OR 화장실 OR 시설 OR \"에어컨이 없\" OR \"에어컨도 없\" OR \"에어컨이 안\" OR 온수 OR 난방 OR "
     u"샤워실 OR 냉방 "
     u"OR 엘리베이터 OR 수영장 OR 락커 OR toilet OR bathroom OR shower OR \"air conditioning\" OR "
     u"mattress OR \"hot water\" OR heating OR elevator OR showers OR locker OR lockers OR "
     u"\"no towels\""},
    {u"매장", u"Store",
     u"매장 OR 직원 OR 점원 OR 알바 OR 주차 OR 점장 OR 사장 OR 서빙 OR 카운터 OR 반말 OR 손님 OR 매니저 OR 배달원 OR "
     u"프런트 "
     u"OR 프론트 OR 안내데스크 OR 점주 OR staff OR cashier OR cashiers OR employee OR employees OR "
     u"manager OR parking OR counter OR clerk OR waiter OR waitress OR receptionist OR "
     u"\"front desk\" OR barista OR bartender OR \"shop assistant\" OR \"the rider\" OR \"shouted "
     u"at\" OR \"yelled at\" OR \"rolled his eyes\" OR \"rolled her eyes\" OR host OR hostess OR "
     u"salesperson OR salesman OR shopkeeper"},
    {u"색", u"Colour",
     u"색상 OR 색깔 OR 색이 OR 색도 OR 컬러 OR 발색 OR 변색 OR \"물이 빠\" OR \"물 빠\" OR 톤이 OR colour OR colours "
     u"OR color OR colors OR shade OR shades OR tone OR tones OR discoloured OR discolored "
     u"OR bled OR dye"},
    {u"효과", u"Effect",
     u"효과 OR 효능 OR 똑같네 OR 그대로네 OR 그대로예요 OR \"달라진 게 없\" OR 미백 OR 탈모 OR \"no effect\" OR effect "
     u"OR effects OR effective OR \"no difference\" OR \"didn't work\" OR \"did not work\" OR "
     u"results OR \"no improvement\" OR \"snake oil\" OR placebo OR \"exactly the same\""},
    {u"양", u"Amount",
     u"용량 OR 중량 OR \"양이 적\" OR \"양이 너무\" OR \"양이 줄\" OR \"양이 반\" OR \"양도 적\" OR \"양이 작\" OR "
     u"곱빼기 OR 질소 "
     u"OR 반밖에 OR \"적게 주\" OR 정량 OR 인분 OR portion OR portions OR \"half empty\" OR \"half full\" "
     u"OR shrinkflation OR \"tiny amount\" OR \"per bag\" OR \"got less\" OR \"serving size\" OR "
     u"\"half the size\""},
    {u"계약", u"Contract",
     u"약정 OR 해지 OR 위약금 OR 계약 OR 탈퇴 OR 구독 OR 회원권 OR 양도 OR 무료체험 OR \"무료 체험\" OR 자동연장 OR "
     u"\"자동 연장\" "
     u"OR contract OR subscription OR \"early termination\" OR \"locked in\" OR \"auto-renew\" OR "
     u"renewed OR renewal OR \"cancellation fee\" OR \"my plan\" OR \"free trial\" OR \"transfer "
     u"the membership\" OR \"pause the membership\" OR \"terms and conditions\" OR (cancel "
     u"NEAR/6 (plan OR subscription OR membership OR contract))"},
    {u"밸런스", u"Balance",
     u"밸런스 OR 너프 OR 사기캐 OR 현질 OR 페이투윈 OR \"확률 조작\" OR nerf OR nerfed OR overpowered OR \"pay "
     u"to win\" OR p2w OR rigged OR ((balance OR balances OR balanced OR unbalanced) NEAR/12 "
     u"(game OR games OR hero OR heroes OR character OR class OR team OR patch OR weapon))"},
};

} // namespace

std::span<const ComplaintList> complaintLists() { return Lists; }

} // namespace pulse
