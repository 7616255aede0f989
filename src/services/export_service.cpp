#include "services/export_service.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include <QCoreApplication>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;

TableCell countCell(const std::optional<qint64> &count) { return count ? TableCell(*count) : TableCell(); }

struct Opening {
    qint64 count = 0;
    QHash<BrandId, QString> brands;
};

Result<qint64> writeAll(Workspace &workspace, const MentionFilter &filter, const QString &file, const QTimeZone &zone,
                        ExportControl &control, const std::atomic<bool> &closing)
{
    const auto format = TableWriter::formatOf(file);
    if (!format)
        return format.error();
    auto opening = workspace.read([filter](Connection &connection) -> Result<Opening> {
        const auto count = MentionStore(connection).count(filter);
        const auto brands = BrandStore(connection).all();
        if (!count || !brands)
            return count ? brands.error() : count.error();
        Opening result{*count, {}};
        for (const Brand &brand : *brands)
            result.brands.insert(brand.id, brand.name);
        return result;
    });
    opening.waitForFinished();
    const Result<Opening> opened = opening.result();
    if (!opened)
        return opened.error();
    control.total = opened->count;
    if (opened->count > TableWriter::mostRows(*format))
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate(
                "ExportService",
                "A sheet holds 1,048,575 rows, and the filter shows %1. Narrow the filter, or save as CSV, which holds "
                "any number.")
                .arg(opened->count),
            {}};
    auto writer = TableWriter::create(file, exportHeaders(), {.format = *format, .zone = zone});
    if (!writer)
        return writer.error();
    std::optional<MentionId> after;
    qint64 written = 0;
    for (;;) {
        if (control.cancel || closing)
            return Error{Error::Kind::Cancelled,
                         QCoreApplication::translate("ExportService", "The export was stopped. Nothing was written."),
                         {}};
        auto page = workspace.read(
            [filter, after](Connection &connection) { return MentionStore(connection).page(filter, PageSize, after); });
        page.waitForFinished();
        if (page.resultCount() == 0)
            return Error{Error::Kind::Cancelled,
                         QCoreApplication::translate("ExportService", "The export was stopped. Nothing was written."),
                         {}};
        const Result<QList<Mention>> mentions = page.result();
        if (!mentions)
            return mentions.error();
        for (const Mention &mention : *mentions)
            if (auto row = (*writer)->row(exportRow(mention, opened->brands)); !row)
                return row.error();
        written += mentions->size();
        control.written = written;
        if (mentions->size() < PageSize)
            break;
        after = mentions->constLast().id;
    }
    if (auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return written;
}

} // namespace

ExportService::ExportService(Workspace &workspace)
    : m_workspace(workspace), m_closing(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

ExportService::~ExportService()
{
    *m_closing = true;
    m_pool.waitForDone();
}

QFuture<Result<qint64>> ExportService::start(const MentionFilter &filter, const QString &file, const QTimeZone &zone,
                                             std::shared_ptr<ExportControl> control)
{
    return QtConcurrent::run(&m_pool, [this, filter, file, zone, control = std::move(control)] {
        return writeAll(m_workspace, filter, file, zone, *control, *m_closing);
    });
}

QStringList exportHeaders()
{
    return {u"id"_s,    u"time"_s,      u"place"_s,    u"brand"_s,     u"author"_s, u"authorName"_s, u"title"_s,
            u"text"_s,  u"url"_s,       u"lang"_s,     u"sentiment"_s, u"likes"_s,  u"shares"_s,     u"replies"_s,
            u"views"_s, u"followers"_s, u"location"_s, u"hashtags"_s,  u"labels"_s};
}

QStringList brandNamesOf(const Mention &mention, const QHash<BrandId, QString> &brandNames)
{
    QStringList names;
    for (const BrandId brand : mention.brands)
        if (const auto name = brandNames.constFind(brand); name != brandNames.cend())
            names << *name;
    return names;
}

QList<TableCell> exportRow(const Mention &mention, const QHash<BrandId, QString> &brandNames)
{
    const Post &post = mention.post;
    return {post.externalId,
            post.publishedAt,
            post.place,
            brandNamesOf(mention, brandNames).join(u"; "_s),
            post.author.handle,
            post.author.name,
            post.title,
            post.text,
            post.url,
            post.language,
            toKey(mention.judgement.sentiment),
            countCell(post.engagement.likes),
            countCell(post.engagement.shares),
            countCell(post.engagement.replies),
            countCell(post.engagement.views),
            countCell(post.author.followers),
            post.author.location,
            mention.hashtags.join(u' '),
            mention.labels.join(u"; "_s)};
}

} // namespace pulse
