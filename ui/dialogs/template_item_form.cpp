#include "ui/dialogs/template_item_form.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 19, EditFrame = 16, ViewsHeight = 176;

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setStyleProperty(label, "role", u"strong"_s);
    return label;
}

QPlainTextEdit *wording(const QString &name, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * LineHeight + EditFrame);
    if (lines == 1)
        edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it follows the cursor
    return edit;
}

/// Every view that a built-in item names, in their order.
QStringList knownViews()
{
    QStringList views;
    for (const ChecklistTemplate &checklist : builtInTemplates())
        for (const ChecklistItem &item : checklist.items)
            for (const QString &view : item.evidenceViews)
                if (!views.contains(view))
                    views << view;
    return views;
}

} // namespace

TemplateItemForm::TemplateItemForm(QString language, QWidget *parent)
    : QScrollArea(parent), m_language(std::move(language)), m_need(new QComboBox), m_assignee(new QLineEdit),
      m_views(new QListWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    auto *all = new QVBoxLayout(holder);
    all->setContentsMargins(0, 0, Theme::Step * 2, 0);
    all->setSpacing(Theme::Step * 3);
    m_title = makePair(tr("Title"), 1);
    m_guidance = makePair(tr("Guidance"), 3);
    m_doneMeans = makePair(tr("Done means"), 2);
    m_condition = makePair(tr("Applies when"), 1);
    m_need->addItem(tr("Required"), int(ItemNeed::Required));
    m_need->addItem(tr("Optional"), int(ItemNeed::Optional));
    m_need->addItem(tr("Conditional"), int(ItemNeed::Conditional));
    m_need->setAccessibleName(tr("Need"));
    m_assignee->setMaxLength(200);
    m_assignee->setPlaceholderText(tr("Whoever does the list"));
    m_assignee->setAccessibleName(tr("Assignee"));
    auto *short1 = new QGridLayout;
    short1->setHorizontalSpacing(Theme::Step * 3);
    short1->setVerticalSpacing(Theme::Step);
    short1->addWidget(caption(tr("Need")), 0, 0);
    short1->addWidget(caption(tr("Assignee")), 0, 1);
    short1->addWidget(m_need, 1, 0);
    short1->addWidget(m_assignee, 1, 1);
    short1->setColumnStretch(0, 1);
    short1->setColumnStretch(1, 1);
    all->addWidget(m_title.row);
    all->addWidget(m_guidance.row);
    all->addWidget(m_doneMeans.row);
    all->addLayout(short1);
    all->addWidget(m_condition.row);
    all->addWidget(makeDays());
    m_views->setAccessibleName(tr("Evidence beside the item"));
    m_views->setFixedHeight(ViewsHeight);
    m_views->setWordWrap(true);
    setStyleProperty(m_views, "framed", u"true"_s);
    auto *views = new QVBoxLayout;
    views->setSpacing(Theme::Step);
    views->addWidget(caption(tr("Evidence beside the item")));
    views->addWidget(m_views);
    all->addLayout(views);
    all->addStretch(1);
    setWidget(holder);
    viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    connect(m_need, &QComboBox::currentIndexChanged, this, &TemplateItemForm::collect);
    connect(m_assignee, &QLineEdit::textChanged, this, &TemplateItemForm::collect);
    connect(m_views, &QListWidget::itemChanged, this, &TemplateItemForm::collect);
    clear();
}

TemplateItemForm::Pair TemplateItemForm::makePair(const QString &label, int lines)
{
    Pair pair;
    pair.row = new QWidget;
    //: %1 the name of a field; the language of its text follows
    pair.ko = wording(tr("%1, Korean").arg(label), lines);
    pair.en = wording(tr("%1, English").arg(label), lines);
    auto *grid = new QGridLayout(pair.row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Step * 3);
    grid->setVerticalSpacing(Theme::Step);
    auto *ko = caption(label + u" · 한국어"_s);
    auto *en = caption(label + u" · English"_s);
    grid->addWidget(ko, 0, 0);
    grid->addWidget(en, 0, 1);
    grid->addWidget(pair.ko, 1, 0);
    grid->addWidget(pair.en, 1, 1);
    for (QPlainTextEdit *edit : {pair.ko, pair.en})
        connect(edit, &QPlainTextEdit::textChanged, this, &TemplateItemForm::collect);
    return pair;
}

QWidget *TemplateItemForm::makeDays()
{
    m_daysRow = new QWidget;
    auto *all = new QVBoxLayout(m_daysRow);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Step);
    all->addWidget(caption(tr("On these days only (none: every day of the list)")));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Step * 3);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *box = new QCheckBox(QLocale(m_language).standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(QLocale(m_language).standaloneDayName(day));
        connect(box, &QCheckBox::toggled, this, &TemplateItemForm::collect);
        row->addWidget(box);
        m_days << box;
    }
    row->addStretch(1);
    all->addLayout(row);
    return m_daysRow;
}

void TemplateItemForm::fill(const Pair &pair, const LocalText &text)
{
    // An editor that says this already keeps its cursor.
    if (pair.ko->toPlainText() != text.ko)
        pair.ko->setPlainText(text.ko);
    if (pair.en->toPlainText() != text.en)
        pair.en->setPlainText(text.en);
}

LocalText TemplateItemForm::read(const Pair &pair) { return {pair.ko->toPlainText(), pair.en->toPlainText()}; }

void TemplateItemForm::show(const ChecklistItem &item, bool daily)
{
    m_filling = true;
    const bool other = item.key != m_item.key;
    m_item = item;
    setEnabled(true);
    fill(m_title, item.title);
    fill(m_guidance, item.guidance);
    fill(m_doneMeans, item.doneMeans);
    fill(m_condition, item.condition);
    m_need->setCurrentIndex(m_need->findData(int(item.need)));
    m_condition.row->setVisible(item.need == ItemNeed::Conditional);
    m_daysRow->setVisible(daily);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_days[day - 1]->setChecked(item.weekdays.contains(day));
    if (m_assignee->text() != item.assignee)
        m_assignee->setText(item.assignee);
    if (other)
        fillViews();
    m_filling = false;
}

void TemplateItemForm::clear()
{
    m_filling = true;
    m_item = {};
    for (const Pair &pair : {m_title, m_guidance, m_doneMeans, m_condition})
        fill(pair, {});
    m_condition.row->hide();
    m_views->clear();
    m_assignee->clear();
    setEnabled(false);
    m_filling = false;
}

void TemplateItemForm::focusTitle()
{
    QPlainTextEdit *edit = m_language == u"ko" ? m_title.ko : m_title.en;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

void TemplateItemForm::fillViews()
{
    m_views->clear();
    QStringList views = m_item.evidenceViews; // those that it has come first
    for (const QString &view : knownViews())
        if (!views.contains(view))
            views << view;
    for (const QString &view : std::as_const(views)) {
        auto *line = new QListWidgetItem(evidenceViewText(view).in(m_language), m_views);
        line->setData(Qt::UserRole, view);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setCheckState(m_item.evidenceViews.contains(view) ? Qt::Checked : Qt::Unchecked);
    }
    m_views->scrollToTop();
}

void TemplateItemForm::collect()
{
    if (m_filling || m_item.key.isEmpty())
        return;
    m_item.title = read(m_title);
    m_item.guidance = read(m_guidance);
    m_item.doneMeans = read(m_doneMeans);
    m_item.condition = read(m_condition);
    m_item.need = ItemNeed(m_need->currentData().toInt());
    m_condition.row->setVisible(m_item.need == ItemNeed::Conditional);
    m_item.assignee = m_assignee->text();
    m_item.weekdays.clear();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (m_days[day - 1]->isChecked())
            m_item.weekdays.insert(day);
    m_item.evidenceViews.clear();
    for (int row = 0; row < m_views->count(); ++row)
        if (m_views->item(row)->checkState() == Qt::Checked)
            m_item.evidenceViews << m_views->item(row)->data(Qt::UserRole).toString();
    emit edited(m_item);
}

} // namespace pulse
