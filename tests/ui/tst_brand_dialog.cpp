#include "models/session.h"
#include "services/brand_service.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "ui/dialogs/brand_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/mention_samples.h"
#include "ui/widgets/query_edit.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace pulse;
using namespace Qt::StringLiterals;

class TestBrandDialog : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open(m_folder->filePath(u"w.pulse"_s), m_clock, {});
        QVERIFY2(opened, opened ? "" : opened.error().text.toUtf8().constData());
        m_workspace = std::move(opened).value();
        m_brands = std::make_unique<BrandService>(*m_workspace);
        m_services = std::make_unique<Services>(Services{.clock = m_clock, .workspace = *m_workspace});
        m_services->brands = m_brands.get();
        m_session = std::make_unique<Session>(*m_services, u"ko"_s);
        fill();
    }
    void cleanup()
    {
        m_session.reset();
        m_brands.reset();
        m_workspace.reset();
    }

    void aNewBrandIsAddedFromTheKeyboard()
    {
        BrandDialog dialog(*m_session);
        dialog.show();
        QSignalSpy saved(&dialog, &BrandDialog::saved);
        auto *name = dialog.findChild<QLineEdit *>();
        QVERIFY(name->hasFocus() || dialog.focusWidget() == name);
        QTest::keyClicks(name, u"PC"_s);
        edit(dialog)->setPlainText(u"예시PC -중고"_s);
        QTRY_COMPARE(samples(dialog)->model()->rowCount(), 2);
        QTest::keyClick(edit(dialog), Qt::Key_Return);
        QVERIFY(saved.wait());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        auto read = m_workspace->read([](Connection &connection) { return BrandStore(connection).byName(u"PC"_s); });
        read.waitForFinished();
        QVERIFY(read.result());
        QCOMPARE(read.result()->query, u"예시PC -중고"_s);
    }

    void mistakesAreUnderlinedToldAndKeepTheDialogOpen()
    {
        BrandDialog dialog(*m_session);
        dialog.show();
        dialog.findChild<QLineEdit *>()->setText(u"PC"_s);
        QueryEdit *query = edit(dialog);
        query->setPlainText(u"예시PC (a OR"_s);
        QCOMPARE(query->errors().size(), 2);
        QCOMPARE(query->extraSelections().size(), 2);
        QCOMPARE(query->extraSelections().at(0).cursor.selectedText(), u"("_s);
        QVERIFY(texts(dialog).contains(query->errors().at(0).message));
        press(dialog, u"Save"_s);
        QVERIFY(dialog.isVisible());
        QCOMPARE(query->textCursor().selectedText(), u"("_s);
        query->setPlainText(u"예시PC"_s);
        QVERIFY(query->extraSelections().isEmpty());
    }

    void anExclusionShowsWhatWouldLeave()
    {
        Brand brand;
        brand.name = u"예시PC"_s;
        brand.query = u"예시PC"_s;
        brand = add(brand);
        BrandDialog dialog(*m_session, brand);
        dialog.show();
        QTRY_COMPARE(samples(dialog)->model()->rowCount(), 3);
        edit(dialog)->setPlainText(u"예시PC -중고"_s);
        QTRY_VERIFY(texts(dialog).contains(u"1 would leave"_s));
        dialog.findChild<QTabBar *>()->setCurrentIndex(1);
        QCOMPARE(samples(dialog)->model()->rowCount(), 1);
        QVERIFY(samples(dialog)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"중고"_s));
        QSignalSpy undo(m_session.get(), &Session::undoOffered);
        press(dialog, u"Save"_s);
        QVERIFY(undo.wait());
        QVERIFY(!dialog.isVisible());
    }

    void aCountThatBelongsToTheQueryBeforeAMistakeSaysSo()
    {
        BrandDialog dialog(*m_session);
        dialog.show();
        edit(dialog)->setPlainText(u"예시PC"_s);
        QTRY_COMPARE(samples(dialog)->model()->rowCount(), 3);
        QVERIFY(!texts(dialog).contains(u"before its mistake"_s));
        edit(dialog)->setPlainText(u"예시PC -중고 ("_s);
        QVERIFY2(texts(dialog).contains(u"before its mistake"_s), "at once, not when typing pauses");
        edit(dialog)->setPlainText(u"예시PC -중고"_s);
        QVERIFY(!texts(dialog).contains(u"before its mistake"_s));
        QTRY_COMPARE(samples(dialog)->model()->rowCount(), 2);
    }

    void everyControlHasAName()
    {
        BrandDialog dialog(*m_session);
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->parentWidget()->inherits("QComboBox") ||
                widget->inherits("QComboBoxListView"))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (widget->inherits("QAbstractButton") && !button->text().isEmpty())
                continue;
            if (widget->inherits("QLineEdit") || widget->inherits("QComboBox") ||
                widget->inherits("QAbstractItemView") || widget->inherits("QPlainTextEdit") ||
                widget->inherits("QTabBar"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    /// Pictures to look at, when PULSECHECK_PICTURES names a folder; in the language of PULSECHECK_QM, a .qm file.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("PULSECHECK_PICTURES");
        if (folder.isEmpty())
            QSKIP("PULSECHECK_PICTURES is not set");
        QTranslator translator;
        const bool translated = translator.load(qEnvironmentVariable("PULSECHECK_QM"));
        if (translated)
            QApplication::installTranslator(&translator);
        Brand brand;
        brand.name = u"예시전자"_s;
        brand.query = u"예시PC OR \"예시 워치\" OR #예시전자"_s;
        brand = add(brand);
        for (const bool dark : {false, true}) {
            Theme theme(*qApp, dark ? Theme::Appearance::Dark : Theme::Appearance::Light);
            BrandDialog dialog(*m_session, brand);
            dialog.show();
            edit(dialog)->setPlainText(u"(예시PC OR \"예시 워치\" OR #예시전자) -중고 lang:ko OR"_s);
            QTRY_VERIFY(translated || texts(dialog).contains(u"would leave"_s));
            QTest::qWait(500);
            QVERIFY(dialog.grab().save(folder + (dark ? u"/brand-dark.png"_s : u"/brand-light.png"_s)));
            edit(dialog)->setPlainText(u"(예시PC OR \"예시 워치\" OR #예시전자) -중고"_s);
            dialog.findChild<QTabBar *>()->setCurrentIndex(1);
            QTest::qWait(400);
            dialog.resize(dialog.minimumSize());
            QVERIFY(dialog.grab().save(folder + (dark ? u"/brand-dark2.png"_s : u"/brand-light2.png"_s)));
        }
    }

private:
    static QueryEdit *edit(QWidget &dialog) { return dialog.findChild<QueryEdit *>(); }
    static MentionSamples *samples(QWidget &dialog) { return dialog.findChild<MentionSamples *>(); }
    static QString texts(QWidget &dialog)
    {
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }
    static void press(QWidget &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        QFAIL("no such button");
    }
    Brand add(const Brand &brand)
    {
        QSignalSpy finished(m_brands.get(), &BrandService::finished);
        auto future = m_brands->add(brand);
        future.waitForFinished();
        if (!finished.wait())
            qWarning("the brand was not carried through");
        return future.result().valueOr(Brand());
    }
    void fill()
    {
        auto future = m_workspace->write([](Connection &connection, ChangeSet &changes) {
            QList<EnrichedPost> batch;
            const QStringList texts{u"예시PC 일주일 썼는데 배터리 쪽이 손 못 댈 만큼 뜨겁습니다. 고객센터는 기다리라는 "
                                    u"말뿐이네요. 다음에는 다른 "
                                    "제품을 알아보려고 합니다. 배송은 빨랐습니다."_s,
                                    u"중고 예시PC 팝니다. 상태 좋아요"_s, u"예시PC가 생각보다 가볍다"_s,
                                    u"예시 워치 심박 알림은 진짜 도움돼요"_s, u"아무 상관 없는 글"_s};
            for (int i = 0; i < texts.size(); ++i) {
                EnrichedPost post;
                post.post.place = i % 2 ? u"네이버 카페"_s : u"X"_s;
                post.post.externalId = QString::number(i);
                post.post.text = texts[i];
                post.post.language = u"ko"_s;
                post.post.author.name = i % 2 ? u"피씨랩"_s : u"민서"_s;
                post.post.author.handle = u"a%1"_s.arg(i);
                post.post.publishedAt = QDateTime({2026, 11, 22}, {11, 0}, Qt::UTC).addSecs(i * 60);
                batch << post;
            }
            return MentionStore(connection).ingest(batch, SourceId{1}, batch[0].post.publishedAt, changes);
        });
        future.waitForFinished();
        QVERIFY(future.result());
    }

    FixedClock m_clock{QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BrandService> m_brands;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestBrandDialog)
#include "tst_brand_dialog.moc"
