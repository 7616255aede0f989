#pragma once
#include "core/mention.h"
#include "store/search_tokenizer.h"
#include <QByteArray>
#include <QList>
#include <sqlite3.h>

namespace pulse::bench {

/// What a careful program in C would do for one big list: one table, its usual indexes, the same full-text index.
class FlatStore {
public:
    explicit FlatStore(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_db);
        if (!registerSearchTokenizer(m_db))
            qFatal("no FTS5");
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
            "PRAGMA secure_delete = OFF;"
            "CREATE TABLE IF NOT EXISTS m (id INTEGER PRIMARY KEY, place INT, external TEXT, author INT, at INT, "
            "sentiment INT,"
            " likes INT, shares INT, replies INT, followers INT, lang TEXT, url TEXT, text TEXT, UNIQUE (place, "
            "external));"
            "CREATE INDEX IF NOT EXISTS m_at ON m (at, id); CREATE INDEX IF NOT EXISTS m_place ON m (place, at, id);"
            "CREATE INDEX IF NOT EXISTS m_class ON m (place, sentiment, at, id); CREATE INDEX IF NOT EXISTS m_author "
            "ON m (author, at);"
            "CREATE VIRTUAL TABLE IF NOT EXISTS f USING fts5 (text, content = 'm', content_rowid = 'id', columnsize = "
            "0, tokenize = "
            "'pulse');"
            "INSERT INTO f (f, rank) VALUES ('automerge', 8)");
        sqlite3_prepare_v2(m_db, "INSERT INTO m VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &m_insert, nullptr);
        sqlite3_prepare_v2(m_db, "INSERT INTO f (rowid, text) VALUES (?, ?)", -1, &m_index, nullptr);
    }
    ~FlatStore()
    {
        sqlite3_finalize(m_insert);
        sqlite3_finalize(m_index);
        sqlite3_close(m_db);
    }

    void ingest(const QList<EnrichedPost> &batch)
    {
        run("BEGIN IMMEDIATE");
        for (const EnrichedPost &enriched : batch) {
            const Post &post = enriched.post;
            const QByteArray text = post.text.toUtf8(), external = post.externalId.toUtf8(), url = post.url.toUtf8();
            ++m_id;
            int n = 0;
            const auto integer = [&](qint64 value) { sqlite3_bind_int64(m_insert, ++n, value); };
            const auto string = [&](const QByteArray &value) {
                sqlite3_bind_text(m_insert, ++n, value.constData(), int(value.size()), SQLITE_STATIC);
            };
            integer(m_id);
            integer(post.place.mid(5).toInt());
            string(external);
            integer(post.author.handle.mid(4).toInt());
            integer(post.publishedAt.toMSecsSinceEpoch());
            integer(int(enriched.judgement.sentiment));
            integer(post.engagement.likes.value_or(0));
            integer(post.engagement.shares.value_or(0));
            integer(post.engagement.replies.value_or(0));
            integer(post.author.followers.value_or(0));
            string(post.language.toUtf8());
            string(url);
            string(text);
            sqlite3_step(m_insert);
            sqlite3_reset(m_insert);
            sqlite3_bind_int64(m_index, 1, m_id);
            sqlite3_bind_text(m_index, 2, text.constData(), int(text.size()), SQLITE_STATIC);
            sqlite3_step(m_index);
            sqlite3_reset(m_index);
        }
        run("COMMIT");
    }

    sqlite3 *handle() const { return m_db; }

    /// A query that is prepared once and read as often as asked, every column of every row as UTF-8.
    class Reading {
    public:
        Reading(sqlite3 *db, const QByteArray &sql)
        {
            if (sqlite3_prepare_v2(db, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
                qFatal("%s: %s", sql.constData(), sqlite3_errmsg(db));
        }
        ~Reading() { sqlite3_finalize(m_statement); }
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;
        void rows()
        {
            m_ids.resize(0);
            while (sqlite3_step(m_statement) == SQLITE_ROW) {
                m_ids << sqlite3_column_int64(m_statement, 0);
                for (int column = 1; column < sqlite3_column_count(m_statement); ++column)
                    (void)sqlite3_column_text(m_statement, column);
            }
            sqlite3_reset(m_statement);
        }
        const QList<qint64> &ids() const { return m_ids; } ///< the first column

    private:
        sqlite3_stmt *m_statement = nullptr;
        QList<qint64> m_ids;
    };

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    }
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_insert = nullptr, *m_index = nullptr;
    qint64 m_id = 0;
};

} // namespace pulse::bench
