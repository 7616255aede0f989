// The part of SourceDialog that knows which secrets are typed, signed in for or saved.
#include "net/credentials.h"
#include "services/deliver.h"
#include "ui/dialogs/source_dialog.h"
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace pulse {
using namespace Qt::StringLiterals;

Secrets SourceDialog::typedSecrets() const
{
    Secrets secrets;
    for (const Input &input : m_inputs)
        if (input.field.secret && !input.row->isHidden() && !input.value().isEmpty())
            secrets.insert(input.field.key, input.value());
    return secrets;
}

void SourceDialog::withSecrets(const std::function<void(const Secrets &)> &then)
{
    const Secrets typed = typedSecrets();
    const auto merged = [typed, then](Secrets kept) {
        for (auto secret = typed.cbegin(); secret != typed.cend(); ++secret)
            kept.insert(secret.key(), secret.value());
        then(kept);
    };
    CredentialStore *credentials = m_session.services().credentials;
    if (m_grant && !typed.contains(u"token"_s))
        return merged(unpackSecrets(m_grant->toSecret()));
    if (typed.contains(u"token"_s)) // takes the place of a sign-in, with all that belonged to it
        return then(
            secretsToKeep(*m_forms.at(m_form->currentIndex()).second, values(), typed, m_session.clock().now()));
    if (m_renewed)
        return merged(*m_renewed);
    if (!credentials || !hasSavedSecret())
        return merged({});
    Collector *collector = m_session.services().collector;
    const QString key = Collector::secretKey(m_source->uid);
    deliver(collector ? collector->accounts().secret(key) : credentials->read(key), this,
            [merged](const Result<QString> &kept) { merged(unpackSecrets(kept.valueOr(QString()))); });
}

/// A sign-in, a pasted token or a saved one: each serves for the others.
bool SourceDialog::hasCredential() const { return hasSavedSecret() || m_grant || typedSecrets().contains(u"token"_s); }

bool SourceDialog::hasSavedSecret() const { return m_source && m_source->settings.value(u"hasSecret"_s).toBool(); }

void SourceDialog::keep(Source source, QJsonObject settings, const Secrets &secrets)
{
    settings[u"hasSecret"_s] = true;
    source.settings = settings;
    CredentialStore *credentials = m_session.services().credentials;
    deliver(credentials->write(Collector::secretKey(source.uid), packSecrets(secrets)), this,
            [this, source, credentials](const Status &kept) {
                m_save->setEnabled(true);
                if (!kept)
                    return complain(kept.error().text);
                if (!credentials->isLasting())
                    emit m_session.message(tr("This system has no key store: the access token lasts until the "
                                              "program closes."),
                                           true);
                emit decided(source);
                accept();
            });
}

/// Asks for something that is never there: the answer tells whether there is a key store.
void SourceDialog::noteKeyStore()
{
    CredentialStore *credentials = m_session.services().credentials;
    const auto &fields = m_forms.at(m_form->currentIndex()).second->fields;
    const bool secret = std::any_of(fields.begin(), fields.end(),
                                    [](const SourceField &field) { return field.secret || field.signIn; });
    m_keyStore->hide();
    if (credentials && secret)
        deliver(credentials->read(u"probe"_s), this,
                [this, credentials, form = m_form->currentIndex()](const Result<QString> &) {
                    m_keyStore->setVisible(form == m_form->currentIndex() && !credentials->isLasting());
                });
}

} // namespace pulse
