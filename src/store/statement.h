#pragma once
#include "core/ids.h"
#include "core/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace pulse {

class Connection;

/// Compiled statements of one connection that are not in use, by their SQL.
class StatementCache {
public:
    StatementCache() = default;
    ~StatementCache();
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

private:
    friend class Statement;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>> m_idle;
};

/// One use of a compiled statement, straight on SQLite: ingest and walks over many rows are twice as quick as with
/// QSqlQuery. An error sticks: bind and step on, then look at failed(). Lives no longer than its connection.
class Statement {
public:
    Statement(Connection &connection, const char *sql) : Statement(connection, std::string(sql)) {}
    Statement(Connection &connection, const QString &sql) : Statement(connection, sql.toStdString()) {}
    Statement(Connection &connection, std::string sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next parameter, from the first one after begin().
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(bool value) { return bind(qint64(value)); }
    Statement &bind(double value);
    Statement &bind(const QString &text);
    Statement &bind(const std::optional<qint64> &value);
    Statement &bind(const QDateTime &time);      ///< UTC milliseconds; NULL when invalid
    Statement &bindUtf8(const QByteArray &text); ///< must live until the next begin()
    Statement &bindBlob(const QByteArray &bytes);
    Statement &bindNull();
    template <typename Id>
    requires std::is_enum_v<Id> Statement &bind(Id id) { return bind(qint64(id)); }

    /// Makes it ready for another round of values.
    Statement &begin();
    /// The next row: false at the end and after an error.
    bool next();
    /// Runs to the end and makes it ready for the next round.
    Status run();
    /// The first value of the first row; \a otherwise when there is none. An error gives \a otherwise too.
    qint64 scalar(qint64 otherwise = 0);

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    std::optional<qint64> maybe(int column) const;
    QDateTime time(int column) const; ///< UTC; invalid for NULL

    bool failed() const { return m_error.has_value(); }
    /// The error, or success.
    Status status() const { return m_error ? Status(*m_error) : ok(); }

private:
    void check(int code);
    Connection &m_connection;
    std::string m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
    std::optional<Error> m_error;
};

} // namespace pulse
