#pragma once
#include "core/evidence.h"
#include "models/session.h"
#include "services/sensitivity.h"
#include <QDialog>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class Theme;

/// How small a change of one metric raises an alert, tried on the team's own past before it is switched on.
class SensitivityDialog final : public QDialog {
    Q_OBJECT
public:
    SensitivityDialog(Session &session, Theme &theme, Metric metric, Bucket bucket, QWidget *parent = nullptr);

signals:
    void loaded(); ///< the trials stand in the window

private:
    struct Read {
        Threshold threshold;
        QList<SensitivityTrial> trials;
    };
    void read();
    void showTrials(const Read &read);
    void showTrial(int index);
    void addRow(const Spike &spike, const QString &detail, const QString &badge, Tone tone);
    const SensitivityTrial &inForce() const; ///< of what is chosen now
    void save();
    Session &m_session;
    Metric m_metric;
    Bucket m_bucket;
    Read m_read;
    QLabel *m_state, *m_taught;
    QVBoxLayout *m_choices;
    QButtonGroup *m_group;
    QListWidget *m_list;
    QPushButton *m_save;
};

} // namespace pulse
