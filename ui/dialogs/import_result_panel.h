#pragma once
#include "services/import_service.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace pulse {

/// What became of an import: figures, and the rows that could not be read with the reason for each.
class ImportResultPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ImportResultPanel(QWidget *parent = nullptr);
    void show(const ImportOutcome &outcome);
    void showError(const QString &text);
    void showSaved(const QString &text, bool isError); ///< what became of saving the rejected rows

signals:
    void saveRequested();

private:
    QLabel *m_headline;
    QLabel *m_text;
    QWidget *m_figures;
    QLabel *m_added, *m_duplicate, *m_updated, *m_rejected;
    QWidget *m_rejects;
    QLabel *m_rejectTitle;
    QTableWidget *m_table;
    QPushButton *m_save;
    QLabel *m_saved;
};

} // namespace pulse
