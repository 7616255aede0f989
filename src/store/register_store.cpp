#include "store/register_store.h"
#include "core/text.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Columns = "uid, register, brand_uid, content";

std::optional<RegisterEntry> entryOf(const Statement &row)
{
    const auto reg = registerFromKey(row.text(1));
    if (!reg) // of a newer program
        return std::nullopt;
    return RegisterEntry{row.text(0), *reg, row.text(2), jsonValue(row.text(3)).toObject()};
}

/// Marks by which the same mention would be taken twice.
QSet<QString> sharedMarks(const CampaignMarks &marks)
{
    QSet<QString> keys;
    const auto take = [&keys](const QString &kind, const QStringList &texts) {
        for (const QString &text : texts)
            keys.insert(kind + folded(text));
    };
    take(u"#"_s, marks.hashtags);
    take({}, marks.links);
    take(u"utm:"_s, marks.utm);
    take({}, marks.posts);
    return keys;
}

bool shareDays(const RegisterEntry &a, const RegisterEntry &b)
{
    const auto begins = [](const RegisterEntry &entry) { return entry.day(u"first"_s); };
    const auto endsBefore = [](const RegisterEntry &entry, QDate day) {
        const QDate last = entry.day(u"last"_s);
        return last.isValid() && last < day;
    };
    return !endsBefore(a, begins(b)) && !endsBefore(b, begins(a));
}

/// Every value as it is stored, empty ones left out.
Status tidy(RegisterEntry &entry)
{
    QJsonObject values;
    for (const RegisterField &field : fieldsOf(entry.reg)) {
        const auto value = tidyValue(field, entry.values[field.key]);
        if (!value)
            return value.error();
        if (!value->isNull() && *value != QJsonValue(false))
            values[field.key] = *value;
    }
    entry.values = values;
    return checkEntry(entry);
}

} // namespace

Result<QList<RegisterEntry>> RegisterStore::all(Register reg, const Uid &brand) const
{
    Statement rows(m_connection, std::string("SELECT ") + Columns +
                                     " FROM register_entry WHERE register = ?1 AND removed = 0"
                                     " AND (?2 = '' OR brand_uid = ?2) ORDER BY uid");
    rows.bind(toKey(reg)).bind(brand);
    QList<RegisterEntry> entries;
    while (rows.next())
        if (auto entry = entryOf(rows))
            entries << std::move(*entry);
    if (rows.failed())
        return rows.status().error();
    return entries;
}

Result<RegisterEntry> RegisterStore::byUid(const Uid &uid) const
{
    Statement row(m_connection,
                  std::string("SELECT ") + Columns + " FROM register_entry WHERE uid = ? AND removed = 0");
    if (row.bind(uid).next())
        if (const auto entry = entryOf(row))
            return *entry;
    if (row.failed())
        return row.status().error();
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("RegisterStore", "This entry does not exist any more. Nothing was changed."),
        {}};
}

Result<QHash<Uid, QString>> RegisterStore::names() const
{
    Statement rows(m_connection, "SELECT uid, content ->> 'name' FROM register_entry");
    QHash<Uid, QString> names;
    while (rows.next())
        names.insert(rows.text(0), rows.text(1));
    if (rows.failed())
        return rows.status().error();
    return names;
}

Status RegisterStore::checkOverlap(const RegisterEntry &entry) const
{
    if (entry.reg != Register::Campaign)
        return ok();
    const QSet<QString> marks = sharedMarks(entry.marks());
    const auto others = all(Register::Campaign, entry.brand);
    if (!others)
        return others.error();
    for (const RegisterEntry &other : *others)
        if (other.uid != entry.uid && shareDays(entry, other))
            for (const QString &mark : sharedMarks(other.marks()))
                if (marks.contains(mark))
                    return Error{Error::Kind::Conflict,
                                 QCoreApplication::translate(
                                     "RegisterStore", "\"%1\" runs on the same days and is recognised by %2 too: every "
                                                      "such mention would count for both. Give one of them another "
                                                      "mark or other days. Nothing was changed.")
                                     .arg(other.name(), mark),
                                 {}};
    return ok();
}

Result<RegisterEntry> RegisterStore::add(Journal &journal, RegisterEntry entry, ChangeSet &changes)
{
    if (const Status tidied = tidy(entry); !tidied)
        return tidied.error();
    if (const Status apart = checkOverlap(entry); !apart)
        return apart.error();
    if (entry.uid.isEmpty())
        entry.uid = newUid(QDateTime::currentMSecsSinceEpoch());
    const QJsonObject value{{u"register"_s, toKey(entry.reg)}, {u"brand"_s, entry.brand}, {u"values"_s, entry.values}};
    const auto added = journal.change(u"register"_s, entry.uid, u"value"_s, value, changes);
    if (!added)
        return added.error();
    return entry;
}

Result<QList<Change>> RegisterStore::edit(Journal &journal, const RegisterEntry &wanted, ChangeSet &changes)
{
    RegisterEntry entry = wanted;
    const auto stored = byUid(entry.uid);
    if (!stored)
        return stored.error();
    entry.brand = stored->brand;
    if (const Status tidied = tidy(entry); !tidied)
        return tidied.error();
    if (const Status apart = checkOverlap(entry); !apart)
        return apart.error();
    QList<Change> made;
    for (const RegisterField &field : fieldsOf(entry.reg)) {
        const QJsonValue value = entry.values.value(field.key);
        const auto change =
            journal.change(u"register"_s, entry.uid, field.key, value.isUndefined() ? QJsonValue() : value, changes);
        if (!change)
            return change.error();
        if (!change->uid.isEmpty())
            made << *change;
    }
    return made;
}

Result<Change> RegisterStore::remove(Journal &journal, const Uid &uid, ChangeSet &changes)
{
    return journal.change(u"register"_s, uid, u"value"_s, QJsonValue(), changes);
}

} // namespace pulse
