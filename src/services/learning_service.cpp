#include "services/learning_service.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "services/rereading.h"
#include "store/dictionary_store.h"
#include "store/journal.h"
#include "store/rejudging.h"
#include "store/setting_store.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostCorrections = 2000, HeldTexts = 300;

template <typename T>
T waitFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

QList<CorrectedText> textsOf(const QList<StoredText> &stored)
{
    QList<CorrectedText> texts;
    for (const StoredText &text : stored)
        texts << CorrectedText{text.text, text.language, text.sentiment};
    return texts;
}

Result<CorrectionLayer::Trained> trainFrom(Workspace &workspace, const Classifier &classifier)
{
    struct Read {
        QList<StoredText> corrected, rest;
    };
    const auto read = waitFor(workspace.read([](Connection &connection) -> Result<Read> {
        const Rejudging store(connection);
        auto corrected = store.judgedByPeople(MostCorrections);
        auto rest = store.spread(HeldTexts);
        if (!corrected || !rest)
            return !corrected ? corrected.error() : rest.error();
        return Read{*corrected, *rest};
    }));
    if (!read)
        return read.error();
    return CorrectionLayer::train(classifier, textsOf(read->corrected), textsOf(read->rest));
}

QJsonObject toJson(const LayerState &state)
{
    return {{u"corrections"_s, state.corrections},
            {u"before"_s, state.rightBefore},
            {u"after"_s, state.rightAfter},
            {u"else"_s, state.changedElse},
            {u"judgements"_s, state.judgements},
            {u"inUse"_s, state.inUse},
            {u"enough"_s, state.enough}};
}

/// What the last training came to; in use only unless the team does without it.
Result<LayerState> readLayerState(Connection &connection)
{
    const auto bytes = DictionaryStore(connection).learned(QString::fromLatin1(DictionaryStore::LayerStateKey));
    const auto without = SettingStore(connection).value(QString::fromLatin1(WithoutLayerSetting));
    if (!bytes || !without)
        return !bytes ? bytes.error() : without.error();
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    return LayerState{json[u"corrections"_s].toInt(), json[u"before"_s].toInt(),
                      json[u"after"_s].toInt(),       json[u"else"_s].toDouble(),
                      json[u"enough"_s].toBool(true), json[u"inUse"_s].toBool() && !without->toBool(),
                      json[u"judgements"_s].toInt()};
}

Result<int> judgementsOf(Connection &connection, const Clock &clock)
{
    return Journal(connection, clock, {}).count(u"mention"_s, u"sentiment"_s);
}

Result<LayerState> keep(Workspace &workspace, const CorrectionLayer::Trained &trained)
{
    return waitFor(workspace.write([trained, &clock = workspace.clock()](Connection &connection,
                                                                         ChangeSet &changes) -> Result<LayerState> {
        const auto judgements = judgementsOf(connection, clock);
        if (!judgements)
            return judgements.error();
        const LayerState state{trained.corrections, trained.rightBefore,      trained.rightAfter, trained.changedElse,
                               trained.enough,      !trained.layer.isEmpty(), *judgements};
        changes.learning = true;
        DictionaryStore store(connection);
        const QByteArray json = QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact);
        for (const auto &[key, value] : {std::pair(DictionaryStore::LayerKey, trained.layer.toBytes()),
                                         std::pair(DictionaryStore::LayerStateKey, json)})
            if (const Status stored = store.setLearned(QString::fromLatin1(key), value); !stored)
                return stored.error();
        return readLayerState(connection);
    }));
}

Result<AppliedReading> appliedOf(Workspace &workspace)
{
    const auto bytes = waitFor(workspace.read([](Connection &connection) {
        return DictionaryStore(connection).learned(QString::fromLatin1(DictionaryStore::AppliedKey));
    }));
    return bytes ? Result<AppliedReading>(AppliedReading::fromBytes(*bytes)) : bytes.error();
}

Status rememberApplied(Workspace &workspace, const TeamReading &reading)
{
    const AppliedReading applied{reading.entries(), reading.layer().toBytes()};
    return waitFor(workspace.write([bytes = applied.toBytes()](Connection &connection, ChangeSet &) -> Status {
        return DictionaryStore(connection).setLearned(QString::fromLatin1(DictionaryStore::AppliedKey), bytes);
    }));
}

} // namespace

LearningService::LearningService(Workspace &workspace, const Clock &clock, std::optional<Classifier> classifier,
                                 QObject *parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_classifier(std::move(classifier))
{
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.learning || changes.settings)
            refresh();
        if (changes.mentions)
            m_due.start();
    });
    constexpr int quietMs = 15'000;
    m_due.setSingleShot(true);
    m_due.setInterval(quietMs);
    connect(&m_due, &QTimer::timeout, this, &LearningService::learnWhenDue);
}

LearningService::~LearningService()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void LearningService::start() { refresh(); }

/// New posts are read with it at once, stored ones in the background.
void LearningService::refresh()
{
    if (m_busy) {
        m_again = true;
        return;
    }
    m_busy = true;
    deliver(m_workspace.read(readTeamReading), this, [this](const Result<TeamReading> &reading) {
        if (!reading) {
            m_busy = false;
            qWarning("The team's dictionary could not be read: %s", qPrintable(reading.error().detail));
            return;
        }
        m_reading->set(*reading);
        reread();
    });
}

void LearningService::reread()
{
    if (m_workspace.isReadOnly()) {
        m_busy = false;
        return;
    }
    const auto work =
        QtConcurrent::run(&m_pool,
                          [this, &workspace = m_workspace, classifier = m_classifier, reading = m_reading->now(),
                           stop = m_stop]() -> Result<qint64> {
                              const auto applied = appliedOf(workspace);
                              if (!applied)
                                  return applied.error();
                              const auto changed =
                                  rereadStored(workspace, classifier ? &*classifier : nullptr, *applied, reading, *stop,
                                               [this](qint64 done, qint64 total) { emit progressed(done, total); });
                              if (!changed)
                                  return changed;
                              const Status remembered = rememberApplied(workspace, reading);
                              return remembered ? changed : Result<qint64>(remembered.error());
                          });
    deliver(work, this, [this](const Result<qint64> &changed) {
        m_busy = false;
        if (!changed && changed.error().kind != Error::Kind::Cancelled)
            qWarning("Stored mentions could not be read anew: %s", qPrintable(changed.error().detail));
        emit finished(changed.valueOr(0));
        if (std::exchange(m_again, false))
            refresh();
    });
}

QFuture<Result<QList<DictionaryEntry>>> LearningService::entries()
{
    return m_workspace.read([](Connection &connection) { return DictionaryStore(connection).entries(); });
}

QFuture<Result<ReadingEffect>> LearningService::effect(DictionaryEntry entry, std::shared_ptr<std::atomic_bool> stop)
{
    return QtConcurrent::run(
        &m_pool,
        [&workspace = m_workspace, classifier = m_classifier, before = m_reading->now(), entry, stop,
         ended = m_stop]() -> Result<ReadingEffect> {
            if (const Status checked = checkEntry(entry, before.entries()); !checked)
                return checked.error();
            QList<DictionaryEntry> entries = before.entries();
            entries.removeIf([&](const DictionaryEntry &old) { return !entry.uid.isEmpty() && old.uid == entry.uid; });
            entries << entry;
            const TeamReading after(entries, before.layer());
            return measureEffect(workspace, classifier ? &*classifier : nullptr, before, after, entry,
                                 [&] { return *stop || *ended; });
        });
}

QFuture<Result<Change>> LearningService::save(DictionaryEntry entry)
{
    entry.pattern = entry.pattern.simplified();
    entry.meaning = entry.meaning.simplified();
    if (const Status checked = checkEntry(entry, m_reading->now().entries()); !checked)
        return QtFuture::makeReadyFuture(Result<Change>(checked.error()));
    const Uid uid = entry.uid.isEmpty() ? newUid(m_clock.now().toMSecsSinceEpoch()) : entry.uid;
    return applyChange(m_workspace, u"dictionaryEntry"_s, uid, u"content"_s, toJson(entry));
}

QFuture<Result<Change>> LearningService::remove(Uid uid)
{
    return applyChange(m_workspace, u"dictionaryEntry"_s, uid, u"content"_s, QJsonValue());
}

QFuture<Result<LayerState>> LearningService::learn()
{
    return QtConcurrent::run(&m_pool, [&workspace = m_workspace, classifier = m_classifier]() -> Result<LayerState> {
        if (!classifier)
            return LayerState{};
        const auto trained = trainFrom(workspace, *classifier);
        return trained ? keep(workspace, *trained) : Result<LayerState>(trained.error());
    });
}

QFuture<Result<LayerState>> LearningService::layer() { return m_workspace.read(readLayerState); }

QFuture<Result<Change>> LearningService::setWithoutLayer(bool without)
{
    return applyChange(m_workspace, u"setting"_s, QString::fromLatin1(WithoutLayerSetting), u"value"_s, without);
}

/// Corrections retrain the layer by themselves, a few at a time; the training decides whether it is taken.
void LearningService::learnWhenDue()
{
    struct Due {
        int judgements = 0, last = 0;
    };
    const auto reading = m_workspace.read([&clock = m_clock](Connection &connection) -> Result<Due> {
        const auto now = judgementsOf(connection, clock);
        const auto state = readLayerState(connection);
        if (!now || !state)
            return !now ? now.error() : state.error();
        return Due{*now, state->judgements};
    });
    deliver(reading, this, [this](const Result<Due> &due) {
        if (due && due->judgements >= due->last + JudgementsBetween && !m_workspace.isReadOnly())
            learn();
    });
}

QFuture<LearningService::Why> LearningService::why(QString text, QString language)
{
    return QtConcurrent::run(&m_pool, [classifier = m_classifier, reading = m_reading->now(), text, language] {
        Why why;
        const Classifier *model = classifier ? &*classifier : nullptr;
        const auto judge = [&](const QString &read) { return reading.judge(model, read, language); };
        why.influences = explainWords(text, judge);
        why.read = judge(text).sentiment;
        const Sentiment alone = TeamReading().judge(model, text, language).sentiment;
        if (alone != why.read)
            why.alone = alone;
        why.words = reading.words(text);
        why.aspects = reading.aspects(text);
        return why;
    });
}

} // namespace pulse
