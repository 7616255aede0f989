#pragma once
#include "core/ids.h"
#include "core/source_health.h"
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace pulse {

/// A place that is collected from, or the files that were imported under one name.
struct Source {
    SourceId id{};
    Uid uid;
    QString kind;         ///< "feed", "mastodon", "file", ...
    QString name;         ///< chosen by a person, unique in the workspace
    QJsonObject settings; ///< address, tag, ...; never a secret
    bool enabled = true;
    int intervalMinutes = 15;
    QJsonObject state; ///< the connector's cursor, committed with the posts that it brought
    QDateTime lastAttempt, lastSuccess, nextAttempt;       ///< UTC
    qint64 lastRead = 0, lastAdded = 0, lastDuplicate = 0; ///< of the last round
    qint64 totalAdded = 0;
    QString lastError;         ///< in words, empty when the last round went well
    int failures = 0;          ///< rounds in a row that failed
    QList<SourceQuota> quotas; ///< as of the last answer
    QStringList setAside;      ///< items of the last round that could not be read, a reason each, at most 20
};

} // namespace pulse
