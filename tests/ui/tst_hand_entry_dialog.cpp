#include "checklist_fixture.h"
#include "services/import_service.h"
#include "store/picture_store.h"
#include "ui/dialogs/hand_entry_dialog.h"
#include "ui/style/theme.h"
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace pulse;
using namespace Qt::StringLiterals;

/// One post by hand, as a person types and pastes it.
class TestHandEntryDialog : public QObject {
    Q_OBJECT
    std::unique_ptr<ChecklistFixture> f;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<HandEntryDialog> m_dialog;

    template <typename T>
    T *named(const QString &name)
    {
        for (T *candidate : m_dialog->findChildren<T *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    QLineEdit *line(const QString &name) { return named<QLineEdit>(name); }
    void press(const QString &text)
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>())
            if (candidate->text() == text)
                candidate->click();
    }
    bool says(QStringView words)
    {
        for (QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

private slots:
    void init()
    {
        f = std::make_unique<ChecklistFixture>();
        QVERIFY(f->openEmpty());
        m_imports = std::make_unique<ImportService>(*f->workspace, f->clock, standardEnrichers());
        m_services = std::make_unique<Services>(Services{.clock = f->clock, .workspace = *f->workspace});
        m_services->imports = m_imports.get();
        m_session = std::make_unique<Session>(*m_services, u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Appearance::Light);
        QSignalSpy brands(m_session.get(), &Session::brandsChanged);
        m_session->reload();
        QVERIFY(brands.wait());
        m_dialog = std::make_unique<HandEntryDialog>(*m_session);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_theme.reset();
        m_session.reset();
        m_services.reset();
        m_imports.reset();
        f.reset();
    }

    void aPastedAddressFillsWhatItTellsAndLeavesWhatWasTyped()
    {
        line(u"Address"_s)->setText(u"https://x.com/mina/status/42"_s);
        QCOMPARE(line(u"Account"_s)->text(), u"mina"_s);
        QCOMPARE(named<QComboBox>(u"Channel"_s)->currentText(), u"X"_s);
        line(u"Account"_s)->setText(u"mina_new"_s);
        line(u"Address"_s)->setText(u"https://blog.naver.com/hana/223000000001"_s);
        QCOMPARE(line(u"Account"_s)->text(), u"mina_new"_s);
        QCOMPARE(named<QComboBox>(u"Channel"_s)->currentText(), u"네이버 블로그"_s);
        line(u"Address"_s)->setText(u"https://x.com/mina"_s);
        QVERIFY(says(u"not of one post"));
    }

    void whatIsRefusedStaysOpenWithTheReason()
    {
        line(u"Address"_s)->setText(u"https://x.com/mina/status/42"_s);
        press(u"Add"_s);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(says(u"Copy the words"));
        named<QPlainTextEdit>(u"Text"_s)->setPlainText(u"about the weather"_s);
        press(u"Add"_s);
        QTRY_VERIFY(says(u"Choose the brand"));
        QVERIFY(m_dialog->isVisible());
    }

    void aPostWithItsPictureIsAddedAndShown()
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString file = f->folder.filePath(u"shot.png"_s);
        QVERIFY(image.save(file));
        line(u"Address"_s)->setText(u"https://x.com/mina/status/42"_s);
        named<QPlainTextEdit>(u"Text"_s)->setPlainText(u"예시전자 최고"_s);
        line(u"Likes"_s)->setText(u"1.2만"_s);
        m_dialog->attach(file);
        QVERIFY(says(u"shot.png"));
        QSignalSpy undo(m_session.get(), &Session::undoOffered), asked(m_session.get(), &Session::mentionRequested);
        press(u"Add"_s);
        QTRY_COMPARE(undo.size(), 1);
        QCOMPARE(asked.size(), 1);
        const auto id = asked.first().first().value<MentionId>();
        const auto mentions = f->wait(f->workspace->read([id](Connection &c) { return MentionStore(c).load({id}); }));
        QCOMPARE(mentions->constFirst().post.engagement.likes, 12'000);
        QCOMPARE(mentions->constFirst().post.publishedAt, f->clock.now().addSecs(-f->clock.now().time().second()));
        const auto kept = f->wait(f->workspace->read([id](Connection &c) { return PictureStore(c).shown(id); }));
        QVERIFY(kept && kept->has_value());
    }

    void aFileThatIsNoPictureIsRefusedWithWords()
    {
        const QString file = f->folder.filePath(u"shot.png"_s);
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a picture");
        text.close();
        m_dialog->attach(file);
        QVERIFY(says(u"no picture"));
        QVERIFY(text.resize(9 << 20));
        m_dialog->attach(file);
        QVERIFY(says(u"9.0 MB"));
        m_dialog->attach(f->folder.filePath(u"gone.png"_s));
        QVERIFY(says(u"cannot be read"));
    }

    void everyControlHasAName()
    {
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const QAccessibleInterface *name = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(name && !name->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestHandEntryDialog)
#include "tst_hand_entry_dialog.moc"
