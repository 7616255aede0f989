#pragma once
#include "core/team_dictionary.h"
#include "models/session.h"
#include "services/learning_service.h"
#include <QDialog>
#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace pulse {

/// One word of the team's dictionary, with what it would change among the stored mentions before it is saved.
class DictionaryDialog final : public QDialog {
    Q_OBJECT
public:
    DictionaryDialog(Session &session, const DictionaryEntry &entry, QWidget *parent = nullptr);
    ~DictionaryDialog() override;

signals:
    void confirmed(const pulse::DictionaryEntry &entry);
    void effectShown(); ///< what stands below the form is that of the form

private:
    DictionaryEntry entry() const;
    void changed();
    void refuse(const QString &why);
    void measure();
    void showEffect(const ReadingEffect &effect);
    Session &m_session;
    DictionaryEntry m_entry;
    QLineEdit *m_pattern, *m_meaning, *m_note;
    QComboBox *m_effect;
    QLabel *m_hint, *m_mistake, *m_meaningName, *m_result;
    QListWidget *m_examples;
    QPushButton *m_save;
    QTimer *m_soon;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace pulse
