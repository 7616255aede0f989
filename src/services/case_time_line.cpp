#include "services/case_time_line.h"
#include "core/wording.h"
#include "services/evidence/evidence_context.h"
#include "store/case_store.h"
#include "store/checklist_store.h"
#include "store/journal.h"
#include "store/mention_store.h"
#include "store/spike_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LoudPosts = 5;
constexpr int ReadChanges = 500;
constexpr int ExcerptLength = 90;

QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= ExcerptLength ? line : line.left(ExcerptLength - 1) + u'…';
}

QString handleOf(const PostAuthor &author) { return author.handle.isEmpty() ? author.name : u'@' + author.handle; }

CaseEvent eventOf(const Mention &mention, const QString &language)
{
    CaseEvent event;
    event.kind = CaseEvent::Kind::Post;
    event.at = mention.sortTime;
    event.by = handleOf(mention.post.author);
    event.mention = mention.id;
    event.text = firstWords(mention.post.title.isEmpty() ? mention.post.text : mention.post.title);
    if (const auto followers = mention.post.author.followers)
        //: %1 first words of a post, %2 a number
        event.text = QCoreApplication::translate("Case", "%1 (%2 followers)")
                         .arg(event.text, shortNumber(double(*followers), language));
    return event;
}

/// Attached posts, and of the negative ones those of the loudest authors.
Status addPosts(Connection &connection, const CaseDetail &detail, const QDateTime &until, const QString &language,
                QList<CaseEvent> &events)
{
    const MentionStore store(connection);
    const auto attached = store.load(detail.mentions);
    if (!attached)
        return attached.error();
    QList<Mention> posts = *attached;
    MentionFilter filter;
    filter.brand = detail.brand.id;
    filter.from = detail.began;
    filter.to = until;
    filter.sentiments = {Sentiment::Negative};
    filter.includeReposts = false;
    filter.order = MentionOrder::MostFollowers;
    const auto loud = store.page(filter, LoudPosts);
    if (!loud)
        return loud.error();
    for (const Mention &mention : *loud)
        if (mention.post.author.followers &&
            std::ranges::none_of(posts, [&](const Mention &known) { return known.id == mention.id; }))
            posts << mention;
    for (const Mention &mention : std::as_const(posts))
        events << eventOf(mention, language);
    // A post that its place has deleted, or that left the workspace, is told from the copy that the case keeps.
    for (qsizetype i = 0; i < detail.posts.size(); ++i)
        if (detail.mentions[i] == MentionId{})
            events << CaseEvent{CaseEvent::Kind::Post,
                                detail.posts[i].publishedAt,
                                firstWords(detail.posts[i].text),
                                detail.posts[i].author,
                                {}};
    const auto first = std::ranges::min_element(events, {}, [](const CaseEvent &event) { return event.at; });
    if (first != events.end())
        first->kind = CaseEvent::Kind::FirstPost;
    return ok();
}

void addSpike(Connection &connection, const CaseDetail &detail, QList<CaseEvent> &events)
{
    const auto spike = SpikeStore(connection).byUid(detail.line.crisisCase.spike);
    if (!spike)
        return;
    CaseEvent began;
    began.kind = CaseEvent::Kind::Spike;
    began.at = spike->start;
    //: %1 name of a metric, %2 actual value, %3 usual value
    began.text = QCoreApplication::translate("Case", "%1 rises: at the peak %2, usually %3")
                     .arg(metricName(spike->metric), wholeNumber(spike->actual), wholeNumber(spike->expected));
    events << began;
    CaseEvent over;
    over.kind = CaseEvent::Kind::Spike;
    over.at = spike->end;
    over.text = QCoreApplication::translate("Case", "The rise ends");
    events << over;
}

QString deedOf(const Change &change)
{
    const bool gone = change.newValue.isNull();
    if (change.entity == u"casePart") {
        const QString kind = change.entityUid.section(u'/', 1, 1);
        if (kind == u"post")
            return gone ? QCoreApplication::translate("Case", "A post was taken out of the case")
                        : QCoreApplication::translate("Case", "A post was saved with the case: %1")
                              .arg(firstWords(change.newValue.toObject()[u"text"_s].toString()));
        if (kind != u"draft")
            return {}; // entries stand in the time line themselves
        const ReplyDraft draft = replyDraftFromJson(change.newValue.toObject());
        const ReplyDraft before = replyDraftFromJson(change.oldValue.toObject());
        if (gone)
            return QCoreApplication::translate("Case", "A draft of a reply was removed");
        if (draft.isApproved())
            return QCoreApplication::translate("Case", "Reply approved: %1").arg(firstWords(draft.text));
        return before.isApproved() && before.text == draft.text
                   ? QCoreApplication::translate("Case", "The approval of a reply was taken back")
                   : QCoreApplication::translate("Case", "Draft of a reply: %1").arg(firstWords(draft.text));
    }
    if (change.field == u"opened")
        return gone ? QString() : QCoreApplication::translate("Case", "Case opened");
    if (change.field == u"owner")
        return QCoreApplication::translate("Case", "Owner: %1").arg(change.newValue.toString());
    if (change.field == u"severity") {
        const auto severity = severityFromKey(change.newValue.toString());
        return severity ? QCoreApplication::translate("Case", "Severity: %1").arg(severityName(*severity)) : QString();
    }
    if (change.field == u"nextStep")
        return gone ? QString()
                    : QCoreApplication::translate("Case", "Next step: %1")
                          .arg(change.newValue.toObject()[u"text"_s].toString());
    if (change.field == u"closed")
        return gone ? QCoreApplication::translate("Case", "Case opened again")
                    : QCoreApplication::translate("Case", "Case closed: %1")
                          .arg(firstWords(change.newValue.toObject()[u"note"_s].toString()));
    return {};
}

Status addDeeds(Connection &connection, const CaseDetail &detail, const QDateTime &now, QList<CaseEvent> &events)
{
    const FixedClock clock(now);
    const Journal journal(connection, clock, {});
    const Uid &uid = detail.line.crisisCase.uid;
    auto changes = journal.history(u"case"_s, uid, ReadChanges);
    const auto parts = journal.historyWithin(u"casePart"_s, uid + u'/', ReadChanges);
    if (!changes || !parts)
        return !changes ? changes.error() : parts.error();
    *changes += *parts;
    QSet<Uid> undone;
    for (const Change &change : std::as_const(*changes))
        if (!change.undoes.isEmpty())
            undone << change.undoes << change.uid;
    for (const Change &change : std::as_const(*changes))
        if (const QString deed = deedOf(change); !deed.isEmpty() && !undone.contains(change.uid))
            events << CaseEvent{CaseEvent::Kind::Team, change.at, deed, change.actor, {}};
    for (const CaseEntry &entry : detail.entries) {
        const QString text = entry.link.isEmpty() ? entry.text : entry.text + u" · "_s + entry.link;
        const QString words =
            entry.kind == CaseEntry::Kind::Reply        ? QCoreApplication::translate("Case", "Replied: %1").arg(text)
            : entry.kind == CaseEntry::Kind::Escalation ? QCoreApplication::translate("Case", "Escalated: %1").arg(text)
                                                        : text;
        events << CaseEvent{CaseEvent::Kind::Team, entry.at, words, entry.by, {}};
    }
    return ok();
}

void addSteps(Connection &connection, const CaseDetail &detail, const QString &language, QList<CaseEvent> &events)
{
    const auto run = ChecklistStore(connection).run(detail.run);
    if (!run)
        return; // its list is made when it is first looked at
    for (const RunItem &item : run->items)
        if (item.state != ItemState::Open && item.doneAt.isValid())
            events << CaseEvent{
                CaseEvent::Kind::Step,
                item.doneAt,
                item.state == ItemState::Skipped
                    ? QCoreApplication::translate("Case", "Step skipped: %1 (%2)")
                          .arg(item.item.title.in(language), item.reason)
                    : QCoreApplication::translate("Case", "Step done: %1").arg(item.item.title.in(language)),
                item.doneBy,
                {}};
}

} // namespace

Result<QList<CaseEvent>> caseTimeLine(Connection &connection, const CaseDetail &detail, const QDateTime &now,
                                      const QString &language)
{
    const QDateTime until = detail.line.crisisCase.isOpen() ? now : detail.line.crisisCase.closedAt;
    QList<CaseEvent> events;
    if (const Status added = addPosts(connection, detail, until, language, events); !added)
        return added.error();
    addSpike(connection, detail, events);
    if (const Status added = addDeeds(connection, detail, now, events); !added)
        return added.error();
    addSteps(connection, detail, language, events);
    std::ranges::stable_sort(events, {}, &CaseEvent::at);
    return events;
}

} // namespace pulse
