#include "app/commands/commands.h"
#include "typed_command.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// The commands as a person types them, each with a fresh context on one workspace file.
class TestChecklistCommand : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC)}; // 10:30 in Seoul
    QString m_file, m_out, m_err;

    Exit run(const Command &command, const QStringList &arguments)
    {
        return typed(command, m_clock, m_file, arguments, m_out, m_err);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }
    QJsonObject item(const QString &key) const
    {
        for (const QJsonValue &value : json()[u"items"_s].toArray())
            if (value[u"key"_s] == key)
                return value.toObject();
        return {};
    }

private slots:
    void init()
    {
        m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                                   QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(run(brandCommand(), {u"add"_s, u"예시전자"_s}), Exit::Done);
    }

    void theLanguageInFrontOfTheCommandHoldsForItsTextsToo()
    {
        QTextStream out(&m_out), err(&m_err);
        QBuffer in;
        QVERIFY(in.open(QIODevice::ReadOnly));
        for (const auto &[front, behind, title] : {std::tuple(u"ko"_s, QString(), u"오늘 게시물 확인"_s),
                                                   std::tuple(u"ko"_s, u"en"_s, u"Check today’s posts"_s)}) {
            m_out.clear();
            CommandContext context{m_clock, m_file, out, err, in, nullptr};
            context.language = front;
            const QStringList chosen = behind.isEmpty() ? QStringList() : QStringList{u"--lang"_s, behind};
            QCOMPARE(checklistCommand().run(context, QStringList{u"show"_s} + chosen), Exit::Done);
            out.flush();
            QCOMPARE(item(u"daily.posts"_s)[u"title"_s].toString(), title);
        }
    }

    void showTickAndShowAgain()
    {
        QCOMPARE(run(checklistCommand(), {u"show"_s, u"--lang"_s, u"ko"_s}), Exit::Done);
        QCOMPARE(json()[u"period"_s].toString(), u"2026-11-23"_s);
        QCOMPARE(json()[u"total"_s].toInt(), 10);
        QCOMPARE(item(u"daily.posts"_s)[u"title"_s].toString(), u"오늘 게시물 확인"_s);
        QCOMPARE(item(u"daily.join"_s)[u"applies"_s].toBool(true), false);

        QCOMPARE(run(checklistCommand(), {u"tick"_s, u"daily.people"_s}), Exit::Done);
        QCOMPARE(json()[u"state"_s].toString(), u"done"_s);
        QCOMPARE(json()[u"doneAt"_s].toString(), u"2026-11-23T01:30:00Z"_s);
        QCOMPARE(json()[u"frozen"_s].toBool(), true);
        QCOMPARE(run(checklistCommand(), {u"skip"_s, u"daily.gaps"_s, u"--reason"_s, u"휴가"_s}), Exit::Done);
        QCOMPARE(run(checklistCommand(), {u"note"_s, u"daily.kpi"_s, u"정상"_s}), Exit::Done);
        QCOMPARE(run(checklistCommand(), {u"show"_s, u"--date"_s, u"2026-11-23"_s, u"--lang"_s, u"en"_s}), Exit::Done);
        QCOMPARE(json()[u"done"_s].toInt(), 1);
        QCOMPARE(item(u"daily.gaps"_s)[u"reason"_s].toString(), u"휴가"_s);
        QCOMPARE(item(u"daily.kpi"_s)[u"note"_s].toString(), u"정상"_s);
        QCOMPARE(run(checklistCommand(), {u"undo"_s, u"daily.people"_s}), Exit::Done);
        QCOMPARE(json()[u"state"_s].toString(), u"open"_s);
    }

    void aKeyNamesItsList()
    {
        QCOMPARE(run(checklistCommand(), {u"tick"_s, u"weekly.shares"_s}), Exit::Done);
        QCOMPARE(run(checklistCommand(), {u"show"_s, u"--template"_s, u"weekly"_s}), Exit::Done);
        QCOMPARE(json()[u"period"_s].toString(), u"2026-W47"_s);
        QCOMPARE(item(u"weekly.shares"_s)[u"state"_s].toString(), u"done"_s);
    }

    void mistakesAreToldApart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Exit>("exit");
        QTest::newRow("no verb") << QStringList{} << Exit::Usage;
        QTest::newRow("unknown verb") << QStringList{u"dance"_s} << Exit::Usage;
        QTest::newRow("unknown list") << QStringList{u"show"_s, u"--template"_s, u"hourly"_s} << Exit::Usage;
        QTest::newRow("no date") << QStringList{u"show"_s, u"--date"_s, u"monday"_s} << Exit::Usage;
        QTest::newRow("no reason") << QStringList{u"skip"_s, u"daily.gaps"_s} << Exit::Usage;
        QTest::newRow("no key") << QStringList{u"tick"_s} << Exit::Usage;
        QTest::newRow("unknown language") << QStringList{u"show"_s, u"--lang"_s, u"fr"_s} << Exit::Usage;
        QTest::newRow("unknown item") << QStringList{u"tick"_s, u"daily.nothing"_s} << Exit::Failed;
        QTest::newRow("a Sunday") << QStringList{u"show"_s, u"--date"_s, u"2026-11-22"_s} << Exit::Failed;
        QTest::newRow("unknown brand") << QStringList{u"show"_s, u"--brand"_s, u"X"_s} << Exit::Failed;
        QTest::newRow("missing file") << QStringList{u"template"_s, u"import"_s, u"/nowhere.json"_s} << Exit::Failed;
        QTest::newRow("help") << QStringList{u"show"_s, u"--help"_s} << Exit::Done;
    }
    void mistakesAreToldApart()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const Exit, exit);
        QCOMPARE(run(checklistCommand(), arguments), exit);
        QCOMPARE(m_err.isEmpty(), exit == Exit::Done);
    }

    void templatesGoOutAndComeBack()
    {
        QCOMPARE(run(checklistCommand(), {u"template"_s, u"export"_s, u"daily"_s}), Exit::Done);
        QJsonObject exported = json();
        QCOMPARE(exported[u"templates"_s].toArray().size(), 1);
        QJsonArray lists = exported[u"templates"_s].toArray();
        QJsonObject list = lists[0].toObject();
        QJsonArray items = list[u"items"_s].toArray();
        items.removeLast();
        list[u"items"_s] = items;
        exported[u"templates"_s] = QJsonArray{list};
        const QString file = m_folder.filePath(u"daily.json"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(QJsonDocument(exported).toJson());
        written.close();
        QCOMPARE(run(checklistCommand(), {u"template"_s, u"import"_s, file}), Exit::Done);
        QCOMPARE(json()[u"changed"_s].toArray(), QJsonArray{u"daily"_s});
        QCOMPARE(run(checklistCommand(), {u"show"_s}), Exit::Done);
        QCOMPARE(json()[u"total"_s].toInt(), 10); // today has begun
        m_clock.advance(24 * 3600);
        QCOMPARE(run(checklistCommand(), {u"show"_s}), Exit::Done);
        QCOMPARE(json()[u"total"_s].toInt(), 9);
        m_clock.advance(-24 * 3600);
    }

    void statsNameEveryBrandAndSayNullForTheUnknown()
    {
        QCOMPARE(run(statsCommand(), {u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2026-11-02T00:00:00Z"_s}), Exit::Done);
        QCOMPARE(json()[u"from"_s].toString(), u"2026-10-31T15:00:00Z"_s);
        QCOMPARE(json()[u"to"_s].toString(), u"2026-11-02T00:00:00Z"_s);
        const QJsonObject brand = json()[u"brands"_s].toArray().at(0).toObject();
        QCOMPARE(brand[u"name"_s].toString(), u"예시전자"_s);
        QCOMPARE(brand[u"mentions"_s].toInt(-1), 0);
        for (const QString &unknown : {u"netSentiment"_s, u"positiveRatio"_s, u"estimatedReach"_s, u"shareOfVoice"_s}) {
            QVERIFY2(brand.contains(unknown), qPrintable(unknown));
            QVERIFY2(brand[unknown].isNull(), qPrintable(unknown));
        }
        QVERIFY(brand[u"topHashtags"_s].isArray());
        QCOMPARE(run(statsCommand(), {u"--from"_s, u"yesterday"_s}), Exit::Usage);
        QCOMPARE(run(statsCommand(), {u"--timezone"_s, u"Mars/Base"_s}), Exit::Usage);
        QCOMPARE(run(statsCommand(), {u"extra"_s}), Exit::Usage);
    }
};

QTEST_GUILESS_MAIN(TestChecklistCommand)
#include "tst_checklist_command.moc"
