#include "store/migrations.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <sqlite3.h>

static void initSchemaResource() { Q_INIT_RESOURCE(schema); } // outside of any namespace, as the macro asks

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Status runScript(Connection &connection, const QByteArray &sql)
{
    if (sqlite3_exec(connection.handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return connection.failure();
    return ok();
}

Status backUp(Connection &connection, int version, const QDateTime &now)
{
    const QString target =
        u"%1.v%2-%3.backup"_s.arg(connection.file()).arg(version).arg(now.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    QFile::remove(target); // of an attempt within the same second
    Statement copy(connection, "VACUUM INTO ?");
    if (Status done = copy.bind(target).run(); !done) {
        QFile::remove(target);
        return Error{done.error().kind,
                     QCoreApplication::translate(
                         "Migrations", "The workspace was not upgraded, because the backup before it failed. %1")
                         .arg(done.error().text),
                     done.error().detail};
    }
    return ok();
}

/// Part of a transaction.
Status apply(Connection &connection, const Migration &step)
{
    if (Status done = runScript(connection, step.sql); !done)
        return done;
    return runScript(connection, QByteArray("PRAGMA application_id = ") + QByteArray::number(ApplicationId) +
                                     "; PRAGMA user_version = " + QByteArray::number(step.number));
}

/// A new file is whole or empty, whenever the program is stopped.
Status create(Connection &connection, const QList<Migration> &steps)
{
    return connection.transaction([&]() -> Status {
        for (const Migration &step : steps)
            if (Status done = apply(connection, step); !done)
                return done;
        return ok();
    });
}

} // namespace

QList<Migration> builtInMigrations()
{
    initSchemaResource();
    static const QRegularExpression pattern(u"^(\\d{3})_(.+)\\.sql$"_s);
    QList<Migration> all;
    const QStringList files = QDir(u":/schema"_s).entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const auto match = pattern.match(name);
        QFile file(u":/schema/"_s + name);
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        all << Migration{match.captured(1).toInt(), match.captured(2), file.readAll()};
        if (all.constLast().number != all.size())
            qFatal("schema steps must count 001, 002, ... without gaps: %s", qPrintable(name));
    }
    return all;
}

Error newerFile(const QString &file)
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate(
                "Migrations",
                "The workspace %1 was made by a newer version of Pulsecheck. It was left as it is. Install the newer "
                "version to open it.")
                .arg(QFileInfo(file).fileName()),
            {}};
}

Result<int> schemaVersion(Connection &connection)
{
    Statement version(connection, "PRAGMA user_version");
    const qint64 number = version.scalar();
    Statement owner(connection, "PRAGMA application_id");
    const qint64 application = owner.scalar();
    Statement tables(connection, "SELECT count(*) FROM sqlite_schema");
    const qint64 objects = tables.scalar();
    for (const Status &status : {version.status(), owner.status(), tables.status()})
        if (!status)
            return status.error();
    if (objects > 0 && application != ApplicationId)
        return Error{
            Error::Kind::Storage,
            QCoreApplication::translate(
                "Migrations", "%1 is a database of another program. It was left as it is. Choose another file.")
                .arg(QFileInfo(connection.file()).fileName()),
            {}};
    return int(number);
}

Status migrate(Connection &connection, const Clock &clock, const QList<Migration> &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int newest = migrations.isEmpty() ? 0 : migrations.constLast().number;
    if (*version > newest)
        return newerFile(connection.file());
    if (*version == 0)
        return create(connection, migrations);
    if (*version < newest)
        if (Status saved = backUp(connection, *version, clock.now()); !saved)
            return saved;
    for (const Migration &step : migrations)
        if (step.number > *version)
            if (Status done = connection.transaction([&] { return apply(connection, step); }); !done)
                return done;
    return ok();
}

} // namespace pulse
