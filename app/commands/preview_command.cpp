#include "app/command.h"
#include "app/commands/commands.h"
#include "app/commands/post_json.h"
#include "net/http_client.h"
#include "sources/answer_error.h"
#include "sources/feed_parser.h"
#include "sources/post_readers.h"
#include "sources/post_sieve.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;

/// An answer, from a file or from the network.
struct Answer {
    QByteArray body;
    HttpHeaders headers;
    QUrl url;
};

Result<Answer> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("PreviewCommand", "%1 cannot be opened: %2.").arg(name, file.errorString()),
            {}};
    if (file.size() > LargestFile)
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate("PreviewCommand", "%1 is larger than 64 MB, so it was not read.").arg(name),
            {}};
    return Answer{file.readAll(), {}, {}};
}

Result<Answer> readUrl(const QUrl &url, const HttpHeaders &headers, const Clock &clock)
{
    HttpClient client(clock);
    HttpRequest request;
    request.url = url;
    request.headers = headers;
    const Result<HttpResponse> response = await(client.send(request));
    if (!response)
        return response.error();
    if (!response->isGood())
        return failureOf(*response);
    return Answer{response->body, response->headers, response->url};
}

/// "Name: value" as given to --header.
Result<HttpHeaders> readHeaders(const QStringList &lines)
{
    HttpHeaders headers;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1 || line.contains(u'\n') || line.contains(u'\r'))
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate("PreviewCommand", "\"%1\" is no header. Write it as \"Name: value\".")
                    .arg(line),
                {}};
        headers.append({line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()});
    }
    return headers;
}

void print(CommandContext &context, const QJsonObject &object)
{
    context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

Exit previewFeed(CommandContext &context, const Answer &answer)
{
    const Result<Feed> feed = parseFeed(answer.body, answer.headers, answer.url);
    if (!feed)
        return fail(context, feed.error());
    print(context, {{u"feed"_s, feedJson(*feed)}});
    for (const FeedItem &item : feed->items)
        print(context, itemJson(item, *feed));
    if (feed->cut)
        context.err << QCoreApplication::translate("PreviewCommand",
                                                   "The feed broke off in the middle; what stood before was read.")
                    << '\n';
    return Exit::Done;
}

QString kindNames()
{
    QStringList names{u"feed"_s};
    for (const PostReader &reader : postReaders())
        names.append(reader.kind);
    return names.join(u", "_s);
}

Exit runPreview(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate(
            "PreviewCommand",
            "Reads one answer of a source and prints its posts, one JSON object a line; stores nothing. Kinds: %1.")
            .arg(kindNames()));
    parser.addPositionalArgument(
        u"kind"_s, QCoreApplication::translate("PreviewCommand", "What kind of source the answer comes from."));
    parser.addPositionalArgument(
        u"file|url"_s,
        QCoreApplication::translate("PreviewCommand", "A file with the answer, or an https address to ask."));
    parser.addOption(
        {u"header"_s,
         QCoreApplication::translate(
             "PreviewCommand", "For a file, a header that came with it; for an address, one to send. May be repeated."),
         u"Name: value"_s});
    if (const auto exit = parseArguments(parser, u"preview"_s, arguments, context, Words::Some))
        return *exit;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        return fail(context,
                    {Error::Kind::Usage,
                     QCoreApplication::translate("PreviewCommand",
                                                 "Name a kind and a file or address: pulsecheck preview KIND FILE|URL"),
                     {}});
    const auto headers = readHeaders(parser.values(u"header"_s));
    if (!headers)
        return fail(context, headers.error());

    const QString &kind = names.at(0);
    const PostReader *reader = findPostReader(kind);
    if (kind != u"feed" && !reader)
        return fail(context, {Error::Kind::Usage,
                              QCoreApplication::translate("PreviewCommand",
                                                          "There is no kind \"%1\". Kinds that can be read: %2.")
                                  .arg(kind, kindNames()),
                              {}});

    const bool remote = names.at(1).startsWith(u"http://") || names.at(1).startsWith(u"https://");
    Result<Answer> answer = remote ? readUrl(QUrl(names.at(1)), *headers, context.clock) : readFile(names.at(1));
    if (!answer)
        return fail(context, answer.error());
    if (!remote)
        answer->headers = *headers;
    if (kind == u"feed")
        return previewFeed(context, *answer);
    Result<QList<Post>> read = reader->read(answer->body, answer->url.host());
    const QString trouble = !read || read->isEmpty() ? errorInAnswer(answer->body) : QString();
    if (!trouble.isEmpty())
        context.err
            << QCoreApplication::translate("PreviewCommand", "There are no posts; the service says: %1").arg(trouble)
            << '\n';
    if (!read)
        return trouble.isEmpty() ? fail(context, read.error()) : Exit::Done;
    QList<Post> posts = std::move(read).value();
    for (const QString &reason : siftPosts(posts))
        context.err << QCoreApplication::translate("PreviewCommand", "Set aside: %1").arg(reason) << '\n';
    for (const Post &post : std::as_const(posts))
        print(context, postJson(post));
    return Exit::Done;
}

} // namespace

Command previewCommand()
{
    return {u"preview"_s,
            QCoreApplication::translate("PreviewCommand", "Reads one answer of a source and prints its posts."),
            runPreview};
}

} // namespace pulse
