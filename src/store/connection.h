#pragma once
#include "core/result.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

struct sqlite3;

namespace pulse {

class NameCache;
class StatementCache;

/// One open SQLite connection with the workspace's pragmas, tokenizer and functions registered. Lives and dies on
/// the thread that opened it. Only store/ uses its SQL; other rooms pass it on to the stores.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite };
    /// Makes the file in ReadWrite mode when it is missing. The schema is not looked at: see store/migrations.h.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement ready to bind, forward only. Hot paths of store/ use Statement, which is cached.
    Result<QSqlQuery> prepare(const QString &sql);
    /// Runs one statement without values.
    Status execute(const QString &sql);
    QSqlDatabase &database() { return m_database; }
    /// Turns a failed statement into an Error in words (disk full, locked, damaged, read-only told apart).
    static Error failure(const QSqlQuery &query);
    /// The same for the latest failure of the raw handle.
    Error failure() const;
    const QString &file() const { return m_file; }
    sqlite3 *handle() const { return m_handle; }
    StatementCache &statements() { return *m_statements; }
    NameCache &names() { return *m_names; }

    /// Runs \a work between BEGIN IMMEDIATE and COMMIT; rolled back when it returns an error.
    template <typename Work>
    auto transaction(Work work) -> std::invoke_result_t<Work>;

private:
    Connection();
    Status begin();
    Status commit();
    void rollback();
    Status configure(Mode mode);
    QSqlDatabase m_database;
    QString m_name, m_file;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<StatementCache> m_statements;
    std::unique_ptr<NameCache> m_names;
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
