#pragma once
#include "core/result.h"
#include "core/source.h"
#include "store/connection.h"
#include <QList>
#include <optional>

namespace pulse {

/// What one round of collecting from a source came to.
struct SourceRound {
    SourceId source{};
    std::optional<QJsonObject> state; ///< the connector's new cursor; unset: stays as it was
    QDateTime attemptedAt;            ///< UTC
    QDateTime nextAttempt;            ///< UTC; invalid: by its interval
    qint64 read = 0, added = 0, duplicate = 0;
    /// Of `added`, what no earlier record of this round has counted; unset: all. A round of several pages is recorded
    /// page by page, each with the figures so far.
    std::optional<qint64> addedNow;
    QString error;                                 ///< in words; empty when the round went well
    std::optional<QList<SourceQuota>> quotas = {}; ///< unset: as they were
    QStringList setAside = {}; ///< items that could not be read, a reason each; the first 20 are kept
};

/// Connectors and imports, with what came of their last round. Edits by people go through the Journal (entity
/// "source"; the whole source as field "value" adds and removes one).
class SourceStore {
public:
    explicit SourceStore(Connection &connection) : m_connection(connection) {}
    Result<QList<Source>> all() const;                ///< by name
    Result<Source> byName(const QString &name) const; ///< Error::NotFound when there is none
    Result<Source> byId(SourceId id) const;
    Result<Source> byUid(const Uid &uid) const;
    /// Enabled connectors whose next attempt has come, the longest waiting first. Files are none.
    Result<QList<Source>> due(const QDateTime &now) const;
    /// Refuses an empty or a taken name (Error::Conflict). An empty uid gets a new one.
    Result<SourceId> add(const Source &source);
    /// Name, settings, enabled and interval; the outcome of rounds is recordRound()'s.
    Status update(const Source &source);
    /// What it brought stays.
    Status remove(SourceId id);
    /// Commits cursor and outcome inside the caller's transaction, beside the posts that the round brought.
    Status recordRound(const SourceRound &round);
    /// The source that stands for imports under \a name, made when missing. Error::Conflict when the name belongs to
    /// a connector.
    Result<SourceId> ensureFileSource(const QString &name);

private:
    Result<Source> one(const char *condition, const QString &value) const;
    Connection &m_connection;
};

/// A source without the outcome of its rounds, as the Journal keeps it.
QJsonObject sourceToJson(const Source &source);
Source sourceFromJson(const QJsonObject &json);

} // namespace pulse
