#include "services/recheck_run.h"
#include "services/deliver.h"
#include "sources/post_sieve.h"
#include "store/brand_store.h"
#include "store/key_use_store.h"
#include "store/mention_removal.h"
#include "store/mention_store.h"
#include "store/source_health_store.h"
#include <QtConcurrentRun>
#include <algorithm>
#include <limits>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 StalledMs = 3000;
constexpr qsizetype ManyAtOnce = 10; ///< where so many are gone together, the service is in trouble

/// Whether \a walk goes on, or another one is due.
bool isDue(const RecheckWalk &walk, const RecheckTerms &terms, const QDateTime &now)
{
    return walk.position || !walk.began.isValid() || walk.began.addSecs(qint64(terms.everyHours) * 3600) <= now;
}

struct Choice {
    RecheckWalk walk;
    int most = 0;
    QList<RecheckStore::Stored> stored;
};

Result<Choice> choose(Connection &connection, SourceId source, const RecheckTerms &terms, const QDateTime &now)
{
    const RecheckStore store(connection);
    auto walk = store.walk(source);
    if (!walk)
        return walk.error();
    if (walk->day != now.date()) {
        walk->day = now.date();
        walk->askedToday = 0;
    }
    int most = terms.batch * terms.questions;
    if (terms.postsADay > 0)
        most = int(std::min<qint64>(most, terms.postsADay - walk->askedToday));
    if (!isDue(*walk, terms, now) || most <= 0)
        return Choice{};
    if (!walk->position) {
        walk->began = now;
        walk->position = MentionId(std::numeric_limits<qint64>::min());
    }
    const QDateTime from = terms.forDays > 0 ? now.addDays(-terms.forDays) : QDateTime();
    // What was collected or looked up a short while ago tells nothing new.
    const QDateTime seenBefore = now.addSecs(-qint64(terms.everyHours) * 3600 * 3 / 4);
    const auto stored = store.next(source, *walk->position, from, seenBefore, most);
    if (!stored)
        return stored.error();
    return Choice{*walk, most, *stored};
}

} // namespace

RecheckRun::RecheckRun(CollectRun::Tools tools, Source source, QString key, ConnectorInput input, Ended ended,
                       QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_source(std::move(source)), m_key(std::move(key)),
      m_input(std::move(input)), m_ended(std::move(ended)), m_recheck(findPostRecheck(m_source.kind))
{}

RecheckRun::~RecheckRun() { m_request.cancel(); }

bool RecheckRun::isStalled() const { return m_waiting.isValid() && m_waiting.elapsed() > StalledMs; }

void RecheckRun::finishUp()
{
    m_finishing = true;
    if (!m_waiting.isValid())
        return; // something is being stored: it ends by itself
    m_request.cancel();
    m_waiting.invalidate();
    store();
}

void RecheckRun::begin()
{
    if (m_recheck)
        m_terms = m_recheck->terms(m_input);
    if (!m_recheck || m_terms.batch <= 0)
        return end();
    deliver(m_tools.workspace.read([id = m_source.id, terms = m_terms, now = m_input.now](Connection &connection) {
        return choose(connection, id, terms, now);
    }),
            this, [this](const Result<Choice> &choice) {
                if (!choice || !choice->walk.position)
                    return end(); // the workspace says itself what it cannot read
                m_most = choice->most;
                chose(choice->walk, choice->stored);
            });
}

void RecheckRun::chose(const RecheckWalk &walk, const QList<RecheckStore::Stored> &stored)
{
    m_walk = walk;
    QStringList ids;
    for (const RecheckStore::Stored &post : stored) {
        m_ids.insert(post.externalId, post.id);
        ids.append(post.externalId);
    }
    m_questions = m_recheck->questions(ids, m_terms.batch).mid(0, 4 * m_terms.questions);
    ask();
}

void RecheckRun::ask()
{
    if (m_finishing || m_questions.isEmpty())
        return store();
    const QStringList ids = m_questions.takeFirst();
    if (m_terms.price > 0)
        return reserve(ids);
    send(ids);
}

/// As in a round: what a look may cost stands in the tally before it leaves.
void RecheckRun::reserve(const QStringList &ids)
{
    const double more = m_terms.price * double(ids.size());
    const double cap = m_source.settings.value(u"monthlyCap"_s).toDouble();
    auto write = [id = m_source.id, key = m_key, now = m_input.now, cap, more](Connection &connection,
                                                                               ChangeSet &) -> Result<bool> {
        KeyUseStore keys(connection);
        const auto spent = keys.costOfMonth(key, now);
        if (!spent)
            return spent.error();
        if (cap > 0 && *spent + more > cap)
            return false;
        if (Status counted = keys.add(key, {}, more, now); !counted)
            return counted.error();
        SourceTally tally;
        tally.cost = more;
        if (Status counted = SourceHealthStore(connection).count(id, now, tally); !counted)
            return counted.error();
        return true;
    };
    deliver(m_tools.workspace.write(std::move(write)), this, [this, ids, more](const Result<bool> &paid) {
        if (!paid || !*paid) {
            m_questions.clear();
            m_end.remark = tr("This month's limit leaves nothing for looking up stored posts again.");
            return store();
        }
        m_reserved += more;
        send(ids);
    });
}

void RecheckRun::send(const QStringList &ids)
{
    if (m_finishing)
        return store();
    const auto request = m_recheck->request(m_input, ids);
    if (!request) {
        m_questions.clear();
        m_end.remark = request.error().text;
        return store();
    }
    m_waiting.start();
    m_request = m_tools.http.send(*request);
    deliver(m_request, this, [this, ids](const Result<HttpResponse> &response) { answered(ids, response); });
}

void RecheckRun::answered(const QStringList &ids, const Result<HttpResponse> &response)
{
    if (!m_waiting.isValid())
        return; // given up meanwhile
    m_waiting.invalidate();
    const auto page = response ? m_recheck->read(m_input, ids, *response) : Result<SourcePage>(response.error());
    if (!page) {                            // the next look goes on with these
        if (response && response->isGood()) // paid, readable or not
            m_page.cost += m_terms.price * double(ids.size());
        m_questions.clear();
        m_end.remark = tr("Stored posts could not be looked up again: %1").arg(page.error().text);
        return store();
    }
    for (const QString &id : ids)
        m_asked.insert(id);
    m_page.posts += page->posts;
    m_page.cost += page->cost;
    m_page.used += page->used;
    m_input.used += page->used;
    if (!page->quotas.isEmpty())
        m_page.quotas = page->quotas;
    ask();
}

/// Everything of this look in one transaction.
void RecheckRun::store()
{
    if (!m_ended)
        return;
    (void)siftPosts(m_page.posts);
    qsizetype missing = 0;
    for (const Post &post : std::as_const(m_page.posts))
        missing += post.deleted;
    if (missing >= ManyAtOnce && missing == m_page.posts.size()) {
        m_page.posts.clear();
        missing = 0;
        m_end.remark =
            tr("The service says that none of %n stored post(s) is there any more. That is not believed, and "
               "they stay.",
               nullptr, int(m_asked.size()));
    }
    // The walk goes on behind the first that was not answered.
    MentionId reached = m_walk.position.value_or(MentionId{});
    QList<MentionId> unanswered;
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        if (!m_asked.contains(it.key()))
            unanswered.append(it.value());
    const bool complete = unanswered.isEmpty();
    const auto firstLeft = complete ? MentionId{} : *std::min_element(unanswered.cbegin(), unanswered.cend());
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        if (m_asked.contains(it.key()) && (complete || it.value() < firstLeft))
            reached = std::max(reached, it.value());
    const bool over = complete && m_ids.size() < m_most; // nothing is left behind them
    m_walk.position = over ? std::nullopt : std::optional(reached);
    m_walk.askedToday += m_asked.size();
    m_walk.asked += m_asked.size();
    m_walk.gone += missing;
    if (!m_asked.isEmpty())
        m_walk.lastAt = m_input.now;
    m_end.cost = m_page.cost;

    auto work = [id = m_source.id, page = m_page, walk = m_walk, ids = m_ids, terms = m_terms, key = m_key,
                 now = m_input.now, reserved = m_reserved, enrichers = m_tools.enrichers,
                 &workspace = m_tools.workspace]() -> Result<IngestResult> {
        auto reading = workspace.read([](Connection &connection) { return BrandStore(connection).all(); });
        reading.waitForFinished(); // on a pool thread
        const auto brands = reading.resultCount() > 0 ? reading.result() : Result<QList<Brand>>(QList<Brand>());
        if (!brands)
            return brands.error();
        const QList<EnrichedPost> posts = page.posts.isEmpty() ? QList<EnrichedPost>() : enrichers(*brands)(page.posts);
        auto writing = workspace.write([=](Connection &connection, ChangeSet &changes) -> Result<IngestResult> {
            changes.sources = true;
            const auto taken = MentionStore(connection).ingest(posts, id, now, changes);
            if (!taken)
                return taken;
            QList<MentionId> there, gone;
            for (const EnrichedPost &post : posts)
                (post.post.deleted ? gone : there).append(ids.value(post.post.externalId));
            RecheckStore store(connection);
            Status done = store.found(there, now);
            if (done && terms.dropWords)
                done = MentionRemoval(connection, changes).dropWords(gone, now);
            if (done)
                done = store.note(id, walk);
            if (done)
                done = KeyUseStore(connection).add(key, page.used, page.cost - reserved, now);
            SourceTally tally;
            tally.cost = page.cost - reserved;
            if (done)
                done = SourceHealthStore(connection).count(id, now, tally);
            if (!done)
                return done.error();
            return *taken;
        });
        writing.waitForFinished();
        if (writing.resultCount() == 0)
            return Error{Error::Kind::Cancelled, {}, {}};
        return writing.result();
    };
    deliver(QtConcurrent::run(std::move(work)), this, [this](const Result<IngestResult> &stored) {
        if (stored)
            m_end.updated = stored->updated;
        else if (m_end.remark.isEmpty())
            m_end.remark = stored.error().text;
        end();
    });
}

void RecheckRun::end()
{
    if (const Ended ended = std::exchange(m_ended, nullptr))
        ended(m_end);
}

} // namespace pulse
