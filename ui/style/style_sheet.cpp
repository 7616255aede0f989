#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QVariant>
#include <QWidget>

// Outside of the namespace, as the macro asks.
static void initLookResources()
{
    Q_INIT_RESOURCE(pulse_icons);
    Q_INIT_RESOURCE(pulse_style);
    Q_INIT_RESOURCE(pulse_about);
}

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The accent a step nearer to the text, for what is under the pointer: darker on light, lighter on dark.
QColor stronger(const QColor &accent, const QColor &text)
{
    constexpr float Share = 0.22F;
    const auto mix = [](float from, float to) { return from + (to - from) * Share; };
    return QColor::fromRgbF(mix(accent.redF(), text.redF()), mix(accent.greenF(), text.greenF()),
                            mix(accent.blueF(), text.blueF()));
}

} // namespace

QString styleSheet(const Tokens &t)
{
    initLookResources();
    QFile file(u":/style/pulsecheck.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    // Longer names first: @accentSoft begins with @accent.
    const QList<std::pair<QString, QColor>> names{{u"@accentSoft"_s, t.accentSoft},
                                                  {u"@accentStrong"_s, stronger(t.accent, t.text)},
                                                  {u"@onAccent"_s, t.onAccent},
                                                  {u"@accent"_s, t.accent},
                                                  {u"@positiveSoft"_s, t.positiveSoft},
                                                  {u"@positive"_s, t.positive},
                                                  {u"@negativeSoft"_s, t.negativeSoft},
                                                  {u"@negative"_s, t.negative},
                                                  {u"@warningSoft"_s, t.warningSoft},
                                                  {u"@warning"_s, t.warning},
                                                  {u"@window"_s, t.window},
                                                  {u"@surface"_s, t.surface},
                                                  {u"@sunken"_s, t.sunken},
                                                  {u"@border"_s, t.border},
                                                  {u"@text"_s, t.text},
                                                  {u"@secondary"_s, t.secondary},
                                                  {u"@faint"_s, t.faint}};
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

void setStyleProperty(QWidget *widget, const char *name, const QString &value)
{
    if (widget->property(name).toString() == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // its first polish sees the property
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace pulse
