#include "app/command.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "services/spike_watcher.h"
#include "store/brand_store.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(double value) { return std::isnan(value) ? QJsonValue(QJsonValue::Null) : QJsonValue(value); }

QJsonValue originJson(const std::optional<SpikeOrigin> &origin)
{
    if (!origin)
        return QJsonValue::Null;
    const bool known = origin->mention != MentionId{};
    return QJsonObject{{u"kind"_s, origin->kind},
                       {u"value"_s, origin->value},
                       {u"mentionId"_s, known ? QJsonValue(QString::number(raw(origin->mention))) : QJsonValue()},
                       {u"url"_s, origin->url},
                       {u"author"_s, origin->author},
                       {u"publishedAt"_s, origin->publishedAt.isValid() ? QJsonValue(toIsoUtc(origin->publishedAt))
                                                                        : QJsonValue(QJsonValue::Null)},
                       {u"coverage"_s, origin->coverage}};
}

QJsonObject spikeJson(const Spike &spike, const QString &brand)
{
    QJsonArray drivers;
    for (const SpikeDriver &driver : spike.drivers)
        drivers << QJsonObject{{u"kind"_s, driver.kind},
                               {u"value"_s, driver.value},
                               {u"count"_s, driver.count},
                               {u"share"_s, driver.share}};
    return {{u"brand"_s, brand},
            {u"metric"_s, toKey(spike.metric)},
            {u"bucket"_s, toKey(spike.bucket)},
            {u"start"_s, toIsoUtc(spike.start)},
            {u"end"_s, toIsoUtc(spike.end)},
            {u"peak"_s, toIsoUtc(spike.peak)},
            {u"direction"_s, spike.direction == Flag::Rise ? u"rise"_s : u"fall"_s},
            {u"actual"_s, numberOrNull(spike.actual)},
            {u"expected"_s, numberOrNull(spike.expected)},
            {u"lower"_s, numberOrNull(spike.lower)},
            {u"upper"_s, numberOrNull(spike.upper)},
            {u"probability"_s, numberOrNull(spike.probability)},
            {u"origin"_s, originJson(spike.origin)},
            {u"drivers"_s, drivers},
            {u"state"_s, toKey(spike.state)},
            {u"note"_s, spike.note}};
}

struct Request {
    QString brand, from, to;
};

struct Span {
    std::optional<BrandId> brand;
    QHash<BrandId, QString> names;
    QDateTime from, to;
};

/// A time without zone is in the brand's zone; without a brand, in that of the first one.
Result<Span> spanOf(Connection &connection, const Request &request)
{
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    Span span;
    QTimeZone zone(DefaultTimeZone);
    if (!brands->isEmpty())
        zone = QTimeZone(brands->constFirst().timeZone);
    for (const Brand &brand : *brands)
        span.names.insert(brand.id, brand.name);
    if (!request.brand.isEmpty()) {
        const auto brand = BrandStore(connection).byName(request.brand);
        if (!brand)
            return brand.error();
        span.brand = brand->id;
        zone = QTimeZone(brand->timeZone);
    }
    for (const auto &[text, time] : {std::pair(request.from, &span.from), std::pair(request.to, &span.to)}) {
        if (text.isEmpty())
            continue;
        const auto parsed = parseInstant(text, zone);
        if (!parsed)
            return Error{Error::Kind::Usage, parsed.error().text, parsed.error().detail};
        *time = *parsed;
    }
    return span;
}

Exit spikes(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "SpikesCommand",
        "Brings the log of spikes up to date and prints it as a JSON list, newest first: rises and falls of hours and "
        "days, with what was expected, what is behind them and where they came from."));
    parser.addOptions(
        {{u"brand"_s, QCoreApplication::translate("SpikesCommand", "Only this brand."), u"B"_s},
         {u"from"_s, QCoreApplication::translate("SpikesCommand", "Beginning, included (ISO 8601)."), u"T"_s},
         {u"to"_s, QCoreApplication::translate("SpikesCommand", "End, excluded (ISO 8601)."), u"T"_s}});
    if (const auto exit = parseArguments(parser, u"spikes"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const Request request{parser.value(u"brand"_s), parser.value(u"from"_s), parser.value(u"to"_s)};
    const auto span =
        await((*workspace)->read([request](Connection &connection) { return spanOf(connection, request); }));
    if (!span)
        return fail(context, span.error());
    // Beside a window the log is in step already: the window keeps it so.
    if (!(*workspace)->isReadOnly())
        if (Status done = SpikeWatcher::refreshNow(**workspace, context.clock, span->brand); !done)
            return fail(context, done.error());
    const auto found = await((*workspace)->read([span = *span](Connection &connection) {
        return SpikeStore(connection).between(span.brand, span.from, span.to);
    }));
    if (!found)
        return fail(context, found.error());
    QJsonArray list;
    for (const Spike &spike : *found)
        list << spikeJson(spike, span->names.value(spike.brand));
    context.out << QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Indented));
    return Exit::Done;
}

} // namespace

Command spikesCommand()
{
    return {u"spikes"_s, QCoreApplication::translate("SpikesCommand", "Rises and falls with their origin, as JSON."),
            spikes};
}

} // namespace pulse
