#include "app/command.h"
#include "app/commands/commands.h"
#include "services/post_enricher.h"
#include "services/sample/sample_workspace.h"
#include "store/mention_store.h"
#include "typed_command.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// `pulsecheck people`: who, how often, where, when, reach, stance.
class TestPeopleCommand : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC)};
    QString m_out, m_err;

    QString file() const { return m_folder.filePath(u"people"_s); }
    Exit run(const Command &command, const QStringList &arguments, const QByteArray &input = {})
    {
        return runOn(file(), command, arguments, input);
    }
    Exit runOn(const QString &file, const Command &command, const QStringList &arguments, const QByteArray &input = {})
    {
        return typed(command, m_clock, file, arguments, m_out, m_err, input);
    }
    QJsonArray list() const { return QJsonDocument::fromJson(m_out.toUtf8()).array(); }
    QStringList authors() const
    {
        QStringList names;
        for (const QJsonValue &person : list())
            names << person[u"author"_s].toString();
        names.sort();
        return names;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(run(brandCommand(), {u"add"_s, u"예시전자"_s}), Exit::Done);
        QFile posts(m_folder.filePath(u"posts.csv"_s));
        QVERIFY(posts.open(QIODevice::WriteOnly));
        posts.write("id,source,time,author,text,sentiment,followers,likes,shares,brand\n");
        int id = 0;
        const auto write = [&](const char *who, const char *sentiment, int times) {
            for (int i = 0; i < times; ++i) {
                const QByteArray number = QByteArray::number(++id);
                posts.write(number + ",X,2026-11-" + QByteArray::number(10 + i) + "T20:00:00+09:00," + who +
                            ",예시전자 " + number + "," + sentiment + ",1000,8,2,예시전자\n");
            }
        };
        write("fan", "positive", 4);
        write("critic", "negative", 3);
        write("guest", "positive", 1);
        posts.close();
        QCOMPARE(run(importCommand(), {posts.fileName()}), Exit::Done);
    }

    void everybodyIsListedWithWhatIsKnown()
    {
        QCOMPARE(run(peopleCommand(), {}), Exit::Done);
        QCOMPARE(authors(), QStringList({u"critic"_s, u"fan"_s, u"guest"_s}));
        const QJsonObject fan = list().at(0).toObject(); // whoever says most first
        QCOMPARE(fan[u"author"_s].toString(), u"fan"_s);
        QCOMPARE(fan[u"stance"_s].toString(), u"advocate"_s);
        QCOMPARE(fan[u"mentions"_s].toInt(), 4);
        QCOMPARE(fan[u"positive"_s].toInt(), 4);
        QCOMPARE(fan[u"firstAt"_s].toString(), u"2026-11-10T11:00:00Z"_s);
        QCOMPARE(fan[u"followers"_s].toInt(), 1000);
        QCOMPARE(fan[u"reach"_s].toInt(), 150);
        QCOMPARE(fan[u"places"_s].toArray().at(0).toObject()[u"mentions"_s].toInt(), 4);
        QCOMPARE(fan[u"when"_s].toObject()[u"timezone"_s].toString(), u"Asia/Seoul"_s);
        QCOMPARE(fan[u"when"_s].toObject()[u"hours"_s].toArray().at(20).toInt(), 4);
    }

    void aStanceIsAskedFor()
    {
        QCOMPARE(run(peopleCommand(), {u"--brand"_s, u"예시전자"_s, u"--stance"_s, u"advocate"_s}), Exit::Done);
        QCOMPARE(authors(), QStringList({u"fan"_s}));
        QCOMPARE(run(peopleCommand(), {u"--stance"_s, u"detractor"_s}), Exit::Done);
        QCOMPARE(authors(), QStringList({u"critic"_s}));
        QCOMPARE(run(peopleCommand(), {u"--stance"_s, u"mixed"_s}), Exit::Done);
        QCOMPARE(m_out, u"[]\n"_s);
        QCOMPARE(run(peopleCommand(), {u"--limit"_s, u"1"_s}), Exit::Done);
        QCOMPARE(list().size(), 1);
    }

    void mistakesAreSaid()
    {
        QCOMPARE(run(peopleCommand(), {u"--stance"_s, u"friend"_s}), Exit::Usage);
        QVERIFY(m_err.contains(u"friend"));
        QCOMPARE(run(peopleCommand(), {u"--limit"_s, u"-3"_s}), Exit::Usage);
        QCOMPARE(run(peopleCommand(), {u"--brand"_s, u"nobody"_s}), Exit::Failed);
        QCOMPARE(run(peopleCommand(), {u"extra"_s}), Exit::Usage);
        QCOMPARE(run(peopleCommand(), {u"--help"_s}), Exit::Done);
        QVERIFY(m_out.contains(u"engagementPerPost"));
    }

    void itReadsBesideAnOpenWindow()
    {
        const auto holder = Workspace::open(file(), m_clock, {});
        QVERIFY(holder.hasValue());
        // The window has taken in more than it has counted so far.
        EnrichedPost late;
        late.post.place = u"X"_s;
        late.post.author.handle = u"guest"_s;
        late.post.publishedAt = m_clock.now().addSecs(-3600);
        late.judgement.sentiment = Sentiment::Positive;
        QList<EnrichedPost> posts;
        for (int i = 0; i < 3; ++i) {
            late.post.externalId = u"late%1"_s.arg(i);
            late.brands = {BrandId(1)};
            posts << late;
        }
        const auto taken = await((*holder)->write([&](Connection &connection, ChangeSet &changes) {
            return MentionStore(connection).ingest(posts, SourceId(1), m_clock.now(), changes);
        }));
        QVERIFY(taken.hasValue());
        QCOMPARE(run(peopleCommand(), {u"--stance"_s, u"advocate"_s}), Exit::Done);
        QCOMPARE(authors(), QStringList({u"fan"_s, u"guest"_s}));
    }

    void theSampleHasItsKnownAdvocateAndDetractor()
    {
        const QString sample = m_folder.filePath(u"sample"_s);
        {
            const auto workspace = Workspace::open(sample, m_clock, {});
            QVERIFY(workspace.hasValue());
            QVERIFY(fillSample(**workspace, standardEnrichers()).hasValue());
        }
        const QStringList ours{u"--brand"_s, u"예시전자"_s, u"--stance"_s};
        QCOMPARE(runOn(sample, peopleCommand(), ours + QStringList{u"advocate"_s}), Exit::Done);
        QVERIFY2(authors().contains(u"codi_fan"_s), qPrintable(authors().join(u' ')));
        QVERIFY(!authors().contains(u"pc_lab"_s));
        QVERIFY(!authors().contains(u"yesi_official"_s));
        QCOMPARE(runOn(sample, peopleCommand(), ours + QStringList{u"detractor"_s}), Exit::Done);
        QVERIFY2(authors().contains(u"pc_lab"_s), qPrintable(authors().join(u' ')));
        QVERIFY(!authors().contains(u"codi_fan"_s));
    }
};

QTEST_GUILESS_MAIN(TestPeopleCommand)
#include "tst_people_command.moc"
