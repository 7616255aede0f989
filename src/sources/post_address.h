#pragma once
#include "core/staff.h"
#include <QString>
#include <QStringList>

namespace pulse {

/// What the address of a post tells by itself. A field is empty where the address does not say.
struct PostAddress {
    QString url;         ///< as it is opened: with a scheme, without what only counts visits
    QString place;       ///< "X", "네이버 블로그", else the host
    QString handle;      ///< of its author, without @
    QString authorUrl;   ///< the author's page
    QString externalId;  ///< as the connector of that place names the post; the canonical address where there is none
    QStringList aliases; ///< other names of the post, as Post::aliases
    bool isProfile = false; ///< an account's page, not a post's
};

/// Reads an address that a person pasted; "https://" may be missing. Asks nothing of the network. Error::Usage in words
/// when the text is no address of a web page, or of one inside the own network.
Result<PostAddress> readPostAddress(const QString &text);

/// An account as a person writes it: "@hana", "X: hana_kim", or the address of a profile or of a post. Error::Usage in
/// words when it is none.
Result<StaffAccount> readAccount(const QString &text);

} // namespace pulse
