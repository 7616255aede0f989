#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "core/series.h"
#include "store/connection.h"
#include <QDate>
#include <QList>

namespace pulse {

/// Figures of a brand's own channels by the day, from what its sources tell (core/source_health.h). A channel is an
/// account at a service: two sources that read the same one count once.
///
/// Which sources count is a definition of the team, dated; until it has chosen, all that read an account count for the
/// first brand, and none for any other.
class ChannelSeries {
public:
    explicit ChannelSeries(Connection &connection) : m_connection(connection) {}
    /// The channel figures that any source in force today tells of \a brand, in the order of Metric.
    Result<QList<Metric>> metrics(BrandId brand, QDate today) const;
    /// First and last day of which something is known; invalid when nothing is.
    Result<std::pair<QDate, QDate>> span(BrandId brand, Metric metric) const;
    /// One value for each [bounds[i], bounds[i + 1]), oldest first.
    ///
    /// New followers go from the last reading before the span to the last one in it, where that lies no farther back
    /// than the span is long; a channel that is read for the first time begins at its first reading. So the parts of a
    /// longer span never count anybody twice, and days of which nothing is known leave no hole in the month. Followers
    /// stand until they change. Views, engagement, visits and clicks add up. Reach of several days and a span in which
    /// a channel was not read are NaN: part of the channels would look like a fall.
    Result<QList<double>> values(BrandId brand, Metric metric, const QList<QDate> &bounds) const;

private:
    Connection &m_connection;
};

} // namespace pulse
