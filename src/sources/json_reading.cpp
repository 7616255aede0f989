#include "sources/json_reading.h"
#include "analysis/html_entities.h"
#include "core/date_parser.h"
#include "sources/text_encoding.h"
#include <QCoreApplication>
#include <QJsonArray>
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

} // namespace

QDateTime timeValue(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        const double seconds = value.toDouble();
        const bool sane = std::isfinite(seconds) && std::abs(seconds) < 4e11;
        return sane ? ifPlausible(QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC)) : QDateTime();
    }
    const auto time = parseFeedTime(value.toString());
    return time ? ifPlausible(time->utc) : QDateTime();
}

QString languageOf(const QString &tag)
{
    const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return language.size() == 2 ? language : QString();
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
    const std::function<std::optional<Post>(const QJsonObject &)> &recognise;
    const QStringList &closed;
    QList<Post> posts;
    QSet<QString> seen;

    void enter(const QJsonValue &value, int depth)
    {
        if (depth > 200)
            return;
        if (value.isArray()) {
            for (const QJsonValue &item : value.toArray())
                enter(item, depth + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        if (auto post = recognise(object); post && !seen.contains(post->externalId)) {
            seen.insert(post->externalId);
            posts.append(std::move(*post));
        }
        for (auto member = object.begin(); member != object.end(); ++member)
            if ((member.value().isObject() || member.value().isArray()) && !closed.contains(member.key()))
                enter(member.value(), depth + 1);
    }
};

} // namespace

Result<QList<Post>> collectPosts(QByteArrayView json,
                                 const std::function<std::optional<Post>(const QJsonObject &)> &recognise,
                                 const QStringList &closed)
{
    const Result<QJsonDocument> document = readJson(json);
    if (!document)
        return document.error();
    PostWalk walk{recognise, closed, {}, {}};
    walk.enter(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()), 0);
    return walk.posts;
}

} // namespace pulse
