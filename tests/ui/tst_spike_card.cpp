#include "services/spike_detail.h"
#include "ui/style/theme.h"
#include "ui/widgets/spike_card.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace pulse;
using namespace Qt::StringLiterals;

namespace {

SpikeDetail riseOfNegativeShare()
{
    SpikeDetail detail;
    Spike &spike = detail.spike;
    spike.uid = u"spike"_s;
    spike.metric = Metric::NegativeShare;
    spike.bucket = Bucket::Day;
    spike.peak = spike.start = QDateTime({2026, 11, 23}, {15, 0}, Qt::UTC);
    spike.end = spike.start.addDays(1);
    spike.actual = 70;
    spike.expected = 29;
    spike.lower = 12;
    spike.upper = 41;
    spike.probability = 1e-9;
    return detail;
}

QLabel *headlineOf(const SpikeCard &card)
{
    for (QLabel *label : card.findChildren<QLabel *>())
        if (label->property("role") == u"strong"_s)
            return label;
    return nullptr;
}

} // namespace

class TestSpikeCard : public QObject {
    Q_OBJECT
private slots:
    void theFiguresOfTheHeadlineAreNeverCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("where there is room, in one line") << 760;
        QTest::newRow("at 1100 pixels of window, in two lines") << 345;
    }

    void theFiguresOfTheHeadlineAreNeverCut()
    {
        QFETCH(const int, width);
        Theme theme(*qApp, Theme::Appearance::Light);
        SpikeCard card(theme, u"en"_s);
        card.resize(width, 250);
        card.show(riseOfNegativeShare(), QTimeZone("Asia/Seoul"));
        card.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(card.width(), width);
        const QLabel *headline = headlineOf(card);
        QVERIFY(headline);
        QCOMPARE(headline->text().replace(QChar::Nbsp, u' '),
                 u"Negative share · Tue 24 Nov — 70% (usual 29%, range 12%–41%)"_s);
        const QRect needed = headline->fontMetrics().boundingRect(QRect(0, 0, headline->width(), 1000),
                                                                  Qt::TextWordWrap, headline->text());
        QVERIFY2(headline->height() >= needed.height() && headline->width() >= needed.width(),
                 qPrintable(u"%1 x %2 for %3 x %4"_s.arg(headline->width())
                                .arg(headline->height())
                                .arg(needed.width())
                                .arg(needed.height())));
    }

    /// What is chosen stands on the button of the menu, and leaves it when it is taken back.
    void aJudgementThatIsTakenBackIsNamedNoMore()
    {
        Theme theme(*qApp, Theme::Appearance::Light);
        SpikeCard card(theme, u"en"_s);
        card.resize(345, 250);
        SpikeDetail detail = riseOfNegativeShare();
        detail.listed = 10;
        card.show(detail, QTimeZone("Asia/Seoul"));
        card.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto texts = [&card] {
            QStringList found;
            for (const QPushButton *button : card.findChildren<QPushButton *>())
                if (button->isVisible())
                    found << button->text();
            return found;
        };
        const QStringList before = texts();
        QVERIFY2(before.contains(u"More ▾"_s), qPrintable(before.join(u", ")));
        detail.spike.state = SpikeState::DidNotMatter;
        card.show(detail, QTimeZone("Asia/Seoul"));
        QTRY_VERIFY2(texts().contains(u"Did not matter ▾"_s), qPrintable(texts().join(u", ")));
        detail.spike.state = SpikeState::New;
        card.show(detail, QTimeZone("Asia/Seoul"));
        QTRY_COMPARE(texts(), before);
    }

    void aCrisisIsOfferedFirstOnlyWhereThereIsASignOfOne()
    {
        Theme theme(*qApp, Theme::Appearance::Light);
        SpikeCard card(theme, u"en"_s);
        const auto primary = [&card] {
            QStringList texts;
            for (const QPushButton *button : card.findChildren<QPushButton *>())
                if (button->isVisibleTo(&card) && button->property("kind").toString() == u"primary")
                    texts << button->text();
            return texts;
        };
        SpikeDetail detail = riseOfNegativeShare();
        detail.listed = 2;
        card.show(detail, QTimeZone("Asia/Seoul"));
        QCOMPARE(primary(), QStringList{u"Record as crisis"_s});
        detail.worse = false;
        card.show(detail, QTimeZone("Asia/Seoul"));
        QCOMPARE(primary(), QStringList{u"2 mentions"_s});
        detail.worse = true;
        detail.spike.state = SpikeState::KnownCause;
        card.show(detail, QTimeZone("Asia/Seoul"));
        QVERIFY(primary().isEmpty()); // it is judged
    }
};

QTEST_MAIN(TestSpikeCard)
#include "tst_spike_card.moc"
