#include "services/case_service.h"
#include "core/json_values.h"
#include "services/person_change.h"
#include "store/brand_store.h"
#include "store/case_store.h"
#include "store/change_targets.h"
#include "store/checklist_store.h"
#include "store/mention_store.h"
#include "store/spike_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int KeptOfSpike = 4;
constexpr int TitleLength = 60;

/// The writer's side of one action: the connection, who acts and when. What it writes is undone as one.
class Desk {
public:
    Desk(Connection &to, ChangeSet &noted, const Clock &time, const QString &who)
        : connection(to), changes(noted), clock(time), actor(who), m_journal(to, time, who)
    {
        m_journal.asOne();
    }
    Result<Change> write(const QString &entity, const Uid &uid, const QString &field, const QJsonValue &value) const
    {
        return m_journal.change(entity, uid, field, value, changes);
    }
    Connection &connection;
    ChangeSet &changes;
    const Clock &clock;
    const QString actor;

private:
    mutable Journal m_journal;
};

CasePost copyOf(const Mention &mention, const Desk &desk)
{
    CasePost post;
    post.mention = mention.uid;
    post.place = mention.post.place;
    const PostAuthor &author = mention.post.author;
    post.author = author.handle.isEmpty() ? author.name : u'@' + author.handle;
    post.text = mention.post.title.isEmpty() ? mention.post.text : mention.post.title + u'\n' + mention.post.text;
    post.url = mention.post.url;
    post.publishedAt = mention.post.publishedAt;
    post.followers = author.followers;
    post.engagement = mention.post.engagement;
    post.attachedAt = desk.clock.now();
    post.attachedBy = desk.actor;
    return post;
}

/// The last change made; with an empty uid when all of them were attached before.
Result<Change> attachPosts(const Desk &desk, const Uid &uid, const QList<Mention> &posts)
{
    Change last;
    last.entity = u"casePart"_s;
    last.entityUid = uid;
    for (const Mention &mention : posts) {
        const Uid part = CaseStore::partUid(uid, CaseStore::Part::Post, mention.uid);
        const auto known = casePartTarget().current(desk.connection, part, u"content"_s);
        if (!known)
            return known.error();
        if (!known->isNull())
            continue;
        const auto changed = desk.write(u"casePart"_s, part, u"content"_s, toJson(copyOf(mention, desk)));
        if (!changed)
            return changed;
        last = *changed;
    }
    return last;
}

QJsonObject opening(const Brand &brand, const QString &title, const Desk &desk)
{
    return {{u"brand"_s, brand.uid},
            {u"title"_s, title.simplified()},
            {u"by"_s, desk.actor},
            {u"at"_s, timeToJson(desk.clock.now())}};
}

/// The case's list looks at the day on which it began, so that its evidence does.
Status makeRun(const Desk &desk, const Brand &brand, const Uid &uid, const QDateTime &began)
{
    const QDate day = began.toTimeZone(QTimeZone(brand.timeZone)).date();
    const auto run = ChecklistStore(desk.connection).openCase(brand, uid, day, desk.clock.now(), desk.changes);
    return run ? ok() : Status(run.error());
}

Result<Change> openFrom(const Desk &desk, const Spike &spike, const QString &language)
{
    const auto brand = BrandStore(desk.connection).byId(spike.brand);
    if (!brand)
        return brand.error();
    if (const auto known = CaseStore(desk.connection).byUid(spike.uid)) {
        // It was judged otherwise since: the case is the same one.
        const auto judged = desk.write(u"spike"_s, spike.uid, u"state"_s, toKey(SpikeState::Crisis));
        if (!judged)
            return judged;
        Change same = *judged;
        same.entityUid = known->uid;
        return same;
    }
    CrisisCase untitled;
    untitled.brand = spike.brand;
    untitled.spike = spike.uid;
    QJsonObject opened = opening(*brand, caseTitle(desk.connection, untitled, language), desk);
    opened[u"spike"_s] = spike.uid;
    opened[u"spikeWas"_s] = toKey(spike.state);
    const auto change = desk.write(u"case"_s, spike.uid, u"opened"_s, opened);
    if (!change)
        return change;
    if (const Status made = makeRun(desk, *brand, spike.uid, spike.start); !made)
        return made.error();
    const auto kept = postsToKeep(desk.connection, spike, KeptOfSpike);
    if (!kept)
        return kept.error();
    const auto posts = MentionStore(desk.connection).load(*kept);
    if (!posts)
        return posts.error();
    if (const auto attached = attachPosts(desk, spike.uid, *posts); !attached)
        return attached;
    return change;
}

template <typename Act>
QFuture<Result<Change>> act(Workspace &workspace, const Clock &clock, Act action)
{
    return workspace.write([action = std::move(action), &clock,
                            actor = workspace.actor()](Connection &connection, ChangeSet &changes) -> Result<Change> {
        return action(Desk{connection, changes, clock, actor});
    });
}

} // namespace

QFuture<Result<int>> CaseService::ensureRuns()
{
    return m_workspace.write([&clock = m_clock](Connection &connection, ChangeSet &changes) -> Result<int> {
        const Desk desk{connection, changes, clock, {}};
        const auto brands = BrandStore(connection).all();
        if (!brands)
            return brands.error();
        int made = 0;
        for (const Brand &brand : *brands) {
            const auto open = CaseStore(connection).open(brand.id);
            if (!open)
                return open.error();
            for (const CrisisCase &known : *open) {
                if (ChecklistStore(connection).run(caseRunUid(brand, known.uid)))
                    continue;
                if (const Status run = makeRun(desk, brand, known.uid, known.openedAt); !run)
                    return run.error();
                ++made;
            }
        }
        return made;
    });
}

QFuture<Result<QList<CaseLine>>> CaseService::list(Brand brand, bool openOnly)
{
    return m_workspace.read([=](Connection &connection) { return readCases(connection, brand, openOnly); });
}

QFuture<Result<CaseDetail>> CaseService::detail(Uid uid, QString language)
{
    return m_workspace.read(
        [=, now = m_clock.now()](Connection &connection) { return readCase(connection, uid, now, language); });
}

QFuture<Result<QList<CrisisCase>>> CaseService::of(Uid mention)
{
    return m_workspace.read([=](Connection &connection) { return CaseStore(connection).of(mention); });
}

QFuture<Result<Change>> CaseService::open(BrandId brand, QString title, QList<MentionId> posts)
{
    return act(m_workspace, m_clock, [=](const Desk &desk) -> Result<Change> {
        const auto found = BrandStore(desk.connection).byId(brand);
        const auto loaded = MentionStore(desk.connection).load(posts);
        if (!found || !loaded)
            return !found ? found.error() : loaded.error();
        QString words = title.simplified();
        if (words.isEmpty() && !loaded->isEmpty()) {
            const Post &first = loaded->constFirst().post;
            words = (first.title.isEmpty() ? first.text : first.title).simplified().left(TitleLength);
        }
        if (words.isEmpty())
            return Error{Error::Kind::Usage, tr("Give the case a name. Nothing was opened."), {}};
        const Uid uid = newUid(desk.clock.now().toMSecsSinceEpoch());
        const auto change = desk.write(u"case"_s, uid, u"opened"_s, opening(*found, words, desk));
        if (!change)
            return change;
        QDateTime began = desk.clock.now();
        for (const Mention &mention : *loaded)
            if (mention.post.publishedAt.isValid())
                began = std::min(began, mention.post.publishedAt);
        if (const Status made = makeRun(desk, *found, uid, began); !made)
            return made.error();
        if (const auto attached = attachPosts(desk, uid, *loaded); !attached)
            return attached;
        return change;
    });
}

QFuture<Result<Change>> CaseService::openFromSpike(Uid spike, QString language)
{
    return act(m_workspace, m_clock, [=](const Desk &desk) -> Result<Change> {
        const auto found = SpikeStore(desk.connection).byUid(spike);
        return found ? openFrom(desk, *found, language) : found.error();
    });
}

QFuture<Result<Change>> CaseService::judgeOtherwise(Uid spike, SpikeState state)
{
    return act(m_workspace, m_clock, [=](const Desk &desk) -> Result<Change> {
        const CaseStore cases(desk.connection);
        if (const auto known = cases.byUid(spike); known && known->isOpen()) {
            const auto untouched = cases.isUntouched(spike);
            if (!untouched)
                return untouched.error();
            if (*untouched)
                if (const auto taken = desk.write(u"case"_s, spike, u"opened"_s, QJsonValue()); !taken)
                    return taken;
        }
        return desk.write(u"spike"_s, spike, u"state"_s, toKey(state));
    });
}

QFuture<Result<Change>> CaseService::attach(Uid uid, QList<MentionId> posts)
{
    return act(m_workspace, m_clock, [=](const Desk &desk) -> Result<Change> {
        const auto found = CaseStore(desk.connection).byUid(uid);
        const auto loaded = MentionStore(desk.connection).load(posts);
        if (!found || !loaded)
            return !found ? found.error() : loaded.error();
        return attachPosts(desk, uid, *loaded);
    });
}

QFuture<Result<Change>> CaseService::change(const Uid &uid, const QString &field, const QJsonValue &value)
{
    return applyChange(m_workspace, u"case"_s, uid, field, value);
}

QFuture<Result<Change>> CaseService::changePart(const Uid &part, const QJsonValue &value)
{
    return applyChange(m_workspace, u"casePart"_s, part, u"content"_s, value);
}

QFuture<Result<Change>> CaseService::detach(Uid uid, Uid mention)
{
    return changePart(CaseStore::partUid(uid, CaseStore::Part::Post, mention), QJsonValue());
}

QFuture<Result<Change>> CaseService::setTitle(Uid uid, QString title)
{
    if (title.simplified().isEmpty())
        return QtFuture::makeReadyFuture(
            Result<Change>(Error{Error::Kind::Usage, tr("A case needs a name. It keeps the one it has."), {}}));
    return change(uid, u"title"_s, title.simplified());
}

QFuture<Result<Change>> CaseService::setOwner(Uid uid, QString owner)
{
    return change(uid, u"owner"_s, owner.simplified());
}

QFuture<Result<Change>> CaseService::setSeverity(Uid uid, std::optional<Severity> severity)
{
    return change(uid, u"severity"_s, severity ? QJsonValue(toKey(*severity)) : QJsonValue());
}

QFuture<Result<Change>> CaseService::setNextStep(Uid uid, QString text, QDateTime at)
{
    const QString words = text.trimmed();
    return change(uid, u"nextStep"_s,
                  words.isEmpty() && !at.isValid()
                      ? QJsonValue()
                      : QJsonValue(QJsonObject{{u"text"_s, words}, {u"at"_s, timeToJson(at)}}));
}

QFuture<Result<Change>> CaseService::close(Uid uid, QString note)
{
    if (note.trimmed().isEmpty())
        return QtFuture::makeReadyFuture(Result<Change>(
            Error{Error::Kind::Usage, tr("Write how it ended and what was learned. The case is still open."), {}}));
    return change(
        uid, u"closed"_s,
        QJsonObject{{u"note"_s, note.trimmed()}, {u"by"_s, m_workspace.actor()}, {u"at"_s, timeToJson(m_clock.now())}});
}

QFuture<Result<Change>> CaseService::reopen(Uid uid) { return change(uid, u"closed"_s, QJsonValue()); }

QFuture<Result<Change>> CaseService::saveDraft(Uid uid, Uid draft, QString text)
{
    return act(m_workspace, m_clock, [=](const Desk &desk) -> Result<Change> {
        const qint64 now = desk.clock.now().toMSecsSinceEpoch();
        const Uid part = CaseStore::partUid(uid, CaseStore::Part::Draft, draft.isEmpty() ? newUid(now) : draft);
        const auto known = casePartTarget().current(desk.connection, part, u"content"_s);
        if (!known)
            return known.error();
        const QString words = text.trimmed();
        if (words.isEmpty())
            return desk.write(u"casePart"_s, part, u"content"_s, QJsonValue());
        ReplyDraft next = replyDraftFromJson(known->toObject());
        if (next.text == words)
            return desk.write(u"casePart"_s, part, u"content"_s, *known);
        next.text = words;
        next.writtenBy = desk.actor;
        next.writtenAt = desk.clock.now();
        next.approvedBy.clear();
        return desk.write(u"casePart"_s, part, u"content"_s, toJson(next));
    });
}

QFuture<Result<Change>> CaseService::approveDraft(Uid uid, Uid draft, bool approved)
{
    return act(m_workspace, m_clock, [=](const Desk &desk) -> Result<Change> {
        const Uid part = CaseStore::partUid(uid, CaseStore::Part::Draft, draft);
        const auto known = casePartTarget().current(desk.connection, part, u"content"_s);
        if (!known)
            return known.error();
        if (known->isNull())
            return noSuchEntity(u"casePart"_s, part);
        ReplyDraft next = replyDraftFromJson(known->toObject());
        next.approvedBy = approved ? desk.actor : QString();
        next.approvedAt = approved ? desk.clock.now() : QDateTime();
        return desk.write(u"casePart"_s, part, u"content"_s, toJson(next));
    });
}

QFuture<Result<Change>> CaseService::addEntry(Uid uid, CaseEntry::Kind kind, QString text, QString link, QDateTime at)
{
    CaseEntry entry;
    entry.kind = kind;
    entry.text = text.trimmed();
    entry.link = link.trimmed();
    entry.by = m_workspace.actor();
    entry.at = at.isValid() ? at : m_clock.now();
    if (entry.text.isEmpty() && entry.link.isEmpty())
        return QtFuture::makeReadyFuture(
            Result<Change>(Error{Error::Kind::Usage, tr("Write what was done, or where it stands."), {}}));
    const Uid name = newUid(m_clock.now().toMSecsSinceEpoch());
    return changePart(CaseStore::partUid(uid, CaseStore::Part::Entry, name), toJson(entry));
}

QFuture<Result<Change>> CaseService::removeEntry(Uid uid, Uid entry)
{
    return changePart(CaseStore::partUid(uid, CaseStore::Part::Entry, entry), QJsonValue());
}

} // namespace pulse
