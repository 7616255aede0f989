#pragma once
#include "models/session.h"
#include "services/person_purge.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pulse {

/// Takes a person's data out of the workspace: look the account up, read what will go, then remove it. Nothing is
/// removed before that was shown.
class PurgeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PurgeDialog(Session &session, QWidget *parent = nullptr);

signals:
    void removed(const pulse::PurgePlan &done);

private:
    void lookUp();
    void fit();
    void show(const Result<PurgePlan> &plan);
    void remove();
    QString wordsOf(const PurgePlan &plan) const;

    Session &m_session;
    PurgePlan m_plan;
    QLineEdit *m_account, *m_place;
    QLabel *m_found;
    QCheckBox *m_block;
    QPushButton *m_look, *m_remove, *m_close;
};

} // namespace pulse
