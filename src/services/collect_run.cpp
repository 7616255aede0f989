#include "services/collect_run.h"
#include "core/brand_matcher.h"
#include "net/oauth.h"
#include "services/collect_pace.h"
#include "services/deliver.h"
#include "sources/post_sieve.h"
#include "sources/source_kind.h"
#include "store/brand_store.h"
#include "store/daily_figure_store.h"
#include "store/mention_store.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BatchSize = 1000; ///< rows a transaction
constexpr int MostPages = 200;        ///< a round ends there and goes on with the next

/// The saved state belongs to the settings that it was made with; other settings begin anew.
QString fingerprintOf(const QJsonObject &settings)
{
    return derivedUid({QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact))});
}

Result<QList<Brand>> brandsOf(Workspace &workspace)
{
    auto future = workspace.read([](Connection &connection) { return BrandStore(connection).all(); });
    future.waitForFinished(); // on a pool thread
    return future.resultCount() > 0 ? future.result() : Result<QList<Brand>>(QList<Brand>());
}

/// Writes posts in transactions of BatchSize; the state goes with the last of them, so that a crash between them
/// only reads the page again.
struct PageWrite {
    QList<Post> raw;
    QList<EnrichedPost> posts;
    QList<Brand> brands;
    SourceId source{};
    QJsonObject settings;
    QDateTime collectedAt;
    EnricherFactory enrichers;
};

Result<IngestResult> storeSlice(PageWrite &write, qsizetype from, Connection &connection, ChangeSet &changes)
{
    const auto source = SourceStore(connection).byId(write.source);
    if (!source)
        return source.error();
    if (source->settings != write.settings)
        return Error{Error::Kind::Conflict,
                     CollectRun::tr("The source was changed meanwhile; it is collected anew next time."),
                     {}};
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    if (!BrandMatcher(write.brands).isFor(*brands)) { // a query was edited since
        write.posts = write.enrichers(*brands)(write.raw);
        write.brands = *brands;
    }
    changes.sources = true;
    return MentionStore(connection).ingest(write.posts.mid(from, BatchSize), write.source, write.collectedAt, changes);
}

/// What a page brought besides posts.
Status noteHealth(Connection &connection, SourceId source, const QDateTime &now, SourceTally tally, qint64 added,
                  const QList<DailyFigure> &figures, QList<SourceGap> gaps)
{
    tally.added = added;
    SourceHealthStore health(connection);
    if (Status counted = health.count(source, now, tally); !counted)
        return counted;
    for (SourceGap &gap : gaps) {
        gap.source = source;
        if (Status noted = health.addGap(gap); !noted)
            return noted;
    }
    return DailyFigureStore(connection).put(source, figures, now.date());
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

void CollectRun::begin()
{
    m_timer.start();
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
    const QJsonObject saved = m_source.state;
    if (saved.value(u"for"_s).toString() == fingerprintOf(m_source.settings))
        m_state = saved.value(u"connector"_s).toObject();
    const QDate today = m_tools.workspace.clock().now().date();
    deliver(m_tools.workspace.read([id = m_id, today](Connection &connection) {
        return SourceHealthStore(connection).tally(id, QDate(today.year(), today.month(), 1), today);
    }),
            this, [this](const Result<SourceTally> &month) {
                if (!month)
                    return end(month.error());
                m_spentBefore = month->cost;
                takeSecret();
            });
}

void CollectRun::takeSecret()
{
    if (!m_source.settings.value(u"hasSecret"_s).toBool())
        return ask();
    deliver(m_tools.accounts.secret(Collector::secretKey(m_source.uid)), this, [this](const Result<QString> &secret) {
        if (!secret)
            return failed(secret.error());
        m_secrets = unpackSecrets(*secret);
        m_round.remark = endingSoon(*secret, m_tools.workspace.clock().now());
        ask();
    });
}

ConnectorInput CollectRun::input() const
{
    return {m_source.settings, m_state, m_secrets, m_tools.workspace.clock().now(), m_spentBefore + m_round.cost};
}

/// Set when the next request would pass the cap that a person set for the month.
std::optional<Error> CollectRun::overCap() const
{
    const auto cost = m_connector->costOfRound(input());
    const double cap = m_source.settings.value(u"monthlyCap"_s).toDouble();
    if (!cost || *cost <= 0 || cap <= 0 || m_spentBefore + m_round.cost + *cost <= cap)
        return std::nullopt;
    return Error{Error::Kind::RateLimited,
                 tr("The next round may pass this month's limit of %1 US dollars (%2 spent so far), so nothing was "
                    "asked. Raise the limit, or wait for the next month.")
                     .arg(cap, 0, 'f', 2)
                     .arg(m_spentBefore + m_round.cost, 0, 'f', 2),
                 {}};
}

void CollectRun::ask()
{
    ++m_pages;
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
    auto write = [id = m_id, now, more = cost - m_reserved](Connection &connection, ChangeSet &) {
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
    m_charged = false;
    m_request = m_tools.http.send(request);
    deliver(m_request, this, [this](const Result<HttpResponse> &response) { answered(response); });
}

void CollectRun::answered(const Result<HttpResponse> &response)
{
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
    keepSecrets({std::move(page).value(), {}, {}});
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

/// Reading and judging may take a second of a core: on the pool, so that no other source waits.
void CollectRun::read(const HttpResponse &response)
{
    auto work = [connector = m_connector, given = input(), response, enrichers = m_tools.enrichers,
                 &workspace = m_tools.workspace]() -> Result<Prepared> {
        Result<SourcePage> page = connector->read(given, response);
        if (!page)
            return page.error();
        Prepared prepared;
        prepared.page = std::move(page).value();
        hideSecrets(prepared.page, given.secrets);
        prepared.page.setAside << siftPosts(prepared.page.posts);
        if (prepared.page.posts.isEmpty())
            return prepared;
        auto brands = brandsOf(workspace);
        if (!brands)
            return brands.error();
        prepared.brands = *brands;
        prepared.posts = enrichers(prepared.brands)(prepared.page.posts);
        return prepared;
    };
    deliver(QtConcurrent::run(std::move(work)), this, [this](const Result<Prepared> &page) {
        if (!page)
            return failed(page.error());
        keepSecrets(*page);
    });
}

/// New tokens before the state that counts on them: where the program is killed in between, the next round finds both
/// the old state and the new tokens and goes on.
void CollectRun::keepSecrets(const Prepared &page)
{
    if (!page.page.secrets)
        return prepared(page);
    m_secrets = *page.page.secrets;
    deliver(m_tools.credentials.write(Collector::secretKey(m_source.uid), packSecrets(m_secrets)), this,
            [this, page](const Status &kept) {
                if (!kept)
                    return failed(kept.error());
                prepared(page);
            });
}

void CollectRun::prepared(Prepared page)
{
    const QDateTime now = m_tools.workspace.clock().now();
    const bool more = page.page.more && m_pages < MostPages;
    m_state = page.page.state;
    if (!page.page.remark.isEmpty())
        m_round.remark = page.page.remark;
    m_round.read += page.page.posts.size();
    m_round.cost += page.page.cost;
    m_round.setAside << page.page.setAside;
    SourceTally tally;
    tally.rounds = more ? 0 : 1;
    tally.read = page.page.posts.size();
    tally.cost = page.page.cost - m_reserved;

    auto write =
        std::make_shared<PageWrite>(PageWrite{std::move(page.page.posts), std::move(page.posts), std::move(page.brands),
                                              m_id, m_source.settings, now, m_tools.enrichers});
    auto total = std::make_shared<IngestResult>();
    qsizetype from = 0;
    for (; write->posts.size() - from > BatchSize; from += BatchSize)
        deliver(m_tools.workspace.write(
                    [write, total, from](Connection &connection, ChangeSet &changes) -> Result<IngestResult> {
                        const auto result = storeSlice(*write, from, connection, changes);
                        if (result) {
                            total->added += result->added;
                            total->duplicate += result->duplicate;
                            total->updated += result->updated;
                        }
                        return result;
                    }),
                this, [](const Result<IngestResult> &) {}); // the last slice tells whether all went well

    const int idleBefore = m_source.state.value(u"idle"_s).toInt();
    auto last = [write, total, from, now, more, idleBefore, tally, quotas = page.page.quotas,
                 figures = page.page.figures, gaps = page.page.gaps, round = m_round, source = m_source,
                 state = m_state](Connection &connection, ChangeSet &changes) -> Result<IngestResult> {
        auto result = storeSlice(*write, from, connection, changes);
        if (!result)
            return result;
        result->added += total->added;
        result->duplicate += total->duplicate;
        result->updated += total->updated;
        const qint64 added = round.added + result->added;
        const int idle = added > 0 ? 0 : idleBefore + 1;
        SourceRound record;
        record.source = source.id;
        record.state = QJsonObject{
            {u"connector"_s, state}, {u"for"_s, fingerprintOf(source.settings)}, {u"idle"_s, more ? idleBefore : idle}};
        record.attemptedAt = now;
        record.nextAttempt = now;
        if (!more) {
            PaceInput pace;
            pace.interval = std::chrono::minutes(source.intervalMinutes);
            pace.idleRounds = idle;
            pace.overflowing = added > 0 && added == round.read && source.lastSuccess.isValid();
            pace.jitter = QRandomGenerator::global()->generateDouble();
            record.nextAttempt = now.addSecs(nextPause(pace).count());
        }
        record.read = round.read;
        record.added = added;
        record.addedNow = result->added;
        record.duplicate = round.duplicate + result->duplicate + result->updated;
        record.quotas = quotas;
        record.setAside = round.setAside;
        if (const Status noted = noteHealth(connection, source.id, now, tally, result->added, figures, gaps); !noted)
            return noted.error();
        if (const Status recorded = SourceStore(connection).recordRound(record); !recorded)
            return recorded.error();
        return result;
    };
    deliver(m_tools.workspace.write(std::move(last)), this,
            [this, more](const Result<IngestResult> &result) { stored(result, more); });
}

void CollectRun::stored(const Result<IngestResult> &result, bool more)
{
    if (!result)
        return failed(result.error());
    m_reserved = 0;
    m_round.added += result->added;
    m_round.duplicate += result->duplicate + result->updated;
    m_round.updated += result->updated;
    if (more)
        return ask();
    end(m_round);
}

void CollectRun::failed(const Error &error, std::optional<std::chrono::milliseconds> retryAfter)
{
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
    deliver(m_tools.workspace.write([record, now, cost = m_charged ? 0 : -m_reserved](Connection &connection,
                                                                                      ChangeSet &changes) -> Status {
        changes.sources = true;
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
