#!/usr/bin/env python3
"""Writes the invented sentences of purchase intent: intent_{ko,en}.tsv (training),
intent_{ko,en}_calibration.tsv and intent_{ko,en}_test.tsv.

Every sentence is made up here; no post of a real person is among them, and the brands are invented too. Training and
test are made from different patterns and different products, so that the test says something about unseen wording.
The same output at every run."""
import random

KO_TRAIN_PRODUCTS = ["노트북","게이밍 노트북","태블릿","무선 이어폰","스마트워치","공기청정기","로봇청소기","에어프라이어","커피머신","운동화","러닝화","패딩","롱패딩","코트","선크림","쿠션","립밤","향수","샴푸","비타민","단백질 쉐이크","캠핑의자","텐트","자전거","전기차","냉장고","세탁기","건조기","TV","모니터","기계식 키보드","마우스","카메라","가방","백팩","지갑","시계","매트리스","소파","책상","유모차","카시트","기저귀","강아지 사료","고양이 모래","콘서트 티켓","굿즈","앨범","한정판 피규어","예시PC","예시폰","누리폰","누리북","가람워치","솔빛 크림","한빛 커피","신상 스니커즈","신형 모델","이번 신제품","화이트 색상","256기가 모델","이거","이 제품"]
KO_TEST_PRODUCTS = ["헤드폰","제습기","식기세척기","부츠","니트","마스크팩","오메가3","전동 킥보드","프린터","그래픽카드","보조배터리","캐리어","책장","아기 옷","빵","밀키트","새별폰","다온PC","블랙 색상","신형 태블릿","저거","그 제품"]
# Calibrating with the products that were learned from would be too easy.
KO_KEPT_PRODUCTS = ["전기장판", "스피커", "가습기", "믹서기", "슬리퍼", "원피스", "핸드크림", "유산균", "드론", "외장하드", "우산", "화분", "레고", "과자 세트", "두루폰", "해솔 세럼", "한정판 색상", "신형 청소기", "요거", "그 모델"]
EN_KEPT_PRODUCTS = ["speaker", "humidifier", "blender", "slippers", "dress", "hand cream", "drone", "hard drive", "umbrella", "keyboard stand", "board game", "snack box", "Duru phone", "Haesol serum", "limited colour", "new vacuum", "necklace", "drill"]
KO_YES = """{p} 사고 싶다
{p} 너무 사고싶어요
{p} 진짜 갖고 싶다 ㅠㅠ
아 {p} 사고 싶어서 미치겠다
{p} 살까 말까 고민 중이에요
{p} 살까요 말까요
{p} 사려고 하는데 추천 좀 해주세요
{p} 구매하려고 하는데 어떤 게 좋을까요?
{p} 어디서 사요?
{p} 어디서 살 수 있나요?
{p} 어디서 구매하셨어요? 저도 사려구요
{p} 구매 링크 좀 알려주세요
{p} 링크 부탁드려요 바로 주문하게요
{p} 얼마예요?
{p} 가격이 얼마인가요
{p} 가격 좀 알 수 있을까요
{p} 재입고 언제 되나요
{p} 재입고 알림 신청했어요 제발
품절 풀리면 {p} 바로 주문할 거예요
{p} 예약 구매 언제부터예요?
{p} 사전예약 하려고 대기 중
{p} 출시되면 바로 산다
{p} 나오면 무조건 산다
{p} 국내 출시 언제 하나요 사고 싶은데
월급 들어오면 {p} 사야지
이번 달에 {p} 지른다
{p} 지르고 싶다
{p} 지를까 말까
오늘 {p} 지르러 갑니다
{p} 장바구니에 담아뒀어요
{p} 장바구니에 넣어놓고 고민만 일주일째
{p} 할인하면 바로 삽니다
{p} 세일하면 사야겠다
블프에 {p} 사려고 기다리는 중
{p} 하나 장만해야겠다
{p} 바꿀 때가 됐다 새로 사야지
{p} 고장나서 새로 사야 하는데 뭐가 좋나요
{p} 추천 부탁드립니다 예산은 50만원입니다
{p} 입문용으로 뭐 사면 되나요
부모님 선물로 {p} 사드리려고 하는데 괜찮나요?
생일 선물로 {p} 사줄까 생각 중
{p} 아직 재고 있나요?
{p} 매장에 재고 있을까요?
{p} 지금 주문하면 언제 오나요?
{p} 주문하면 배송 얼마나 걸려요?
{p} 내일 주문 넣어야겠다
{p} 결제 직전이다 말려줘
{p} 결제하러 간다
{p} 이건 사야 돼
{p} 안 살 이유가 없다 바로 구매각
{p} 구매각이네요
{p} 내 돈 가져가라 제발
{p} 후기 보고 사기로 결정했어요
{p} 영업당해서 사러 갑니다
{p} 다음 달에 구매 예정입니다
{p} 구매 예정인데 장단점 알려주세요
{p} 써보신 분 어때요? 사려고 고민 중입니다
{p} 살 만한가요?
{p} 지금 사도 될까요 아니면 기다릴까요
{p} 공구 언제 열리나요 꼭 사고 싶어요
{p} 저도 하나 살래요
{p} 나도 살 거야
{p} 사러 간다
{p} 사러 매장 가는 중
{p} 할부로라도 사고 싶다
{p} 할부로 살까
{p} 중고로 구합니다
{p} 삽니다 연락 주세요
{p} 구해요 쪽지 주세요
{p} 쿠폰 있나요? 오늘 사려고요
{p} 학생 할인 되나요? 구매하고 싶습니다
{p} 두 개 사면 할인되나요
{p} 해외 배송 되나요? 사고 싶어요
{p} 당장 산다
{p} 이 가격이면 사야지
{p} 위시리스트에 추가
{p} 존버했다가 가격 내리면 산다
{p}랑 비교하다가 이걸로 사기로 했다
올해 안에 {p} 꼭 산다
통장 털어서 {p} 산다""".split("\n")
KO_NO = """{p} 어제 샀는데 만족해요
{p} 산 지 한 달 됐는데 벌써 고장났어요
{p} 샀다가 환불했습니다
{p} 절대 사지 마세요
{p} 안 사길 잘했다
{p} 안 살 거예요
{p} 살 생각 없어요
{p} 다시는 안 산다
{p} 사지 말걸 그랬다
{p} 괜히 샀다
{p} 돈 아깝다
{p} 별로예요
{p} 완전 실망했습니다
{p} 잘 쓰고 있어요
{p} 정말 좋네요
{p} 최고예요 매일 씁니다
{p} 선물 받았는데 예뻐요
{p} 언박싱 영상 올렸어요
{p} 후기 남깁니다
{p} 사용 후기입니다 장점과 단점
{p} 고객센터 전화를 안 받아요
{p} 환불 언제 되나요
{p} 교환 신청했는데 답이 없네요
{p} 배송이 일주일째 안 와요
{p} 배송 왔는데 박스가 찌그러졌어요
{p} 주문 취소했어요
{p} 수리 맡겼어요
{p} AS 어디서 받나요
{p} 업데이트하고 느려졌어요
{p} 배터리가 너무 빨리 닳아요
{p} 설정 어떻게 하나요?
{p} 사용법 아시는 분 있나요
{p} 비밀번호를 잊어버렸어요
{p} 신제품 발표 행사가 열렸다
{p} 시장 점유율이 작년보다 늘었다
{p} 판매량이 3분기에 감소했다
{p} 가격 인상 소식이 전해졌다
{p} 관련 주가가 올랐다
{p} 광고 모델이 바뀌었네
{p} 광고 너무 자주 나온다
[광고] {p} 지금 구매하시면 50% 할인
{p} 특가! 오늘만 이 가격
{p} 이벤트 당첨자를 발표합니다
{p} 무료 체험단 모집
{p} 팔아요 미개봉입니다
{p} 판매합니다 직거래 가능
{p} 양도합니다
{p} 동생이 쓰는데 시끄럽대요
{p} 유튜브에서 봤는데 신기하더라
{p} 디자인이 예전만 못하다
{p} 색이 사진이랑 달라요
{p} 불매합니다
{p} 불매운동 동참
{p} 너무 비싸서 포기
{p} 이 가격이면 안 산다
{p} 누가 사냐 이걸
{p} 살 사람이 있을까 싶다
{p} 리콜 소식 들으셨나요
{p} 품질이 떨어졌어요
{p} 직원분이 친절했어요
{p} 소음이 심해요
{p} 냄새가 나요
{p} 쓰다가 다쳤어요
{p} 생산이 중단되었다고 합니다
{p} 회사 실적이 발표됐다
{p} 3년째 쓰는 중
{p} 잃어버렸어요
{p} 찾아가세요 분실물입니다
오늘 날씨가 정말 좋네요
점심 뭐 먹지
내일 회의는 3시입니다
주말에 영화 봤는데 재미있었다
비가 와서 길이 막힌다
축구 경기 결과가 나왔다
정부가 새 정책을 발표했다
친구랑 카페에서 공부했다
강아지 산책 다녀왔어요
시험 끝나서 행복하다
{p} 들고 여행 다녀왔어요
{p} 쓰고 나서 삶의 질이 올라갔다
{p} 덕분에 청소가 편해졌어요
{p} 샀어요 드디어
{p} 득템했다
{p} 구매 인증합니다
{p} 구매 후 두 달 사용기
{p} 반품하고 왔다""".split("\n")
KO_YES_TEST = """{p} 살 건데 어느 매장이 싸요?
{p} 하나 들이고 싶네요
{p} 탐난다 진짜 사야겠어
다음 주에 {p} 사러 갈 예정
{p} 구입하고 싶은데 온라인 주문 되나요?
{p} 품절이라 못 샀는데 언제 다시 들어와요?
{p} 가격대가 어떻게 되나요? 구입 문의드립니다
{p} 이번에 꼭 사고 만다
{p} 사려는데 색깔 뭐가 나을까요
연말 보너스 받으면 {p} 질러야지
{p} 최저가로 사는 방법 있나요
{p} 저도 구매하고 싶어요 판매처 알려주세요
{p} 주문 방법 좀 알려주세요
{p} 살지 말지 투표 좀
{p} 오늘 안에 주문한다""".split("\n")
KO_NO_TEST = """{p} 사고 나서 후회 중
{p} 지난주에 샀는데 벌써 할인하네 화난다
{p} 추천 안 합니다
{p} 품질 괜찮네요 잘 사용하고 있습니다
{p} 매출이 줄었다는 기사를 봤다
{p} 환불 요청했는데 무시당했어요
{p} 전원이 안 켜져요
{p} 리뷰 영상 재미있게 봤어요
{p} 관심 없어요
{p} 회사가 새 공장을 짓는다
{p} 상담원이 불친절했습니다
{p} 오늘 도착했어요 기분 좋다
{p} 특별 할인 이벤트 진행 중입니다 많은 참여 바랍니다
{p} 굳이 필요 없더라
{p} 쓴 지 오래돼서 느려요""".split("\n")
KO_TAIL = ["", "", "", "", " ㅠㅠ", " ㅋㅋㅋ", "!", "..", " 제발", " 진심", "~", " ㅎㅎ"]
KO_HEAD = ["", "", "", "", "", "아 ", "저기요 ", "오늘 ", "근데 ", "와 ", "솔직히 ", "요즘 "]

EN_TRAIN_PRODUCTS = ["laptop","gaming laptop","tablet","wireless earbuds","smartwatch","air purifier","robot vacuum","air fryer","coffee machine","sneakers","running shoes","winter coat","sunscreen","perfume","shampoo","protein powder","tent","bike","electric car","fridge","washing machine","TV","monitor","mechanical keyboard","mouse","camera","backpack","wallet","watch","mattress","sofa","desk","stroller","dog food","concert tickets","hoodie","album","limited edition","Example PC","Nuri phone","Nuri book","Garam watch","Solbit cream","new model","white one","256GB model","phone","console","headset","jacket"]
EN_TEST_PRODUCTS = ["headphones","dehumidifier","dishwasher","boots","sweater","face mask","scooter","printer","graphics card","power bank","suitcase","bookshelf","Saebyeol phone","Daon PC","black version","new tablet","guitar","lamp"]
EN_YES = """I want to buy the {p}
i really want the {p}
I want that {p} so bad
need this {p} in my life
I need a new {p}, any recommendations?
thinking of buying a {p}
thinking about getting the {p}
should I buy the {p}?
should i get the {p} or wait for a sale
where can I buy the {p}?
where can i get this {p}
where do you get the {p}? I want one
anyone know where to buy the {p}
how much is the {p}?
how much does the {p} cost
what's the price of the {p}?
is the {p} still in stock?
when will the {p} be back in stock?
please restock the {p}
waiting for the {p} to restock so I can order
can't wait to buy the {p}
can't wait to get my hands on the {p}
gonna buy the {p} tomorrow
going to order the {p} tonight
about to order the {p}
I'm buying the {p} as soon as it drops
preordering the {p} the second it opens
when do preorders open for the {p}?
shut up and take my money, the {p} is perfect
take my money {p}
just added the {p} to my cart
{p} is in my cart, someone stop me
putting the {p} on my wishlist
saving up for the {p}
next paycheck I'm getting the {p}
payday and the {p} is mine
if the {p} goes on sale I'm buying it
any discount codes for the {p}? want to order today
do you ship the {p} to Canada? I'd love to buy one
does anyone sell a {p}? looking to buy
looking to buy a {p}
looking for a {p}, budget is 500
in the market for a {p}
my {p} broke so I need to buy another
my old one died, time to buy a {p}
which {p} should I buy?
what {p} do you recommend? planning to buy one
planning to buy a {p} this month
planning on getting the {p} for my birthday
want to get my mom the {p} for christmas
would love to own the {p}
I'd buy the {p} in a heartbeat
I would totally buy the {p}
I must have the {p}
gotta have that {p}
gotta get me a {p}
I'm so tempted to buy the {p}
convinced me, ordering the {p}
sold! buying the {p}
ok I'm getting the {p}
I'll take two {p} please
is the {p} worth buying?
is it a good time to buy the {p}?
torn between two {p}, which one should I get
how do I order the {p}?
can I order the {p} online?
link to the {p}? I need it
drop the link for the {p} please
which store has the {p}? heading out to get one
heading to the store to get the {p}
upgrading to the {p} this week
switching to the {p} next month
need to buy the {p} asap
someone sell me a {p}
I wanna buy the {p} but which size""".split("\n")
EN_NO = """I bought the {p} yesterday and love it
just got my {p} and it's amazing
my {p} arrived today
my {p} broke after a week
returned the {p}
returning my {p}, terrible quality
don't buy the {p}
never buying a {p} again
I will not buy the {p}
I would never buy the {p}
not buying the {p}, too expensive
so glad I didn't buy the {p}
regret buying the {p}
waste of money, this {p}
the {p} is overpriced
who would buy the {p}
nobody is buying the {p}
I don't need a {p}
the {p} is terrible
the {p} is great
love my {p}
been using the {p} for two years
the {p} has a bad battery
my {p} won't turn on
how do I reset my {p}?
how do I set up the {p}?
customer service for the {p} is awful
still waiting for a refund on the {p}
where is my order? the {p} should be here by now
the {p} I ordered never came
cancelled my {p} order
got the {p} as a gift
unboxing the {p}
my review of the {p}
full review of the {p} is up on my channel
the {p} update made everything slow
the {p} was announced today
sales of the {p} fell last quarter
the company behind the {p} reported earnings
shares rose after the {p} launch
buy the {p} now and save 50%
order your {p} today! free shipping
limited offer: {p} for half the price
get yours now! the {p} is here
win a free {p}, retweet to enter
giveaway: follow us to win a {p}
selling my {p}, barely used
{p} for sale, dm me
the ad for the {p} is everywhere
that {p} commercial is so funny
boycott the {p}
recall on the {p}, check yours
my brother has the {p} and it's loud
saw the {p} on tv last night
the {p} looks like a toy
the color of the {p} is different from the pictures
the staff who sold me the {p} was so nice
lost my {p} on the bus
dropped my {p} and cracked it
the {p} is being discontinued
finally bought the {p}
bought two {p} last week
my {p} is three years old
the weather is lovely today
what a game last night
meeting is at 3 tomorrow
I'm so tired of this traffic
happy birthday to my best friend
the government announced a new policy
studying for finals all night
watching a movie with my sister
just had the best pizza
can't wait for the weekend
I want to go home
I need sleep
I want to see you
need a hug right now
can't wait to see you tomorrow
thinking about you
going to the gym tonight
should I cut my hair?
where is everyone?
how much longer is this flight delayed""".split("\n")
EN_YES_TEST = """I'm getting a {p} this weekend
anyone selling a {p}? I want to purchase one
how can I purchase the {p}?
I really need to get a {p}
ready to buy the {p}, which color though
so tempted, might order the {p} tonight
can someone tell me the price of the {p}? I'd like one
will the {p} come back in stock? I missed it
debating whether to buy the {p}
looking to upgrade to the {p}, where's the best deal
I'd pay anything for that {p}
definitely buying the {p} when it comes out
need recommendations for a {p} to buy
adding the {p} to my christmas list
where's the cheapest place to buy the {p}""".split("\n")
EN_NO_TEST = """I wouldn't recommend the {p} to anyone
purchased the {p} last month, works well
the {p} stopped working today
still no reply about my broken {p}
the {p} is sold in 30 countries now
big discounts on every {p}, shop now
I hate my {p}
why is the {p} so loud
the {p} is overhyped
enjoying my new {p}
threw my {p} away
the {p} maker opened a new factory
I don't want the {p}
reading about the history of the {p}
great service when I had my {p} repaired""".split("\n")
EN_TAIL = ["", "", "", "", "!", "!!", " lol", " omg", " pls", " :)", " haha", "..."]
EN_HEAD = ["", "", "", "", "", "omg ", "ok so ", "honestly ", "ugh ", "hey ", "@example ", "wow "]


def make(name, yes, no, products, heads, tails, per_pattern, seed):
    chooser = random.Random(seed)
    lines = set()
    for label, patterns in (("purchase", yes), ("none", no)):
        for pattern in patterns:
            times = per_pattern if "{p}" in pattern else 4
            for product in chooser.sample(products, min(times, len(products))):
                text = chooser.choice(heads) + pattern.replace("{p}", product) + chooser.choice(tails)
                lines.add((text, label))
    with open(name, "w", encoding="utf-8") as file:
        for text, label in sorted(lines):
            file.write(f"{text}\t{label}\n")
    print(name, len(lines), sum(label == "purchase" for _, label in lines))


def split(patterns):
    """Every fourth pattern calibrates; it is not learned from."""
    return [p for i, p in enumerate(patterns) if i % 4 != 3], patterns[3::4]


for language, yes, no, products, kept_products, heads, tails, seed in (
    ("ko", KO_YES, KO_NO, KO_TRAIN_PRODUCTS, KO_KEPT_PRODUCTS, KO_HEAD, KO_TAIL, 1),
    ("en", EN_YES, EN_NO, EN_TRAIN_PRODUCTS, EN_KEPT_PRODUCTS, EN_HEAD, EN_TAIL, 2),
):
    yes_learned, yes_kept = split(yes)
    no_learned, no_kept = split(no)
    make(f"intent_{language}.tsv", yes_learned, no_learned, products, heads, tails, 16, seed)
    make(f"intent_{language}_calibration.tsv", yes_kept, no_kept, kept_products, heads, tails, 8, seed + 10)
make("intent_ko_test.tsv", KO_YES_TEST, KO_NO_TEST, KO_TEST_PRODUCTS, KO_HEAD, KO_TAIL, 12, 3)
make("intent_en_test.tsv", EN_YES_TEST, EN_NO_TEST, EN_TEST_PRODUCTS, EN_HEAD, EN_TAIL, 12, 4)
