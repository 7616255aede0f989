#pragma once
#include "services/case_reading.h"
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pulse {

class Badge;
class CaseEditor;
class Session;

/// Name, severity, owner and next step of a case, and the grounds for its severity. Each field is saved when it is left
/// or with Enter.
class CaseHead final : public QWidget {
    Q_OBJECT
public:
    CaseHead(Session &session, CaseEditor &editor, QWidget *parent = nullptr);
    void show(const CaseDetail &detail);

private:
    QWidget *makeFields();
    void saveNextStep();
    void leaveNextStep();
    void askToClose();
    Session &m_session;
    CaseEditor &m_editor;
    CaseDetail m_detail;
    QLineEdit *m_title;
    Badge *m_state;
    QLabel *m_about;
    QComboBox *m_severity;
    QLineEdit *m_owner, *m_step;
    QDateTimeEdit *m_stepAt;
    QPushButton *m_saveStep, *m_take, *m_close;
    QLabel *m_grounds, *m_closing;
};

} // namespace pulse
