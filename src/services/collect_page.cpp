#include "services/collect_page.h"
#include "core/brand_matcher.h"
#include "store/brand_store.h"
#include "store/daily_figure_store.h"
#include "store/key_use_store.h"
#include "store/source_health_store.h"
#include "store/source_store.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ShortestGapSecs = 3600; ///< what a chart by the hour can show

/// The saved state belongs to the settings that it was made with; other settings begin anew.
QString fingerprintOf(const QJsonObject &settings)
{
    QJsonObject asked = settings;
    asked.remove(u"keepDays"_s); // how long words are kept changes nothing of what was read
    return derivedUid({QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact))});
}

std::chrono::seconds untilNextMonth(const QDateTime &now)
{
    const QDate first(now.date().year(), now.date().month(), 1);
    return std::chrono::seconds(now.secsTo(QDateTime(first.addMonths(1), QTime(0, 0), Qt::UTC)));
}

} // namespace

QJsonObject connectorState(const Source &source)
{
    return source.state.value(u"for"_s).toString() == fingerprintOf(source.settings)
               ? source.state.value(u"connector"_s).toObject()
               : QJsonObject();
}

Result<IngestResult> PageWrite::storeSlice(qsizetype from, Connection &connection, ChangeSet &changes)
{
    const auto result = storePosts(from, connection, changes);
    if (!result && !broken)
        broken = result.error();
    return result;
}

Result<IngestResult> PageWrite::storePosts(qsizetype from, Connection &connection, ChangeSet &changes)
{
    const auto present = SourceStore(connection).byId(source.id);
    if (!present)
        return present.error();
    if (present->settings != source.settings)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("CollectPage",
                                                 "The source was changed meanwhile; it is collected anew next time."),
                     {}};
    const auto all = BrandStore(connection).all();
    if (!all)
        return all.error();
    if (!BrandMatcher(brands).isFor(*all)) { // a query was edited since
        posts = enrichers(*all)(page.posts);
        brands = *all;
    }
    changes.sources = true;
    auto result = MentionStore(connection).ingest(posts.mid(from, BatchSize), source.id, now, changes);
    if (result) {
        stored.added += result->added;
        stored.duplicate += result->duplicate;
        stored.updated += result->updated;
    }
    return result;
}

Result<PageWrite::End> PageWrite::storeEnd(qsizetype from, Connection &connection, ChangeSet &changes)
{
    if (broken)
        return *broken;
    if (const auto slice = storePosts(from, connection, changes); !slice)
        return slice.error();
    const qint64 added = round.added + stored.added;
    SourceRound record;
    record.source = source.id;
    record.state = stateAfter(added);
    record.attemptedAt = now;
    record.nextAttempt = more ? now : nextAttempt(added, page.quotas);
    record.read = round.read;
    record.added = added;
    record.addedNow = stored.added;
    record.duplicate = round.duplicate + stored.duplicate + stored.updated;
    record.quotas = page.quotas;
    record.setAside = round.setAside;
    if (Status noted = noteHealth(connection, added); !noted)
        return noted.error();
    if (const Status recorded = SourceStore(connection).recordRound(record); !recorded)
        return recorded.error();
    return End{stored, record.nextAttempt};
}

std::optional<double> PageWrite::rateAfter(qint64 added) const
{
    const QJsonValue known = source.state.value(u"perHour"_s);
    const auto before = known.isDouble() ? std::optional(known.toDouble()) : std::nullopt;
    if (!source.lastSuccess.isValid()) // the first round brings what was there before
        return before;
    return smoothedRate(before, added, std::chrono::seconds(source.lastSuccess.secsTo(now)));
}

QJsonObject PageWrite::stateAfter(qint64 added) const
{
    QJsonObject state{{u"connector"_s, page.state}, {u"for"_s, fingerprintOf(source.settings)}, {u"key"_s, key}};
    if (more)
        state[u"perHour"_s] = source.state.value(u"perHour"_s);
    else if (const auto rate = rateAfter(added))
        state[u"perHour"_s] = *rate;
    return state;
}

QDateTime PageWrite::nextAttempt(qint64 added, const QList<SourceQuota> &quotas) const
{
    PaceInput pace;
    pace.interval = std::chrono::minutes(source.intervalMinutes);
    if (!local) // a look into a folder costs nothing: nobody should wait for a file that was dropped
        pace.postsPerHour = rateAfter(added);
    pace.overflowing = added > 0 && added == round.read && source.lastSuccess.isValid() && showsOnlyLatest;
    pace.freshFor = freshFor;
    pace.retryAfter = retryAfter;
    for (const SourceQuota &quota : quotas) {
        if (!quota.left || !quota.resetsAt.isValid() || quota.resetsAt <= now)
            continue;
        const double rounds = double(*quota.left) / std::max(1, requests);
        const auto resets = std::chrono::seconds(now.secsTo(quota.resetsAt));
        if (!pace.roundsLeft || rounds * double(pace.quotaResets.count()) < *pace.roundsLeft * double(resets.count())) {
            pace.roundsLeft = rounds;
            pace.quotaResets = resets;
        }
    }
    if (const double cap = source.settings.value(u"monthlyCap"_s).toDouble(); cap > 0 && cost && *cost > 0) {
        pace.roundsPaid = std::max(0.0, cap - spentThisMonth) / *cost;
        pace.budgetResets = untilNextMonth(now);
    }
    pace.jitter = QRandomGenerator::global()->generateDouble();
    return now.addSecs(nextPause(pace).count());
}

Status PageWrite::noteHealth(Connection &connection, qint64 added) const
{
    SourceHealthStore health(connection);
    SourceTally tally;
    tally.rounds = more ? 0 : 1;
    tally.read = page.posts.size();
    tally.added = stored.added;
    tally.cost = page.cost - reserved;
    if (Status counted = health.count(source.id, now, tally); !counted)
        return counted;
    if (Status counted = KeyUseStore(connection).add(key, page.used, tally.cost, now); !counted)
        return counted;
    QList<SourceGap> gaps = page.gaps;
    // What a window of the latest posts has pushed out since the last look cannot be had any more.
    const bool missed = showsOnlyLatest && !more && added > 0 && added == round.read && source.lastSuccess.isValid() &&
                        oldest.isValid() && source.lastSuccess.secsTo(oldest) >= ShortestGapSecs;
    if (missed)
        gaps.append({source.id, source.lastSuccess, oldest,
                     QCoreApplication::translate(
                         "CollectPage", "It shows only its latest posts; those in between had gone when it was "
                                        "read again.")});
    for (SourceGap &gap : gaps) {
        gap.source = source.id;
        if (Status noted = health.addGap(gap); !noted)
            return noted;
    }
    return DailyFigureStore(connection).put(source.id, page.figures, now.date());
}

} // namespace pulse
