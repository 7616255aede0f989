#include "models/staff_model.h"
#include "core/wording.h"

namespace pulse {
using namespace Qt::StringLiterals;

QString accountWords(const StaffAccount &account)
{
    return account.place.isEmpty() ? account.handle : account.place + u": "_s + account.handle;
}

QString consentWords(const StaffMember &member)
{
    if (member.consent == StaffConsent::NotAsked)
        return StaffModel::tr("Not asked yet");
    const bool agreed = member.consent == StaffConsent::Agreed;
    if (!member.consentOn.isValid())
        return agreed ? StaffModel::tr("Agreed, day unknown") : StaffModel::tr("Declined");
    const QString day = member.consentOn.toString(Qt::ISODate);
    return agreed ? StaffModel::tr("Agreed on %1").arg(day) : StaffModel::tr("Declined on %1").arg(day);
}

int StaffModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_members.size()); }

int StaffModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const StaffMember &member = m_members.at(index.row());
    switch (index.column()) {
    case Name:
        return role == Qt::ToolTipRole ? QVariant(member.note.isEmpty() ? member.name : member.note) : member.name;
    case Duty:
        return member.duty;
    case Accounts: {
        QStringList accounts;
        for (const StaffAccount &account : member.accounts)
            accounts << accountWords(account);
        return accounts.isEmpty() ? tr("None") : accounts.join(role == Qt::ToolTipRole ? u"\n"_s : u" · "_s);
    }
    case Consent:
        return consentWords(member);
    default:
        break;
    }
    const auto latest = m_latest.constFind(member.uid);
    return latest == m_latest.cend() ? tr("None yet") : shortTime(*latest, m_zone, m_language);
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Duty:
        return tr("Duty");
    case Accounts:
        return tr("Accounts");
    case Consent:
        return tr("Consent");
    default:
        return tr("Latest post collected");
    }
}

void StaffModel::setMembers(const QList<StaffMember> &members, const QHash<Uid, QDateTime> &latest,
                            const QString &language, const QTimeZone &zone)
{
    beginResetModel();
    m_members = members;
    m_latest = latest;
    m_language = language;
    m_zone = zone;
    endResetModel();
}

} // namespace pulse
