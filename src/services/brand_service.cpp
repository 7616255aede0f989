#include "services/brand_service.h"
#include "services/deliver.h"
#include "store/brand_store.h"
#include "store/gathering_store.h"
#include "store/mention_store.h"
#include <limits>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Small enough that a slice holds the writer for some tens of milliseconds.
constexpr int SliceRows = 4'000;
constexpr MentionId FirstRow{std::numeric_limits<qint64>::min()};

bool isCarriedThrough(const Brand &brand, const BrandStore::Assignment &assignment)
{
    return assignment.done && assignment.query == effectiveQuery(brand).text();
}

bool isCarriedThrough(const Gathering &gathering, const BrandStore::Assignment &assignment)
{
    return assignment.done && assignment.query == gathering.rule();
}

struct Work {
    QList<Brand> brands;
    QList<BrandId> open; ///< whose query or marks are not carried through yet
    qint64 mentions = 0;
};

Result<Work> findWork(Connection &connection)
{
    Work work;
    BrandStore store(connection);
    auto brands = store.all();
    if (!brands)
        return brands.error();
    work.brands = std::move(brands).value();
    for (const Brand &brand : work.brands) {
        const auto assignment = store.assignment(brand.id);
        if (!assignment)
            return assignment.error();
        if (!isCarriedThrough(brand, *assignment))
            work.open.append(brand.id);
    }
    const auto gatherings = GatheringStore(connection).all();
    if (!gatherings)
        return gatherings.error();
    for (const Gathering &gathering : *gatherings) {
        const auto assignment = store.assignment(gathering.id);
        if (!assignment)
            return assignment.error();
        if (!isCarriedThrough(gathering, *assignment))
            work.open.append(gathering.id);
    }
    const auto total = MentionStore(connection).total();
    if (!total)
        return total.error();
    work.mentions = *total;
    return work;
}

/// One slice for what gathers by marks, as BrandService::assignSlice() for a brand.
Result<BrandService::Slice> gatherSlice(Connection &connection, const Gathering &gathering, int rows,
                                        ChangeSet &changes)
{
    BrandStore store(connection);
    const auto assignment = store.assignment(gathering.id);
    if (!assignment)
        return assignment.error();
    if (isCarriedThrough(gathering, *assignment))
        return BrandService::Slice{.done = true};
    const bool fresh = assignment->done || assignment->query != gathering.rule() || assignment->next == MentionId{};
    const auto slice = MentionStore(connection).reassign(gathering, fresh ? FirstRow : assignment->next, rows, changes);
    if (!slice)
        return slice.error();
    const bool done = slice->next == MentionId{};
    if (const Status noted = store.setAssignment(gathering.id, {gathering.rule(), slice->next, done}); !noted)
        return noted.error();
    return BrandService::Slice{done, slice->seen, slice->added, slice->removed};
}

Result<QList<Change>> editNow(Connection &connection, Journal &journal, const Brand &wanted, ChangeSet &changes)
{
    const auto stored = BrandStore(connection).byUid(wanted.uid);
    if (!stored)
        return stored.error();
    const QList<std::pair<QString, QJsonValue>> fields{{u"name"_s, wanted.name.simplified()},
                                                       {u"query"_s, wanted.query},
                                                       {u"competitor"_s, wanted.competitor},
                                                       {u"timezone"_s, QString::fromUtf8(wanted.timeZone)},
                                                       {u"position"_s, wanted.position}};
    QList<Change> made;
    for (const auto &[field, value] : fields) {
        const auto change = journal.change(u"brand"_s, wanted.uid, field, value, changes);
        if (!change)
            return change.error();
        if (!change->uid.isEmpty())
            made.append(*change);
    }
    return made;
}

Result<BrandService::Preview> previewNow(Connection &connection, const QString &text, const QString &before, int sample)
{
    BrandService::Preview preview;
    preview.text = text;
    const auto parsed = Query::parse(text);
    preview.errors = parsed.errors;
    if (parsed.query.isEmpty())
        return preview; // nothing but blanks or mistakes: no query yet
    const MentionStore mentions(connection);
    auto found = mentions.preview(parsed.query, sample);
    if (!found)
        return found.error();
    preview.matching = found->matching;
    preview.sample = std::move(found->sample);
    const Query old = Query::parse(before).query;
    if (old.isEmpty() || before == text)
        return preview;
    auto leaving = mentions.preview(Query::difference(old, parsed.query), sample);
    if (!leaving)
        return leaving.error();
    preview.leaving = leaving->matching;
    preview.leavingSample = std::move(leaving->sample);
    const auto joining = mentions.preview(Query::difference(parsed.query, old), 0);
    if (!joining)
        return joining.error();
    preview.joining = joining->matching;
    return preview;
}

} // namespace

BrandService::BrandService(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_matcher(std::make_shared<const BrandMatcher>())
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.brands || changes.registers)
            lookForWork();
    });
    lookForWork();
}

QFuture<Result<Brand>> BrandService::add(const Brand &brand)
{
    return m_workspace.write(
        [brand, &clock = m_workspace.clock(), actor = m_workspace.actor()](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, clock, actor);
            return addNow(connection, journal, brand, changes);
        });
}

Result<Brand> BrandService::addNow(Connection &connection, Journal &journal, const Brand &brand, ChangeSet &changes)
{
    BrandStore store(connection);
    const auto uid = store.prepare(brand);
    if (!uid)
        return uid.error();
    const auto added = journal.change(u"brand"_s, *uid, u"removed"_s, false, changes);
    if (!added)
        return added.error();
    return store.byUid(*uid);
}

QFuture<Result<QList<Change>>> BrandService::edit(const Brand &brand)
{
    return m_workspace.write(
        [brand, &clock = m_workspace.clock(), actor = m_workspace.actor()](Connection &connection, ChangeSet &changes) {
            Journal journal(connection, clock, actor);
            journal.asOne();
            return editNow(connection, journal, brand, changes);
        });
}

QFuture<Result<Change>> BrandService::remove(const Uid &brand)
{
    return m_workspace.write(
        [brand, &clock = m_workspace.clock(), actor = m_workspace.actor()](Connection &connection, ChangeSet &changes) {
            return Journal(connection, clock, actor).change(u"brand"_s, brand, u"removed"_s, true, changes);
        });
}

QFuture<Result<BrandService::Preview>> BrandService::preview(const QString &text, const QString &before, int sample)
{
    return m_workspace.read([=](Connection &connection) { return previewNow(connection, text, before, sample); });
}

std::shared_ptr<const BrandMatcher> BrandService::matcher() const
{
    const QMutexLocker lock(&m_matcherMutex);
    return m_matcher;
}

void BrandService::cancel(BrandId brand)
{
    m_stopped.insert(brand);
    if (isAssigning(brand))
        m_cancelRequested = true;
}

void BrandService::resume(BrandId brand)
{
    m_stopped.remove(brand);
    lookForWork();
}

Result<BrandService::Slice> BrandService::assignSlice(Connection &connection, BrandId brand, int rows,
                                                      ChangeSet &changes)
{
    BrandStore store(connection);
    if (const auto gathering = GatheringStore(connection).byId(brand))
        return gatherSlice(connection, *gathering, rows, changes);
    const auto stored = store.byId(brand);
    if (!stored)
        return stored.error();
    auto assignment = store.assignment(brand);
    if (!assignment)
        return assignment.error();
    if (isCarriedThrough(*stored, *assignment))
        return Slice{.done = true};
    const Query query = effectiveQuery(*stored);
    const bool fresh = assignment->done || assignment->query != query.text() || assignment->next == MentionId{};
    const auto slice =
        MentionStore(connection).reassign(brand, query, fresh ? FirstRow : assignment->next, rows, changes);
    if (!slice)
        return slice.error();
    const bool done = slice->next == MentionId{};
    if (const Status noted = store.setAssignment(brand, {query.text(), slice->next, done}); !noted)
        return noted.error();
    return Slice{done, slice->seen, slice->added, slice->removed};
}

void BrandService::lookForWork()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    deliver(m_workspace.read(findWork), this, [this](const Result<Work> &work) {
        m_looking = false;
        if (std::exchange(m_lookAgain, false))
            return lookForWork();
        if (!work)
            return;
        {
            const QMutexLocker lock(&m_matcherMutex);
            if (!m_matcher->isFor(work->brands))
                m_matcher = std::make_shared<const BrandMatcher>(work->brands);
        }
        if (m_running || m_workspace.isReadOnly())
            return;
        for (const BrandId brand : work->open)
            if (!m_stopped.contains(brand))
                return begin(brand, work->mentions);
    });
}

void BrandService::begin(BrandId brand, qint64 total)
{
    m_running = brand;
    m_cancelRequested = false;
    m_done = m_added = m_removed = 0;
    m_total = total;
    emit progress(brand, 0, total);
    nextSlice();
}

void BrandService::nextSlice()
{
    const BrandId brand = *m_running;
    const auto future = m_workspace.write([brand](Connection &connection, ChangeSet &changes) {
        return assignSlice(connection, brand, SliceRows, changes);
    });
    deliver(future, this, [this, brand](const Result<Slice> &slice) {
        if (!slice) {
            // A brand that was removed meanwhile needs no more work; anything else is told and waits for a person.
            if (slice.error().kind != Error::Kind::NotFound) {
                m_stopped.insert(brand);
                emit failed(brand, slice.error().text);
            }
            return end();
        }
        m_done += slice->seen;
        m_added += slice->added;
        m_removed += slice->removed;
        emit progress(brand, std::min(m_done, m_total), m_total);
        if (slice->done) {
            emit finished(brand, m_added, m_removed);
            return end();
        }
        if (m_cancelRequested) {
            emit stopped(brand);
            return end();
        }
        nextSlice();
    });
}

void BrandService::end()
{
    m_running.reset();
    lookForWork();
}

} // namespace pulse
