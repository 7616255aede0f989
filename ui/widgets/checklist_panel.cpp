#include "ui/widgets/checklist_panel.h"
#include "core/wording.h"
#include "models/checklist_model.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist_item_widget.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/free_focus.h"
#include "ui/widgets/plain_label.h"
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int BuildMs = 5; ///< a turn of the event loop; one more item may come on top

} // namespace

ChecklistPanel::ChecklistPanel(Session &session, const QString &templateKey, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new ChecklistModel(session, templateKey, this)),
      m_period(plainLabel(u"strong"_s)), m_progressText(plainLabel(u"secondary"_s)),
      m_banner(plainLabel(u"secondary"_s)), m_bannerLine(new QWidget), m_progress(new QProgressBar),
      m_missed(makeButton({}, ButtonKind::Link)), m_back(makeButton(tr("Back to the current list"), ButtonKind::Link)),
      m_scroll(new QScrollArea), m_items(new QWidget), m_column(new QVBoxLayout(m_items)), m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_period, 1);
    head->addWidget(m_progressText);
    layout->addLayout(head);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    layout->addWidget(m_progress);
    auto *banner = new QHBoxLayout(m_bannerLine);
    banner->setContentsMargins(0, 0, 0, 0);
    m_banner->setWordWrap(true);
    banner->addWidget(m_banner, 1);
    banner->addWidget(m_back);
    layout->addWidget(m_bannerLine);
    layout->addWidget(m_missed, 0, Qt::AlignLeft);
    m_items->setProperty("role", u"page"_s);
    m_column->setContentsMargins(0, 0, Theme::Step * 2, 0);
    m_column->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Items of the checklist"));
    m_scroll->setWidget(m_items);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setIcon(u"checklists"_s);
    m_empty->hide();
    m_bannerLine->hide();
    m_missed->hide();

    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &ChecklistPanel::buildMore);
    connect(m_back, &QPushButton::clicked, this, [this] { showRun({}); });
    connect(m_missed, &QPushButton::clicked, this, [this] { emit previousRunRequested(m_model->view().previousRun); });
    connect(m_empty, &EmptyState::triggered, this, [this] { emit m_session.settingsRequested(u"brands"_s); });
    connect(m_model, &ChecklistModel::modelReset, this, &ChecklistPanel::rebuild);
    connect(m_model, &ChecklistModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row() && row < m_widgets.size(); ++row)
            m_widgets.at(row)->refresh();
    });
    connect(m_model, &ChecklistModel::loaded, this, [this] {
        refreshHead();
        if (!m_wantedItem.isEmpty())
            openItem(m_wantedItem);
    });
}

void ChecklistPanel::activate()
{
    if (m_model->isCurrent())
        m_model->reload();
}

void ChecklistPanel::showRun(const Uid &run) { m_model->showRun(run); }

void ChecklistPanel::keepTo(const Uid &run)
{
    m_kept = true;
    m_period->hide(); // the case says when it began and how many steps are done
    m_progressText->hide();
    m_model->showRun(run);
}

void ChecklistPanel::rebuild()
{
    if (QWidget *focused = window()->focusWidget(); focused && m_items->isAncestorOf(focused)) {
        setFocus(); // else it would jump to another control of the window; the first open item takes it
        m_begun = false;
    }
    for (ChecklistItemWidget *widget : std::as_const(m_widgets))
        widget->deleteLater();
    m_widgets.clear();
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    m_column->addStretch();
    m_built = false;
    if (isVisible())
        buildMore();
}

/// Twenty items take longer than a frame: they come a few in each turn of the event loop, and none while nobody sees
/// the list.
void ChecklistPanel::buildMore()
{
    QElapsedTimer turn;
    turn.start();
    while (m_widgets.size() < m_model->rowCount() && turn.elapsed() < BuildMs)
        addItem(int(m_widgets.size()));
    if (m_widgets.size() < m_model->rowCount() || turn.elapsed() >= BuildMs) {
        m_more.start();
        return;
    }
    m_built = true;
    if (m_wantedItem.isEmpty())
        openFirst();
    else
        openItem(m_wantedItem);
}

void ChecklistPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_built)
        m_more.start();
    else if (!m_begun && m_wantedItem.isEmpty())
        openFirst(); // it was built before anybody saw it
}

void ChecklistPanel::addItem(int row)
{
    auto *widget = new ChecklistItemWidget(m_session, *m_model, row, m_items);
    connect(widget, &ChecklistItemWidget::opened, this, [this, widget] {
        for (ChecklistItemWidget *other : std::as_const(m_widgets))
            if (other != widget)
                other->setOpen(false);
    });
    connect(widget, &ChecklistItemWidget::moveRequested, this, [this, widget](int step) { move(widget, step); });
    connect(widget, &ChecklistItemWidget::settled, this, [this, widget] { openNext(widget); });
    m_column->insertWidget(row, widget);
    m_widgets << widget;
}

void ChecklistPanel::openFirst()
{
    for (ChecklistItemWidget *widget : std::as_const(m_widgets))
        if (widget->state() == ItemState::Open) {
            widget->setOpen(true);
            // The space bar ticks what is next. A window gives its focus to some button when it opens; a field that
            // somebody writes in is never left.
            const bool given = !m_begun && qobject_cast<QAbstractButton *>(window()->focusWidget());
            if (isVisible() && (given || isFocusFree(this)))
                widget->setFocus(Qt::OtherFocusReason);
            m_begun = m_begun || isVisible();
            return;
        }
}

void ChecklistPanel::refreshHead()
{
    const bool has = m_model->hasRun();
    const int decided = m_model->decided(), total = m_model->rowCount();
    m_scroll->setVisible(has);
    m_empty->setVisible(!has);
    m_progress->setVisible(has);
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(decided);
    m_period->setText(has ? periodText(m_model->run(), m_session.language()) : QString());
    QString progress = has ? tr("%1 / %2 done").arg(decided).arg(total) : QString();
    if (const QDateTime last = m_model->lastTick(); last.isValid())
        progress = tr("%1 · last %2").arg(progress, shortTime(last, m_session.zone(), m_session.language()));
    m_progressText->setText(progress);
    const bool past = !m_model->isCurrent();
    m_banner->setText(m_model->run().isPast(m_model->view().now)
                          ? tr("A past list. Evidence stands as it was saved; what is filled in now is marked as late.")
                          : tr("Another list of the same kind; it is still open."));
    m_bannerLine->setVisible(past && !m_kept);
    const ChecklistView &view = m_model->view();
    m_missed->setVisible(has && !past && view.missedBefore > 0);
    m_missed->setText(
        tr("Items missed on %2: %1")
            .arg(view.missedBefore)
            .arg(longDate(view.previousOpenedAt.toTimeZone(m_session.zone()).date(), m_session.language())));
    if (!has) {
        const QString next = view.nextRunOn.isValid()
                                 ? tr("The next one opens on %1.").arg(longDate(view.nextRunOn, m_session.language()))
                                 : tr("It opens with a crisis case.");
        const bool brandless = m_session.brand().id == BrandId{};
        m_empty->set(tr("No list is open yet"),
                     brandless ? tr("A checklist asks about a brand: its posts, its figures, its people.") : next,
                     brandless ? tr("Add a brand") : QString());
    }
    emit progressChanged(decided, total);
}

void ChecklistPanel::move(ChecklistItemWidget *from, int step)
{
    const qsizetype next = m_widgets.indexOf(from) + step;
    if (next < 0 || next >= m_widgets.size())
        return;
    // Who reads the evidence of one goes on to that of the next.
    if (from->isOpen())
        m_widgets.at(next)->setOpen(true);
    m_widgets.at(next)->setFocus(Qt::TabFocusReason);
    showWhole(m_widgets.at(next));
}

/// After Done the list goes on: the next item that is open shows its evidence. The last one stays as it is.
void ChecklistPanel::openNext(ChecklistItemWidget *after)
{
    for (qsizetype row = m_widgets.indexOf(after) + 1; row < m_widgets.size(); ++row)
        if (m_widgets[row]->state() == ItemState::Open) {
            m_widgets[row]->setOpen(true);
            m_widgets[row]->setFocus(Qt::OtherFocusReason);
            return showWhole(m_widgets[row]);
        }
}

/// Brings \a item into view once the layout has given it its size; its head where it is higher than the view.
void ChecklistPanel::showWhole(ChecklistItemWidget *item)
{
    QTimer::singleShot(0, item, [this, item] {
        m_scroll->ensureWidgetVisible(item);
        if (item->height() > m_scroll->viewport()->height())
            m_scroll->verticalScrollBar()->setValue(item->y());
    });
}

void ChecklistPanel::openItem(const QString &itemKey)
{
    const int row = m_model->rowOf(itemKey);
    if (row < 0 || row >= m_widgets.size() || !m_built) {
        m_wantedItem = row < 0 && m_model->hasRun() ? QString() : itemKey;
        return;
    }
    m_wantedItem.clear();
    m_widgets.at(row)->setOpen(true);
    m_widgets.at(row)->setFocus(Qt::OtherFocusReason);
    showWhole(m_widgets.at(row));
}

} // namespace pulse
