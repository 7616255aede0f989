#pragma once
#include "services/learning_service.h"
#include "services/mention_dossier.h"
#include "ui/widgets/marked_text.h"
#include <QCoreApplication>

namespace pulse {

/// What was read in a post, and the words that did it: for its text and for the lines under it. Plain text.
class ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
public:
    /// Sentiment, abuse, wish to buy, question and complaint in one line. \a language of the window ("ko", "en").
    static QString judged(const Mention &mention, const QString &language);

    QList<MarkedText::Mark> marks; ///< for readText() of the post; a later one lies over an earlier
    QStringList lines;             ///< one for each kind of words that were found

    ReadingWords() = default;
    /// \param why of readText() of the mention
    ReadingWords(const MentionDossier &dossier, const LearningService::Why &why);

private:
    void addSentiment(const Judgement &judged, const LearningService::Why &why);
    void addInfluence(const QList<WordInfluence> &influences, double WordInfluence::*part, Tone tone,
                      const QString &line);
    void addSpans(const QList<Span> &spans, Tone tone, const QString &line);
    void addTeam(const Judgement &judged, const LearningService::Why &why);
    QStringList wordsAt(const QList<Span> &spans) const;
    void say(const QString &line, const QStringList &words);

    QString m_text;
};

} // namespace pulse
