#include "store/maintenance.h"
#include "store/mention_row.h"
#include "store/migrations.h"
#include "store/statement.h"
#include "store/workspace_lock.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <sqlite3.h>
#include <tuple>

namespace pulse::Maintenance {
using namespace Qt::StringLiterals;

namespace {

/// Pages a step: 4 MiB, so that progress moves and a stop is heard soon.
constexpr int PagesAtATime = 1024;
constexpr int MostDamageLines = 20;

Error cancelled()
{
    return {
        Error::Kind::Cancelled, QCoreApplication::translate("Maintenance", "It was stopped. Nothing was changed."), {}};
}

bool goesOn(const Progress &progress, int percent) { return !progress || progress(percent); }

QDateTime timeOf(qint64 mention) { return QDateTime::fromSecsSinceEpoch((mention >> IdShift) + IdEpoch, Qt::UTC); }

/// Every rollup row as the mentions give it. The hour of a row is that of its number; undated ones are counted in hour
/// 0.
std::string recount()
{
    const std::string second = "((m.id >> " + std::to_string(IdShift) + ") + " + std::to_string(IdEpoch) + ")";
    const std::string hour =
        "CASE m.grain WHEN 2 THEN 0 ELSE (" + second + " - ((" + second + " % 3600) + 3600) % 3600) / 3600 END";
    const auto carries = [](int flag) { return "sum(m.flags & " + std::to_string(flag) + " <> 0), "; };
    const auto ofClass = [](Sentiment sentiment) {
        return "sum(m.sentiment = " + std::to_string(int(sentiment)) + "), ";
    };
    const auto count = [](const std::string &column) { return "sum(coalesce(m." + column + ", 0)), "; };
    std::string counts = "count(*), " + ofClass(Sentiment::Negative) + ofClass(Sentiment::Neutral) +
                         ofClass(Sentiment::Positive) + carries(RepostFlag) + count("likes") + count("shares") +
                         count("replies") + carries(HashtagFlag) + carries(LinkFlag) + carries(VideoFlag) +
                         carries(IntentFlag);
    counts.resize(counts.size() - 2); // the last comma
    const std::string brands = "mention_brand AS b JOIN mention AS m ON m.id = b.mention_id";
    std::string all;
    for (const auto &[brand, place, tables] :
         {std::tuple{"0", "0", std::string("mention AS m")}, std::tuple{"0", "m.place_id", std::string("mention AS m")},
          std::tuple{"b.brand_id", "0", brands}, std::tuple{"b.brand_id", "m.place_id", brands}})
        all += std::string(all.empty() ? "" : " UNION ALL ") + "SELECT " + brand + " AS brand_id, " + place +
               " AS place_id, m.grain, " + hour + " AS hour, " + counts + " FROM " + tables +
               " WHERE m.hidden = 0 GROUP BY 1, 2, 3, 4";
    return all;
}

constexpr const char *Stored =
    "SELECT brand_id, place_id, grain, hour, mentions, negative, neutral, positive, reposts, "
    "likes, shares, replies, hashtags, links, videos, intents FROM rollup WHERE mentions <> 0";
constexpr int KeyColumns = 4;
constexpr int AllColumns = 16;

std::vector<qint64> rowOf(const Statement &row)
{
    std::vector<qint64> values(AllColumns);
    for (int column = 0; column < AllColumns; ++column)
        values[size_t(column)] = row.integer(column);
    return values;
}

/// -1, 0 or 1 by the key alone.
int compareKeys(const std::vector<qint64> &a, const std::vector<qint64> &b)
{
    for (size_t i = 0; i < KeyColumns; ++i)
        if (a[i] != b[i])
            return a[i] < b[i] ? -1 : 1;
    return 0;
}

/// Walks both lists side by side and counts the keys at which they differ.
Result<qint64> wrongRollups(Connection &connection, const Progress &progress)
{
    const std::string order = " ORDER BY 1, 2, 3, 4";
    Statement stored(connection, Stored + order);
    Statement counted(connection, recount() + order);
    qint64 wrong = 0, rows = 0;
    bool haveStored = stored.next(), haveCounted = counted.next();
    while (haveStored || haveCounted) {
        if (++rows % 100'000 == 0 && !goesOn(progress, 90))
            return cancelled();
        const std::vector<qint64> a = haveStored ? rowOf(stored) : std::vector<qint64>();
        const std::vector<qint64> b = haveCounted ? rowOf(counted) : std::vector<qint64>();
        const int order3 = !haveCounted ? -1 : !haveStored ? 1 : compareKeys(a, b);
        if (order3 != 0 || a != b)
            ++wrong;
        if (order3 <= 0)
            haveStored = stored.next();
        if (order3 >= 0)
            haveCounted = counted.next();
    }
    if (stored.failed())
        return stored.status().error();
    if (counted.failed())
        return counted.status().error();
    return wrong;
}

/// Copies page by page through SQLite, so that a file in use is copied as of one moment.
Status copyDatabase(Connection &source, const QString &target, const Progress &progress)
{
    // A read transaction holds that moment: without it each write of others would begin the copy anew.
    if (Status begun = source.execute(u"BEGIN"_s); !begun)
        return begun;
    Statement(source, "SELECT count(*) FROM sqlite_schema").scalar();
    sqlite3 *copy = nullptr;
    int code = sqlite3_open_v2(target.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    bool stoppedByPerson = false;
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(copy, "main", source.handle(), "main");
        code = backup ? SQLITE_OK : sqlite3_errcode(copy);
        while (backup && code == SQLITE_OK && !stoppedByPerson) {
            code = sqlite3_backup_step(backup, PagesAtATime);
            const int pages = sqlite3_backup_pagecount(backup);
            const int left = sqlite3_backup_remaining(backup);
            stoppedByPerson = !goesOn(progress, pages > 0 ? int(100.0 * (pages - left) / pages) : 0);
        }
        if (backup) {
            const int finished = sqlite3_backup_finish(backup);
            if (code == SQLITE_DONE)
                code = finished;
        }
    }
    const QString detail = QString::fromUtf8(sqlite3_errmsg(copy));
    sqlite3_close(copy);
    (void)source.execute(u"COMMIT"_s);
    if (stoppedByPerson)
        return cancelled();
    if (code == SQLITE_OK)
        return ok();
    const bool full = (code & 0xff) == SQLITE_FULL;
    return Error{Error::Kind::Storage,
                 full ? QCoreApplication::translate(
                            "Maintenance",
                            "The disk is full, so the copy was not made. The workspace is as it was. Make room and try "
                            "again, or choose another disk.")
                      : QCoreApplication::translate(
                            "Maintenance",
                            "The copy could not be written. The workspace is as it was. Check that the folder exists "
                            "and may be written."),
                 detail};
}

/// A copy that was not finished, with what SQLite kept beside it.
void removePart(const QString &part)
{
    for (const QString &ending : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(part + ending);
}

/// Copies to a name beside \a target first, so that a half copy never stands under the final name.
Status copyWhole(const QString &from, const QString &target, const Progress &progress)
{
    auto source = Connection::open(from, Connection::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString part = target + u".part"_s;
    removePart(part);
    Status copied = copyDatabase(**source, part, progress);
    if (!copied)
        removePart(part);
    return copied;
}

Status putInPlace(const QString &part, const QString &target)
{
    // In one step, which QFile::rename has not: at no moment is there neither the older copy nor this one.
    std::error_code failure;
    std::filesystem::rename(part.toStdU16String(), target.toStdU16String(), failure);
    if (!failure)
        return ok();
    return Error{Error::Kind::Storage,
                 QCoreApplication::translate("Maintenance",
                                             "The copy is whole but could not be given its name. It stands at %1.")
                     .arg(part),
                 QString::fromStdString(failure.message())};
}

Status examine(const QString &backupFile)
{
    auto connection = Connection::open(backupFile, Connection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    const auto version = schemaVersion(**connection);
    if (!version)
        return version.error();
    if (*version == 0)
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate("Maintenance", "%1 holds no workspace. Nothing was changed.").arg(backupFile),
            {}};
    if (*version > builtInMigrations().constLast().number)
        return newerFile(backupFile);
    Statement test(**connection, "PRAGMA quick_check(1)");
    if (test.next() && test.text(0) == u"ok")
        return ok();
    return Error{Error::Kind::BadData,
                 QCoreApplication::translate("Maintenance",
                                             "The backup %1 is damaged. Nothing was changed. Choose another backup.")
                     .arg(backupFile),
                 test.failed() ? test.status().error().detail : test.text(0)};
}

/// The file and what SQLite keeps beside it, under another name; put back when one of them fails.
Status moveAside(const QString &file, const QString &aside)
{
    QStringList moved;
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (!QFileInfo::exists(file + ending))
            continue;
        if (QFile::rename(file + ending, aside + ending)) {
            moved << ending;
            continue;
        }
        for (const QString &back : moved)
            QFile::rename(aside + back, file + back);
        return Error{Error::Kind::Storage,
                     QCoreApplication::translate(
                         "Maintenance",
                         "The present workspace could not be kept beside, so nothing was restored. Check that the "
                         "folder may be written."),
                     {}};
    }
    return ok();
}

} // namespace

Result<Info> info(Connection &connection)
{
    Info info;
    info.file = connection.file();
    for (const QString &ending : {u""_s, u"-wal"_s})
        info.bytes += QFileInfo(info.file + ending).size();
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    info.schemaVersion = *version;
    Statement row(connection,
                  "SELECT (SELECT count(*) FROM mention), (SELECT count(*) FROM author), "
                  "(SELECT count(*) FROM brand WHERE removed = 0 AND kind = 0), (SELECT count(*) FROM source), "
                  "(SELECT count(*) FROM change), (SELECT min(id) FROM mention), "
                  "(SELECT max(id) FROM mention)");
    if (!row.next())
        return row.status().error();
    info.mentions = row.integer(0);
    info.authors = row.integer(1);
    info.brands = row.integer(2);
    info.sources = row.integer(3);
    info.changes = row.integer(4);
    if (info.mentions > 0) {
        info.first = timeOf(row.integer(5));
        info.last = timeOf(row.integer(6));
    }
    return info;
}

Result<Findings> check(Connection &connection, const Progress &progress)
{
    Findings findings;
    if (!goesOn(progress, 0))
        return cancelled();
    Statement integrity(connection, u"PRAGMA integrity_check(%1)"_s.arg(MostDamageLines));
    while (integrity.next())
        if (const QString line = integrity.text(0); line != u"ok")
            findings.damage << line;
    if (integrity.failed())
        findings.damage << integrity.status().error().detail;
    if (!findings.damage.isEmpty())
        return findings; // counting in a damaged file says nothing
    if (!goesOn(progress, 50))
        return cancelled();
    Statement references(connection, "SELECT count(*) FROM pragma_foreign_key_check");
    findings.brokenReferences = references.scalar();
    if (references.failed())
        return references.status().error();
    if (!goesOn(progress, 70))
        return cancelled();
    const auto wrong = wrongRollups(connection, progress);
    if (!wrong)
        return wrong.error();
    findings.wrongRollups = *wrong;
    if (!goesOn(progress, 100))
        return cancelled();
    return findings;
}

Status rebuildRollups(Connection &connection, ChangeSet &changes)
{
    changes.mentions = true;
    if (Status emptied = connection.execute(u"DELETE FROM rollup"_s); !emptied)
        return emptied;
    Statement fill(connection, "INSERT INTO rollup (brand_id, place_id, grain, hour, mentions, negative, neutral, "
                               "positive, reposts, likes, shares, replies, hashtags, links, videos, intents) " +
                                   recount());
    return fill.run();
}

Status backup(const QString &workspaceFile, const QString &target, const Progress &progress)
{
    if (QFileInfo(workspaceFile).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate(
                "Maintenance", "The backup would take the place of the workspace itself. Choose another name."),
            {}};
    if (QFileInfo::exists(target) && !QFileInfo(target).isFile())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("Maintenance", "%1 is a folder or a device. Name a file in a folder.")
                         .arg(target),
                     {}};
    if (Status copied = copyWhole(workspaceFile, target, progress); !copied)
        return copied;
    return putInPlace(target + u".part"_s, target);
}

Result<QString> restore(const QString &workspaceFile, const QString &backupFile, const Clock &clock,
                        const Progress &progress)
{
    if (!QFileInfo::exists(backupFile))
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Maintenance", "There is no file %1.").arg(backupFile),
                     {}};
    const QFileInfo place(workspaceFile);
    const QString file = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    if (QFileInfo(backupFile).canonicalFilePath() == file)
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("Maintenance", "This file is the workspace itself. Choose a backup of it."),
            {}};
    const auto lock = WorkspaceLock::take(file, WorkspaceLock::Patience);
    if (!lock)
        return lock.error();
    if (Status sound = examine(backupFile); !sound)
        return sound.error();
    if (Status copied = copyWhole(backupFile, file, progress); !copied)
        return copied.error();
    QString aside;
    if (QFileInfo::exists(file)) {
        aside = u"%1.before-restore-%2"_s.arg(file, clock.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s));
        for (int number = 2; QFileInfo::exists(aside); ++number)
            aside =
                u"%1.before-restore-%2-%3"_s.arg(file, clock.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s)).arg(number);
        if (Status moved = moveAside(file, aside); !moved) {
            QFile::remove(file + u".part"_s);
            return moved.error();
        }
    }
    if (Status placed = putInPlace(file + u".part"_s, file); !placed)
        return placed.error();
    return aside;
}

} // namespace pulse::Maintenance
