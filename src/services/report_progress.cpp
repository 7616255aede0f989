#include "services/report_progress.h"
#include <QCoreApplication>
#include <QMutexLocker>

namespace pulse {

ReportProgress::State ReportProgress::state() const
{
    const QMutexLocker lock(&m_mutex);
    return m_state;
}

void ReportProgress::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
}

bool ReportProgress::isStopped() const
{
    const QMutexLocker lock(&m_mutex);
    return m_stopped;
}

void ReportProgress::setTotal(int parts)
{
    const QMutexLocker lock(&m_mutex);
    m_state.total = parts;
}

Error ReportProgress::stopped() const
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Report", "The report was not made: you stopped it. Nothing was changed."),
            state().part};
}

Status ReportProgress::begin(const QString &part)
{
    if (isStopped())
        return stopped();
    const QMutexLocker lock(&m_mutex);
    m_state.done += m_state.part.isEmpty() ? 0 : 1;
    m_state.part = part;
    return ok();
}

} // namespace pulse
