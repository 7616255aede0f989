#include "ui/style/theme.h"
#include "ui/style/pulse_style.h"
#include "ui/style/style_sheet.h"
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>
#include <utility>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Fusion's standard palette follows the desktop; the application's palette does where a platform theme sets it.
bool systemIsDark()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = fusion ? fusion->standardPalette() : QApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// The system font, with Korean behind it. A desktop without a chosen font falls back to one that has no Hangul and
/// is much wider than the Korean one beside it: there the Korean font, which has good Latin letters, serves both.
QStringList fontFamilies()
{
    const QString system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    const QString actual = QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
    const QStringList korean{u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"Apple SD Gothic Neo"_s, u"Malgun Gothic"_s};
    const bool unchosen = actual.startsWith(u"DejaVu"_s) || actual.startsWith(u"Bitstream"_s) ||
                          actual.startsWith(u"Liberation"_s) || actual.startsWith(u"Nimbus"_s);
    return unchosen ? korean + QStringList{system} : QStringList{system} + korean;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.surface, t.window);
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.sunken);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    // Roles that Fusion would use for bevels, which this look has none of: see style/colours.h.
    palette.setColor(QPalette::LinkVisited, t.positive);
    palette.setColor(QPalette::BrightText, t.negative);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Midlight, t.accentSoft);
    palette.setColor(QPalette::Dark, t.secondary);
    palette.setColor(QPalette::Light, t.sunken);
    palette.setColor(QPalette::Shadow, t.faint);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

} // namespace

Theme::Theme(QApplication &application, Appearance appearance)
    : m_application(application), m_appearance(appearance), m_families(fontFamilies())
{
    m_application.setStyle(new PulseStyle);
    m_application.setFont(body());
    m_dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark());
    apply();
    m_application.installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType())
        if (auto *window = static_cast<QWidget *>(watched); !window->parentWidget() && window->styleSheet().isEmpty() &&
                                                            window->windowType() != Qt::ToolTip) // as what it is about
            window->setStyleSheet(m_sheet);
    return QObject::eventFilter(watched, event);
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
}

void Theme::systemChanged()
{
    if (m_appearance == Appearance::System)
        setAppearance(m_appearance);
}

void Theme::apply()
{
    m_application.setPalette(paletteOf(tokens()));
    const QString before = std::exchange(m_sheet, styleSheet(tokens()));
    for (QWidget *window : QApplication::topLevelWidgets())
        if (!window->parentWidget() && !before.isEmpty() && window->styleSheet() == before)
            window->setStyleSheet(m_sheet);
    emit changed();
}

QFont Theme::font(int pixelSize, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

const Tokens &Theme::light()
{
    static const Tokens tokens{
        .window = u"#F6F7F9"_s,
        .surface = u"#FFFFFF"_s,
        .sunken = u"#F1F3F6"_s,
        .border = u"#E2E6EC"_s,
        .text = u"#171B22"_s,
        .secondary = u"#586273"_s,
        .faint = u"#8A94A3"_s,
        .accent = u"#2A5BD7"_s,
        .accentSoft = u"#E8EEFC"_s,
        .onAccent = u"#FFFFFF"_s,
        .positive = u"#12805C"_s,
        .positiveSoft = u"#E3F4EC"_s,
        .negative = u"#C8322B"_s,
        .negativeSoft = u"#FCEAE8"_s,
        .warning = u"#B26B00"_s,
        .warningSoft = u"#FFF3DC"_s,
    };
    return tokens;
}

const Tokens &Theme::dark()
{
    static const Tokens tokens{
        .window = u"#121519"_s,
        .surface = u"#1A1E24"_s,
        .sunken = u"#232830"_s,
        .border = u"#2D343E"_s,
        .text = u"#E9ECF1"_s,
        .secondary = u"#A3ADBB"_s,
        .faint = u"#77818F"_s,
        .accent = u"#83A6FF"_s,
        .accentSoft = u"#22304F"_s,
        .onAccent = u"#121519"_s,
        .positive = u"#4CC79A"_s,
        .positiveSoft = u"#173529"_s,
        .negative = u"#FF7A70"_s,
        .negativeSoft = u"#3E1F1E"_s,
        .warning = u"#F1B04C"_s,
        .warningSoft = u"#3B2D14"_s,
    };
    return tokens;
}

QColor Theme::brandColour(int position)
{
    static const QList<QColor> colours{u"#0072B2"_s, u"#E69F00"_s, u"#009E73"_s,
                                       u"#CC79A7"_s, u"#56B4E9"_s, u"#D55E00"_s};
    return colours[position < 0 ? 0 : position % int(colours.size())];
}

} // namespace pulse
