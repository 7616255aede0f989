#include "ui/pages/settings/panel.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "store/setting_store.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include <QLabel>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

SettingsPanel::SettingsPanel(Session &session, const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    layout->setSpacing(Theme::Step * 2);
    auto *heading = new QLabel(title);
    setStyleProperty(heading, "role", u"heading"_s);
    auto *explanation = new QLabel(purpose);
    explanation->setWordWrap(true);
    setStyleProperty(explanation, "role", u"secondary"_s);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, Theme::Step * 2, 0, 0);
    m_body->setSpacing(Theme::Step * 3);
    layout->addLayout(m_body, 1);
}

void SettingsPanel::change(const QString &entity, const Uid &uid, const QString &field, const QJsonValue &value,
                           const QString &whatWasDone)
{
    deliver(applyChange(m_session.services().workspace, entity, uid, field, value), this,
            [this, whatWasDone](const Result<Change> &change) {
                if (!change)
                    emit m_session.message(change.error().text, true);
                else if (!change->uid.isEmpty())
                    emit m_session.undoOffered(whatWasDone, change->uid);
            });
}

void SettingsPanel::readSetting(const QString &key, std::function<void(const QJsonValue &)> use)
{
    deliver(m_session.services().workspace.read(
                [key](Connection &connection) { return SettingStore(connection).value(key); }),
            this, [this, use = std::move(use)](const Result<QJsonValue> &value) {
                if (value)
                    use(*value);
                else
                    emit m_session.message(value.error().text, true);
            });
}

} // namespace pulse
