#pragma once
#include <QColor>
#include <QPalette>

namespace pulse::colours {

/// The tokens that small widgets paint with, read from their palette so that they need no Theme: Theme puts them
/// there, in roles that a style sheet leaves alone (one that sets a colour or a background changes the usual ones). For
/// the soft backgrounds use the style sheet (property "tone") or tokens of the Theme.
inline QColor surface(const QPalette &palette) { return palette.color(QPalette::ToolTipBase); }
inline QColor sunken(const QPalette &palette) { return palette.color(QPalette::Light); }
inline QColor border(const QPalette &palette) { return palette.color(QPalette::Mid); }
inline QColor text(const QPalette &palette) { return palette.color(QPalette::ToolTipText); }
inline QColor secondary(const QPalette &palette) { return palette.color(QPalette::Dark); }
inline QColor faint(const QPalette &palette) { return palette.color(QPalette::Shadow); }
inline QColor accent(const QPalette &palette) { return palette.color(QPalette::Link); }
inline QColor accentSoft(const QPalette &palette) { return palette.color(QPalette::Midlight); }
inline QColor onAccent(const QPalette &palette) { return palette.color(QPalette::HighlightedText); }
inline QColor positive(const QPalette &palette) { return palette.color(QPalette::LinkVisited); }
inline QColor negative(const QPalette &palette) { return palette.color(QPalette::BrightText); }

/// \a share 0 gives \a from, 1 gives \a to.
inline QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue()));
}

} // namespace pulse::colours
