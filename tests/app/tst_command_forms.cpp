#include "app/command.h"
#include "app/commands/commands.h"
#include "typed_command.h"
#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <thread>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

/// Takes nothing, like a full disk.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

/// What every command answers to words, zones and outputs that are wrong.
class TestCommandForms : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC)};
    QString m_out, m_err;

    Exit run(const Command &command, const QStringList &arguments, const QByteArray &input = {})
    {
        return typed(command, m_clock, m_folder.filePath(u"forms"_s), arguments, m_out, m_err, input);
    }

private slots:
    void readingGoesOnWhileAnotherProgramHasTheWorkspace()
    {
        QCOMPARE(run(brandCommand(), {u"add"_s, u"예시전자"_s}), Exit::Done);
        const auto holder = Workspace::open(m_folder.filePath(u"forms"_s), m_clock, {});
        QVERIFY(holder.hasValue());
        QCOMPARE(run(statsCommand(), {}), Exit::Done);
        QVERIFY(m_out.contains(u"예시전자"));
        QCOMPARE(run(brandCommand(), {u"list"_s}), Exit::Done);
        QCOMPARE(run(brandCommand(), {u"add"_s, u"가상전자"_s}), Exit::Failed);
        QVERIFY(!m_err.isEmpty());
    }
    void aFileThatWasStoppedWhileItWasMadeIsFinished()
    {
        const QString file = m_folder.filePath(u"begun"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const Exit exit = typed(workspaceCommand(), m_clock, file, {u"check"_s}, m_out, m_err);
        QVERIFY2(exit == Exit::Done, qPrintable(m_err));
        QVERIFY(m_out.contains(u"\"sound\":true"));
    }
    void messagesAreKoreanWhenTheyAreAskedFor()
    {
        const auto said = [this](const QStringList &words) {
            QProcess program;
            program.start(QCoreApplication::applicationDirPath() + u"/../../app/pulsecheck"_s,
                          words + QStringList{u"--workspace"_s, m_folder.path()});
            (void)program.waitForFinished();
            return QString::fromUtf8(program.readAllStandardError());
        };
        QVERIFY2(said({u"stats"_s}).contains(u"is a folder"), qPrintable(said({u"stats"_s})));
        QVERIFY(said({u"--lang"_s, u"ko"_s, u"stats"_s}).contains(u"폴더입니다"));
    }
    void aSourceIsMadeFromTheFormThatIsNamed()
    {
        QCOMPARE(run(sourceCommand(), {u"add"_s, u"x"_s, u"Mine"_s, u"--set"_s, u"form=account"_s, u"--set"_s,
                                       u"monthlyCap=5"_s, u"--set"_s, u"clientId=abc"_s}),
                 Exit::Done);
        QCOMPARE(run(sourceCommand(), {u"add"_s, u"x"_s, u"Words"_s, u"--set"_s, u"query=bluewood"_s}), Exit::Done);
        QCOMPARE(run(sourceCommand(), {u"list"_s}), Exit::Done);
        QVERIFY(m_out.contains(u"\"form\":\"account\""));
        QVERIFY(m_out.contains(u"\"form\":\"search\""));
        QVERIFY(m_out.contains(u"\"monthlyCap\":5"));
        QCOMPARE(run(sourceCommand(), {u"add"_s, u"x"_s, u"None"_s, u"--set"_s, u"form=nothing"_s}), Exit::Usage);
        QVERIFY2(m_err.contains(u"form=search|account"), qPrintable(m_err));
    }
    void aSeriesIsReadFromAPipeToo()
    {
        const QString pipe = m_folder.filePath(u"series.pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        std::thread writer([pipe] {
            QFile file(pipe);
            if (file.open(QIODevice::WriteOnly))
                file.write("timestamp,value\n2026-11-22 21:00:00,4\n2026-11-22 22:00:00,5\n");
        });
        const Exit exit = run(detectCommand(), {pipe});
        writer.join();
        QCOMPARE(exit, Exit::Done);
        QCOMPARE(m_out.count(u'\n'), 3);
    }
    void wordsThatACommandDoesNotTakeAreWrongUsage()
    {
        const QList<std::pair<Command, QStringList>> lines = {{mentionsCommand(), {u"extra"_s}},
                                                              {statsCommand(), {u"extra"_s}},
                                                              {spikesCommand(), {u"extra"_s}},
                                                              {seriesCommand(), {u"extra"_s}},
                                                              {entitiesCommand(), {u"extra"_s}},
                                                              {sanitizeCommand(), {u"extra"_s}},
                                                              {classifyCommand(), {u"extra"_s}},
                                                              {reportCommand(), {u"extra"_s}},
                                                              {brandCommand(), {u"list"_s, u"extra"_s}},
                                                              {sourceCommand(), {u"list"_s, u"extra"_s}},
                                                              {workspaceCommand(), {u"info"_s, u"extra"_s}}};
        for (const auto &[command, arguments] : lines) {
            QCOMPARE(run(command, arguments), Exit::Usage);
            QVERIFY2(m_err.contains(u"\"extra\""), qPrintable(command.name));
            QVERIFY(m_out.isEmpty());
        }
    }

    void inventedTimeZonesAreWrongUsage()
    {
        QCOMPARE(run(statsCommand(), {u"--timezone"_s, u"Mars"_s}), Exit::Usage);
        QVERIFY(m_err.contains(u"Mars"));
        QCOMPARE(run(brandCommand(), {u"add"_s, u"A"_s, u"--timezone"_s, u"KST"_s}), Exit::Usage);
    }

    void anOutputThatTakesNothingIsSaid()
    {
        FullDevice full;
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QTextStream out(&full), err(&m_err);
        m_err.clear();
        QBuffer in;
        in.setData("\"text\"\n");
        in.open(QIODevice::ReadOnly);
        CommandContext context{m_clock, m_folder.filePath(u"forms"_s), out, err, in, nullptr};
        QCOMPARE(sanitizeCommand().run(context, {}), Exit::Failed);
        QVERIFY(m_err.contains(u"output"));
    }
};

QTEST_GUILESS_MAIN(TestCommandForms)
#include "tst_command_forms.moc"
