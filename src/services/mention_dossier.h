#pragma once
#include "core/change.h"
#include "core/clock.h"
#include "core/mention.h"
#include "core/mention_filter.h"
#include "core/person.h"
#include "core/result.h"
#include "core/risk_words.h"
#include "store/connection.h"
#include <QList>
#include <QTimeZone>

namespace pulse {

/// What is known around one mention: why it may matter, and who wrote it.
struct MentionDossier {
    Mention mention;
    MentionFilter sameLink;   ///< the mentions of the following 24 hours that carry the same link
    qint64 sameLinkCount = 0; ///< the mention itself left out; 0 when it carries no link
    MentionFilter sameWords;  ///< the same for a passage of its text
    qint64 sameWordsCount = 0;
    QList<RiskHit> risks;                  ///< in title, line end, line end, text; as readText() gives it
    qint64 engagement = 0;                 ///< likes + shares + replies, as far as told
    std::optional<double> usualEngagement; ///< median of the author's other mentions; unset with fewer than 5
    std::optional<Person> person;          ///< who wrote it, as far as they spoke of the brand; unset for nobody
    StanceRule rule;                       ///< by which the person is judged
    QList<QList<int>> authorHours;         ///< 7 x 24 in the brand's zone; empty when the author is unknown
    struct Note {
        QString text, actor;
        QDateTime at;
    };
    QList<Note> notes; ///< newest first; the first one is the note as it stands now
};

/// What is read of a mention: its title, an empty line and its text.
QString readText(const Post &post);

/// A passage of \a text long enough to be found again elsewhere, as a quoted query; empty when the text has none.
QString passageQuery(const QString &text);

/// Gathers it; runs on a reader thread. Error::NotFound when the mention is gone.
Result<MentionDossier> gatherDossier(Connection &connection, MentionId id, const Clock &clock, const QTimeZone &zone);

} // namespace pulse
