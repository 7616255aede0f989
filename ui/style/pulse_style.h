#pragma once
#include <QProxyStyle>

namespace pulse {

/// Fusion with our own check marks and radio buttons, which a style sheet could only draw from untinted pictures.
class PulseStyle final : public QProxyStyle {
    Q_OBJECT
public:
    PulseStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
};

} // namespace pulse
