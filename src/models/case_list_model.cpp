#include "models/case_list_model.h"
#include "core/wording.h"
#include "services/case_service.h"
#include "services/deliver.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

QString severityBadge(const std::optional<Severity> &severity)
{
    return severity ? severityName(*severity) : CaseListModel::tr("Not graded");
}

Tone severityTone(const std::optional<Severity> &severity)
{
    if (!severity || *severity == Severity::Medium)
        return Tone::Warning;
    return *severity == Severity::High ? Tone::Bad : Tone::Plain;
}

CaseListModel::CaseListModel(Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::brandChanged, this, &CaseListModel::reload);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.cases || changes.checklists)
            reload();
    });
}

int CaseListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseLine &line = m_rows.at(index.row());
    const CrisisCase &found = line.crisisCase;
    const auto when = [this](const QDateTime &time) { return shortTime(time, m_session.zone(), m_session.language()); };
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case UidRole:
        return found.uid;
    case BadgeRole:
        return severityBadge(found.severity);
    case ToneRole:
        return int(found.isOpen() ? severityTone(found.severity) : Tone::Plain);
    case DetailRole: {
        QStringList parts;
        if (!found.isOpen())
            parts << tr("closed %1").arg(when(found.closedAt));
        else if (found.isOverdue(m_now))
            parts << tr("overdue: %1").arg(when(found.nextStepAt));
        else if (found.nextStepAt.isValid())
            parts << tr("next %1").arg(when(found.nextStepAt));
        parts << (found.owner.isEmpty() ? tr("no owner") : found.owner);
        if (line.steps > 0)
            parts << tr("%1/%2 steps").arg(line.stepsDone).arg(line.steps);
        return parts.join(u" · "_s);
    }
    case Qt::AccessibleTextRole:
        return QStringList{data(index, BadgeRole).toString(), found.title, data(index, DetailRole).toString()}.join(
            u", "_s);
    default:
        return {};
    }
}

void CaseListModel::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    choose();
}

int CaseListModel::rowOf(const Uid &uid) const
{
    const auto found = std::ranges::find(m_rows, uid, [](const CaseLine &line) { return line.crisisCase.uid; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

bool CaseListModel::isOpen(const Uid &uid) const
{
    return std::ranges::any_of(
        m_all, [&](const CaseLine &line) { return line.crisisCase.uid == uid && line.crisisCase.isOpen(); });
}

int CaseListModel::openCount() const
{
    return int(std::ranges::count_if(m_all, [](const CaseLine &line) { return line.crisisCase.isOpen(); }));
}

void CaseListModel::reload()
{
    const Brand brand = m_session.brand();
    const int generation = ++m_generation;
    if (brand.id == BrandId{}) {
        m_all.clear();
        choose();
        return;
    }
    const auto reading = m_session.services().workspace.read(
        [brand, language = m_session.language()](Connection &connection) -> Result<QList<CaseLine>> {
            auto lines = readCases(connection, brand, false);
            if (lines)
                for (CaseLine &line : *lines)
                    line.crisisCase.title = caseTitle(connection, line.crisisCase, language);
            return lines;
        });
    deliver(reading, this, [this, generation](const Result<QList<CaseLine>> &lines) {
        if (generation != m_generation)
            return;
        if (!lines) {
            emit m_session.message(lines.error().text, true);
            return;
        }
        m_all = *lines;
        m_now = m_session.clock().now();
        choose();
    });
}

void CaseListModel::choose()
{
    QList<CaseLine> rows;
    for (const CaseLine &line : std::as_const(m_all))
        if (line.crisisCase.isOpen() == (m_shown == Shown::Open))
            rows << line;
    const auto same = [](const CaseLine &a, const CaseLine &b) { return a.crisisCase.uid == b.crisisCase.uid; };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), same)) {
        m_rows = rows; // the selection stays where it is
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    emit loaded();
}

} // namespace pulse
