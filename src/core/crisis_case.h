#pragma once
#include "core/ids.h"
#include "core/post.h"
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace pulse {

/// How bad a crisis is, by volume, speed, who speaks and whether it persists. Stored in workspaces: never renumber.
enum class Severity { Low = 1, Medium = 2, High = 3 };
QString toKey(Severity severity); ///< "low", "medium", "high"
std::optional<Severity> severityFromKey(const QString &key);

/// A matter that somebody has to answer for until it is closed.
struct CrisisCase {
    Uid uid; ///< that of the spike from which it was opened, or one of its own
    BrandId brand{};
    QString title;
    Uid spike; ///< empty when it was not opened from one
    QDateTime openedAt;
    QString openedBy;
    QString owner;                    ///< empty: nobody yet
    std::optional<Severity> severity; ///< unset: not graded yet
    QString nextStep;
    QDateTime nextStepAt; ///< UTC; invalid: no time set
    QDateTime closedAt;   ///< UTC; invalid while it is open
    QString closedBy, closingNote;

    bool isOpen() const { return !closedAt.isValid(); }
    bool isOverdue(const QDateTime &now) const { return isOpen() && nextStepAt.isValid() && nextStepAt < now; }
};

/// A post of a case as it stood when it was attached: it can be read after its place has deleted it.
struct CasePost {
    Uid mention;
    QString place, author, text, url;
    QDateTime publishedAt; ///< UTC; invalid when the place named no time
    std::optional<qint64> followers;
    Engagement engagement;
    QDateTime attachedAt;
    QString attachedBy;
};

/// What might be answered. The program publishes nothing.
struct ReplyDraft {
    Uid uid; ///< within its case
    QString text;
    QString writtenBy;
    QDateTime writtenAt;
    QString approvedBy; ///< empty: not approved; every change of the text takes the approval away
    QDateTime approvedAt;
    bool isApproved() const { return !approvedBy.isEmpty(); }
};

/// What the team did, as a person wrote it down.
struct CaseEntry {
    enum class Kind { Action = 0, Reply = 1, Escalation = 2 };
    Uid uid; ///< within its case
    Kind kind = Kind::Action;
    QString text, link;
    QString by;
    QDateTime at; ///< UTC, when it was done
};

/// A line of a case's time line, oldest first.
struct CaseEvent {
    enum class Kind { FirstPost, Spike, Post, Team, Step };
    Kind kind = Kind::Team;
    QDateTime at; ///< UTC
    QString text;
    QString by;          ///< author of a post or member of the team; may be empty
    MentionId mention{}; ///< the post, to open it
};

QJsonObject toJson(const CasePost &post);
QJsonObject toJson(const ReplyDraft &draft);
QJsonObject toJson(const CaseEntry &entry);
/// The identifiers are not in the JSON: they are the part's name. See store/case_store.h.
CasePost casePostFromJson(const QJsonObject &json);
ReplyDraft replyDraftFromJson(const QJsonObject &json);
CaseEntry caseEntryFromJson(const QJsonObject &json);

} // namespace pulse
