#pragma once
#include "ui/pages/page.h"
#include <QList>
#include <functional>

class QListWidget;
class QStackedWidget;

namespace pulse {

/// Everything that the team sets, by subject: a list of subjects at the left, one panel at the right. Panels are made
/// when they are first shown.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Settings"); }
    void showSection(
        const QString &key); ///< "brands", "sources", "goals", "calendar", "staff", "people", "general", "workspace"

private:
    struct Section {
        QString key, title;
        std::function<QWidget *()> make;
        QWidget *panel = nullptr;
    };
    void show(int row);
    QList<Section> m_sections;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace pulse
