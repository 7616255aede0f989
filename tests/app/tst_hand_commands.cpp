#include "app/command.h"
#include "app/commands/commands.h"
#include "typed_command.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// `pulsecheck staff` and `pulsecheck post`: what a person enters, without a window.
class TestHandCommands : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC)};
    QString m_out, m_err;

    Exit run(const Command &command, const QStringList &arguments, const QByteArray &input = {})
    {
        return typed(command, m_clock, m_folder->filePath(u"hand"_s), arguments, m_out, m_err, input);
    }
    QJsonObject line(int number = 0) const
    {
        return QJsonDocument::fromJson(m_out.split(u'\n').value(number).toUtf8()).object();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run(brandCommand(), {u"add"_s, u"예시전자"_s}), Exit::Done);
    }

    void aWorkspaceInAFolderThatCannotBeWrittenIsReadAllTheSame()
    {
        // What stands at the place of the lock keeps everyone from writing, the superuser too.
        const QString lock = m_folder->filePath(u"hand.lock"_s);
        QVERIFY(!QFileInfo::exists(lock));
        QVERIFY(QDir().mkdir(lock));
        QCOMPARE(run(brandCommand(), {u"list"_s}), Exit::Done);
        QVERIFY(m_out.contains(u"예시전자"));
        QCOMPARE(run(statsCommand(), {}), Exit::Done);
        QCOMPARE(run(mentionsCommand(), {}), Exit::Done);
        QCOMPARE(run(brandCommand(), {u"add"_s, u"가상전자"_s}), Exit::Failed);
        QVERIFY2(!m_err.isEmpty(), "why nothing was written is said");
        QVERIFY(QDir().rmdir(lock));
    }

    void aPersonIsAddedChangedListedAndRemoved()
    {
        QCOMPARE(run(staffCommand(), {u"add"_s, u"하나"_s, u"--account"_s, u"X: @hana"_s, u"--duty"_s, u"홍보"_s}),
                 Exit::Done);
        QCOMPARE(run(staffCommand(), {u"add"_s, u"하나"_s, u"--account"_s, u"https://bsky.app/profile/hana.example"_s,
                                      u"--agreed"_s, u"2026-11-20"_s}),
                 Exit::Done);
        QCOMPARE(run(staffCommand(), {u"list"_s}), Exit::Done);
        QCOMPARE(m_out.trimmed().split(u'\n').size(), 1);
        QCOMPARE(line()[u"name"_s].toString(), u"하나"_s);
        QCOMPARE(line()[u"duty"_s].toString(), u"홍보"_s); // what was not named stays
        QCOMPARE(line()[u"accounts"_s].toArray().size(), 2);
        QCOMPARE(line()[u"consent"_s].toString(), u"agreed"_s);
        QCOMPARE(run(staffCommand(), {u"remove"_s, u"하나"_s}), Exit::Done);
        QCOMPARE(run(staffCommand(), {u"list"_s}), Exit::Done);
        QVERIFY(m_out.isEmpty());
        QCOMPARE(run(staffCommand(), {u"remove"_s, u"하나"_s}), Exit::Failed);
        QVERIFY(m_err.contains(u"하나"));
    }

    void whatIsWrongAboutAPersonIsSaid()
    {
        QCOMPARE(run(staffCommand(), {u"add"_s, u"하나"_s, u"--agreed"_s, u"lately"_s}), Exit::Usage);
        QVERIFY(m_err.contains(u"lately"));
        QCOMPARE(run(staffCommand(), {u"add"_s}), Exit::Usage);
        QCOMPARE(run(staffCommand(), {}), Exit::Usage);
        QCOMPARE(run(staffCommand(), {u"--help"_s}), Exit::Done);
    }

    void aPostIsAddedByItsAddressOnce()
    {
        const QStringList arguments{u"add"_s,     u"https://twitter.com/mina/status/42"_s,
                                    u"--text"_s,  u"-"_s,
                                    u"--time"_s,  u"2026-11-22 09:00"_s,
                                    u"--likes"_s, u"1.2K"_s};
        QCOMPARE(run(postCommand(), arguments, "예시전자 노트북이 또 꺼졌다"), Exit::Done);
        QCOMPARE(line()[u"known"_s].toBool(true), false);
        QVERIFY(!line()[u"change"_s].toString().isEmpty());
        QCOMPARE(run(postCommand(), arguments, "예시전자 노트북이 또 꺼졌다"), Exit::Done);
        QCOMPARE(line()[u"known"_s].toBool(), true);
        QCOMPARE(run(mentionsCommand(), {}), Exit::Done);
        QCOMPARE(m_out.trimmed().split(u'\n').size(), 1);
        QCOMPARE(line()[u"author"_s].toString(), u"mina"_s);
        QCOMPARE(line()[u"likes"_s].toInt(), 1200);
    }

    void aPostIsOneWithTheRowOfAnExport()
    {
        QFile csv(m_folder->filePath(u"export.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("id,url,text,time\n"
                  "7,https://x.com/Mina/status/42?s=20,예시전자 노트북이 또 꺼졌다 https://t.co/abc,2026-11-22 09:00\n"
                  "8,https://x.com/joe/status/43,예시전자 좋다,2026-11-22 10:00\n");
        csv.close();
        QCOMPARE(run(importCommand(), {csv.fileName()}), Exit::Done);
        QCOMPARE(line()[u"added"_s].toInt(), 2);
        QCOMPARE(run(postCommand(),
                     {u"add"_s, u"https://x.com/mina/status/42"_s, u"--text"_s, u"예시전자 노트북이 또 꺼졌다"_s}),
                 Exit::Done);
        QCOMPARE(line()[u"known"_s].toBool(), true);
        QCOMPARE(run(mentionsCommand(), {}), Exit::Done);
        QCOMPARE(m_out.trimmed().split(u'\n').size(), 2);
    }

    void whatIsWrongAboutAPostIsSaid()
    {
        QCOMPARE(run(postCommand(), {u"add"_s, u"file:///etc/passwd"_s, u"--text"_s, u"예시전자"_s}), Exit::Usage);
        QCOMPARE(run(postCommand(), {u"add"_s, u"https://x.com/mina/status/42"_s}), Exit::Usage); // nothing to read
        QCOMPARE(run(postCommand(), {u"add"_s, u"https://x.com/mina/status/42"_s, u"--text"_s, u"예시전자"_s,
                                     u"--picture"_s, u"/nowhere.png"_s}),
                 Exit::Failed);
        QCOMPARE(run(postCommand(), {u"add"_s, u"https://x.com/mina/status/42"_s, u"--text"_s, u"t"_s, u"--brand"_s,
                                     u"없는 브랜드"_s}),
                 Exit::Failed);
        QVERIFY(m_err.contains(u"없는 브랜드"));
        QCOMPARE(run(postCommand(), {u"--help"_s}), Exit::Done);
    }
};

QTEST_GUILESS_MAIN(TestHandCommands)
#include "tst_hand_commands.moc"
