#pragma once
#include <QString>

namespace pulse {

/// \a text without what may be a secret, for logs and details: the values of address parameters, JSON members and
/// headers that are called like one (access_token, key, Authorization, ...), user and password of an address, and
/// "Bearer ..." anywhere become "***". What is left keeps its words. Thread-safe.
QString redacted(const QString &text);

/// From now on every line that the program or Qt logs goes to standard error without secrets. For main(), once.
void redactLog();

} // namespace pulse
