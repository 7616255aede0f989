#include "ui/widgets/check_popup.h"
#include "core/wording.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>

namespace pulse {
using namespace Qt::StringLiterals;

CheckPopup::CheckPopup(const QString &title, QWidget *parent) : QFrame(parent, Qt::Popup), m_list(new QListWidget)
{
    setProperty("role", u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new QLabel(title);
    heading->setProperty("role", u"secondary"_s);
    m_list->setAccessibleName(title);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(220);
    m_list->installEventFilter(this);
    QPushButton *all = makeButton(tr("No restriction"), ButtonKind::Link);
    connect(all, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Unchecked);
        close();
    });
    QPushButton *done = makeButton(tr("Apply"), ButtonKind::Primary);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addStretch(1);
    foot->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(6);
    layout->addWidget(heading);
    layout->addWidget(m_list);
    layout->addLayout(foot);
}

void CheckPopup::setItems(const QList<Item> &items, const QStringList &ticked)
{
    m_list->clear();
    for (const Item &item : items) {
        const QString label =
            item.count < 0 ? item.label : u"%1  %2"_s.arg(item.label, wholeNumber(double(item.count)));
        auto *row = new QListWidgetItem(label, m_list);
        row->setData(Qt::UserRole, item.value);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(ticked.contains(item.value) ? Qt::Checked : Qt::Unchecked);
    }
    m_before = this->ticked();
    constexpr int mostShown = 10;
    const int rowHeight = std::max(30, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::clamp(int(items.size()), 1, mostShown) * rowHeight + 4);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CheckPopup::setCounted(const QList<Counted> &counted, const QStringList &ticked)
{
    QList<Item> items;
    for (const Counted &each : counted)
        items << Item{each.value, each.value, each.count};
    setItems(items, ticked);
}

void CheckPopup::showBelow(QWidget *anchor)
{
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    const QRect screen = anchor->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    m_list->setFocus();
}

QStringList CheckPopup::ticked() const
{
    QStringList values;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            values << m_list->item(row)->data(Qt::UserRole).toString();
    return values;
}

void CheckPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (const QStringList now = ticked(); now != m_before) {
        m_before = now;
        emit chosen(now);
    }
}

bool CheckPopup::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace pulse
