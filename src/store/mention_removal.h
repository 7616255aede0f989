#pragma once
#include "core/ids.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/workspace.h"
#include <QList>

namespace pulse {

/// An account on a place.
struct AuthorName {
    AuthorId id{};
    QString place, handle, name;
    qint64 mentions = 0;
};

/// Takes words and people out of the workspace for good. What counts stays: a mention without words keeps its hour,
/// place and class, so that charts and reports of the past do not change; it can neither be read nor searched, and
/// meeting the post again does not bring its words back. Inside the caller's transaction; rollups do not change.
class MentionRemoval {
public:
    MentionRemoval(Connection &connection, ChangeSet &changes) : m_connection(connection), m_changes(changes) {}

    /// Which day counts for a term of keeping: when a post was collected, or when its service was last seen to have it
    /// still, by a look at stored posts (store/recheck_store.h).
    enum class Since { Collected, Refreshed };
    /// Withholds at most \a rows mentions of \a source that are older than \a before. How many they were.
    Result<qint64> expire(SourceId source, const QDateTime &before, int rows, const QDateTime &now,
                          Since since = Since::Collected);
    /// Withholds the words and the author of these, which their service has no more.
    Status dropWords(const QList<MentionId> &mentions, const QDateTime &now);

    /// Accounts with this handle or shown name, in any case of letters, with or without @; on \a place, or on any.
    Result<QList<AuthorName>> authorsNamed(const QString &name, const QString &place) const;
    Result<QList<MentionId>> mentionsOf(AuthorId author) const;
    /// Withholds every mention of the account, with notes and labels, forgets what was noted and counted of the person,
    /// and makes the account nameless.
    Status removeAuthor(AuthorId author, const QDateTime &now);
    /// Posts of this account are not stored from now on.
    Status block(const QString &place, const QString &account);
    /// Makes the full-text index forget the words too, and leaves no trace on freed pages. May take seconds.
    Status forgetWords();

private:
    enum class Scope { Words, Everything };
    Status withhold(MentionId mention, Scope scope, const QDateTime &now);
    /// Withholds the words of a mention of \a author (0: of none), and forgets an author of whom nothing is left.
    Status withholdWords(MentionId mention, qint64 author, const QDateTime &now);
    /// What the team noted about the account, what was counted of it, and the journal of both.
    Status forgetPerson(AuthorId author);
    Status makeNameless(AuthorId author);
    Connection &m_connection;
    ChangeSet &m_changes;
};

} // namespace pulse
