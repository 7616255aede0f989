#include "ui/dialogs/case_dialogs.h"
#include "services/case_service.h"
#include "services/deliver.h"
#include "store/mention_store.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 460, TextHeight = 110, TitleLength = 60;

QVBoxLayout *column(QDialog *dialog)
{
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    return all;
}

QLayout *foot(QDialog *dialog, QPushButton *confirm)
{
    auto *cancel = makeButton(AttachCaseDialog::tr("Cancel"));
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    confirm->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(confirm);
    return row;
}

} // namespace

AttachCaseDialog::AttachCaseDialog(Session &session, const QList<MentionId> &posts, QWidget *parent)
    : QDialog(parent), m_session(session), m_posts(posts), m_existing(new QRadioButton(tr("An open case"))),
      m_new(new QRadioButton(tr("A new case"))), m_cases(new QComboBox), m_title(new QLineEdit),
      m_save(makeButton(tr("Save with the case"), ButtonKind::Primary))
{
    setWindowTitle(tr("Save with a crisis case"));
    setMinimumWidth(Width);
    m_cases->setAccessibleName(tr("Open cases"));
    m_cases->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_title->setAccessibleName(tr("Name of the new case"));
    m_title->setPlaceholderText(tr("What it is about"));
    m_new->setChecked(true);
    auto *all = column(this);
    all->addWidget(wrappedLabel(
        u"secondary"_s, tr("Text, author, time and counts are kept as they are now, even if the post is deleted.")));
    all->addWidget(m_existing);
    all->addWidget(m_cases);
    all->addWidget(m_new);
    all->addWidget(m_title);
    all->addLayout(foot(this, m_save));
    connect(m_existing, &QRadioButton::toggled, this, &AttachCaseDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &AttachCaseDialog::check);
    connect(m_title, &QLineEdit::textEdited, m_new, [this] { m_new->setChecked(true); });
    connect(m_cases, &QComboBox::activated, m_existing, [this] { m_existing->setChecked(true); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_existing->isChecked())
            emit existingCase(m_cases->currentData().toString());
        else
            emit newCase(m_title->text());
        accept();
    });
    m_existing->setEnabled(false);
    m_cases->setEnabled(false);
    check();
    read();
}

void AttachCaseDialog::read()
{
    struct Read {
        QStringList titles;
        QList<Uid> uids;
        QString firstWords;
    };
    const auto reading =
        m_session.services().workspace.read([brand = m_session.brand(), posts = m_posts,
                                             language = m_session.language()](Connection &connection) -> Result<Read> {
            Read result;
            const auto lines = readCases(connection, brand, true);
            const auto loaded = MentionStore(connection).load(posts.mid(0, 1));
            if (!lines || !loaded)
                return !lines ? lines.error() : loaded.error();
            for (const CaseLine &line : *lines) {
                result.titles << caseTitle(connection, line.crisisCase, language);
                result.uids << line.crisisCase.uid;
            }
            if (!loaded->isEmpty()) {
                const Post &first = loaded->constFirst().post;
                result.firstWords = (first.title.isEmpty() ? first.text : first.title).simplified().left(TitleLength);
            }
            return result;
        });
    deliver(reading, this, [this](const Result<Read> &result) {
        if (!result) {
            emit m_session.message(result.error().text, true);
            return;
        }
        for (qsizetype i = 0; i < result->titles.size(); ++i)
            m_cases->addItem(result->titles[i], result->uids[i]);
        const bool any = !result->titles.isEmpty();
        m_existing->setEnabled(any);
        m_cases->setEnabled(any);
        m_existing->setChecked(any);
        if (m_title->text().isEmpty())
            m_title->setText(result->firstWords);
        check();
    });
}

void AttachCaseDialog::check()
{
    m_save->setEnabled(m_existing->isChecked() ? m_cases->count() > 0 : !m_title->text().simplified().isEmpty());
}

CloseCaseDialog::CloseCaseDialog(const QString &title, int stepsLeft, QWidget *parent)
    : QDialog(parent), m_note(new QPlainTextEdit), m_close(makeButton(tr("Close the case"), ButtonKind::Primary))
{
    setWindowTitle(tr("Close the case"));
    setMinimumWidth(Width);
    m_note->setAccessibleName(tr("Closing note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(TextHeight);
    m_note->setPlaceholderText(tr("How it ended, when the first sign came, and what is changed because of it"));
    auto *all = column(this);
    auto *name = new QLabel(title);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    setStyleProperty(name, "role", u"strong"_s);
    all->addWidget(name);
    if (stepsLeft > 0) {
        auto *left = wrappedLabel(u"secondary"_s, tr("%n step(s) of its list are still open.", nullptr, stepsLeft));
        setStyleProperty(left, "tone", u"warning"_s);
        all->addWidget(left);
    }
    all->addWidget(m_note);
    all->addWidget(wrappedLabel(u"secondary"_s, tr("A closed case leaves Today and can be opened again at any time.")));
    all->addLayout(foot(this, m_close));
    m_close->setEnabled(false);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_close->setEnabled(!m_note->toPlainText().trimmed().isEmpty()); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        emit confirmed(m_note->toPlainText().trimmed());
        accept();
    });
}

CaseEntryDialog::CaseEntryDialog(CaseEntry::Kind kind, const QString &text, const QDateTime &now, const QTimeZone &zone,
                                 QWidget *parent)
    : QDialog(parent), m_zone(zone), m_opened(now), m_kind(new QComboBox), m_text(new QPlainTextEdit),
      m_link(new QLineEdit), m_at(new QDateTimeEdit), m_save(makeButton(tr("Record"), ButtonKind::Primary))
{
    setWindowTitle(tr("Record what was done"));
    setMinimumWidth(Width);
    m_kind->addItem(tr("Reply"), int(CaseEntry::Kind::Reply));
    m_kind->addItem(tr("Escalation"), int(CaseEntry::Kind::Escalation));
    m_kind->addItem(tr("Other action"), int(CaseEntry::Kind::Action));
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_text->setPlainText(text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(TextHeight);
    m_link->setPlaceholderText(u"https://"_s);
    m_at->setCalendarPopup(true);
    m_at->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    const QDateTime local = now.toTimeZone(zone);
    m_at->setDateTime(QDateTime(local.date(), local.time()));
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, [this] { m_opened = {}; });
    m_kind->setAccessibleName(tr("What it was"));
    m_text->setAccessibleName(tr("What was done"));
    m_link->setAccessibleName(tr("Address where it can be read"));
    m_at->setAccessibleName(tr("When it was done"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("What it was"), m_kind);
    form->addRow(tr("What was done"), m_text);
    form->addRow(tr("Address"), m_link);
    form->addRow(tr("When"), m_at);
    auto *all = column(this);
    all->addLayout(form);
    all->addWidget(wrappedLabel(u"secondary"_s,
                                tr("Pulsecheck publishes nothing itself: reply where it began, then record it here.")));
    all->addLayout(foot(this, m_save));
    connect(m_text, &QPlainTextEdit::textChanged, this, &CaseEntryDialog::check);
    connect(m_link, &QLineEdit::textChanged, this, &CaseEntryDialog::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit confirmed(CaseEntry::Kind(m_kind->currentData().toInt()), m_text->toPlainText(), m_link->text(),
                       m_opened.isValid() ? m_opened : QDateTime(m_at->date(), m_at->time(), m_zone).toUTC());
        accept();
    });
    check();
}

void CaseEntryDialog::check()
{
    m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty() || !m_link->text().trimmed().isEmpty());
}

} // namespace pulse
