#pragma once
#include <QDialog>

namespace pulse {

/// What the program is, its version, and the licence in full.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace pulse
