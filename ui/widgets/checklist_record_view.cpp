#include "ui/widgets/checklist_record_view.h"
#include "core/wording.h"
#include "services/checklist_sheet.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_block_model.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 34, Figures = 4;

QLabel *label(const QString &role, const QString &text = {})
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    setStyleProperty(made, "role", role);
    return made;
}

} // namespace

ChecklistRecordView::ChecklistRecordView(QString language, QWidget *parent)
    : QWidget(parent), m_language(std::move(language)), m_missed(new TableBlockModel(this)),
      m_people(new TableBlockModel(this)), m_missedTable(makeTable(m_missed, tr("Missed and skipped items"))),
      m_peopleTable(makeTable(m_people, tr("Workload by person"))),
      m_nothingMissed(label(u"secondary"_s, tr("Nothing was missed or skipped."))), m_content(new QWidget),
      m_empty(new EmptyState)
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, Theme::Step, 0, 0);
    content->setSpacing(Theme::Step * 2);
    content->addWidget(makeFigures());
    content->addSpacing(Theme::Step * 2);
    content->addWidget(label(u"heading"_s, tr("What was missed, and why")));
    content->addWidget(m_missedTable, 3);
    content->addWidget(m_nothingMissed);
    content->addSpacing(Theme::Step);
    content->addWidget(label(u"heading"_s, tr("Workload by person")));
    content->addWidget(m_peopleTable, 2);
    content->addStretch(1);
    m_empty->setIcon(u"checklists"_s);
    m_empty->set(tr("No list has ended yet"),
                 tr("After the first one, streaks, what was missed and why, and the work by person stand here."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_content, 1);
    all->addWidget(m_empty, 1);
    m_empty->hide();
}

QWidget *ChecklistRecordView::makeFigures()
{
    auto *holder = new QFrame;
    setStyleProperty(holder, "role", u"sunken"_s);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(Theme::Gutter, Theme::Step * 2, Theme::Gutter, Theme::Step * 2);
    row->setSpacing(Theme::Gutter);
    for (int i = 0; i < Figures; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_captions << label(u"secondary"_s);
        m_figures << label(u"kpi"_s);
        column->addWidget(m_captions.last());
        column->addWidget(m_figures.last());
        row->addLayout(column, 1);
    }
    return holder;
}

QTableView *ChecklistRecordView::makeTable(TableBlockModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void ChecklistRecordView::show(const RunRecord &record)
{
    const bool none = record.runs == 0 && record.streak == 0;
    m_content->setVisible(!none);
    m_empty->setVisible(none);
    const QStringList captions{tr("Kept in a row (best %1)").arg(record.bestStreak), tr("Kept in time"),
                               tr("Items missed"), tr("Filled in late")};
    const QStringList figures{wholeNumber(record.streak), u"%1 / %2"_s.arg(record.kept).arg(record.runs),
                              wholeNumber(record.itemsMissed), wholeNumber(record.itemsLate)};
    for (int i = 0; i < Figures; ++i) {
        m_captions[i]->setText(captions[i]);
        m_figures[i]->setText(figures[i]);
        m_figures[i]->setAccessibleName(captions[i] + u": "_s + figures[i]);
    }
    m_missed->setTable(missedTable(record, m_language));
    m_people->setTable(workloadTable(record, m_language));
    m_missedTable->setVisible(m_missed->rowCount() > 0);
    m_nothingMissed->setVisible(m_missed->rowCount() == 0);
    for (QTableView *table : {m_missedTable, m_peopleTable}) {
        QHeaderView *header = table->horizontalHeader();
        for (int column = 0; column < table->model()->columnCount(); ++column)
            header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        // The item and its reasons share what is left; a name takes it alone.
        header->setSectionResizeMode(0, QHeaderView::Stretch);
        if (table == m_missedTable && table->model()->columnCount() > 0)
            header->setSectionResizeMode(table->model()->columnCount() - 1, QHeaderView::Stretch);
        table->setMaximumHeight(header->sizeHint().height() + RowHeight * table->model()->rowCount() + 2);
    }
}

} // namespace pulse
