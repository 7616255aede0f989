#pragma once
#include "core/brand.h"
#include "core/kpi.h"
#include "core/period.h"
#include "core/result.h"
#include "services/definition_changes.h"
#include "store/connection.h"

namespace pulse {

/// One KPI over the day, week, month and year in which a day lies, each beside the period before.
struct KpiLine {
    Kpi kpi;
    struct Cell {
        double value = 0;  ///< NaN: cannot be said
        double before = 0; ///< of the whole period before; NaN likewise, or when its data is not whole
    };
    QList<Cell> cells;                 ///< as KpiTable::periods
    double goodDay = 0;                ///< in force; NaN: none was chosen
    QList<DefinitionChange> changes{}; ///< of what it counts, in the periods and those before them, oldest first
};

/// The KPIs by family, rolled up: people of a week are counted once, ratios made anew, followers taken at the end.
struct KpiTable {
    QList<Period> periods; ///< day, week, month, year
    QList<KpiLine> lines;
    QDateTime cutOff; ///< UTC: the periods go up to here
    /// Whether a figure of \a line and the one before it stand on both sides of a change of what it counts, or one of
    /// them does by itself.
    bool crossesChange(const KpiLine &line, qsizetype period) const;
};

/// Reads it at \a now (UTC). Figures of own channels are left out where no source tells them. Runs on a reader thread:
/// a year walks over its authors (about a second with a million mentions).
Result<KpiTable> readKpiTable(Connection &connection, const Brand &brand, const QDateTime &now);

} // namespace pulse
