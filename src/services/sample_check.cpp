#include "services/sample_check.h"
#include "core/period.h"
#include "store/journal.h"
#include "store/mention_store.h"
#include "store/sample_store.h"
#include <QTimeZone>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostDrawnFrom = 1'000'000;

/// The finaliser of SplitMix64: a draw that depends on nothing but its seed and the mention.
quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

quint64 seedOf(const Uid &sample) { return derivedUid({u"sample"_s, sample}).left(16).toULongLong(nullptr, 16); }

/// All mentions of the month, those that were marked as noise included: a judgement must not change what is drawn.
Result<QList<MentionId>> idsOf(const MentionStore &store, const Brand &brand, const Period &month)
{
    MentionFilter filter;
    filter.brand = brand.id;
    filter.from = month.begin(QTimeZone(brand.timeZone));
    filter.to = month.end(QTimeZone(brand.timeZone));
    auto ids = store.ids(filter, MostDrawnFrom);
    filter.noiseOnly = true;
    const auto noise = store.ids(filter, MostDrawnFrom);
    if (!ids || !noise)
        return !ids ? ids.error() : noise.error();
    return *ids + *noise;
}

} // namespace

Result<SampleCheck> readSampleCheck(Connection &connection, const Brand &brand, QDate day)
{
    SampleCheck check;
    const Period month = Period::monthOf(day);
    check.month = month.first;
    check.sample = sampleUid(brand.uid, month.first);
    const MentionStore store(connection);
    auto ids = idsOf(store, brand, month);
    auto judgements = SampleStore(connection).judgements(check.sample);
    if (!ids || !judgements)
        return !ids ? ids.error() : judgements.error();
    check.outOf = ids->size();
    check.judgements = *judgements;
    QList<MentionId> drawn;
    for (const SampleJudgement &judgement : std::as_const(check.judgements))
        if (const auto id = store.byUid(judgement.mention))
            drawn << *id;
    const quint64 seed = seedOf(check.sample);
    const auto draw = [seed](MentionId id) { return mixed(seed ^ quint64(raw(id))); };
    const auto wanted = std::min<qsizetype>(ids->size(), SampleSize);
    std::ranges::partial_sort(*ids, ids->begin() + wanted, {}, draw);
    for (const MentionId id : std::as_const(*ids))
        if (drawn.size() < wanted && !drawn.contains(id))
            drawn << id;
    std::ranges::sort(drawn, {}, draw);
    const auto loaded = store.load(drawn);
    if (!loaded)
        return loaded.error();
    check.drawn = *loaded;
    int relevant = 0, classified = 0, right = 0;
    for (const SampleJudgement &judgement : std::as_const(check.judgements)) {
        relevant += judgement.relevant;
        if (!judgement.relevant || judgement.said == Sentiment::Unclassified)
            continue;
        ++classified;
        right += judgement.isRight();
    }
    check.relevant = wilsonRate(relevant, check.judged());
    check.right = wilsonRate(right, classified);
    return check;
}

QFuture<Result<Change>> judgeSample(Workspace &workspace, const Uid &sample, const Mention &mention, bool relevant,
                                    Sentiment meant)
{
    return workspace.write([=, &clock = workspace.clock(),
                            actor = workspace.actor()](Connection &connection, ChangeSet &changes) -> Result<Change> {
        const auto stored = MentionStore(connection).load({mention.id});
        if (!stored)
            return stored.error();
        Journal journal(connection, clock, actor);
        const Uid uid = sample + u'/' + mention.uid;
        SampleJudgement judgement;
        judgement.relevant = relevant;
        judgement.said = mention.judgement.sentiment;
        judgement.meant = meant;
        judgement.by = actor;
        judgement.at = clock.now();
        // Judged once more, what the program had said before the first correction still counts.
        if (const auto before = SampleStore(connection).judgements(sample); before && before->contains(mention.uid))
            judgement.said = before->value(mention.uid).said;
        const bool corrects = relevant && !stored->isEmpty() && stored->constFirst().judgement.sentiment != meant;
        if (corrects)
            if (const auto done = journal.change(u"mention"_s, mention.uid, u"sentiment"_s, toKey(meant), changes);
                !done)
                return done;
        if (const auto done = journal.change(u"mention"_s, mention.uid, u"noise"_s, !relevant, changes); !done)
            return done;
        return journal.change(u"sampleJudgement"_s, uid, u"content"_s, toJson(judgement), changes);
    });
}

} // namespace pulse
