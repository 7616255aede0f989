#include "checklist_fixture.h"
#include "services/import_service.h"
#include "services/learning_service.h"
#include "services/person_change.h"
#include "services/post_enricher.h"
#include "services/sample_check.h"
#include "services/sensitivity.h"
#include "store/dictionary_store.h"
#include "store/journal.h"
#include "store/spike_store.h"
#include "store/stats_store.h"
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestLearningService : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<LearningService> m_learning;
    const QDate m_today{2026, 11, 23};

    template <typename T>
    static T wait(QFuture<T> future)
    {
        return ChecklistFixture::wait(future);
    }
    /// A stored post as the program itself reads it.
    EnrichedPost read(const QString &text, int minute)
    {
        EnrichedPost post = f->post(f->at(m_today, 9, minute), Sentiment::Neutral, u"w%1"_s.arg(minute), f->brand.id);
        post.post.text = text;
        const auto classifier = Classifier::load();
        post.judgement = classifier->judge(text, u"ko"_s);
        return post;
    }
    Mention stored(const QString &words)
    {
        MentionFilter filter;
        filter.search = Query::parse(words).query;
        const auto page = wait(f->workspace->read([=](Connection &c) { return MentionStore(c).page(filter, 1); }));
        return page && !page->isEmpty() ? page->constFirst() : Mention();
    }
    DictionaryEntry entry(const QString &pattern, WordEffect effect, const QString &meaning = {})
    {
        DictionaryEntry made;
        made.pattern = pattern;
        made.effect = effect;
        made.meaning = meaning;
        return made;
    }
    Uid save(const DictionaryEntry &made)
    {
        QSignalSpy finished(m_learning.get(), &LearningService::finished);
        const auto change = wait(m_learning->save(made));
        if (!change)
            return {};
        while (finished.isEmpty() && finished.wait(20'000)) {
        }
        return change->uid;
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->open());
        m_learning = std::make_unique<LearningService>(*f->workspace, f->clock, standardClassifier());
    }
    void cleanup()
    {
        m_learning.reset();
        f.reset();
    }

    void aWordActsOnStoredMentionsAndUndoTakesItBack()
    {
        QVERIFY(f->ingest({read(u"예시PC 꿀조합이라는 그 부품을 오늘 달았다"_s, 1), read(u"예시PC 배송이 왔다"_s, 2)}));
        const Sentiment before = stored(u"꿀조합"_s).judgement.sentiment;
        QVERIFY(before != Sentiment::Negative);
        const auto negative = [&] {
            const auto hour = wait(f->workspace->read([&](Connection &c) {
                return StatsStore(c).series(Metric::Negative, f->brand.id, Bucket::Hour, f->at(m_today, 9).toUTC(),
                                            f->at(m_today, 10).toUTC(), f->seoul);
            }));
            return hour->constFirst().value;
        };
        const double negativeBefore = negative();
        const Uid change = save(entry(u"꿀조합"_s, WordEffect::Negative));
        QVERIFY(!change.isEmpty());
        QCOMPARE(stored(u"꿀조합"_s).judgement.sentiment, Sentiment::Negative);
        QVERIFY(stored(u"꿀조합"_s).judgement.probability >= 0.9);
        // The figures follow: negative mentions of the hour are one more.
        QCOMPARE(negative(), negativeBefore + 1);
        QSignalSpy finished(m_learning.get(), &LearningService::finished);
        QVERIFY(wait(undoChange(*f->workspace, change)));
        QVERIFY(finished.wait(20'000));
        QCOMPARE(stored(u"꿀조합"_s).judgement.sentiment, before);
        QCOMPARE(negative(), negativeBefore);
    }

    void aPersonsJudgementIsNeverOverwritten()
    {
        QVERIFY(f->ingest({read(u"예시PC 꿀조합이라는 그 부품"_s, 1)}));
        const Mention mention = stored(u"꿀조합"_s);
        QVERIFY(wait(applyChange(*f->workspace, u"mention"_s, mention.uid, u"sentiment"_s, u"positive"_s)));
        QVERIFY(!save(entry(u"꿀조합"_s, WordEffect::Negative)).isEmpty());
        QCOMPARE(stored(u"꿀조합"_s).judgement.sentiment, Sentiment::Positive);
        QVERIFY(stored(u"꿀조합"_s).judgement.byPerson);
        // What the program would say is the dictionary's now.
        QVERIFY(wait(applyChange(*f->workspace, u"mention"_s, mention.uid, u"sentiment"_s, QJsonValue())));
        QCOMPARE(stored(u"꿀조합"_s).judgement.sentiment, Sentiment::Negative);
    }

    void theEffectIsShownBeforeSaving()
    {
        QVERIFY(f->ingest({read(u"예시PC 꿀조합이라는 그 부품"_s, 1), read(u"예시PC 꿀조합을 찾았다"_s, 2)}));
        const auto stop = std::make_shared<std::atomic_bool>(false);
        const auto effect = wait(m_learning->effect(entry(u"꿀조합"_s, WordEffect::Negative), stop));
        QVERIFY(effect);
        QCOMPARE(effect->found, 2);
        QCOMPARE(effect->changed, 2);
        QCOMPARE(effect->kept, 0);
        QCOMPARE(effect->examples.size(), 2);
        QVERIFY(effect->examples.constFirst().text.contains(u"꿀조합"));
        QCOMPARE(effect->examples.constFirst().after, Sentiment::Negative);
        QVERIFY(effect->read > 2000);
        QVERIFY(stored(u"꿀조합"_s).judgement.sentiment != Sentiment::Negative); // nothing was written
        *stop = true;
        QCOMPARE(wait(m_learning->effect(entry(u"꿀조합"_s, WordEffect::Negative), stop)).error().kind,
                 Error::Kind::Cancelled);
    }

    void newPostsAreReadWithItAtOnce()
    {
        QVERIFY(!save(entry(u"꿀조합"_s, WordEffect::Negative)).isEmpty());
        const PostEnricher enrich = standardEnrichers(nullptr, m_learning->reading())({f->brand});
        Post post;
        post.place = u"X"_s;
        post.externalId = u"new"_s;
        post.text = u"예시PC 꿀조합을 오늘 달았다"_s;
        QCOMPARE(enrich({post}).constFirst().judgement.sentiment, Sentiment::Negative);
        const PostEnricher plain = standardEnrichers()({f->brand});
        QVERIFY(plain({post}).constFirst().judgement.sentiment != Sentiment::Negative);
    }

    void whatCannotWorkIsRefusedInWords()
    {
        QVERIFY(!wait(m_learning->save(entry(u" * "_s, WordEffect::Negative))));
        QVERIFY(!wait(m_learning->save(entry(u"존맛"_s, WordEffect::Slang))));
        QVERIFY(!wait(m_learning->save(entry(u"가격"_s, WordEffect::Aspect))));
        QVERIFY(!wait(m_learning->save(entry(QString(10'000, u'가'), WordEffect::Negative))));
        DictionaryEntry slang = entry(u"존맛"_s, WordEffect::Slang);
        slang.meaning = QString(10'000, u'가');
        QVERIFY(!wait(m_learning->save(slang)));
        QVERIFY(wait(m_learning->entries())->isEmpty());
    }

    void aWordIsInTheDictionaryOnce()
    {
        const DictionaryEntry praise = entry(u"Refund*"_s, WordEffect::Positive);
        QVERIFY(wait(m_learning->save(praise)));
        QTRY_COMPARE(m_learning->reading()->now().entries().size(), 1);
        const DictionaryEntry blame = entry(u"refund*"_s, WordEffect::Negative);
        const auto again = wait(m_learning->save(blame));
        QVERIFY(!again);
        QVERIFY(again.error().text.contains(u"Refund*"_s));
        const auto effect = wait(m_learning->effect(blame, std::make_shared<std::atomic_bool>(false)));
        QVERIFY(!effect && effect.error().kind == Error::Kind::Usage);
        // An aspect decides on no class: both hold. The entry itself may be changed.
        DictionaryEntry aspect = entry(u"refund*"_s, WordEffect::Aspect);
        aspect.meaning = u"refunds"_s;
        QVERIFY(wait(m_learning->save(aspect)));
        QTRY_VERIFY(m_learning->isIdle());
        const auto entries = wait(m_learning->entries());
        QCOMPARE(entries->size(), 2);
        DictionaryEntry own = entries->at(entries->at(0).effect == WordEffect::Aspect ? 1 : 0);
        own.effect = WordEffect::Negative;
        QVERIFY(wait(m_learning->save(own)));
    }

    void correctionsTrainALayerThatCanBeSwitchedOff()
    {
        // Twenty posts with a word of the team's own, all blame to people; twenty others are plain facts to them.
        QList<EnrichedPost> posts;
        for (int i = 0; i < 40; ++i)
            posts << read(
                (i < 20 ? u"별다방급 최고예요 추천합니다 %1 예시PC"_s : u"예시PC 상자를 열었다 %1"_s).arg(i * 7919), i);
        QVERIFY(f->ingest(posts));
        MentionFilter filter;
        filter.from = f->at(m_today, 9).toUTC();
        const auto page = wait(f->workspace->read([=](Connection &c) { return MentionStore(c).page(filter, 100); }));
        for (const Mention &mention : *page) {
            const bool own = mention.post.text.contains(u"별다방급");
            if (!own && !mention.post.text.contains(u"상자를"))
                continue;
            const Sentiment meant = own ? Sentiment::Negative : Sentiment::Neutral;
            QVERIFY(wait(applyChange(*f->workspace, u"mention"_s, mention.uid, u"sentiment"_s, toKey(meant))));
        }
        QVERIFY(f->ingest({read(u"역시 별다방급 최고예요 예시PC 화면에 떴다"_s, 55)}));
        const Sentiment before = stored(u"떴다"_s).judgement.sentiment;
        const auto state = wait(m_learning->learn());
        QVERIFY2(state, qPrintable(state ? QString() : state.error().text));
        QCOMPARE(state->corrections, 40);
        QVERIFY(state->rightAfter > state->rightBefore);
        QVERIFY(state->inUse);
        QSignalSpy finished(m_learning.get(), &LearningService::finished);
        QVERIFY(finished.wait(20'000));
        QVERIFY(!m_learning->reading()->now().layer().isEmpty());
        QCOMPARE(stored(u"떴다"_s).judgement.sentiment, Sentiment::Negative);
        // Switched off, everything is as the program alone reads it; that can be undone like any change.
        finished.clear();
        const auto off = wait(m_learning->setWithoutLayer(true));
        QVERIFY(off);
        QVERIFY(finished.wait(20'000));
        QVERIFY(!wait(m_learning->layer())->inUse);
        QCOMPARE(stored(u"떴다"_s).judgement.sentiment, before);
        finished.clear();
        QVERIFY(wait(undoChange(*f->workspace, off->uid)));
        QVERIFY(finished.wait(20'000));
        QCOMPARE(stored(u"떴다"_s).judgement.sentiment, Sentiment::Negative);
    }

    void aSampleIsTheSameForTheWholeMonthAndItsRatesHaveARange()
    {
        const auto draw = [&] {
            return wait(f->workspace->read([&](Connection &c) { return readSampleCheck(c, f->brand, m_today); }));
        };
        const auto first = draw();
        QVERIFY(first);
        QCOMPARE(first->drawn.size(), SampleSize);
        QCOMPARE(first->judged(), 0);
        QCOMPARE(first->relevant.upper, 1.0);
        for (int i = 0; i < 10; ++i) {
            const Mention &mention = first->drawn[i];
            const bool wrong = i < 2;
            const Sentiment meant = wrong ? Sentiment::Positive : mention.judgement.sentiment;
            QVERIFY(wait(judgeSample(*f->workspace, first->sample, mention, i != 9, meant)));
        }
        const auto judged = draw();
        QCOMPARE(judged->judged(), 10);
        QCOMPARE(judged->relevant.hits, 9);
        QCOMPARE(judged->right.of, 9);
        QCOMPARE(judged->right.hits, 7);
        QVERIFY(judged->right.lower > 0.4 && judged->right.lower < 0.55);
        QVERIFY(judged->right.upper > 0.9 && judged->right.upper < 0.98);
        // Drawn again it is the same, although a judged one is noise now and leaves every other list.
        for (int i = 0; i < SampleSize; ++i)
            QCOMPARE(judged->drawn[i].uid, first->drawn[i].uid);
        QVERIFY(judged->drawn[9].noise);
        QCOMPARE(judged->drawn[0].judgement.sentiment, Sentiment::Positive);
        QVERIFY(judged->drawn[0].judgement.byPerson);
        // Another month is another drawing.
        const auto other = wait(
            f->workspace->read([&](Connection &c) { return readSampleCheck(c, f->brand, m_today.addMonths(-1)); }));
        QVERIFY(other->drawn[0].uid != first->drawn[0].uid);
    }

    void wilsonsRangeIsThatOfTheBooks()
    {
        const Rate rate = wilsonRate(46, 50);
        QVERIFY(std::abs(rate.lower - 0.8116) < 0.001);
        QVERIFY(std::abs(rate.upper - 0.9685) < 0.001);
        QCOMPARE(wilsonRate(0, 0).upper, 1.0);
        QVERIFY(wilsonRate(50, 50).lower > 0.92);
    }

    void whatDidNotMatterTeachesTheTopicAndCanBeTakenBack()
    {
        QList<EnrichedPost> wave;
        for (int back : {3, 10, 17})
            for (int i = 0; i < 30; ++i)
                wave << f->post(f->at(m_today.addDays(-back), 15, i), Sentiment::Neutral, u"w%1"_s.arg(i), f->brand.id);
        QVERIFY(f->ingest(wave));
        const auto trials = [&] {
            return wait(f->workspace->read([&](Connection &c) {
                return trySensitivities(c, f->brand, Metric::Mentions, Bucket::Hour, 30, f->clock.now());
            }));
        };
        const auto before = trials();
        QVERIFY(before);
        QCOMPARE(before->size(), 3);
        QVERIFY(before->at(1).flagged.size() >= 3);
        QVERIFY(before->at(0).flagged.size() <= before->at(1).flagged.size());
        QVERIFY(before->at(1).flagged.size() <= before->at(2).flagged.size());
        // The latest one mattered: an absurdly calm setting would say what it misses.
        const Spike spike = before->at(1).flagged.constFirst();
        QVERIFY(wait(f->workspace->write([&](Connection &c, ChangeSet &changes) {
            return SpikeStore(c).merge(f->brand.id, Metric::Mentions, Bucket::Hour, {}, before->at(1).flagged, changes);
        })));
        const auto dismissed =
            wait(applyChange(*f->workspace, u"spike"_s, spike.uid, u"state"_s, toKey(SpikeState::DidNotMatter)));
        QVERIFY(dismissed);
        const auto threshold = [&] {
            return wait(f->workspace->read(
                [&](Connection &c) { return readThreshold(c, f->brand, Metric::Mentions, f->clock.now()); }));
        };
        QCOMPARE(threshold()->didNotMatter, 1);
        QVERIFY(std::abs(threshold()->factor() - 1.1) < 1e-9);
        QVERIFY(wait(undoChange(*f->workspace, dismissed->uid)));
        QCOMPARE(threshold()->factor(), 1.0);
        Threshold extreme;
        extreme.didNotMatter = 50;
        QCOMPARE(extreme.taught(), 1.6);
        extreme = {Sensitivity::Usual, 0, 9};
        QCOMPARE(extreme.taught(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestLearningService)
#include "tst_learning_service.moc"
