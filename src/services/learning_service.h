#pragma once
#include "analysis/classifier.h"
#include "analysis/word_influence.h"
#include "core/change.h"
#include "core/clock.h"
#include "core/team_dictionary.h"
#include "services/shared_reading.h"
#include "store/workspace.h"
#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <array>
#include <atomic>
#include <memory>

namespace pulse {

/// What another way of reading would make of the stored mentions.
struct ReadingEffect {
    qint64 read = 0;                              ///< stored mentions looked at
    qint64 found = 0;                             ///< in which the word occurs
    qint64 kept = 0;                              ///< of these, judged by a person: they stay as they are
    qint64 changed = 0;                           ///< would be of another class
    std::array<std::array<qint64, 4>, 4> moves{}; ///< [from][to] by int(Sentiment)
    struct Example {
        MentionId mention{};
        QString text; ///< first words
        Sentiment before, after;
    };
    QList<Example> examples; ///< some that change; else some in which the word occurs
};

/// What the corrections of the team came to.
struct LayerState {
    int corrections = 0; ///< judged by people and read by the classifier
    int rightBefore = 0; ///< of these, by the classifier alone
    int rightAfter = 0;  ///< by a layer that had not seen them
    double changedElse = 0;
    bool enough = true; ///< judgements to train from, of two classes at least
    bool inUse = false; ///< better than none, and not switched off
    int judgements = 0; ///< changes of sentiments in the journal when it was trained
};

/// The team's dictionary and the layer that its corrections train: both act on new posts at once and on stored mentions
/// in the background. Lives on the GUI thread; never blocks. A person's judgement is never overwritten.
class LearningService final : public QObject {
    Q_OBJECT
public:
    LearningService(Workspace &workspace, const Clock &clock, std::optional<Classifier> classifier,
                    QObject *parent = nullptr);
    ~LearningService() override; ///< stops what runs; what is left is read after the next start

    /// For the enrichers: how posts are read now.
    std::shared_ptr<const SharedReading> reading() const { return m_reading; }
    /// Reads the dictionary, and goes on where the last session stopped. When the program starts.
    void start();
    /// Nothing is waiting or being read.
    bool isIdle() const { return !m_busy && !m_again; }

    QFuture<Result<QList<DictionaryEntry>>> entries();
    /// What saving \a entry would change; a new one has no uid. \a stop ends it early with Error::Cancelled.
    QFuture<Result<ReadingEffect>> effect(DictionaryEntry entry, std::shared_ptr<std::atomic_bool> stop);
    QFuture<Result<Change>> save(DictionaryEntry entry); ///< Error::Usage in words when it cannot be saved
    QFuture<Result<Change>> remove(Uid uid);

    /// Trains the layer from the corrections as they are, and reads the stored mentions with it when it is better than
    /// none. Takes seconds.
    QFuture<Result<LayerState>> learn();
    QFuture<Result<LayerState>> layer(); ///< what the last training came to; no corrections: none yet
    /// Does without the layer from here on, or with it again.
    QFuture<Result<Change>> setWithoutLayer(bool without);
    /// After so many judgements of people the layer is trained anew by itself.
    static constexpr int JudgementsBetween = 10;

    /// What each word of a text did to its judgement, as the team reads it: by leaving it out.
    struct Why {
        QList<WordInfluence> influences;
        QList<TeamReading::Word> words; ///< of the dictionary
        QStringList aspects;
        Sentiment read = Sentiment::Unclassified; ///< as the team reads it, whatever a person said
        /// What the program alone would say, without the team's words and corrections; unset where it says the same.
        std::optional<Sentiment> alone;
    };
    QFuture<Why> why(QString text, QString language);

signals:
    void progressed(qint64 done, qint64 total); ///< of reading the stored mentions anew
    void finished(qint64 changed);              ///< how many are of another class now

private:
    void refresh();
    void reread();
    void learnWhenDue();

    Workspace &m_workspace;
    const Clock &m_clock;
    std::optional<Classifier> m_classifier;
    std::shared_ptr<SharedReading> m_reading = std::make_shared<SharedReading>();
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    bool m_busy = false, m_again = false;
    QTimer m_due;       ///< gathers the corrections of a busy moment
    QThreadPool m_pool; ///< waited for: what runs in it needs the workspace
};

} // namespace pulse
