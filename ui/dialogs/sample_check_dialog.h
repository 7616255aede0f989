#pragma once
#include "models/session.h"
#include "services/sample_check.h"
#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pulse {

class Badge;

/// Fifty random mentions of a month, one after the other: about the brand or not, and its class. One key each.
class SampleCheckDialog final : public QDialog {
    Q_OBJECT
public:
    SampleCheckDialog(Session &session, QDate month, QWidget *parent = nullptr);
    int current() const { return m_at; }

signals:
    void shown(); ///< a mention, or the result, is in view

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeJudging();
    QWidget *makeResult();
    void read();
    void showAt(int index);
    void showResult();
    void judge(bool relevant, Sentiment meant);
    int firstOpen() const;

    Session &m_session;
    QDate m_month;
    SampleCheck m_check;
    int m_at = -1;
    bool m_busy = false;
    QStackedWidget *m_stack;
    QLabel *m_progressText, *m_where, *m_text, *m_before, *m_rates;
    Badge *m_class;
    QProgressBar *m_progress;
    QList<QPushButton *> m_answers;
};

} // namespace pulse
