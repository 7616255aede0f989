#!/usr/bin/env python3
"""Writes the invented sentences that praise or blame by denying: negation_ko.tsv and negation_en.tsv.

"Not good" blames, "no complaints" and "단점이 없네요" praise; tweets and film reviews have few of them. Every sentence is
made up here. negation_*_test.tsv was written by hand before these and is kept out of them; common words are in both.
The same output at every run."""
import random
from pathlib import Path

# Korean: nouns that are bad or good to have, what is bad or good to be (before "-지 않다") and what is bad or good to do
# (behind "안", in the polite form).
KO_BAD = """단점 불편함 불편 불만 아쉬움 문제점 어려움 흠 결점 고장 렉 오류 버그 소음 잡음 냄새 발열 지연 끊김 걱정 고민 후회 실망 부담
손해 실수 사고 피해 위험 통증 자극 거부감 이질감 답답함 지루함 귀찮음 번거로움 찝찝함 잔고장 불량 파손 누락 오배송 스크래치 흔들림 막힘 먼지
짜증 스트레스 배신감 부작용""".split()
KO_GOOD = """장점 재미 맛 감동 성의 예의 친절 답변 대답 설명 해명 사과 대책 효과 개성 매력 센스 정성 배려 양심 실력 개념 신뢰 믿음 품위
쓸모 가치 볼거리 메리트 의미 보람 가성비 내구성 완성도 책임감 융통성 일관성""".split()
KO_BAD_STEMS = """나쁘 불편하 어렵 복잡하 무겁 비싸 시끄럽 답답하 지루하 귀찮 번거롭 느리 뜨겁 차갑 끈적이 거칠 딱딱하 촌스럽 질리 후회되
아깝 부담스럽 부족하 아쉽 거슬리 따갑 아프 피곤하 위험하 더럽 지저분하 짜 느끼하 비리 질기 싱겁 까다롭 헷갈리 무섭 힘들 지치 과하
싫 밉 허술하 어색하 뻔하 유치하 실망스럽""".split()
KO_GOOD_STEMS = """좋 편하 편리하 친절하 깨끗하 맛있 재미있 빠르 예쁘 만족스럽 훌륭하 튼튼하 부드럽 시원하 따뜻하 조용하 가볍 정확하
선명하 꼼꼼하 반갑 고맙 행복하 즐겁 신선하 싱싱하 안전하 유용하 도움되 믿음직하 추천하 권하 기쁘 매력적이 자연스럽 솔직하 공정하 성실하""".split()
KO_BAD_DOES = """아파요 깨져요 끊겨요 막혀요 흔들려요 질려요 느려요 비싸요 무거워요 시끄러워요 뜨거워요 미끄러워요 따가워요 피곤해요
지루해요 복잡해요 어려워요 답답해요 불편해요 벗겨져요 찢어져요 번져요 뭉쳐요 짜요 느끼해요 더러워요 힘들어요 무서워요 아까워요""".split()
KO_GOOD_DOES = """좋아요 편해요 예뻐요 맛있어요 재밌어요 친절해요 깨끗해요 켜져요 열려요 돼요 되네요 나와요 눌려요 맞아요 터져요 움직여요 고쳐줘요
알려줘요 해줘요 지켜요 바꿔줘요 받아줘요 시원해요 어울려요 땡겨요 끌려요 궁금해요 빨라요 튼튼해요""".split()
KO_HAPPENS = ["고장", "렉", "냄새", "소음", "버그", "오류", "발열", "탈", "사고", "멀미", "짜증", "잡음", "김"]
KO_TAILS = ["", "", "", ".", "!", " ㅎㅎ", "~", " ㅋㅋ", " 진짜", " 정말로", "..", "^^"]
KO_LEADS = ["", "", "", "", "진짜 ", "쓸수록 ", "생각보다 ", "아직까지 ", "여기는 ", "이 제품은 ", "예시폰 ", "가람워치 ", "한 달 썼는데 ", "솔직히 "]

KO_LACKS = """{n}{이} 없네요
{n}{이} 없어요
{n}{이} 없습니다
{n}{이} 없다
{n} 없어요
{n} 없음
{n} 없네
{n} 없이 써요
{n}{이} 없는 제품
{n}{이} 하나도 없어요
{n}{이} 전혀 없네요
{n}{은} 없었어요
{n}{이}라고는 없네요
{n}{을} 못 느꼈어요
{n}{이} 거의 없어요""".split("\n")
KO_IS_NOT = """{s}지 않아요
{s}지 않네요
{s}지 않습니다
{s}지 않다
{s}지 않음
{s}지 않았어요
{s}지 않은 편이에요
전혀 {s}지 않아요
{s}지도 않아요
{s}진 않네요
별로 {s}지 않습니다
하나도 {s}지 않아요""".split("\n")
KO_HAS = """{n}{이} 많아요
{n}{이} 있네요
{n}{이} 심해요
{n}뿐이에요""".split("\n")
KO_PRAISE = """흠잡을 곳이 없네요
나무랄 구석이 없어요
부족한 점이 없습니다
아쉬울 게 없어요
모자란 부분이 없네요
불편한 점이 없었어요
걱정할 일이 없어요
고민할 필요가 없습니다
후회한 적 없어요
실망한 적이 없네요
문제된 적이 없습니다
마음에 안 드는 데가 없어요
나쁜 점이 하나도 없네요
말이 필요 없어요
둘도 없는 제품이에요
이보다 좋을 수 없어요
이보다 나을 수가 없네요
더 바랄 게 없습니다
빠지는 데가 없어요
흠 하나 없네요
질리지가 않아요
안 샀으면 후회할 뻔
안 좋은 점이 없어요
뺄 게 없네요
기대 이상이라 후회 안 해요
절대 후회 안 합니다
실망 안 했어요
시간 가는 줄 몰랐어요""".split("\n")
KO_BLAME = """좋은 점이 없네요
쓸 데가 없어요
좋다고 못 하겠어요
추천 못 하겠네요
추천은 못 하겠습니다
칭찬할 구석이 없어요
볼 게 없네요
먹을 게 없어요
건질 게 없습니다
이럴 필요가 없는데
다시 갈 일은 없어요
살 필요가 없어요
돈값을 못 해요
제값 못 하네요
이름값을 못 합니다
제 역할을 못 해요
기대에 못 미쳐요
마음에 안 들어요
마음에 들지 않네요
두 번은 안 가요
다신 안 시켜요
다시 사고 싶지 않아요
권하고 싶지 않습니다
어디에도 쓸 수가 없네요
참을 수가 없어요
이해할 수가 없네요
믿음이 안 가요
전원이 안 들어와요
로그인이 안 돼요
결제가 안 되네요
앱이 안 열려요
답장을 안 해줘요
교환도 안 해줘요
연락이 안 돼요
배송이 안 와요
실행되지 않아요
움직이지 않네요
전화를 받지 않아요
바뀌지 않네요
나아지지 않아요""".split("\n")

EN_BAD_NOUNS = """problem problems issue issues trouble complaint complaints regrets delay delays stress flaw flaws bug bugs lag
downsides doubt worries fuss hassle drama mistakes errors noise pain mess fees surprises crashes glitches defects drawbacks
side effects hidden costs""".replace("side effects", "side_effects").replace("hidden costs", "hidden_costs").split()
EN_GOOD_NOUNS = """reply response answer help apology respect support refund taste quality value fun explanation solution warranty
courtesy common_sense customer_service improvement effort heart talent shame benefit reason_to_stay""".split()
EN_BAD_ADJECTIVES = """bad terrible awful boring expensive noisy heavy difficult hard slow rude ugly annoying complicated
disappointed disappointing disappointing wrong painful dirty cheap-looking stupid sad angry mad upset worried sorry horrible
crowded buggy dangerous ridiculous""".split()
EN_GOOD_ADJECTIVES = """good great nice happy impressed amazing satisfied comfortable friendly reliable helpful worth_it tasty fun
fresh clean fast easy funny interesting useful professional pleased convinced fair safe cool recommended acceptable okay pretty
excited ready_for_release the_best my_thing""".split()
EN_BAD_VERBS = "crash break fail disappoint hurt lag freeze suck leak smell let_me_down annoy bother bore".split()
EN_GOOD_VERBS = "work help like love enjoy recommend trust want understand care reply answer charge load start open respond fit deliver".split()
EN_NOT = ["not {a}", "Not {a}", "it's not {a}", "it is not {a}", "this isn't {a}", "it wasn't {a}", "not {a} at all", "not that {a}",
          "not so {a}", "that was not {a}", "they aren't {a}", "I'm not {a}", "is never {a}", "not really {a}", "doesn't feel {a}"]
EN_NO = ["no {n}", "No {n} at all", "there is no {n}", "without any {n}", "had no {n}", "I have no {n}", "zero {n}, no {n}",
         "never had any {n}", "didn't have any {n}", "not a single {n}", "got no {n} from them", "No {n} so far", "no more {n}"]
EN_NEVER = ["it doesn't {v}", "does not {v}", "never {v}s", "it didn't {v}", "it won't {v}", "doesn't {v} at all",
            "they don't {v}", "did not {v} me", "it never {v}s"]
EN_PRAISE = """nothing bad to say
nothing negative to say about it
I have nothing to complain about
nothing to dislike here
can't complain
cannot complain
couldn't complain if I tried
can't fault it
could not be better
couldn't be better
couldn't ask for more
couldn't have asked for a better day
can't recommend it enough
can't thank you enough
can't say enough good things
can't praise them enough
can't get enough
can't get enough of it
can't stop listening
can't stop smiling
can't wait
can't wait to try it
I can't wait for the next one
can't go wrong with these
you can't go wrong
you can't beat this price
nothing beats this
no one does it better
nobody does it better
never been happier
never been better
never felt better
never looked back
never lets me down
never failed me
hasn't let me down yet
hasn't disappointed me
has not failed once
I don't regret anything
don't regret buying it
no regrets
you will not regret this
wouldn't change a thing
wouldn't trade it for anything
wouldn't want any other
don't think it can get better
didn't expect it to be this good
never gets old
no wonder everybody loves it
not a dull moment
not only cheap but great
not just good, it's great
it's not bad
not half bad
not too bad
not too shabby
not bad for the price
I don't mind it
doesn't hurt to try
didn't cost much""".split("\n")
EN_BLAME = """I don't like this
don't like it at all
I did not like it
didn't like it
I don't recommend it
would not recommend
wouldn't recommend it to anyone
can't recommend this
not recommended
do not buy this
don't buy it
don't waste your money
don't bother
I will never buy this again
never again
never going back
won't be back
won't order here again
would not come again
not worth it
not worth a penny
isn't worth the price
it's not worth the hype
doesn't work
does not work
stopped, and doesn't work anymore
it isn't working
can't log in
can't open the app
cannot get it to start
won't charge
won't load
it never worked
never arrived
it hasn't arrived
they don't answer
nobody answers
no one replied
still no reply
no response at all
they didn't even apologize
couldn't care less about customers
can't stand it
can't take this anymore
can't believe how bad this is
nothing works
nothing good about it
nothing special
not what I paid for
not as described
not as good as the old one
not like it used to be
not even close to good
not my favorite
not a fan of this
I'm not happy
not happy at all
I am not amused
isn't good enough
isn't what it was
never fixed
they never fix anything
not the quality I wanted
didn't enjoy it
not funny
isn't funny anymore
no fun
no good
no thanks
no stars from me""".split("\n")
EN_TAILS = ["", "", "", ".", "!", " :)", " really", ", honestly", " @example", "..."]
EN_LEADS = ["", "", "", "", "the new phone: ", "my order: ", "so far ", "ok ", "this app: ", "after a month: ", "update: "]


def particles(text, noun):
    closed = (ord(noun[-1]) - 0xAC00) % 28 != 0
    for mark, pair in (("{이}", "이가"), ("{은}", "은는"), ("{을}", "을를")):
        text = text.replace(mark, pair[0 if closed else 1])
    return text


class Sentences:
    def __init__(self, seed, leads, tails, test):
        self.random = random.Random(seed)
        self.leads, self.tails = leads, tails
        self.kept_out = {line.split("\t")[0].lower() for line in Path(test).read_text(encoding="utf-8").splitlines()}
        self.lines = {}

    def add(self, text, label, plain=False):
        lead = "" if plain else self.random.choice(self.leads)
        text = (lead + text.replace("_", " ") + self.random.choice(self.tails)).strip()
        if text.lower() not in self.kept_out:
            self.lines[text] = label

    def combine(self, frames, words, slot, label, times):
        for word in words:
            for frame in self.random.sample(frames, min(times, len(frames))):
                self.add(particles(frame.replace(slot, word), word), label)

    def write(self, name):
        text = "".join(f"{one}\t{label}\n" for one, label in sorted(self.lines.items()))
        Path(name).write_text(text, encoding="utf-8")
        print(name, len(self.lines))


def korean():
    made = Sentences(1, KO_LEADS, KO_TAILS, "negation_ko_test.tsv")
    made.combine(KO_LACKS, KO_BAD, "{n}", "positive", 6)
    made.combine(KO_LACKS, KO_GOOD, "{n}", "negative", 7)
    made.combine(KO_HAS, KO_BAD, "{n}", "negative", 2)
    made.combine(KO_IS_NOT, KO_BAD_STEMS, "{s}", "positive", 5)
    made.combine(KO_IS_NOT, KO_GOOD_STEMS, "{s}", "negative", 6)
    made.combine(["안 {v}", "전혀 안 {v}", "하나도 안 {v}"], KO_BAD_DOES, "{v}", "positive", 3)
    made.combine(["안 {v}", "전혀 안 {v}", "하나도 안 {v}"], KO_GOOD_DOES, "{v}", "negative", 3)
    made.combine(["{n} 안 나요", "{n}{이} 안 나서 좋아요", "{n} 안 걸려요", "{n}도 안 생기네요"], KO_HAPPENS, "{n}", "positive", 3)
    for text in KO_PRAISE:
        for _ in range(4):
            made.add(text, "positive")
    for text in KO_BLAME:
        for _ in range(4):
            made.add(text, "negative")
    made.write("negation_ko.tsv")


def english():
    made = Sentences(2, EN_LEADS, EN_TAILS, "negation_en_test.tsv")
    made.combine(EN_NOT, EN_BAD_ADJECTIVES, "{a}", "positive", 7)
    made.combine(EN_NOT, EN_GOOD_ADJECTIVES, "{a}", "negative", 7)
    made.combine(EN_NO, EN_BAD_NOUNS, "{n}", "positive", 7)
    made.combine(EN_NO, EN_GOOD_NOUNS, "{n}", "negative", 7)
    made.combine(EN_NEVER, EN_BAD_VERBS, "{v}", "positive", 6)
    made.combine(EN_NEVER, EN_GOOD_VERBS, "{v}", "negative", 6)
    for texts, label in ((EN_PRAISE, "positive"), (EN_BLAME, "negative")):
        for text in texts:
            for _ in range(4):
                made.add(text, label)
    made.write("negation_en.tsv")


korean()
english()
