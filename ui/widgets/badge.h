#pragma once
#include "core/evidence.h"
#include <QLabel>

namespace pulse {

/// The style sheet's word for a tone: "plain", "good", "bad", "warning", "accent".
QString toKey(Tone tone);

/// A short word on a soft background. The word says what the colour says.
class Badge final : public QLabel {
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Plain, QWidget *parent = nullptr);
    void setTone(Tone tone);
};

} // namespace pulse
