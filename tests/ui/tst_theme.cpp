#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// Relative luminance and contrast after WCAG 2.
static double luminance(const QColor &colour)
{
    const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}
static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class TestTheme final : public QObject {
    Q_OBJECT
private slots:
    void everyTokenOfTheStyleSheetIsFilledIn()
    {
        for (const Tokens *tokens : {&Theme::light(), &Theme::dark()}) {
            const QString sheet = styleSheet(*tokens);
            QVERIFY(sheet.size() > 1000);
            QVERIFY(!sheet.contains(u'@'));
        }
    }
    void textCanBeReadInLightAndDark()
    {
        for (const Tokens *t : {&Theme::light(), &Theme::dark()}) {
            QVERIFY(contrast(t->text, t->surface) > 7);
            QVERIFY(contrast(t->secondary, t->surface) > 4.5);
            QVERIFY(contrast(t->onAccent, t->accent) > 4.5);
            QVERIFY(contrast(t->positive, t->positiveSoft) > 4.2);
            QVERIFY(contrast(t->negative, t->negativeSoft) > 4.2);
        }
    }
    void switchingTheAppearanceReachesEveryWidgetAtOnce()
    {
        Theme theme(*qApp, Theme::Appearance::Light);
        QWidget widget;
        widget.show();
        QSignalSpy changed(&theme, &Theme::changed);
        QCOMPARE(colours::surface(widget.palette()), Theme::light().surface);
        theme.setAppearance(Theme::Appearance::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(colours::surface(widget.palette()), Theme::dark().surface);
        QCOMPARE(colours::accent(widget.palette()), Theme::dark().accent);
    }
    void everyWindowWearsTheSheetWhenItIsShown()
    {
        Theme theme(*qApp, Theme::Appearance::Light);
        QWidget window;
        auto *child = new QLabel(&window);
        QDialog dialog(&window);
        QVERIFY(window.styleSheet().isEmpty());
        setStyleProperty(child, "role", u"title"_s); // before there is a sheet
        window.show();
        dialog.show();
        QCOMPARE(window.styleSheet(), styleSheet(Theme::light()));
        QVERIFY(dialog.styleSheet().isEmpty()); // it has its window's
        QCOMPARE(child->font().pixelSize(), 19);
        setStyleProperty(child, "role", u"caption"_s);
        QCOMPARE(child->font().pixelSize(), 11);
        theme.setAppearance(Theme::Appearance::Dark);
        QCOMPARE(window.styleSheet(), styleSheet(Theme::dark()));
    }
    void iconsTakeTheColourTheyAreGiven()
    {
        styleSheet(Theme::light()); // registers the resources
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() >= 20);
        for (const QString &name : names) {
            const QImage image = strokeIcon(name.chopped(4), Qt::red, Qt::gray).pixmap(24).toImage();
            bool red = false;
            for (int y = 0; y < image.height() && !red; ++y)
                for (int x = 0; x < image.width() && !red; ++x)
                    red = image.pixelColor(x, y).alpha() > 128 && image.pixelColor(x, y).red() > 200;
            QVERIFY2(red, qPrintable(name));
        }
    }
};
QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
