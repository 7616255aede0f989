#include "ui/widgets/source_test_view.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plain_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

SourceTestView::SourceTestView(QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout(this))
{
    setStyleProperty(this, "role", u"sunken"_s);
    m_lines->setContentsMargins(Theme::Gutter, Theme::Step * 2, Theme::Gutter, Theme::Step * 2);
    hide();
}

void SourceTestView::setTest(const SourceTest &test)
{
    emptyLayout(m_lines);
    for (const SourceTestStep &step : test.steps)
        addLine(new Badge(step.passed ? tr("Works") : tr("Failed"), step.passed ? Tone::Good : Tone::Bad),
                step.what + u": "_s + step.words);
    for (const QString &example : test.examples)
        addLine(nullptr, u"· "_s + example);
    show();
}

void SourceTestView::addLine(QWidget *badge, const QString &text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 2);
    if (badge)
        layout->addWidget(badge, 0, Qt::AlignTop);
    layout->addWidget(copyableLabel(u"secondary"_s, text), 1);
    m_lines->addWidget(row);
}

} // namespace pulse
