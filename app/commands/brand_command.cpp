#include "app/commands/assigning.h"
#include "app/commands/brand_choice.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "core/query.h"
#include "services/brand_service.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Exit addBrand(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("BrandCommand", "Adds a brand; without --query its name is the query."));
    parser.addPositionalArgument(u"name"_s, QCoreApplication::translate("BrandCommand", "The brand's name."));
    parser.addOptions(
        {{u"query"_s, QCoreApplication::translate("BrandCommand", "What counts as a mention of it."), u"Q"_s},
         {u"competitor"_s, QCoreApplication::translate("BrandCommand", "It is a competitor.")},
         {u"timezone"_s, QCoreApplication::translate("BrandCommand", "Where its days begin, e.g. Asia/Seoul."),
          u"TZ"_s}});
    if (const auto exit = parseArguments(parser, u"brand add"_s, arguments, context, Words::Some))
        return *exit;
    if (parser.positionalArguments().size() != 1)
        return fail(context, {Error::Kind::Usage,
                              QCoreApplication::translate("BrandCommand", "Name one brand: pulsecheck brand add NAME"),
                              {}});

    Brand brand;
    brand.name = parser.positionalArguments().constFirst();
    brand.query = parser.value(u"query"_s);
    brand.competitor = parser.isSet(u"competitor"_s);
    if (parser.isSet(u"timezone"_s))
        brand.timeZone = parser.value(u"timezone"_s).toUtf8();
    if (!isTimeZone(brand.timeZone))
        return fail(context, {Error::Kind::Usage,
                              QCoreApplication::translate("BrandCommand",
                                                          "\"%1\" is no time zone. Write it as Asia/Seoul or UTC.")
                                  .arg(QString::fromUtf8(brand.timeZone)),
                              {}});
    if (const auto parsed = Query::parse(brand.query); !parsed.errors.isEmpty()) {
        const QueryError &first = parsed.errors.constFirst();
        return fail(context,
                    {Error::Kind::Usage,
                     QCoreApplication::translate("BrandCommand", "The query cannot be read at character %1: %2")
                         .arg(first.position + 1)
                         .arg(first.message),
                     {}});
    }
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto added = await((*workspace)
                                 ->write([brand, &clock = context.clock,
                                          actor = (*workspace)->actor()](Connection &connection, ChangeSet &changes) {
                                     Journal journal(connection, clock, actor);
                                     return BrandService::addNow(connection, journal, brand, changes);
                                 }));
    return added ? assignStored(context, **workspace, added->id) : fail(context, added.error());
}

Exit listBrands(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("BrandCommand", "Prints one JSON object a brand."));
    if (const auto exit = parseArguments(parser, u"brand list"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto brands = allBrands(**workspace);
    if (!brands)
        return fail(context, brands.error());
    for (const Brand &brand : *brands)
        context.out << QJsonDocument(QJsonObject{{u"name"_s, brand.name},
                                                 {u"query"_s, brand.query},
                                                 {u"competitor"_s, brand.competitor},
                                                 {u"timezone"_s, QString::fromUtf8(brand.timeZone)}})
                           .toJson(QJsonDocument::Compact)
                    << '\n';
    return Exit::Done;
}

} // namespace

Command brandCommand()
{
    return {u"brand"_s,
            QCoreApplication::translate("BrandCommand", "Brands and competitors, with their queries: add, list."),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(context, arguments, {{u"add"_s, addBrand}, {u"list"_s, listBrands}},
                               u"Usage: pulsecheck brand add NAME [--query Q] [--competitor] [--timezone TZ]\n"
                               "       pulsecheck brand list\n"_s);
            }};
}

} // namespace pulse
