#include "app/command.h"
#include "app/commands/brand_choice.h"
#include "app/commands/commands.h"
#include "core/period.h"
#include "services/hand_entry.h"
#include "services/shared_reading.h"
#include "sources/cell_values.h"
#include "sources/post_address.h"
#include "store/picture_store.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("PostCommand", text); }

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"ADDRESS"_s,
                                 words(QT_TRANSLATE_NOOP("PostCommand", "Where the post stands; may be left out.")));
    parser.addOptions(
        {{u"text"_s, words(QT_TRANSLATE_NOOP("PostCommand", "Its words; - reads them from standard input.")), u"T"_s},
         {u"title"_s, words(QT_TRANSLATE_NOOP("PostCommand", "Its title.")), u"T"_s},
         {u"author"_s, words(QT_TRANSLATE_NOOP("PostCommand", "The author's account, with or without @.")), u"A"_s},
         {u"author-name"_s, words(QT_TRANSLATE_NOOP("PostCommand", "The author's shown name.")), u"N"_s},
         {u"place"_s, words(QT_TRANSLATE_NOOP("PostCommand", "The channel, where the address does not tell.")), u"P"_s},
         {u"time"_s, words(QT_TRANSLATE_NOOP("PostCommand", "When it was published.")), u"T"_s},
         {u"brand"_s, words(QT_TRANSLATE_NOOP("PostCommand", "Whose it is; without it the brands' queries decide.")),
          u"B"_s},
         {u"likes"_s, {}, u"N"_s},
         {u"shares"_s, {}, u"N"_s},
         {u"replies"_s, {}, u"N"_s},
         {u"views"_s, {}, u"N"_s},
         {u"followers"_s, words(QT_TRANSLATE_NOOP("PostCommand", "Of the author.")), u"N"_s},
         {u"picture"_s, words(QT_TRANSLATE_NOOP("PostCommand", "A picture of it: PNG, JPEG or WebP.")), u"FILE"_s}});
}

Result<QByteArray> pictureOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     words(QT_TRANSLATE_NOOP("PostCommand", "The picture cannot be read: %1")).arg(file.errorString()),
                     {}};
    if (const Status small = PictureStore::checkSize(file.size()); !small)
        return small.error();
    return file.read(PictureStore::MostBytes + 1);
}

/// What the options say, with what the address tells by itself.
Result<HandEntry> entryOf(const QCommandLineParser &parser, CommandContext &context, const QList<Brand> &brands)
{
    HandEntry entry;
    Post &post = entry.post;
    QTimeZone zone(DefaultTimeZone);
    if (!brands.isEmpty())
        zone = QTimeZone(brands.constFirst().timeZone);
    if (const QStringList given = parser.positionalArguments(); !given.isEmpty()) {
        const auto address = readPostAddress(given.constFirst());
        if (!address)
            return address.error();
        post.url = address->url;
        post.place = address->place;
        post.author.handle = address->handle;
    }
    post.text = parser.value(u"text"_s);
    if (post.text == u"-")
        post.text = QString::fromUtf8(context.in.readAll());
    post.title = parser.value(u"title"_s);
    if (parser.isSet(u"place"_s))
        post.place = parser.value(u"place"_s);
    if (parser.isSet(u"author"_s))
        post.author.handle = parser.value(u"author"_s).simplified();
    post.author.name = parser.value(u"author-name"_s).simplified();
    post.author.followers = parseCount(parser.value(u"followers"_s));
    post.engagement = {parseCount(parser.value(u"likes"_s)), parseCount(parser.value(u"shares"_s)),
                       parseCount(parser.value(u"replies"_s)), parseCount(parser.value(u"views"_s))};
    if (parser.isSet(u"time"_s)) {
        const auto time = parseInstant(parser.value(u"time"_s), zone);
        if (!time)
            return time.error();
        post.publishedAt = *time;
    }
    if (const QString name = parser.value(u"brand"_s); !name.isEmpty()) {
        for (const Brand &brand : brands)
            if (brand.name.compare(name, Qt::CaseInsensitive) == 0)
                entry.brand = brand.uid;
        if (entry.brand.isEmpty())
            return Error{Error::Kind::NotFound,
                         words(QT_TRANSLATE_NOOP("PostCommand", "There is no brand \"%1\".")).arg(name),
                         {}};
    }
    if (const QString path = parser.value(u"picture"_s); !path.isEmpty()) {
        auto picture = pictureOf(path);
        if (!picture)
            return picture.error();
        entry.picture = std::move(picture).value();
        entry.pictureName = QFileInfo(path).fileName();
    }
    return entry;
}

Exit add(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("PostCommand", "Adds one post by hand, by its address, with a picture of it. Asks "
                                               "nothing of the network. Prints one JSON object: known, change.")));
    addOptions(parser);
    if (const auto exit = parseArguments(parser, u"post add"_s, arguments, context, Words::Some))
        return *exit;
    if (parser.positionalArguments().size() > 1)
        return fail(context, {Error::Kind::Usage, words(QT_TRANSLATE_NOOP("PostCommand", "Name one address.")), {}});
    const auto workspace = context.workspace();
    if (!workspace)
        return fail(context, workspace.error());
    const auto brands = allBrands(**workspace);
    if (!brands)
        return fail(context, brands.error());
    const auto entry = entryOf(parser, context, *brands);
    if (!entry)
        return fail(context, entry.error());
    const auto entered = enterByHand(**workspace, standardEnrichers(nullptr, sharedReadingOf(**workspace)), *entry);
    if (!entered)
        return fail(context, entered.error());
    const QJsonObject json{{u"known"_s, entered->known}, {u"change"_s, entered->change}};
    context.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
    return Exit::Done;
}

} // namespace

Command postCommand()
{
    return {u"post"_s, words(QT_TRANSLATE_NOOP("PostCommand", "One post by hand: add.")),
            [](CommandContext &context, const QStringList &arguments) {
                return runVerb(
                    context, arguments, {{u"add"_s, add}},
                    u"Usage: pulsecheck post add [ADDRESS] [--text T|-] [--title T] [--author A] [--author-name N] "
                    "[--place P]\n"
                    "                           [--time T] [--brand B] [--likes N] [--shares N] [--replies N] "
                    "[--views N] [--followers N]\n"
                    "                           [--picture FILE]\n"_s);
            }};
}

} // namespace pulse
