#include "ui/pages/settings/general_panel.h"
#include "ui/style/theme.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

GeneralPanel::GeneralPanel(Session &session, Theme &theme, QWidget *parent)
    : SettingsPanel(session, tr("General"), tr("The name stands beside everything you tick, note or correct."), parent)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::Gutter);
    form->setVerticalSpacing(Theme::Step * 3);
    auto *name = new QLineEdit;
    name->setMaximumWidth(280);
    name->setPlaceholderText(session.services().workspace.actor());
    form->addRow(tr("&Your name"), name);
    auto *language = new QComboBox;
    language->addItem(u"한국어"_s, u"ko"_s);
    language->addItem(u"English"_s, u"en"_s);
    language->setCurrentIndex(session.language() == u"ko" ? 0 : 1);
    language->setMaximumWidth(280);
    form->addRow(tr("&Language"), language);
    auto *appearance = new QComboBox;
    appearance->addItem(tr("As the system"), int(Theme::Appearance::System));
    appearance->addItem(tr("Light"), int(Theme::Appearance::Light));
    appearance->addItem(tr("Dark"), int(Theme::Appearance::Dark));
    appearance->setCurrentIndex(appearance->findData(int(theme.appearance())));
    appearance->setMaximumWidth(280);
    form->addRow(tr("&Appearance"), appearance);
    body()->addLayout(form);
    body()->addStretch();

    readSetting(u"user.name"_s, [name](const QJsonValue &value) { name->setText(value.toString()); });
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (!name->isModified())
            return;
        name->setModified(false);
        const QString text = name->text().trimmed();
        change(u"setting"_s, u"user.name"_s, u"value"_s, text.isEmpty() ? QJsonValue() : QJsonValue(text),
               tr("Your name was changed."));
    });
    connect(language, &QComboBox::activated, this,
            [this, language] { emit this->session().languageRequested(language->currentData().toString()); });
    connect(appearance, &QComboBox::activated, this,
            [this, appearance] { emit this->session().appearanceRequested(appearance->currentData().toInt()); });
}

} // namespace pulse
