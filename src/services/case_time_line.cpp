#include "services/case_time_line.h"
#include "core/short_count.h"
#include "core/wording.h"
#include "store/case_store.h"
#include "store/checklist_store.h"
#include "store/journal.h"
#include "store/mention_store.h"
#include "store/spike_store.h"
#include <QHash>
#include <QSet>
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

/// In the language asked for, whatever the window's is: a report may be in the other one.
QString say(const QString &language, QStringView ko, QStringView en)
{
    return (language == u"ko" ? ko : en).toString();
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
        event.text = say(language, u"%1 (팔로워 %2명)", u"%1 (%2 followers)")
                         .arg(event.text, shortCount(double(*followers), language));
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

void addSpike(Connection &connection, const CaseDetail &detail, const QString &language, QList<CaseEvent> &events)
{
    const auto spike = SpikeStore(connection).byUid(detail.line.crisisCase.spike);
    if (!spike)
        return;
    CaseEvent began;
    began.kind = CaseEvent::Kind::Spike;
    began.at = spike->start;
    began.text =
        say(language, u"%1 급증: 정점 %2, 평소 %3", u"%1 rises: at the peak %2, usually %3")
            .arg(caseMetric(spike->metric, language), wholeNumber(spike->actual), wholeNumber(spike->expected));
    events << began;
    CaseEvent over;
    over.kind = CaseEvent::Kind::Spike;
    over.at = spike->end;
    over.text = say(language, u"급증 끝남", u"The rise ends");
    events << over;
}

/// What a change of the case itself was; empty for what nobody needs to read.
QString deedOf(const Change &change, const QString &language)
{
    const bool gone = change.newValue.isNull();
    if (change.field == u"opened")
        return gone ? QString() : say(language, u"위기 건 시작", u"Case opened");
    if (change.field == u"owner")
        return say(language, u"대응 담당자: %1", u"Owner: %1").arg(change.newValue.toString());
    if (change.field == u"severity") {
        const auto severity = severityFromKey(change.newValue.toString());
        return severity ? say(language, u"심각도: %1", u"Severity: %1").arg(severityName(*severity, language))
                        : QString();
    }
    if (change.field == u"nextStep")
        return gone ? QString()
                    : say(language, u"다음 조치: %1", u"Next step: %1")
                          .arg(change.newValue.toObject()[u"text"_s].toString());
    if (change.field == u"closed")
        return gone ? say(language, u"위기 건 다시 시작", u"Case opened again")
                    : say(language, u"위기 건 종결: %1", u"Case closed: %1")
                          .arg(firstWords(change.newValue.toObject()[u"note"_s].toString()));
    return {};
}

/// What became of a draft.
QString draftDeedOf(const Change &change, const QString &language)
{
    if (change.newValue.isNull())
        return say(language, u"답변안 삭제", u"A draft of a reply was removed");
    const ReplyDraft draft = replyDraftFromJson(change.newValue.toObject());
    const ReplyDraft before = replyDraftFromJson(change.oldValue.toObject());
    if (draft.isApproved())
        return say(language, u"답변안 승인: %1", u"Reply approved: %1").arg(firstWords(draft.text));
    return before.isApproved() && before.text == draft.text
               ? say(language, u"답변안 승인 취소", u"The approval of a reply was taken back")
               : say(language, u"답변안 작성: %1", u"Draft of a reply: %1").arg(firstWords(draft.text));
}

/// Posts that one person saved (or took out) in one go are one line.
void addSaving(const Change &change, const QString &language, QList<CaseEvent> &events, QHash<QString, int> &counts)
{
    const bool gone = change.newValue.isNull();
    const QString key = change.actor + (gone ? u"-"_s : u"+"_s) + QString::number(change.at.toSecsSinceEpoch() / 60);
    const int count = ++counts[key];
    if (count == 1) {
        counts[key + u"at"_s] = int(events.size());
        events << CaseEvent{CaseEvent::Kind::Team, change.at, {}, change.actor, {}};
    }
    events[counts.value(key + u"at"_s)].text =
        gone ? say(language, u"글 %1건을 위기 건에서 뺌", u"Posts taken out of the case: %1").arg(count)
             : say(language, u"글 %1건을 위기 건에 저장", u"Posts saved with the case: %1").arg(count);
}

Status addDeeds(Connection &connection, const CaseDetail &detail, const QDateTime &now, const QString &language,
                QList<CaseEvent> &events)
{
    const FixedClock clock(now);
    const Journal journal(connection, clock, {});
    const Uid &uid = detail.line.crisisCase.uid;
    auto changes = journal.history(u"case"_s, uid, ReadChanges);
    const auto parts = journal.historyWithin(u"casePart"_s, uid + u'/', ReadChanges);
    if (!changes || !parts)
        return !changes ? changes.error() : parts.error();
    *changes += *parts;
    std::ranges::reverse(*changes); // oldest first
    QSet<Uid> undone;
    for (const Change &change : std::as_const(*changes))
        if (!change.undoes.isEmpty())
            undone << change.undoes << change.uid;
    QHash<QString, int> counts;
    for (const Change &change : std::as_const(*changes)) {
        if (undone.contains(change.uid))
            continue;
        const QString kind = change.entity == u"casePart" ? change.entityUid.section(u'/', 1, 1) : QString();
        if (kind == u"post")
            addSaving(change, language, events, counts);
        else if (const QString deed = kind == u"draft" ? draftDeedOf(change, language)
                                      : kind.isEmpty() ? deedOf(change, language)
                                                       : QString(); // entries stand in the time line themselves
                 !deed.isEmpty())
            events << CaseEvent{CaseEvent::Kind::Team, change.at, deed, change.actor, {}};
    }
    for (const CaseEntry &entry : detail.entries) {
        const QString text = entry.link.isEmpty() ? entry.text : entry.text + u" · "_s + entry.link;
        const QString words =
            entry.kind == CaseEntry::Kind::Reply        ? say(language, u"답변: %1", u"Replied: %1").arg(text)
            : entry.kind == CaseEntry::Kind::Escalation ? say(language, u"상향 보고: %1", u"Escalated: %1").arg(text)
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
                    ? say(language, u"조치 건너뜀: %1(%2)", u"Step skipped: %1 (%2)")
                          .arg(item.item.title.in(language), item.reason)
                    : say(language, u"조치 완료: %1", u"Step done: %1").arg(item.item.title.in(language)),
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
    addSpike(connection, detail, language, events);
    if (const Status added = addDeeds(connection, detail, now, language, events); !added)
        return added.error();
    addSteps(connection, detail, language, events);
    std::ranges::stable_sort(events, {}, &CaseEvent::at);
    return events;
}

} // namespace pulse
