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
constexpr int OtherPostsDays = 30;   ///< how long posts that came from files and feeds are looked up
constexpr int MostParts = 20;        ///< read of the store for one look

/// Whether \a walk goes on, or another one is due.
bool isDue(const RecheckWalk &walk, const RecheckTerms &terms, const QDateTime &now)
{
    return walk.position || !walk.began.isValid() || walk.began.addSecs(qint64(terms.everyHours) * 3600) <= now;
}

} // namespace

Result<RecheckRun::Choice> RecheckRun::choose(Connection &connection, const Source &source, const PostRecheck &recheck,
                                              const RecheckTerms &terms, const ConnectorInput &input)
{
    const QDateTime now = input.now;
    const RecheckStore store(connection);
    auto walk = store.walk(source.id);
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
    RecheckStore::Wanted wanted;
    wanted.source = source.id;
    wanted.after = *walk->position;
    wanted.from = terms.forDays > 0 ? now.addDays(-terms.forDays) : QDateTime();
    // What was collected or looked up a short while ago tells nothing new.
    wanted.seenBefore = now.addSecs(-qint64(terms.everyHours) * 3600 * 3 / 4);
    wanted.kind = source.kind;
    wanted.addressPart = recheck.addressPart(input);
    wanted.otherFrom = now.addDays(-OtherPostsDays);
    Choice choice;
    choice.walk = *walk;
    for (int part = 0; part < MostParts && choice.names.size() < most && !choice.last; ++part) {
        const auto stored = store.next(wanted, most);
        if (!stored)
            return stored.error();
        choice.last = stored->size() < most;
        for (const RecheckStore::Stored &post : *stored) {
            if (choice.names.size() == most) {
                choice.last = false; // the rest comes with the next look
                break;
            }
            wanted.after = choice.passed = post.id;
            const bool own = !post.asOwn.isEmpty();
            const QString name =
                recheck.nameOf(input, {own ? post.asOwn : post.externalId, post.url, post.author, own});
            if (name.isEmpty() || choice.posts.contains(name))
                continue;
            choice.posts.insert(name, post);
            choice.names.append(name);
        }
    }
    return choice;
}

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
    ConnectorInput input = m_input;
    input.secrets.clear(); // names need none
    deliver(m_tools.workspace.read(
                [source = m_source, recheck = m_recheck, terms = m_terms, input](Connection &connection) {
                    return choose(connection, source, *recheck, terms, input);
                }),
            this, [this](const Result<Choice> &choice) {
                if (!choice || !choice->walk.position)
                    return end(); // the workspace says itself what it cannot read
                chose(*choice);
            });
}

void RecheckRun::chose(const Choice &choice)
{
    m_choice = choice;
    m_questions = m_recheck->questions(choice.names, m_terms.batch).mid(0, 4 * m_terms.questions);
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
        // A single post that the service does not give is not in the way of those behind it.
        if (m_terms.batch == 1 && response && page.error().kind == Error::Kind::BadData)
            m_asked.insert(ids.constFirst());
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

/// Drops what nobody asked for, and all of it where the service says that nothing is there any more. Gives back how
/// many posts are gone.
qsizetype RecheckRun::sift()
{
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
    m_page.posts.removeIf([this](const Post &post) { return !m_choice.posts.contains(post.externalId); });
    return missing;
}

/// The walk goes on behind the first post that was not answered.
void RecheckRun::advance(qsizetype missing)
{
    RecheckWalk &walk = m_choice.walk;
    const auto left = std::find_if(m_choice.names.cbegin(), m_choice.names.cend(),
                                   [this](const QString &name) { return !m_asked.contains(name); });
    if (left == m_choice.names.cend())
        walk.position = m_choice.last ? std::nullopt : std::optional(std::max(*walk.position, m_choice.passed));
    else if (left != m_choice.names.cbegin())
        walk.position = std::max(*walk.position, m_choice.posts.value(*std::prev(left)).id);
    walk.askedToday += m_asked.size();
    walk.asked += m_asked.size();
    walk.gone += missing;
    if (!m_asked.isEmpty())
        walk.lastAt = m_input.now;
}

/// Everything of one look, on the writer thread.
Result<IngestResult> RecheckRun::write(Connection &connection, ChangeSet &changes, const Look &look,
                                       const QList<EnrichedPost> &posts)
{
    changes.sources = true;
    const auto taken = MentionStore(connection).ingest(posts, look.source, look.now, changes);
    if (!taken)
        return taken;
    RecheckStore store(connection);
    Status done = store.found(look.there, look.now);
    if (done && look.dropWords)
        done = MentionRemoval(connection, changes).dropWords(look.gone, look.now);
    if (done)
        done = store.note(look.source, look.walk);
    if (done)
        done = KeyUseStore(connection).add(look.key, look.used, look.cost, look.now);
    SourceTally tally;
    tally.cost = look.cost;
    if (done)
        done = SourceHealthStore(connection).count(look.source, look.now, tally);
    if (!done)
        return done.error();
    return *taken;
}

/// Everything of this look in one transaction.
void RecheckRun::store()
{
    if (!m_ended)
        return;
    advance(sift());
    m_end.cost = m_page.cost;
    Look look{m_source.id, m_choice.walk, {}, {}, m_terms.dropWords, m_key, m_page.used, m_page.cost - m_reserved,
              m_input.now};
    for (Post &post : m_page.posts) { // as the workspace knows them, whichever way they came
        const RecheckStore::Stored stored = m_choice.posts.value(post.externalId);
        (post.deleted ? look.gone : look.there).append(stored.id);
        post.place = stored.place;
        post.externalId = stored.externalId;
    }
    auto work = [look, found = m_page.posts, enrichers = m_tools.enrichers,
                 &workspace = m_tools.workspace]() -> Result<IngestResult> {
        auto reading = workspace.read([](Connection &connection) { return BrandStore(connection).all(); });
        reading.waitForFinished(); // on a pool thread
        const auto brands = reading.resultCount() > 0 ? reading.result() : Result<QList<Brand>>(QList<Brand>());
        if (!brands)
            return brands.error();
        const QList<EnrichedPost> posts = found.isEmpty() ? QList<EnrichedPost>() : enrichers(*brands)(found);
        auto writing = workspace.write([look, posts](Connection &connection, ChangeSet &changes) {
            return write(connection, changes, look, posts);
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
