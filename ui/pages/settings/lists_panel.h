#pragma once
#include "ui/pages/settings/panel.h"

class QPlainTextEdit;

namespace pulse {

/// Own accounts, risk words and hand-over tags: what the daily crisis scan goes by. One entry a line.
class ListsPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit ListsPanel(Session &session, QWidget *parent = nullptr);

private:
    QWidget *list(const QString &key, const QString &title, const QString &hint, const QString &whatWasDone,
                  const QStringList &fallback);
};

} // namespace pulse
