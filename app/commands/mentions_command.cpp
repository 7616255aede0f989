#include "app/command.h"
#include "app/commands/brand_choice.h"
#include "app/commands/commands.h"
#include "app/commands/post_json.h"
#include "core/period.h"
#include "report/table_writer.h"
#include "services/export_service.h"
#include "store/mention_store.h"
#include <QCoreApplication>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;

struct Listing {
    MentionFilter filter;
    qint64 limit = std::numeric_limits<qint64>::max();
    bool csv = false;
    QHash<BrandId, QString> brandNames;
};

Result<Listing> readListing(const QCommandLineParser &parser, const QList<Brand> &brands)
{
    Listing listing;
    QTimeZone zone(brands.isEmpty() ? QByteArray(DefaultTimeZone) : brands.constFirst().timeZone);
    const QString name = parser.value(u"brand"_s);
    for (const Brand &brand : brands) {
        listing.brandNames.insert(brand.id, brand.name);
        if (!name.isEmpty() && brand.name.compare(name, Qt::CaseInsensitive) == 0) {
            listing.filter.brand = brand.id;
            zone = QTimeZone(brand.timeZone);
        }
    }
    if (!name.isEmpty() && !listing.filter.brand)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("MentionsCommand", "There is no brand \"%1\".").arg(name),
                     {}};
    const auto parsed = Query::parse(parser.value(u"search"_s));
    if (!parsed.errors.isEmpty())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("MentionsCommand", "The search cannot be read at character %1: %2")
                         .arg(parsed.errors.constFirst().position + 1)
                         .arg(parsed.errors.constFirst().message),
                     {}};
    listing.filter.search = parsed.query;
    for (const auto &[option, time] :
         {std::pair{u"from"_s, &listing.filter.from}, std::pair{u"to"_s, &listing.filter.to}}) {
        if (!parser.isSet(option))
            continue;
        const auto instant = parseInstant(parser.value(option), zone);
        if (!instant)
            return instant.error();
        *time = *instant;
    }
    if (parser.isSet(u"limit"_s)) {
        bool number = false;
        listing.limit = parser.value(u"limit"_s).toLongLong(&number);
        if (!number || listing.limit < 0)
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("MentionsCommand", "--limit takes a number of mentions."),
                         {}};
    }
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s).toLower() : u"jsonl"_s;
    if (format != u"jsonl" && format != u"csv")
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("MentionsCommand", "\"%1\" is no format. Use jsonl or csv.").arg(format),
            {}};
    listing.csv = format == u"csv";
    return listing;
}

/// One line of CSV; times in UTC.
QByteArray csvLine(const Mention &mention, const QHash<BrandId, QString> &brandNames)
{
    QStringList cells;
    for (const TableCell &cell : exportRow(mention, brandNames)) {
        if (const auto *text = std::get_if<QString>(&cell))
            cells << *text;
        else if (const auto *count = std::get_if<qint64>(&cell))
            cells << QString::number(*count);
        else if (const auto *time = std::get_if<QDateTime>(&cell); time && time->isValid())
            cells << toIsoUtc(*time);
        else
            cells << QString();
    }
    return csvRow(cells).toUtf8();
}

Exit printAll(CommandContext &context, Workspace &workspace, const Listing &listing)
{
    if (listing.csv)
        context.out << csvRow(exportHeaders());
    std::optional<MentionId> after;
    for (qint64 left = listing.limit; left > 0;) {
        const int size = int(std::min<qint64>(left, PageSize));
        const auto page = await(workspace.read([&listing, size, after](Connection &connection) {
            return MentionStore(connection).page(listing.filter, size, after);
        }));
        if (!page)
            return fail(context, page.error());
        for (const Mention &mention : *page) {
            if (listing.csv)
                context.out << QString::fromUtf8(csvLine(mention, listing.brandNames));
            else
                context.out << QString::fromUtf8(QJsonDocument(mentionJson(mention, listing.brandNames))
                                                     .toJson(QJsonDocument::Compact))
                            << '\n';
        }
        left -= page->size();
        if (page->size() < size)
            break;
        after = page->constLast().id;
    }
    context.out.flush();
    return context.out.status() == QTextStream::Ok ? Exit::Done : fail(context, outputBroken());
}

Exit mentions(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "MentionsCommand", "Prints mentions, newest first: one JSON object a line, or CSV."));
    parser.addOptions(
        {{u"brand"_s, QCoreApplication::translate("MentionsCommand", "Only mentions of this brand."), u"B"_s},
         {u"search"_s, QCoreApplication::translate("MentionsCommand", "Only what this query finds."), u"S"_s},
         {u"from"_s, QCoreApplication::translate("MentionsCommand", "Not before this time."), u"T"_s},
         {u"to"_s, QCoreApplication::translate("MentionsCommand", "Before this time."), u"T"_s},
         {u"limit"_s, QCoreApplication::translate("MentionsCommand", "At most so many."), u"N"_s},
         {u"format"_s, QCoreApplication::translate("MentionsCommand", "jsonl (the default) or csv."), u"FORMAT"_s}});
    if (const auto exit = parseArguments(parser, u"mentions"_s, arguments, context))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    const auto brands = allBrands(**workspace);
    if (!brands)
        return fail(context, brands.error());
    const auto listing = readListing(parser, *brands);
    return listing ? printAll(context, **workspace, *listing) : fail(context, listing.error());
}

} // namespace

Command mentionsCommand()
{
    return {u"mentions"_s, QCoreApplication::translate("MentionsCommand", "Search and export mentions, newest first."),
            mentions};
}

} // namespace pulse
