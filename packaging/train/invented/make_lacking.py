#!/usr/bin/env python3
"""Writes the invented sentences on products that say what is lacking or not: lacking_ko.tsv (training) and
lacking_ko_test.tsv.

"Without trouble" praises and "without an answer" blames, but the public sets are film reviews, where trouble is the plot's.
Every sentence is made up here, and the brands are invented too. Training and test have nouns, frames and products
of their own. The same output at every run."""
import random

TRAIN_PRODUCTS = ["노트북", "이어폰", "공기청정기", "로봇청소기", "커피머신", "운동화", "선크림", "자전거", "냉장고", "세탁기",
                  "모니터", "키보드", "가방", "매트리스", "유모차", "앱", "배송", "예시폰", "누리북", "가람워치", "이 제품", "이거"]
TEST_PRODUCTS = ["카메라", "예시카메라", "제습기", "식기세척기", "부츠", "프린터", "보조배터리", "책장", "새별폰", "상담", "멤버십"]
# What is bad to have, and what is good to have.
TRAIN_BAD = ["문제", "걱정", "불만", "고장", "불편", "소음", "끊김", "오류", "발열", "지연", "실수", "부담", "무리", "냄새", "흔들림"]
TEST_BAD = ["탈", "말썽", "하자", "잡음", "결함", "버벅임", "스트레스", "트러블", "단점", "이상"]
TRAIN_GOOD = ["답변", "설명", "성의", "장점", "효과", "개선", "사과", "연락", "대책", "배려"]
TEST_GOOD = ["응답", "해결책", "메리트", "보람", "친절함", "책임감"]

TRAIN_PRAISE = """{p} {b}없이 쓰고 있어요
{p} 아무 {b} 없이 쓰는 중입니다
{p} {b} 없이 잘 쓰고 있습니다
일 년째 {p} 쓰는데 {b} 없어요
두 달 쓰는 동안 {b} 한 번 없었습니다
{p} {b}{이} 전혀 없네요
{p} 샀는데 {b}{이} 없어서 좋아요
{b} 없는 {p} 찾다가 정착했어요
{b}{이} 하나도 없고 편합니다
{p} 잘 쓰고 있어요
{p} 잘 쓰고 있습니다
반년째 쓰고 있는데 {p} 아직 멀쩡해요
{p} 사길 잘했어요
매일 쓰는데 {p} 튼튼하네요""".split("\n")
TEST_PRAISE = """석 달째 {p} 쓰는데 {b}없이 잘 씁니다
{p} 오래 썼지만 {b} 없이 쓸 만해요
아직까지 {p} {b}{이} 없습니다
{p} 2년 사용했고 {b} 없었어요
{b} 없는 {p} 처음 봅니다
별다른 {b} 없이 사용 중이에요
{p} 그동안 {b}{이} 한 번도 없었네요""".split("\n")
TRAIN_BLAME = """{p} {b}{이} 많아요
{p} {b} 때문에 못 쓰겠어요
사자마자 {p} {b}{이} 생겼습니다
{p} {b}{이} 너무 심하네요
{p} {g}{이} 없어요
{p} 문의했는데 {g} 없네요
{g}도 없이 끝이라니 {p}
{p} {g}{이} 전혀 없습니다
일주일째 {g} 없는 {p}
{p} 쓰다가 {b} 나서 반품했습니다
{p} 못 쓰겠네요 {b}{이} 심해서
한 달 쓰고 {p} 고장났어요""".split("\n")
TEST_BLAME = """{p} 석 달 쓰니 {b}{이} 잦습니다
{p} {b} 때문에 환불했어요
{p} 샀더니 {b}{이} 계속 나네요
{p} {g} 없이 미루기만 합니다
{p} 아무 {g}{이} 없었어요
{g} 없는 {p} 다시는 안 써요""".split("\n")
TRAIN_PLAIN = """어제 {p} 받았어요
{p} 쓴 지 한 달 됐습니다
{p} 쓰고 있는 사람입니다
{p} 색상은 세 가지입니다
{p} 매장에서 쓰는 중입니다
회사에서 {p} 쓰는데 질문 있어요""".split("\n")
TAILS = ["", "", "", ".", "!", " ㅎㅎ", "~"]


def particle(word):
    return "이" if (ord(word[-1]) - 0xAC00) % 28 else "가"


def make(name, products, bad, good, groups, times, seed):
    chooser = random.Random(seed)
    lines = set()
    for label, frames in groups:
        for frame in frames:
            for _ in range(times):
                noun = chooser.choice(good if "{g}" in frame else bad)
                text = frame.replace("{p}", chooser.choice(products)).replace("{b}", noun).replace("{g}", noun)
                lines.add((text.replace("{이}", particle(noun)) + chooser.choice(TAILS), label))
    with open(name, "w", encoding="utf-8") as file:
        for text, label in sorted(lines):
            file.write(f"{text}\t{label}\n")
    print(name, len(lines))


make("lacking_ko.tsv", TRAIN_PRODUCTS, TRAIN_BAD, TRAIN_GOOD,
     (("positive", TRAIN_PRAISE), ("negative", TRAIN_BLAME), ("neutral", TRAIN_PLAIN)), 24, 1)
make("lacking_ko_test.tsv", TEST_PRODUCTS, TEST_BAD, TEST_GOOD,
     (("positive", TEST_PRAISE), ("negative", TEST_BLAME)), 12, 2)
