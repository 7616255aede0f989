#include "store/staff_store.h"
#include "core/text.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/mention_row.h"
#include "store/statement.h"
#include <QJsonArray>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

Result<QList<StaffMember>> StaffStore::members() const
{
    Statement rows(m_connection, "SELECT uid, content FROM staff ORDER BY uid");
    QList<StaffMember> members;
    while (rows.next()) {
        members << staffMemberFromJson(jsonValue(rows.text(1)).toObject());
        members.last().uid = rows.text(0);
    }
    if (rows.failed())
        return rows.status().error();
    std::ranges::stable_sort(members, [](const StaffMember &a, const StaffMember &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return members;
}

Result<QHash<Uid, QDateTime>> StaffStore::latestPosts(const QList<StaffMember> &members) const
{
    QJsonArray handles;
    for (const StaffMember &member : members)
        for (const StaffAccount &account : member.accounts)
            handles.append(folded(account.handle));
    Statement rows(m_connection, "SELECT p.name, a.key, (SELECT max(m.id) FROM mention m INDEXED BY mention_author"
                                 " WHERE m.author_id = a.id) FROM author a JOIN place p ON p.id = a.place_id"
                                 " WHERE lower(a.key) IN (SELECT value FROM json_each(?))");
    rows.bind(jsonText(handles));
    QHash<Uid, QDateTime> latest;
    while (rows.next()) {
        const StaffMember *member = staffMemberOf(members, rows.text(0), rows.text(1));
        if (!member || rows.isNull(2))
            continue;
        const QDateTime at = QDateTime::fromSecsSinceEpoch(floorDiv(rows.integer(2), IdsPerSecond) + IdEpoch, Qt::UTC);
        QDateTime &known = latest[member->uid];
        if (!known.isValid() || known < at)
            known = at;
    }
    if (rows.failed())
        return rows.status().error();
    return latest;
}

Status StaffStore::forget(const QString &place, const QString &handle)
{
    const auto all = members();
    if (!all)
        return all.error();
    for (StaffMember member : *all) {
        if (member.accounts.removeIf([&](const StaffAccount &account) { return account.is(place, handle); }) == 0)
            continue;
        Statement journal(m_connection, "DELETE FROM change WHERE entity = 'staff' AND entity_uid = ?");
        if (Status done = journal.bind(member.uid).run(); !done)
            return done;
        Statement row(m_connection, member.accounts.isEmpty() ? "DELETE FROM staff WHERE uid = ?1"
                                                              : "UPDATE staff SET content = ?2 WHERE uid = ?1");
        row.bind(member.uid);
        if (!member.accounts.isEmpty())
            row.bind(jsonText(toJson(member)));
        if (Status done = row.run(); !done)
            return done;
    }
    return ok();
}

namespace {

class StaffTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"content")
            return unknownField(u"staff"_s, field);
        Statement row(connection, "SELECT content FROM staff WHERE uid = ?");
        if (row.bind(uid).next())
            return jsonValue(row.text(0));
        return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.people = changes.settings = true; // who stands apart, and whom the scan reads
        if (value.isNull()) {
            Statement remove(connection, "DELETE FROM staff WHERE uid = ?");
            return remove.bind(uid).run();
        }
        const StaffMember member = staffMemberFromJson(value.toObject());
        if (const Status checked = checkMember(member); !checked)
            return checked;
        Statement put(connection, "INSERT INTO staff (uid, content) VALUES (?, ?) "
                                  "ON CONFLICT (uid) DO UPDATE SET content = excluded.content");
        return put.bind(uid).bind(jsonText(toJson(member))).run();
    }
};

} // namespace

const ChangeTarget &staffTarget()
{
    static const StaffTarget target;
    return target;
}

} // namespace pulse
