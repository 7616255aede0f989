#include "ui/widgets/segmented_tabs.h"

namespace pulse {
using namespace Qt::StringLiterals;

SegmentedTabs::SegmentedTabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    connect(this, &QTabBar::currentChanged, this, [this] { emit keyChanged(currentKey()); });
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
    const QString title = tabData(index).toStringList().value(1);
    setTabText(index, count.isEmpty() ? title : title + u' ' + count);
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
