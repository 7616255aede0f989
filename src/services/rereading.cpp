#include "services/rereading.h"
#include "store/mention_store.h"
#include "store/rejudging.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtConcurrent>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int SliceRows = 20'000;
constexpr double SameProbability = 0.005; ///< a smaller change of the probability is not worth a write
constexpr int Examples = 6, ExcerptLength = 110;

template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

Error stopped()
{
    return {
        Error::Kind::Cancelled, QCoreApplication::translate("Learning", "Reading was stopped; it goes on later."), {}};
}

bool decides(const DictionaryEntry &entry) { return decidesClass(entry.effect); }

/// The patterns of entries that one of both has and the other has not, or has otherwise.
QStringList changedPatterns(const QList<DictionaryEntry> &before, const QList<DictionaryEntry> &after)
{
    QStringList patterns;
    const auto addMissing = [&](const QList<DictionaryEntry> &from, const QList<DictionaryEntry> &in) {
        for (const DictionaryEntry &entry : from)
            if (decides(entry) && !in.contains(entry))
                patterns << entry.pattern;
    };
    addMissing(before, after);
    addMissing(after, before);
    return patterns;
}

using Judged = std::pair<MentionId, Judgement>;

/// New judgements of what changed in a slice; both cores judge.
QList<Judged> judgeSlice(const QList<StoredText> &texts, const Classifier *classifier, const TeamReading &reading,
                         const WordPatterns &patterns, bool all, QThreadPool &pool)
{
    const auto judge = [&](const StoredText &stored) -> std::optional<Judged> {
        if (!all && !patterns.anyIn(folded(stored.text)))
            return std::nullopt;
        const Judgement judgement = reading.judge(classifier, stored.text, stored.language);
        const bool same = !stored.byPerson && judgement.sentiment == stored.sentiment &&
                          std::abs(judgement.probability - stored.probability) < SameProbability;
        return same ? std::nullopt : std::optional(Judged{stored.id, judgement});
    };
    QList<Judged> judged;
    const auto answers = QtConcurrent::blockingMapped<QList<std::optional<Judged>>>(&pool, texts, judge);
    for (const std::optional<Judged> &answer : answers)
        if (answer)
            judged << *answer;
    return judged;
}

} // namespace

QByteArray AppliedReading::toBytes() const
{
    QJsonArray array;
    for (const DictionaryEntry &entry : entries)
        array << toJson(entry);
    return QJsonDocument(QJsonObject{{u"entries"_s, array}, {u"layer"_s, QString::fromLatin1(layer.toBase64())}})
        .toJson(QJsonDocument::Compact);
}

AppliedReading AppliedReading::fromBytes(const QByteArray &bytes)
{
    AppliedReading applied;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const QJsonValue &entry : json[u"entries"_s].toArray())
        applied.entries << dictionaryEntryFromJson(entry.toObject());
    applied.layer = QByteArray::fromBase64(json[u"layer"_s].toString().toLatin1());
    return applied;
}

Result<qint64> rereadStored(Workspace &workspace, const Classifier *classifier, const AppliedReading &before,
                            const TeamReading &after, const std::atomic_bool &stop,
                            const std::function<void(qint64 done, qint64 total)> &progress)
{
    QList<DictionaryEntry> now = after.entries();
    for (DictionaryEntry &entry : now)
        entry.uid.clear(); // what was applied is told by its words
    const WordPatterns patterns(changedPatterns(before.entries, now));
    const bool all = before.layer != after.layer().toBytes();
    if (patterns.isEmpty() && !all)
        return qint64(0);
    const auto total = waitFor(workspace.read([](Connection &connection) { return MentionStore(connection).total(); }));
    if (!total)
        return total.error();
    QThreadPool pool; // not the one that the window paints with
    qint64 done = 0, changed = 0;
    MentionId from{};
    do {
        if (stop)
            return stopped();
        const auto slice = waitFor(
            workspace.read([from](Connection &connection) { return Rejudging(connection).slice(from, SliceRows); }));
        if (!slice)
            return slice.error();
        const QList<Judged> judged = judgeSlice(slice->texts, classifier, after, patterns, all, pool);
        if (!judged.isEmpty()) {
            const auto stored = waitFor(workspace.write([judged](Connection &connection, ChangeSet &changes) -> Status {
                return Rejudging(connection).store(judged, changes);
            }));
            if (!stored)
                return stored.error();
            QHash<qint64, int> was;
            for (const StoredText &text : slice->texts)
                if (!text.byPerson)
                    was.insert(raw(text.id), int(text.sentiment));
            for (const auto &[id, judgement] : judged)
                if (const auto found = was.constFind(raw(id)); found != was.cend())
                    changed += *found != int(judgement.sentiment);
        }
        done += slice->texts.size();
        if (progress)
            progress(done, std::max(done, *total));
        from = slice->next;
    } while (from != MentionId{});
    return changed;
}

Result<ReadingEffect> measureEffect(Workspace &workspace, const Classifier *classifier, const TeamReading &before,
                                    const TeamReading &after, const DictionaryEntry &entry,
                                    const std::function<bool()> &isStopped)
{
    ReadingEffect effect;
    QStringList words{entry.pattern};
    for (const DictionaryEntry &old : before.entries())
        if (old.uid == entry.uid && !entry.uid.isEmpty())
            words << old.pattern; // an edited word also stops acting where it did
    const WordPatterns patterns(words);
    QList<ReadingEffect::Example> merelyFound;
    MentionId from{};
    do {
        if (isStopped())
            return stopped();
        const auto slice = waitFor(
            workspace.read([from](Connection &connection) { return Rejudging(connection).slice(from, SliceRows); }));
        if (!slice)
            return slice.error();
        for (const StoredText &stored : slice->texts) {
            ++effect.read;
            if (!patterns.anyIn(folded(stored.text)))
                continue;
            ++effect.found;
            effect.kept += stored.byPerson;
            if (stored.byPerson)
                continue;
            const Judgement judgement = after.judge(classifier, stored.text, stored.language);
            ++effect.moves[size_t(stored.sentiment)][size_t(judgement.sentiment)];
            const bool moves = judgement.sentiment != stored.sentiment;
            effect.changed += moves;
            const ReadingEffect::Example example{stored.id, stored.text.simplified().left(ExcerptLength),
                                                 stored.sentiment, judgement.sentiment};
            // The latest ones are the ones that people remember: later slices push the earlier out.
            QList<ReadingEffect::Example> &list = moves ? effect.examples : merelyFound;
            // Reposts and copies would fill it with one text.
            list.removeIf([&](const ReadingEffect::Example &known) { return known.text == example.text; });
            list.prepend(example);
            if (list.size() > Examples)
                list.removeLast();
        }
        from = slice->next;
    } while (from != MentionId{});
    if (effect.examples.isEmpty())
        effect.examples = merelyFound;
    return effect;
}

} // namespace pulse
