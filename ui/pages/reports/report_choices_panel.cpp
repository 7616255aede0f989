#include "ui/pages/reports/report_choices_panel.h"
#include "core/period_name.h"
#include "models/session.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/segmented_tabs.h"
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PastPeriods = 15;

QLabel *caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    setStyleProperty(label, "role", u"secondary"_s);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ReportChoicesPanel::ReportChoicesPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_kinds(new SegmentedTabs), m_periods(new QListWidget),
      m_subject(new QComboBox), m_language(new QComboBox)
{
    m_kinds->setAccessibleName(tr("Kind of report"));
    m_kinds->addSegment(u"month"_s, tr("Month"));
    m_kinds->addSegment(u"week"_s, tr("Week"));
    m_kinds->addSegment(u"day"_s, tr("Day"));
    m_kinds->addSegment(u"year"_s, tr("Year"));
    m_periods->setAccessibleName(tr("Period of the report"));
    m_subject->setAccessibleName(tr("What the report is about"));
    m_subject->addItem(tr("The brand"), QString());
    m_subject->addItem(tr("Comparison with competitors"), u"competitors"_s);
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->addItem(u"한국어"_s, u"ko"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(session.language() == u"ko" ? 0 : 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kinds);
    layout->addWidget(m_periods, 1);
    layout->addWidget(caption(tr("About"), m_subject));
    layout->addWidget(m_subject);
    layout->addWidget(caption(tr("Language of the report"), m_language));
    layout->addWidget(m_language);

    connect(m_kinds, &SegmentedTabs::keyChanged, this, [this] {
        fillPeriods();
        emit changed();
    });
    connect(m_periods, &QListWidget::currentRowChanged, this, &ReportChoicesPanel::changed);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ReportChoicesPanel::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportChoicesPanel::changed);
    fillPeriods();
}

QString ReportChoicesPanel::language() const { return m_language->currentData().toString(); }
QString ReportChoicesPanel::kind() const { return m_subject->currentData().toString(); }

Period ReportChoicesPanel::period() const
{
    const auto *item = m_periods->currentItem();
    const auto parsed = Period::parse(item ? item->data(Qt::UserRole).toString() : QString());
    return parsed ? *parsed : Period::monthOf(m_session.today()).previous();
}

void ReportChoicesPanel::setPeriod(const Period &period)
{
    static const QStringList Keys{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    m_kinds->setCurrentKey(Keys[int(period.kind)]);
    for (int row = 0; row < m_periods->count(); ++row)
        if (m_periods->item(row)->data(Qt::UserRole).toString() == period.key())
            m_periods->setCurrentRow(row);
}

void ReportChoicesPanel::fillPeriods()
{
    const QSignalBlocker blocker(m_periods);
    m_periods->clear();
    const QString kind = m_kinds->currentKey();
    const QDate today = m_session.today();
    Period period = kind == u"day"    ? Period::day(today)
                    : kind == u"week" ? Period::weekOf(today)
                    : kind == u"year" ? Period::yearOf(today)
                                      : Period::monthOf(today);
    for (int i = 0; i < (kind == u"year" ? 5 : PastPeriods); ++i, period = period.previous()) {
        const QString name = periodName(period, m_session.language());
        auto *item = new QListWidgetItem(i == 0 ? tr("%1 (so far)").arg(name) : name);
        item->setData(Qt::UserRole, period.key());
        m_periods->addItem(item);
    }
    m_periods->setCurrentRow(1); // the last one that is over
}

} // namespace pulse
