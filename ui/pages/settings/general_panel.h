#pragma once
#include "ui/pages/settings/panel.h"

namespace pulse {

class Theme;

/// Who works here, the language of the window, light or dark.
class GeneralPanel final : public SettingsPanel {
    Q_OBJECT
public:
    GeneralPanel(Session &session, Theme &theme, QWidget *parent = nullptr);
};

} // namespace pulse
