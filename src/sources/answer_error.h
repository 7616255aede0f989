#pragma once
#include <QByteArrayView>
#include <QString>

namespace pulse {

/// What an answer that holds an error instead of posts says, in the service's own words, at most 200 characters; empty
/// where it is none. For people: services change their words.
QString errorInAnswer(QByteArrayView answer);

} // namespace pulse
