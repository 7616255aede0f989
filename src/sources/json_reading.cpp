#include "sources/json_reading.h"
#include "analysis/html_entities.h"
#include "core/date_parser.h"
#include "sources/text_encoding.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QUrl>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

Result<QJsonDocument> readJson(QByteArrayView bytes)
{
    QJsonParseError error;
    const QString text = decodeDocument(bytes, {}, {}).text;
    QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error == QJsonParseError::NoError)
        return document;
    if (QStringView(text).trimmed().startsWith(u'<'))
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate(
                "JsonReading",
                "A web page came instead of data. The address may be wrong, or the service asks for a sign-in."),
            error.errorString()};
    return Error{Error::Kind::BadData,
                 QCoreApplication::translate(
                     "JsonReading", "The answer breaks off or is damaged, so nothing of it was read. Try later."),
                 error.errorString()};
}

QString textValue(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        return value.toString();
    // A fraction is no identifier, and two defaults that agree mean that it is none.
    const qint64 number = value.toInteger(-1);
    return number == -1 && value.toInteger(1) == 1 ? QString() : QString::number(number);
}

QString firstText(const QJsonObject &object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys)
        if (const QString text = textValue(object, key); !text.isEmpty())
            return text;
    return {};
}

QString webAddressValue(const QJsonObject &object, QStringView key)
{
    const QString address = object.value(key).toString().trimmed();
    return address.startsWith(u"https://") || address.startsWith(u"http://") ? address : QString();
}

std::optional<qint64> countValue(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    bool isNumber = value.isDouble();
    const qint64 count = isNumber ? value.toInteger(-1) : value.toString().toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional<qint64>(count) : std::nullopt;
}

std::optional<qint64> scoreValue(const QJsonObject &object, QStringView key)
{
    constexpr qint64 Most = 1'000'000'000'000;
    const QJsonValue value = object.value(key);
    const qint64 score = value.toInteger(Most + 1);
    return value.isDouble() && score >= -Most && score <= Most ? std::optional<qint64>(score) : std::nullopt;
}

namespace {

QDateTime ifPlausible(const QDateTime &time)
{
    const int year = time.date().year();
    return time.isValid() && year >= 1970 && year <= 2100 ? time : QDateTime();
}

/// Seconds up to the year 5138; what is larger is finer.
QDateTime sinceEpoch(double number)
{
    if (!std::isfinite(number) || std::abs(number) >= 1e17)
        return {};
    const double milliseconds = std::abs(number) < 1e11   ? number * 1000
                                : std::abs(number) < 1e14 ? number
                                                          : number / 1000;
    return ifPlausible(QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), Qt::UTC));
}

} // namespace

QDateTime timeValue(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return sinceEpoch(value.toDouble());
    const QString text = value.toString();
    if (const qsizetype size = text.size(); size == 10 || size == 13 || size == 16) {
        bool digits = false;
        if (const qint64 number = text.toLongLong(&digits); digits && number > 0)
            return sinceEpoch(double(number));
    }
    const auto time = parseFeedTime(text);
    return time ? ifPlausible(time->utc) : QDateTime();
}

QString languageOf(const QString &tag)
{
    static const QHash<QString, QString> renamed{{u"in"_s, u"id"_s}, {u"iw"_s, u"he"_s}, {u"ji"_s, u"yi"_s}};
    const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (language.size() == 2)
        return renamed.value(language, language);
    if (language.size() != 3)
        return {};
    const QLocale::Language known = QLocale::codeToLanguage(language);
    const bool none = known == QLocale::AnyLanguage || known == QLocale::C;
    return none ? QString() : QLocale::languageToCode(known, QLocale::ISO639Part1);
}

void addAliases(Post &post, std::initializer_list<QString> names)
{
    for (const QString &name : names)
        if (!name.isEmpty() && !post.aliases.contains(name))
            post.aliases.append(name);
}

void addTag(QStringList &tags, const QString &tag)
{
    constexpr qsizetype MostTags = 200;
    if (!tag.isEmpty() && tags.size() < MostTags && !tags.contains(tag))
        tags.append(tag);
}

QString decodeReferences(const QString &text)
{
    QString out;
    out.reserve(text.size());
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        if (view.at(at) == u'&') {
            const CharacterReference reference = readCharacterReference(view.sliced(at));
            if (reference.length > 0) {
                out += QString::fromUcs4(&reference.first, 1);
                if (reference.second != 0)
                    out += QString::fromUcs4(&reference.second, 1);
                at += reference.length;
                continue;
            }
        }
        out += view.at(at++);
    }
    return out;
}

namespace {

struct PostWalk {
    const std::function<std::optional<Post>(const QJsonObject &, const QString &)> &recognise;
    const QStringList &closed;
    QList<Post> posts;
    QSet<QString> seen;

    void enter(const QJsonValue &value, const QString &above, int depth)
    {
        if (depth > 200)
            return;
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                enter(item, above, depth + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        QString around = above;
        if (auto post = recognise(object, above)) {
            around = post->externalId;
            if (!seen.contains(around)) {
                seen.insert(around);
                posts.append(std::move(*post));
            }
        }
        for (auto member = object.begin(); member != object.end(); ++member)
            if ((member.value().isObject() || member.value().isArray()) && !closed.contains(member.key()))
                enter(member.value(), around, depth + 1);
    }
};

} // namespace

Result<QList<Post>> collectPosts(QByteArrayView json,
                                 const std::function<std::optional<Post>(const QJsonObject &)> &recognise,
                                 const QStringList &closed)
{
    return collectThreads(
        json, [&recognise](const QJsonObject &object, const QString &) { return recognise(object); }, closed);
}

Result<QList<Post>>
collectThreads(QByteArrayView json,
               const std::function<std::optional<Post>(const QJsonObject &, const QString &above)> &recognise,
               const QStringList &closed)
{
    const Result<QJsonDocument> document = readJson(json);
    if (!document)
        return document.error();
    PostWalk walk{recognise, closed, {}, {}};
    walk.enter(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()), {}, 0);
    return walk.posts;
}

} // namespace pulse
