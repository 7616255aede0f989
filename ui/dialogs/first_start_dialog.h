#pragma once
#include "services/first_steps.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace pulse {

class Session;

/// Three steps from an empty workspace to a listening one: brand and words, where to listen, what a good day is.
/// Or the sample workspace first. Nothing is written before the last step; closed before it, the dialog keeps what was
/// typed for when it is opened again.
class FirstStartDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FirstStartDialog(Session &session, QWidget *parent = nullptr);

signals:
    void finishedSteps(bool importNow);

private:
    QWidget *brandStep();
    QWidget *listenStep();
    QWidget *goodDayStep();
    QWidget *step(const QString &headline, const QString &text, QLayout *controls);
    void show(int step);
    void next();
    void finish();
    QString lastWords() const;
    FirstSteps steps() const;
    bool brandIsReadable();

    Session &m_session;
    QStackedWidget *m_stack;
    QLabel *m_progress;
    QLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_sample;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_query = nullptr;
    QPlainTextEdit *m_competitors = nullptr;
    QPlainTextEdit *m_feeds = nullptr;
    QLineEdit *m_hashtags = nullptr;
    QLineEdit *m_server = nullptr;
    QCheckBox *m_import = nullptr;
    QCheckBox *m_propose = nullptr;
    QSpinBox *m_goodDay = nullptr;
};

} // namespace pulse
