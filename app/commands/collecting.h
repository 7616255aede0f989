#pragma once
#include "app/command.h"
#include "core/source.h"
#include "net/credentials.h"
#include "net/http_client.h"
#include "services/collector.h"

namespace pulse {

/// What the commands about sources need, built in the right order.
class Collecting {
public:
    Collecting(Workspace &workspace, const Clock &clock);
    CredentialStore &credentials() { return *m_credentials; }
    Collector &collector() { return m_collector; }

private:
    HttpClient m_http;
    std::unique_ptr<CredentialStore> m_credentials;
    Collector m_collector;
};

/// The sources with these names, or all enabled ones that are collected from when \a names is empty.
Result<QList<Source>> chosenSources(Workspace &workspace, const QStringList &names);

} // namespace pulse
