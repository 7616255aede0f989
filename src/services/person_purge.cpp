#include "services/person_purge.h"
#include "core/person.h"
#include "store/mention_store.h"
#include "store/record_scrubber.h"
#include "store/setting_store.h"
#include "store/staff_store.h"
#include <QJsonArray>
#include <QJsonObject>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PartLength = 40;   ///< of a post: enough to know it by, short enough to survive an ellipsis
constexpr qsizetype ShortestPart = 12; ///< shorter texts may be anybody's
constexpr QStringView LogKey = u"purge.log";

/// How the accounts and their mentions show elsewhere.
Result<PersonTraces> tracesOf(Connection &connection, const QList<AuthorName> &accounts)
{
    ChangeSet none;
    PersonTraces traces;
    for (const AuthorName &account : accounts) {
        for (const QString &name : {account.handle, account.name})
            if (name.size() > 1)
                traces.exact << name << u'@' + name;
        const Uid person = personUid(account.place, account.handle.isEmpty() ? account.name : account.handle);
        traces.exact << person;
        traces.parts << person;
        if (account.handle.size() > 2)
            traces.parts << u'@' + account.handle;
        const auto ids = MentionRemoval(connection, none).mentionsOf(account.id);
        if (!ids)
            return ids.error();
        const auto mentions = MentionStore(connection).load(*ids);
        if (!mentions)
            return mentions.error();
        for (const Mention &mention : *mentions) {
            traces.exact << QString::number(raw(mention.id)) << mention.uid;
            if (!mention.post.url.isEmpty()) {
                traces.exact << mention.post.url;
                traces.parts << mention.post.url;
            }
            for (const QString &text : {mention.post.title, mention.post.text})
                if (const QString part = text.simplified().left(PartLength); part.size() >= ShortestPart)
                    traces.parts << part;
        }
    }
    traces.parts.removeDuplicates();
    // Longer ones first: "@mina" must not break an address that holds it.
    std::stable_sort(traces.parts.begin(), traces.parts.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return traces;
}

} // namespace

Result<PurgePlan> planPurge(Connection &connection, const QString &name, const QString &place)
{
    ChangeSet none;
    const auto accounts = MentionRemoval(connection, none).authorsNamed(name, place);
    if (!accounts)
        return accounts.error();
    PurgePlan plan;
    plan.accounts = *accounts;
    for (const AuthorName &account : plan.accounts)
        plan.mentions += account.mentions;
    const auto traces = tracesOf(connection, plan.accounts);
    if (!traces)
        return traces.error();
    const auto records = RecordScrubber(connection).count(*traces);
    if (!records)
        return records.error();
    plan.records = *records;
    return plan;
}

Result<PurgePlan> purge(Connection &connection, const PurgePlan &plan, bool block, const QString &actor,
                        const QDateTime &now, ChangeSet &changes)
{
    const auto traces = tracesOf(connection, plan.accounts);
    if (!traces)
        return traces.error();
    PurgePlan done;
    done.accounts = plan.accounts;
    // Before their traces are blanked: a list with a nameless person in it would be no list.
    StaffStore staff(connection);
    for (const AuthorName &account : plan.accounts)
        if (Status out = staff.forget(account.place, account.handle.isEmpty() ? account.name : account.handle); !out)
            return out.error();
    const auto records = RecordScrubber(connection).scrub(*traces);
    if (!records)
        return records.error();
    done.records = *records;
    MentionRemoval removal(connection, changes);
    for (const AuthorName &account : plan.accounts) {
        const auto mentions = removal.mentionsOf(account.id);
        if (!mentions)
            return mentions.error();
        done.mentions += mentions->size();
        if (Status removed = removal.removeAuthor(account.id, now); !removed)
            return removed.error();
        if (block)
            for (const QString &name : {account.handle, account.handle.isEmpty() ? account.name : QString()})
                if (!name.isEmpty())
                    if (Status blocked = removal.block(account.place, name); !blocked)
                        return blocked.error();
    }
    if (Status forgotten = removal.forgetWords(); !forgotten)
        return forgotten.error();
    SettingStore settings(connection);
    const auto log = settings.value(LogKey);
    if (!log)
        return log.error();
    QJsonArray entries = log->toArray();
    entries.append(QJsonObject{{u"at"_s, now.toUTC().toString(Qt::ISODate)},
                               {u"actor"_s, actor},
                               {u"mentions"_s, done.mentions},
                               {u"records"_s, done.records}});
    if (Status kept = settings.set(LogKey, entries); !kept)
        return kept.error();
    changes.checklists = changes.spikes = changes.people = true; // their records may have been blanked
    return done;
}

} // namespace pulse
