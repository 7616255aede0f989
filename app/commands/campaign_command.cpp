#include "app/commands/assigning.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "services/campaigns/campaign_report.h"
#include "store/brand_store.h"
#include "store/register_store.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

void printLine(CommandContext &context, const QJsonObject &json)
{
    context.out << QJsonDocument(json).toJson(QJsonDocument::Compact) << '\n';
}

QJsonValue orNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonObject shapeJson(const CampaignShape &shape)
{
    QJsonObject json{
        {u"proposed"_s, toKey(shape.kind)}, {u"enough"_s, shape.enough}, {u"n"_s, shape.n}, {u"days"_s, shape.days}};
    if (shape.n <= 0)
        return json;
    json[u"peakDay"_s] = shape.peakDay;
    json[u"peak"_s] = shape.peak;
    json[u"concentration"_s] = shape.concentration;
    json[u"halfLifeDays"_s] = orNull(shape.halfLife);
    json[u"tail"_s] = shape.tail;
    json[u"slope"_s] = shape.slope;
    return json;
}

QJsonObject lineJson(const CampaignLine &line)
{
    const QString state = line.state == CampaignState::Planned   ? u"planned"_s
                          : line.state == CampaignState::Running ? u"running"_s
                                                                 : u"ended"_s;
    return {{u"uid"_s, line.entry().uid},
            {u"name"_s, line.entry().name()},
            {u"first"_s, line.entry().text(u"first"_s)},
            {u"last"_s, line.entry().values.value(u"last"_s)},
            {u"state"_s, state},
            {u"mentions"_s, line.sums.mentions},
            {u"engagement"_s, line.sums.likes + line.sums.shares + line.sums.replies},
            {u"positive"_s, line.sums.ofClass(Sentiment::Positive)},
            {u"neutral"_s, line.sums.ofClass(Sentiment::Neutral)},
            {u"negative"_s, line.sums.ofClass(Sentiment::Negative)},
            {u"netSentiment"_s, orNull(line.sums.netSentiment())},
            {u"shape"_s, shapeJson(line.shape)},
            {u"confirmedShape"_s, line.confirmedShape().isEmpty() ? QJsonValue() : QJsonValue(line.confirmedShape())}};
}

QJsonObject reportJson(const CampaignReport &report)
{
    QJsonObject json = lineJson(report.line);
    json[u"entry"_s] = report.line.entry().values;
    QJsonArray days, returns, overlaps;
    for (const GatheredDay &day : report.days)
        days << QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                            {u"mentions"_s, day.sums.mentions},
                            {u"engagement"_s, day.sums.likes + day.sums.shares + day.sums.replies},
                            {u"reach"_s, orNull(day.reach)},
                            {u"reachSoFar"_s, orNull(day.reachSoFar)}};
    for (const CurrencyReturn &currency : report.returns.byCurrency)
        returns << QJsonObject{
            {u"currency"_s, currency.currency},
            {u"cost"_s, double(currency.cost) / 100},
            {u"result"_s, currency.results > 0 ? QJsonValue(double(currency.result) / 100) : QJsonValue()},
            {u"roiPercent"_s, orNull(currency.roi())}};
    for (const CampaignOverlap &overlap : report.overlaps)
        overlaps << QJsonObject{{u"name"_s, overlap.name}, {u"mentions"_s, overlap.mentions}};
    json[u"byDay"_s] = days;
    json[u"returns"_s] = returns;
    json[u"alsoIn"_s] = overlaps;
    return json;
}

/// The brand that is named, or the first of our own.
Result<Brand> brandOf(Connection &connection, const QString &name)
{
    const BrandStore store(connection);
    if (!name.isEmpty())
        return store.byName(name);
    const auto all = store.all();
    if (!all)
        return all.error();
    if (!all->isEmpty())
        return all->constFirst();
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("CampaignCommand",
                                             "There is no brand yet. Add one first: pulsecheck brand "
                                             "add NAME"),
                 {}};
}

QCommandLineOption brandOption()
{
    return {u"brand"_s, QCoreApplication::translate("CampaignCommand", "Whose campaign; without it the first brand's."),
            u"B"_s};
}

/// An option of `campaign add` and the field that it fills.
struct FieldOption {
    QString option, field;
    const char *help;
};

QList<FieldOption> fieldOptions()
{
    return {{u"first"_s, u"first"_s, QT_TRANSLATE_NOOP("CampaignCommand", "First day, as 2026-10-01.")},
            {u"last"_s, u"last"_s, QT_TRANSLATE_NOOP("CampaignCommand", "Last day; without it, it is open.")},
            {u"goals"_s, u"goals"_s, QT_TRANSLATE_NOOP("CampaignCommand", "What it is for.")},
            {u"hashtag"_s, u"hashtags"_s, QT_TRANSLATE_NOOP("CampaignCommand", "A hashtag of it; may be repeated.")},
            {u"link"_s, u"links"_s, QT_TRANSLATE_NOOP("CampaignCommand", "An address of it; may be repeated.")},
            {u"utm"_s, u"utm"_s, QT_TRANSLATE_NOOP("CampaignCommand", "A value of utm_campaign; may be repeated.")},
            {u"words"_s, u"words"_s, QT_TRANSLATE_NOOP("CampaignCommand", "Words of it, as a query.")},
            {u"post"_s, u"posts"_s, QT_TRANSLATE_NOOP("CampaignCommand", "An own post; may be repeated.")},
            {u"sponsor"_s, u"sponsor"_s, QT_TRANSLATE_NOOP("CampaignCommand", "Who sponsors it.")},
            {u"budget"_s, u"budget"_s, QT_TRANSLATE_NOOP("CampaignCommand", "Its budget, e.g. \"1200000 KRW\".")}};
}

Exit addCampaign(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CampaignCommand", "Adds a campaign and gives it the stored mentions that its marks fit. Prints it as JSON."));
    parser.addPositionalArgument(u"name"_s, QCoreApplication::translate("CampaignCommand", "The campaign's name."));
    parser.addOption(brandOption());
    for (const FieldOption &field : fieldOptions())
        parser.addOption({field.option, QCoreApplication::translate("CampaignCommand", field.help), u"TEXT"_s});
    if (const auto exit = parseArguments(parser, u"campaign add"_s, arguments, context, Words::Some))
        return *exit;
    if (parser.positionalArguments().size() != 1)
        return fail(context, {Error::Kind::Usage,
                              QCoreApplication::translate(
                                  "CampaignCommand", "Name one campaign: pulsecheck campaign add NAME --first DAY"),
                              {}});
    RegisterEntry entry;
    entry.values[u"name"_s] = parser.positionalArguments().constFirst();
    for (const FieldOption &field : fieldOptions())
        if (parser.isSet(field.option))
            entry.values[field.field] = parser.values(field.option).join(u'\n');
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto added = await(
        (*workspace)
            ->write([entry, name = parser.value(u"brand"_s), &clock = context.clock,
                     actor = (*workspace)->actor()](Connection &connection, ChangeSet &changes) -> Result<Gathering> {
                const auto brand = brandOf(connection, name);
                if (!brand)
                    return brand.error();
                RegisterEntry wanted = entry;
                wanted.brand = brand->uid;
                Journal journal(connection, clock, actor);
                const auto stored = RegisterStore(connection).add(journal, wanted, changes);
                if (!stored)
                    return stored.error();
                return GatheringStore(connection).byUid(stored->uid);
            }));
    if (!added)
        return fail(context, added.error());
    if (const Exit assigned = assignStored(context, **workspace, added->id); assigned != Exit::Done)
        return assigned;
    const auto report =
        await((*workspace)->read([uid = added->entry.uid, now = context.clock.now()](Connection &connection) {
            return readCampaign(connection, uid, now);
        }));
    if (!report)
        return fail(context, report.error());
    printLine(context, lineJson(report->line));
    return Exit::Done;
}

Exit listCampaigns(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("CampaignCommand", "Prints one JSON object a campaign, newest launch first."));
    parser.addOption(brandOption());
    if (const auto exit = parseArguments(parser, u"campaign list"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto lines = await((*workspace)
                                 ->read([name = parser.value(u"brand"_s), now = context.clock.now()](
                                            Connection &connection) -> Result<QList<CampaignLine>> {
                                     const auto brand = brandOf(connection, name);
                                     if (!brand)
                                         return brand.error();
                                     return readCampaigns(connection, brand->uid, now);
                                 }));
    if (!lines)
        return fail(context, lines.error());
    for (const CampaignLine &line : *lines)
        printLine(context, lineJson(line));
    return Exit::Done;
}

Exit showCampaign(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CampaignCommand",
        "Prints one campaign in full as one JSON object: its days since the launch, costs, results."));
    parser.addPositionalArgument(u"name"_s, QCoreApplication::translate("CampaignCommand", "Its name or uid."));
    parser.addOption(brandOption());
    if (const auto exit = parseArguments(parser, u"campaign show"_s, arguments, context, Words::Some))
        return *exit;
    if (parser.positionalArguments().size() != 1)
        return fail(context,
                    {Error::Kind::Usage,
                     QCoreApplication::translate("CampaignCommand", "Name one campaign: pulsecheck campaign show NAME"),
                     {}});
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const QString wanted = parser.positionalArguments().constFirst();
    const auto report =
        await((*workspace)
                  ->read([wanted, name = parser.value(u"brand"_s),
                          now = context.clock.now()](Connection &connection) -> Result<CampaignReport> {
                      const auto brand = brandOf(connection, name);
                      if (!brand)
                          return brand.error();
                      const auto all = RegisterStore(connection).all(Register::Campaign, brand->uid);
                      if (!all)
                          return all.error();
                      for (const RegisterEntry &entry : *all)
                          if (entry.uid == wanted || entry.name().compare(wanted, Qt::CaseInsensitive) == 0)
                              return readCampaign(connection, entry.uid, now);
                      return Error{Error::Kind::NotFound,
                                   QCoreApplication::translate(
                                       "CampaignCommand", "There is no campaign \"%1\". See: pulsecheck campaign list")
                                       .arg(wanted),
                                   {}};
                  }));
    if (!report)
        return fail(context, report.error());
    printLine(context, reportJson(*report));
    return Exit::Done;
}

} // namespace

Command campaignCommand()
{
    return {u"campaign"_s,
            QCoreApplication::translate("CampaignCommand", "Campaigns and what they brought: add, list, show."),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(
                    context, arguments,
                    {{u"add"_s, addCampaign}, {u"list"_s, listCampaigns}, {u"show"_s, showCampaign}},
                    u"Usage: pulsecheck campaign add NAME --first DAY [--last DAY] [--brand B] [--hashtag T]...\n"
                    "                               [--link URL]... [--utm V]... [--words Q] [--post URL]...\n"
                    "                               [--goals TEXT] [--sponsor NAME] [--budget MONEY]\n"
                    "       pulsecheck campaign list [--brand B]\n"
                    "       pulsecheck campaign show NAME [--brand B]\n"_s);
            }};
}

} // namespace pulse
