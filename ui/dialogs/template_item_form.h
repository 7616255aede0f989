#pragma once
#include "core/checklist.h"
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace pulse {

/// The wording of one checklist item in both languages, whether it is needed, on which days, who does it, and what
/// stands beside it.
class TemplateItemForm final : public QScrollArea {
    Q_OBJECT
public:
    /// \a language "ko" or "en": in which the evidence views are described.
    explicit TemplateItemForm(QString language, QWidget *parent = nullptr);
    /// \a daily: its list is asked on days of the week, which can be chosen.
    void show(const ChecklistItem &item, bool daily);
    void clear();      ///< nothing is chosen: the form cannot be used
    void focusTitle(); ///< for a new item: its title can be typed at once

signals:
    void edited(const pulse::ChecklistItem &item);

private:
    /// The two languages of one text, side by side.
    struct Pair {
        QWidget *row = nullptr;
        QPlainTextEdit *ko = nullptr, *en = nullptr;
    };
    Pair makePair(const QString &label, int lines);
    QWidget *makeDays();
    void fillViews();
    void collect();
    static void fill(const Pair &pair, const LocalText &text);
    static LocalText read(const Pair &pair);

    QString m_language;
    ChecklistItem m_item;
    bool m_filling = false;
    Pair m_title, m_guidance, m_doneMeans, m_condition;
    QComboBox *m_need;
    QWidget *m_daysRow = nullptr;
    QList<QCheckBox *> m_days; ///< Monday first
    QLineEdit *m_assignee;
    QListWidget *m_views;
};

} // namespace pulse
