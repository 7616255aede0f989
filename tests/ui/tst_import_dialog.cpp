#include "models/session.h"
#include "services/import_service.h"
#include "services/post_enricher.h"
#include "store/brand_store.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// From a file to mentions in the dialog: what was recognised is shown, corrected, imported and accounted for.
class TestImportDialog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void importsAFileWithACorrectedColumn();
    void refusesAFileThatIsNoTable();
    void letsNothingThroughWithoutAText();
    void everyControlHasAName();

private:
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    QComboBox *combo(const QString &name)
    {
        for (QComboBox *each : m_dialog->findChildren<QComboBox *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    QTableWidget *preview()
    {
        for (QTableWidget *each : m_dialog->findChildren<QTableWidget *>())
            if (each->accessibleName() == u"First rows of the file")
                return each;
        return nullptr;
    }
    bool shows(const QString &text)
    {
        for (QLabel *each : m_dialog->findChildren<QLabel *>())
            if (each->isVisible() && each->text().contains(text))
                return true;
        return false;
    }
    /// With PULSECHECK_SHOTS=FOLDER the steps are kept as pictures, to be looked at.
    void shot(const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("PULSECHECK_SHOTS"); !folder.isEmpty())
            QVERIFY(m_dialog->grab().save(folder + u'/' + name + u".png"_s));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportService> m_service;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto workspace = Workspace::open(m_folder->filePath(u"w.pulsecheck"_s), m_clock, {});
    QVERIFY(workspace);
    m_workspace = std::move(workspace).value();
    m_service = std::make_unique<ImportService>(*m_workspace, m_clock, standardEnrichers());
    auto added = m_workspace->write([](Connection &connection, ChangeSet &) {
        Brand brand;
        brand.name = u"Nova"_s;
        return BrandStore(connection).add(brand);
    });
    added.waitForFinished();
    m_services = std::make_unique<Services>(Services{m_clock, *m_workspace});
    m_services->imports = m_service.get();
    m_theme = std::make_unique<Theme>(*qApp, qEnvironmentVariableIsSet("PULSECHECK_DARK") ? Theme::Appearance::Dark
                                                                                          : Theme::Appearance::Light);
    m_session = std::make_unique<Session>(*m_services, u"en"_s);
    m_session->reload();
    QTRY_COMPARE(m_session->brands().size(), 1);
    m_dialog = std::make_unique<ImportDialog>(*m_session, *m_service);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_session.reset();
    m_services.reset();
    m_theme.reset();
    m_service.reset();
    m_workspace.reset();
}

void TestImportDialog::importsAFileWithACorrectedColumn()
{
    shot(u"1-choose"_s);
    const QString file = write(
        u"posts.csv"_s, u"번호,작성일시,작성자,채널,내용,비고,좋아요,상표\n"
                        "1,2026-03-02 09:00:00,김하늘,블로그,\"배송이 빨라요, 포장도 꼼꼼합니다.\",참고,12,Nova\n"
                        "2,2026-02-30 09:05:10,user_02,카페,환불이 안 됩니다,참고 둘,3,Nova\n"
                        "3,2026-03-02 13:30:00,똠방각하,커뮤니티,맛이 없다 ㅋㅋㅋ #실망,참고 셋,0,Orbit\n"_s.toUtf8());
    m_dialog->openFile(file);
    QTRY_VERIFY(button(u"Import"_s));
    QCOMPARE(preview()->columnCount(), 8);
    QComboBox *time = combo(u"Meaning of the column 작성일시"_s), *note = combo(u"Meaning of the column 비고"_s),
              *brand = combo(u"Meaning of the column 상표"_s);
    QVERIFY(time && note && brand);
    QCOMPARE(time->currentText(), u"Time"_s);
    QCOMPARE(note->currentText(), u"Leave out"_s);
    // A field has one column: giving it to another takes it from the first.
    note->setCurrentText(u"Title"_s);
    brand->setCurrentText(u"Brand"_s);
    QComboBox *whose = combo(u"Whose mentions are they"_s);
    QVERIFY(whose);
    QCOMPARE(whose->count(), 3);
    whose->setCurrentIndex(1);
    shot(u"2-preview"_s);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
    QTRY_VERIFY(button(u"Close"_s));
    shot(u"4-result"_s);
    QCOMPARE(imported.count(), 1);
    const auto outcome = imported.at(0).at(0).value<ImportOutcome>();
    QCOMPARE(outcome.added, 2);
    QCOMPARE(outcome.rejected, 1);
    QVERIFY(shows(u"Import finished"_s));
    QVERIFY(button(u"Save rejected rows…"_s));

    // The same columns again: the correction is remembered.
    m_dialog->openFile(
        write(u"more.csv"_s,
              u"번호,작성일시,작성자,채널,내용,비고,좋아요,상표\n9,2026-03-03,a,b,글,제목,1,Nova\n"_s.toUtf8()));
    QTRY_VERIFY(button(u"Import"_s));
    QCOMPARE(combo(u"Meaning of the column 비고"_s)->currentText(), u"Title"_s);
}

void TestImportDialog::refusesAFileThatIsNoTable()
{
    m_dialog->openFile(write(u"empty.csv"_s, {}));
    QTRY_VERIFY(shows(u"is empty"_s));
    shot(u"5-refused"_s);
    QVERIFY(!button(u"Import"_s));
    QVERIFY(button(u"Choose a file…"_s));
}

void TestImportDialog::letsNothingThroughWithoutAText()
{
    m_dialog->openFile(write(u"x.csv"_s, "id,likes\n1,2\n"));
    QTRY_VERIFY(button(u"Import"_s));
    QVERIFY(!button(u"Import"_s)->isEnabled());
    QVERIFY(shows(u"Choose the column that holds the text"_s));
    combo(u"Meaning of the column likes"_s)->setCurrentText(u"Text"_s);
    QVERIFY(button(u"Import"_s)->isEnabled());
    // Another encoding is tried at once; where it cannot be, the words say so and another can be chosen.
    m_dialog->openFile(write(u"y.csv"_s, u"id,text\n1,배송이 빨라요\n"_s.toUtf8()));
    QTRY_VERIFY(combo(u"Meaning of the column text"_s));
    QCOMPARE(preview()->item(1, 1)->text(), u"배송이 빨라요"_s);
    combo(u"Encoding"_s)->setCurrentIndex(combo(u"Encoding"_s)->findData(u"windows-1252"_s));
    QTRY_VERIFY(preview()->item(1, 1)->text() != u"배송이 빨라요"_s);
    combo(u"Encoding"_s)->setCurrentIndex(combo(u"Encoding"_s)->findData(u"UTF-8"_s));
    QTRY_COMPARE(preview()->item(1, 1)->text(), u"배송이 빨라요"_s);
}

void TestImportDialog::everyControlHasAName()
{
    m_dialog->openFile(write(u"z.csv"_s, "id,text\n1,words\n"));
    QTRY_VERIFY(button(u"Import"_s));
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            !(widget->inherits("QComboBox") || widget->inherits("QLineEdit") || widget->inherits("QTableView")))
            continue;
        if (widget->parentWidget()->inherits("QComboBox"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
