#pragma once
#include "services/report_request.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace pulse {

/// What the report consists of: its sections in order, what the author says, and the cover. Tells what was changed;
/// the page stores it.
class ReportContentsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportContentsPanel(QWidget *parent = nullptr);
    /// Shows a report's contents; keeps the chosen line. What is being typed stays.
    void show(const PreparedReport &report, const QString &language);
    /// Hands over what was typed and not yet told.
    void flush();

signals:
    void planChanged(const pulse::ReportPlan &plan);
    void wordsChanged(const pulse::ReportWords &words);
    void logoChosen(const QByteArray &png); ///< empty: taken away

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillList();
    void addLine(const QString &key, const QString &name, bool checkable, bool shown = true);
    void chosen();
    void toggled(QListWidgetItem *item);
    void move(int by);
    void chooseLogo();
    void chooseColour();
    QString placeOf(const QString &key) const; ///< where the author's words on that line stand in ReportWords

    ReportPlan m_plan;
    ReportWords m_words, m_standard;
    QString m_language;
    QString m_place; ///< of the words in the editor
    QListWidget *m_lines;
    QPushButton *m_up, *m_down;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_editor;
    QCheckBox *m_cover;
    QPushButton *m_logo, *m_colour;
    QTimer *m_typed; ///< tells of what was typed after a pause
    bool m_filling = false;
};

} // namespace pulse
