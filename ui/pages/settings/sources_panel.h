#pragma once
#include "models/source_table_model.h"
#include "ui/pages/settings/panel.h"

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pulse {

class SourceHealthView;
class Theme;

/// Where mentions are collected from: the list of sources with what is wrong in words, and what can be done.
class SourcesPanel final : public SettingsPanel {
    Q_OBJECT
public:
    SourcesPanel(Session &session, Theme &theme, QWidget *parent = nullptr);

private:
    QWidget *makeList(Theme &theme);
    QWidget *makeDetail();
    void showSelected();
    const Source *selected() const;
    void add();
    void edit();
    void remove();
    void collectSelected();
    void testSelected();
    void readHealth();

    SourceTableModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QFrame *m_detail;
    QLabel *m_name, *m_where, *m_problem;
    SourceHealthView *m_health;
    QCheckBox *m_enabled;
    QPushButton *m_collect, *m_test;
    QPushButton *m_collectAll;
};

} // namespace pulse
