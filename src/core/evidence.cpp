#include "core/evidence.h"
#include "core/json_values.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonValue number(double value) { return std::isnan(value) ? QJsonValue() : QJsonValue(value); }
double number(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN();
}
QJsonObject toJson(const EvidenceRow &row)
{
    return {{u"badge"_s, row.badge},       {u"tone"_s, int(row.tone)},
            {u"title"_s, row.title},       {u"detail"_s, row.detail},
            {u"value"_s, row.value},       {u"mention"_s, QString::number(raw(row.mention))},
            {u"search"_s, row.search},     {u"from"_s, timeToJson(row.from)},
            {u"to"_s, timeToJson(row.to)}, {u"case"_s, row.crisisCase},
            {u"report"_s, row.report},     {u"person"_s, QString::number(raw(row.person))}};
}

EvidenceRow rowFromJson(const QJsonObject &json)
{
    EvidenceRow row;
    row.badge = json[u"badge"_s].toString();
    row.tone = Tone(json[u"tone"_s].toInt());
    row.title = json[u"title"_s].toString();
    row.detail = json[u"detail"_s].toString();
    row.value = json[u"value"_s].toString();
    row.mention = MentionId(json[u"mention"_s].toString().toLongLong());
    row.person = AuthorId(json[u"person"_s].toString().toLongLong());
    row.search = json[u"search"_s].toString();
    row.crisisCase = json[u"case"_s].toString();
    row.report = json[u"report"_s].toString();
    row.from = timeFromJson(json[u"from"_s]);
    row.to = timeFromJson(json[u"to"_s]);
    return row;
}

} // namespace

QJsonObject Evidence::toJson() const
{
    QJsonArray rowArray;
    for (const EvidenceRow &row : rows)
        rowArray << pulse::toJson(row);
    QJsonArray points;
    for (const SeriesPoint &point : series)
        points << QJsonArray{timeToJson(point.start), number(point.value), number(point.expected),
                             number(point.lower),     number(point.upper), int(point.flag)};
    QJsonArray markArray;
    for (const SeriesMark &mark : marks)
        markArray << QJsonArray{timeToJson(mark.at), mark.words};
    return {{u"view"_s, view},
            {u"brand"_s, QString::number(raw(brand))},
            {u"status"_s, int(status)},
            {u"headline"_s, headline},
            {u"note"_s, note},
            {u"hint"_s, hint},
            {u"n"_s, n},
            {u"cutOff"_s, timeToJson(cutOff)},
            {u"rows"_s, rowArray},
            {u"series"_s, points},
            {u"marks"_s, markArray},
            {u"seriesName"_s, seriesName},
            {u"doneMeansMet"_s, doneMeansMet}};
}

Evidence Evidence::fromJson(const QJsonObject &json)
{
    Evidence evidence;
    evidence.view = json[u"view"_s].toString();
    evidence.brand = BrandId(json[u"brand"_s].toString().toLongLong());
    evidence.status = Status(json[u"status"_s].toInt());
    evidence.headline = json[u"headline"_s].toString();
    evidence.note = json[u"note"_s].toString();
    evidence.hint = json[u"hint"_s].toString();
    evidence.n = json[u"n"_s].toInt();
    evidence.cutOff = timeFromJson(json[u"cutOff"_s]);
    evidence.seriesName = json[u"seriesName"_s].toString();
    evidence.doneMeansMet = json[u"doneMeansMet"_s].toBool();
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        evidence.rows << rowFromJson(row.toObject());
    for (const QJsonValue &value : json[u"series"_s].toArray()) {
        const QJsonArray point = value.toArray();
        evidence.series << SeriesPoint{timeFromJson(point.at(0)), number(point.at(1)), number(point.at(2)),
                                       number(point.at(3)),       number(point.at(4)), Flag(point.at(5).toInt())};
    }
    for (const QJsonValue &value : json[u"marks"_s].toArray())
        evidence.marks << SeriesMark{timeFromJson(value.toArray().at(0)), value.toArray().at(1).toString()};
    return evidence;
}

} // namespace pulse
