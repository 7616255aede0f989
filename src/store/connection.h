#pragma once
#include "core/result.h"
#include <QSqlDatabase>
#include <QSqlQuery>

namespace pulse {

/// One open SQLite connection with the workspace's pragmas, tokenizer and functions registered. Lives and dies on
/// the thread that opened it. Only store/ uses its SQL; other rooms pass it on to the stores.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite };
    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement ready to bind; prepared statements are cached per connection.
    Result<QSqlQuery> prepare(const QString &sql);
    /// Runs one statement without values.
    Status execute(const QString &sql);
    QSqlDatabase &database() { return m_database; }
    /// Turns a failed statement into an Error in words (disk full, locked, damaged, read-only told apart).
    static Error failure(const QSqlQuery &query);

    /// Runs \a work between BEGIN IMMEDIATE and COMMIT; rolled back when it returns an error.
    template <typename Work>
    auto transaction(Work work) -> std::invoke_result_t<Work>;

private:
    Connection() = default;
    Status begin();
    Status commit();
    void rollback();
    QSqlDatabase m_database;
    QString m_name;
};

template <typename Work>
auto Connection::transaction(Work work) -> std::invoke_result_t<Work>
{
    if (Status begun = begin(); !begun)
        return begun.error();
    auto result = work();
    if (!result) {
        rollback();
        return result;
    }
    if (Status committed = commit(); !committed) {
        rollback();
        return committed.error();
    }
    return result;
}

} // namespace pulse
