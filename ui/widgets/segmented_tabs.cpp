#include "ui/widgets/segmented_tabs.h"
#include "ui/style/style_sheet.h"
#include <QCoreApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int Narrowest = 120; ///< pixels; a row of tabs does not widen its card
constexpr int Behind = 16;     ///< pixels behind each tab, as the style sheet has them
} // namespace

SegmentedTabs::SegmentedTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    connect(this, &QTabBar::currentChanged, this, [this] {
        fit();
        emit keyChanged(currentKey());
    });
}

void SegmentedTabs::addSegment(const QString &key, const QString &title)
{
    // The data must be there when the first tab becomes current.
    const bool blocked = blockSignals(true);
    const int index = addTab(title);
    setTabData(index, QStringList{key, title});
    blockSignals(blocked);
}

void SegmentedTabs::setCount(const QString &key, const QString &count)
{
    const int index = indexOf(key);
    if (index < 0)
        return;
    const QStringList known = tabData(index).toStringList();
    if (known.value(2) == count)
        return;
    setTabData(index, QStringList{known.value(0), known.value(1), count});
    fit();
}

QString SegmentedTabs::fullText(int index) const
{
    const QStringList known = tabData(index).toStringList();
    return known.value(2).isEmpty() ? known.value(1) : known.value(1) + u' ' + known.value(2);
}

QSize SegmentedTabs::minimumSizeHint() const { return {Narrowest, QTabBar::minimumSizeHint().height()}; }

void SegmentedTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

/// Where there is too little room the counts of the tabs that are not shown give way; their tooltips keep them. Where
/// that is not enough the tabs move closer together.
void SegmentedTabs::fit()
{
    const auto write = [this](bool onlyCurrent) {
        for (int i = 0; i < count(); ++i) {
            const bool brief = onlyCurrent && i != currentIndex();
            const QString text = brief ? tabData(i).toStringList().value(1) : fullText(i);
            if (tabText(i) != text)
                setTabText(i, text);
            setTabToolTip(i, brief ? fullText(i) : QString());
        }
    };
    if (m_fitting)
        return; // the widths that it is told of are its own doing
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    ensurePolished(); // widths come from the style
    write(false);
    if (looseWidth() > room())
        write(true);
    setTight(looseWidth() > room());
}

/// The distance behind the last tab may be cut off, but not where a bar that scrolls would show its arrows for it.
int SegmentedTabs::room() const { return usesScrollButtons() ? width() : width() + Behind; }

int SegmentedTabs::looseWidth() const { return sizeHint().width() + (m_tight ? m_spared : 0); }

void SegmentedTabs::setTight(bool tight)
{
    if (tight == m_tight)
        return;
    const int before = sizeHint().width();
    m_tight = tight;
    setStyleProperty(this, "tight", tight ? u"true"_s : QString());
    QEvent restyled(QEvent::StyleChange); // a tab bar keeps its widths until it is told
    QCoreApplication::sendEvent(this, &restyled);
    if (tight)
        m_spared = before - sizeHint().width();
}

QString SegmentedTabs::currentKey() const { return tabData(currentIndex()).toStringList().value(0); }

void SegmentedTabs::setCurrentKey(const QString &key)
{
    if (const int index = indexOf(key); index >= 0)
        setCurrentIndex(index);
}

int SegmentedTabs::indexOf(const QString &key) const
{
    for (int i = 0; i < count(); ++i)
        if (tabData(i).toStringList().value(0) == key)
            return i;
    return -1;
}

} // namespace pulse
