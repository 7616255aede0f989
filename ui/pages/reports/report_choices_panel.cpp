#include "ui/pages/reports/report_choices_panel.h"
#include "core/fiscal_year.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "services/report_service.h"
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

constexpr int PastPeriods = 15, NameRole = Qt::UserRole + 1;

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
    m_periods->setWordWrap(true);
    m_periods->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_subject->setAccessibleName(tr("What the report is about"));
    m_subject->addItem(tr("The brand"), QString());
    m_subject->addItem(tr("Comparison with competitors"), u"competitors"_s);
    m_subject->addItem(tr("One campaign"), u"campaign"_s);
    m_subject->addItem(tr("One crisis case"), u"crisis"_s);
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
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        refill();
        emit changed();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportChoicesPanel::changed);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings)
            readFirstMonth();
    });
    refill();
    readFirstMonth();
}

void ReportChoicesPanel::readFirstMonth()
{
    deliver(m_session.services().workspace.read(readTeamCalendar), this, [this](const Result<TeamCalendar> &calendar) {
        const int month = calendar ? calendar->fiscalYearStartMonth : m_firstMonth;
        if (std::exchange(m_firstMonth, month) == month || m_kinds->currentKey() != u"year" || hasSubject())
            return;
        fillPeriods();
        emit changed();
    });
}

QString ReportChoicesPanel::language() const { return m_language->currentData().toString(); }
QString ReportChoicesPanel::kind() const { return m_subject->currentData().toString(); }

bool ReportChoicesPanel::hasSubject() const { return kind() == u"campaign" || kind() == u"crisis"; }

Uid ReportChoicesPanel::subject() const
{
    const auto *item = hasSubject() ? m_periods->currentItem() : nullptr;
    return item ? item->data(Qt::UserRole).toString() : Uid();
}

QString ReportChoicesPanel::subjectName() const
{
    const auto *item = hasSubject() ? m_periods->currentItem() : nullptr;
    return item ? item->data(NameRole).toString() : QString();
}

void ReportChoicesPanel::setSubject(const QString &kind, const Uid &subject)
{
    m_wanted = subject;
    const int index = m_subject->findData(kind);
    if (index != m_subject->currentIndex())
        m_subject->setCurrentIndex(index); // fills the list
    else
        refill();
}

void ReportChoicesPanel::refill()
{
    m_kinds->setVisible(!hasSubject());
    ++m_generation;
    if (hasSubject())
        readSubjects();
    else
        fillPeriods();
}

void ReportChoicesPanel::readSubjects()
{
    const QSignalBlocker blocker(m_periods);
    m_periods->clear();
    m_periods->setAccessibleName(kind() == u"campaign" ? tr("Campaigns") : tr("Crisis cases"));
    const int generation = m_generation;
    deliver(m_session.services().reports->subjects(m_session.brand().id, m_session.language()), this,
            [this, generation](const Result<QList<ReportSubject>> &subjects) {
                if (generation == m_generation)
                    showSubjects(subjects);
            });
}

void ReportChoicesPanel::showSubjects(const Result<QList<ReportSubject>> &subjects)
{
    if (!subjects) {
        emit m_session.message(subjects.error().text, true);
        return;
    }
    {
        const QSignalBlocker blocker(m_periods);
        m_periods->clear();
        for (const ReportSubject &subject : *subjects) {
            if (subject.kind != kind())
                continue;
            const QString from = longDate(subject.first, m_session.language());
            auto *item = new QListWidgetItem(subject.name + u'\n' +
                                             (subject.last.isValid()
                                                  ? u"%1 – %2"_s.arg(from, longDate(subject.last, m_session.language()))
                                                  : tr("%1, still going on").arg(from)));
            item->setData(Qt::UserRole, subject.uid);
            item->setData(NameRole, subject.name);
            item->setToolTip(subject.name);
            m_periods->addItem(item);
            if (subject.uid == m_wanted)
                m_periods->setCurrentItem(item);
        }
        if (!m_periods->currentItem())
            m_periods->setCurrentRow(0);
        m_wanted.clear();
    }
    emit changed();
}

Period ReportChoicesPanel::period() const
{
    const auto *item = hasSubject() ? nullptr : m_periods->currentItem();
    const auto parsed = Period::parse(item ? item->data(Qt::UserRole).toString() : QString());
    return parsed ? *parsed : Period::monthOf(m_session.today()).previous();
}

void ReportChoicesPanel::setPeriod(const Period &period)
{
    static const QStringList Keys{u"day"_s, u"week"_s, u"month"_s, u"year"_s};
    if (hasSubject())
        m_subject->setCurrentIndex(0);
    m_kinds->setCurrentKey(Keys[int(period.kind)]);
    const auto rowOf = [this](const QString &key) {
        for (int row = 0; row < m_periods->count(); ++row)
            if (m_periods->item(row)->data(Qt::UserRole).toString() == key)
                return row;
        return -1;
    };
    if (rowOf(period.key()) < 0) // an older one than the list begins with
        addPeriod(period, periodName(period, m_session.language()));
    m_periods->setCurrentRow(rowOf(period.key()));
}

void ReportChoicesPanel::addPeriod(const Period &period, const QString &name)
{
    auto *item = new QListWidgetItem(name);
    item->setData(Qt::UserRole, period.key());
    m_periods->addItem(item);
}

void ReportChoicesPanel::fillPeriods()
{
    const QSignalBlocker blocker(m_periods);
    m_periods->clear();
    m_periods->setAccessibleName(tr("Period of the report"));
    const QString kind = m_kinds->currentKey();
    const QDate today = m_session.today();
    Period period = kind == u"day"    ? Period::day(today)
                    : kind == u"week" ? Period::weekOf(today)
                    : kind == u"year" ? fiscalYear(today, m_firstMonth)
                                      : Period::monthOf(today);
    for (int i = 0; i < (kind == u"year" ? 5 : PastPeriods); ++i, period = period.previous()) {
        const QString name = periodName(period, m_session.language());
        addPeriod(period, i == 0 ? tr("%1 (so far)").arg(name) : name);
    }
    m_periods->setCurrentRow(1); // the last one that is over
}

} // namespace pulse
