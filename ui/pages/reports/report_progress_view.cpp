#include "ui/pages/reports/report_progress_view.h"
#include "report/report_plan.h"
#include "services/report_progress.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

ReportProgressView::ReportProgressView(QString language, QWidget *parent)
    : QFrame(parent), m_language(std::move(language)), m_words(new QLabel), m_bar(new QProgressBar),
      m_stop(makeButton(tr("Stop")))
{
    setStyleProperty(this, "role", u"notice"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the report is"));
    m_stop->setToolTip(tr("Stops making this report. Nothing is changed."));
    auto *lines = new QVBoxLayout;
    lines->addWidget(m_words);
    lines->addWidget(m_bar);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(lines, 1);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_progress)
            m_progress->stop();
        emit stopped();
    });
    m_timer.setInterval(PatienceMs / 5);
    connect(&m_timer, &QTimer::timeout, this, &ReportProgressView::look);
    hide();
}

void ReportProgressView::watch(std::shared_ptr<ReportProgress> progress)
{
    m_progress = std::move(progress);
    if (isHidden())
        m_since.start();
    m_timer.start();
    look();
}

void ReportProgressView::finish()
{
    m_timer.stop();
    m_progress.reset();
    hide();
}

void ReportProgressView::look()
{
    const ReportProgress::State state = m_progress->state();
    m_bar->setRange(0, state.total);
    m_bar->setValue(state.done);
    //: %1 how many parts of a report are made, %2 of how many, %3 the name of the part that is being made
    m_words->setText(state.part.isEmpty() ? tr("The report waits for other work to end.")
                                          : tr("Making the report, %1 of %2: %3")
                                                .arg(state.done + 1)
                                                .arg(state.total)
                                                .arg(sectionName(state.part, m_language)));
    m_bar->setAccessibleDescription(m_words->text());
    if (m_since.elapsed() >= PatienceMs)
        show();
}

} // namespace pulse
