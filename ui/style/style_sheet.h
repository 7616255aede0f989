#pragma once
#include <QString>

class QWidget;

namespace pulse {

struct Tokens;

/// The application's one style sheet: ui/style/pulsecheck.qss with every @token put in.
QString styleSheet(const Tokens &tokens);

/// Sets a dynamic property that the style sheet chooses by ("role", "tone", "kind", …) and styles \a widget again.
void setStyleProperty(QWidget *widget, const char *name, const QString &value);

} // namespace pulse
