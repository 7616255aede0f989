#pragma once
#include "core/source.h"
#include "sources/folder_connector.h"
#include "store/connection.h"
#include "store/recheck_store.h"
#include "store/source_health_store.h"

namespace pulse {

/// How one source fares, for people who look after it.
struct SourceHealth {
    Source source;
    SourceTally lately;          ///< of the last 28 days
    double costThisMonth = 0;    ///< US dollars
    double keyCostThisMonth = 0; ///< US dollars, of all sources with its key
    RecheckWalk recheck;         ///< of its stored posts
    double monthlyCap = 0;       ///< US dollars; 0: none is set
    QList<SourceGap> gaps;       ///< of the last 28 days, the oldest first
    QList<DailyFigure> figures;  ///< the latest of each
    FolderStatus folder;         ///< of a watched folder
    int keepDays = 0;            ///< how long the words of its posts are kept; 0: for good
};

/// Reads small tables only. Error::NotFound when there is no such source.
Result<SourceHealth> readSourceHealth(Connection &connection, SourceId source, const QDateTime &now);

/// For how many days the words and authors of a source's posts are kept: the shorter of what the terms of its kind
/// ask and what a person chose (setting "keepDays"); 0: for good.
int keepDaysOf(const Source &source);

} // namespace pulse
