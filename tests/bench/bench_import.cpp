// How long an import of real posts takes, as a multiple of what the sqlite3 shell needs to read the same CSV and to
// index its text with trigrams. Both run in turn, several times; the median of the ratios counts.
//   bench_import [COPIES=3] [ROUNDS=3]
#include "services/import_service.h"
#include "services/post_enricher.h"
#include "sources/file_bytes.h"
#include "store/mention_store.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

/// The posts of the shared sample in one form, \a copies times with ids of their own. The number of rows.
qint64 writePosts(const QString &target, int copies)
{
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        return 0;
    out.write("id,time,author,title,text,likes\n");
    const auto quoted = [](QString text) { return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"'; };
    qint64 rows = 0;
    for (int copy = 0; copy < copies; ++copy) {
        for (const char *name : {"reddit-posts-sample.csv.gz", "naver-movie-reviews-sample.csv.gz"}) {
            auto reader =
                FileReader::open(QStringLiteral(SHARED_DATA_DIR "/data/scale-sample/") + QString::fromUtf8(name), {});
            if (!reader)
                return 0;
            FileRow row;
            while ((*reader)->next(row).valueOr(false)) {
                if (!row.post)
                    continue;
                const Post &post = *row.post;
                const QStringList cells{u"%1-%2"_s.arg(post.externalId).arg(copy),
                                        post.publishedAt.toString(Qt::ISODate),
                                        quoted(post.author.handle),
                                        quoted(post.title),
                                        quoted(post.text),
                                        QString::number(post.engagement.likes.value_or(0))};
                out.write((cells.join(u',') + u'\n').toUtf8());
                ++rows;
            }
        }
    }
    return rows;
}

double shellSeconds(const QString &csv, const QString &database)
{
    QElapsedTimer timer;
    timer.start();
    QProcess shell;
    shell.start(u"sqlite3"_s, {database});
    if (!shell.waitForStarted())
        return 0;
    shell.write("PRAGMA journal_mode=WAL;\n.mode csv\n.import " + csv.toUtf8() +
                " posts\nCREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='trigram');\n"
                "INSERT INTO words(rowid, text) SELECT rowid, title || ' ' || text FROM posts;\n");
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    return shell.exitCode() == 0 ? double(timer.nsecsElapsed()) / 1e9 : 0;
}

double importSeconds(const QString &csv, const QString &database, qint64 rows)
{
    const SystemClock clock;
    auto workspace = Workspace::open(database, clock, {});
    if (!workspace)
        return 0;
    ImportService service(**workspace, clock, standardEnrichers());
    ImportRequest request;
    request.file = csv;
    QElapsedTimer timer;
    timer.start();
    auto future = service.start(request, std::make_shared<ImportControl>());
    future.waitForFinished();
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto outcome = future.result();
    if (!outcome)
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error().text));
    else if (outcome->added + outcome->duplicate + outcome->updated != rows)
        std::fprintf(stderr, "%lld of %lld added, %lld rejected: %s\n", outcome->added, rows, outcome->rejected,
                     qPrintable(outcome->rejects.value(0).reason));
    return outcome && outcome->added + outcome->duplicate + outcome->updated == rows ? seconds : 0;
}

qint64 residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toLongLong() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int copies = argc > 1 ? atoi(argv[1]) : 3, rounds = argc > 2 ? atoi(argv[2]) : 3;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"posts.csv"_s);
    const qint64 rows = writePosts(csv, copies);
    if (rows == 0) {
        std::fprintf(stderr, "The shared sample is not here.\n");
        return 1;
    }
    std::printf(
        "%lld posts, %.1f MB\n\n| round | sqlite3 shell s | import s | posts/s | ratio |\n|---|---|---|---|---|\n",
        rows, double(QFile(csv).size()) / 1e6);
    QList<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double shell = shellSeconds(csv, folder.filePath(u"shell%1.db"_s.arg(round)));
        const double ours = importSeconds(csv, folder.filePath(u"ours%1.pulsecheck"_s.arg(round)), rows);
        if (shell == 0 || ours == 0) {
            std::fprintf(stderr, "One of the two did not import everything.\n");
            return 1;
        }
        ratios << ours / shell;
        std::printf("| %d | %.2f | %.2f | %.0f | %.2f |\n", round + 1, shell, ours, double(rows) / ours, ours / shell);
        std::fflush(stdout);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("\nmedian ratio %.2f (at most 3), peak memory %lld MB\n", ratios.at(ratios.size() / 2),
                residentMegabytes());
    return 0;
}
