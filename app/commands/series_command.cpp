#include "app/command.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "services/banded_series.h"
#include "store/brand_store.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct Request {
    Metric metric = Metric::Mentions;
    QString brand;
    Bucket bucket = Bucket::Day;
    QString from, to;
    QByteArray zone; ///< empty: the brand's
};

Result<Request> requestOf(const QCommandLineParser &parser)
{
    Request request;
    const auto metric = metricFromKey(parser.value(u"metric"_s));
    const auto bucket = bucketFromKey(parser.value(u"bucket"_s));
    if (!metric) {
        QStringList known;
        for (const Metric each : allMetrics())
            known << toKey(each);
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("SeriesCommand", "Name a metric with --metric: %1.").arg(known.join(u", "_s)),
            {}};
    }
    if (!bucket)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("SeriesCommand",
                                                 "Name a bucket with --bucket: hour, day, week, month or year."),
                     {}};
    if (parser.value(u"brand"_s).isEmpty())
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("SeriesCommand", "Name a brand with --brand."), {}};
    request.metric = *metric;
    request.bucket = *bucket;
    request.brand = parser.value(u"brand"_s);
    request.from = parser.value(u"from"_s);
    request.to = parser.value(u"to"_s);
    request.zone = parser.value(u"timezone"_s).toUtf8();
    if (!request.zone.isEmpty() && !isTimeZone(request.zone))
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("SeriesCommand", "\"%1\" is no time zone. Write it as Asia/Seoul or UTC.")
                .arg(QString::fromUtf8(request.zone)),
            {}};
    return request;
}

/// The values as the store counts them, zeros included, with the typical range beside them.
Result<Series> read(Connection &connection, const Request &request, const QDateTime &now)
{
    const auto brand = BrandStore(connection).byName(request.brand);
    if (!brand)
        return brand.error();
    const QTimeZone zone(request.zone.isEmpty() ? brand->timeZone : request.zone);
    QDateTime from, to;
    for (const auto &[text, time] : {std::pair(request.from, &from), std::pair(request.to, &to)}) {
        if (text.isEmpty())
            continue;
        const auto parsed = parseInstant(text, zone);
        if (!parsed)
            return Error{Error::Kind::Usage, parsed.error().text, parsed.error().detail};
        *time = *parsed;
    }
    auto banded = readBandedSeries(connection, *brand, request.metric, request.bucket, from, to, zone, now);
    if (!banded)
        return banded.error();
    if (!banded->from.isValid() || !banded->to.isValid() || banded->from >= banded->to)
        return Series{};
    auto values =
        StatsStore(connection).series(request.metric, brand->id, request.bucket, banded->from, banded->to, zone);
    if (!values)
        return values.error();
    QHash<qint64, SeriesPoint> typical;
    for (const SeriesPoint &point : std::as_const(banded->series))
        typical.insert(point.start.toMSecsSinceEpoch(), point);
    for (SeriesPoint &point : *values)
        if (const auto found = typical.constFind(point.start.toMSecsSinceEpoch()); found != typical.cend()) {
            const double value = point.value;
            point = *found;
            point.value = value;
        }
    return values;
}

QString number(double value)
{
    if (std::isnan(value))
        return {};
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'f', 4);
}

Exit series(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "SeriesCommand",
        "Prints one metric of a brand over time as CSV: timestamp,value,expected,lower,upper,flag. An empty expected "
        "means too little past to say; flag is rise, fall or empty."));
    parser.addOptions(
        {{u"metric"_s,
          QCoreApplication::translate("SeriesCommand", "What to count, e.g. mentions, negative, netSentiment."),
          u"M"_s},
         {u"brand"_s, QCoreApplication::translate("SeriesCommand", "The brand."), u"B"_s},
         {u"bucket"_s, QCoreApplication::translate("SeriesCommand", "hour, day or week."), u"BUCKET"_s},
         {u"from"_s,
          QCoreApplication::translate("SeriesCommand", "Beginning, included (ISO 8601); default: the first mention."),
          u"T"_s},
         {u"to"_s, QCoreApplication::translate("SeriesCommand", "End, excluded (ISO 8601); default: the last mention."),
          u"T"_s},
         {u"timezone"_s,
          QCoreApplication::translate("SeriesCommand", "Where days and weeks begin; default: the brand's."), u"TZ"_s}});
    if (const auto exit = parseArguments(parser, u"series"_s, arguments, context))
        return *exit;
    const auto request = requestOf(parser);
    if (!request)
        return fail(context, request.error());
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto points =
        await((*workspace)->read([request = *request, now = context.clock.now()](Connection &connection) {
            return read(connection, request, now);
        }));
    if (!points)
        return fail(context, points.error());
    context.out << "timestamp,value,expected,lower,upper,flag\n";
    for (const SeriesPoint &point : *points) {
        const QString flag = point.flag == Flag::Rise ? u"rise"_s : point.flag == Flag::Fall ? u"fall"_s : QString();
        context.out << toIsoUtc(point.start) << ',' << number(point.value) << ',' << number(point.expected) << ','
                    << number(point.lower) << ',' << number(point.upper) << ',' << flag << '\n';
    }
    return Exit::Done;
}

} // namespace

Command seriesCommand()
{
    return {
        u"series"_s,
        QCoreApplication::translate("SeriesCommand", "One metric of a brand over time with its typical range, as CSV."),
        series};
}

} // namespace pulse
