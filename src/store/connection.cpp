#include "store/connection.h"
#include "store/name_cache.h"
#include "store/search_tokenizer.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Error inWords(int code, const QString &detail)
{
    using Kind = Error::Kind;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Kind::Storage,
                QCoreApplication::translate(
                    "Connection",
                    "The disk is full. Nothing of the last step was written, everything before it is kept. Make room "
                    "and try again."),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Kind::Conflict,
                QCoreApplication::translate(
                    "Connection",
                    "Another program is using the workspace file. Nothing was changed. Close the other program and try "
                    "again."),
                detail};
    case SQLITE_CORRUPT:
        return {Kind::Storage,
                QCoreApplication::translate(
                    "Connection",
                    "The workspace file is damaged. Restore the latest backup; the damaged file was left as it is."),
                detail};
    case SQLITE_NOTADB:
        return {Kind::Storage,
                QCoreApplication::translate("Connection",
                                            "This file is not a workspace. It was left as it is. Choose another file."),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            Kind::Storage,
            QCoreApplication::translate(
                "Connection",
                "The workspace file or its folder cannot be written. Nothing was changed. Allow writing or copy the "
                "file to a folder of your own."),
            detail};
    case SQLITE_CANTOPEN:
        return {Kind::Storage,
                QCoreApplication::translate(
                    "Connection",
                    "The workspace file cannot be opened. Check that its folder exists and that you may write there."),
                detail};
    case SQLITE_IOERR:
        return {Kind::Storage,
                QCoreApplication::translate(
                    "Connection",
                    "Reading or writing the workspace file failed. Everything written before is kept. Check the disk "
                    "and try again."),
                detail};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {
            Kind::Storage,
            QCoreApplication::translate("Connection", "There is too little memory for this step. Nothing was changed."),
            detail};
    case SQLITE_INTERRUPT:
        return {Kind::Cancelled, QCoreApplication::translate("Connection", "It was stopped."), detail};
    case SQLITE_CONSTRAINT:
        return {
            Kind::Conflict,
            QCoreApplication::translate("Connection", "This does not fit what is stored already. Nothing was changed."),
            detail};
    default:
        return {Kind::Storage,
                QCoreApplication::translate("Connection", "The workspace file refused the step. Nothing was changed."),
                detail};
    }
}

sqlite3 *rawHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

Connection::Connection() : m_statements(std::make_unique<StatementCache>()), m_names(std::make_unique<NameCache>()) {}

Connection::~Connection()
{
    m_statements.reset(); // before the handle goes
    m_database.close();
    m_database = QSqlDatabase();
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode)
{
    const bool reading = mode == Mode::ReadOnly;
    if (reading && !QFileInfo::exists(file))
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Connection", "There is no workspace file %1.").arg(file),
                     {}};
    // A workspace on a medium that cannot be written has no place for the shared memory of the journal: then it is
    // opened as a file that nobody changes.
    for (const bool unchanging : {false, true}) {
        std::unique_ptr<Connection> connection(new Connection);
        connection->m_file = file;
        connection->m_name = u"pulse-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
        QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        if (reading)
            options += u";QSQLITE_OPEN_READONLY"_s;
        if (unchanging)
            options += u";QSQLITE_OPEN_URI"_s;
        connection->m_database.setConnectOptions(options);
        connection->m_database.setDatabaseName(
            unchanging ? QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + u"?immutable=1"_s : file);
        if (!connection->m_database.open()) {
            const QSqlError error = connection->m_database.lastError();
            return inWords(error.nativeErrorCode().toInt(), error.text());
        }
        connection->m_handle = rawHandle(connection->m_database);
        if (!connection->m_handle)
            return Error{Error::Kind::Storage,
                         QCoreApplication::translate("Connection", "The SQLite driver of Qt is not usable here."),
                         {}};
        const Status configured = connection->configure(mode);
        if (configured)
            return connection;
        const int code = sqlite3_errcode(connection->m_handle) & 0xff;
        const bool noJournal = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
        if (!reading || unchanging || !noJournal)
            return configured.error();
    }
    return Error{
        Error::Kind::Storage, QCoreApplication::translate("Connection", "The workspace file cannot be opened."), {}};
}

Status Connection::configure(Mode mode)
{
    if (Status registered = registerSearchTokenizer(m_handle); !registered)
        return registered;
    QStringList pragmas{
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s,
    };
    if (mode == Mode::ReadWrite)
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = NORMAL"_s
                << u"PRAGMA secure_delete = FAST"_s       // Debian's default writes every freed page once more
                << u"PRAGMA wal_autocheckpoint = 16000"_s // 64 MiB: pages that many batches touch are copied once
                << u"PRAGMA journal_size_limit = 67108864"_s << u"PRAGMA cache_size = -16384"_s;
    else
        pragmas << u"PRAGMA cache_size = -4096"_s;
    pragmas << u"PRAGMA schema_version"_s; // reads the file: tells a damaged or foreign one at once
    for (const QString &pragma : pragmas)
        if (Status done = execute(pragma); !done)
            return done;
    return ok();
}

Result<QSqlQuery> Connection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query);
    return query;
}

Status Connection::execute(const QString &sql)
{
    Statement statement(*this, sql);
    return statement.run();
}

Error Connection::failure(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    return inWords(error.nativeErrorCode().toInt(), error.text());
}

Error Connection::failure() const
{
    return inWords(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Status Connection::begin() { return execute(u"BEGIN IMMEDIATE"_s); }
Status Connection::commit() { return execute(u"COMMIT"_s); }

void Connection::rollback()
{
    m_names->clear(); // it may hold rows that never were
    // A full disk or a damaged page makes SQLite roll back by itself; then there is nothing left to do.
    if (sqlite3_get_autocommit(m_handle) == 0)
        (void)execute(u"ROLLBACK"_s);
}

} // namespace pulse
