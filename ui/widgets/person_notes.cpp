#include "ui/widgets/person_notes.h"
#include "core/wording.h"
#include "models/person_editor.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int FollowUpDays = 7;
}

PersonNotes::PersonNotes(Session &session, PersonEditor &editor, QWidget *parent)
    : QWidget(parent), m_session(session), m_editor(editor), m_editing(makeEditor()), m_list(new QVBoxLayout),
      m_none(plainLabel(u"secondary"_s, true))
{
    QLabel *heading = plainLabel(u"heading"_s);
    heading->setText(tr("Notes and follow-ups"));
    m_none->setText(tr("No note yet."));
    m_list->setSpacing(8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(heading);
    all->addWidget(m_editing);
    all->addLayout(m_list);
    all->addWidget(m_none);
    m_editing->hide();
}

QWidget *PersonNotes::makeEditor()
{
    auto *box = new QWidget;
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(76);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What helps the next time the team talks to this person"));
    const auto press = [this, box](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, box);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    press(Qt::CTRL | Qt::Key_Return, &PersonNotes::save);
    press(Qt::CTRL | Qt::Key_Enter, &PersonNotes::save);
    press(Qt::Key_Escape, &PersonNotes::closeEditor);
    m_comesBack = new QCheckBox(tr("Comes back on"));
    m_due = new QDateEdit;
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_due->setAccessibleName(tr("Day of the follow-up"));
    connect(m_comesBack, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    QPushButton *keep = makeButton(tr("Save the note"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(tr("Cancel"));
    keep->setToolTip(tr("Ctrl+Enter saves, Escape gives up"));
    connect(keep, &QPushButton::clicked, this, &PersonNotes::save);
    connect(cancel, &QPushButton::clicked, this, &PersonNotes::closeEditor);
    auto *date = new QHBoxLayout;
    date->addWidget(m_comesBack);
    date->addWidget(m_due);
    date->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_text);
    all->addLayout(date);
    all->addLayout(buttons);
    return box;
}

void PersonNotes::showNotes(const Person &person, const QList<PersonNote> &notes)
{
    if (person.id != m_person.id) {
        keepDraft();
        m_person = person;
        if (const auto draft = m_drafts.constFind(person.id); draft != m_drafts.cend())
            edit(*draft);
    }
    m_person = person;
    emptyLayout(m_list);
    for (const PersonNote &note : notes)
        m_list->addWidget(noteRow(note));
    m_none->setVisible(notes.isEmpty());
}

QWidget *PersonNotes::noteRow(const PersonNote &note)
{
    auto *row = new QWidget;
    QLabel *text = plainLabel({}, true);
    text->setText(note.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel *who = plainLabel(u"secondary"_s);
    who->setText(u"%1 %2"_s.arg(note.author, shortTime(note.at, m_session.zone(), m_session.language())));
    auto *foot = new FlowLayout(nullptr, 8); // in English at 1100 pixels it takes two lines
    foot->addWidget(who);
    if (note.due.isValid()) {
        const bool due = !note.done && note.due <= m_session.today();
        const QString words = note.done ? tr("Done") : tr("Follow-up %1").arg(note.due.toString(Qt::ISODate));
        foot->addWidget(new Badge(words, note.done ? Tone::Good : due ? Tone::Warning : Tone::Accent));
    }
    const auto action = [&](const QString &words, auto act) {
        QPushButton *button = makeButton(words, ButtonKind::Link);
        button->setProperty("small", u"true"_s);
        button->setAccessibleName(u"%1: %2"_s.arg(words, note.text.left(40)));
        connect(button, &QPushButton::clicked, this, act);
        foot->addWidget(button);
    };
    if (note.due.isValid())
        action(note.done ? tr("Open again") : tr("Done"), [this, note] {
            PersonNote changed = note;
            changed.done = !note.done;
            m_editor.changeNote(changed);
        });
    action(tr("Edit"), [this, note] {
        edit(note);
        m_text->setFocus();
    });
    action(tr("Delete"), [this, note] { m_editor.removeNote(note); });
    auto *all = new QVBoxLayout(row);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addWidget(text);
    all->addLayout(foot);
    return row;
}

void PersonNotes::beginNote()
{
    if (m_editing->isHidden())
        edit({});
    m_text->setFocus();
}

/// What was being written of somebody waits until the person is shown again.
void PersonNotes::keepDraft()
{
    if (m_editing->isHidden())
        return;
    if (const PersonNote draft = written(); draft.text.isEmpty())
        m_drafts.remove(m_person.id);
    else
        m_drafts.insert(m_person.id, draft);
    m_editing->hide();
    m_note = {};
}

PersonNote PersonNotes::written() const
{
    PersonNote note = m_note;
    note.text = m_text->toPlainText().trimmed();
    note.due = m_comesBack->isChecked() ? m_due->date() : QDate();
    return note;
}

void PersonNotes::edit(const PersonNote &note)
{
    m_note = note;
    m_text->setPlainText(note.text);
    m_comesBack->setChecked(note.due.isValid());
    m_due->setEnabled(note.due.isValid());
    m_due->setDate(note.due.isValid() ? note.due : m_session.today().addDays(FollowUpDays));
    m_editing->show();
}

void PersonNotes::save()
{
    const PersonNote note = written();
    if (note.text.isEmpty()) {
        emit m_session.message(tr("An empty note is not saved. Write something, or press Cancel."), false);
        return;
    }
    if (note.uid.isEmpty())
        m_editor.addNote(m_person, note.text, note.due);
    else
        m_editor.changeNote(note);
    closeEditor();
}

void PersonNotes::closeEditor()
{
    m_drafts.remove(m_person.id);
    m_editing->hide();
    m_note = {};
}

} // namespace pulse
