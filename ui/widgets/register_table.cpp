#include "ui/widgets/register_table.h"
#include "core/register_words.h"
#include "models/session.h"
#include "services/deliver.h"
#include "services/register_changes.h"
#include "ui/dialogs/entry_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <algorithm>
#include <numeric>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 32, WidestColumn = 260, NarrowestColumn = 72;
constexpr int LeastText = 84;    ///< pixels to which a column of words gives way
constexpr int MostHeading = 130; ///< pixels up to which a heading is not cut
constexpr int TallestRow = 320;  ///< pixels; what is longer still goes on in the form
constexpr int CellSide = 16;     ///< pixels that the style leaves free left and right of a cell's words together
constexpr int CellAbove = 12;    ///< the same above and below
constexpr int MostWrapped = 500; ///< rows; measuring more of them would be felt while the window is resized

/// A choice is chosen from a list; everything else is written.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// As high as the words need in the column's width. Qt's own answer leaves out what the style sheet keeps free
    /// beside them, so that the last line of some was cut.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int width = option.rect.width() - CellSide;
        if (!option.features.testFlag(QStyleOptionViewItem::WrapText))
            return size;
        const QRect words = QFontMetrics(option.font)
                                .boundingRect(QRect(0, 0, std::max(1, width), TallestRow), Qt::TextWordWrap,
                                              index.data(Qt::DisplayRole).toString());
        return {size.width(), std::max(size.height(), words.height() + CellAbove)};
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QStringList choices = index.data(RegisterModel::ChoicesRole).toStringList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->addItem(u"—"_s, QString());
        for (const QString &choice : choices)
            box->addItem(choiceName(choice), choice);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentData(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

RegisterTable::RegisterTable(Session &session, Register reg, const QStringList &fields, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(reg, fields), m_view(new QTableView), m_empty(new EmptyState),
      m_buttons(new QWidget), m_add(makeButton(tr("Add…"))), m_edit(makeButton(tr("Edit…"), ButtonKind::Quiet)),
      m_remove(makeButton(tr("Remove"), ButtonKind::Quiet)), m_import(makeButton(tr("Import CSV…"), ButtonKind::Quiet))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setAccessibleName(registerName(reg));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_view->verticalHeader()->setMinimumSectionSize(RowHeight);
    m_view->verticalHeader()->setMaximumSectionSize(TallestRow);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(NarrowestColumn);
    m_view->viewport()->installEventFilter(this);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0); // after the table has placed its parts
    connect(&m_fit, &QTimer::timeout, this, &RegisterTable::fitColumns);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_add, m_edit, m_remove, m_import})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Step * 2);
    all->addWidget(m_view, 1);
    all->addWidget(m_empty, 1);
    all->addWidget(m_buttons);
    connect(&m_model, &RegisterModel::edited, this, &RegisterTable::write);
    connect(m_add, &QPushButton::clicked, this, &RegisterTable::addNew);
    connect(m_empty, &EmptyState::triggered, this, &RegisterTable::addNew);
    connect(m_edit, &QPushButton::clicked, this, &RegisterTable::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &RegisterTable::removeCurrent);
    connect(m_import, &QPushButton::clicked, this, &RegisterTable::askForFile);
    setEmptyText(registerName(reg), tr("Nothing is recorded here yet."));
    setEntries({}, {});
}

void RegisterTable::setEmptyText(const QString &headline, const QString &text)
{
    m_empty->set(headline, text, tr("Add…"));
}

void RegisterTable::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Import a table"), {}, tr("Tables (*.csv *.tsv *.txt *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RegisterTable::importFile);
    dialog->open();
}

void RegisterTable::importFile(const QString &path)
{
    RegisterEntry model;
    model.reg = m_model.reg();
    model.brand = m_session.brand().uid;
    model.values = m_newValues;
    deliver(importEntries(m_session.services().workspace, path, model, m_known), this,
            [this](const Result<RegisterImport> &done) {
                if (!done) {
                    emit m_session.message(done.error().text, true);
                    return;
                }
                const int rows = int(done->entries.size());
                QString text = tr("%n row(s) imported.", nullptr, rows);
                if (done->refusedRows > 0)
                    text += u' ' +
                            tr("%n row(s) refused; first: %1", nullptr, done->refusedRows).arg(done->refused.value(0));
                emit m_session.message(text, done->refusedRows > 0);
                emit imported(rows);
            });
}

void RegisterTable::setEntries(const QList<RegisterEntry> &entries, const QHash<Uid, QString> &names)
{
    const Uid current = m_view->currentIndex().data(RegisterModel::UidRole).toString();
    m_model.setEntries(entries, names);
    m_known.clear();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        if (!it.value().isEmpty())
            m_known.insert(it.key(), it.value());
    const QWidget *focused = window()->focusWidget();
    const bool within = focused && (entries.isEmpty() ? focused == m_view : m_empty->isAncestorOf(focused));
    if (within)
        setFocus(); // what is hidden would hand the keyboard to the next button
    m_view->setVisible(!entries.isEmpty());
    m_empty->setVisible(entries.isEmpty());
    m_add->setVisible(!entries.isEmpty());
    m_edit->setVisible(!entries.isEmpty());
    m_remove->setVisible(!entries.isEmpty());
    if (within && !entries.isEmpty())
        m_view->setFocus(Qt::OtherFocusReason);
    fitColumns();
    if (const int row = m_model.rowOf(current); row >= 0)
        m_view->selectRow(row);
}

/// As wide as what they hold. Where that is more than there is room for, the widest give way first: their words go on
/// in further lines, and no figure is out of sight. Where it is less, the last column of words takes what is left.
void RegisterTable::fitColumns()
{
    const QHeaderView *header = m_view->horizontalHeader();
    m_view->resizeColumnsToContents();
    const int columns = m_model.columnCount();
    int wordy = -1; // the last column of words
    QList<int> widths, least;
    for (int column = 0; column < columns; ++column) {
        widths << std::min(m_view->columnWidth(column), WidestColumn);
        least << std::min(widths.last(), std::max(LeastText, std::min(header->sectionSizeHint(column), MostHeading)));
        const QVariant side = m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        if (!(side.toInt() & Qt::AlignRight))
            wordy = column;
    }
    int over = std::accumulate(widths.cbegin(), widths.cend(), 0) - m_view->viewport()->width();
    while (over > 0) {
        int widest = -1;
        for (int column = 0; column < columns; ++column)
            if (widths[column] > least[column] && (widest < 0 || widths[column] > widths[widest]))
                widest = column;
        if (widest < 0)
            break;
        const int step = std::min({over, 8, widths[widest] - least[widest]});
        widths[widest] -= step;
        over -= step;
    }
    if (over < 0 && wordy >= 0)
        widths[wordy] -= over;
    for (int column = 0; column < columns; ++column)
        m_view->setColumnWidth(column, widths[column]);
    m_view->setWordWrap(m_model.rowCount() <= MostWrapped);
    if (m_view->wordWrap())
        m_view->resizeRowsToContents();
}

/// The room for the columns changes with the window and with the bar at the side, which comes and goes by the rows.
bool RegisterTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        m_fit.start();
    return QWidget::eventFilter(watched, event);
}

void RegisterTable::addNew()
{
    RegisterEntry entry;
    entry.reg = m_model.reg();
    entry.brand = m_session.brand().uid;
    entry.values = m_newValues;
    if (fieldOf(entry.reg, u"day"_s) && !entry.values.contains(u"day"_s))
        entry.values[u"day"_s] = m_session.today().toString(Qt::ISODate);
    auto *dialog = new EntryDialog(m_session, entry, m_named, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RegisterTable::editCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    auto *dialog = new EntryDialog(m_session, m_model.entries().at(row), m_named, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RegisterTable::removeCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    deliver(removeEntry(m_session.services().workspace, m_model.entries().at(row).uid), this,
            [this](const Result<Change> &removed) {
                if (!removed)
                    emit m_session.message(removed.error().text, true);
                else
                    emit m_session.undoOffered(tr("The entry was removed."), removed->uid);
            });
}

void RegisterTable::write(const RegisterEntry &entry)
{
    deliver(editEntry(m_session.services().workspace, entry), this, [this](const Result<QList<Change>> &made) {
        if (!made)
            emit m_session.message(made.error().text, true);
        else if (made->size() == 1)
            emit m_session.undoOffered(tr("Changed: %1").arg(fieldName(made->constFirst().field)),
                                       made->constFirst().uid);
    });
}

} // namespace pulse
