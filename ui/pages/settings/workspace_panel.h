#pragma once
#include "ui/pages/settings/panel.h"

class QLabel;
class QProgressBar;

namespace pulse {

/// The workspace file: where it is and what is in it; check, backup, restore, another file.
class WorkspacePanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit WorkspacePanel(Session &session, QWidget *parent = nullptr);

private:
    void reload();
    void check();
    void removePerson();
    QLabel *m_info = nullptr;
    QLabel *m_result = nullptr;
    QProgressBar *m_busy = nullptr;
};

} // namespace pulse
