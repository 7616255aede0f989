#pragma once
#include "core/checklist_record.h"
#include <QWidget>

class QLabel;
class QTableView;

namespace pulse {

class EmptyState;
class TableBlockModel;

/// How a list was kept: the streak, what was missed and why, and the work by person.
class ChecklistRecordView final : public QWidget {
    Q_OBJECT
public:
    /// \a language "ko" or "en".
    explicit ChecklistRecordView(QString language, QWidget *parent = nullptr);
    void show(const RunRecord &record);

private:
    QWidget *makeFigures();
    QTableView *makeTable(TableBlockModel *model, const QString &name);
    QString m_language;
    QList<QLabel *> m_figures, m_captions;
    TableBlockModel *m_missed, *m_people;
    QTableView *m_missedTable, *m_peopleTable;
    QLabel *m_nothingMissed;
    QWidget *m_content;
    EmptyState *m_empty;
};

} // namespace pulse
