#include "sources/json_feed.h"
#include "analysis/html_text.h"
#include "core/date_parser.h"
#include "core/ids.h"
#include "sources/json_reading.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &object, QStringView key) { return object.value(key).toString(); }

QString addressOf(const QJsonObject &object, QStringView key, const QUrl &base)
{
    const QString address = textOf(object, key).trimmed();
    if (address.isEmpty() || base.isEmpty() || !QUrl(address).isRelative())
        return address;
    return base.resolved(QUrl(address)).toString();
}

QDateTime timeOf(const QJsonObject &object, QStringView key)
{
    const auto time = parseFeedTime(textOf(object, key));
    return time ? time->utc : QDateTime();
}

QList<FeedPerson> authorsOf(const QJsonObject &object)
{
    QList<FeedPerson> result;
    const auto add = [&](const QJsonObject &author) {
        FeedPerson person;
        person.name = cleanText(textOf(author, u"name")).simplified();
        person.url = textOf(author, u"url");
        person.shown = person.name;
        if (!person.isEmpty())
            result.append(person);
    };
    for (const QJsonValue &value : object.value(u"authors").toArray())
        add(value.toObject());
    if (result.isEmpty())
        add(object.value(u"author").toObject());
    return result;
}

/// An id may be written as a number.
QString idOf(const QJsonValue &value)
{
    // QJsonValue has integers of 64 bits; larger ones are rounded, which is better than one id for all.
    constexpr double Largest = 9.2e18;
    if (value.isDouble() && std::abs(value.toDouble()) > Largest)
        return QString::number(value.toDouble(), 'f', 0);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

FeedItem itemOf(const QJsonObject &json, const QUrl &base, const QString &language)
{
    FeedItem item;
    item.id = idOf(json.value(u"id"));
    item.ownId = !item.id.isEmpty();
    item.link = addressOf(json, u"url", base);
    if (item.link.isEmpty())
        item.link = addressOf(json, u"external_url", base);
    item.title = cleanText(textOf(json, u"title")).simplified();
    const QString html = textOf(json, u"content_html");
    item.content = html.isEmpty() ? cleanText(textOf(json, u"content_text")) : htmlToText(html);
    item.summary = cleanText(textOf(json, u"summary"));
    item.language = textOf(json, u"language");
    if (item.language.isEmpty())
        item.language = language;
    item.authors = authorsOf(json);
    item.published = timeOf(json, u"date_published");
    item.updated = timeOf(json, u"date_modified");
    if (!item.published.isValid())
        item.published = item.updated;
    for (const QJsonValue &tag : json.value(u"tags").toArray())
        addTag(item.tags, cleanText(tag.toString()).simplified());
    if (!textOf(json, u"image").isEmpty() || !textOf(json, u"banner_image").isEmpty())
        item.media |= MediaKind::Image;
    for (const QJsonValue &value : json.value(u"attachments").toArray()) {
        const QJsonObject attachment = value.toObject();
        const QString type = textOf(attachment, u"mime_type");
        item.enclosures.append({addressOf(attachment, u"url", base), type,
                                QString::number(attachment.value(u"size_in_bytes").toInteger())});
        item.media |= type.startsWith(u"image/")   ? MediaKinds(MediaKind::Image)
                      : type.startsWith(u"video/") ? MediaKinds(MediaKind::Video)
                      : type.startsWith(u"audio/") ? MediaKinds(MediaKind::Audio)
                                                   : MediaKinds();
    }
    if (item.id.isEmpty())
        item.id = item.link.isEmpty() ? derivedUid({item.title, item.text()}) : item.link;
    return item;
}

} // namespace

Result<Feed> readJsonFeed(QStringView text, const QUrl &asked)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate(
                "FeedParser", "The JSON of this feed breaks off or is damaged, so nothing of it was read. Try later."),
            error.errorString()};
    const QJsonObject root = document.object();
    if (!root.value(u"items").isArray())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate(
                         "FeedParser", "This is not a feed: neither RSS, Atom nor JSON Feed. Check the address."),
                     {}};
    QUrl base = asked;
    for (const QStringView key : {QStringView(u"feed_url"), QStringView(u"home_page_url")})
        if (base.isEmpty())
            base = QUrl(webAddressValue(root, key));
    Feed feed;
    feed.title = cleanText(textOf(root, u"title")).simplified();
    feed.link = addressOf(root, u"home_page_url", base);
    feed.description = cleanText(textOf(root, u"description")).simplified();
    feed.language = textOf(root, u"language");
    feed.id = textOf(root, u"feed_url");
    feed.author = authorsOf(root).value(0);
    feed.image = addressOf(root, u"icon", base);
    if (feed.image.isEmpty())
        feed.image = addressOf(root, u"favicon", base);
    for (const QJsonValue &value : root.value(u"items").toArray())
        if (value.isObject() && feed.items.size() < 10'000)
            feed.items.append(itemOf(value.toObject(), base, feed.language));
    for (const FeedItem &item : std::as_const(feed.items)) { // the format has no times of its own
        if (item.published.isValid() && (!feed.published.isValid() || feed.published < item.published))
            feed.published = item.published;
        if (item.updated.isValid() && (!feed.updated.isValid() || feed.updated < item.updated))
            feed.updated = item.updated;
    }
    return feed;
}

} // namespace pulse
