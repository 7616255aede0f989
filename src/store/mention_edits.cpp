#include "store/mention_store.h"
#include "store/mention_writer.h"
#include "store/statement.h"
#include <QCoreApplication>

// What people decide about one mention.

namespace pulse {

namespace {

/// Takes the row out of the rollups, lets \a change it, and counts it again.
template <typename Change>
Status recount(Connection &connection, MentionId id, ChangeSet &changes, Change change)
{
    const auto stored = storedRow(connection, raw(id));
    if (!stored)
        return stored.error();
    RollupWriter rollups(connection);
    rollups.count(stored->row, stored->brands, -1);
    MentionRow row = stored->row;
    if (Status changed = change(row); !changed)
        return changed;
    if (Status done = storeRow(connection, row); !done)
        return done;
    rollups.count(row, stored->brands, 1);
    touch(changes, stored->brands, row);
    return rollups.flush();
}

} // namespace

Result<MentionId> MentionStore::byUid(const Uid &uid) const
{
    Statement find(m_connection, "SELECT id FROM mention WHERE uid = ?");
    if (find.bindBlob(QByteArray::fromHex(uid.toLatin1())).next())
        return MentionId(find.integer(0));
    if (Status status = find.status(); !status)
        return status.error();
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("MentionStore", "This mention is not in the workspace any more."),
                 {}};
}

Result<QString> MentionStore::note(MentionId id) const
{
    Statement find(m_connection, "SELECT note FROM mention_body WHERE id = ?");
    if (find.bind(id).next())
        return find.text(0);
    if (Status status = find.status(); !status)
        return status.error();
    return QString();
}

Status MentionStore::setSentiment(MentionId id, std::optional<Sentiment> sentiment, ChangeSet &changes)
{
    return recount(m_connection, id, changes, [&](MentionRow &row) -> Status {
        row.byPerson = sentiment.has_value();
        if (sentiment) {
            row.sentiment = int(*sentiment);
            return ok();
        }
        Statement machine(m_connection, "SELECT classified FROM mention_body WHERE id = ?");
        row.sentiment = int(machine.bind(id).scalar());
        return machine.status();
    });
}

Status MentionStore::setNoise(MentionId id, bool noise, ChangeSet &changes)
{
    return recount(m_connection, id, changes, [noise](MentionRow &row) -> Status {
        row.hidden = noise ? row.hidden | NoiseHidden : row.hidden & ~NoiseHidden;
        return ok();
    });
}

Result<bool> MentionStore::isEntered(MentionId id) const
{
    Statement row(m_connection, "SELECT m.hidden & ? = 0 OR b.deleted_at IS NOT NULL FROM mention m"
                                " JOIN mention_body b ON b.id = m.id WHERE m.id = ?");
    const bool entered = row.bind(int(DeletedHidden)).bind(id).scalar() != 0;
    return row.failed() ? Result<bool>(row.status().error()) : entered;
}

Status MentionStore::setEntered(MentionId id, bool entered, ChangeSet &changes)
{
    return recount(m_connection, id, changes, [entered](MentionRow &row) -> Status {
        row.hidden = entered ? row.hidden & ~DeletedHidden : row.hidden | DeletedHidden;
        return ok();
    });
}

Status MentionStore::setLabels(MentionId id, const QStringList &labels, ChangeSet &changes)
{
    const auto stored = storedRow(m_connection, raw(id));
    if (!stored)
        return stored.error();
    Statement clear(m_connection, "DELETE FROM mention_label WHERE mention_id = ?");
    if (Status done = clear.bind(id).run(); !done)
        return done;
    Statement add(m_connection, "INSERT OR IGNORE INTO mention_label (mention_id, label) VALUES (?, ?)");
    for (const QString &label : labels)
        if (const QString plain = label.simplified(); !plain.isEmpty())
            if (Status done = add.bind(id).bind(plain).run(); !done)
                return done;
    touch(changes, stored->brands, stored->row);
    return ok();
}

Status MentionStore::setNote(MentionId id, const QString &note, ChangeSet &changes)
{
    const auto stored = storedRow(m_connection, raw(id));
    if (!stored)
        return stored.error();
    Statement change(m_connection, "UPDATE mention_body SET note = ? WHERE id = ?");
    if (Status done = change.bind(note).bind(id).run(); !done)
        return done;
    touch(changes, stored->brands, stored->row);
    return ok();
}

} // namespace pulse
