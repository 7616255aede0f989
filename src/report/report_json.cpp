#include "report/report_json.h"
#include <QJsonArray>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonValue number(double value) { return std::isnan(value) ? QJsonValue(QJsonValue::Null) : QJsonValue(value); }
double number(const QJsonValue &value) { return value.toDouble(std::numeric_limits<double>::quiet_NaN()); }

QJsonValue time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}
QDateTime time(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

template <typename List, typename Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &entry : list)
        array << make(entry);
    return array;
}

QJsonObject toJson(const FigureLink &link)
{
    if (link.isEmpty())
        return {};
    return {{u"search"_s, link.search},
            {u"from"_s, time(link.from)},
            {u"to"_s, time(link.to)},
            {u"mention"_s, raw(link.mention)},
            {u"intent"_s, link.purchaseIntent}};
}

FigureLink linkFrom(const QJsonValue &json)
{
    return {json[u"search"_s].toString(), time(json[u"from"_s]), time(json[u"to"_s]),
            MentionId(json[u"mention"_s].toInteger()), json[u"intent"_s].toBool()};
}

QJsonObject toJson(const Spike &spike)
{
    return {{u"start"_s, time(spike.start)},         {u"end"_s, time(spike.end)},
            {u"peak"_s, time(spike.peak)},           {u"actual"_s, number(spike.actual)},
            {u"expected"_s, number(spike.expected)}, {u"direction"_s, int(spike.direction)}};
}

Spike spikeFrom(const QJsonValue &json)
{
    Spike spike;
    spike.start = time(json[u"start"_s]);
    spike.end = time(json[u"end"_s]);
    spike.peak = time(json[u"peak"_s]);
    spike.actual = number(json[u"actual"_s]);
    spike.expected = number(json[u"expected"_s]);
    spike.direction = Flag(json[u"direction"_s].toInt());
    return spike;
}

QJsonArray toJson(const SeriesPoint &point)
{
    return {time(point.start),   number(point.value), number(point.expected),
            number(point.lower), number(point.upper), int(point.flag)};
}

SeriesPoint pointFrom(const QJsonArray &json)
{
    SeriesPoint point;
    point.start = time(json[0]);
    point.value = number(json[1]);
    point.expected = number(json[2]);
    point.lower = number(json[3]);
    point.upper = number(json[4]);
    point.flag = Flag(json[5].toInt());
    return point;
}

struct BlockWriter {
    QJsonObject operator()(const HeadingBlock &block) const { return {{u"heading"_s, block.text}}; }
    QJsonObject operator()(const ParagraphBlock &block) const
    {
        return {{u"paragraph"_s, block.text}, {u"small"_s, block.small}};
    }
    QJsonObject operator()(const CommentBlock &block) const { return {{u"comment"_s, block.text}}; }
    QJsonObject operator()(const SummaryBlock &block) const
    {
        return {{u"summary"_s, block.text}, {u"label"_s, block.label}};
    }
    QJsonObject operator()(const TableBlock &block) const
    {
        QJsonObject json{
            {u"table"_s, block.caption},
            {u"headers"_s, QJsonArray::fromStringList(block.headers)},
            {u"numeric"_s, arrayOf(block.numeric, [](bool one) { return QJsonValue(one); })},
            {u"widths"_s, arrayOf(block.widths, [](double one) { return QJsonValue(one); })},
            {u"rows"_s, arrayOf(block.rows, [](const QStringList &row) { return QJsonArray::fromStringList(row); })},
            {u"values"_s,
             arrayOf(block.values,
                     [](const QList<double> &row) { return arrayOf(row, [](double one) { return number(one); }); })},
            {u"charted"_s, arrayOf(block.charted, [](int column) { return QJsonValue(column); })},
            {u"links"_s, arrayOf(block.links, [](const FigureLink &link) { return toJson(link); })}};
        if (block.beside)
            json.insert(u"beside"_s, true);
        return json;
    }
    QJsonObject operator()(const TimeChartBlock &block) const
    {
        QJsonObject json{{u"chart"_s, block.caption},
                         {u"valueName"_s, block.valueName},
                         {u"bucket"_s, int(block.bucket)},
                         {u"series"_s, arrayOf(block.series, [](const SeriesPoint &point) { return toJson(point); })},
                         {u"spikes"_s, arrayOf(block.spikes, [](const Spike &spike) { return toJson(spike); })},
                         {u"link"_s, toJson(block.link)}};
        if (!block.marks.isEmpty())
            json[u"marks"_s] = arrayOf(block.marks, [](const SeriesMark &mark) {
                return QJsonArray{mark.at.toMSecsSinceEpoch(), mark.words};
            });
        return json;
    }
    QJsonObject operator()(const ShareBlock &block) const
    {
        return {{u"shares"_s, arrayOf(block.shares,
                                      [](const Share &share) {
                                          return QJsonArray{share.name, share.percent};
                                      })},
                {u"caption"_s, block.caption}};
    }
    QJsonObject operator()(const CurveBlock &block) const
    {
        return {{u"curves"_s, arrayOf(block.curves,
                                      [](const CurveLine &curve) {
                                          return QJsonObject{{u"name"_s, curve.name},
                                                             {u"values"_s, arrayOf(curve.values, [](double one) {
                                                                  return number(one);
                                                              })}};
                                      })},
                {u"caption"_s, block.caption},
                {u"valueName"_s, block.valueName},
                {u"step"_s, block.stepName}};
    }
    QJsonObject operator()(const IntervalBlock &block) const
    {
        return {
            {u"intervals"_s,
             arrayOf(block.bars,
                     [](const IntervalLine &bar) {
                         return QJsonArray{bar.label, number(bar.value), number(bar.low), number(bar.high), bar.words};
                     })},
            {u"caption"_s, block.caption},
            {u"valueName"_s, block.valueName}};
    }
    QJsonObject operator()(const SpreadBlock &block) const
    {
        return {{u"spread"_s,
                 arrayOf(block.steps,
                         [](const SpreadStep &step) {
                             return QJsonArray{step.place, time(step.first), step.posts, step.from, step.naming};
                         })},
                {u"caption"_s, block.caption}};
    }
    QJsonObject operator()(const QuoteBlock &block) const
    {
        return {{u"quote"_s, block.text},
                {u"source"_s, block.source},
                {u"detail"_s, block.detail},
                {u"url"_s, block.url},
                {u"mention"_s, raw(block.mention)}};
    }
};

QStringList strings(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &one : json.toArray())
        list << one.toString();
    return list;
}

TableBlock tableFrom(const QJsonObject &json)
{
    TableBlock table;
    table.caption = json[u"table"_s].toString();
    table.beside = json[u"beside"_s].toBool();
    table.headers = strings(json[u"headers"_s]);
    for (const QJsonValue &one : json[u"numeric"_s].toArray())
        table.numeric << one.toBool();
    for (const QJsonValue &one : json[u"widths"_s].toArray())
        table.widths << one.toDouble();
    for (const QJsonValue &row : json[u"rows"_s].toArray())
        table.rows << strings(row);
    for (const QJsonValue &row : json[u"values"_s].toArray()) {
        QList<double> values;
        for (const QJsonValue &one : row.toArray())
            values << number(one);
        table.values << values;
    }
    for (const QJsonValue &column : json[u"charted"_s].toArray())
        table.charted << column.toInt();
    for (const QJsonValue &link : json[u"links"_s].toArray())
        table.links << linkFrom(link);
    return table;
}

TimeChartBlock chartFrom(const QJsonObject &json)
{
    TimeChartBlock chart;
    chart.caption = json[u"chart"_s].toString();
    chart.valueName = json[u"valueName"_s].toString();
    chart.bucket = Bucket(json[u"bucket"_s].toInt());
    for (const QJsonValue &point : json[u"series"_s].toArray())
        chart.series << pointFrom(point.toArray());
    for (const QJsonValue &spike : json[u"spikes"_s].toArray())
        chart.spikes << spikeFrom(spike);
    chart.link = linkFrom(json[u"link"_s]);
    for (const QJsonValue &mark : json[u"marks"_s].toArray())
        chart.marks.append({QDateTime::fromMSecsSinceEpoch(mark[0].toInteger(), Qt::UTC), mark[1].toString()});
    return chart;
}

CurveBlock curvesFrom(const QJsonObject &json)
{
    CurveBlock block{json[u"caption"_s].toString(), json[u"valueName"_s].toString(), json[u"step"_s].toString(), {}};
    for (const QJsonValue &curve : json[u"curves"_s].toArray()) {
        CurveLine line{curve[u"name"_s].toString(), {}};
        for (const QJsonValue &value : curve[u"values"_s].toArray())
            line.values << number(value);
        block.curves << line;
    }
    return block;
}

IntervalBlock intervalsFrom(const QJsonObject &json)
{
    IntervalBlock block{json[u"caption"_s].toString(), json[u"valueName"_s].toString(), {}};
    for (const QJsonValue &bar : json[u"intervals"_s].toArray())
        block.bars << IntervalLine{bar[0].toString(), number(bar[1]), number(bar[2]), number(bar[3]),
                                   bar[4].toString()};
    return block;
}

SpreadBlock spreadFrom(const QJsonObject &json)
{
    SpreadBlock block{json[u"caption"_s].toString(), {}};
    for (const QJsonValue &step : json[u"spread"_s].toArray())
        block.steps << SpreadStep{step[0].toString(), time(step[1]), step[2].toInt(), step[3].toInt(-1),
                                  step[4].toInt()};
    return block;
}

std::optional<ReportBlock> blockFrom(const QJsonObject &json)
{
    if (json.contains(u"heading"_s))
        return HeadingBlock{json[u"heading"_s].toString()};
    if (json.contains(u"paragraph"_s))
        return ParagraphBlock{json[u"paragraph"_s].toString(), json[u"small"_s].toBool()};
    if (json.contains(u"comment"_s))
        return CommentBlock{json[u"comment"_s].toString()};
    if (json.contains(u"summary"_s))
        return SummaryBlock{json[u"label"_s].toString(), json[u"summary"_s].toString()};
    if (json.contains(u"table"_s))
        return tableFrom(json);
    if (json.contains(u"chart"_s))
        return chartFrom(json);
    if (json.contains(u"shares"_s)) {
        ShareBlock block{json[u"caption"_s].toString(), {}};
        for (const QJsonValue &share : json[u"shares"_s].toArray())
            block.shares << Share{share[0].toString(), share[1].toDouble()};
        return block;
    }
    if (json.contains(u"curves"_s))
        return curvesFrom(json);
    if (json.contains(u"intervals"_s))
        return intervalsFrom(json);
    if (json.contains(u"spread"_s))
        return spreadFrom(json);
    if (json.contains(u"quote"_s))
        return QuoteBlock{json[u"quote"_s].toString(), json[u"source"_s].toString(), json[u"detail"_s].toString(),
                          json[u"url"_s].toString(), MentionId(json[u"mention"_s].toInteger())};
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const ReportDocument &document)
{
    QJsonObject json{{u"language"_s, document.language},
                     {u"running"_s, document.running},
                     {u"periodName"_s, document.periodName},
                     {u"title"_s, document.title},
                     {u"lead"_s, document.lead},
                     {u"footer"_s, document.footer},
                     {u"zone"_s, QString::fromLatin1(document.zone.id())},
                     {u"cutOff"_s, time(document.cutOff)},
                     {u"blocks"_s, arrayOf(document.blocks,
                                           [](const ReportBlock &block) { return std::visit(BlockWriter{}, block); })}};
    if (document.cover)
        json[u"cover"_s] = QJsonObject{{u"colour"_s, document.cover->colour},
                                       {u"logo"_s, QString::fromLatin1(document.cover->logo.toBase64())}};
    return json;
}

ReportDocument reportFromJson(const QJsonObject &json)
{
    ReportDocument document;
    document.language = json[u"language"_s].toString();
    document.running = json[u"running"_s].toString();
    document.periodName = json[u"periodName"_s].toString();
    document.title = json[u"title"_s].toString();
    document.lead = json[u"lead"_s].toString();
    document.footer = json[u"footer"_s].toString();
    document.zone = QTimeZone(json[u"zone"_s].toString().toLatin1());
    document.cutOff = time(json[u"cutOff"_s]);
    if (const QJsonObject cover = json[u"cover"_s].toObject(); !cover.isEmpty())
        document.cover =
            CoverPage{cover[u"colour"_s].toString(), QByteArray::fromBase64(cover[u"logo"_s].toString().toLatin1())};
    for (const QJsonValue &value : json[u"blocks"_s].toArray())
        if (const auto block = blockFrom(value.toObject()))
            document.blocks << *block;
    return document;
}

} // namespace pulse
