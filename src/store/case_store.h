#pragma once
#include "core/crisis_case.h"
#include "core/result.h"
#include "store/connection.h"
#include <QJsonValue>
#include <QList>
#include <optional>

namespace pulse {

/// Crisis cases and what belongs to them.
///
/// People's changes pass the Journal. Entity "case", fields "opened" (object {brand, spike, spikeWas, title, by, at},
/// or null; opening one from a spike judges the spike a crisis, taking that back gives it its state again), "title",
/// "owner", "severity" (key or null), "nextStep" (object {text, at} or null), "closed" (object {note, by, at} or null).
/// Entity "casePart" (uid from partUid()), field "content" (object of core/crisis_case.h, or null: not part of it).
class CaseStore {
public:
    explicit CaseStore(Connection &connection) : m_connection(connection) {}

    /// Cases of a brand, open ones first, each kind newest first.
    Result<QList<CrisisCase>> all(BrandId brand) const;
    Result<QList<CrisisCase>> open(BrandId brand) const;
    Result<CrisisCase> byUid(const Uid &uid) const; ///< Error::NotFound when there is none
    /// Those to which the mention is attached, open ones first.
    Result<QList<CrisisCase>> of(const Uid &mention) const;

    Result<QList<CasePost>> posts(const Uid &crisisCase) const;    ///< earliest published first
    Result<QList<ReplyDraft>> drafts(const Uid &crisisCase) const; ///< oldest first
    Result<QList<CaseEntry>> entries(const Uid &crisisCase) const; ///< earliest first
    /// Nobody has done anything with it since it was opened, apart from attaching posts.
    Result<bool> isUntouched(const Uid &crisisCase) const;

    enum class Part { Post, Draft, Entry };
    static Uid partUid(const Uid &crisisCase, Part part, const Uid &name);

private:
    Result<QList<CrisisCase>> list(const char *where, qint64 brand, const QString &mention) const;
    Connection &m_connection;
};

} // namespace pulse
