#pragma once
#include "core/evidence.h"
#include "models/session.h"
#include "services/case_reading.h"
#include <QAbstractListModel>

namespace pulse {

/// The crisis cases of the brand in view, open ones or closed ones. Lives on the GUI thread.
class CaseListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { UidRole = Qt::UserRole, DetailRole, BadgeRole, ToneRole };
    enum class Shown { Open, Closed };
    explicit CaseListModel(Session &session, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    int rowOf(const Uid &uid) const; ///< -1 when it is not among the rows
    bool isOpen(const Uid &uid) const;
    int openCount() const;
    int closedCount() const { return int(m_all.size()) - openCount(); }

public slots:
    void reload();

signals:
    void loaded();

private:
    void choose();
    Session &m_session;
    Shown m_shown = Shown::Open;
    QList<CaseLine> m_all, m_rows;
    QDateTime m_now;
    int m_generation = 0;
};

/// How a severity reads in a badge; "Not graded" when it is unset.
QString severityBadge(const std::optional<Severity> &severity);
Tone severityTone(const std::optional<Severity> &severity);

} // namespace pulse
