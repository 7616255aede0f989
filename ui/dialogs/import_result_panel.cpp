#include "ui/dialogs/import_result_panel.h"
#include "core/wording.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QLabel *addFigure(QBoxLayout *row, const QString &name)
{
    auto *card = new Card;
    auto *value = new QLabel;
    value->setProperty("role", u"kpi"_s);
    value->setAccessibleName(name);
    auto *caption = new QLabel(name);
    caption->setProperty("role", u"secondary"_s);
    card->body()->addWidget(caption);
    card->body()->addWidget(value);
    row->addWidget(card, 1);
    return value;
}

} // namespace

ImportResultPanel::ImportResultPanel(QWidget *parent)
    : QWidget(parent), m_headline(new QLabel), m_text(new QLabel), m_figures(new QWidget), m_rejects(new QWidget),
      m_rejectTitle(new QLabel), m_table(new QTableWidget(0, 2)), m_save(makeButton(tr("Save rejected rows…"))),
      m_saved(new QLabel)
{
    m_headline->setProperty("role", u"title"_s);
    m_text->setProperty("role", u"secondary"_s);
    for (QLabel *label : {m_text, m_saved}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->setSpacing(12);
    m_figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_added = addFigure(figures, tr("Added"));
    m_duplicate = addFigure(figures, tr("Already there"));
    m_updated = addFigure(figures, tr("Updated"));
    m_rejected = addFigure(figures, tr("Rejected"));

    m_rejectTitle->setProperty("role", u"heading"_s);
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Reason")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 90);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addWidget(m_saved, 1);
    auto *rejects = new QVBoxLayout(m_rejects);
    rejects->setContentsMargins(0, 8, 0, 0);
    rejects->setSpacing(8);
    rejects->addWidget(m_rejectTitle);
    auto *frame = new Card;
    frame->setBodyMargins(1, 6, 1, 6);
    frame->body()->addWidget(m_table);
    rejects->addWidget(frame, 1);
    rejects->addLayout(foot);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_headline);
    all->addWidget(m_text);
    all->addWidget(m_figures);
    all->addWidget(m_rejects, 1);
    all->addStretch(0);
    connect(m_save, &QPushButton::clicked, this, &ImportResultPanel::saveRequested);
}

void ImportResultPanel::show(const ImportOutcome &outcome)
{
    m_headline->setText(outcome.cancelled ? tr("Import stopped") : tr("Import finished"));
    QStringList sentences;
    if (outcome.cancelled)
        sentences << tr("What was stored until then is kept. Importing the file again adds the rest.");
    sentences << tr("%n row(s) read in %1 s from \"%2\".", nullptr, int(outcome.read))
                     .arg(QString::number(outcome.seconds, 'f', 1), outcome.sourceName);
    if (outcome.undated > 0)
        sentences << tr("%n post(s) have no time and stand in no chart.", nullptr, int(outcome.undated));
    if (outcome.damagedCharacters > 0)
        sentences << tr("%n character(s) could not be read in the chosen encoding.", nullptr,
                        int(outcome.damagedCharacters));
    if (outcome.roundedIds > 0)
        sentences << tr("%n row(s) had an ID that a spreadsheet had rounded, such as 1.99E+18; their words tell them "
                        "apart. Export the IDs as text to keep them.",
                        nullptr, int(outcome.roundedIds));
    m_text->setText(sentences.join(u' '));
    m_figures->setVisible(true);
    m_added->setText(wholeNumber(double(outcome.added)));
    m_duplicate->setText(wholeNumber(double(outcome.duplicate)));
    m_updated->setText(wholeNumber(double(outcome.updated)));
    m_rejected->setText(wholeNumber(double(outcome.rejected)));
    setStyleProperty(m_rejected, "tone", outcome.rejected > 0 ? u"warning"_s : u"plain"_s);
    m_rejects->setVisible(outcome.rejected > 0);
    m_rejectTitle->setText(outcome.rejected > outcome.rejects.size() ? tr("The first %1 of %2 rejected rows")
                                                                           .arg(outcome.rejects.size())
                                                                           .arg(wholeNumber(double(outcome.rejected)))
                                                                     : tr("Rejected rows"));
    m_table->setRowCount(int(outcome.rejects.size()));
    for (int row = 0; row < int(outcome.rejects.size()); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(QString::number(outcome.rejects.at(row).line)));
        m_table->setItem(row, 1, new QTableWidgetItem(outcome.rejects.at(row).reason));
    }
    m_save->setEnabled(outcome.rejectTable != nullptr);
    m_saved->clear();
}

void ImportResultPanel::showError(const QString &text)
{
    m_headline->setText(tr("The import did not finish"));
    m_text->setText(text);
    m_figures->setVisible(false);
    m_rejects->setVisible(false);
}

void ImportResultPanel::showSaved(const QString &text, bool isError)
{
    m_saved->setText(text);
    setStyleProperty(m_saved, "role", isError ? u"error"_s : u"secondary"_s);
}

} // namespace pulse
