#pragma once
#include "core/change.h"
#include "core/mail_account.h"
#include "net/credentials.h"
#include "net/mail_sender.h"
#include "store/workspace.h"
#include <QFuture>
#include <QThreadPool>

namespace pulse {

/// The team's mail account: kept in the workspace (setting "mail.account", through the journal), its password in the
/// key store of this machine alone. Callable from any thread.
class MailService {
public:
    MailService(Workspace &workspace, CredentialStore &credentials, MailOptions options = {});
    ~MailService(); ///< waits for the mail being sent

    QFuture<Result<MailAccount>> account(); ///< not set: one with the usual values and an empty host
    /// \a password: empty leaves the one that is kept. Where there is no key store it lasts until the program closes.
    QFuture<Result<Change>> save(MailAccount account, QString password);
    /// A few words to \a to, in the language of the window.
    QFuture<Status> sendTest(QStringList to);
    /// On the calling thread, which may wait.
    Status send(const MailMessage &message);
    /// False once it turned out that passwords cannot be kept here.
    bool keepsPasswords() const { return m_credentials.isLasting(); }

private:
    Workspace &m_workspace;
    CredentialStore &m_credentials;
    MailOptions m_options;
    QThreadPool m_pool;
};

} // namespace pulse
