#pragma once
#include "core/staff.h"
#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pulse {

/// One of the company's own people: name, duty, accounts and what they said when asked.
class StaffDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a today: what a new answer is dated.
    StaffDialog(const StaffMember &member, QDate today, QWidget *parent);
    /// As the form has it; only when the form is right.
    const StaffMember &member() const { return m_member; }

signals:
    void confirmed(const pulse::StaffMember &member);

private:
    QWidget *makeForm();
    void showConsent();
    void save();
    StaffMember m_member;
    QLineEdit *m_name, *m_duty, *m_note;
    QPlainTextEdit *m_accounts;
    QComboBox *m_consent;
    QDateEdit *m_day;
    QLabel *m_hint, *m_mistake;
    QPushButton *m_save;
};

} // namespace pulse
