#include "sources/json_connector.h"
#include "sources/json_mapping.h"
#include "sources/json_reading.h"
#include "sources/newest_first.h"
#include "sources/place_names.h"
#include "sources/web_query.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

JsonMapping mappingOf(const QJsonObject &settings)
{
    return JsonMapping::fromJson(QJsonDocument::fromJson(settings.value(u"mapping"_s).toString().toUtf8()).object());
}

QUrl firstAddress(const QJsonObject &settings) { return QUrl(settings.value(u"url"_s).toString()); }

/// The address of the page that \a mark names; empty where it leads to another host or nowhere.
QUrl nextAddress(const QUrl &first, const QString &mark)
{
    if (mark.isEmpty())
        return {};
    if (const bool isAddress = mark.contains(u"://") || mark.startsWith(u'/'); isAddress) {
        const QUrl next = first.resolved(QUrl(mark));
        const bool same = next.host() == first.host() && next.scheme() == first.scheme() && next.port() == first.port();
        return same ? next : QUrl(); // what lets us in stays with its host
    }
    QUrlQuery query(first);
    QString name = u"cursor"_s;
    for (const QString &known : {u"cursor"_s, u"after"_s, u"page"_s, u"offset"_s, u"max_id"_s})
        if (query.hasQueryItem(known))
            name = known;
    query.removeAllQueryItems(name);
    query.addQueryItem(name, percentEncoded(mark));
    QUrl next = first;
    next.setQuery(query);
    return next;
}

Result<QJsonObject> settingsOf(const QHash<QString, QString> &values)
{
    const auto usage = [](const QString &words) { return Error{Error::Kind::Usage, words, {}}; };
    const auto url = webAddress(values.value(u"url"_s));
    if (!url)
        return url.error();
    QJsonObject settings{{u"url"_s, url->toString()}};
    static const QRegularExpression headerName(u"^[A-Za-z0-9-]{1,60}$"_s);
    const QString header = values.value(u"header"_s).trimmed();
    if (!header.isEmpty() && !headerName.match(header).hasMatch())
        return usage(QCoreApplication::translate("JsonConnector", "\"%1\" is no name of a header.").arg(header));
    for (const auto &[key, value] :
         {std::pair(u"header"_s, header), std::pair(u"place"_s, values.value(u"place"_s).simplified())})
        if (!value.isEmpty())
            settings[key] = value;
    const QString written = values.value(u"mapping"_s).trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(written.toUtf8());
    if (!written.isEmpty() && !document.isObject())
        return usage(QCoreApplication::translate("JsonConnector", "The mapping is no JSON object."));
    if (written.isEmpty()) // recognised with every answer
        return settings;
    const JsonMapping mapping = JsonMapping::fromJson(document.object());
    if (!mapping.fields.contains(PostField::Text) && !mapping.fields.contains(PostField::Title))
        return usage(QCoreApplication::translate(
            "JsonConnector", "Choose at least the member that holds the text or the title of a post."));
    settings[u"mapping"_s] = QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact));
    return settings;
}

} // namespace

Result<HttpRequest> JsonConnector::request(const ConnectorInput &input) const
{
    HttpRequest request;
    const NewestFirst reading(input.state.value(u"reading"_s).toObject());
    request.url = firstAddress(input.settings);
    if (request.url.host().isEmpty())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("JsonConnector", "This source has no address. Open it and enter one."),
                     {}};
    if (const QString page = reading.page(); !page.isEmpty()) {
        request.url = nextAddress(request.url, page);
    } else {
        request.etag = input.state.value(u"etag"_s).toString().toUtf8();
        request.lastModified = input.state.value(u"lastModified"_s).toString().toUtf8();
    }
    request.headers = {{"Accept", "application/json"}};
    const QString header = input.settings.value(u"header"_s).toString();
    if (const QString token = input.secrets.value(u"token"_s); !header.isEmpty() && !token.isEmpty())
        request.headers.append({header.toLatin1(), token.toUtf8()});
    return request;
}

Result<SourcePage> JsonConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    SourcePage page;
    page.state = input.state;
    if (response.isNotModified())
        return page;
    const auto document = readJson(response.body);
    if (!document)
        return document.error();
    JsonMapping mapping = mappingOf(input.settings);
    if (mapping.fields.isEmpty())
        mapping = recogniseMapping(*document);
    const QString named = input.settings.value(u"place"_s).toString();
    auto posts =
        readMappedPosts(response.body, mapping, named.isEmpty() ? placeOfAddress(firstAddress(input.settings)) : named);
    if (!posts)
        return posts.error();
    page.posts = std::move(posts).value();
    QString next;
    if (document->isObject() && !mapping.next.isEmpty()) {
        const QJsonValue mark = valueAt(document->object(), mapping.next);
        next = mark.isDouble() ? QString::number(mark.toInteger()) : mark.toString();
        if (nextAddress(firstAddress(input.settings), next).isEmpty())
            next.clear();
    }
    NewestFirst reading(input.state.value(u"reading"_s).toObject());
    if (reading.page().isEmpty()) {
        page.state[u"etag"_s] = QString::fromUtf8(response.header("ETag"));
        page.state[u"lastModified"_s] = QString::fromUtf8(response.header("Last-Modified"));
    }
    page.more = reading.turn(page.posts, next, {5, 20});
    if (reading.gap() && !mapping.next.isEmpty())
        page.gaps.append(*reading.gap());
    page.state[u"reading"_s] = reading.state();
    return page;
}

SourceKind jsonKind()
{
    static const JsonConnector connector;
    SourceForm form{u"address"_s, {u"JSON 주소"_s, u"A JSON address"_s}, {}, settingsOf};
    form.fields = {
        {u"url"_s,
         {u"주소"_s, u"Address"_s},
         {u"JSON으로 답하는 주소. 예: https://api.example.com/reviews"_s,
          u"An address that answers with JSON, e.g. https://api.example.com/reviews"_s}},
        {u"header"_s,
         {u"인증 헤더 이름"_s, u"Name of the header that lets us in"_s},
         {u"필요할 때만. 예: Authorization"_s, u"Only where it is needed, e.g. Authorization"_s},
         false},
        {u"token"_s,
         {u"인증 헤더 값"_s, u"Value of that header"_s},
         {u"예: Bearer ..."_s, u"e.g. Bearer ..."_s},
         false,
         true},
        {u"place"_s,
         {u"채널 이름"_s, u"Name of the channel"_s},
         {u"비워 두면 주소의 호스트 이름을 씁니다."_s, u"Left empty, the host's name."_s},
         false},
    };
    SourceField mapping{u"mapping"_s,
                        {u"항목 연결"_s, u"What the members mean"_s},
                        {u"주소를 불러온 뒤 글의 각 항목을 고릅니다. 비워 두면 이름으로 알아봅니다."_s,
                         u"Load the address, then choose what is what. Left empty, it is recognised by the names."_s},
                        false};
    mapping.editor = SourceField::Editor::JsonMapping;
    form.fields.append(mapping);
    return {u"json"_s,
            {u"JSON 주소"_s, u"JSON address"_s},
            {u"JSON으로 답하는 어떤 주소든, 항목의 뜻을 골라 글로 읽습니다."_s,
             u"Reads posts from any address that answers with JSON; you choose what its members mean."_s},
            &connector,
            {form},
            {{u"address"_s, u"url"_s}},
            0,
            30};
}

} // namespace pulse
