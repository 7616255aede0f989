#pragma once
#include "ui/pages/settings/panel.h"

class QPushButton;
class QTableWidget;

namespace pulse {

/// Brands and competitors with their queries; adding, editing, removing.
class BrandsPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit BrandsPanel(Session &session, QWidget *parent = nullptr);

private:
    void reload();
    void edit(const Brand &brand);
    void removeCurrent();
    Brand current() const;
    QTableWidget *m_table = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace pulse
