#include "checklist_fixture.h"

using namespace pulse;
using namespace Qt::StringLiterals;

/// What the scan of a morning tells, beside the order of posts (tst_evidence).
class TestMorningScan : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    const QDate m_today{2026, 11, 23};

    Evidence feed() { return f->evidence("daily", "daily.crisis_customer", u"negative_feed"_s); }

private slots:
    void init() { f = std::make_unique<ChecklistFixture>(); }
    void cleanup() { f.reset(); }

    void aComplaintOfThreeDaysComesFirstThoughItIsSmall()
    {
        QVERIFY(f->open());
        const QStringList words{u"예시PC 어댑터에서 타는 냄새가 나요"_s, u"어댑터 타는 냄새 저만 그런가요 예시PC"_s,
                                u"예시PC 어댑터가 뜨겁고 냄새도 심합니다"_s};
        QList<EnrichedPost> batch;
        for (int back = 2; back >= 0; --back)
            for (int i = 0; i < 3; ++i) {
                batch << f->post(f->at(m_today.addDays(-back), 9, 3 * i), Sentiment::Negative,
                                 u"c%1_%2"_s.arg(back).arg(i), f->brand.id);
                batch.last().post.text = words[(back + i) % 3];
            }
        QVERIFY(f->ingest(batch));
        const Evidence evidence = feed();
        QVERIFY(!evidence.rows.isEmpty());
        const EvidenceRow &row = evidence.rows.constFirst();
        QVERIFY2(row.badge.startsWith(u"3 day"), qPrintable(row.badge)); // the plural is the translation's
        QVERIFY2(row.title.contains(u"어댑터"), qPrintable(row.title));
        QVERIFY2(row.detail.startsWith(u"9 posts by 9 people"), qPrintable(row.detail));
        QCOMPARE(evidence.status, Evidence::Status::Attention);
        // The row opens these posts: its search finds them.
        MentionFilter filter;
        filter.search = Query::parse(row.search).query;
        filter.from = row.from;
        filter.to = row.to;
        QVERIFY(Query::parse(row.search).errors.isEmpty());
        const auto found = f->wait(f->workspace->read([=](Connection &c) { return MentionStore(c).count(filter); }));
        QVERIFY2(*found >= 5, qPrintable(row.search));
    }

    void aShiftWithoutMoreTalkIsTold()
    {
        QVERIFY(f->open());
        // Yesterday and today as much was said as ever, but the tone has turned.
        MentionFilter filter;
        filter.from = f->clock.now().addDays(-1);
        const auto recent =
            f->wait(f->workspace->read([=](Connection &c) { return MentionStore(c).page(filter, 1000); }));
        QVERIFY(recent->size() >= 30);
        const auto turned = f->wait(f->workspace->write([&](Connection &c, ChangeSet &changes) -> Status {
            for (const Mention &mention : *recent)
                if (const Status done = MentionStore(c).setSentiment(mention.id, Sentiment::Negative, changes); !done)
                    return done;
            return ok();
        }));
        QVERIFY(turned);
        const Evidence evidence = feed();
        QCOMPARE(evidence.rows.constFirst().badge, u"Shift"_s);
        QVERIFY2(evidence.rows.constFirst().title.contains(u"100%"), qPrintable(evidence.rows.constFirst().title));
    }

    void aLoudCriticAndAnAbusivePostAreNamed()
    {
        QVERIFY(f->open());
        EnrichedPost loud = f->post(f->at(m_today, 9, 40), Sentiment::Negative, u"famous"_s, f->brand.id);
        loud.post.author.followers = 52'000;
        EnrichedPost rude = f->post(f->at(m_today, 9, 41), Sentiment::Neutral, u"rude"_s, f->brand.id);
        rude.judgement.abuse = 0.95;
        QVERIFY(f->ingest({loud, rude}));
        QStringList badges;
        for (const EvidenceRow &row : feed().rows)
            badges << row.badge;
        QVERIFY(badges.contains(u"Loud critic"_s));
        QVERIFY(badges.contains(u"Abusive"_s));
        QCOMPARE(badges.constFirst(), u"Loud critic"_s);
    }

    void aQuietMorningTellsNothing()
    {
        QVERIFY(f->open());
        for (const EvidenceRow &row : feed().rows)
            QVERIFY(raw(row.mention) != 0);
        QCOMPARE(feed().status, Evidence::Status::Calm);
    }
};

QTEST_GUILESS_MAIN(TestMorningScan)
#include "tst_morning_scan.moc"
