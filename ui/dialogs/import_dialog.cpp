#include "ui/dialogs/import_dialog.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/deliver.h"
#include "ui/dialogs/import_mapping_panel.h"
#include "ui/dialogs/import_result_panel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Session &session, ImportService &imports, QWidget *parent)
    : QDialog(parent), m_session(session), m_imports(imports), m_steps(new QStackedWidget), m_start(new EmptyState),
      m_mapping(new ImportMappingPanel), m_result(new ImportResultPanel)
{
    setWindowTitle(tr("Import posts"));
    setAcceptDrops(true);
    resize(880, 640);
    m_start->setIcon(u"import"_s);
    m_steps->insertWidget(Choose, m_start);
    m_steps->insertWidget(Map, m_mapping);
    m_steps->insertWidget(Running, makeProgressPage());
    m_steps->insertWidget(Done, m_result);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(14);
    all->addWidget(m_steps, 1);
    all->addWidget(makeButtons());

    connect(m_start, &EmptyState::triggered, this, &ImportDialog::chooseFile);
    connect(m_mapping, &ImportMappingPanel::readAgain, this, &ImportDialog::loadPreview);
    connect(m_mapping, &ImportMappingPanel::completeChanged, this, &ImportDialog::updateButtons);
    connect(m_result, &ImportResultPanel::saveRequested, this, &ImportDialog::saveRejects);
    m_ticker.setInterval(100);
    connect(&m_ticker, &QTimer::timeout, this, &ImportDialog::showProgress);
    showStart({});
}

ImportDialog::~ImportDialog()
{
    if (m_control)
        m_control->cancel = true;
}

QWidget *ImportDialog::makeProgressPage()
{
    auto *page = new QWidget;
    m_runningTitle = new QLabel;
    m_runningTitle->setProperty("role", u"title"_s);
    m_runningTitle->setTextFormat(Qt::PlainText);
    m_runningTitle->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_counts = new QLabel;
    m_counts->setProperty("role", u"secondary"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(40, 0, 40, 0);
    column->setSpacing(14);
    column->addStretch();
    column->addWidget(m_runningTitle);
    column->addWidget(m_progress);
    column->addWidget(m_counts);
    column->addStretch();
    return page;
}

QWidget *ImportDialog::makeButtons()
{
    auto *bar = new QWidget;
    m_back = makeButton(tr("Another file…"), ButtonKind::Quiet);
    m_cancel = makeButton(tr("Cancel"));
    m_go = makeButton(tr("Import"), ButtonKind::Primary);
    m_go->setDefault(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] { m_steps->currentIndex() == Done ? accept() : startImport(); });
    return bar;
}

void ImportDialog::updateButtons()
{
    const int step = m_steps->currentIndex();
    m_back->setVisible(step == Map || step == Done);
    m_cancel->setVisible(step != Done);
    m_cancel->setText(step == Running ? tr("Stop") : tr("Cancel"));
    m_cancel->setEnabled(step != Running || !m_control->cancel);
    m_go->setVisible(step == Map || step == Done);
    m_go->setText(step == Done ? tr("Close") : tr("Import"));
    m_go->setEnabled(step != Map || m_mapping->isComplete());
}

void ImportDialog::showStart(const QString &error)
{
    m_start->set(
        error.isEmpty() ? tr("Drop a file with posts here") : tr("This file cannot be imported"),
        error.isEmpty()
            ? tr("CSV, TSV, JSON Lines or XLSX, also compressed with gzip. Nothing is stored before you have seen "
                 "the first rows.")
            : error,
        tr("Choose a file…"));
    m_steps->setCurrentIndex(Choose);
    updateButtons();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (m_steps->currentIndex() != Running && urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().constFirst().toLocalFile());
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file with posts"), QFileInfo(m_file).absolutePath(),
                                   tr("Tables (*.csv *.tsv *.txt *.jsonl *.ndjson *.json *.xlsx *.gz);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::openFile(const QString &file)
{
    m_file = file;
    m_outcome = {};
    ++m_previews;
    deliver(m_imports.preview(m_file, {}), this, [this, question = m_previews](const Result<FilePreview> &preview) {
        if (question != m_previews)
            return;
        if (!preview)
            return showStart(preview.error().text);
        m_mapping->show(m_file, *preview, m_session.brands(), m_session.zone().id());
        m_steps->setCurrentIndex(Map);
        updateButtons();
    });
}

/// The same file, read in another way.
void ImportDialog::loadPreview(const FileOptions &options)
{
    ++m_previews;
    deliver(m_imports.preview(m_file, options), this,
            [this, question = m_previews](const Result<FilePreview> &preview) {
                if (question != m_previews)
                    return;
                if (preview)
                    m_mapping->show(m_file, *preview, m_session.brands(), m_session.zone().id());
                else
                    m_mapping->showError(preview.error().text);
                updateButtons();
            });
}

void ImportDialog::startImport()
{
    ImportRequest request = m_mapping->request();
    request.file = m_file;
    m_control = std::make_shared<ImportControl>();
    m_runningTitle->setText(tr("Importing %1").arg(QFileInfo(m_file).fileName()));
    m_progress->setRange(0, 0);
    m_counts->clear();
    m_steps->setCurrentIndex(Running);
    updateButtons();
    m_cancel->setFocus();
    m_ticker.start();
    deliver(m_imports.start(request, m_control), this,
            [this](const Result<ImportOutcome> &outcome) { finish(outcome); });
}

void ImportDialog::showProgress()
{
    const qint64 total = m_control->bytesTotal;
    if (total > 0) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(1000 * m_control->bytesRead / total));
    }
    m_counts->setText(m_control->cancel
                          ? tr("Stopping after the rows in hand…")
                          : tr("%1 rows read, %2 posts added")
                                .arg(wholeNumber(double(m_control->rows)), wholeNumber(double(m_control->added))));
}

void ImportDialog::finish(const Result<ImportOutcome> &outcome)
{
    m_ticker.stop();
    m_control.reset();
    if (outcome) {
        m_outcome = *outcome;
        m_result->show(m_outcome);
        if (m_outcome.added + m_outcome.updated > 0)
            emit imported(m_outcome);
    } else {
        m_result->showError(outcome.error().text);
    }
    m_steps->setCurrentIndex(Done);
    updateButtons();
    m_go->setFocus();
}

void ImportDialog::reject()
{
    if (m_steps->currentIndex() == Running && m_control) {
        m_control->cancel = true;
        showProgress();
        updateButtons();
        return;
    }
    QDialog::reject();
}

void ImportDialog::saveRejects()
{
    auto *dialog = new QFileDialog(this, tr("Save rejected rows"), QFileInfo(m_file).absolutePath(), tr("CSV (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("rejected rows of %1").arg(QFileInfo(m_file).completeBaseName()) + u".csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        deliver(m_imports.saveRejects(m_outcome, file), this, [this, file](const Status &saved) {
            m_result->showSaved(saved ? tr("Saved as %1.").arg(QFileInfo(file).fileName()) : saved.error().text,
                                !saved);
        });
    });
    dialog->open();
}

} // namespace pulse
