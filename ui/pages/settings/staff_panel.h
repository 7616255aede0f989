#pragma once
#include "core/staff.h"
#include "store/people_store.h"
#include "ui/pages/settings/panel.h"

class QLabel;
class QPushButton;
class QTableView;

namespace pulse {

class EmptyState;
class StaffModel;

/// The company's own people with their accounts and consent: whose posts the daily crisis scan reads.
class StaffPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit StaffPanel(Session &session, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void makeTable();
    void reload();
    void showMarked(const QList<PersonAccount> &marked, const QList<StaffMember> &staff);
    void edit(const StaffMember &member);
    void removeCurrent();
    StaffMember current() const;
    StaffModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_add, *m_edit, *m_remove, *m_adopt;
    QLabel *m_foot;
    StaffMember m_proposed; ///< somebody marked as staff on People who is not in the list
};

} // namespace pulse
