#include "ui/widgets/checklist_item_widget.h"
#include "core/wording.h"
#include "models/checklist_model.h"
#include "ui/style/colours.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/evidence_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int NoteHeight = 72;

bool isDecided(ItemState state)
{
    return state == ItemState::Done || state == ItemState::Skipped || state == ItemState::NotApplicable;
}

} // namespace

ChecklistItemWidget::ChecklistItemWidget(Session &session, ChecklistModel &model, int row, QWidget *parent)
    : QFrame(parent), m_session(session), m_model(model), m_row(row)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Step * 2, Theme::Step * 2 + 2, Theme::Step * 3, Theme::Step * 2 + 2);
    layout->setSpacing(Theme::Step * 2);
    layout->addWidget(makeHead());
    refresh();
}

QWidget *ChecklistItemWidget::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 3);
    m_check = new QCheckBox;
    m_check->setFocusPolicy(Qt::NoFocus); // the item has the focus, Space ticks
    connect(m_check, &QCheckBox::clicked, this, [this] {
        // The box follows the model: it changes when the tick is stored.
        m_check->setChecked(isDecided(state()));
        toggleTick();
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = wrappedLabel(u"strong"_s);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_line = new ElidedLabel;
    m_line->setMostLines(2);
    setStyleProperty(m_line, "role", u"secondary"_s);
    words->addWidget(m_title);
    words->addWidget(m_line);
    m_whoWhen = new QLabel;
    m_whoWhen->setTextFormat(Qt::PlainText);
    setStyleProperty(m_whoWhen, "role", u"secondary"_s);
    layout->addWidget(m_check, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_whoWhen, 0, Qt::AlignTop);
    return head;
}

QWidget *ChecklistItemWidget::makeDetails()
{
    m_details = new QWidget;
    auto *layout = new QVBoxLayout(m_details);
    // Under the title, not under the box.
    layout->setContentsMargins(m_check->sizeHint().width() + Theme::Step * 3, 0, 0, 0);
    layout->setSpacing(Theme::Step * 2);
    m_guidance = wrappedLabel(u"secondary"_s);
    m_doneMeans = wrappedLabel(u"secondary"_s);
    m_hint = wrappedLabel(u"secondary"_s);
    setStyleProperty(m_hint, "tone", u"good"_s);
    layout->addWidget(m_guidance);
    layout->addWidget(m_doneMeans);
    auto *origin = new QHBoxLayout;
    m_frozen = wrappedLabel(u"caption"_s);
    m_todayLink = makeButton({}, ButtonKind::Link);
    connect(m_todayLink, &QPushButton::clicked, this, [this] {
        m_today = !m_today;
        if (m_today && m_model.evidence(m_row, true).isEmpty())
            m_model.requestEvidence(m_row);
        refresh();
    });
    origin->addWidget(m_frozen, 1);
    origin->addWidget(m_todayLink);
    layout->addLayout(origin);
    m_views = new QVBoxLayout;
    m_views->setSpacing(Theme::Step * 2);
    layout->addLayout(m_views);
    layout->addWidget(m_hint);
    m_note = wrappedLabel(u"secondary"_s);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_note);
    m_links = new QVBoxLayout;
    m_links->setSpacing(0);
    layout->addLayout(m_links);
    layout->addWidget(makeButtons());
    return m_details;
}

QWidget *ChecklistItemWidget::makeEditor()
{
    m_editor = new QWidget;
    auto *layout = new QHBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 2);
    m_editorLabel = new QLabel;
    m_edit = new QLineEdit;
    m_noteEdit = new QPlainTextEdit;
    m_noteEdit->setTabChangesFocus(true);
    m_noteEdit->setFixedHeight(NoteHeight);
    m_noteEdit->setAccessibleName(tr("Note"));
    auto *save = makeButton(tr("Save"), ButtonKind::Primary);
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Quiet);
    layout->addWidget(m_editorLabel, 0, Qt::AlignTop);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_noteEdit, 1);
    layout->addWidget(save, 0, Qt::AlignTop);
    layout->addWidget(cancel, 0, Qt::AlignTop);
    connect(save, &QPushButton::clicked, this, [this] { finishEditing(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { finishEditing(false); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { finishEditing(true); });
    m_editor->hide();
    return m_editor;
}

QWidget *ChecklistItemWidget::makeButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new FlowLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    m_done = makeButton(tr("Done"), ButtonKind::Primary);
    m_skip = makeButton(tr("Skip…"));
    m_notApplicable = makeButton(tr("Not applicable"));
    m_undo = makeButton(tr("Reopen"));
    auto *note = makeButton(tr("Note"));
    auto *link = makeButton(tr("Attach link"));
    auto *assignee = makeButton(tr("Assignee"));
    for (QPushButton *button : {m_done, m_skip, m_notApplicable, m_undo, note, link, assignee})
        layout->addWidget(button);
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_model.tick(m_row);
        emit settled();
    });
    connect(m_skip, &QPushButton::clicked, this, [this] { edit(Editing::Reason); });
    connect(m_notApplicable, &QPushButton::clicked, this, [this] { m_model.setNotApplicable(m_row); });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_model.reopen(m_row); });
    connect(note, &QPushButton::clicked, this, [this] { edit(Editing::Note); });
    connect(link, &QPushButton::clicked, this, [this] { edit(Editing::Link); });
    connect(assignee, &QPushButton::clicked, this, [this] { edit(Editing::Assignee); });
    return buttons;
}

QVariant ChecklistItemWidget::value(int role) const { return m_model.index(m_row).data(role); }

ItemState ChecklistItemWidget::state() const { return ItemState(value(ChecklistModel::StateRole).toInt()); }

void ChecklistItemWidget::refresh()
{
    const ItemState now = state();
    const QString title = value(Qt::DisplayRole).toString();
    m_title->setText(title);
    setStyleProperty(m_title, "role", m_open ? u"strong"_s : QString());
    setStyleProperty(m_title, "struck", now == ItemState::Done ? u"true"_s : u"false"_s);
    // What is settled steps back.
    m_title->setForegroundRole(isDecided(now) ? QPalette::Dark : QPalette::WindowText);
    m_check->setChecked(isDecided(now));
    m_check->setAccessibleName(title);
    QString line = value(ChecklistModel::EvidenceLineRole).toString();
    const bool required = ItemNeed(value(ChecklistModel::NeedRole).toInt()) == ItemNeed::Required;
    if (now == ItemState::Missed && !required)
        line = tr("Left open");
    else if (now == ItemState::Missed)
        line = line.isEmpty() ? tr("Missed") : tr("Missed · %1").arg(line);
    else if (line.isEmpty() && now == ItemState::Open)
        line = tr("Reading the evidence…");
    m_line->setText(line);
    const bool attention = value(ChecklistModel::AttentionRole).toBool() && !isDecided(now);
    setStyleProperty(m_line, "tone",
                     now == ItemState::Missed && required ? u"warning"_s
                     : attention                          ? u"bad"_s
                                                          : QString());
    m_whoWhen->setText(value(ChecklistModel::WhoWhenRole).toString());
    setAccessibleName(title);
    setAccessibleDescription(u"%1. %2. %3"_s.arg(isDecided(now)             ? tr("Settled")
                                                 : now == ItemState::Missed ? tr("Missed")
                                                                            : tr("Open"),
                                                 line, m_whoWhen->text()));
    if (m_open)
        refreshDetails(now);
}

void ChecklistItemWidget::refreshDetails(ItemState now)
{
    m_guidance->setText(value(ChecklistModel::GuidanceRole).toString());
    QString doneMeans = tr("Done means: %1").arg(value(ChecklistModel::DoneMeansRole).toString());
    if (const QString condition = value(ChecklistModel::ConditionRole).toString(); !condition.isEmpty())
        doneMeans = tr("Condition: %1").arg(condition) + u'\n' + doneMeans;
    m_doneMeans->setText(doneMeans);
    const bool applies = value(ChecklistModel::AppliesRole).toBool();
    const bool offer = value(ChecklistModel::OfferTickRole).toBool();
    m_hint->setText(!applies ? tr("The condition does not hold now: this item can be marked as not applicable.")
                    : offer  ? tr("The data meets what done means: you can tick it.")
                             : QString());
    m_hint->setVisible(!isDecided(now) && (!applies || offer));
    const QString note = value(ChecklistModel::NoteRole).toString(),
                  reason = value(ChecklistModel::ReasonRole).toString();
    QStringList said;
    if (now == ItemState::Skipped)
        said << tr("Reason for skipping: %1").arg(reason);
    if (!note.isEmpty())
        said << tr("Note: %1").arg(note);
    m_note->setText(said.join(u'\n'));
    m_note->setVisible(!said.isEmpty());
    emptyLayout(m_links);
    for (const QString &address : value(ChecklistModel::LinksRole).toStringList()) {
        auto *link = makeButton(address, ButtonKind::Link);
        connect(link, &QPushButton::clicked, this, [address] {
            const QUrl url = QUrl::fromUserInput(address);
            if (url.scheme() == u"https" || url.scheme() == u"http")
                QDesktopServices::openUrl(url);
        });
        m_links->addWidget(link, 0, Qt::AlignLeft);
    }
    const bool conditional = ItemNeed(value(ChecklistModel::NeedRole).toInt()) == ItemNeed::Conditional;
    m_done->setVisible(!isDecided(now));
    m_skip->setVisible(!isDecided(now));
    m_notApplicable->setVisible(!isDecided(now) && conditional);
    m_undo->setVisible(isDecided(now));
    refreshEvidence();
}

void ChecklistItemWidget::refreshEvidence()
{
    const bool frozen = value(ChecklistModel::IsFrozenRole).toBool();
    m_frozen->setText(m_today ? tr("Today's data; the saved evidence is unchanged.")
                              : tr("Saved when it was ticked. Later data does not change it."));
    m_frozen->setVisible(frozen);
    m_todayLink->setText(m_today ? tr("Back to the saved evidence") : tr("The same view with today's data"));
    m_todayLink->setVisible(frozen);
    const QList<Evidence> views = m_model.evidence(m_row, m_today);
    while (m_viewWidgets.size() < views.size()) {
        m_viewWidgets << new EvidenceView(m_session);
        m_views->addWidget(m_viewWidgets.constLast());
    }
    for (qsizetype i = 0; i < m_viewWidgets.size(); ++i) {
        m_viewWidgets.at(i)->setVisible(i < views.size());
        if (i < views.size())
            m_viewWidgets.at(i)->setEvidence(views.at(i));
    }
}

void ChecklistItemWidget::setOpen(bool open)
{
    if (m_open == open)
        return;
    m_open = open;
    // Most items stay closed, and their two dozen widgets cost a page more than it may take.
    if (open && !m_details)
        layout()->addWidget(makeDetails());
    if (open && m_model.evidence(m_row).isEmpty())
        m_model.requestEvidence(m_row);
    refresh();
    m_details->setVisible(open);
    if (open)
        emit opened();
}

void ChecklistItemWidget::toggleTick()
{
    if (isDecided(state()))
        m_model.reopen(m_row);
    else
        m_model.tick(m_row);
}

bool ChecklistItemWidget::isEditing() const { return m_editor && m_editor->isVisible(); }

void ChecklistItemWidget::edit(Editing what)
{
    m_editing = what;
    if (!m_editor) { // above the buttons
        auto *details = static_cast<QVBoxLayout *>(m_details->layout());
        details->insertWidget(details->count() - 1, makeEditor());
    }
    const QString label = what == Editing::Reason ? tr("Reason for skipping")
                          : what == Editing::Note ? tr("Note")
                          : what == Editing::Link ? tr("Link")
                                                  : tr("Assignee");
    m_editorLabel->setText(label);
    m_edit->setAccessibleName(label);
    m_edit->setText(what == Editing::Assignee ? value(ChecklistModel::AssigneeRole).toString() : QString());
    m_edit->setPlaceholderText(what == Editing::Link ? u"https://"_s : QString());
    m_noteEdit->setPlainText(value(ChecklistModel::NoteRole).toString());
    const bool note = what == Editing::Note;
    m_edit->setVisible(!note);
    m_noteEdit->setVisible(note);
    QWidget *field = note ? static_cast<QWidget *>(m_noteEdit) : m_edit;
    m_editorLabel->setBuddy(field);
    m_editor->show();
    field->setFocus();
}

void ChecklistItemWidget::finishEditing(bool save)
{
    const QString entered = m_edit->text().trimmed();
    if (save && m_editing == Editing::Reason && entered.isEmpty()) {
        m_edit->setPlaceholderText(tr("Say why it is skipped."));
        return;
    }
    m_editor->hide();
    setFocus();
    if (!save)
        return;
    switch (m_editing) {
    case Editing::Reason:
        m_model.skip(m_row, entered);
        break;
    case Editing::Note:
        m_model.setNote(m_row, m_noteEdit->toPlainText());
        break;
    case Editing::Link:
        if (!entered.isEmpty())
            m_model.setLinks(m_row, value(ChecklistModel::LinksRole).toStringList() + QStringList{entered});
        break;
    case Editing::Assignee:
        m_model.setAssignee(m_row, entered);
        break;
    case Editing::Nothing:
        break;
    }
}

void ChecklistItemWidget::keyPressEvent(QKeyEvent *event)
{
    if (!hasFocus()) {
        // A field or a button inside did not want the key; only Escape means something to the item then.
        if (event->key() == Qt::Key_Escape && isEditing())
            finishEditing(false);
        else
            event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        toggleTick();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setOpen(!m_open);
        break;
    case Qt::Key_Up:
        emit moveRequested(-1);
        break;
    case Qt::Key_Down:
        emit moveRequested(1);
        break;
    case Qt::Key_Escape:
        if (isEditing())
            finishEditing(false);
        else
            event->ignore();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void ChecklistItemWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onHead = !m_open || event->position().y() < m_details->y();
    if (event->button() == Qt::LeftButton && onHead)
        setOpen(!m_open);
    QFrame::mouseReleaseEvent(event);
}

void ChecklistItemWidget::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ChecklistItemWidget::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ChecklistItemWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colours::border(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours::accent(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 2.5, -0.5, -3.5), 6, 6);
}

} // namespace pulse
