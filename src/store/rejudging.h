#pragma once
#include "core/ids.h"
#include "core/sentiment.h"
#include "store/connection.h"
#include "store/workspace.h"
#include <QList>
#include <QString>
#include <utility>

namespace pulse {

/// A stored mention as far as its sentiment goes.
struct StoredText {
    MentionId id{};
    QString text; ///< title and text
    QString language;
    Sentiment sentiment = Sentiment::Unclassified;
    double probability = 0;
    bool byPerson = false;
};

/// Reads stored mentions in slices and gives them new judgements: after the way of judging changed.
class Rejudging {
public:
    explicit Rejudging(Connection &connection) : m_connection(connection) {}

    struct Slice {
        QList<StoredText> texts;
        MentionId next{}; ///< where the next slice begins; MentionId{} when this was the last
    };
    /// \a from row on, at most \a rows; MentionId{} begins at the first.
    Result<Slice> slice(MentionId from, int rows) const;
    /// Those that people judged, newest first.
    Result<QList<StoredText>> judgedByPeople(int limit) const;
    /// \a count mentions that nobody judged, spread evenly over all of them.
    Result<QList<StoredText>> spread(int count) const;

    /// Writes new judgements of the sentiment, with rollups and the brands' copies. What a person judged keeps the
    /// person's class and takes the new one as the program's only.
    Status store(const QList<std::pair<MentionId, Judgement>> &judgements, ChangeSet &changes);

private:
    Connection &m_connection;
};

} // namespace pulse
