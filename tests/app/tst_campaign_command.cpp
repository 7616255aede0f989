#include "app/commands/commands.h"
#include "typed_command.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// campaign add, list and show as a person types them.
class TestCampaignCommand : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC)}; // 10:30 in Seoul
    QString m_file, m_out, m_err;

    Exit run(const Command &command, const QStringList &arguments)
    {
        return typed(command, m_clock, m_file, arguments, m_out, m_err);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }

private slots:
    void init()
    {
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QCOMPARE(run(brandCommand(), {u"add"_s, u"예시전자"_s}), Exit::Done);
        QFile posts(m_folder.filePath(u"posts.csv"_s));
        QVERIFY(posts.open(QIODevice::WriteOnly));
        posts.write("id,text,time,author,likes\n"
                    "1,예시전자 #걷기 재미있어요,2026-11-02 10:00,a,3\n"
                    "2,https://example.com/walk?utm_campaign=fall,2026-11-03 10:00,b,1\n"
                    "3,예시전자 소식,2026-11-03 11:00,c,0\n"
                    "4,#걷기 예고,2026-10-20 11:00,c,0\n");
        posts.close();
        QCOMPARE(run(importCommand(), {posts.fileName()}), Exit::Done);
    }

    void storedMentionsAreGivenToANewCampaign()
    {
        QCOMPARE(run(campaignCommand(), {u"add"_s, u"걷기"_s, u"--first"_s, u"2026-11-01"_s, u"--hashtag"_s, u"#걷기"_s,
                                         u"--utm"_s, u"fall"_s, u"--budget"_s, u"120만원"_s}),
                 Exit::Done);
        QCOMPARE(json()[u"mentions"_s].toInt(), 2); // what came before the launch does not count
        QCOMPARE(json()[u"engagement"_s].toInt(), 4);
        QCOMPARE(json()[u"state"_s].toString(), u"running"_s);
        QVERIFY(!json()[u"shape"_s][u"enough"_s].toBool());
        QCOMPARE(run(campaignCommand(), {u"list"_s}), Exit::Done);
        QCOMPARE(m_out.count(u'\n'), 1);
        QCOMPARE(run(campaignCommand(), {u"show"_s, u"걷기"_s}), Exit::Done);
        const QJsonArray days = json()[u"byDay"_s].toArray();
        QCOMPARE(days.size(), 23);
        QCOMPARE(days[1][u"day"_s].toString(), u"2026-11-02"_s);
        QCOMPARE(days[1][u"mentions"_s].toInt(), 1);
        QCOMPARE(json()[u"entry"_s][u"budget"_s].toString(), u"1200000.00 KRW"_s);
    }

    void aCampaignIsNoneOfTheBrandsOfAMention()
    {
        QCOMPARE(
            run(campaignCommand(), {u"add"_s, u"걷기"_s, u"--first"_s, u"2026-11-01"_s, u"--hashtag"_s, u"#걷기"_s}),
            Exit::Done);
        QCOMPARE(run(mentionsCommand(), {u"--search"_s, u"재미있어요"_s}), Exit::Done);
        QCOMPARE(json()[u"brands"_s].toArray(), QJsonArray{u"예시전자"_s});
        QCOMPARE(run(mentionsCommand(), {u"--search"_s, u"재미있어요"_s, u"--format"_s, u"csv"_s}), Exit::Done);
        QVERIFY2(m_out.contains(u",예시전자,"), qPrintable(m_out));
    }

    void mistakesAreToldAndNothingIsAdded()
    {
        QCOMPARE(run(campaignCommand(), {u"add"_s, u"x"_s, u"--first"_s, u"2026-11-05"_s, u"--last"_s, u"2026-11-01"_s,
                                         u"--hashtag"_s, u"x"_s}),
                 Exit::Usage);
        QVERIFY(m_err.contains(u"2026-11-01"));
        QCOMPARE(run(campaignCommand(), {u"add"_s, u"x"_s, u"--first"_s, u"2026-11-05"_s}), Exit::Usage); // no mark
        QCOMPARE(run(campaignCommand(), {u"add"_s}), Exit::Usage);
        QCOMPARE(run(campaignCommand(), {u"show"_s, u"nobody"_s}), Exit::Failed);
        QCOMPARE(run(campaignCommand(), {u"dance"_s}), Exit::Usage);
        QCOMPARE(run(campaignCommand(), {u"--help"_s}), Exit::Done);
        QCOMPARE(run(campaignCommand(), {u"list"_s}), Exit::Done);
        QVERIFY(m_out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCampaignCommand)
#include "tst_campaign_command.moc"
