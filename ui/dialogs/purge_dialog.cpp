#include "ui/dialogs/purge_dialog.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 520;
constexpr qsizetype ShownAccounts = 12;
} // namespace

PurgeDialog::PurgeDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Remove a person's data"));
    setMinimumWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    auto *purpose = new QLabel(
        tr("For somebody who asks that what they wrote is forgotten. The words of their posts go, and their name "
           "everywhere: mentions, people, evidence of ticks, spikes, notes and reports. How many posts there were "
           "stays."));
    purpose->setWordWrap(true);
    setStyleProperty(purpose, "role", u"secondary"_s);
    layout->addWidget(purpose);

    auto *form = new QFormLayout;
    m_account = new QLineEdit;
    m_account->setPlaceholderText(tr("Handle or shown name, e.g. @mina"));
    m_account->setAccessibleName(tr("Account"));
    m_place = new QLineEdit;
    m_place->setPlaceholderText(tr("Every place"));
    m_place->setAccessibleName(tr("Place"));
    form->addRow(tr("Account"), m_account);
    form->addRow(tr("Place"), m_place);
    layout->addLayout(form);
    m_found = new QLabel;
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_found->setAccessibleName(tr("What will be removed"));
    m_found->hide();
    layout->addWidget(m_found);
    m_block = new QCheckBox(tr("Do not collect this account again"));
    m_block->setChecked(true);
    m_block->hide();
    layout->addWidget(m_block);

    auto *actions = new QHBoxLayout;
    m_look = makeButton(tr("Look up"), ButtonKind::Primary);
    m_remove = makeButton(tr("Remove for good"), ButtonKind::Danger);
    m_close = makeButton(tr("Close"));
    m_remove->setEnabled(false);
    m_look->setEnabled(false);
    m_look->setDefault(true);
    actions->addWidget(m_look);
    actions->addStretch();
    actions->addWidget(m_remove);
    actions->addWidget(m_close);
    layout->addLayout(actions);

    for (QLineEdit *field : {m_account, m_place})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_look->setEnabled(!m_account->text().trimmed().isEmpty());
            m_remove->setEnabled(false); // what was shown is not what is named any more
            m_found->hide();
            m_block->hide();
        });
    connect(m_look, &QPushButton::clicked, this, &PurgeDialog::lookUp);
    connect(m_remove, &QPushButton::clicked, this, &PurgeDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void PurgeDialog::lookUp()
{
    m_look->setEnabled(false);
    m_found->setText(tr("Looking through everything…"));
    m_found->show();
    fit();
    const auto reading =
        m_session.services().workspace.read([name = m_account->text(), place = m_place->text().trimmed()](
                                                Connection &connection) { return planPurge(connection, name, place); });
    deliver(reading, this, [this](const Result<PurgePlan> &plan) { show(plan); });
}

QString PurgeDialog::wordsOf(const PurgePlan &plan) const
{
    if (plan.isEmpty())
        return tr("No account of this name was met. Check the spelling, or leave the place empty.");
    QStringList lines;
    for (const AuthorName &account : plan.accounts.mid(0, ShownAccounts)) {
        const QString name = account.handle.isEmpty() ? account.name : u'@' + account.handle;
        lines << (account.mentions == 1
                      ? tr("%1 on %2: 1 post").arg(name, account.place)
                      : tr("%1 on %2: %3 posts").arg(name, account.place, wholeNumber(double(account.mentions))));
    }
    if (plan.accounts.size() > ShownAccounts)
        lines << tr("and %1 more accounts").arg(plan.accounts.size() - ShownAccounts);
    lines << QString()
          << tr("Will be removed: the words of %1 posts, with notes and tags; traces in %2 other records (evidence, "
                "spikes, notes, journal). This cannot be undone. Backups and exported files keep what they hold.")
                 .arg(wholeNumber(double(plan.mentions)), wholeNumber(double(plan.records)));
    return lines.join(u'\n');
}

void PurgeDialog::show(const Result<PurgePlan> &plan)
{
    m_look->setEnabled(true);
    m_found->setText(plan ? wordsOf(*plan) : plan.error().text);
    m_plan = plan.valueOr({});
    m_block->setVisible(!m_plan.isEmpty());
    m_remove->setEnabled(!m_plan.isEmpty());
    if (m_plan.accounts.size() > 1)
        m_found->setText(m_found->text() + u"\n\n"_s +
                         tr("Several accounts have this name: name the place if not all of them are meant."));
    fit();
}

/// As tall as its words: a wrapped text that becomes longer does not make its window grow by itself.
void PurgeDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void PurgeDialog::remove()
{
    m_remove->setEnabled(false);
    m_look->setEnabled(false);
    Workspace &workspace = m_session.services().workspace;
    const auto removing = workspace.write([plan = m_plan, block = m_block->isChecked(), actor = workspace.actor(),
                                           now = m_session.clock().now()](Connection &connection, ChangeSet &changes) {
        return purge(connection, plan, block, actor, now, changes);
    });
    deliver(removing, this, [this](const Result<PurgePlan> &done) {
        if (!done) {
            m_found->setText(done.error().text);
            fit();
            m_look->setEnabled(true);
            return;
        }
        emit removed(*done);
        accept();
    });
}

} // namespace pulse
