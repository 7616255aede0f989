#include "ui/pages/settings/workspace_panel.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "store/maintenance.h"
#include "ui/dialogs/purge_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

WorkspacePanel::WorkspacePanel(Session &session, QWidget *parent)
    : SettingsPanel(
          session, tr("Workspace file"),
          tr("Everything is kept in one file on this machine. A backup is a whole copy that opens like the original."),
          parent)
{
    m_info = new QLabel;
    m_info->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_info->setWordWrap(true);
    m_info->setTextFormat(Qt::PlainText);
    m_info->setAccessibleName(tr("What the workspace file holds"));
    m_result = new QLabel;
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("The check is running"));
    m_busy->hide();
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    auto *check = makeButton(tr("Check"));
    auto *backup = makeButton(tr("Back up…"), ButtonKind::Primary);
    auto *restore = makeButton(tr("Restore a backup…"));
    auto *open = makeButton(tr("Open another workspace…"));
    auto *forget = makeButton(tr("Remove a person's data…"));
    for (QPushButton *button : {backup, check, restore, open, forget})
        flow->addWidget(button);
    body()->addWidget(m_info);
    body()->addWidget(buttons);
    body()->addWidget(m_busy);
    body()->addWidget(m_result);
    body()->addStretch();
    connect(check, &QPushButton::clicked, this, &WorkspacePanel::check);
    connect(backup, &QPushButton::clicked, &session, &Session::backupRequested);
    connect(restore, &QPushButton::clicked, &session, &Session::restoreRequested);
    connect(open, &QPushButton::clicked, &session, &Session::openRequested);
    connect(forget, &QPushButton::clicked, this, &WorkspacePanel::removePerson);
    reload();
}

void WorkspacePanel::reload()
{
    deliver(
        session().services().workspace.read([](Connection &connection) { return Maintenance::info(connection); }), this,
        [this](const Result<Maintenance::Info> &info) {
            if (!info) {
                m_info->setText(info.error().text);
                return;
            }
            const QString span =
                info->first.isValid()
                    ? tr("from %1 to %2")
                          .arg(longDate(info->first.toTimeZone(session().zone()).date(), session().language()),
                               longDate(info->last.toTimeZone(session().zone()).date(), session().language()))
                    : tr("none yet");
            m_info->setText(
                tr("%1\nSize: %2\nMentions: %3 (%4)\nAuthors: %5 · Brands: %6 · Sources: %7 · Changes by people: %8")
                    .arg(QDir::toNativeSeparators(info->file), QLocale(QLocale::English).formattedDataSize(info->bytes),
                         wholeNumber(double(info->mentions)), span, wholeNumber(double(info->authors)),
                         wholeNumber(double(info->brands)), wholeNumber(double(info->sources)),
                         wholeNumber(double(info->changes))));
        });
}

void WorkspacePanel::removePerson()
{
    auto *dialog = new PurgeDialog(session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PurgeDialog::removed, this, [this](const PurgePlan &done) {
        m_result->setText(tr("Removed: the words of %1 posts, traces in %2 records. Backups and files exported before "
                             "still hold them: remove those or make them anew.")
                              .arg(wholeNumber(double(done.mentions)), wholeNumber(double(done.records))));
    });
    dialog->open();
}

void WorkspacePanel::check()
{
    m_busy->show();
    m_result->clear();
    deliver(session().services().workspace.read([](Connection &connection) { return Maintenance::check(connection); }),
            this, [this](const Result<Maintenance::Findings> &findings) {
                m_busy->hide();
                if (!findings) {
                    m_result->setText(findings.error().text);
                    return;
                }
                setStyleProperty(m_result, "tone", findings->sound() ? u"good"_s : u"bad"_s);
                m_result->setText(findings->sound() ? tr("The workspace is sound.")
                                                    : tr("Something is wrong: %1 damaged places, %2 broken references, "
                                                         "%3 wrong counts. Restore a backup, or "
                                                         "save a copy of the file and ask for help.")
                                                          .arg(findings->damage.size())
                                                          .arg(findings->brokenReferences)
                                                          .arg(findings->wrongRollups));
            });
}

} // namespace pulse
