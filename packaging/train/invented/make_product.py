#!/usr/bin/env python3
"""Writes the invented posts about products, services and shops: product_{ko,en}.tsv (training) and
product_{ko,en}_calibration.tsv.

The public sets are film reviews and tweets of ten years ago; what people post about a product ("battery dies", "AS 최악",
"가성비") is hardly in them. Every phrase in product_phrases_{ko,en}.txt is made up here, and the brands are invented too.
Every fifth phrase calibrates and is not learned from. product_{ko,en}_test.tsv were written by hand before the phrases;
a phrase that is one of them, products and signs aside, is left out. The same output at every run."""
import os
import random
import re
import sys

from phrases import HERE, bare, read_phrases, write_posts

PRODUCTS = {
    "ko": ["예시폰", "예시PC", "누리폰", "누리북", "가람워치", "솔빛 크림", "한빛 커피", "이거", "이 제품", "이번 신제품", "노트북", "폰", "태블릿", "이어폰", "청소기", "공기청정기", "세탁기", "냉장고", "에어컨", "텔레비전", "모니터", "마우스", "운동화", "패딩", "원피스", "가방", "크림", "쿠션", "샴푸", "커피", "과자", "사료", "앱", "여기", "이 집", "매트리스", "의자", "자동차", "자전거", "유모차"],
    "en": ["YesiPC", "yesi phone", "nuri phone", "nuri book", "garam watch", "solbit cream", "hanbit coffee", "thing", "product", "new one", "laptop", "phone", "tablet", "earbuds", "headset", "vacuum", "air fryer", "blender", "washer", "fridge", "tv", "monitor", "mouse", "sneakers", "jacket", "dress", "bag", "lotion", "shampoo", "coffee", "snack", "app", "place", "mattress", "chair", "car", "bike", "stroller", "Example Air", "kettle"],
}
HEADS = {
    "ko": ["", "", "", "", "", "아 ", "와 ", "근데 ", "진짜 ", "솔직히 ", "이번에 산 ", "요즘 ", "하.. ", "헐 "],
    "en": ["", "", "", "", "", "", "ugh ", "wow ", "ok ", "so ", "honestly ", "lol ", "@yesi ", "update: "],
}
TAILS = {
    "ko": ["", "", "", "", "", "..", "!", "!!", " ㅋㅋ", " ㅋㅋㅋ", " ㅠㅠ", " ㅜ", "~", " #누리폰", " #예시PC", " 진짜"],
    "en": ["", "", "", "", "", "", ".", "!", "!!", "...", " lol", " tbh", " smh", " #yesipc", " #nuri", " :/", " :)"],
}
# A laugh or a sigh says which side it is on: in plain posts it says nothing.
ONE_SIDED = {" ㅠㅠ": "negative", " ㅜ": "negative", "하.. ": "negative", " smh": "negative", " :/": "negative",
             "ugh ": "negative", " :)": "positive"}
TIMES = 6


def fitting(choices, label, chooser):
    one = chooser.choice(choices)
    return one if ONE_SIDED.get(one, label) == label else ""


def spell(phrase, label, language, product, chooser):
    """One post: now and then without its product, without spaces, or in capitals, as people write."""
    named = product.replace(" ", "") if "#{p}" in phrase else product
    text = phrase.replace("{p}", named if len(bare(phrase)) < 2 or "#{p}" in phrase or chooser.random() < 0.6 else "")
    text = fitting(HEADS[language], label, chooser) + text.strip() + fitting(TAILS[language], label, chooser)
    text = re.sub(r"  +", " ", text).strip()
    if language == "ko" and chooser.random() < 0.15:
        text = text.replace(" ", "", chooser.choice([1, 2]))
    if language == "en" and chooser.random() < 0.3:
        text = text[0].upper() + text[1:]
    return text


def posts(phrases, language, chooser, tested):
    """Every phrase with some products, which are drawn by chance and do not always suit it."""
    written = []
    for phrase, label in phrases:
        for product in chooser.sample(PRODUCTS[language], TIMES):
            text = spell(phrase, label, language, product, chooser)
            if text and bare(text) not in tested:
                written.append((text, label))
    return written


def main():
    for seed, language in enumerate(("ko", "en")):
        with open(os.path.join(HERE, f"product_{language}_test.tsv"), encoding="utf-8") as file:
            tested = {bare(line.rsplit("\t", 1)[0]) for line in file}
        sections = read_phrases(f"product_phrases_{language}.txt")
        phrases = [(p, label) for label, listed in sections.items() for p in listed if bare(p) not in tested]
        chooser = random.Random(20261123 + seed)
        learned = [one for i, one in enumerate(phrases) if i % 5 != 4]
        write_posts(f"product_{language}.tsv", posts(learned, language, chooser, tested))
        write_posts(f"product_{language}_calibration.tsv", posts(phrases[4::5], language, chooser, tested))
    return 0


if __name__ == "__main__":
    sys.exit(main())
