#include "app/command.h"
#include "app/commands/brand_choice.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "store/stats_store.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TopCount = 10;
constexpr int MostTied = 100;

struct Span {
    QDateTime from, to; ///< UTC, invalid: open
};

/// The first \a TopCount and everything tied with the last of them.
QJsonArray toJson(const QList<Counted> &counted)
{
    QJsonArray array;
    for (const Counted &entry : counted) {
        if (array.size() >= TopCount && entry.count < counted.at(TopCount - 1).count)
            break;
        array << QJsonObject{{u"value"_s, entry.value}, {u"count"_s, entry.count}};
    }
    return array;
}

/// Percentages to four decimals; null for what cannot be said.
QJsonValue percent(const std::optional<double> &value)
{
    return value ? QJsonValue(std::round(*value * 10'000) / 10'000) : QJsonValue();
}

/// Figures of own channels; null where no source tells.
QJsonValue known(const BrandFigures &brand, Metric metric)
{
    const double value = brand.value(metric);
    return std::isnan(value) ? QJsonValue() : QJsonValue(value);
}

QJsonValue instant(const QDateTime &time) { return time.isValid() ? QJsonValue(toIsoUtc(time)) : QJsonValue(); }

Result<QJsonObject> readStats(Connection &connection, const Span &span)
{
    const StatsStore store(connection);
    const auto figures = store.figures(span.from, span.to);
    if (!figures)
        return figures.error();
    QJsonArray brands;
    for (const BrandFigures &brand : *figures) {
        const auto hashtags = store.topHashtags(brand.brand, span.from, span.to, MostTied);
        const auto links = store.topLinks(brand.brand, span.from, span.to, MostTied);
        const auto authors = store.topAuthors(brand.brand, span.from, span.to, MostTied);
        for (const auto *tops : {&hashtags, &links, &authors})
            if (!*tops)
                return tops->error();
        brands << QJsonObject{
            {u"name"_s, brand.name},
            {u"mentions"_s, brand.mentions},
            {u"shareOfVoice"_s, percent(brand.shareOfVoice)},
            {u"positive"_s, brand.positive},
            {u"neutral"_s, brand.neutral},
            {u"negative"_s, brand.negative},
            {u"unclassified"_s, brand.unclassified},
            {u"netSentiment"_s, percent(brand.netSentiment)},
            {u"positiveRatio"_s, percent(brand.positiveRatio)},
            {u"authors"_s, brand.authors},
            {u"estimatedReach"_s, brand.estimatedReach ? QJsonValue(qRound64(*brand.estimatedReach)) : QJsonValue()},
            {u"engagement"_s, brand.engagement},
            {u"activation"_s, brand.activation},
            {u"newFollowers"_s, known(brand, Metric::NewFollowers)},
            {u"followers"_s, known(brand, Metric::Followers)},
            {u"topHashtags"_s, toJson(*hashtags)},
            {u"topLinks"_s, toJson(*links)},
            {u"topAuthors"_s, toJson(*authors)}};
    }
    return QJsonObject{{u"from"_s, instant(span.from)}, {u"to"_s, instant(span.to)}, {u"brands"_s, brands}};
}

Exit stats(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "StatsCommand", "Prints the figures of every brand as one JSON object. What cannot be said is "
                        "null; lists name the first ten and whatever is tied with the tenth."));
    parser.addOptions(
        {{u"from"_s,
          QCoreApplication::translate("StatsCommand", "First instant, ISO 8601; a day alone is its beginning."),
          u"T"_s},
         {u"to"_s, QCoreApplication::translate("StatsCommand", "First instant that is left out."), u"T"_s},
         {u"timezone"_s,
          QCoreApplication::translate("StatsCommand", "Zone of times that name none; without it the first brand's."),
          u"TZ"_s}});
    if (const auto exit = parseArguments(parser, u"stats"_s, arguments, context))
        return *exit;
    if (parser.isSet(u"timezone"_s) && !isTimeZone(parser.value(u"timezone"_s).toUtf8()))
        return fail(context, {Error::Kind::Usage,
                              QCoreApplication::translate("StatsCommand",
                                                          "\"%1\" is no time zone. Write it as Asia/Seoul or UTC.")
                                  .arg(parser.value(u"timezone"_s)),
                              {}});
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto brands = allBrands(**workspace);
    if (!brands)
        return fail(context, brands.error());
    QTimeZone zone(brands->isEmpty() ? QByteArray(DefaultTimeZone) : brands->constFirst().timeZone);
    if (parser.isSet(u"timezone"_s))
        zone = QTimeZone(parser.value(u"timezone"_s).toUtf8());
    Span span;
    for (const auto &[option, bound] : {std::pair(u"from"_s, &span.from), std::pair(u"to"_s, &span.to)}) {
        if (!parser.isSet(option))
            continue;
        const auto time = parseInstant(parser.value(option), zone);
        if (!time)
            return fail(context, time.error());
        *bound = *time;
    }
    const auto json = await((*workspace)->read([span](Connection &connection) { return readStats(connection, span); }));
    if (!json)
        return fail(context, json.error());
    context.out << QJsonDocument(*json).toJson(QJsonDocument::Compact) << '\n';
    context.out.flush();
    return Exit::Done;
}

} // namespace

Command statsCommand()
{
    return {u"stats"_s,
            QCoreApplication::translate("StatsCommand", "Figures of every brand in a span of time, as JSON."), stats};
}

} // namespace pulse
