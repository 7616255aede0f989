#pragma once
#include "core/change.h"
#include "core/result.h"
#include "models/session.h"
#include <QFuture>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace pulse {

/// One subject of the settings: a heading, a sentence on what it decides, and its controls.
class SettingsPanel : public QWidget {
    Q_OBJECT
public:
    SettingsPanel(Session &session, const QString &title, const QString &purpose, QWidget *parent = nullptr);

protected:
    Session &session() const { return m_session; }
    QVBoxLayout *body() const { return m_body; }
    /// Writes a value of a person through the journal and offers to undo it; errors are shown at the foot.
    void change(const QString &entity, const Uid &uid, const QString &field, const QJsonValue &value,
                const QString &whatWasDone);
    /// Reads the setting \a key in the background and hands it to \a use on this thread.
    void readSetting(const QString &key, std::function<void(const QJsonValue &)> use);

private:
    Session &m_session;
    QVBoxLayout *m_body = nullptr;
};

} // namespace pulse
