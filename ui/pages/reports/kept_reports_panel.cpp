#include "ui/pages/reports/kept_reports_panel.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/deliver.h"
#include "services/report_service.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

KeptReportsPanel::KeptReportsPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new QListWidget), m_empty(new QLabel),
      m_discard(makeButton(tr("Take out of the kept ones"), ButtonKind::Plain))
{
    m_list->setAccessibleName(tr("Kept reports"));
    m_list->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("A report that is kept as final stays as it is, whatever comes into the data later. Choose a "
                        "period, then “Keep as final”."));
    setStyleProperty(m_empty, "role", u"secondary"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_discard);
    layout->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { emit chosen(current()); });
    connect(m_discard, &QPushButton::clicked, this, &KeptReportsPanel::discard);
}

Uid KeptReportsPanel::current() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : Uid();
}

int KeptReportsPanel::count() const { return m_list->count(); }

void KeptReportsPanel::reload()
{
    deliver(m_session.services().reports->kept(m_session.brand().id), this,
            [this](const Result<QList<KeptReport>> &reports) { show(reports); });
}

void KeptReportsPanel::show(const Result<QList<KeptReport>> &reports)
{
    if (!reports) {
        emit m_session.message(reports.error().text, true);
        return;
    }
    const Uid before = current();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const KeptReport &report : *reports) {
            const auto period = Period::parse(report.period);
            auto *item = new QListWidgetItem(tr("%1\nkept %2, %3")
                                                 .arg(period ? periodName(*period, m_session.language()) : report.title,
                                                      shortTime(report.keptAt, m_session.zone(), m_session.language()),
                                                      report.keptBy));
            item->setData(Qt::UserRole, report.uid);
            item->setToolTip(report.title);
            m_list->addItem(item);
            if (report.uid == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    m_empty->setVisible(reports->isEmpty());
    m_list->setVisible(!reports->isEmpty());
    m_discard->setVisible(!reports->isEmpty());
    emit chosen(current());
}

void KeptReportsPanel::discard()
{
    deliver(m_session.services().reports->discard(current()), this, [this](const Result<Change> &change) {
        if (!change) {
            emit m_session.message(change.error().text, true);
            return;
        }
        emit m_session.undoOffered(tr("The report is no longer kept."), change->uid);
        reload();
    });
}

} // namespace pulse
