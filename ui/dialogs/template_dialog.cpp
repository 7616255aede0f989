#include "ui/dialogs/template_dialog.h"
#include "models/checklist_template_model.h"
#include "models/session.h"
#include "report/pdf_renderer.h"
#include "services/checklist_service.h"
#include "services/deliver.h"
#include "services/template_file.h"
#include "ui/dialogs/template_item_form.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QShortcut>
#include <QStandardPaths>
#include <QtConcurrent>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int ListWidth = 336;
}

TemplateDialog::TemplateDialog(Session &session, const QString &templateKey, QWidget *parent)
    : QDialog(parent), m_session(session), m_key(templateKey),
      m_model(new ChecklistTemplateModel(session.language(), this)), m_list(new QListView),
      m_form(new TemplateItemForm(session.language())), m_mistake(new QLabel),
      m_up(new IconButton(u"up"_s, tr("Move up (Alt+Up)"))),
      m_down(new IconButton(u"down"_s, tr("Move down (Alt+Down)"))),
      m_remove(new IconButton(u"delete"_s, tr("Remove the item (Del)"))),
      m_undo(new IconButton(u"undo"_s, tr("Undo the last step (Ctrl+Z)"))),
      m_restore(makeButton(tr("Restore the original"), ButtonKind::Quiet)),
      m_save(makeButton(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(tr("Edit the checklist"));
    resize(980, 620);
    auto *note =
        new QLabel(tr("Holds for the lists that open from now on. Those that are open or past keep their wording."));
    note->setWordWrap(true);
    setStyleProperty(note, "role", u"secondary"_s);
    auto *right = new Card;
    right->body()->addWidget(m_form, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::Gutter - 2);
    columns->addWidget(makeList());
    columns->addWidget(right, 1);
    m_mistake->setWordWrap(true);
    m_mistake->setTextFormat(Qt::PlainText);
    setStyleProperty(m_mistake, "role", u"error"_s);
    m_mistake->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter - 2, Theme::Gutter, Theme::Gutter - 2);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(note);
    all->addLayout(columns, 1);
    all->addWidget(m_mistake);
    all->addWidget(makeFoot());
    connect(m_model, &ChecklistTemplateModel::changed, this, &TemplateDialog::refresh);
    connect(m_model, &ChecklistTemplateModel::rowsMoved, this, [this] { showChosen(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplateDialog::showChosen);
    connect(m_form, &TemplateItemForm::edited, this,
            [this](const ChecklistItem &item) { m_model->setItem(m_model->rowOf(item.key), item); });
    load();
}

QWidget *TemplateDialog::makeList()
{
    auto *card = new Card;
    card->setFixedWidth(ListWidth);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Items of the checklist"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDropIndicatorShown(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    QPushButton *add = makeButton(tr("Add an item"));
    tools->addWidget(add);
    tools->addStretch(1);
    for (IconButton *button : {m_up, m_down, m_remove, m_undo})
        tools->addWidget(button);
    card->body()->addWidget(m_list, 1);
    card->body()->addLayout(tools);
    connect(add, &QPushButton::clicked, this, &TemplateDialog::addItem);
    connect(m_up, &QToolButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveChosen(1); });
    connect(m_remove, &QToolButton::clicked, this, &TemplateDialog::removeChosen);
    const auto undo = [this] {
        const int row = m_list->currentIndex().row();
        m_model->undo();
        choose(std::min(row, m_model->rowCount({}) - 1));
    };
    connect(m_undo, &QToolButton::clicked, this, undo);
    const auto onKey = [this](const QKeySequence &key, auto &&act) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut); // text fields keep these keys for themselves
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(act)>(act));
    };
    onKey(Qt::ALT | Qt::Key_Up, [this] { moveChosen(-1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { moveChosen(1); });
    onKey(QKeySequence::Delete, [this] { removeChosen(); });
    onKey(QKeySequence::Undo, undo);
    return card;
}

QWidget *TemplateDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *import = makeButton(tr("Import…"), ButtonKind::Quiet);
    QPushButton *exported = makeButton(tr("Export…"), ButtonKind::Quiet);
    QPushButton *cancel = makeButton(tr("Cancel"));
    row->addWidget(m_restore);
    row->addWidget(import);
    row->addWidget(exported);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_model->restoreOriginal();
        choose(0);
    });
    connect(import, &QPushButton::clicked, this, &TemplateDialog::askForImport);
    connect(exported, &QPushButton::clicked, this, &TemplateDialog::askForExport);
    connect(cancel, &QPushButton::clicked, this, &TemplateDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TemplateDialog::save);
    return foot;
}

void TemplateDialog::load()
{
    deliver(m_session.services().checklists->templates(), this,
            [this](const Result<QList<ChecklistTemplate>> &templates) {
                if (!templates)
                    return tell(templates.error().text);
                for (const ChecklistTemplate &checklist : *templates)
                    if (checklist.key == m_key) {
                        setWindowTitle(tr("Edit: %1").arg(checklist.name.in(m_session.language())));
                        m_model->begin(checklist);
                    }
                choose(0);
                emit loaded();
            });
}

void TemplateDialog::choose(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    showChosen();
}

void TemplateDialog::showChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    if (chosen.isValid())
        m_form->show(m_model->item(chosen.row()), m_key == u"daily");
    else
        m_form->clear();
    refresh();
}

void TemplateDialog::moveChosen(int step)
{
    const int row = m_list->currentIndex().row();
    if (m_model->move(row, row + step))
        m_list->scrollTo(m_list->currentIndex());
}

void TemplateDialog::addItem()
{
    choose(m_model->addOwn(tr("New item")));
    m_form->focusTitle();
}

void TemplateDialog::removeChosen()
{
    const int row = m_list->currentIndex().row();
    m_model->remove(row);
    choose(std::min(row, m_model->rowCount({}) - 1));
}

void TemplateDialog::refresh()
{
    const int row = m_list->currentIndex().row(), count = m_model->rowCount({});
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
    m_remove->setEnabled(row >= 0);
    m_undo->setEnabled(m_model->canUndo());
    m_restore->setEnabled(!m_model->isOriginal());
    const QString mistake = count > 0 || m_model->isChanged() ? m_model->mistake() : QString();
    tell(mistake);
    m_save->setEnabled(m_model->isChanged() && mistake.isEmpty());
}

void TemplateDialog::tell(const QString &mistake)
{
    m_mistake->setText(mistake);
    m_mistake->setVisible(!mistake.isEmpty());
}

void TemplateDialog::save()
{
    m_save->setEnabled(false);
    deliver(m_session.services().checklists->saveTemplate(m_model->checklist()), this,
            [this](const Result<Change> &change) {
                if (!change) {
                    refresh();
                    return tell(change.error().text);
                }
                if (!change->uid.isEmpty())
                    emit m_session.undoOffered(tr("The checklist was changed for the lists to come."), change->uid);
                emit saved(change->uid);
                accept();
            });
}

void TemplateDialog::reject()
{
    if (!m_model->isChanged())
        return QDialog::reject();
    auto *question = new QMessageBox(QMessageBox::Question, windowTitle(), tr("Close without saving what you changed?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

void TemplateDialog::askForExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Export the checklist"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Checklists (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_key + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateDialog::exportTo);
    dialog->open();
}

void TemplateDialog::exportTo(const QString &file)
{
    const auto writing =
        QtConcurrent::run([file, bytes = templatesToFile({m_model->checklist()})] { return saveWhole(file, bytes); });
    deliver(writing, this, [this, file](const Status &status) {
        if (!status)
            return tell(status.error().text);
        emit m_session.message(tr("Saved: %1").arg(QDir::toNativeSeparators(file)), false);
    });
}

void TemplateDialog::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a checklist"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Checklists (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplateDialog::importFrom);
    dialog->open();
}

void TemplateDialog::importFrom(const QString &file)
{
    deliver(QtConcurrent::run([file] { return readTemplateFile(file); }), this,
            [this, file](const Result<QList<ChecklistTemplate>> &read) {
                if (!read)
                    return tell(read.error().text);
                for (const ChecklistTemplate &checklist : *read)
                    if (checklist.key == m_key) {
                        m_model->replaceWith(checklist);
                        return choose(0);
                    }
                tell(tr("%1 holds no list of this kind. Nothing was changed.").arg(QDir::toNativeSeparators(file)));
            });
}

} // namespace pulse
