#pragma once
#include "core/staff.h"
#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>

namespace pulse {

/// The company's own people as a table. Lives on the GUI thread.
class StaffModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Duty, Accounts, Consent, LatestPost, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// \a latest: the latest post collected of each, by uid, UTC. Dates are shown in \a language, in \a zone.
    void setMembers(const QList<StaffMember> &members, const QHash<Uid, QDateTime> &latest, const QString &language,
                    const QTimeZone &zone);
    StaffMember memberAt(int row) const { return m_members.value(row); }

private:
    QList<StaffMember> m_members;
    QHash<Uid, QDateTime> m_latest;
    QString m_language;
    QTimeZone m_zone = QTimeZone::utc();
};

/// "Agreed on 2026-11-02", "Not asked yet": for lists.
QString consentWords(const StaffMember &member);
/// "X: hana_kim", or "hana_kim" where the place does not matter.
QString accountWords(const StaffAccount &account);

} // namespace pulse
