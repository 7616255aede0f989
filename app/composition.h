#pragma once
#include "analysis/classifier.h"
#include "app/command_line.h"
#include "app/translations.h"
#include "core/clock.h"
#include "models/session.h"
#include "services/services.h"
#include "ui/main_window.h"
#include "ui/start_window.h"
#include "ui/style/theme.h"
#include <QApplication>
#include <QFuture>
#include <QPointer>
#include <memory>
#include <optional>

namespace pulse {

class BrandService;
class CaseService;
class ChecklistCalendar;
class ChecklistReminder;
class ChecklistService;
class Collector;
class CredentialStore;
class ExportService;
class FirstStartDialog;
class HttpClient;
class ImportService;
class LearningService;
class PeopleKeeper;
class ReportScheduler;
class ReportService;
class SpikeWatcher;

/// The objects of the program with a window, made in the order in which they need each other and handed to each other.
/// Nothing else makes them. Lives on the GUI thread.
class Composition final : public QObject {
    Q_OBJECT
public:
    Composition(QApplication &application, const Invocation &invocation);
    ~Composition() override;
    void start();

    /// The window, once the workspace is open; null before and after a failure. For tests.
    MainWindow *window() const { return m_window.get(); }
    Session *session() const { return m_session.get(); }
    StartWindow *startWindow() const { return m_start.get(); }

signals:
    void windowReady();
    void openingFailed();

private:
    void open(const QString &file);
    void openOther();
    void restoreBackup();
    void restoreFrom(const QString &backup);
    void backUp();
    void showStart();
    void close();
    void makeServices(const std::optional<Classifier> &classifier);
    void makeWindow(const WindowState &state);
    void connectRequests();
    void brandsRead(BrandId inView);
    void setAppearance(Theme::Appearance appearance);
    void firstSteps();
    void importFile();
    void saveWithCase(const QList<MentionId> &posts);
    void openSample();
    void changeLanguage(const QString &language);
    WindowState rememberedState() const;
    QString firstFile() const;

    QApplication &m_application;
    const Invocation m_invocation;
    const SystemClock m_clock;
    Translations m_translations;
    QString m_language;
    Theme m_theme;
    QString m_file;
    QFuture<void> m_opening;
    bool m_offeredFirstSteps = false;
    QPointer<FirstStartDialog> m_firstSteps; ///< of the window; null before and after
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BrandService> m_brands;
    std::unique_ptr<CaseService> m_cases;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<Collector> m_collector;
    std::unique_ptr<ChecklistService> m_checklists;
    std::unique_ptr<ChecklistCalendar> m_calendar;
    std::unique_ptr<ChecklistReminder> m_reminder;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<LearningService> m_learning;
    std::unique_ptr<MailService> m_mail;
    std::unique_ptr<ReportService> m_reports;
    std::unique_ptr<ReportScheduler> m_schedules;
    std::unique_ptr<SpikeWatcher> m_watcher;
    std::unique_ptr<PeopleKeeper> m_people;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace pulse
