#!/usr/bin/env python3
"""Writes the invented posts of purchase intent from the phrases in intent_phrases_{ko,en}.txt: intent_{ko,en}_{0..7}.tsv,
which are learned from, and intent_{ko,en}_test.tsv.

Every phrase is made up here; no post of a real person is among them, and the brands are invented too. Each of the eight
parts has phrases of its own, so that the others can be calibrated on it; the test has products of its own, too.
The same output at every run."""
import random
import sys

from phrases import bare, read_phrases, read_posts, write_posts

PARTS = 8
# Posts that were written by hand to test with; nothing that reads like one of them is learned from.
FRESH = ("intent_{}_fresh_test.tsv", "intent_{}_later_test.tsv", "silly_{}_test.tsv")
# Products of the posts that are learned from, and of those that test.
PRODUCTS = {
    "ko": ([
        "노트북", "게이밍 노트북", "태블릿", "무선 이어폰", "스마트워치", "공기청정기", "로봇청소기", "에어프라이어", "커피머신", "운동화", "러닝화", "패딩",
        "롱패딩", "코트", "선크림", "쿠션", "립밤", "향수", "샴푸", "비타민", "단백질 쉐이크", "캠핑의자", "텐트", "자전거", "전기차", "냉장고",
        "세탁기", "건조기", "TV", "모니터", "기계식 키보드", "마우스", "카메라", "가방", "백팩", "지갑", "시계", "매트리스", "소파", "책상", "유모차",
        "카시트", "기저귀", "강아지 사료", "고양이 모래", "콘서트 티켓", "굿즈", "앨범", "한정판 피규어", "예시PC", "예시폰", "누리폰", "누리북",
        "가람워치", "솔빛 크림", "한빛 커피", "신상 스니커즈", "신형 모델", "이번 신제품", "화이트 색상", "256기가 모델", "이거", "이 제품",
        "전기장판", "스피커", "가습기", "믹서기", "슬리퍼", "원피스", "핸드크림", "유산균", "드론", "외장하드", "우산", "화분", "레고", "과자 세트",
        "두루폰", "해솔 세럼", "한정판 색상", "신형 청소기", "요거", "그 모델"
    ], [
        "헤드폰", "제습기", "식기세척기", "부츠", "니트", "마스크팩", "오메가3", "전동 킥보드", "프린터", "그래픽카드", "보조배터리", "캐리어", "책장",
        "아기 옷", "빵", "밀키트", "새별폰", "다온PC", "블랙 색상", "신형 태블릿", "저거", "그 제품"
    ]),
    "en": ([
        "laptop", "gaming laptop", "tablet", "wireless earbuds", "smartwatch", "air purifier", "robot vacuum",
        "air fryer", "coffee machine", "sneakers", "running shoes", "winter coat", "sunscreen", "perfume",
        "shampoo", "protein powder", "tent", "bike", "electric car", "fridge", "washing machine", "TV",
        "monitor", "mechanical keyboard", "mouse", "camera", "backpack", "wallet", "watch", "mattress",
        "sofa", "desk", "stroller", "dog food", "concert tickets", "hoodie", "album", "limited edition",
        "Example PC", "Nuri phone", "Nuri book", "Garam watch", "Solbit cream", "new model", "white one",
        "256GB model", "phone", "console", "headset", "jacket",
        "speaker", "humidifier", "blender", "slippers", "dress", "hand cream", "drone", "hard drive",
        "umbrella", "keyboard stand", "board game", "snack box", "Duru phone", "Haesol serum",
        "limited colour", "new vacuum", "necklace", "drill"
    ], [
        "headphones", "dehumidifier", "dishwasher", "boots", "sweater", "face mask", "scooter", "printer",
        "graphics card", "power bank", "suitcase", "bookshelf", "Saebyeol phone", "Daon PC", "black version",
        "new tablet", "guitar", "lamp"
    ]),
}
# Names alone wish for nothing, whatever they name.
NAMES = {
    "ko": ("휴대폰 아이폰케이스 충전기 프라이팬 냄비 칼 도마 접시 머그컵 텀블러 보온병 의자 책상 스탠드 침대 이불 베개 수건 빗 칫솔 치약 비누 로션 세럼 마스카라 "
           "립스틱 틴트 염색약 반지 목걸이 귀걸이 모자 장갑 목도리 양말 구두 샌들 셔츠 바지 치마 정장 수영복 우비 필통 볼펜 노트 다이어리 기타 피아노 바이올린 "
           "축구공 라켓 골프채 자전거헬멧 등산화 침낭 랜턴 낚싯대 어항 사료 간식 장난감 인형 퍼즐 색연필 물감 카메라가방 프로젝터 스캐너 공유기 키보드 헤어드라이어 "
           "고데기 면도기 체중계 온도계 선풍기 히터 에어컨 정수기 전자레인지 오븐 토스터 믹서 빵 커피 녹차 와인 맥주 라면 과자 초콜릿 꿀 김치 쌀 보험 요금제 "
           "구독 항공권 호텔 펜션 렌터카 승용차 오토바이 캠핑카 아파트 상품권 쿠폰 게임 소설책 잡지 앱 강의").split(),
    "en": ("mobile charger pan pot knife plate mug tumbler thermos chair desk lamp bed blanket pillow towel comb "
           "toothbrush soap lotion mascara lipstick ring necklace earrings hat scarf socks boots sandals shirt jeans "
           "skirt suit swimsuit raincoat notebook planner guitar piano violin football racket helmet tent lantern "
           "fishing-rod aquarium treats toy doll puzzle crayons paint projector-screen scanner router keyboard "
           "hairdryer razor scale thermometer fan heater microwave oven toaster mixer bread coffee tea wine beer "
           "noodles snack chocolate honey cheese rice insurance plan subscription flight hotel cabin rental car "
           "motorbike van flat voucher coupon game novel magazine app course cushion curtain rug vase candle clock "
           "mirror shelf ladder hammer saw drill-bits tyre bumper wiper seat pram crib bottle bib").split(),
}
NAMED = {"ko": ["{}", "#{}", "이 {}", "{} ㅋㅋ"], "en": ["{}", "#{}", "the {}", "my {}"]}
HEADS = {
    "ko": ["", "", "", "", "", "아 ", "저기요 ", "오늘 ", "근데 ", "와 ", "솔직히 ", "요즘 "],
    "en": ["", "", "", "", "", "omg ", "ok so ", "honestly ", "ugh ", "hey ", "@example ", "wow "],
}
TAILS = {
    "ko": ["", "", "", "", " ㅠㅠ", " ㅋㅋㅋ", "!", "..", " 제발", " 진심", "~", " ㅎㅎ"],
    "en": ["", "", "", "", "!", "!!", " lol", " omg", " pls", " :)", " haha", "..."],
}


def posts(sections, products, language, per_phrase, chooser):
    """Every phrase with some products, heads and tails; one without a product with four heads and tails."""
    written = []
    for label, phrases in sections.items():
        for phrase in phrases:
            times = per_phrase if "{p}" in phrase else 4
            for product in chooser.sample(products, min(times, len(products))):
                text = phrase.replace("{p}", product)
                written.append((chooser.choice(HEADS[language]) + text + chooser.choice(TAILS[language]), label))
    return written


def main():
    for seed, language in enumerate(("ko", "en"), start=1):
        all_phrases = read_phrases(f"intent_phrases_{language}.txt")
        tested = {label: all_phrases[label + ", tested"] for label in ("purchase", "none")}
        known = {bare(phrase) for phrases in tested.values() for phrase in phrases}
        known |= {bare(text) for name in FRESH for text in read_posts(name.format(language))}
        untested = {label: [p for p in all_phrases[label] if bare(p) not in known] for label in tested}
        products, test_products = PRODUCTS[language]
        for part in range(PARTS):
            phrases = {label: listed[part::PARTS] for label, listed in untested.items()}
            chooser = random.Random(10 * seed + part)
            written = posts(phrases, products, language, 12, chooser)
            for name in products[part::PARTS] + [name.replace("-", " ") for name in NAMES[language][part::PARTS]]:
                written += [(named.replace("{}", name), "none") for named in NAMED[language]]
            write_posts(f"intent_{language}_{part}.tsv", [post for post in written if bare(post[0]) not in known])
        write_posts(f"intent_{language}_test.tsv", posts(tested, test_products, language, 8, random.Random(seed)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
