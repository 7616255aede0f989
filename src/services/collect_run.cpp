#include "services/collect_run.h"
#include "net/oauth.h"
#include "services/collect_pace.h"
#include "services/deliver.h"
#include "services/recheck_run.h"
#include "sources/key_name.h"
#include "sources/post_sieve.h"
#include "sources/source_kind.h"
#include "store/brand_store.h"
#include "store/key_use_store.h"
#include "store/setting_store.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostPages = 200; ///< a round ends there and goes on with the next
constexpr qint64 StalledMs = 3000;

Result<QList<Brand>> brandsOf(Workspace &workspace)
{
    auto future = workspace.read([](Connection &connection) { return BrandStore(connection).all(); });
    future.waitForFinished(); // on a pool thread
    return future.resultCount() > 0 ? future.result() : Result<QList<Brand>>(QList<Brand>());
}

/// Words for an access that ends within a week and cannot be renewed; empty otherwise.
QString endingSoon(const QString &secret, const QDateTime &now)
{
    const auto grant = OAuthGrant::fromSecret(secret);
    if (!grant || grant->isRenewable() || !grant->expiresAt.isValid() || now.daysTo(grant->expiresAt) > 7)
        return {};
    return CollectRun::tr("The access ends on %1 and cannot be renewed. Open the source and sign in again before then.")
        .arg(grant->expiresAt.date().toString(Qt::ISODate));
}

Error passesCap(double cap, double spent)
{
    return {Error::Kind::RateLimited,
            CollectRun::tr("The next round may pass this month's limit of %1 US dollars (%2 spent so far by all "
                           "sources with this key), so nothing was asked. Raise the limit, or wait for the next month.")
                .arg(cap, 0, 'f', 2)
                .arg(spent, 0, 'f', 2),
            {}};
}

/// What a service says is kept and shown; a token that it repeats is not.
void hideSecrets(SourcePage &page, const Secrets &secrets)
{
    page.remark = withoutSecrets(page.remark, secrets);
    page.title = withoutSecrets(page.title, secrets);
    for (QString &reason : page.setAside)
        reason = withoutSecrets(reason, secrets);
}

} // namespace

CollectRun::CollectRun(Tools tools, SourceId source, Finished finished, QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_id(source), m_finished(std::move(finished))
{}

CollectRun::~CollectRun()
{
    m_request.cancel();
    if (m_finished)
        m_finished(Error{Error::Kind::Cancelled, tr("Collecting was stopped; what had arrived is kept."), {}});
}

void CollectRun::finishUp()
{
    m_finishing = true;
    if (m_recheck)
        return m_recheck->finishUp();
    if (!m_asking)
        return;
    m_round.remark = tr("Stopped before the answer came; the next round goes on from here.");
    m_request.cancel();
    end(m_round);
}

bool CollectRun::isStalled() const
{
    return (m_recheck && m_recheck->isStalled()) || (m_asking && m_asked.isValid() && m_asked.elapsed() > StalledMs);
}

void CollectRun::begin()
{
    m_timer.start();
    m_asking = true;
    deliver(m_tools.workspace.read([id = m_id](Connection &connection) { return SourceStore(connection).byId(id); }),
            this, [this](const Result<Source> &source) { loaded(source); });
}

void CollectRun::loaded(const Result<Source> &source)
{
    if (!source)
        return end(source.error());
    m_source = *source;
    m_round.source = m_id;
    m_round.name = m_source.name;
    const SourceKind *kind = findSourceKind(m_source.kind);
    if (!kind)
        return end(Error{Error::Kind::Usage, tr("\"%1\" is nothing to collect from.").arg(m_source.name), {}});
    m_connector = kind->connector;
    if (m_source.settings.value(u"judge"_s).toString() == u"no")
        m_tools.enrichers = withoutJudgement(m_tools.enrichers);
    m_state = connectorState(m_source);
    takeSecret();
}

void CollectRun::takeSecret()
{
    if (!m_source.settings.value(u"hasSecret"_s).toBool())
        return readKeyUse();
    deliver(m_tools.accounts.secret(Collector::secretKey(m_source.uid)), this, [this](const Result<QString> &secret) {
        if (!secret)
            return failed(secret.error());
        m_secrets = unpackSecrets(*secret);
        m_round.remark = endingSoon(*secret, m_tools.workspace.clock().now());
        readKeyUse();
    });
}

/// What the key was used for so far: quotas and prices are its own, not the source's.
void CollectRun::readKeyUse()
{
    m_key = keyNameFor(m_source.settings, m_secrets);
    if (m_key.isEmpty())
        m_key = m_source.uid;
    struct Use {
        QList<KeyUse> used;
        double cost = 0;
    };
    const QDateTime now = m_tools.workspace.clock().now();
    deliver(m_tools.workspace.read([id = m_id, key = m_key, now](Connection &connection) -> Result<Use> {
        const KeyUseStore store(connection);
        const auto used = store.since(key, now.date().addDays(-1));
        const auto cost = store.costOfMonth(key, now);
        const QDate today = now.date();
        const auto own = SourceHealthStore(connection).tally(id, QDate(today.year(), today.month(), 1), today);
        if (!used || !cost || !own)
            return !used ? used.error() : !cost ? cost.error() : own.error();
        return Use{*used, std::max(*cost, own->cost)}; // what was spent before keys were counted
    }),
            this, [this](const Result<Use> &use) {
                if (!use)
                    return end(use.error());
                m_used = use->used;
                m_spentBefore = use->cost;
                ask();
            });
}

ConnectorInput CollectRun::input() const
{
    ConnectorInput input{m_source.settings, m_state, m_secrets, m_tools.workspace.clock().now(),
                         m_spentBefore + m_round.cost};
    input.used = m_used;
    return input;
}

/// Set when the next request would pass the cap that a person set for the month.
std::optional<Error> CollectRun::overCap() const
{
    const auto cost = m_connector->costOfRound(input());
    const double cap = m_source.settings.value(u"monthlyCap"_s).toDouble();
    if (!cost || *cost <= 0 || cap <= 0 || m_spentBefore + m_round.cost + *cost <= cap)
        return std::nullopt;
    return passesCap(cap, m_spentBefore + m_round.cost);
}

void CollectRun::ask()
{
    if (!m_finished)
        return; // ended meanwhile
    if (m_finishing)
        return end(m_round);
    m_asking = true;
    ++m_pages;
    if (m_connector->readsHere())
        return readHere();
    if (const auto error = overCap())
        return failed(*error);
    const Result<HttpRequest> request = m_connector->request(input());
    if (!request)
        return failed(request.error());
    const double cost = m_connector->costOfRound(input()).value_or(0);
    if (cost > m_reserved)
        return reserve(cost, *request);
    send(*request);
}

/// The most that a request may cost stands in the tally before it leaves, and the answer puts it right: a program that
/// is killed in between has counted too much rather than too little, and the limit of the month holds.
void CollectRun::reserve(double cost, const HttpRequest &request)
{
    const QDateTime now = m_tools.workspace.clock().now();
    const double cap = m_source.settings.value(u"monthlyCap"_s).toDouble();
    auto write = [id = m_id, key = m_key, now, cap, more = cost - m_reserved](Connection &connection,
                                                                              ChangeSet &) -> Status {
        KeyUseStore keys(connection);
        const auto spent = keys.costOfMonth(key, now); // another source with this key may be at it as well
        if (!spent)
            return spent.error();
        if (cap > 0 && *spent + more > cap)
            return passesCap(cap, *spent);
        if (Status counted = keys.add(key, {}, more, now); !counted)
            return counted;
        SourceTally tally;
        tally.cost = more;
        return SourceHealthStore(connection).count(id, now, tally);
    };
    deliver(m_tools.workspace.write(std::move(write)), this, [this, cost, request](const Status &noted) {
        if (!noted)
            return failed(noted.error());
        m_reserved = cost;
        send(request);
    });
}

void CollectRun::send(const HttpRequest &request)
{
    if (!m_finished)
        return; // ended meanwhile
    m_charged = false;
    m_asked.start();
    m_request = m_tools.http.send(request);
    deliver(m_request, this, [this](const Result<HttpResponse> &response) { answered(response); });
}

void CollectRun::answered(const Result<HttpResponse> &response)
{
    if (!m_finished)
        return; // ended meanwhile
    m_asking = false;
    if (!response)
        return failed(response.error());
    m_charged = response->isGood();
    if (response->isGood() || response->isNotModified())
        return read(*response);
    if (response->status == 401 && !m_renewed && OAuthGrant::fromSecret(packSecrets(m_secrets)))
        return renewToken();
    Result<SourcePage> page = m_connector->recover(input(), *response);
    if (!page)
        return failed(page.error(), response->retryAfter);
    auto write = writeFor(*response);
    write->page = std::move(page).value();
    keepSecrets(write);
}

/// The service ended a token before its time, or our clock is wrong: once a round it is renewed and the question asked
/// again.
void CollectRun::renewToken()
{
    m_renewed = true;
    deliver(m_tools.accounts.renewed(Collector::secretKey(m_source.uid), m_secrets.value(u"token"_s)), this,
            [this](const Result<QString> &secret) {
                if (!secret)
                    return failed(secret.error());
                m_secrets = unpackSecrets(*secret);
                ask();
            });
}

/// What belongs to the page of \a response whatever it holds.
std::shared_ptr<PageWrite> CollectRun::writeFor(const HttpResponse &response) const
{
    auto write = std::make_shared<PageWrite>();
    write->source = m_source;
    write->now = m_tools.workspace.clock().now();
    write->enrichers = m_tools.enrichers;
    write->showsOnlyLatest = m_connector->showsOnlyLatest();
    write->local = m_connector->readsHere();
    write->key = m_key;
    write->freshFor = freshFor(response.headers);
    write->retryAfter = response.retryAfter;
    return write;
}

/// Reading and judging may take a second of a core: on the pool, so that no other source waits.
void CollectRun::read(const HttpResponse &response)
{
    auto write = writeFor(response);
    judge(write, [connector = m_connector, given = input(), response, now = write->now]() -> Result<SourcePage> {
        Result<SourcePage> page = connector->read(given, response);
        if (page)
            hideSecrets(*page, given.secrets);
        if (page && page->quotas.isEmpty())
            if (const auto quota = quotaFromHeaders(response.headers, now))
                page->quotas.append(*quota);
        return page;
    });
}

/// What lies on this machine is read on the pool as well, with what the workspace remembers of such files.
void CollectRun::readHere()
{
    m_asking = false;
    auto write = writeFor({});
    judge(write, [connector = m_connector, given = input(), &workspace = m_tools.workspace]() -> Result<SourcePage> {
        auto remembered = workspace.read(
            [](Connection &connection) { return SettingStore(connection).within(SettingKey::ImportMapping); });
        remembered.waitForFinished();
        const auto brands = brandsOf(workspace);
        ConnectorInput more = given;
        if (remembered.resultCount() > 0 && remembered.result())
            more.mappings = remembered.result().value();
        if (brands && !brands->isEmpty())
            more.zone = QTimeZone(brands->constFirst().timeZone);
        return connector->readHere(more);
    });
}

/// A brand that a file names by hand wins over the queries; one that nobody knows leaves it to them.
static void giveNamedBrands(QList<EnrichedPost> &posts, const QList<Brand> &brands)
{
    for (EnrichedPost &post : posts) {
        if (post.post.brandName.isEmpty())
            continue;
        const auto named = std::find_if(brands.cbegin(), brands.cend(), [&post](const Brand &brand) {
            return brand.name.compare(post.post.brandName, Qt::CaseInsensitive) == 0;
        });
        if (named == brands.cend())
            post.post.brandName.clear();
        else
            post.brands = {named->id};
    }
}

void CollectRun::judge(const std::shared_ptr<PageWrite> &write, std::function<Result<SourcePage>()> read)
{
    auto work = [write, read = std::move(read),
                 &workspace = m_tools.workspace]() -> Result<std::shared_ptr<PageWrite>> {
        Result<SourcePage> page = read();
        if (!page)
            return page.error();
        write->page = std::move(page).value();
        write->page.setAside << siftPosts(write->page.posts);
        if (write->page.posts.isEmpty())
            return write;
        auto brands = brandsOf(workspace);
        if (!brands)
            return brands.error();
        write->brands = *brands;
        write->posts = write->enrichers(write->brands)(write->page.posts);
        giveNamedBrands(write->posts, write->brands);
        return write;
    };
    deliver(QtConcurrent::run(m_tools.pool, std::move(work)), this,
            [this](const Result<std::shared_ptr<PageWrite>> &page) {
                if (!page)
                    return failed(page.error());
                keepSecrets(*page);
            });
}

/// New tokens before the state that counts on them: where the program is killed in between, the next round finds both
/// the old state and the new tokens and goes on.
void CollectRun::keepSecrets(const std::shared_ptr<PageWrite> &page)
{
    if (!page->page.secrets)
        return prepared(page);
    m_secrets = *page->page.secrets;
    deliver(m_tools.credentials.write(Collector::secretKey(m_source.uid), packSecrets(m_secrets)), this,
            [this, page](const Status &kept) {
                if (!kept)
                    return failed(kept.error());
                prepared(page);
            });
}

void CollectRun::prepared(const std::shared_ptr<PageWrite> &write)
{
    const SourcePage &page = write->page;
    write->more = page.more && m_pages < MostPages;
    m_state = page.state;
    m_used += page.used;
    if (!page.remark.isEmpty())
        m_round.remark = page.remark;
    m_round.read += page.posts.size();
    m_round.cost += page.cost;
    m_round.setAside << page.setAside;
    for (const Post &post : page.posts)
        if (post.publishedAt.isValid() && (!m_oldest.isValid() || post.publishedAt < m_oldest))
            m_oldest = post.publishedAt;
    write->round = m_round;
    write->oldest = m_oldest;
    write->requests = m_pages;
    write->cost = m_connector->costOfRound(input());
    write->spentThisMonth = m_spentBefore + m_round.cost;
    write->reserved = m_reserved;

    qsizetype from = 0;
    for (; write->posts.size() - from > PageWrite::BatchSize; from += PageWrite::BatchSize)
        deliver(m_tools.workspace.write([write, from](Connection &connection, ChangeSet &changes) {
            return write->storeSlice(from, connection, changes);
        }),
                this, [](const Result<IngestResult> &) {}); // the last slice tells whether all went well
    deliver(m_tools.workspace.write([write, from](Connection &connection, ChangeSet &changes) {
        return write->storeEnd(from, connection, changes);
    }),
            this, [this, more = write->more](const Result<PageWrite::End> &result) { stored(result, more); });
}

void CollectRun::stored(const Result<PageWrite::End> &result, bool more)
{
    if (!result)
        return failed(result.error());
    m_reserved = 0;
    m_round.added += result->posts.added;
    m_round.duplicate += result->posts.duplicate + result->posts.updated;
    m_round.updated += result->posts.updated;
    m_round.nextAttempt = result->nextAttempt;
    if (more)
        return ask();
    lookAgain();
}

/// The round is done; what was stored before may have been deleted or edited since.
void CollectRun::lookAgain()
{
    if (!m_finished || m_finishing)
        return end(m_round);
    m_recheck = new RecheckRun(
        m_tools, m_source, m_key, input(),
        [this](const RecheckRun::End &looked) {
            m_round.cost += looked.cost;
            m_round.updated += looked.updated;
            if (!looked.remark.isEmpty() && m_round.remark.isEmpty())
                m_round.remark = withoutSecrets(looked.remark, m_secrets);
            end(m_round);
        },
        this);
    m_recheck->begin();
}

void CollectRun::failed(const Error &error, std::optional<std::chrono::milliseconds> retryAfter)
{
    if (!m_finished)
        return; // ended meanwhile
    m_asking = false;
    const QDateTime now = m_tools.workspace.clock().now();
    PaceInput pace;
    pace.interval = std::chrono::minutes(m_source.intervalMinutes);
    pace.failures = m_source.failures + 1;
    pace.gone = error.kind == Error::Kind::NotFound && error.detail.contains(u"410");
    pace.retryAfter = retryAfter;
    pace.jitter = QRandomGenerator::global()->generateDouble();
    SourceRound record;
    record.source = m_id;
    record.attemptedAt = now;
    record.nextAttempt = now.addSecs(nextPause(pace).count());
    record.read = m_round.read;
    record.added = m_round.added;
    record.addedNow = 0; // the pages before have told
    record.duplicate = m_round.duplicate;
    record.error = withoutSecrets(error.text, m_secrets);
    m_round.error = record.error;
    record.setAside = m_round.setAside;
    m_round.nextAttempt = record.nextAttempt;
    // An answer that cannot be read was paid for all the same: what was reserved for it stays.
    deliver(m_tools.workspace.write([record, now, key = m_key, cost = m_charged ? 0 : -m_reserved](
                                        Connection &connection, ChangeSet &changes) -> Status {
        changes.sources = true;
        if (Status counted = KeyUseStore(connection).add(key, {}, cost, now); !counted)
            return counted;
        SourceTally tally;
        tally.rounds = tally.failures = 1;
        tally.cost = cost;
        if (Status counted = SourceHealthStore(connection).count(record.source, now, tally); !counted)
            return counted;
        return SourceStore(connection).recordRound(record);
    }),
            this, [this](const Status &) { end(m_round); });
}

void CollectRun::end(const Result<CollectRound> &result)
{
    m_round.seconds = double(m_timer.elapsed()) / 1000;
    Result<CollectRound> told = result;
    if (told)
        told->seconds = m_round.seconds;
    if (const Finished finished = std::exchange(m_finished, nullptr))
        finished(told);
    deleteLater();
}

} // namespace pulse
