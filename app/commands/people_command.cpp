#include "app/command.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "services/people_keeper.h"
#include "store/brand_store.h"
#include "store/people_rollup.h"
#include "store/people_store.h"
#include "store/stats_sums.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PeopleAtATime = 500;

QJsonValue instant(const QDateTime &time) { return time.isValid() ? QJsonValue(toIsoUtc(time)) : QJsonValue(); }

QJsonValue rounded(const std::optional<double> &value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return value ? QJsonValue(std::round(*value * scale) / scale) : QJsonValue();
}

QJsonArray placesJson(const QList<PersonAccount> &accounts)
{
    QJsonArray places;
    for (const PersonAccount &account : accounts)
        places << QJsonObject{{u"place"_s, account.place},
                              {u"author"_s, account.handle.isEmpty() ? account.name : account.handle},
                              {u"url"_s, account.url},
                              {u"mentions"_s, account.mentions},
                              {u"lastAt"_s, instant(account.last)}};
    return places;
}

/// Hours of the day and weekdays (Monday first) of a table of 7 x 24.
QJsonObject whenJson(const QList<QList<int>> &table, const Brand &brand)
{
    QList<int> hours(24, 0), weekdays(7, 0);
    for (int day = 0; day < 7; ++day)
        for (int hour = 0; hour < 24; ++hour) {
            hours[hour] += table[day][hour];
            weekdays[day] += table[day][hour];
        }
    QJsonArray byHour, byWeekday;
    for (const int count : hours)
        byHour << count;
    for (const int count : weekdays)
        byWeekday << count;
    return {{u"timezone"_s, QString::fromLatin1(brand.timeZone)}, {u"hours"_s, byHour}, {u"weekdays"_s, byWeekday}};
}

QJsonObject personJson(const Person &person, const Brand &brand, const StanceRule &rule)
{
    const PersonFigures &figures = person.figures;
    QJsonValue reach;
    if (figures.followers)
        reach = qRound64(double(*figures.followers) * reachFactor(*figures.followers));
    const qint64 judged = figures.recentPositive + figures.recentNeutral + figures.recentNegative;
    return {{u"brand"_s, brand.name},
            {u"author"_s, person.handle.isEmpty() ? person.name : person.handle},
            {u"name"_s, person.name},
            {u"place"_s, person.place},
            {u"url"_s, person.url},
            {u"location"_s, person.location},
            {u"stance"_s, toKey(person.stance)},
            {u"mentions"_s, figures.recent},
            {u"positive"_s, figures.recentPositive},
            {u"neutral"_s, figures.recentNeutral},
            {u"negative"_s, figures.recentNegative},
            {u"unclassified"_s, figures.recent - judged},
            {u"perWeek"_s, rounded(7.0 * double(figures.recent) / rule.days, 2)},
            {u"mentionsEver"_s, figures.mentions},
            {u"firstAt"_s, instant(figures.first)},
            {u"lastAt"_s, instant(figures.last)},
            {u"followers"_s, figures.followers ? QJsonValue(*figures.followers) : QJsonValue()},
            {u"reach"_s, reach},
            {u"engagementPerPost"_s, rounded(figures.engagementPerPost, 2)},
            {u"sharesPerPost"_s, rounded(figures.sharesPerPost, 2)},
            {u"influence"_s, rounded(figures.influence().score(), 1)},
            {u"role"_s, toKey(person.role)},
            {u"involvement"_s, toKey(person.involvement)},
            {u"tags"_s, QJsonArray::fromStringList(person.tags)},
            {u"new"_s, person.isNew},
            {u"quiet"_s, person.isQuiet}};
}

struct Request {
    QList<Brand> brands;
    PersonFilter filter;
    StanceRule rule;
    QDateTime now;
    int limit = -1;
};

/// Whom the request asks for, brand by brand.
struct Asked {
    Brand brand;
    QList<AuthorId> people;
};

Result<QList<Asked>> whom(Connection &connection, Request request)
{
    // While another program has the workspace, what it has not counted yet is counted beside it.
    if (Status fresh = PeopleRollup(connection).refreshAside(request.now); !fresh)
        return fresh.error();
    QList<Asked> asked;
    for (const Brand &brand : std::as_const(request.brands)) {
        request.filter.brand = brand.id;
        auto ids = PeopleStore(connection).ids(request.filter);
        if (!ids)
            return ids.error();
        if (request.limit >= 0 && ids->size() > request.limit)
            ids->resize(request.limit);
        asked << Asked{brand, *ids};
    }
    return asked;
}

Result<QList<QJsonObject>> describe(Connection &connection, const Request &request, const Brand &brand,
                                    const QList<AuthorId> &ids)
{
    if (Status fresh = PeopleRollup(connection).refreshAside(request.now); !fresh)
        return fresh.error();
    const PeopleStore store(connection);
    const auto people = store.load(brand.id, ids);
    if (!people)
        return people.error();
    QList<QJsonObject> described;
    for (const Person &person : *people) {
        const auto accounts = store.accounts(brand.id, person.id);
        const auto hours = store.hours(brand.id, person.id, QTimeZone(brand.timeZone));
        if (!accounts || !hours)
            return accounts ? hours.error() : accounts.error();
        QJsonObject json = personJson(person, brand, request.rule);
        json.insert(u"places"_s, placesJson(*accounts));
        json.insert(u"when"_s, whenJson(*hours, brand));
        described << json;
    }
    return described;
}

QString helpText()
{
    return QCoreApplication::translate(
        "PeopleCommand",
        "Prints who speaks of a brand, as one JSON list, whoever says most first. An advocate (detractor) has at least "
        "three judged mentions in the 90 days up to the brand's latest one, three quarters of the positive and "
        "negative "
        "ones for (against) it; \"mixed\" has enough of both, \"unclear\" too few. The team may change these numbers.\n"
        "Keys of each: brand, author, name, place, url, location, stance (advocate, detractor, mixed, unclear); of "
        "those 90 days mentions, positive, neutral, negative, unclassified, perWeek; mentionsEver, firstAt, lastAt "
        "(UTC); followers, reach (estimated), engagementPerPost, sharesPerPost, influence (0 to 100); role (public, "
        "staff, paid), involvement, tags, new, quiet; places (place, author, url, mentions, lastAt) and when "
        "(timezone, "
        "hours 0 to 23, weekdays from Monday). What is not known is null.");
}

/// Reads the request; the exit status when it cannot be.
std::optional<Exit> read(CommandContext &context, const QStringList &arguments, QString &brand, Request &request)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(helpText());
    parser.addOptions(
        {{u"brand"_s, QCoreApplication::translate("PeopleCommand", "Only this brand."), u"B"_s},
         {u"stance"_s, QCoreApplication::translate("PeopleCommand", "Only advocate, detractor or mixed."), u"S"_s},
         {u"limit"_s, QCoreApplication::translate("PeopleCommand", "At most N people of each brand."), u"N"_s},
         {u"with-staff"_s, QCoreApplication::translate("PeopleCommand", "Staff and paid accounts too.")}});
    if (const auto exit = parseArguments(parser, u"people"_s, arguments, context))
        return exit;
    brand = parser.value(u"brand"_s);
    if (parser.isSet(u"stance"_s)) {
        const auto stance = stanceFromKey(parser.value(u"stance"_s).toLower());
        if (!stance)
            return fail(context, {Error::Kind::Usage,
                                  QCoreApplication::translate(
                                      "PeopleCommand", "\"%1\" is no stance. Write advocate, detractor or mixed.")
                                      .arg(parser.value(u"stance"_s)),
                                  {}});
        request.filter.stances = {*stance};
    }
    if (parser.isSet(u"limit"_s)) {
        bool number = false;
        request.limit = parser.value(u"limit"_s).toInt(&number);
        if (!number || request.limit < 0)
            return fail(context, {Error::Kind::Usage,
                                  QCoreApplication::translate("PeopleCommand", "--limit takes a number from 0 up."),
                                  {}});
    }
    if (parser.isSet(u"with-staff"_s))
        request.filter.who = PersonFilter::Who::All;
    return std::nullopt;
}

Exit people(CommandContext &context, const QStringList &arguments)
{
    QString name;
    Request request;
    request.now = context.clock.now();
    if (const auto exit = read(context, arguments, name, request))
        return *exit;
    const auto workspace = context.workspaceToRead();
    if (!workspace)
        return fail(context, workspace.error());
    if (Status fresh = PeopleKeeper::refreshNow(**workspace, context.clock); !fresh)
        return fail(context, fresh.error());
    const auto brands = await((*workspace)->read([name](Connection &connection) -> Result<QList<Brand>> {
        if (name.isEmpty())
            return BrandStore(connection).all();
        const auto brand = BrandStore(connection).byName(name);
        return brand ? Result<QList<Brand>>(QList<Brand>{*brand}) : brand.error();
    }));
    if (!brands)
        return fail(context, brands.error());
    request.brands = *brands;
    const auto rule = await((*workspace)->read([](Connection &connection) { return readStanceRule(connection); }));
    if (!rule)
        return fail(context, rule.error());
    request.rule = *rule;
    const auto asked =
        await((*workspace)->read([request](Connection &connection) { return whom(connection, request); }));
    if (!asked)
        return fail(context, asked.error());
    // A piece at a time: everybody of a large workspace does not have to fit into memory.
    context.out << "[";
    bool any = false;
    for (const Asked &part : *asked)
        for (qsizetype at = 0; at < part.people.size(); at += PeopleAtATime) {
            const auto described =
                await((*workspace)
                          ->read([request, brand = part.brand, ids = part.people.mid(at, PeopleAtATime)](
                                     Connection &connection) { return describe(connection, request, brand, ids); }));
            if (!described)
                return fail(context, described.error());
            for (const QJsonObject &person : *described) {
                context.out << (any ? ",\n" : "\n")
                            << QString::fromUtf8(QJsonDocument(person).toJson(QJsonDocument::Compact));
                any = true;
            }
        }
    context.out << (any ? "\n]\n" : "]\n");
    context.out.flush();
    return context.out.status() == QTextStream::Ok ? Exit::Done : fail(context, outputBroken());
}

} // namespace

Command peopleCommand()
{
    return {u"people"_s,
            QCoreApplication::translate("PeopleCommand", "Who speaks of a brand: how often, where, when, for or "
                                                         "against, as JSON."),
            people};
}

} // namespace pulse
