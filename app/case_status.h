#pragma once
#include <QObject>

namespace pulse {

class MainWindow;
class Session;

/// Keeps the number of open crisis cases beside their page in the navigation.
class CaseStatus final : public QObject {
    Q_OBJECT
public:
    CaseStatus(Session &session, MainWindow &window);

private:
    void count();
    Session &m_session;
    MainWindow &m_window;
};

} // namespace pulse
