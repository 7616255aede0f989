#pragma once
#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace pulse {

/// The colours of the product. The only literal colours of the window stand in theme.cpp.
struct Tokens {
    QColor window;     ///< behind everything
    QColor surface;    ///< cards, bars, menus, fields
    QColor sunken;     ///< evidence, tracks, hovered rows
    QColor border;     ///< lines and frames
    QColor text;       ///< what is read first
    QColor secondary;  ///< what stands beside it
    QColor faint;      ///< hints and axis labels
    QColor accent;     ///< what can be done, what is selected
    QColor accentSoft; ///< background of what is selected
    QColor onAccent;   ///< text upon accent
    QColor positive, positiveSoft;
    QColor negative, negativeSoft;
    QColor warning, warningSoft;
};

/// Light or dark, in colours and fonts, and the one style sheet made of them. Sets palette, font and style of the
/// application, and the sheet on each window before it is first shown: were it the application's, Qt would go through
/// every widget once more each time that the part of a page it stands in is put into a greater part. Lives on the GUI
/// thread; pages get it through their constructors.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    /// Distances and radii in device-independent pixels.
    static constexpr int Step = 4;    ///< every distance is a multiple of it
    static constexpr int Gutter = 16; ///< between cards, and inside them
    static constexpr int CardRadius = 10;
    static constexpr int ControlRadius = 7;

    /// Keeps what the system looks like, then puts its own look on \a application, which must outlive it.
    explicit Theme(QApplication &application, Appearance appearance = Appearance::System);

    const Tokens &tokens() const { return m_dark ? dark() : light(); }
    bool isDark() const { return m_dark; }
    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// Call when the desktop reports another look (QEvent::ThemeChange): follows it when the appearance is System.
    void systemChanged();

    QFont body() const { return font(13); }
    QFont strong() const { return font(13, QFont::DemiBold); }
    QFont secondary() const { return font(12); }
    QFont caption() const { return font(11); }
    QFont title() const { return font(19, QFont::Bold); }
    QFont kpi() const { return font(24, QFont::Bold); }
    bool eventFilter(QObject *watched, QEvent *event) override;

    static const Tokens &light();
    static const Tokens &dark();
    /// The colour of the \a position-th brand in comparisons (Okabe and Ito: told apart by every eye).
    static QColor brandColour(int position);

signals:
    void changed(); ///< after palette and style sheet are in place

private:
    QFont font(int pixelSize, QFont::Weight weight = QFont::Normal) const;
    void apply();
    QApplication &m_application;
    Appearance m_appearance;
    QStringList m_families;
    QString m_sheet;
    bool m_dark = false;
};

} // namespace pulse
