#pragma once
#include "core/person.h"
#include "core/result.h"
#include "store/connection.h"
#include "store/stats_store.h"
#include "store/workspace.h"
#include <QHash>
#include <QList>
#include <QTimeZone>

namespace pulse {

/// One account of a person.
struct PersonAccount {
    AuthorId id{};
    Uid uid;
    QString place, handle, name, url;
    std::optional<qint64> followers;
    qint64 mentions = 0; ///< of the brand asked for
    QDateTime last;      ///< of them, UTC; invalid when there is none
};

/// Who speaks of a brand, what was counted of them (person_figures, see people_rollup.h) and what the team noted.
///
/// People's changes pass the Journal. Entity "person" (uid: personUid()), fields "role", "involvement" (keys of
/// core/person.h), "tags" (array), "sameAs" (uid of the account it belongs to, or null), "apart" (uids of accounts that
/// are somebody else). Entity "personNote", field "value": {person, text, author, at, due, done}, or null.
class PeopleStore {
public:
    explicit PeopleStore(Connection &connection) : m_connection(connection) {}

    /// The main accounts of everybody whom \a filter shows, in its order.
    Result<QList<AuthorId>> ids(const PersonFilter &filter) const;
    /// In the order asked; whoever never spoke of the brand is left out.
    Result<QList<Person>> load(BrandId brand, const QList<AuthorId> &ids) const;
    /// ids() and load() in one, for lists that are short.
    Result<QList<Person>> people(const PersonFilter &filter, int limit) const;
    /// How many of those whom \a filter shows are of each stance, by int(Stance), and behind them how many stand apart
    /// from all of these as staff or paid. The filter's own stances do not restrict. With
    /// \a tried: as if that were the rule.
    Result<std::array<qint64, 5>> stanceCounts(const PersonFilter &filter,
                                               const std::optional<StanceRule> &tried = {}) const;
    /// How many the filter's states would show, each alone; its own states do not restrict.
    struct StateCounts {
        qint64 isNew = 0, quiet = 0, withFollowUp = 0, involved = 0;
    };
    Result<StateCounts> stateCounts(const PersonFilter &filter) const;
    /// How many people speak on each place, with any of their accounts, the most first; the filter's own places do not
    /// restrict.
    Result<QList<Counted>> placeCounts(const PersonFilter &filter) const;

    /// The account that stands for the person of \a author: itself, unless it was joined to another.
    Result<AuthorId> mainAccount(AuthorId author) const;
    /// The accounts of a person, the main one first.
    Result<QList<PersonAccount>> accounts(BrandId brand, AuthorId main) const;
    Result<Uid> uidOf(AuthorId author) const;
    /// Error::NotFound when nobody of that place and key has spoken here.
    Result<AuthorId> byUid(const Uid &uid) const;
    /// Rows of the brand's mentions by any account of the person, newest first, at most \a limit.
    Result<QList<MentionId>> mentionsOf(BrandId brand, AuthorId main, int limit) const;
    /// Mentions of the brand by weekday (0 Monday) and hour in \a zone: 7 x 24.
    Result<QList<QList<int>>> hours(BrandId brand, AuthorId main, const QTimeZone &zone) const;
    /// How many mentions of the brand each of \a count weeks has from the day \a first on, in \a zone.
    Result<QList<int>> weeks(BrandId brand, AuthorId main, QDate first, int count, const QTimeZone &zone) const;
    /// Whoever passed on what the person wrote: accounts and how often, the most followed first.
    struct PassedOn {
        AuthorId author{};
        QString handle, name, place;
        std::optional<qint64> followers;
        qint64 times = 0;
    };
    Result<QList<PassedOn>> passedOnBy(AuthorId main, int limit) const;

    Result<QList<PersonNote>> notes(AuthorId main) const; ///< newest first
    /// Open follow-ups of whoever speaks of the brand, due on \a day or before, the earliest first.
    Result<QList<PersonNote>> dueNotes(BrandId brand, QDate day) const;
    Result<QStringList> tags() const; ///< all that were given, in their order
    /// The main accounts of whoever was marked with \a role on the person card, by name; without figures.
    Result<QList<PersonAccount>> marked(PersonRole role) const;
    /// Accounts whose person was marked as staff or paid.
    Result<QList<AuthorId>> markedApart() const;
    /// Accounts that a person declared to be somebody else than \a author, both ways round.
    Result<QList<AuthorId>> apartFrom(AuthorId author) const;

private:
    Connection &m_connection;
};

} // namespace pulse
