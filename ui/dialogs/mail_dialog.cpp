#include "ui/dialogs/mail_dialog.h"
#include "models/session.h"
#include "services/deliver.h"
#include "services/mail_service.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 500, LastPort = 65535;

int usualPort(MailAccount::Security security) { return security == MailAccount::Security::StartTls ? 587 : 465; }

} // namespace

MailDialog::MailDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_host(new QLineEdit), m_user(new QLineEdit), m_password(new QLineEdit),
      m_sender(new QLineEdit), m_testTo(new QLineEdit), m_port(new QSpinBox), m_security(new QComboBox),
      m_note(new QLabel), m_test(makeButton(tr("Save and send a test"))),
      m_save(makeButton(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(tr("Mail account for reports"));
    setMinimumWidth(Width);
    m_security->addItem(tr("TLS"), int(MailAccount::Security::Tls));
    m_security->addItem(tr("STARTTLS"), int(MailAccount::Security::StartTls));
    m_security->addItem(tr("None (to this machine alone)"), int(MailAccount::Security::None));
    m_port->setRange(1, LastPort);
    m_host->setPlaceholderText(u"smtp.example.com"_s);
    m_sender->setPlaceholderText(u"reports@example.com"_s);
    m_testTo->setPlaceholderText(u"me@example.com"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Unchanged when empty"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    const auto add = [form](const QString &label, const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(label, field);
    };
    add(tr("Outgoing server"), tr("Outgoing mail server"), m_host);
    add(tr("Encryption"), tr("Encryption on the way to the server"), m_security);
    add(tr("Port"), tr("Port of the server"), m_port);
    add(tr("User name"), tr("User name at the server"), m_user);
    add(tr("Password"), tr("Password at the server"), m_password);
    add(tr("Sender"), tr("Address that the mail comes from"), m_sender);
    add(tr("Test to"), tr("Address for a test"), m_testTo);
    auto *cancel = makeButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_test);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addLayout(form);
    all->addWidget(m_note);
    all->addLayout(foot);
    m_save->setDefault(true);
    connect(m_security, &QComboBox::currentIndexChanged, this, [this] {
        if (m_port->value() == 465 || m_port->value() == 587)
            m_port->setValue(usualPort(account().security));
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_test, &QPushButton::clicked, this, [this] { save(true); });
    fill({});
    load();
}

MailAccount MailDialog::account() const
{
    return {m_host->text().trimmed(), m_port->value(), MailAccount::Security(m_security->currentData().toInt()),
            m_user->text().trimmed(), m_sender->text().trimmed()};
}

void MailDialog::load()
{
    deliver(m_session.services().mail->account(), this, [this](const Result<MailAccount> &account) {
        if (account && account->isSet())
            fill(*account);
        else if (!account)
            tell(account.error().text, true);
    });
}

void MailDialog::fill(const MailAccount &account)
{
    m_host->setText(account.host);
    m_security->setCurrentIndex(m_security->findData(int(account.security)));
    m_port->setValue(account.port);
    m_user->setText(account.user);
    m_sender->setText(account.sender);
    tell(tr("The password is kept in the key store of this machine, never in the workspace file."), false);
}

void MailDialog::tell(const QString &text, bool bad)
{
    m_note->setText(text);
    setStyleProperty(m_note, "role", bad ? u"error"_s : u"secondary"_s);
}

void MailDialog::save(bool andTest)
{
    for (QPushButton *button : {m_save, m_test})
        button->setEnabled(false);
    deliver(m_session.services().mail->save(account(), m_password->text()), this,
            [this, andTest](const Result<Change> &change) {
                for (QPushButton *button : {m_save, m_test})
                    button->setEnabled(true);
                if (!change) {
                    tell(change.error().text, true);
                    return;
                }
                const bool lasts = m_password->text().isEmpty() || m_session.services().mail->keepsPasswords();
                m_password->clear();
                emit saved(*change);
                if (andTest)
                    test();
                else if (lasts)
                    accept();
                else
                    tell(tr("Saved. This system has no key store, so the password lasts until Pulsecheck closes."),
                         true);
            });
}

void MailDialog::test()
{
    const auto to = mailAddresses(m_testTo->text());
    if (!to || to->isEmpty()) {
        tell(to ? tr("Saved. Enter an address for the test.") : to.error().text, true);
        m_testTo->setFocus();
        return;
    }
    m_test->setEnabled(false);
    tell(tr("Saved. Sending the test…"), false);
    deliver(m_session.services().mail->sendTest(*to), this, [this, to = *to](const Status &sent) {
        m_test->setEnabled(true);
        tell(sent ? tr("The test was sent to %1. Look whether it arrived.").arg(to.join(u", "_s)) : sent.error().text,
             !sent);
    });
}

} // namespace pulse
