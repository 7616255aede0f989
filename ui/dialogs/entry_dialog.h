#pragma once
#include "core/register.h"
#include <QDialog>
#include <QMap>

class QComboBox;
class QFormLayout;
class QLabel;

namespace pulse {

class Session;

/// One entry of a register as a form: new, or edited. Writes it through the journal and stays open with the reason when
/// it is refused.
class EntryDialog final : public QDialog {
    Q_OBJECT
public:
    /// \a entry without a uid is a new one; what it holds already (whose cost it is) is kept. \a named: what Entry
    /// fields may point to.
    EntryDialog(Session &session, const RegisterEntry &entry, const QMap<Uid, QString> &named, QWidget *parent);
    /// What the form says now, not tidied.
    RegisterEntry edited() const;
    QWidget *editor(const QString &field) const { return m_editors.value(field); }

signals:
    void saved(const pulse::Uid &entry);

private:
    QWidget *makeEditor(const RegisterField &field, const QMap<Uid, QString> &named);
    void save();
    void showProblem(const QString &text);

    Session &m_session;
    RegisterEntry m_entry;
    QMap<QString, QWidget *> m_editors; ///< by field
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace pulse
