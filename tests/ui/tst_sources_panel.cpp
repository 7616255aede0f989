#include "fake_authorization.h"
#include "fake_server.h"
#include "net/oauth.h"
#include "services/collector.h"
#include "sources/json_mapping.h"
#include "store/source_store.h"
#include "ui/dialogs/source_dialog.h"
#include "ui/pages/settings/sources_panel.h"
#include "ui/style/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Sets up a source in the dialog, tries it out, saves it, collects it, and reads the list. With PULSECHECK_PICTURES
/// naming a folder, pictures of both languages and looks are left there.
class TestSourcesPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aSourceIsAddedTestedAndCollected();
    void aFailedTestSaysWhichStep();
    void aPersonSignsInAndThinksBetterOfIt();
    void aSignInIsKeptWithTheSourceAndRevokedWithIt();
    void withoutAKeyStoreTheDialogSaysSo();
    void theMembersOfAJsonAnswerAreChosenBesideItsFirstPosts();
    void aFolderIsTypedOrChosen();
    void theWordsAreKeptAsLongAsThePersonChose();
    void theCostStandsThereBeforeItIsSpent();
    void theTabKeyGoesThroughAFormFromTopToBottom();
    void everyControlHasAName();
    void pictures();

private:
    SourceDialog *openDialog(SourcesPanel &panel);
    static QPushButton *button(QWidget &in, const QString &text)
    {
        for (QPushButton *candidate : in.findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisibleTo(&in))
                return candidate;
        return nullptr;
    }
    static QLineEdit *field(QWidget &in, const QString &name)
    {
        for (QLineEdit *candidate : in.findChildren<QLineEdit *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
    struct Room;
    std::unique_ptr<Room> m_room;
};

struct TestSourcesPanel::Room {
    Room()
        : workspace(std::move(Workspace::open(folder.filePath(u"w.pulse"_s), clock, {})).value()), http(clock),
          collector(*workspace, http, credentials,
                    [](const QList<Brand> &) -> PostEnricher {
                        return [](QList<Post> posts) {
                            QList<EnrichedPost> result;
                            for (Post &post : posts)
                                result.append(EnrichedPost{std::move(post), {}, {}, {}, {}, {}});
                            return result;
                        };
                    }),
          services{clock, *workspace}
    {
        services.collector = &collector;
        services.credentials = &credentials;
    }
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<Workspace> workspace;
    HttpClient http;
    MemoryCredentials credentials;
    Collector collector;
    Services services;
    FakeServer server{[](const FakeServer::Request &request) {
        if (request.path() == "/rss")
            return FakeServer::Answer{.body = "<rss><channel><title>Blue Wood News</title><item><title>One</title>"
                                              "<guid>http://a/1</guid></item><item><title>Two</title>"
                                              "<guid>http://a/2</guid></item></channel></rss>"};
        if (request.path() == "/api")
            return FakeServer::Answer{.body = R"({"items":[{"id":"1","body":"The kettle is great","who":"mina"},)"
                                              R"({"id":"2","body":"The lid is loose","who":"hana"}]})"};
        return FakeServer::Answer{.status = 404};
    }};
};

void TestSourcesPanel::init() { m_room = std::make_unique<Room>(); }
void TestSourcesPanel::cleanup() { m_room.reset(); }

SourceDialog *TestSourcesPanel::openDialog(SourcesPanel &panel)
{
    button(panel, SourcesPanel::tr("Add a source"))->click();
    return panel.findChild<SourceDialog *>();
}

void TestSourcesPanel::aSourceIsAddedTestedAndCollected()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourcesPanel panel(session, theme);
    panel.resize(800, 600);
    panel.show();
    QTRY_VERIFY(button(panel, u"Add a source"_s));
    SourceDialog *dialog = openDialog(panel);
    QVERIFY(dialog);
    button(*dialog, u"Add"_s)->click(); // nothing entered: stays open and says so
    QVERIFY(dialog->isVisible());
    field(*dialog, u"Address"_s)->setText(m_room->server.url(u"/rss"_s).toString());
    button(*dialog, u"Test"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(field(*dialog, u"Name"_s)->text(), u"Blue Wood News"_s, 10'000);
    QSignalSpy undo(&session, &Session::undoOffered);
    button(*dialog, u"Add"_s)->click();
    QTRY_COMPARE(undo.size(), 1);
    auto *table = panel.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QSignalSpy message(&session, &Session::message);
    QTRY_VERIFY(button(panel, u"Collect now"_s));
    QTest::mouseClick(button(panel, u"Collect now"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(message.size(), 1, 10'000);
    QVERIFY(!message.constFirst().at(1).toBool());
    QTRY_COMPARE(table->model()->index(0, SourceTableModel::Brought).data().toString(), u"2 new of 2"_s);
    button(panel, u"Remove"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void TestSourcesPanel::aFailedTestSaysWhichStep()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourcesPanel panel(session, theme);
    panel.show();
    QTRY_VERIFY(button(panel, u"Add a source"_s));
    SourceDialog *dialog = openDialog(panel);
    field(*dialog, u"Address"_s)->setText(m_room->server.url(u"/nothing"_s).toString());
    button(*dialog, u"Test"_s)->click();
    const auto says = [dialog](QStringView words) {
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->text().contains(words))
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Failed"), 10'000);
    QVERIFY(says(u"Address: "));
    QVERIFY(says(u"status 404"));
}

/// Where the program would open a browser: follows the page back to our listener, or does nothing.
class Browser final : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }
    bool follows = true;
    QUrl opened;
public slots:
    void open(const QUrl &address)
    {
        opened = address;
        HttpRequest page;
        page.url = address;
        page.attempts = 1;
        if (follows)
            m_page = m_http.send(page);
    }

private:
    SystemClock m_clock;
    HttpClient m_http{m_clock};
    QFuture<Result<HttpResponse>> m_page;
};

/// The form of Mastodon with our server in it.
static void chooseMastodon(SourceDialog &dialog, const QUrl &server)
{
    auto *form = dialog.findChild<QComboBox *>();
    for (int i = 0; i < form->count(); ++i)
        if (form->itemText(i).startsWith(u"Mastodon")) {
            form->setCurrentIndex(i); // the first of its forms: a hashtag
            break;
        }
    for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Server")
            line->setText(server.toString());
        if (line->accessibleName() == u"Hashtag")
            line->setText(u"acme"_s);
    }
}

void TestSourcesPanel::aPersonSignsInAndThinksBetterOfIt()
{
    FakeAuthorization authorization;
    Browser browser;
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourceDialog dialog(session, std::nullopt, nullptr);
    dialog.show();
    chooseMastodon(dialog, authorization.url(QString()));
    browser.follows = false;
    button(dialog, u"Sign in in the browser"_s)->click();
    QTRY_VERIFY(!browser.opened.isEmpty());
    QVERIFY(field(dialog, u"Address of the sign-in"_s)->isVisible()); // for a browser that did not open
    button(dialog, u"Cancel sign-in"_s)->click();
    QTRY_VERIFY(button(dialog, u"Sign in in the browser"_s));
    QCOMPARE(authorization.count("/oauth/token"), 0);
    browser.follows = true;
    button(dialog, u"Sign in in the browser"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Sign in again"_s), 10'000);
    QCOMPARE(field(dialog, u"Name"_s)->text(), u"@bluewood"_s);
    dialog.reject(); // what nobody will use does not lie about
    QTRY_COMPARE_WITH_TIMEOUT(authorization.revoked.size(), 1, 10'000);
}

void TestSourcesPanel::aSignInIsKeptWithTheSourceAndRevokedWithIt()
{
    FakeAuthorization authorization;
    Browser browser;
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourcesPanel panel(session, theme);
    panel.resize(800, 600);
    panel.show();
    QTRY_VERIFY(button(panel, u"Add a source"_s));
    SourceDialog *dialog = openDialog(panel);
    chooseMastodon(*dialog, authorization.url(QString()));
    button(*dialog, u"Sign in in the browser"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, u"Sign in again"_s), 10'000);
    Uid uid;
    connect(dialog, &SourceDialog::decided, this, [&](const Source &source) {
        uid = source.uid;
        QVERIFY(!QJsonDocument(source.settings).toJson().contains("access-"));
    });
    button(*dialog, u"Add"_s)->click();
    auto *table = panel.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto secret = m_room->credentials.read(Collector::secretKey(uid)).result();
    QVERIFY(secret);
    QCOMPARE(OAuthGrant::fromSecret(*secret)->account, u"@bluewood"_s);
    QTRY_VERIFY(button(panel, u"Remove"_s));
    button(panel, u"Remove"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(authorization.revoked.size(), 1, 10'000);
    QVERIFY(!m_room->credentials.read(Collector::secretKey(uid)).result());
}

void TestSourcesPanel::withoutAKeyStoreTheDialogSaysSo()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s); // its key store is memory
    SourceDialog dialog(session, std::nullopt, nullptr);
    dialog.show();
    const auto says = [&dialog] {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"no key store"))
                return true;
        return false;
    };
    QVERIFY(!says()); // a feed has no secret
    chooseMastodon(dialog, QUrl(u"https://example.com"_s));
    QTRY_VERIFY(says());
}

/// The form whose name begins so.
static void chooseForm(SourceDialog &dialog, const QString &name)
{
    auto *form = dialog.findChild<QComboBox *>();
    for (int i = 0; i < form->count(); ++i)
        if (form->itemText(i).startsWith(name))
            return form->setCurrentIndex(i);
    QFAIL("no such form");
}

void TestSourcesPanel::theMembersOfAJsonAnswerAreChosenBesideItsFirstPosts()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourceDialog dialog(session, std::nullopt, nullptr);
    dialog.show();
    chooseForm(dialog, u"JSON"_s);
    const auto says = [&dialog](QStringView words) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisibleTo(&dialog) && label->text().contains(words))
                return true;
        return false;
    };
    const auto box = [&dialog](const QString &name) -> QComboBox * {
        for (QComboBox *candidate : dialog.findChildren<QComboBox *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    };
    field(dialog, u"Address"_s)->setText(m_room->server.url(u"/nothing"_s).toString());
    button(dialog, u"Load the address"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"404"), 10'000);
    field(dialog, u"Address"_s)->setText(m_room->server.url(u"/api"_s).toString());
    button(dialog, u"Load the address"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"The kettle is great"), 10'000);
    QVERIFY(says(u"The lid is loose"));
    QComboBox *author = box(fieldLabel(PostField::AuthorName));
    QVERIFY(author);
    author->setCurrentIndex(author->findData(u"who"_s));
    QTRY_VERIFY(says(u"mina"));
    QComboBox *text = box(fieldLabel(PostField::Text));
    text->setCurrentIndex(0); // none: then there is nothing to read
    QTRY_VERIFY(says(u"Choose at least"));
    text->setCurrentIndex(text->findData(u"body"_s));
    field(dialog, u"Name"_s)->setText(u"Reviews"_s);
    QJsonObject settings;
    connect(&dialog, &SourceDialog::decided, this, [&](const Source &source) { settings = source.settings; });
    button(dialog, u"Add"_s)->click();
    const auto mapping =
        JsonMapping::fromJson(QJsonDocument::fromJson(settings[u"mapping"_s].toString().toUtf8()).object());
    QCOMPARE(mapping.list, u"items"_s);
    QCOMPARE(mapping.fields.value(PostField::Text), u"body"_s);
    QCOMPARE(mapping.fields.value(PostField::AuthorName), u"who"_s);
}

void TestSourcesPanel::aFolderIsTypedOrChosen()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourceDialog dialog(session, std::nullopt, nullptr);
    dialog.show();
    chooseForm(dialog, u"Watched folder"_s);
    QVERIFY(button(dialog, u"Choose…"_s));
    field(dialog, u"Name"_s)->setText(u"Exports"_s);
    field(dialog, u"Folder"_s)->setText(m_room->folder.filePath(u"gone"_s));
    QJsonObject settings;
    connect(&dialog, &SourceDialog::decided, this, [&](const Source &source) { settings = source.settings; });
    button(dialog, u"Add"_s)->click();
    QVERIFY(settings.isEmpty()); // it is not there: stays open and says so
    field(dialog, u"Folder"_s)->setText(m_room->folder.path());
    button(dialog, u"Add"_s)->click();
    QCOMPARE(settings[u"folder"_s].toString(), m_room->folder.path());
}

void TestSourcesPanel::theWordsAreKeptAsLongAsThePersonChose()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    const auto keep = [](SourceDialog &dialog) -> QComboBox * {
        for (QComboBox *candidate : dialog.findChildren<QComboBox *>())
            if (candidate->accessibleName() == u"Keep the words")
                return candidate;
        return nullptr;
    };
    SourceDialog dialog(session, std::nullopt, nullptr);
    dialog.show();
    chooseForm(dialog, u"YouTube — "_s);
    QVERIFY(keep(dialog)->currentText().contains(u"terms"));
    QCOMPARE(keep(dialog)->findData(90), -1); // longer than the terms allow
    chooseForm(dialog, u"Mastodon"_s);
    field(dialog, u"Server"_s)->setText(u"m.example"_s);
    field(dialog, u"Hashtag"_s)->setText(u"acme"_s);
    field(dialog, u"Name"_s)->setText(u"Acme"_s);
    keep(dialog)->setCurrentIndex(keep(dialog)->findData(90));
    Source decided;
    connect(&dialog, &SourceDialog::decided, this, [&](const Source &source) { decided = source; });
    button(dialog, u"Add"_s)->click();
    QCOMPARE(decided.settings[u"keepDays"_s].toInt(), 90);
    SourceDialog again(session, decided, nullptr); // and an edit does not lose it
    again.show();
    QCOMPARE(keep(again)->currentData().toInt(), 90);
}

void TestSourcesPanel::theCostStandsThereBeforeItIsSpent()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourceDialog dialog(session, std::nullopt, nullptr);
    dialog.show();
    auto *form = dialog.findChild<QComboBox *>();
    for (int i = 0; i < form->count(); ++i)
        if (form->itemText(i).startsWith(u"X — search"))
            form->setCurrentIndex(i);
    field(dialog, u"Query"_s)->setText(u"bluewood"_s);
    field(dialog, u"Posts a round"_s)->setText(u"100"_s);
    field(dialog, u"Limit a month (US dollars)"_s)->setText(u"20"_s);
    const auto says = [&dialog](QStringView words) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisibleTo(&dialog) && label->text().contains(words))
                return true;
        return false;
    };
    QVERIFY(says(u"at most 1.50 US dollars")); // 100 posts with authors and one count
    QVERIFY(says(u"stops at your limit of 20.00"));
    field(dialog, u"Query"_s)->clear();
    QVERIFY(!says(u"at most 1.5"));
}

void TestSourcesPanel::theTabKeyGoesThroughAFormFromTopToBottom()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourceDialog dialog(session, std::nullopt, nullptr);
    dialog.show();
    auto *form = dialog.findChild<QComboBox *>();
    for (int i = 0; i < form->count(); ++i) {
        form->setCurrentIndex(i);
        form->setFocus();
        int y = -1;
        QTest::qWait(20);
        for (int step = 0; step < 40 && dialog.focusWidget()->isVisibleTo(&dialog); ++step) {
            const QWidget *at = dialog.focusWidget();
            if (qobject_cast<const QPushButton *>(at) && at->mapTo(&dialog, QPoint()).y() > dialog.height() - 80)
                break; // the buttons at the foot
            const int here = at->mapTo(form->parentWidget()->parentWidget(), QPoint()).y();
            QVERIFY2(here >= y, qPrintable(form->currentText() + u": "_s + at->accessibleName()));
            y = here;
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
    }
}

void TestSourcesPanel::everyControlHasAName()
{
    Theme theme(*qApp, Theme::Appearance::Light);
    Session session(m_room->services, u"en"_s);
    SourcesPanel panel(session, theme);
    panel.show();
    QTRY_VERIFY(button(panel, u"Add a source"_s));
    SourceDialog *dialog = openDialog(panel);
    auto *form = dialog->findChild<QComboBox *>();
    for (int i = 0; i < form->count(); ++i) {
        form->setCurrentIndex(i);
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(dialog))
                continue;
            const QAccessibleInterface *name = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(name && !name->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

void TestSourcesPanel::pictures()
{
    const QString folder = qEnvironmentVariable("PULSECHECK_PICTURES");
    if (folder.isEmpty())
        QSKIP("no pictures asked for");
    auto future = m_room->workspace->write([](Connection &connection, ChangeSet &changes) -> Status {
        changes.sources = true;
        SourceStore store(connection);
        const auto add = [&](const QString &name, const QString &kind, const QJsonObject &settings,
                             const QString &error, int read, int added) {
            Source source;
            source.kind = kind;
            source.name = name;
            source.settings = settings;
            const auto id = store.add(source);
            SourceRound round;
            round.source = *id;
            round.attemptedAt = QDateTime::currentDateTimeUtc().addSecs(-200);
            round.read = read;
            round.added = added;
            round.error = error;
            return read < 0 ? ok() : store.recordRound(round);
        };
        if (auto s = add(u"Google 뉴스 — 푸른숲 커피"_s, u"feed"_s,
                         {{u"url"_s, u"https://news.google.com/rss/search?q=푸른숲"_s}}, {}, 100, 12);
            !s)
            return s;
        if (auto s = add(u"#푸른숲커피"_s, u"mastodon"_s,
                         {{u"server"_s, u"https://mastodon.social"_s},
                          {u"timeline"_s, u"hashtag"_s},
                          {u"hashtag"_s, u"푸른숲커피"_s}},
                         {}, 38, 4);
            !s)
            return s;
        if (auto s = add(u"Reddit"_s, u"feed"_s, {{u"url"_s, u"https://www.reddit.com/search.rss?q=x"_s}},
                         u"Reddit blocks this computer for now, as it often does with readers that are not signed in. "
                         "Nothing is lost; a longer interval helps."_s,
                         0, 0);
            !s)
            return s;
        return add(u"티스토리 블로그"_s, u"feed"_s, {{u"url"_s, u"https://example.tistory.com/rss"_s}}, {}, -1, 0);
    });
    future.waitForFinished();
    QVERIFY(future.result());
    for (const QString &language : {u"ko"_s, u"en"_s})
        for (const auto appearance : {Theme::Appearance::Light, Theme::Appearance::Dark}) {
            Theme theme(*qApp, appearance);
            Session session(m_room->services, language);
            SourcesPanel panel(session, theme);
            panel.setAutoFillBackground(true);
            panel.setStyleSheet(u"pulse--SourcesPanel { background: palette(base); }"_s);
            panel.resize(860, 640);
            panel.show();
            auto *table = panel.findChild<QTableView *>();
            QTRY_COMPARE(table->model()->rowCount(), 4);
            table->selectRow(2);
            const QString name = u"%1/sources-%2-%3"_s.arg(folder, language, theme.isDark() ? u"dark"_s : u"light"_s);
            QVERIFY(panel.grab().save(name + u".png"_s));
            SourceDialog dialog(session, std::nullopt, &panel);
            dialog.show();
            auto *form = dialog.findChild<QComboBox *>();
            for (int i = 0; i < form->count(); ++i) {
                form->setCurrentIndex(i);
                for (QComboBox *access : dialog.findChildren<QComboBox *>()) // the longer half of a form
                    if (const int account = access->findData(u"account"_s); account >= 0)
                        access->setCurrentIndex(account);
                QTest::qWait(30);
                QVERIFY(dialog.grab().save(u"%1-form-%2.png"_s.arg(name).arg(i, 2, 10, QChar(u'0'))));
            }
        }
}

QTEST_MAIN(TestSourcesPanel)
#include "tst_sources_panel.moc"
