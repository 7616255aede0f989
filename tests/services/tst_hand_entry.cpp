#include "checklist_fixture.h"
#include "services/import_service.h"
#include "services/person_change.h"
#include "services/picture_change.h"
#include "store/picture_store.h"
#include <QImage>
#include <QTemporaryDir>

using namespace pulse;
using namespace Qt::StringLiterals;

/// One post by a person's own hand.
class TestHandEntry : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<ImportService> m_imports;

    static HandEntry typed(const QString &url = u"https://x.com/mina/status/42?s=20"_s)
    {
        HandEntry entry;
        entry.post.url = url;
        entry.post.place = u"X"_s;
        entry.post.author.handle = u"@mina"_s;
        entry.post.text = u"예시전자 노트북 정말 최악이다. 짜증나서 환불했다"_s;
        entry.post.publishedAt = QDateTime({2026, 11, 22}, {3, 0}, Qt::UTC);
        entry.post.engagement.likes = 12;
        return entry;
    }
    Result<HandEntered> enter(const HandEntry &entry) { return f->wait(m_imports->enter(entry)); }
    QList<Mention> shown()
    {
        const auto page = f->wait(f->workspace->read(
            [](Connection &connection) { return MentionStore(connection).page(MentionFilter(), 100); }));
        return page ? *page : QList<Mention>();
    }
    QByteArray picture(MentionId id)
    {
        const auto read =
            f->wait(f->workspace->read([id](Connection &connection) { return PictureStore(connection).shown(id); }));
        return read && read->has_value() ? (*read)->image : QByteArray();
    }
    static QByteArray png(char tail = '1') { return QByteArray("\x89PNG\r\n\x1a\n", 8) + tail; }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        m_imports = std::make_unique<ImportService>(*f->workspace, f->clock, standardEnrichers());
    }
    void cleanup()
    {
        m_imports.reset();
        f.reset();
    }

    void aPostIsJudgedAndGivenToTheBrandOfItsQuery()
    {
        const auto entered = enter(typed());
        QVERIFY2(entered, entered ? "" : qPrintable(entered.error().text));
        QVERIFY(!entered->known);
        const auto all = shown();
        QCOMPARE(all.size(), 1);
        const Mention &mention = all.first();
        QCOMPARE(mention.post.externalId, u"42"_s); // as the connector of X would call it
        QCOMPARE(mention.post.author.handle, u"mina"_s);
        QCOMPARE(mention.post.author.url, u"https://x.com/mina"_s);
        QCOMPARE(mention.post.engagement.likes, 12);
        QCOMPARE(mention.brands, QList<BrandId>({f->brand.id}));
        QCOMPARE(mention.judgement.sentiment, Sentiment::Negative);
    }

    void theSameAddressAgainIsTheSameMention()
    {
        const auto first = enter(typed());
        HandEntry again = typed(u"https://twitter.com/mina/status/42"_s);
        again.post.text = u"예시전자, typed a second time"_s;
        const auto second = enter(again);
        QVERIFY(second);
        QVERIFY(second->known);
        QCOMPARE(second->mention, first->mention);
        QVERIFY(second->change.isEmpty());
        QCOMPARE(shown().size(), 1);
        QCOMPARE(shown().first().post.text, typed().post.text);
    }

    void aPostThatASourceBroughtIsKnownByItsAddress()
    {
        EnrichedPost collected = f->post(f->at({2026, 11, 22}, 12), Sentiment::Neutral, u"hana"_s, f->brand.id);
        collected.post.place = u"mastodon.example"_s;
        collected.post.aliases = {u"mastodon.example/@hana/112233445566778899"_s};
        QVERIFY(f->ingest({collected}));
        HandEntry pasted = typed(u"https://mastodon.example/@hana/112233445566778899"_s);
        pasted.post.place = u"mastodon.example"_s;
        pasted.picture = png();
        pasted.pictureName = u"shot.png"_s;
        const auto entered = enter(pasted);
        QVERIFY(entered);
        QVERIFY(entered->known);
        QCOMPARE(shown().size(), 1);
        QCOMPARE(picture(entered->mention), png()); // the picture is news
    }

    void takingItBackLeavesNothingInListsAndEnteringItAgainBringsItBack()
    {
        const auto entered = enter(typed());
        QVERIFY(f->wait(undoChange(*f->workspace, entered->change)));
        QVERIFY(shown().isEmpty());
        const auto again = enter(typed());
        QVERIFY(again->known);
        QVERIFY(!again->change.isEmpty());
        QCOMPARE(shown().size(), 1);
    }

    void aPictureIsKeptTakenOffAndPutBack()
    {
        HandEntry entry = typed();
        entry.picture = png();
        entry.pictureName = u"shot.png"_s;
        const auto entered = enter(entry);
        QCOMPARE(picture(entered->mention), png());
        const Uid uid = shown().first().uid;
        const auto off = f->wait(applyChange(*f->workspace, u"mention"_s, uid, u"picture"_s, QJsonValue()));
        QVERIFY(off);
        QCOMPARE(picture(entered->mention), QByteArray());
        QVERIFY(f->wait(undoChange(*f->workspace, off->uid)));
        QCOMPARE(picture(entered->mention), png());
        entry.picture = png('2');
        QVERIFY(enter(entry)); // another one takes its place
        QCOMPARE(picture(entered->mention), png('2'));
    }

    void anyMentionTakesAPictureWithUndo()
    {
        QVERIFY(f->ingest({f->post(f->at({2026, 11, 22}, 12), Sentiment::Neutral, u"hana"_s, f->brand.id)}));
        const Mention mention = shown().first();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"shot.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(png()), png().size());
        file.close();
        const auto first = f->wait(attachPicture(*f->workspace, mention.id, mention.uid, {file.fileName(), {}, {}}));
        QVERIFY(first);
        QCOMPARE(picture(mention.id), png());
        QImage copied(4, 3, QImage::Format_RGB32);
        copied.fill(Qt::red);
        const auto second =
            f->wait(attachPicture(*f->workspace, mention.id, mention.uid, {{}, copied, u"copied.png"_s}));
        QVERIFY(second);
        QVERIFY(picture(mention.id).startsWith("\x89PNG"));
        QVERIFY(f->wait(undoChange(*f->workspace, second->uid)));
        QCOMPARE(picture(mention.id), png());
        QVERIFY(f->wait(undoChange(*f->workspace, first->uid)));
        QCOMPARE(picture(mention.id), QByteArray());
        QVERIFY(!f->wait(attachPicture(*f->workspace, mention.id, mention.uid, {u"/nowhere.png"_s, {}, {}})));
        QVERIFY(!f->wait(attachPicture(*f->workspace, mention.id, mention.uid, {}))); // an empty clipboard
    }

    void whatIsMissingOrWrongIsSaid_data()
    {
        QTest::addColumn<HandEntry>("entry");
        const auto row = [](const char *name, auto change) {
            HandEntry entry = typed();
            change(entry);
            QTest::newRow(name) << entry;
        };
        row("no text, no picture", [](HandEntry &entry) { entry.post.text = u"  "_s; });
        row("no channel", [](HandEntry &entry) { entry.post.place.clear(); });
        row("no address", [](HandEntry &entry) { entry.post.url = u"file:///etc/passwd"_s; });
        row("a profile", [](HandEntry &entry) { entry.post.url = u"https://x.com/mina"_s; });
        row("tomorrow", [](HandEntry &entry) { entry.post.publishedAt = QDateTime({2026, 11, 24}, {3, 0}, Qt::UTC); });
        row("no picture", [](HandEntry &entry) { entry.picture = "<svg onload='x'/>"; });
        row("too large", [](HandEntry &entry) { entry.picture = png() + QByteArray(9 << 20, 'x'); });
        row("of no brand", [](HandEntry &entry) { entry.post.text = u"날씨가 좋다"_s; });
    }
    void whatIsMissingOrWrongIsSaid()
    {
        QFETCH(HandEntry, entry);
        const auto entered = enter(entry);
        QVERIFY(!entered);
        QCOMPARE(entered.error().kind, Error::Kind::Usage);
        QVERIFY(!entered.error().text.isEmpty());
        QVERIFY(shown().isEmpty());
    }

    void aBrandIsChosenWhereNoQueryMatches()
    {
        HandEntry entry = typed();
        entry.post.text = u"그 노트북 또 꺼졌다"_s;
        entry.brand = f->rival.uid;
        QVERIFY(enter(entry));
        QCOMPARE(shown().first().brands, QList<BrandId>({f->rival.id}));
    }

    void aPostOfTheStaffNeedsNoBrandAndStandsInTheCrisisScan()
    {
        QVERIFY(f->addStaff(u"seoa-yoon"_s, StaffConsent::Agreed, u"LinkedIn"_s));
        HandEntry entry = typed(u"https://www.linkedin.com/posts/seoa-yoon_x-activity-7200000000000000000-AbCd"_s);
        entry.post.place = u"LinkedIn"_s;
        entry.post.author.handle = u"seoa-yoon"_s;
        entry.post.text = u"리콜 이야기를 들었다"_s;
        entry.post.publishedAt = f->at({2026, 11, 23}, 8).toUTC();
        const auto entered = enter(entry);
        QVERIFY2(entered, entered ? "" : qPrintable(entered.error().text));
        const Evidence feed = f->evidence("daily", "daily.crisis_own", u"own_risk_feed"_s);
        QCOMPARE(feed.n, 1);
        QCOMPARE(feed.rows.constFirst().value, u"리콜"_s);
    }

    void withoutAnAddressTheSameWordsAreTheSamePost()
    {
        HandEntry entry = typed({});
        QVERIFY(enter(entry));
        QVERIFY(enter(entry)->known);
        entry.post.text += u'!';
        QVERIFY(!enter(entry)->known);
        QCOMPARE(shown().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestHandEntry)
#include "tst_hand_entry.moc"
