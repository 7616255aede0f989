#pragma once
#include "sources/secrets.h"
#include <QJsonObject>

namespace pulse {

/// keyName(), of the app that a person named in the form where there is one: a token that was pasted and a sign-in of
/// the same app are one key, with one quota and one bill.
QString keyNameFor(const QJsonObject &settings, const Secrets &secrets);

} // namespace pulse
