#include "core/crisis_case.h"
#include "core/json_values.h"
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array Severities{"low", "medium", "high"};
constexpr std::array Kinds{"action", "reply", "escalation"};
} // namespace

QString toKey(Severity severity) { return QString::fromLatin1(Severities[size_t(severity) - 1]); }

std::optional<Severity> severityFromKey(const QString &key)
{
    for (size_t i = 0; i < Severities.size(); ++i)
        if (key == QLatin1StringView(Severities[i]))
            return Severity(i + 1);
    return std::nullopt;
}

QJsonObject toJson(const CasePost &post)
{
    return {{u"place"_s, post.place},
            {u"author"_s, post.author},
            {u"text"_s, post.text},
            {u"url"_s, post.url},
            {u"publishedAt"_s, timeToJson(post.publishedAt)},
            {u"followers"_s, countToJson(post.followers)},
            {u"likes"_s, countToJson(post.engagement.likes)},
            {u"shares"_s, countToJson(post.engagement.shares)},
            {u"replies"_s, countToJson(post.engagement.replies)},
            {u"views"_s, countToJson(post.engagement.views)},
            {u"at"_s, timeToJson(post.attachedAt)},
            {u"by"_s, post.attachedBy}};
}

CasePost casePostFromJson(const QJsonObject &json)
{
    CasePost post;
    post.place = json[u"place"_s].toString();
    post.author = json[u"author"_s].toString();
    post.text = json[u"text"_s].toString();
    post.url = json[u"url"_s].toString();
    post.publishedAt = timeFromJson(json[u"publishedAt"_s]);
    post.followers = countFromJson(json[u"followers"_s]);
    post.engagement = {countFromJson(json[u"likes"_s]), countFromJson(json[u"shares"_s]),
                       countFromJson(json[u"replies"_s]), countFromJson(json[u"views"_s])};
    post.attachedAt = timeFromJson(json[u"at"_s]);
    post.attachedBy = json[u"by"_s].toString();
    return post;
}

QJsonObject toJson(const ReplyDraft &draft)
{
    QJsonObject json{{u"text"_s, draft.text}, {u"by"_s, draft.writtenBy}, {u"at"_s, timeToJson(draft.writtenAt)}};
    if (draft.isApproved()) {
        json[u"approvedBy"_s] = draft.approvedBy;
        json[u"approvedAt"_s] = timeToJson(draft.approvedAt);
    }
    return json;
}

ReplyDraft replyDraftFromJson(const QJsonObject &json)
{
    ReplyDraft draft;
    draft.text = json[u"text"_s].toString();
    draft.writtenBy = json[u"by"_s].toString();
    draft.writtenAt = timeFromJson(json[u"at"_s]);
    draft.approvedBy = json[u"approvedBy"_s].toString();
    draft.approvedAt = timeFromJson(json[u"approvedAt"_s]);
    return draft;
}

QJsonObject toJson(const CaseEntry &entry)
{
    return {{u"kind"_s, QString::fromLatin1(Kinds[size_t(entry.kind)])},
            {u"text"_s, entry.text},
            {u"link"_s, entry.link},
            {u"by"_s, entry.by},
            {u"at"_s, timeToJson(entry.at)}};
}

CaseEntry caseEntryFromJson(const QJsonObject &json)
{
    CaseEntry entry;
    for (size_t i = 0; i < Kinds.size(); ++i)
        if (json[u"kind"_s].toString() == QLatin1StringView(Kinds[i]))
            entry.kind = CaseEntry::Kind(i);
    entry.text = json[u"text"_s].toString();
    entry.link = json[u"link"_s].toString();
    entry.by = json[u"by"_s].toString();
    entry.at = timeFromJson(json[u"at"_s]);
    return entry;
}

} // namespace pulse
