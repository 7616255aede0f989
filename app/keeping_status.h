#pragma once
#include "models/session.h"
#include "services/people_keeper.h"
#include <QElapsedTimer>

namespace pulse {

/// Says at the foot of the window how far the lists of days are that make the pages of a year quick: after an import
/// into an old workspace or from an older version they are made in the background. Lives on the GUI thread as long as
/// the window.
class KeepingStatus final : public QObject {
    Q_OBJECT
public:
    /// \a patience: what is through sooner need not be read of, in milliseconds.
    KeepingStatus(Session &session, PeopleKeeper &keeper, QObject *window, qint64 patience = 1500);

private:
    void show(qint64 kept, qint64 all);
    Session &m_session;
    const qint64 m_patience;
    QElapsedTimer m_begun;
    int m_percent = -1; ///< last one told; -1: nothing was told of this time
};

} // namespace pulse
