#include "ui/dialogs/shortcuts_dialog.h"
#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QTableWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// What a menu says, without its key for Alt ("&File", "파일(&F)") and without dots.
QString spokenText(const QAction *action)
{
    static const QRegularExpression keyInBrackets(u"\\(&.\\)"_s);
    return action->text().remove(keyInBrackets).remove(u'&').remove(u'…');
}

/// Menus from left to right, sub-menus included: "File › Import a file…" and its keys.
void collect(const QList<QAction *> &actions, const QString &path, QList<ReferenceDialog::Row> &rows)
{
    for (const QAction *action : actions) {
        const QString name = spokenText(action);
        if (action->menu())
            collect(action->menu()->actions(), name, rows);
        else if (!action->shortcut().isEmpty())
            rows << std::pair(path.isEmpty() ? name : path + u" › "_s + name,
                              action->shortcut().toString(QKeySequence::NativeText));
    }
}

QList<ReferenceDialog::Row> rowsOf(const QList<QAction *> &menus)
{
    QList<ReferenceDialog::Row> rows;
    collect(menus, {}, rows);
    rows << std::pair(ShortcutsDialog::tr("Mentions: from row to row"),
                      ShortcutsDialog::tr("Up, Down, Page Up, Page Down"))
         << std::pair(ShortcutsDialog::tr("Mentions: open the original"), ShortcutsDialog::tr("Enter"))
         << std::pair(ShortcutsDialog::tr("Mentions: mark as noise"),
                      QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent)
    : ReferenceDialog(tr("Keyboard shortcuts"), {tr("What"), tr("Keys")}, rowsOf(menus), parent)
{
    resize(520, 560);
    table()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table()->setColumnWidth(1, 190);
}

} // namespace pulse
