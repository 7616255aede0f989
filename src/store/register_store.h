#pragma once
#include "core/register.h"
#include "store/connection.h"
#include "store/journal.h"
#include <QHash>

namespace pulse {

/// The registers of the team. People's edits go through the Journal (entity "register"): field "value" (object
/// {register, brand, values}; null before it was added and after it was removed), or one field of core/register.h.
class RegisterStore {
public:
    explicit RegisterStore(Connection &connection) : m_connection(connection) {}
    /// The entries of \a brand in the order in which they were made; of every brand when \a brand is empty.
    Result<QList<RegisterEntry>> all(Register reg, const Uid &brand) const;
    /// Error::NotFound when there is none, or it was removed.
    Result<RegisterEntry> byUid(const Uid &uid) const;
    /// Names of all entries, removed ones too, for what points to them.
    Result<QHash<Uid, QString>> names() const;

    /// Checks, tidies and writes a new entry through \a journal; its uid is made here where it is empty. A campaign
    /// that shares a mark and days with another of its brand is refused: a mention would count twice.
    Result<RegisterEntry> add(Journal &journal, RegisterEntry entry, ChangeSet &changes);
    /// Writes the fields that differ from what is stored, all or none. The changes made.
    Result<QList<Change>> edit(Journal &journal, const RegisterEntry &entry, ChangeSet &changes);
    Result<Change> remove(Journal &journal, const Uid &uid, ChangeSet &changes);

private:
    Status checkOverlap(const RegisterEntry &entry) const;
    Connection &m_connection;
};

} // namespace pulse
