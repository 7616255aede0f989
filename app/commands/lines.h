#pragma once
#include "app/command.h"
#include <QByteArray>
#include <functional>

namespace pulse {

/// Reads the lines of standard input one by one, in order and of any length, and writes what \a answer makes of each
/// (without line ending) as one line. A last line without line ending counts; an empty input gives no output.
/// "\r\n" ends a line too. Returns Failed when the output cannot be written.
Exit answerLines(CommandContext &context,
                 const std::function<QByteArray(const QByteArray &line, qint64 number)> &answer);

/// The string in \a line, which is one JSON string; nullopt when it is not.
std::optional<QString> readJsonString(const QByteArray &line);
/// \a text as one JSON string.
QByteArray writeJsonString(const QString &text);

} // namespace pulse
