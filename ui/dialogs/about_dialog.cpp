#include "ui/dialogs/about_dialog.h"
#include "ui/widgets/buttons.h"
#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

void addCloseRow(QDialog *dialog, QBoxLayout *all)
{
    QPushButton *close = makeButton(AboutDialog::tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
}

/// What a menu says, without its key for Alt ("&File", "파일(&F)") and without dots.
QString spokenText(const QAction *action)
{
    static const QRegularExpression keyInBrackets(u"\\(&.\\)"_s);
    return action->text().remove(keyInBrackets).remove(u'&').remove(u'…');
}

/// Menus from left to right, sub-menus included: "File › Import a file…" and its keys.
void collect(const QList<QAction *> &actions, const QString &path, QList<std::pair<QString, QString>> &rows)
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

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Pulsecheck"));
    resize(620, 520);
    auto *name = new QLabel(u"Pulsecheck "_s + QCoreApplication::applicationVersion());
    name->setProperty("role", u"title"_s);
    auto *what = new QLabel(tr("Social listening for marketing teams, on their own machine.\n"
                               "Free software under the GNU General Public License, version 3 or later, without any "
                               "warranty. Made with Qt and SQLite."));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    auto *licence = new QPlainTextEdit;
    licence->setReadOnly(true);
    licence->setTabChangesFocus(true);
    licence->setAccessibleName(tr("Licence"));
    QFile file(u":/about/LICENSE"_s);
    if (file.open(QIODevice::ReadOnly))
        licence->setPlainText(QString::fromUtf8(file.readAll()));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addWidget(name);
    all->addWidget(what);
    all->addWidget(licence, 1);
    addCloseRow(this, all);
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 560);
    QList<std::pair<QString, QString>> rows;
    collect(menus, {}, rows);
    rows << std::pair(tr("Mentions: from row to row"), tr("Up, Down, Page Up, Page Down"))
         << std::pair(tr("Mentions: open the original"), tr("Enter"))
         << std::pair(tr("Mentions: mark as noise"), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    auto *table = new QTableWidget(int(rows.size()), 2);
    table->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    table->setAccessibleName(windowTitle());
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setColumnWidth(1, 190);
    for (int row = 0; row < int(rows.size()); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows[row].first));
        table->setItem(row, 1, new QTableWidgetItem(rows[row].second));
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(table, 1);
    addCloseRow(this, all);
}

} // namespace pulse
