#include "ui/pages/settings/lists_panel.h"
#include "core/checklist_settings.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

ListsPanel::ListsPanel(Session &session, QWidget *parent)
    : SettingsPanel(
          session, tr("Accounts and risk words"),
          tr("The daily crisis scan reads the posts of these accounts and marks these words. One entry a line."),
          parent)
{
    const ChecklistSettings defaults = ChecklistSettings::defaults();
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::Gutter);
    grid->addWidget(list(QString::fromLatin1(ChecklistSettings::OwnAccountsKey), tr("Own accounts"),
                         tr("Handles of the brand, without @"), tr("The own accounts were changed."),
                         defaults.ownAccounts),
                    0, 0);
    grid->addWidget(list(QString::fromLatin1(ChecklistSettings::RiskWordsKey), tr("Risk words"),
                         tr("Words you must hear of at once"), tr("The risk words were changed."), defaults.riskWords),
                    0, 1, 2, 1);
    grid->addWidget(list(QString::fromLatin1(ChecklistSettings::HandOverTagsKey), tr("Hand-over tags"),
                         tr("Tags that mark a mention for another team"), tr("The hand-over tags were changed."),
                         defaults.handOverTags),
                    1, 0);
    body()->addLayout(grid, 1);
}

QWidget *ListsPanel::list(const QString &key, const QString &title, const QString &hint, const QString &whatWasDone,
                          const QStringList &fallback)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step);
    auto *heading = new QLabel(title);
    setStyleProperty(heading, "role", u"strong"_s);
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(hint);
    heading->setBuddy(edit);
    auto *save = makeButton(tr("Save"));
    save->setAccessibleName(tr("Save: %1").arg(title));
    save->setEnabled(false);
    auto *foot = new QHBoxLayout;
    auto *note = new QLabel(hint);
    setStyleProperty(note, "role", u"caption"_s);
    foot->addWidget(note, 1);
    foot->addWidget(save);
    layout->addWidget(heading);
    layout->addWidget(edit, 1);
    layout->addLayout(foot);

    readSetting(key, [edit, save, fallback](const QJsonValue &value) {
        edit->setPlainText(listFromSetting(value, fallback).join(u'\n'));
        save->setEnabled(false);
    });
    connect(edit, &QPlainTextEdit::textChanged, save, [save] { save->setEnabled(true); });
    connect(save, &QPushButton::clicked, this, [this, key, edit, save, whatWasDone] {
        save->setEnabled(false);
        const QJsonArray lines = QJsonArray::fromStringList(edit->toPlainText().split(u'\n', Qt::SkipEmptyParts));
        const QStringList clean = listFromSetting(lines, {});
        change(u"setting"_s, key, u"value"_s, QJsonArray::fromStringList(clean), whatWasDone);
    });
    return holder;
}

} // namespace pulse
