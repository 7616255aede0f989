#include "store/change_targets.h"
#include "store/people_rollup.h"
#include "store/people_store.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QJsonArray>

// What people note about those who speak: see people_store.h for entities and fields.

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

Status setColumn(Connection &connection, AuthorId author, const char *column, int value)
{
    Statement row(connection, std::string("INSERT INTO person_card (author_id, ") + column +
                                  ") VALUES (?, ?) ON CONFLICT (author_id) DO UPDATE SET " + column + " = excluded." +
                                  column);
    return row.bind(author).bind(value).run();
}

/// Where each joined account leads in the end, written into main_id. Error::Conflict when they lead round in a circle.
Status resolveAccounts(Connection &connection)
{
    QHash<qint64, qint64> sameAs;
    Statement rows(connection, "SELECT author_id, same_as FROM person_account");
    while (rows.next())
        sameAs.insert(rows.integer(0), rows.integer(1));
    if (rows.failed())
        return rows.status();
    Statement write(connection, "UPDATE person_account SET main_id = ? WHERE author_id = ? AND main_id <> ?");
    for (auto it = sameAs.cbegin(); it != sameAs.cend(); ++it) {
        qint64 main = *it;
        for (qsizetype steps = 0; sameAs.contains(main); ++steps) {
            if (steps > sameAs.size())
                return Error{Error::Kind::Conflict,
                             QCoreApplication::translate("PeopleStore",
                                                         "These accounts are joined already. Nothing was changed."),
                             {}};
            main = sameAs.value(main);
        }
        if (Status done = write.bind(main).bind(it.key()).bind(main).run(); !done)
            return done;
    }
    return ok();
}

class PersonTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        const PeopleStore store(connection);
        const auto author = store.byUid(uid);
        if (!author)
            return author.error();
        if (field == u"role" || field == u"involvement") {
            const bool role = field == u"role";
            Statement row(connection, role ? "SELECT role FROM person_card WHERE author_id = ?"
                                           : "SELECT involvement FROM person_card WHERE author_id = ?");
            const int value = int(row.bind(*author).scalar());
            if (row.failed())
                return row.status().error();
            return QJsonValue(role ? toKey(PersonRole(value)) : toKey(Involvement(value)));
        }
        if (field == u"tags") {
            Statement rows(connection, "SELECT tag FROM person_tag WHERE author_id = ? ORDER BY tag");
            rows.bind(*author);
            QJsonArray tags;
            while (rows.next())
                tags << rows.text(0);
            return rows.failed() ? Result<QJsonValue>(rows.status().error()) : QJsonValue(tags);
        }
        if (field == u"sameAs") {
            Statement row(connection, "SELECT same_as FROM person_account WHERE author_id = ?");
            if (!row.bind(*author).next())
                return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
            const auto main = store.uidOf(AuthorId(row.integer(0)));
            return main ? Result<QJsonValue>(QJsonValue(*main)) : main.error();
        }
        if (field != u"apart")
            return unknownField(u"person"_s, field);
        Statement rows(connection, "SELECT other_id FROM person_apart WHERE author_id = ? ORDER BY other_id");
        rows.bind(*author);
        QJsonArray others;
        while (rows.next()) {
            const auto other = store.uidOf(AuthorId(rows.integer(0)));
            if (!other)
                return other.error();
            others << *other;
        }
        return rows.failed() ? Result<QJsonValue>(rows.status().error()) : QJsonValue(others);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        const auto author = PeopleStore(connection).byUid(uid);
        if (!author)
            return author.error();
        changes.people = true;
        if (field == u"role") {
            if (const auto role = roleFromKey(value.toString()))
                return setColumn(connection, *author, "role", int(*role));
        } else if (field == u"involvement") {
            if (const auto involvement = involvementFromKey(value.toString()))
                return setColumn(connection, *author, "involvement", int(*involvement));
        } else if (field == u"tags" && value.isArray()) {
            return setTags(connection, *author, value.toArray());
        } else if (field == u"sameAs" && (value.isNull() || value.isString())) {
            return join(connection, *author, value);
        } else if (field == u"apart" && value.isArray()) {
            return setApart(connection, *author, value.toArray());
        }
        return unknownField(u"person"_s, field);
    }

private:
    static Status setTags(Connection &connection, AuthorId author, const QJsonArray &tags)
    {
        Statement clear(connection, "DELETE FROM person_tag WHERE author_id = ?");
        if (Status done = clear.bind(author).run(); !done)
            return done;
        Statement add(connection, "INSERT OR IGNORE INTO person_tag (author_id, tag) VALUES (?, ?)");
        for (const QJsonValue &tag : tags)
            if (const QString plain = tag.toString().simplified(); !plain.isEmpty())
                if (Status done = add.bind(author).bind(plain).run(); !done)
                    return done;
        return ok();
    }

    static Status join(Connection &connection, AuthorId author, const QJsonValue &value)
    {
        PeopleRollup rollup(connection);
        if (Status marked = rollup.markStale(author); !marked)
            return marked;
        Statement part(connection, "DELETE FROM person_account WHERE author_id = ?");
        if (Status done = part.bind(author).run(); !done)
            return done;
        if (value.isString()) {
            const auto main = PeopleStore(connection).byUid(value.toString());
            if (!main)
                return main.error();
            Statement add(connection, "INSERT INTO person_account (author_id, same_as, main_id) VALUES (?1, ?2, ?2)");
            if (Status done = add.bind(author).bind(*main).run(); !done)
                return done;
        }
        if (Status resolved = resolveAccounts(connection); !resolved)
            return resolved;
        return rollup.markStale(author);
    }

    static Status setApart(Connection &connection, AuthorId author, const QJsonArray &others)
    {
        Statement clear(connection, "DELETE FROM person_apart WHERE author_id = ?");
        if (Status done = clear.bind(author).run(); !done)
            return done;
        Statement add(connection, "INSERT OR IGNORE INTO person_apart (author_id, other_id) VALUES (?, ?)");
        for (const QJsonValue &uid : others) {
            const auto other = PeopleStore(connection).byUid(uid.toString());
            if (!other)
                return other.error();
            if (Status done = add.bind(author).bind(*other).run(); !done)
                return done;
        }
        return ok();
    }
};

class PersonNoteTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"value")
            return unknownField(u"personNote"_s, field);
        Statement row(connection, "SELECT l.name, a.key, n.text, n.actor, n.at, n.due, n.done FROM person_note n"
                                  " JOIN author a ON a.id = n.author_id JOIN place l ON l.id = a.place_id"
                                  " WHERE n.uid = ?");
        if (!row.bind(uid).next())
            return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
        return QJsonValue(QJsonObject{{u"person"_s, personUid(row.text(0), row.text(1))},
                                      {u"text"_s, row.text(2)},
                                      {u"author"_s, row.text(3)},
                                      {u"at"_s, row.integer(4)},
                                      {u"due"_s, row.text(5)},
                                      {u"done"_s, row.integer(6) != 0}});
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        changes.people = true;
        if (value.isNull()) {
            Statement remove(connection, "DELETE FROM person_note WHERE uid = ?");
            return remove.bind(uid).run();
        }
        const QJsonObject note = value.toObject();
        const auto author = PeopleStore(connection).byUid(note[u"person"_s].toString());
        if (!author)
            return author.error();
        const QDate due = QDate::fromString(note[u"due"_s].toString(), Qt::ISODate);
        Statement row(connection, "INSERT INTO person_note (uid, author_id, text, actor, at, due, done)"
                                  " VALUES (?,?,?,?,?,?,?) ON CONFLICT (uid) DO UPDATE SET text = excluded.text,"
                                  " due = excluded.due, done = excluded.done");
        row.bind(uid).bind(*author).bind(note[u"text"_s].toString()).bind(note[u"author"_s].toString());
        row.bind(note[u"at"_s].toInteger());
        due.isValid() ? row.bind(due.toString(Qt::ISODate)) : row.bindNull();
        return row.bind(note[u"done"_s].toBool()).run();
    }
};

} // namespace

const ChangeTarget &personTarget()
{
    static const PersonTarget target;
    return target;
}

const ChangeTarget &personNoteTarget()
{
    static const PersonNoteTarget target;
    return target;
}

} // namespace pulse
