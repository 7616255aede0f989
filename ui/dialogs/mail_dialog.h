#pragma once
#include "core/change.h"
#include "core/mail_account.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pulse {

class Session;

/// Sets the mail account by which reports are sent, and tries it.
class MailDialog final : public QDialog {
    Q_OBJECT
public:
    MailDialog(Session &session, QWidget *parent);
    MailAccount account() const; ///< as it stands in the fields

signals:
    void saved(const pulse::Change &change);

private:
    void load();
    void fill(const MailAccount &account);
    void save(bool andTest);
    void test();
    void tell(const QString &text, bool bad);

    Session &m_session;
    QLineEdit *m_host, *m_user, *m_password, *m_sender, *m_testTo;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLabel *m_note;
    QPushButton *m_test, *m_save;
};

} // namespace pulse
