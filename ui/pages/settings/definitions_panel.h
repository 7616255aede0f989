#pragma once
#include "services/definition_changes.h"
#include "ui/pages/settings/panel.h"

class QVBoxLayout;

namespace pulse {

/// What the team means by its figures: each definition in force, since when, by whom and why, with those before it.
class DefinitionsPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit DefinitionsPanel(Session &session, QWidget *parent = nullptr);

signals:
    void shown(); ///< the definitions in view are those of the last reading

private:
    void reload();
    void show(const QList<DefinitionLine> &lines);
    QWidget *makeLine(const DefinitionLine &line);
    void edit(const DefinitionLine &line);
    void save(const Definition &definition);
    QVBoxLayout *m_lines;
    QHash<Uid, QString> m_tellers; ///< sources that tell figures of accounts
    int m_generation = 0;
};

} // namespace pulse
