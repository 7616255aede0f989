#include "store/statement.h"
#include "store/connection.h"
#include <sqlite3.h>

namespace pulse {

StatementCache::~StatementCache()
{
    for (const auto &[sql, statements] : m_idle)
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
}

Statement::Statement(Connection &connection, std::string sql) : m_connection(connection), m_sql(std::move(sql))
{
    auto &idle = connection.statements().m_idle[m_sql];
    if (!idle.empty()) {
        m_statement = idle.back();
        idle.pop_back();
        return;
    }
    check(sqlite3_prepare_v3(connection.handle(), m_sql.c_str(), int(m_sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                             &m_statement, nullptr));
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_connection.statements().m_idle[m_sql].push_back(m_statement);
}

void Statement::check(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE || m_error)
        return;
    m_error = m_connection.failure();
}

Statement &Statement::begin()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_bound = 0;
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement &Statement::bind(double value)
{
    check(sqlite3_bind_double(m_statement, ++m_bound, value));
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindUtf8(const QByteArray &text)
{
    check(sqlite3_bind_text(m_statement, ++m_bound, text.constData(), int(text.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindBlob(const QByteArray &bytes)
{
    check(sqlite3_bind_blob(m_statement, ++m_bound, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(const std::optional<qint64> &value) { return value ? bind(*value) : bindNull(); }

Statement &Statement::bind(const QDateTime &time)
{
    return time.isValid() ? bind(time.toMSecsSinceEpoch()) : bindNull();
}

Statement &Statement::bindNull()
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

Status Statement::run()
{
    while (next()) {
    }
    begin();
    return status();
}

qint64 Statement::scalar(qint64 otherwise)
{
    const qint64 value = next() && !isNull(0) ? integer(0) : otherwise;
    begin();
    return value;
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString Statement::text(int column) const
{
    // As a blob: the same bytes, without a copy that ends in 0.
    const auto *utf8 = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return size == 0 ? QString() : QString::fromUtf8(utf8, size);
}

QByteArray Statement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

std::optional<qint64> Statement::maybe(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace pulse
