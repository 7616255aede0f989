#pragma once
#include "models/session.h"
#include "services/brand_service.h"
#include <QElapsedTimer>

namespace pulse {

/// Says at the foot of the window how far a changed query is carried through what is stored, and what came of it.
/// Lives on the GUI thread as long as the window.
class AssignmentStatus final : public QObject {
    Q_OBJECT
public:
    AssignmentStatus(Session &session, BrandService &brands, QObject *window);

private:
    QString nameOf(BrandId brand) const;
    Session &m_session;
    int m_percent = -1; ///< last one told; the foot is told of whole percents only
    QElapsedTimer m_begun;
};

} // namespace pulse
