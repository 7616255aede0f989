#include "services/mail_service.h"
#include "services/person_change.h"
#include "store/setting_store.h"
#include <QCoreApplication>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T waitedFor(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A password belongs to one user of one server: for another it is asked for anew.
QString passwordKey(const MailAccount &account) { return u"mail:%1@%2"_s.arg(account.user, account.host); }

Result<MailAccount> readAccount(Connection &connection)
{
    const auto kept = SettingStore(connection).value(SettingKey::MailAccount);
    if (!kept)
        return kept.error();
    return kept->isObject() ? mailAccountFromJson(kept->toObject()) : MailAccount();
}

} // namespace

MailService::MailService(Workspace &workspace, CredentialStore &credentials, MailOptions options)
    : m_workspace(workspace), m_credentials(credentials), m_options(std::move(options))
{
    m_pool.setMaxThreadCount(1);
}

MailService::~MailService() { m_pool.waitForDone(); }

QFuture<Result<MailAccount>> MailService::account() { return m_workspace.read(readAccount); }

QFuture<Result<Change>> MailService::save(MailAccount account, QString password)
{
    return QtConcurrent::run(&m_pool, [this, account = std::move(account), password = std::move(password)] {
        const auto checked = mailAccountFromJson(toJson(account));
        if (!checked)
            return Result<Change>(checked.error());
        if (!password.isEmpty())
            if (const Status kept = waitedFor(m_credentials.write(passwordKey(*checked), password)); !kept)
                return Result<Change>(kept.error());
        return waitedFor(
            applyChange(m_workspace, u"setting"_s, SettingKey::MailAccount.toString(), u"value"_s, toJson(*checked)));
    });
}

Status MailService::send(const MailMessage &message)
{
    const auto account = waitedFor(m_workspace.read(readAccount));
    if (!account)
        return account.error();
    if (!account->isSet())
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("MailService", "No mail account is set up. Enter one under Reports > "
                                                                "Schedule > Mail account, or with `pulsecheck mail "
                                                                "set`."),
                     {}};
    QString password;
    if (!account->user.isEmpty()) {
        const auto kept = waitedFor(m_credentials.read(passwordKey(*account)));
        if (!kept)
            return Error{kept.error().kind,
                         kept.error().kind == Error::Kind::NotFound
                             ? QCoreApplication::translate("MailService", "The password of the mail account is not on "
                                                                          "this machine. Enter it again.")
                             : kept.error().text,
                         kept.error().detail};
        password = *kept;
    }
    return sendMail(*account, password, message, m_workspace.clock().now(), m_options);
}

QFuture<Status> MailService::sendTest(QStringList to)
{
    return QtConcurrent::run(&m_pool, [this, to = std::move(to)] {
        MailMessage message;
        message.to = to;
        message.subject = QCoreApplication::translate("MailService", "Pulsecheck: a test");
        message.text = QCoreApplication::translate("MailService", "This account can send reports.");
        return send(message);
    });
}

} // namespace pulse
