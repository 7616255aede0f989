#pragma once
#include "ui/style/style_sheet.h"
#include <QLabel>

namespace pulse {

/// A text of the second rank, as plain text, wrapped, that can be selected: hints hold addresses which are copied
/// elsewhere.
inline QLabel *quietText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setStyleProperty(label, "role", QStringLiteral("secondary"));
    return label;
}

} // namespace pulse
