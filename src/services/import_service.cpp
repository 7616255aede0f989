#include "services/import_service.h"
#include "core/brand_matcher.h"
#include "core/period.h"
#include "report/table_writer.h"
#include "sources/file_bytes.h"
#include "sources/remembered_mapping.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store/setting_store.h"
#include "store/source_store.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QtConcurrentRun>
#include <deque>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Batches that may wait for the writer: enough to keep it busy, few enough for flat memory.
constexpr size_t MostPending = 3;
constexpr qsizetype ShownRejects = 20;

/// The same bytes have the same fingerprint, whatever the file is called; empty for pipes.
QString fingerprint(const QString &file)
{
    QFile bytes(file);
    if (!QFileInfo(file).isFile() || !bytes.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray::number(bytes.size()) + ' ' + bytes.read(1 << 20));
    return QString::fromLatin1(hash.result().toHex());
}

/// "Tweets" for "/x/Tweets.csv.gz".
QString nameOfFile(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return u"file"_s; // in no language: the name is part of what tells posts apart
    QString name = QFileInfo(file).fileName();
    if (name.endsWith(u".gz"_s, Qt::CaseInsensitive))
        name.chop(3);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("ImportService", "The import was stopped before anything was stored."),
            {}};
}

/// All rejected rows as a table: line, reason, then the cells as they were, to be corrected and imported again.
class RejectTable {
public:
    explicit RejectTable(const QStringList &headers) : m_headers(headers) {}
    void add(const FileRow &row)
    {
        if (m_failed)
            return;
        if (!m_file) {
            m_file = std::make_shared<QTemporaryFile>();
            m_failed = !m_file->open();
            write("\xEF\xBB\xBF" + csvRow(QStringList{QCoreApplication::translate("ImportService", "Line"),
                                                      QCoreApplication::translate("ImportService", "Reason")} +
                                          m_headers)
                                       .toUtf8());
        }
        write(csvRow(QStringList{QString::number(row.line), row.reject} + row.cells).toUtf8());
    }
    std::shared_ptr<QTemporaryFile> take()
    {
        if (m_file && !m_file->flush())
            m_failed = true;
        return m_failed ? nullptr : m_file;
    }

private:
    /// A full disk costs the list, not the import.
    void write(const QByteArray &bytes) { m_failed = m_failed || m_file->write(bytes) != bytes.size(); }
    QStringList m_headers;
    std::shared_ptr<QTemporaryFile> m_file;
    bool m_failed = false;
};

/// What the batches of one import share on the writer's thread.
struct Shelf {
    SourceId source{};
    QDateTime collectedAt;
    bool createBrands = false;
    std::optional<BrandId> brand;   ///< of all posts
    QHash<QString, BrandId> brands; ///< by name, case folded
    BrandMatcher matcher;
    bool matchAgain = false; ///< brands were edited since the import began
};

/// Brands and queries may be edited while an import runs: it follows them from the next batch on.
Status followBrands(Connection &connection, Shelf &shelf)
{
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    if (shelf.matcher.isFor(*brands))
        return ok();
    shelf.matcher = BrandMatcher(*brands);
    shelf.matchAgain = true;
    shelf.brands.clear();
    for (const Brand &brand : *brands)
        shelf.brands.insert(brand.name.toCaseFolded(), brand.id);
    return ok();
}

Result<BrandId> brandFor(Connection &connection, Shelf &shelf, const QString &name, ChangeSet &changes)
{
    const QString folded = name.toCaseFolded();
    if (const auto known = shelf.brands.constFind(folded); known != shelf.brands.cend())
        return *known;
    if (!shelf.createBrands)
        return BrandId{};
    Brand brand;
    brand.name = name;
    const auto id = BrandStore(connection).add(brand);
    if (!id)
        return id.error();
    changes.brands = true;
    shelf.brands.insert(folded, *id);
    return *id;
}

/// One batch inside its transaction.
Result<IngestResult> store(Connection &connection, Shelf &shelf, QList<EnrichedPost> &posts, ChangeSet &changes)
{
    if (auto followed = followBrands(connection, shelf); !followed)
        return followed.error();
    for (EnrichedPost &post : posts) {
        if (shelf.brand) {
            post.brands = {*shelf.brand};
        } else if (!post.post.brandName.isEmpty()) {
            const auto named = brandFor(connection, shelf, post.post.brandName, changes);
            if (!named)
                return named.error();
            post.brands = *named == BrandId{} ? QList<BrandId>() : QList<BrandId>{*named};
        } else if (shelf.matchAgain) {
            post.brands = shelf.matcher.match(post);
        }
    }
    return MentionStore(connection).ingest(posts, shelf.source, shelf.collectedAt, changes);
}

} // namespace

/// One import from its first byte to its outcome; lives on the importing thread.
class ImportRun {
public:
    ImportRun(Workspace &workspace, const Clock &clock, ImportRequest request, std::shared_ptr<ImportControl> control,
              std::shared_ptr<std::atomic<bool>> closing)
        : m_workspace(workspace), m_clock(clock), m_request(std::move(request)), m_control(std::move(control)),
          m_closing(std::move(closing)), m_shelf(std::make_shared<Shelf>())
    {}
    Result<ImportOutcome> run(const EnricherFactory &enrichers);

private:
    Status prepare(const EnricherFactory &enrichers);
    Status begin();
    Status readRows(RejectTable &rejects);
    Status send();
    Status collectOldest();
    void finish();
    bool stopped() const { return m_control->cancel || *m_closing; }

    Workspace &m_workspace;
    const Clock &m_clock;
    ImportRequest m_request;
    std::shared_ptr<ImportControl> m_control;
    std::shared_ptr<std::atomic<bool>> m_closing;
    std::shared_ptr<Shelf> m_shelf;
    PostEnricher m_enrich;
    std::unique_ptr<FileReader> m_reader;
    QString m_fingerprint;
    QList<Post> m_batch;
    std::deque<QFuture<Result<IngestResult>>> m_pending;
    ImportOutcome m_outcome;
};

/// Reads what the workspace knows, then opens the file.
Status ImportRun::prepare(const EnricherFactory &enrichers)
{
    m_fingerprint = fingerprint(m_request.file);
    struct Known {
        QList<Brand> brands;
        QString sourceName;
    };
    auto future = m_workspace.read([key = u"import.file."_s + m_fingerprint](Connection &connection) -> Result<Known> {
        const auto brands = BrandStore(connection).all();
        if (!brands)
            return brands.error();
        const auto name = SettingStore(connection).value(key);
        return Known{*brands, name ? name->toString() : QString()};
    });
    future.waitForFinished();
    const Result<Known> known = future.result();
    if (!known)
        return known.error();
    QByteArray zone = m_request.timeZone;
    for (const Brand &brand : known->brands) {
        m_shelf->brands.insert(brand.name.toCaseFolded(), brand.id);
        if (m_request.brand.toCaseFolded() == brand.name.toCaseFolded()) {
            m_shelf->brand = brand.id;
            if (zone.isEmpty())
                zone = brand.timeZone;
        }
    }
    if (!m_request.brand.isEmpty() && !m_shelf->brand && !m_request.createBrands)
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate(
                         "ImportService", "There is no brand \"%1\". Add it first, or let the import create brands.")
                         .arg(m_request.brand),
                     {}};
    if (zone.isEmpty())
        zone = known->brands.isEmpty() ? QByteArray(DefaultTimeZone) : known->brands.constFirst().timeZone;
    if (!isTimeZone(zone))
        return Error{
            Error::Kind::Usage,
            QCoreApplication::translate("ImportService", "\"%1\" is no time zone. Write it as Asia/Seoul or UTC.")
                .arg(QString::fromUtf8(zone)),
            {}};
    if (m_request.sourceName.isEmpty())
        m_request.sourceName = known->sourceName.isEmpty() ? nameOfFile(m_request.file) : known->sourceName;
    m_outcome.sourceName = m_request.sourceName;
    m_request.options.zone = QTimeZone(zone);
    m_request.options.place = m_request.sourceName;
    auto reader = FileReader::open(m_request.file, m_request.options);
    if (!reader)
        return reader.error();
    m_reader = std::move(reader).value();
    m_enrich = enrichers(known->brands);
    m_shelf->matcher = BrandMatcher(known->brands);
    const ColumnMap &columns = m_reader->preview().columns;
    if (!columns.contains(PostField::Text) && !columns.contains(PostField::Title))
        return Error{
            Error::Kind::BadData,
            QCoreApplication::translate(
                "ImportService",
                "No column with the text of the posts was recognised. Say which one it is. The columns are: %1.")
                .arg(m_reader->preview().headers.mid(0, 40).join(u", "_s)),
            {}};
    return ok();
}

/// The first transaction: the source, its name for these bytes, the remembered mapping, the brand that was asked for.
Status ImportRun::begin()
{
    m_shelf->collectedAt = m_clock.now();
    m_shelf->createBrands = m_request.createBrands;
    auto future = m_workspace.write(
        [shelf = m_shelf, request = m_request, fingerprint = m_fingerprint,
         preview = m_reader->preview()](Connection &connection, ChangeSet &changes) -> Result<BrandId> {
            const auto source = SourceStore(connection).ensureFileSource(request.sourceName);
            if (!source)
                return source.error();
            shelf->source = *source;
            changes.sources = true;
            SettingStore settings(connection);
            if (!fingerprint.isEmpty())
                if (auto set = settings.set(u"import.file."_s + fingerprint, request.sourceName); !set)
                    return set.error();
            if (request.rememberMapping && preview.hasHeader)
                if (auto set =
                        settings.set(rememberedMappingKey(preview.signature), rememberedMappingToJson(preview.columns));
                    !set)
                    return set.error();
            return request.brand.isEmpty() ? Result<BrandId>(BrandId{})
                                           : brandFor(connection, *shelf, request.brand, changes);
        });
    future.waitForFinished();
    const Result<BrandId> begun = future.result();
    if (!begun)
        return begun.error();
    if (!m_request.brand.isEmpty())
        m_shelf->brand = *begun;
    return ok();
}

/// Hands the batch to the writer; waits only when several are already there.
Status ImportRun::send()
{
    if (m_batch.isEmpty())
        return ok();
    QList<EnrichedPost> posts = m_enrich(std::exchange(m_batch, {}));
    m_batch.reserve(ImportService::BatchSize);
    while (m_pending.size() >= MostPending)
        if (auto collected = collectOldest(); !collected)
            return collected;
    m_pending.push_back(m_workspace.write(
        [shelf = m_shelf, posts = std::move(posts)](Connection &connection, ChangeSet &changes) mutable {
            return store(connection, *shelf, posts, changes);
        }));
    return ok();
}

Status ImportRun::collectOldest()
{
    QFuture<Result<IngestResult>> oldest = std::move(m_pending.front());
    m_pending.pop_front();
    oldest.waitForFinished();
    if (oldest.resultCount() == 0) // the workspace closes
        return cancelled();
    const Result<IngestResult> result = oldest.result();
    if (!result)
        return result.error();
    m_outcome.added += result->added;
    m_outcome.duplicate += result->duplicate;
    m_outcome.updated += result->updated;
    m_control->added = m_outcome.added;
    return ok();
}

Status ImportRun::readRows(RejectTable &rejects)
{
    FileRow row;
    while (!stopped()) {
        const auto more = m_reader->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        ++m_outcome.read;
        m_control->rows = m_outcome.read;
        m_control->bytesRead = m_reader->bytesRead();
        if (!row.post) {
            ++m_outcome.rejected;
            if (m_outcome.rejects.size() < ShownRejects)
                m_outcome.rejects.append({row.line, row.reject});
            rejects.add(row);
            continue;
        }
        m_outcome.undated += !row.post->publishedAt.isValid();
        m_batch << std::move(*row.post);
        if (m_batch.size() >= ImportService::BatchSize)
            if (auto sent = send(); !sent)
                return sent;
    }
    m_outcome.cancelled = stopped();
    return m_outcome.cancelled ? ok() : send();
}

/// What the list of sources shows about this import.
void ImportRun::finish()
{
    m_workspace
        .write([shelf = m_shelf, outcome = m_outcome, now = m_clock.now()](Connection &connection,
                                                                           ChangeSet &changes) -> Status {
            SourceRound round;
            round.source = shelf->source;
            round.attemptedAt = now;
            round.read = outcome.read;
            round.added = outcome.added;
            round.duplicate = outcome.duplicate;
            changes.sources = true;
            return SourceStore(connection).recordRound(round);
        })
        .waitForFinished();
}

Result<ImportOutcome> ImportRun::run(const EnricherFactory &enrichers)
{
    QElapsedTimer timer;
    timer.start();
    if (auto prepared = prepare(enrichers); !prepared)
        return prepared.error();
    m_control->bytesTotal = m_reader->preview().size;
    if (stopped())
        return cancelled();
    if (auto begun = begin(); !begun)
        return begun.error();
    RejectTable rejects(m_reader->preview().headers);
    Status status = readRows(rejects);
    while (!m_pending.empty())
        if (auto collected = collectOldest(); !collected && status)
            status = collected;
    m_outcome.damagedCharacters = m_reader->damagedCharacters();
    m_outcome.roundedIds = m_reader->roundedIds();
    m_outcome.seconds = double(timer.nsecsElapsed()) / 1e9;
    m_outcome.rejectTable = rejects.take();
    finish();
    if (!status) {
        Error error = status.error();
        if (m_outcome.added > 0)
            error.text +=
                u' ' +
                QCoreApplication::translate(
                    "ImportService",
                    "%1 posts were stored before that and are kept; importing the file again adds only the rest.")
                    .arg(m_outcome.added);
        return error;
    }
    return m_outcome;
}

ImportService::ImportService(Workspace &workspace, const Clock &clock, EnricherFactory enrichers)
    : m_workspace(workspace), m_clock(clock), m_enrichers(std::move(enrichers)),
      m_closing(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(2); // an import, and a preview beside it
}

ImportService::~ImportService()
{
    *m_closing = true;
    m_pool.waitForDone();
}

QFuture<Result<FilePreview>> ImportService::preview(const QString &file, const FileOptions &options)
{
    return QtConcurrent::run(&m_pool, [this, file, options]() -> Result<FilePreview> {
        auto reader = FileReader::open(file, options);
        if (!reader)
            return reader.error();
        const FilePreview found = (*reader)->preview();
        if (options.exactColumns || !options.columns.isEmpty() || !found.hasHeader)
            return found;
        auto future = m_workspace.read([key = rememberedMappingKey(found.signature)](Connection &connection) {
            return SettingStore(connection).value(key);
        });
        future.waitForFinished();
        const auto remembered = future.resultCount() > 0 ? future.result() : Result<QJsonValue>(QJsonValue());
        if (!remembered || !remembered->isObject())
            return found;
        FileOptions again = options;
        again.exactColumns = rememberedMappingFromJson(remembered->toObject(), found.headers.size());
        const auto second = FileReader::open(file, again);
        return second ? (*second)->preview() : found;
    });
}

QFuture<Result<ImportOutcome>> ImportService::start(const ImportRequest &request,
                                                    std::shared_ptr<ImportControl> control)
{
    return QtConcurrent::run(&m_pool, [this, request, control = std::move(control)]() -> Result<ImportOutcome> {
        return ImportRun(m_workspace, m_clock, request, control, m_closing).run(m_enrichers);
    });
}

QFuture<Result<HandEntered>> ImportService::enter(const HandEntry &entry)
{
    return QtConcurrent::run(&m_pool, [this, entry] { return enterByHand(m_workspace, m_enrichers, entry); });
}

QFuture<Status> ImportService::saveRejects(const ImportOutcome &outcome, const QString &file)
{
    return QtConcurrent::run(&m_pool, [table = outcome.rejectTable, file]() -> Status {
        const auto failed = [&file](const QString &detail) {
            return Error{
                Error::Kind::Storage,
                QCoreApplication::translate(
                    "ImportService",
                    "\"%1\" could not be written, and nothing was left there. Check the folder and the free space, or "
                    "choose another place.")
                    .arg(QFileInfo(file).fileName()),
                detail};
        };
        if (!table)
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("ImportService",
                                                     "The list of rejected rows is not there: the disk was full."),
                         {}};
        QFile source(table->fileName());
        QSaveFile target(file);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return failed(target.errorString());
        while (!source.atEnd())
            if (const QByteArray block = source.read(1 << 20); block.isEmpty() || target.write(block) != block.size())
                return failed(target.errorString());
        if (!target.commit())
            return failed(target.errorString());
        return ok();
    });
}

} // namespace pulse
