#pragma once
#include <QString>

namespace pulse {

/// \a text as the name of a file: a brand's name may hold anything, a file's name may not.
inline QString asFileName(QString text)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        text.replace(forbidden, QLatin1Char('_'));
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    text = text.simplified();
    // A name that begins with a dot is hidden, or means a folder.
    return text.startsWith(u'.') ? u'_' + text.mid(1) : text;
}

} // namespace pulse
