#include "ui/widgets/case_head.h"
#include "core/wording.h"
#include "models/case_editor.h"
#include "models/case_list_model.h"
#include "ui/dialogs/case_dialogs.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A field that a person is writing in is not overwritten by what comes from the workspace.
void fill(QLineEdit *edit, const QString &text)
{
    if (!edit->isModified()) // what somebody is writing stays until it is saved
        edit->setText(text);
}

} // namespace

CaseHead::CaseHead(Session &session, CaseEditor &editor, QWidget *parent)
    : QWidget(parent), m_session(session), m_editor(editor), m_title(new QLineEdit), m_state(new Badge),
      m_about(plainLabel(u"secondary"_s)), m_severity(new QComboBox), m_owner(new QLineEdit), m_step(new QLineEdit),
      m_stepAt(new QDateTimeEdit), m_saveStep(makeButton(tr("Save"))),
      m_take(makeButton(tr("Use the proposal"), ButtonKind::Link)), m_close(makeButton({})),
      m_grounds(plainLabel(u"secondary"_s, true)), m_closing(plainLabel(u"secondary"_s, true))
{
    m_title->setAccessibleName(tr("Name of the case"));
    m_title->setMaxLength(120);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::Step * 2);
    line->addWidget(m_title, 1);
    line->addWidget(m_state);
    auto *report = makeButton(tr("Report"));
    report->setToolTip(tr("The report of this case, to read and to save."));
    connect(report, &QPushButton::clicked, this,
            [this] { emit m_session.reportRequested(u"crisis"_s, m_detail.line.crisisCase.uid); });
    line->addWidget(report);
    line->addWidget(m_close);
    auto *grounds = new QHBoxLayout;
    grounds->setSpacing(Theme::Step * 2);
    grounds->addWidget(m_grounds, 1);
    grounds->addWidget(m_take, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Step * 2);
    all->addLayout(line);
    all->addWidget(m_about);
    all->addWidget(makeFields());
    all->addLayout(grounds);
    all->addWidget(m_closing);

    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        if (m_title->isModified() && m_title->text().simplified() != m_detail.line.crisisCase.title)
            m_editor.setTitle(m_detail.line.crisisCase.uid, m_title->text());
        m_title->setModified(false);
        m_title->setCursorPosition(0); // a long title is read from its beginning
    });
    connect(m_owner, &QLineEdit::editingFinished, this, [this] {
        if (m_owner->isModified() && m_owner->text().simplified() != m_detail.line.crisisCase.owner)
            m_editor.setOwner(m_detail.line.crisisCase.uid, m_owner->text());
        m_owner->setModified(false);
    });
    connect(m_severity, &QComboBox::activated, this, [this](int index) {
        const int value = m_severity->itemData(index).toInt();
        m_editor.setSeverity(m_detail.line.crisisCase.uid, value ? std::optional(Severity(value)) : std::nullopt);
    });
    connect(m_step, &QLineEdit::returnPressed, this, &CaseHead::saveNextStep);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        const auto within = [this](const QWidget *field) {
            return field &&
                   (field == m_step || field == m_saveStep || field == m_stepAt || m_stepAt->isAncestorOf(field));
        };
        if (now && within(before) && !within(now))
            leaveNextStep();
    });
    connect(m_saveStep, &QPushButton::clicked, this, &CaseHead::saveNextStep);
    connect(m_take, &QPushButton::clicked, this,
            [this] { m_editor.setSeverity(m_detail.line.crisisCase.uid, m_detail.proposal.severity()); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_detail.line.crisisCase.isOpen())
            askToClose();
        else
            m_editor.reopen(m_detail.line.crisisCase.uid);
    });
}

QWidget *CaseHead::makeFields()
{
    m_severity->addItem(tr("Not graded"), 0);
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High})
        m_severity->addItem(severityName(severity), int(severity));
    m_severity->setAccessibleName(tr("Severity"));
    m_owner->setAccessibleName(tr("Response owner"));
    m_owner->setPlaceholderText(tr("Who answers for it"));
    m_step->setAccessibleName(tr("Next step"));
    m_step->setPlaceholderText(tr("What is done next, or why it has to wait"));
    m_stepAt->setAccessibleName(tr("Time of the next step"));
    m_stepAt->setCalendarPopup(true);
    m_stepAt->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_saveStep->setAccessibleName(tr("Save the next step"));
    const auto named = [](const QString &name, QWidget *field) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        setStyleProperty(label, "role", u"secondary"_s);
        return label;
    };
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::Step * 2);
    grid->setVerticalSpacing(Theme::Step * 2);
    grid->addWidget(named(tr("Severity"), m_severity), 0, 0);
    grid->addWidget(m_severity, 0, 1);
    grid->addWidget(named(tr("Response owner"), m_owner), 0, 2);
    grid->addWidget(m_owner, 0, 3, 1, 3);
    grid->addWidget(named(tr("Next step"), m_step), 1, 0);
    grid->addWidget(m_step, 1, 1, 1, 3);
    grid->addWidget(m_stepAt, 1, 4);
    grid->addWidget(m_saveStep, 1, 5);
    grid->setColumnStretch(3, 1);
    return fields;
}

void CaseHead::saveNextStep()
{
    m_step->setModified(false);
    const QDateTime at(m_stepAt->date(), m_stepAt->time(), m_session.zone());
    m_editor.setNextStep(m_detail.line.crisisCase.uid, m_step->text(),
                         m_step->text().trimmed().isEmpty() ? QDateTime() : at.toUTC());
}

/// Words that are written are kept, also by who goes on without Save; from the words to their time it is one change.
void CaseHead::leaveNextStep()
{
    if (m_step->isModified() && m_step->text().simplified() != m_detail.line.crisisCase.nextStep)
        saveNextStep();
}

void CaseHead::askToClose()
{
    auto *dialog =
        new CloseCaseDialog(m_detail.line.crisisCase.title, m_detail.line.steps - m_detail.line.stepsDone, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseCaseDialog::confirmed, this,
            [this, uid = m_detail.line.crisisCase.uid](const QString &note) { m_editor.close(uid, note); });
    dialog->open();
}

void CaseHead::show(const CaseDetail &detail)
{
    const bool another = detail.line.crisisCase.uid != m_detail.line.crisisCase.uid;
    m_detail = detail;
    const CrisisCase &found = detail.line.crisisCase;
    const auto when = [this](const QDateTime &time) { return shortTime(time, m_session.zone(), m_session.language()); };
    if (another)
        for (QLineEdit *edit : {m_title, m_owner, m_step})
            edit->setModified(false);
    fill(m_title, found.title);
    fill(m_owner, found.owner);
    fill(m_step, found.nextStep);
    m_title->setCursorPosition(0);
    m_state->setText(found.isOpen() ? tr("Open") : tr("Closed"));
    m_state->setTone(found.isOpen() ? Tone::Bad : Tone::Good);
    QStringList about{tr("began %1").arg(when(detail.began)),
                      found.openedBy.isEmpty() ? tr("noticed %1").arg(when(detail.noticed))
                                               : tr("opened %1 by %2").arg(when(detail.noticed), found.openedBy)};
    if (const int minutes = int(detail.began.secsTo(detail.noticed) / 60); minutes >= 120)
        about << tr("noticed after %n hour(s)", nullptr, minutes / 60);
    else if (minutes > 0)
        about << tr("noticed after %n minute(s)", nullptr, minutes);
    m_about->setText(about.join(u" · "_s));
    m_severity->setCurrentIndex(m_severity->findData(found.severity ? int(*found.severity) : 0));
    const QDateTime at = found.nextStepAt.isValid() ? found.nextStepAt : m_session.clock().now().addSecs(2 * 3600);
    const QDateTime local = at.toTimeZone(m_session.zone());
    if (!m_stepAt->hasFocus())
        m_stepAt->setDateTime(QDateTime(local.date(), local.time()));
    //: %1 a severity, %2 the figures that it rests on
    m_grounds->setText(tr("Proposed severity: %1 — %2")
                           .arg(severityName(detail.proposal.severity()), detail.groundsInWords.join(u" · "_s)));
    m_take->setVisible(found.isOpen() && found.severity != detail.proposal.severity());
    m_closing->setVisible(!found.isOpen());
    //: %1 time, %2 who, %3 the closing note
    m_closing->setText(tr("Closed %1 by %2: %3").arg(when(found.closedAt), found.closedBy, found.closingNote));
    m_close->setText(found.isOpen() ? tr("Close the case…") : tr("Open again"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_severity, m_owner, m_step, m_stepAt, m_saveStep})
        field->setEnabled(found.isOpen());
}

} // namespace pulse
