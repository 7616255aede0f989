#pragma once
#include "core/team_dictionary.h"
#include "services/learning_service.h"
#include "ui/pages/settings/panel.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace pulse {

class DictionaryModel;
class EmptyState;

/// The team's own words with what they do to the judgement of posts, and what the program learned from corrections.
class DictionaryPanel final : public SettingsPanel {
    Q_OBJECT
public:
    explicit DictionaryPanel(Session &session, QWidget *parent = nullptr);

private:
    QWidget *makeLayer();
    void reload();
    void edit(const DictionaryEntry &entry);
    void remove();
    void report(const QFuture<Result<Change>> &change, const QString &whatWasDone);
    void showLayer(const Result<LayerState> &state);
    LearningService &m_learning;
    DictionaryModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_add, *m_edit, *m_remove, *m_learn, *m_forget;
    QProgressBar *m_progress;
    QLabel *m_state, *m_layer;
    QString m_saved;      ///< the word that was saved last, until its row is chosen
    bool m_inUse = false; ///< the layer
};

} // namespace pulse
