#pragma once
#include "core/ids.h"
#include <QDateTime>
#include <QJsonObject>
#include <QString>

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
    QString lastError; ///< in words, empty when the last round went well
    int failures = 0;  ///< rounds in a row that failed
};

} // namespace pulse
