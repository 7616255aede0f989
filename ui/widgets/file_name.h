#pragma once
#include <QString>

namespace pulse {

/// \a text as the name of a file: a brand's name may hold anything, a file's name may not.
inline QString asFileName(QString text)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        text.replace(forbidden, QLatin1Char('_'));
    return text.simplified();
}

} // namespace pulse
