#include "app/composition.h"
#include "app/assignment_status.h"
#include "app/case_status.h"
#include "app/collection_status.h"
#include "app/keeping_status.h"
#include "app/pages.h"
#include "app/reminder_status.h"
#include "app/schedule_status.h"
#include "app/spike_status.h"
#include "models/case_editor.h"
#include "net/credentials.h"
#include "net/http_client.h"
#include "services/brand_service.h"
#include "services/case_service.h"
#include "services/checklist_calendar.h"
#include "services/checklist_reminder.h"
#include "services/checklist_service.h"
#include "services/collector.h"
#include "services/deliver.h"
#include "services/export_service.h"
#include "services/import_service.h"
#include "services/learning_service.h"
#include "services/mail_service.h"
#include "services/people_keeper.h"
#include "services/post_enricher.h"
#include "services/report_scheduler.h"
#include "services/report_service.h"
#include "services/sample/sample_workspace.h"
#include "services/spike_watcher.h"
#include "store/maintenance.h"
#include "ui/dialogs/case_dialogs.h"
#include "ui/dialogs/first_start_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/sample_check_dialog.h"
#include "ui/style/icons.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>
#include <QtConcurrent>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A workspace on its way from the thread that opened it, with what else takes time to read; futures hand out copies.
struct Opened {
    std::shared_ptr<std::unique_ptr<Workspace>> workspace;
    Error error;
    std::optional<Classifier> classifier{};
};

/// The sample stands in a file of its own, a new one each day, so that its today is today; a person's workspace is
/// never filled with it.
QString sampleFile()
{
    const QString folder = QFileInfo(defaultWorkspaceFile()).absolutePath();
    return folder + u"/sample-%1.pulsecheck"_s.arg(QDate::currentDate().toString(Qt::ISODate));
}

/// Samples of earlier days are of no use any more.
void removeOldSamples()
{
    const QFileInfo today(sampleFile());
    for (const QFileInfo &old : today.dir().entryInfoList({u"sample-*.pulsecheck*"_s}, QDir::Files))
        if (!old.fileName().startsWith(today.fileName()))
            QFile::remove(old.filePath());
}

Opened openWorkspace(const QString &file, bool sample, const Clock &clock, QThread *owner)
{
    auto result = Workspace::open(file, clock, {.patience = WorkspaceLock::Patience});
    if (!result)
        return {nullptr, result.error()};
    std::optional<Classifier> classifier = standardClassifier();
    if (sample) {
        removeOldSamples();
        if (Status filled = fillSample(**result, enrichersWith(classifier, {})); !filled)
            return {nullptr, filled.error()};
    }
    (*result)->moveToThread(owner);
    return {std::make_shared<std::unique_ptr<Workspace>>(std::move(result).value()), {}, std::move(classifier)};
}

Theme::Appearance rememberedAppearance()
{
    const QString name = QSettings().value(u"appearance"_s).toString();
    return name == u"light"  ? Theme::Appearance::Light
           : name == u"dark" ? Theme::Appearance::Dark
                             : Theme::Appearance::System;
}

} // namespace

Composition::Composition(QApplication &application, const Invocation &invocation)
    : m_application(application), m_invocation(invocation),
      m_language(!invocation.language.isEmpty()
                     ? invocation.language
                     : QSettings().value(u"language"_s, Translations::systemLanguage()).toString()),
      m_theme(application, rememberedAppearance())
{
    m_translations.use(m_language);
    QApplication::setWindowIcon(strokeIcon(u"pulse"_s, m_theme.tokens().accent, m_theme.tokens().faint));
}

Composition::~Composition()
{
    close();
    m_opening.waitForFinished(); // it reads the clock
}

void Composition::start() { open(firstFile()); }

QString Composition::firstFile() const
{
    if (!m_invocation.workspaceFile.isEmpty())
        return m_invocation.workspaceFile;
    if (m_invocation.demo)
        return sampleFile();
    const QString last = QSettings().value(u"workspace"_s).toString();
    return QFileInfo::exists(last) ? last : defaultWorkspaceFile();
}

void Composition::open(const QString &file)
{
    m_file = file;
    showStart();
    const bool sample = file == sampleFile() || m_invocation.demo;
    const auto opening = QtConcurrent::run([file, sample, &clock = static_cast<const Clock &>(m_clock),
                                            owner = thread()] { return openWorkspace(file, sample, clock, owner); });
    m_opening = QFuture<void>(opening);
    deliver(opening, this, [this, file, sample](const Opened &opened) {
        if (file != m_file)
            return;
        if (!opened.workspace) {
            m_start->showError(file, opened.error);
            m_start->show();
            emit openingFailed();
            return;
        }
        m_workspace = std::move(*opened.workspace);
        if (m_invocation.workspaceFile.isEmpty() && !sample)
            QSettings().setValue(u"workspace"_s, file);
        makeServices(opened.classifier);
        makeWindow(rememberedState());
    });
}

/// In place of the window that was open, if any.
void Composition::showStart()
{
    auto start = std::make_unique<StartWindow>();
    const bool replaces = m_window && m_window->isVisible();
    if (replaces)
        start->show(); // before the other goes: with its last window the program would end
    close();
    m_start = std::move(start);
    if (m_file == sampleFile() && !QFileInfo::exists(m_file))
        m_start->showMakingSample(m_file);
    else
        m_start->showOpening(m_file);
    connect(
        m_start.get(), &StartWindow::retryRequested, this, [this] { open(m_file); }, Qt::QueuedConnection);
    connect(m_start.get(), &StartWindow::otherFileRequested, this, &Composition::openOther);
    connect(m_start.get(), &StartWindow::backupRequested, this, &Composition::restoreBackup);
    connect(m_start.get(), &StartWindow::quitRequested, &m_application, &QApplication::quit);
    // Most workspaces are open before a person would see this window.
    constexpr int patienceMs = 300;
    if (!replaces)
        QTimer::singleShot(patienceMs, m_start.get(), &QWidget::show);
}

void Composition::close()
{
    m_window.reset();
    m_session.reset();
    m_services.reset();
    // Those with threads of their own need the workspace until they have stopped.
    m_watcher.reset();
    m_people.reset();
    m_collector.reset();
    m_imports.reset();
    m_learning.reset();
    m_exports.reset();
    m_schedules.reset();
    m_mail.reset();
    m_reports.reset();
    m_calendar.reset();
    m_reminder.reset();
    // The workspace finishes the jobs in hand, which may reach into the other services.
    m_workspace.reset();
    m_brands.reset();
    m_cases.reset();
    m_checklists.reset();
    m_credentials.reset();
    m_http.reset();
    m_start.reset();
}

void Composition::makeServices(const std::optional<Classifier> &classifier)
{
    m_learning = std::make_unique<LearningService>(*m_workspace, m_clock, classifier);
    const EnricherFactory enrichers = enrichersWith(classifier, m_learning->reading());
    m_http = std::make_unique<HttpClient>(m_clock);
    m_credentials = makeKeychainCredentials(u"pulsecheck"_s);
    m_collector = std::make_unique<Collector>(*m_workspace, *m_http, *m_credentials, enrichers);
    m_checklists = std::make_unique<ChecklistService>(*m_workspace, m_clock);
    m_exports = std::make_unique<ExportService>(*m_workspace);
    m_imports = std::make_unique<ImportService>(*m_workspace, m_clock, enrichers);
    m_reports = std::make_unique<ReportService>(*m_workspace, m_clock);
    m_mail = std::make_unique<MailService>(*m_workspace, *m_credentials);
    m_schedules = std::make_unique<ReportScheduler>(*m_workspace, m_clock, m_mail.get());
    m_watcher = std::make_unique<SpikeWatcher>(*m_workspace, m_clock);
    m_people = std::make_unique<PeopleKeeper>(*m_workspace, m_clock);
    m_services = std::make_unique<Services>(Services{.clock = m_clock, .workspace = *m_workspace});
    m_services->checklists = m_checklists.get();
    m_services->collector = m_collector.get();
    m_services->credentials = m_credentials.get();
    m_services->exports = m_exports.get();
    m_services->imports = m_imports.get();
    m_services->learning = m_learning.get();
    m_services->reports = m_reports.get();
    m_services->mail = m_mail.get();
    m_services->schedules = m_schedules.get();
    m_services->watcher = m_watcher.get();
    m_brands = std::make_unique<BrandService>(*m_workspace);
    m_services->brands = m_brands.get();
    m_cases = std::make_unique<CaseService>(*m_workspace, m_clock);
    m_services->cases = m_cases.get();
    m_calendar = std::make_unique<ChecklistCalendar>(*m_workspace, m_clock, m_language);
    m_reminder = std::make_unique<ChecklistReminder>(*m_workspace, m_clock);
    m_collector->start();
    m_watcher->refreshAll();
    m_people->start();
    m_checklists->ensureRuns(); // a brand's checklists begin with its first day here, not with the first look at them
    m_cases->ensureRuns();
    m_learning->start();
    m_schedules->start();
}

void Composition::makeWindow(const WindowState &state)
{
    const BrandId inView = m_session ? m_session->brand().id : BrandId{};
    m_window.reset();
    m_session = std::make_unique<Session>(*m_services, m_language);
    m_window = std::make_unique<MainWindow>(*m_session, m_theme, pageEntries(*m_session, m_theme));
    connectRequests();
    new CollectionStatus(*m_session, *m_collector, *m_window); // belongs to the window
    new SpikeStatus(*m_session, *m_watcher, *m_window);        // and so do these
    new CaseStatus(*m_session, *m_window);
    new ReminderStatus(*m_session, *m_reminder, *m_calendar, *m_window);
    new ScheduleStatus(*m_session, *m_schedules, *m_window);
    new AssignmentStatus(*m_session, *m_brands, m_window.get());
    new KeepingStatus(*m_session, *m_people, m_window.get());
    // The brand that was in view, as soon as the brands are read; then pages know what to show.
    connect(
        m_session.get(), &Session::brandsChanged, m_window.get(), [this, inView] { brandsRead(inView); },
        Qt::SingleShotConnection);
    m_window->restore(state);
    m_window->show();
    m_start.reset();
    m_session->reload();
    emit windowReady();
}

void Composition::connectRequests()
{
    Session *session = m_session.get();
    connect(session, &Session::languageRequested, this, &Composition::changeLanguage);
    connect(session, &Session::appearanceRequested, this,
            [this](int chosen) { setAppearance(Theme::Appearance(chosen)); });
    connect(session, &Session::firstStepsRequested, this, &Composition::firstSteps);
    connect(session, &Session::openRequested, this, &Composition::openOther);
    connect(session, &Session::importRequested, this, &Composition::importFile);
    connect(session, &Session::sampleCheckRequested, this, [this](QDate month) {
        auto *dialog = new SampleCheckDialog(*m_session, month, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(session, &Session::caseWanted, this, &Composition::saveWithCase);
    connect(session, &Session::backupRequested, this, &Composition::backUp);
    connect(session, &Session::restoreRequested, this, &Composition::restoreBackup);
    // Queued: the window that asks is about to go.
    connect(session, &Session::sampleRequested, this, &Composition::openSample, Qt::QueuedConnection);
}

void Composition::brandsRead(BrandId inView)
{
    const QString remembered = QSettings().value(u"window/brand"_s).toString();
    for (const Brand &brand : m_session->brands())
        if (inView != BrandId{} ? brand.id == inView : brand.uid == remembered)
            m_session->setBrand(brand.id);
    if (m_session->brands().isEmpty() && !m_offeredFirstSteps)
        firstSteps();
}

void Composition::firstSteps()
{
    m_offeredFirstSteps = true;
    if (!m_firstSteps) { // closed too early it comes back with what was typed
        m_firstSteps = new FirstStartDialog(*m_session, m_window.get());
        connect(m_firstSteps, &QDialog::accepted, m_firstSteps, &QObject::deleteLater);
        connect(m_firstSteps, &FirstStartDialog::finishedSteps, this, [this](bool importNow) {
            if (importNow)
                emit m_session->importRequested();
        });
    }
    m_firstSteps->open();
}

void Composition::importFile()
{
    auto *dialog = new ImportDialog(*m_session, *m_imports, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Composition::saveWithCase(const QList<MentionId> &posts)
{
    auto *dialog = new AttachCaseDialog(*m_session, posts, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *editor = new CaseEditor(*m_session, m_session.get());
    connect(dialog, &AttachCaseDialog::newCase, editor,
            [this, editor, posts](const QString &title) { editor->open(m_session->brand().id, title, posts); });
    connect(dialog, &AttachCaseDialog::existingCase, editor,
            [editor, posts](const Uid &uid) { editor->attach(uid, posts); });
    dialog->open();
}

void Composition::openSample() { open(sampleFile()); }

void Composition::setAppearance(Theme::Appearance appearance)
{
    m_theme.setAppearance(appearance);
    QSettings().setValue(u"appearance"_s, appearance == Theme::Appearance::Light  ? u"light"_s
                                          : appearance == Theme::Appearance::Dark ? u"dark"_s
                                                                                  : u"system"_s);
}

WindowState Composition::rememberedState() const
{
    const QSettings settings;
    WindowState state;
    state.page = settings.value(u"window/page"_s).toString();
    state.geometry = settings.value(u"window/geometry"_s).toByteArray();
    return state;
}

void Composition::changeLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    QSettings().setValue(u"language"_s, language);
    // The menu that asked is part of the window that goes: first let it finish.
    QTimer::singleShot(0, this, [this] {
        const WindowState state = m_window->state();
        m_translations.use(m_language);
        m_calendar->setLanguage(m_language);
        makeWindow(state);
    });
}

void Composition::openOther()
{
    QWidget *parent = m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
    auto *dialog = new QFileDialog(parent, tr("Open a workspace"), QFileInfo(m_file).absolutePath(),
                                   tr("Workspaces (*.pulsecheck);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    connect(dialog, &QFileDialog::fileSelected, this, &Composition::open, Qt::QueuedConnection);
    dialog->open();
}

void Composition::restoreBackup()
{
    QWidget *parent = m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
    auto *dialog = new QFileDialog(parent, tr("Restore a backup"), QFileInfo(m_file).absolutePath(),
                                   tr("Backups (*.backup *.pulsecheck);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setLabelText(QFileDialog::Accept, tr("Restore"));
    // Queued: the window, and the dialog with it, goes before its file is replaced.
    connect(dialog, &QFileDialog::fileSelected, this, &Composition::restoreFrom, Qt::QueuedConnection);
    dialog->open();
}

void Composition::restoreFrom(const QString &backup)
{
    showStart();
    const auto restoring = QtConcurrent::run([backup, file = m_file, &clock = static_cast<const Clock &>(m_clock)] {
        return Maintenance::restore(file, backup, clock);
    });
    deliver(restoring, this, [this](const Result<QString> &kept) {
        if (kept)
            return open(m_file);
        m_start->showError(m_file, kept.error());
        m_start->show();
        emit openingFailed();
    });
}

void Composition::backUp()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Back up the workspace"), QFileInfo(m_file).absolutePath(),
                                   tr("Backups (*.backup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"backup"_s);
    dialog->selectFile(
        u"%1 %2.backup"_s.arg(QFileInfo(m_file).completeBaseName(), m_session->today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &target) {
        emit m_session->message(tr("Backing up the workspace…"), false);
        deliver(QtConcurrent::run([file = m_file, target] { return Maintenance::backup(file, target); }),
                m_session.get(), [session = m_session.get(), target](const Status &done) {
                    emit session->message(
                        done ? tr("The workspace was backed up to %1.").arg(target) : done.error().text, !done);
                });
    });
    dialog->open();
}

} // namespace pulse
