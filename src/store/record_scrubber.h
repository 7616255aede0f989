#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include <QSet>
#include <QStringList>

namespace pulse {

/// How a person shows in records other than mentions.
struct PersonTraces {
    QSet<QString>
        exact;         ///< whole values: row numbers and uids of mentions, addresses, account names with and without @
    QStringList parts; ///< what stands within longer texts: addresses, "@mina", beginnings of posts
    bool isEmpty() const { return exact.isEmpty() && parts.isEmpty(); }
};

/// Finds and blanks the traces of a person in everything that was kept beside mentions: evidence frozen at a tick,
/// origins of rises, cases, notes, the journal, saved reports. Every text column of every table is looked through, so
/// that a table added later is not forgotten. An object that carries a trace loses all its texts; within a longer text
/// the trace alone goes.
class RecordScrubber {
public:
    explicit RecordScrubber(Connection &connection) : m_connection(connection) {}
    /// How many records carry a trace. Reads all of them.
    Result<qint64> count(const PersonTraces &traces) const;
    /// Blanks them, inside the caller's transaction. How many they were.
    Result<qint64> scrub(const PersonTraces &traces);

    static constexpr QStringView Mark = u"—"; ///< what stands in the place of what was removed

private:
    template <typename Take>
    Status walk(const PersonTraces &traces, Take take) const;
    Connection &m_connection;
};

} // namespace pulse
