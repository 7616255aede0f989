#include "ui/charts/chart.h"
#include "core/file_name.h"
#include "report/pdf_renderer.h"
#include "services/deliver.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_table_dialog.h"
#include "ui/widgets/buttons.h"
#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>
#include <QtConcurrent>

namespace pulse {
using namespace Qt::StringLiterals;

Chart::Chart(QWidget *parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

QToolButton *Chart::menuButton()
{
    auto *button = new IconButton(u"more"_s, tr("Data, copy and save"));
    button->setProperty("small", true);
    auto *menu = new QMenu(button);
    // Filled when it opens: what can be done depends on the data of that moment.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void Chart::fillMenu(QMenu &menu)
{
    const bool has = hasData();
    const auto add = [&menu, has](const QString &text, auto &&act) {
        QAction *action = menu.addAction(text);
        action->setEnabled(has);
        connect(action, &QAction::triggered, std::forward<decltype(act)>(act));
    };
    add(tr("Show the data as a table…"), [this] { showTable(); });
    menu.addSeparator();
    add(tr("Copy as image"), [this] { copyImage(); });
    add(tr("Copy data"), [this] { copyData(); });
    menu.addSeparator();
    add(tr("Save as PNG…"), [this] { askWhereToSave(u"png"_s); });
    add(tr("Save as SVG…"), [this] { askWhereToSave(u"svg"_s); });
    add(tr("Save data as CSV…"), [this] { askWhereToSave(u"csv"_s); });
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void Chart::showTable()
{
    auto *dialog = new ChartTableDialog(table(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChartTableDialog::copyRequested, this, &Chart::copyData);
    connect(dialog, &ChartTableDialog::saveRequested, this, [this] { askWhereToSave(u"csv"_s); });
    dialog->open();
}

void Chart::copyImage()
{
    QGuiApplication::clipboard()->setImage(chartImage(*this));
    emit told(tr("Copied as image"), false);
}

void Chart::copyData()
{
    QGuiApplication::clipboard()->setText(tableAsText(table()));
    emit told(tr("Data copied"), false);
}

void Chart::askWhereToSave(const QString &ending)
{
    const QString filter = ending == u"svg"   ? tr("SVG picture (*.svg)")
                           : ending == u"png" ? tr("PNG picture (*.png)")
                                              : tr("CSV (*.csv)");
    const QString name = asFileName(table().caption);
    auto *dialog = new QFileDialog(window(), tr("Save the chart"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile((name.isEmpty() ? tr("Chart") : name) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &Chart::saveTo);
    dialog->open();
}

void Chart::saveTo(const QString &file)
{
    QByteArray bytes;
    if (file.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        bytes = chartSvg(*this);
    } else if (file.endsWith(u".png"_s, Qt::CaseInsensitive)) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        chartImage(*this).save(&buffer, "PNG");
    } else {
        bytes = tableAsCsv(table());
    }
    deliver(QtConcurrent::run([file, bytes] { return saveWhole(file, bytes); }), this,
            [this, file](const Status &status) {
                emit told(status ? tr("Saved: %1").arg(QDir::toNativeSeparators(file)) : status.error().text, !status);
            });
}

} // namespace pulse
