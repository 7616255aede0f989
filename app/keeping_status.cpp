#include "app/keeping_status.h"

namespace pulse {

KeepingStatus::KeepingStatus(Session &session, PeopleKeeper &keeper, QObject *window, qint64 patience)
    : QObject(window), m_session(session), m_patience(patience)
{
    connect(&keeper, &PeopleKeeper::keeping, this, &KeepingStatus::show);
    connect(&keeper, &PeopleKeeper::idle, this, [this] {
        m_begun.invalidate();
        if (std::exchange(m_percent, -1) >= 0)
            emit m_session.message(tr("The lists of past days are made: pages of a whole year are quick now."), false);
    });
}

void KeepingStatus::show(qint64 kept, qint64 all)
{
    if (!m_begun.isValid()) {
        m_begun.start();
        return;
    }
    if (m_begun.elapsed() < m_patience)
        return;
    // Nobody asked for it, so it speaks seldom: by tenths.
    const int percent = all > 0 ? int(10 * kept / all) * 10 : 100;
    if (percent == std::exchange(m_percent, percent))
        return;
    emit m_session.message(tr("Making lists of past days: %1%. Every figure is right meanwhile, pages of a year take "
                              "longer. You can close the program: the rest is made at the next start.")
                               .arg(percent),
                           false);
}

} // namespace pulse
