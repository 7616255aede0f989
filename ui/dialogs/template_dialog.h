#pragma once
#include "core/checklist.h"
#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace pulse {

class ChecklistTemplateModel;
class IconButton;
class Session;
class TemplateItemForm;

/// Edits the template of one checklist: order (by dragging, or Alt with the arrow keys), wording, own items, restoring
/// the original, and templates as files. What is saved holds for the runs that begin after it, and can be undone.
class TemplateDialog final : public QDialog {
    Q_OBJECT
public:
    TemplateDialog(Session &session, const QString &templateKey, QWidget *parent);
    ChecklistTemplateModel &model() { return *m_model; }
    void importFrom(const QString &file);
    void exportTo(const QString &file);
    void save();

signals:
    void loaded();
    void saved(const pulse::Uid &change); ///< empty: there was nothing to save

protected:
    void reject() override; ///< asks first when there is something to lose

private:
    QWidget *makeList();
    QWidget *makeFoot();
    void load();
    void choose(int row);
    void showChosen();
    void moveChosen(int step);
    void addItem();
    void removeChosen();
    void refresh();
    void tell(const QString &mistake);
    void askForExport();
    void askForImport();

    Session &m_session;
    QString m_key;
    ChecklistTemplateModel *m_model;
    QListView *m_list;
    TemplateItemForm *m_form;
    QLabel *m_mistake;
    IconButton *m_up, *m_down, *m_remove, *m_undo;
    QPushButton *m_restore, *m_save;
};

} // namespace pulse
