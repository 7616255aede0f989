#pragma once
#include "core/sentiment.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

namespace pulse {

class Classifier;

/// A text whose sentiment a person judged.
struct CorrectedText {
    QString text;
    QString language;
    Sentiment sentiment = Sentiment::Neutral;
};

/// A small logistic layer on top of the classifier that a team's corrections trained: for each of three classes a
/// weight for each of 4,096 hashed features, added to the logarithm of the classifier's probabilities. Immutable, cheap
/// to copy, thread-safe. An empty one changes nothing.
class CorrectionLayer {
public:
    static constexpr int Buckets = 4096, Classes = 3;

    CorrectionLayer() = default;
    bool isEmpty() const { return m_weights.empty(); }
    /// Judges the sentiment of \a judgement anew; abuse and intent stay. Unclassified ones stay as they are.
    void correct(const Classifier &classifier, const QString &text, const QString &language,
                 Judgement &judgement) const;

    QByteArray toBytes() const;
    static CorrectionLayer fromBytes(const QByteArray &bytes); ///< an empty one for what is no layer

    /// What a training needs, and how much of what nobody corrected it may change (0..1).
    static constexpr int FewestCorrections = 12;
    static constexpr double MostChangedElse = 0.05;
    /// What a training came to. Rates are of the corrected texts, each judged by a layer that had not seen it.
    struct Trained;
    /// Trains with the strength of regularisation that judges best what was left out (leave-one-out up to 120 texts, 20
    /// parts beyond), starting from 12 corrections of at least two classes. \a unlabelled are texts that nobody
    /// corrected: the layer is held to the classifier's own judgement of them, and one that changes more than 5 % of
    /// them, or that is not better on what was left out beyond chance (two deviations of the sign test), is not taken:
    /// then the layer is empty. Takes seconds.
    static Trained train(const Classifier &classifier, const QList<CorrectedText> &corrections,
                         const QList<CorrectedText> &unlabelled);

private:
    friend class LayerTrainer;
    std::vector<float> m_weights; ///< Buckets × Classes; empty: none
};

struct CorrectionLayer::Trained {
    CorrectionLayer layer;
    int corrections = 0;
    int rightBefore = 0;    ///< of the corrections, by the classifier alone
    int rightAfter = 0;     ///< by a layer trained without the text in question
    double changedElse = 0; ///< share of the unlabelled texts whose class it changes, 0..1
    bool enough = true;     ///< corrections, of two classes at least
};

} // namespace pulse
