#include "store/case_store.h"
#include "core/json_values.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Kinds{"post", "draft", "entry"};

constexpr const char *Columns = "SELECT c.uid, c.brand_id, c.opened, c.opened_at, c.title, c.owner, c.severity, "
                                "c.next_step, c.next_step_at, c.closed_at, c.closed_by, c.closing_note "
                                "FROM crisis_case c ";

CrisisCase caseOf(const Statement &row)
{
    CrisisCase found;
    found.uid = row.text(0);
    found.brand = BrandId(row.integer(1));
    const QJsonObject opened = jsonValue(row.text(2)).toObject();
    found.spike = opened[u"spike"_s].toString();
    found.openedBy = opened[u"by"_s].toString();
    found.openedAt = row.time(3);
    found.title = row.text(4);
    found.owner = row.text(5);
    if (const auto severity = row.maybe(6))
        found.severity = Severity(*severity);
    found.nextStep = row.text(7);
    found.nextStepAt = row.time(8);
    found.closedAt = row.time(9);
    found.closedBy = row.text(10);
    found.closingNote = row.text(11);
    return found;
}

struct StoredPart {
    QString name;
    QJsonObject content;
};

Result<QList<StoredPart>> partsOf(Connection &connection, const Uid &crisisCase, CaseStore::Part part)
{
    Statement rows(connection,
                   "SELECT name, content FROM crisis_case_part WHERE case_uid = ? AND kind = ? ORDER BY name");
    rows.bind(crisisCase).bind(QString::fromLatin1(Kinds[size_t(part)]));
    QList<StoredPart> parts;
    while (rows.next())
        parts << StoredPart{rows.text(0), jsonValue(rows.text(1)).toObject()};
    if (rows.failed())
        return rows.status().error();
    return parts;
}

} // namespace

Uid CaseStore::partUid(const Uid &crisisCase, Part part, const Uid &name)
{
    return crisisCase + u'/' + QString::fromLatin1(Kinds[size_t(part)]) + u'/' + name;
}

Result<QList<CrisisCase>> CaseStore::list(const char *where, qint64 brand, const QString &mention) const
{
    Statement rows(m_connection, std::string(Columns) + where +
                                     " AND c.removed = 0 ORDER BY c.closed_at IS NOT NULL, "
                                     "coalesce(c.closed_at, c.opened_at) DESC, c.uid");
    if (mention.isEmpty())
        rows.bind(brand);
    else
        rows.bind(mention);
    QList<CrisisCase> cases;
    while (rows.next())
        cases << caseOf(rows);
    if (rows.failed())
        return rows.status().error();
    return cases;
}

Result<QList<CrisisCase>> CaseStore::all(BrandId brand) const { return list("WHERE c.brand_id = ?", raw(brand), {}); }

Result<QList<CrisisCase>> CaseStore::open(BrandId brand) const
{
    return list("WHERE c.brand_id = ? AND c.closed_at IS NULL", raw(brand), {});
}

Result<QList<CrisisCase>> CaseStore::of(const Uid &mention) const
{
    return list("WHERE c.uid IN (SELECT p.case_uid FROM crisis_case_part p WHERE p.kind = 'post' AND p.name = ?)", 0,
                mention);
}

Result<CrisisCase> CaseStore::byUid(const Uid &uid) const
{
    Statement row(m_connection, std::string(Columns) + "WHERE c.uid = ? AND c.removed = 0");
    if (row.bind(uid).next())
        return caseOf(row);
    if (row.failed())
        return row.status().error();
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate("CaseStore", "This case does not exist any more; its opening was undone."),
                 uid};
}

Result<QList<CasePost>> CaseStore::posts(const Uid &crisisCase) const
{
    const auto parts = partsOf(m_connection, crisisCase, Part::Post);
    if (!parts)
        return parts.error();
    QList<CasePost> posts;
    for (const StoredPart &part : *parts) {
        posts << casePostFromJson(part.content);
        posts.last().mention = part.name;
    }
    std::ranges::stable_sort(posts, {}, [](const CasePost &post) {
        return post.publishedAt.isValid() ? post.publishedAt : post.attachedAt;
    });
    return posts;
}

Result<QList<ReplyDraft>> CaseStore::drafts(const Uid &crisisCase) const
{
    const auto parts = partsOf(m_connection, crisisCase, Part::Draft);
    if (!parts)
        return parts.error();
    QList<ReplyDraft> drafts; // their names follow the time
    for (const StoredPart &part : *parts) {
        drafts << replyDraftFromJson(part.content);
        drafts.last().uid = part.name;
    }
    return drafts;
}

Result<QList<CaseEntry>> CaseStore::entries(const Uid &crisisCase) const
{
    const auto parts = partsOf(m_connection, crisisCase, Part::Entry);
    if (!parts)
        return parts.error();
    QList<CaseEntry> entries;
    for (const StoredPart &part : *parts) {
        entries << caseEntryFromJson(part.content);
        entries.last().uid = part.name;
    }
    std::ranges::stable_sort(entries, {}, &CaseEntry::at);
    return entries;
}

Result<bool> CaseStore::isUntouched(const Uid &crisisCase) const
{
    const auto found = byUid(crisisCase);
    if (!found)
        return found.error();
    if (!found->isOpen() || !found->owner.isEmpty() || found->severity || !found->nextStep.isEmpty())
        return false;
    Statement more(m_connection,
                   "SELECT (SELECT count(*) FROM crisis_case_part WHERE case_uid = ?1 AND kind <> 'post') + "
                   "(SELECT count(*) FROM checklist_run r JOIN checklist_run_item i ON i.run_uid = r.uid "
                   "WHERE r.template_key = 'crisis' AND r.brand_id = ?2 AND r.uid LIKE '%:' || ?1)");
    const qint64 count = more.bind(crisisCase).bind(found->brand).scalar();
    return more.failed() ? Result<bool>(more.status().error()) : count == 0;
}

} // namespace pulse
