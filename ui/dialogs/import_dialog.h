#pragma once
#include "services/import_service.h"
#include <QDialog>
#include <QTimer>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pulse {

class EmptyState;
class ImportMappingPanel;
class ImportResultPanel;
class Session;

/// Posts from a file, in four steps in one place: choose or drop the file, look at its first rows and correct what was
/// recognised, watch it come in, see what became of it. Delete it when closed; an import under way is then stopped
/// after its batch.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(Session &session, ImportService &imports, QWidget *parent = nullptr);
    ~ImportDialog() override;
    /// Goes straight to the preview of \a file.
    void openFile(const QString &file);

signals:
    void imported(const pulse::ImportOutcome &outcome); ///< also after a stop, when something was stored

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override; ///< while an import runs: stops it and stays

private:
    void chooseFile();
    void loadPreview(const FileOptions &options);
    void showStart(const QString &error);
    void startImport();
    void showProgress();
    void finish(const Result<ImportOutcome> &outcome);
    void saveRejects();
    QWidget *makeProgressPage();
    QWidget *makeButtons();
    void updateButtons();

    enum Step { Choose, Map, Running, Done };
    Session &m_session;
    ImportService &m_imports;
    QString m_file;
    int m_previews = 0; ///< answers to older questions are dropped
    std::shared_ptr<ImportControl> m_control;
    ImportOutcome m_outcome;

    QStackedWidget *m_steps;
    EmptyState *m_start;
    ImportMappingPanel *m_mapping;
    QLabel *m_runningTitle;
    QProgressBar *m_progress;
    QLabel *m_counts;
    ImportResultPanel *m_result;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_go;
    QTimer m_ticker;
};

} // namespace pulse
