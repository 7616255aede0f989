#pragma once
#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pulse {

class ReportProgress;

/// What a report that takes its time is at, with a button that stops it. Shows itself after half a second, so that a
/// quick report does not flicker.
class ReportProgressView final : public QFrame {
    Q_OBJECT
public:
    static constexpr int PatienceMs = 500;
    /// \a language: of the window, "ko" or "en".
    explicit ReportProgressView(QString language, QWidget *parent = nullptr);
    void watch(std::shared_ptr<ReportProgress> progress);
    /// The report is there, or will not come.
    void finish();

signals:
    void stopped(); ///< the person pressed the button

private:
    void look();

    QString m_language;
    std::shared_ptr<ReportProgress> m_progress;
    QElapsedTimer m_since;
    QTimer m_timer;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace pulse
