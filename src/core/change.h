#pragma once
#include "core/ids.h"
#include <QDateTime>
#include <QJsonValue>

namespace pulse {

/// One change that a person made: who, when, what, old and new value. The journal in store/ keeps every one of
/// them; it gives undo, history and audit, and it is what members of a team will exchange.
struct Change {
    Uid uid;
    QString actor;  ///< who
    QDateTime at;   ///< UTC
    QString entity; ///< "mention", "brand", "runItem", "benchmark", "spike", "setting", ...
    Uid entityUid;
    QString field; ///< "sentiment", "noise", "labels", "note", "query", "state", ...
    QJsonValue oldValue;
    QJsonValue newValue;
    Uid undoes; ///< the change that this one takes back; empty otherwise
};

} // namespace pulse
