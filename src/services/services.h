#pragma once
#include "core/clock.h"
#include "store/workspace.h"

namespace pulse {

class BrandService;
class CaseService;
class ChecklistService;
class Collector;
class ExportService;
class CredentialStore;
class ImportService;
class LearningService;
class MailService;
class ReportScheduler;
class ReportService;
class SpikeWatcher;

/// The workflows that the window and its models use. Built by app/, which owns them; they outlive every page.
struct Services {
    const Clock &clock;
    Workspace &workspace;
    BrandService *brands = nullptr;
    CaseService *cases = nullptr;
    ChecklistService *checklists = nullptr;
    Collector *collector = nullptr;
    ExportService *exports = nullptr;
    CredentialStore *credentials = nullptr;
    ImportService *imports = nullptr;
    LearningService *learning = nullptr;
    MailService *mail = nullptr;
    ReportService *reports = nullptr;
    ReportScheduler *schedules = nullptr;
    SpikeWatcher *watcher = nullptr;
};

} // namespace pulse
