// Measures the window on a workspace of 1,000,000 mentions: how soon it can be used, how much memory it holds, and the
// longest time for which it does not answer while its feed is scrolled, a feed and a Mastodon server on this machine
// are collected and a file is imported, all at once; then while its pages are opened. The display is the platform that
// QT_QPA_PLATFORM names: offscreen, or xcb under xvfb-run.
//
//   bench_window [ROWS=1000000] [FOLDER] [SECONDS=30]
//
// A workspace that stands in FOLDER from an earlier run is taken as it is. BENCH_STALLS=FILE names what was done in
// each stall, with call stacks.
#include "app/composition.h"
#include "bench_fill.h"
#include "fake_mastodon.h"
#include "loop_watch.h"
#include "models/session.h"
#include "services/collector.h"
#include "services/deliver.h"
#include "services/import_service.h"
#include "store/source_store.h"
#include "ui/pages/mentions_page.h"
#include "ui/widgets/feed_view.h"
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <cstdio>
#include <sqlite3.h>

using namespace pulse;
using namespace pulse::bench;
using namespace Qt::StringLiterals;

namespace {

/// Lets events be handled for a while, or until \a done.
void turn(int ms, const std::function<bool()> &done = {})
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms && !(done && done())) {
        QEventLoop loop;
        QTimer::singleShot(done ? 5 : std::min<int>(ms, 200), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

/// Posts of today as a CSV file.
void writeCsv(const QString &name, int rows)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write("id,time,author,text,likes\n");
    PostGenerator generator(rows);
    const QString run = QString::number(QDateTime::currentMSecsSinceEpoch()); // posts that no earlier run brought
    for (int i = 0; i < rows; ++i) {
        const Post post = generator.next({BrandId(1), BrandId(2), BrandId(3)}).post;
        const QString time = QDateTime::currentDateTimeUtc().addSecs(-i).toString(Qt::ISODate);
        file.write(u"%6-%1,%2,%3,\"예시전자 %4\",%5\n"_s
                       .arg(QString::number(i), time, post.author.handle, post.text,
                            QString::number(post.engagement.likes.value_or(0)), run)
                       .toUtf8());
    }
}

/// A feed with twenty new items at each request, and a Mastodon server, on a thread of their own.
class Servers final : public QThread {
public:
    Servers()
    {
        start();
        while (!m_ready.load())
            msleep(1);
    }
    ~Servers() override
    {
        quit();
        wait();
    }
    QString feed, mastodon;

private:
    void run() override
    {
        int request = 0;
        FakeServer feeds([&request](const FakeServer::Request &) {
            QByteArray body = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>"
                              "<link>http://127.0.0.1/</link><description>d</description>";
            ++request;
            const QByteArray now =
                QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
            for (int i = 0; i < 20; ++i) {
                const QByteArray id = QByteArray::number(request) + '-' + QByteArray::number(i);
                body += "<item><title>예시전자 소식 " + id + "</title><guid isPermaLink=\"false\">" + id +
                        "</guid><pubDate>" + now + "</pubDate></item>";
            }
            return FakeServer::Answer{.body = body + "</channel></rss>"};
        });
        FakeMastodon statuses(4000);
        feed = feeds.url(u"/feed.xml"_s).toString();
        mastodon = statuses.address();
        m_ready.store(true);
        exec();
    }
    std::atomic<bool> m_ready{false};
};

SourceId addSource(Workspace &workspace, const QString &kind, const QString &name, const QJsonObject &settings)
{
    Source source;
    source.kind = kind;
    source.name = name + QString::number(QDateTime::currentMSecsSinceEpoch());
    source.settings = settings;
    auto added = workspace.write([source](Connection &c, ChangeSet &) { return SourceStore(c).add(source); });
    added.waitForFinished();
    return must(added.result());
}

void memoryLine(const char *when)
{
    std::printf(
        "| resident memory %s | %lld MB | 250 MB | at most %lld MB so far; anonymous %lld MB; SQLite %lld MB |\n", when,
        residentMegabytes(), residentMegabytes("VmHWM"), residentMegabytes("RssAnon"),
        sqlite3_memory_used() / (1LL << 20));
    std::fflush(stdout);
}

/// What one bench run has at hand.
struct Desk {
    Composition &program;
    LoopWatch &watch;
    void line(const char *what) const
    {
        const LoopWatch::Stalls &stalls = watch.stalls();
        std::printf(
            "| %s | %.1f ms | 16 ms | %lld of %lld beats over 16 ms; on the clock %.0f ms; %s; memory %lld MB, at "
            "most %lld MB so far |\n",
            what, stalls.longestMs, stalls.over16, stalls.beats, stalls.longestOnClockMs, stalls.culprit.constData(),
            residentMegabytes(), residentMegabytes("VmHWM"));
        std::fflush(stdout);
    }
};

/// Scrolls as people do: by the wheel, now and then a pull at the scroll bar.
class Scrolling final : public QObject {
public:
    explicit Scrolling(FeedView &view) : m_view(view)
    {
        connect(&m_frame, &QTimer::timeout, this, &Scrolling::step);
        m_frame.start(16);
    }

private:
    void step()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        if (++m_frames % 100 == 0)
            bar->setValue(int(m_random.bounded(bar->maximum())));
        else
            bar->setValue(bar->value() + 120);
    }
    FeedView &m_view;
    QTimer m_frame;
    QRandomGenerator m_random{7};
    int m_frames = 0;
};

void scrollCollectImport(const Desk &desk, const QString &folder, int seconds)
{
    Services &services = desk.program.session()->services();
    const QString csv = folder + u"/new.csv"_s;
    Servers servers;
    const SourceId feed = addSource(services.workspace, u"feed"_s, u"Feed"_s, {{u"url"_s, servers.feed}});
    const SourceId tag =
        addSource(services.workspace, u"mastodon"_s, u"Tag"_s,
                  {{u"server"_s, servers.mastodon}, {u"timeline"_s, u"hashtag"_s}, {u"hashtag"_s, u"acme"_s}});
    desk.program.window()->showPage(u"mentions"_s);
    auto *page = desk.program.window()->findChild<MentionsPage *>();
    turn(2000);

    desk.watch.restart();
    Scrolling scrolling(*page->view());
    qint64 collected = 0;
    QTimer rounds;
    QObject::connect(&rounds, &QTimer::timeout, desk.program.session(), [&] {
        for (const SourceId source : {feed, tag})
            deliver(services.collector->collect(source), desk.program.session(),
                    [&](const Result<CollectRound> &round) { collected += round ? round->added : 0; });
    });
    rounds.start(1000);
    const auto control = std::make_shared<ImportControl>();
    ImportRequest request;
    request.file = csv;
    auto importing = services.imports->start(request, control);
    turn(seconds * 1000);
    desk.line("longest stall: scrolling, collecting and importing at once");
    memoryLine("during it");
    rounds.stop();
    control->cancel = true;
    turn(60'000, [&] { return importing.isFinished(); });
    std::printf("| meanwhile | %lld imported, %lld collected in %d s | | |\n", control->added.load(), collected,
                seconds);
    turn(10'000); // what follows an import: spikes, people
    memoryLine("after it");
}

void openPages(const Desk &desk)
{
    for (const QString &page : {u"today"_s, u"checklists"_s, u"cases"_s, u"mentions"_s, u"people"_s, u"trends"_s,
                                u"campaigns"_s, u"competitors"_s, u"year"_s, u"reports"_s, u"settings"_s}) {
        desk.watch.restart();
        desk.program.window()->showPage(page);
        turn(3000);
        desk.line(qPrintable(u"longest stall: opening "_s + page));
    }
}

int measure(WatchedApplication &application, const QString &file, const QString &folder, int seconds)
{
    QSettings().clear();
    QSettings().setValue(u"window/page"_s, u"mentions"_s);
    Invocation invocation;
    invocation.workspaceFile = file;
    invocation.language = u"ko"_s;
    LoopWatch watch;
    application.watch = &watch;
    QElapsedTimer since;
    since.start();
    Composition program(application, invocation);
    double shown = 0, usable = 0;
    QObject::connect(&program, &Composition::windowReady, &program, [&] {
        shown = double(since.nsecsElapsed()) / 1e6;
        auto *page = program.window()->findChild<MentionsPage *>();
        QObject::connect(&page->model(), &MentionListModel::firstPageShown, &program, [&] {
            if (usable == 0)
                QTimer::singleShot(0, &program, [&] { usable = double(since.nsecsElapsed()) / 1e6; });
        });
    });
    program.start();
    turn(60'000, [&] { return usable > 0; });
    if (usable == 0)
        return std::fprintf(stderr, "The window did not come.\n"), 1;
    program.window()->resize(1440, 900);
    const auto *page = program.window()->findChild<MentionsPage *>();
    std::printf("| %s | measured | wanted | remarks |\n|---|---|---|---|\n",
                qPrintable(QGuiApplication::platformName()));
    std::printf("| window shown | %.0f ms | 1,000 ms | |\n| first page of the feed shown | %.0f ms | 1,000 ms | |\n",
                shown, usable);
    const Desk desk{program, watch};
    watch.restart(); // what came before is the start
    turn(10'000);
    std::printf("| rows in the feed | %d | | |\n", const_cast<MentionsPage *>(page)->model().rowCount());
    desk.line("longest stall: the first ten seconds");
    memoryLine("before");
    scrollCollectImport(desk, folder, seconds);
    openPages(desk);
    std::printf("| most memory ever | %lld MB | 250 MB | |\n", residentMegabytes("VmHWM"));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"pulsecheck-bench"_s);
    QCoreApplication::setApplicationName(u"bench_window"_s);
    QStandardPaths::setTestModeEnabled(true);
    WatchedApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int rows = arguments.value(1, u"1000000"_s).toInt();
    const QTemporaryDir temporary;
    const QString folder = arguments.value(2, temporary.path());
    const QString file = folder + u"/window.pulsecheck"_s;
    if (arguments.contains(u"--fill"_s)) {
        if (!QFileInfo::exists(file))
            fillWorkspace(file, rows); // in a process of its own, as is writeCsv(), so that its memory is not counted
        writeCsv(folder + u"/new.csv"_s, 60'000);
        return 0;
    }
    QProcess::execute(application.applicationFilePath(), {QString::number(rows), folder, u"--fill"_s});
    return measure(application, file, folder, arguments.value(3, u"30"_s).toInt());
}
