#include "core/wording.h"
#include "report/report_sections.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostEvents = 60, MostQuotes = 10;

QString stateOf(const ReportWriter &w, ItemState state)
{
    switch (state) {
    case ItemState::Done:
        return w.say(u"완료", u"done");
    case ItemState::Skipped:
        return w.say(u"건너뜀", u"skipped");
    case ItemState::NotApplicable:
        return w.say(u"해당 없음", u"not applicable");
    case ItemState::Open:
    case ItemState::Missed:
        break;
    }
    return w.say(u"남음", u"open");
}

QString toneOf(const ReportWriter &w, const std::optional<Sentiment> &sentiment)
{
    if (!sentiment)
        return u"—"_s;
    switch (*sentiment) {
    case Sentiment::Positive:
        return w.say(u"긍정", u"positive");
    case Sentiment::Neutral:
        return w.say(u"중립", u"neutral");
    case Sentiment::Negative:
        return w.say(u"부정", u"negative");
    case Sentiment::Unclassified:
        break;
    }
    return w.say(u"미분류", u"unclassified");
}

double engagementOf(const Engagement &engagement)
{
    if (!engagement.likes && !engagement.shares && !engagement.replies)
        return UnknownFigure;
    return double(engagement.likes.value_or(0) + engagement.shares.value_or(0) + engagement.replies.value_or(0));
}

void postTable(ReportWriter &w, const QList<CrisisPost> &posts)
{
    TableBlock table;
    table.caption = w.tableCaption(w.say(u"저장한 글의 크기와 감성", u"Size and sentiment of the posts saved"));
    table.headers = {w.say(u"시각", u"Time"),      w.say(u"작성자", u"Author"),    w.say(u"출처", u"Place"),
                     w.say(u"감성", u"Sentiment"), w.say(u"팔로워", u"Followers"), w.say(u"참여", u"Engagement")};
    table.numeric = {false, false, false, false, true, true};
    table.widths = {0.15, 0.24, 0.20, 0.14, 0.13, 0.14};
    for (const CrisisPost &one : posts) {
        const CasePost &post = one.post;
        const double followers = post.followers ? double(*post.followers) : UnknownFigure;
        const double engagement = engagementOf(post.engagement);
        table.rows << QStringList{shortTime(post.publishedAt, w.zone, w.language),
                                  post.author,
                                  post.place,
                                  toneOf(w, one.sentiment),
                                  shortNumber(followers, w.language),
                                  wholeNumber(engagement)};
        table.values << QList<double>{UnknownFigure, UnknownFigure, UnknownFigure,
                                      UnknownFigure, followers,     engagement};
        FigureLink link;
        link.mention = one.mention;
        table.links << link;
    }
    w.add(table);
}

} // namespace

void writeCourse(ReportWriter &w)
{
    const CaseRecord &record = w.data.crisis->record;
    if (record.timeLine.isEmpty())
        return;
    w.heading(u"course"_s);
    TableBlock course = caseCourse(record, w.zone, w.language, MostEvents);
    course.caption =
        w.tableCaption(w.say(u"무슨 일이 있었고 팀이 무엇을 했나", u"What happened and what the team did"));
    w.add(course);
    if (record.timeLine.size() > MostEvents)
        w.add(ParagraphBlock{w.say(u"경과 %1줄 중 처음 %2줄입니다. 나머지는 위기 건 화면에 있습니다.",
                                   u"The first %2 of %1 lines; the others stand on the Cases page.")
                                 .arg(record.timeLine.size())
                                 .arg(MostEvents),
                             true});
}

void writeSteps(ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    if (crisis.steps.isEmpty())
        return;
    w.heading(u"steps"_s);
    TableBlock table;
    table.caption = w.tableCaption(w.say(u"조치 %1개 중 %2개를 정리함", u"%2 of %1 steps settled")
                                       .arg(crisis.record.steps)
                                       .arg(crisis.record.stepsDone));
    table.headers = {w.say(u"조치", u"Step"), w.say(u"상태", u"State"), w.say(u"누가, 언제", u"By whom, when"),
                     w.say(u"메모", u"Note")};
    table.numeric = {false, false, false, false};
    table.widths = {0.36, 0.13, 0.21, 0.30};
    for (const RunItem &item : crisis.steps) {
        QStringList notes{item.reason, item.note};
        notes.removeAll({});
        table.rows << QStringList{
            item.item.title.in(w.language), stateOf(w, item.state),
            item.doneAt.isValid() ? item.doneBy + u" · "_s + shortTime(item.doneAt, w.zone, w.language) : u"—"_s,
            notes.join(u" · "_s)};
        table.values << QList<double>(4, UnknownFigure);
    }
    w.add(table);
}

void writeAttached(ReportWriter &w)
{
    const QList<CrisisPost> &posts = w.data.crisis->posts;
    if (posts.isEmpty())
        return;
    w.heading(u"attached"_s);
    postTable(w, posts);
    for (const CrisisPost &one : posts.mid(0, MostQuotes)) {
        const CasePost &post = one.post;
        w.add(QuoteBlock{
            post.text, u"%1 · %2 · %3"_s.arg(post.author, post.place, shortTime(post.publishedAt, w.zone, w.language)),
            w.say(u"저장 %1, %2", u"saved %1 by %2")
                .arg(shortTime(post.attachedAt, w.zone, w.language), post.attachedBy),
            post.url, one.mention});
    }
}

void writeReplies(ReportWriter &w)
{
    const QList<ReplyDraft> &drafts = w.data.crisis->drafts;
    if (drafts.isEmpty())
        return;
    w.heading(u"replies"_s);
    for (const ReplyDraft &draft : drafts)
        w.add(QuoteBlock{draft.text,
                         draft.isApproved()
                             ? w.say(u"승인: %1, %2", u"Approved by %1, %2")
                                   .arg(draft.approvedBy, shortTime(draft.approvedAt, w.zone, w.language))
                             : w.say(u"승인하지 않음", u"Not approved"),
                         w.say(u"작성 %1, %2", u"written by %1, %2")
                             .arg(draft.writtenBy, shortTime(draft.writtenAt, w.zone, w.language)),
                         {},
                         {}});
}

void writeClosing(ReportWriter &w)
{
    const CrisisRecord &crisis = *w.data.crisis;
    const CrisisCase &found = crisis.crisisCase();
    w.heading(u"closing"_s);
    w.add(ParagraphBlock{
        found.isOpen() ? w.say(u"위기 건이 아직 진행 중이어서 종결 메모가 없습니다.",
                               u"The case is still open, so there is no closing note.")
        : found.closingNote.isEmpty()
            ? w.say(u"종결 메모가 없습니다.", u"There is no closing note.")
            : w.say(u"종결 메모(%1): %2", u"Closing note (%1): %2").arg(found.closedBy, found.closingNote)});
    QStringList lessons;
    for (const RunItem &item : crisis.steps)
        if (item.state == ItemState::Skipped || (!found.isOpen() && item.state == ItemState::Open))
            lessons << (item.reason.isEmpty() ? item.item.title.in(w.language)
                                              : u"%1 (%2)"_s.arg(item.item.title.in(w.language), item.reason));
    if (!lessons.isEmpty())
        w.add(ParagraphBlock{w.say(u"하지 않은 조치: %1. 다음에는 빼거나 미리 준비할 것을 정합니다.",
                                   u"Steps that were not taken: %1. Decide whether to drop them or to prepare them.")
                                 .arg(lessons.join(u"; "_s))});
}

} // namespace pulse
