#include "ui/widgets/badge.h"
#include "ui/style/style_sheet.h"

namespace pulse {
using namespace Qt::StringLiterals;

QString toKey(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Plain:
        break;
    }
    return u"plain"_s;
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setProperty("tone", toKey(tone));
}

void Badge::setTone(Tone tone) { setStyleProperty(this, "tone", toKey(tone)); }

} // namespace pulse
