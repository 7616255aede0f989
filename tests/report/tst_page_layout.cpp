#include "report/page_layout.h"
#include <QImage>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

/// How a report falls on its pages.
class PageLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void noReportEndsOnAPageOfAFewLines()
    {
        int pages = 0;
        for (int notes = 5; notes < 120; notes += 3) {
            const PageLayout layout(document(notes));
            if (layout.pageCount() == 1)
                continue;
            ++pages;
            const double filled = inkDownTo(layout, layout.pageCount() - 1);
            QVERIFY2(filled > 0.3, qPrintable(u"%1 notes: %2 of the page"_s.arg(notes).arg(filled)));
        }
        QVERIFY(pages > 10);
    }

    void aTableThatGoesOnSaysAgainWhatItsColumnsAre()
    {
        ReportDocument report = document(1);
        TableBlock table;
        table.caption = u"Table 1"_s;
        table.headers = {u"Item"_s, u"Value"_s};
        table.numeric = {false, true};
        table.widths = {0.7, 0.3};
        for (int row = 0; row < 60; ++row)
            table.rows << QStringList{u"row %1"_s.arg(row), QString::number(row)};
        report.blocks.prepend(table);
        report.blocks.prepend(HeadingBlock{u"1. Long"_s});
        const PageLayout layout(report);
        QVERIFY(layout.pageCount() >= 2);
        QCOMPARE(layout.headings().constFirst().page, 0);
    }

    void tablesBesideEachOtherStandOnOnePageAndEveryRowOpensItsOwn()
    {
        ReportDocument report = document(1);
        for (int at = 2; at >= 0; --at) {
            TableBlock table;
            table.caption = u"Table %1"_s.arg(at + 1);
            table.headers = {u"Name"_s, u"Mentions"_s};
            table.numeric = {false, true};
            table.widths = {0.7, 0.3};
            table.beside = at > 0;
            for (int row = 0; row < (at == 1 ? 4 : 10); ++row) { // one of them is shorter
                table.rows << QStringList{u"name %1"_s.arg(row), QString::number(row)};
                table.links << FigureLink{u"table%1 row%2"_s.arg(at).arg(row), {}, {}};
            }
            report.blocks.prepend(table);
        }
        const PageLayout layout(report);
        QCOMPARE(layout.pageCount(), 1);
        const QList<PageLink> links = layout.links(0);
        QCOMPARE(links.size(), 24);
        for (const PageLink &link : links) {
            const int table = link.link.search[5].digitValue();
            const double column = (link.rect.center().x() - 540) / (PageLayout::pageSize().width() - 2 * 540);
            QCOMPARE(int(3 * column), table);
            for (const PageLink &other : links)
                QVERIFY(other.link.search == link.link.search || !other.rect.intersects(link.rect));
        }
    }

    void theDefinitionsStandOnOnePage()
    {
        ReportDocument report = document(16);
        TableBlock table;
        table.headers = {u"Item"_s, u"Value"_s};
        for (int row = 0; row < 18; ++row)
            table.rows << QStringList{u"row %1"_s.arg(row), QString::number(row)};
        report.blocks.prepend(table);
        const PageLayout layout(report);
        QCOMPARE(layout.pageCount(), 2);
        QCOMPARE(layout.headings().constFirst().page, 1);
        QVERIFY(layout.headings().constFirst().top < 1200); // at its head
    }

private:
    static ReportDocument document(int notes)
    {
        ReportDocument report;
        report.title = u"October"_s;
        report.lead = u"What happened."_s;
        report.language = u"en"_s;
        report.zone = QTimeZone::utc();
        report.blocks << HeadingBlock{u"9. Definitions"_s};
        for (int i = 0; i < notes; ++i)
            report.blocks << ParagraphBlock{u"Definition %1: what is counted."_s.arg(i), true};
        return report;
    }
    /// How far down the page, from 0 to 1, something is printed above its foot.
    static double inkDownTo(const PageLayout &layout, int page)
    {
        constexpr double Scale = 0.1, Foot = 7900;
        QImage image((PageLayout::pageSize() * Scale).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(Scale, Scale);
        layout.paint(painter, page);
        painter.end();
        for (int y = int(Foot * Scale); y > 0; --y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 200)
                    return double(y) / (Foot * Scale);
        return 0;
    }
};

QTEST_MAIN(PageLayoutTest)
#include "tst_page_layout.moc"
