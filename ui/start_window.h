#pragma once
#include "core/result.h"
#include <QWidget>

class QLabel;
class QProgressBar;

namespace pulse {

/// What stands before the window: a workspace that takes a moment to open, or why it cannot be opened and what can be
/// done about it.
class StartWindow final : public QWidget {
    Q_OBJECT
public:
    explicit StartWindow(QWidget *parent = nullptr);
    void showOpening(const QString &file);
    void showMakingSample(const QString &file); ///< which is made once and takes some seconds
    void showError(const QString &file, const Error &error);

signals:
    void retryRequested();
    void otherFileRequested();
    void backupRequested(); ///< a backup is to take the place of the file
    void quitRequested();

private:
    void showWaiting(const QString &headline, const QString &text, const QString &file);
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_file;
    QProgressBar *m_progress;
    QWidget *m_choices;
};

} // namespace pulse
