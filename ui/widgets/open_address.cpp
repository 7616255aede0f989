#include "ui/widgets/open_address.h"
#include "models/session.h"
#include <QCoreApplication>
#include <QDesktopServices>

namespace pulse {

bool mayOpen(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

void openAddress(Session &session, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!mayOpen(url))
        emit session.message(QCoreApplication::translate("OpenAddress", "There is no address here that can be opened."),
                             false);
    else if (!QDesktopServices::openUrl(url))
        emit session.message(QCoreApplication::translate("OpenAddress", "No browser could be started. The address: %1")
                                 .arg(url.toDisplayString()),
                             true);
}

} // namespace pulse
