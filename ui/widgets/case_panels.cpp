#include "ui/widgets/case_panels.h"
#include "core/short_count.h"
#include "core/wording.h"
#include "models/case_editor.h"
#include "ui/dialogs/case_dialogs.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/evidence_row_button.h"
#include "ui/widgets/plain_label.h"
#include <QAbstractButton>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int DraftHeight = 96;

QFrame *sunken(QVBoxLayout *&inside)
{
    auto *box = new QFrame;
    setStyleProperty(box, "role", u"sunken"_s);
    inside = new QVBoxLayout(box);
    inside->setContentsMargins(Theme::Step * 3, Theme::Step * 2, Theme::Step * 3, Theme::Step * 2);
    inside->setSpacing(Theme::Step);
    return box;
}

} // namespace

CasePanel::CasePanel(Session &session, CaseEditor &editor, const QString &name, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_editor(editor), m_column(nullptr), m_rows(new QVBoxLayout)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its rows take the focus
    setAccessibleName(name);
    auto *content = new QWidget;
    setStyleProperty(content, "role", u"page"_s);
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // rows elide instead of being cut
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, Theme::Step * 2, 0);
    m_column->setSpacing(Theme::Step * 2);
    m_rows->setSpacing(Theme::Step * 2);
    m_column->addLayout(m_rows);
    m_column->addStretch(1);
    setWidget(content);
}

void CasePanel::clearRows()
{
    const QWidget *focused = window()->focusWidget();
    m_focusRow = -1;
    for (int i = 0; focused && i < m_rows->count(); ++i)
        if (QWidget *row = m_rows->itemAt(i)->widget(); row && (row == focused || row->isAncestorOf(focused))) {
            m_focusRow = i;
            m_focusControl = -1;
            const auto controls = row->findChildren<QAbstractButton *>();
            for (qsizetype k = 0; k < controls.size(); ++k)
                if (controls[k] == focused)
                    m_focusControl = k;
        }
    emptyLayout(m_rows);
}

void CasePanel::keepFocus()
{
    if (m_focusRow < 0 || m_rows->count() == 0)
        return;
    QWidget *row = m_rows->itemAt(int(std::min<qsizetype>(m_focusRow, m_rows->count() - 1)))->widget();
    const auto controls = row->findChildren<QAbstractButton *>();
    QWidget *control =
        controls.isEmpty() ? row : controls[std::clamp<qsizetype>(m_focusControl, 0, controls.size() - 1)];
    row->show(); // its layout does it later, and what is hidden takes no focus
    control->setFocus(Qt::OtherFocusReason);
}

void CasePanel::addRow(QWidget *row) { m_rows->addWidget(row); }

void CasePanel::addRemark(const QString &text) { m_rows->addWidget(copyableLabel(u"secondary"_s, text)); }

QString CasePanel::when(const QDateTime &time) const
{
    return time.isValid() ? shortTime(time, m_session.zone(), m_session.language()) : u"—"_s;
}

CaseTimeLinePanel::CaseTimeLinePanel(Session &session, CaseEditor &editor, QWidget *parent)
    : CasePanel(session, editor, tr("Time line"), parent)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Step * 2);
    const std::pair<QString, CaseEntry::Kind> kinds[] = {{tr("Record a reply…"), CaseEntry::Kind::Reply},
                                                         {tr("Record an escalation…"), CaseEntry::Kind::Escalation},
                                                         {tr("Record an action…"), CaseEntry::Kind::Action}};
    for (const auto &[text, kind] : kinds) {
        auto *button = makeButton(text);
        connect(button, &QPushButton::clicked, this, [this, wanted = kind] { record(wanted); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column()->insertLayout(0, buttons);
}

void CasePanel::record(CaseEntry::Kind kind, const QString &text)
{
    auto *dialog = new CaseEntryDialog(kind, text, session().clock().now(), session().zone(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseEntryDialog::confirmed, this,
            [this, uid = m_detail.line.crisisCase.uid](CaseEntry::Kind chosen, const QString &done, const QString &link,
                                                       const QDateTime &at) {
                editor().addEntry(uid, chosen, done, link, at);
            });
    dialog->open();
}

void CaseTimeLinePanel::show(const CaseDetail &detail)
{
    m_detail = detail;
    clearRows();
    QList<EvidenceRow> rows;
    for (const CaseEvent &event : detail.timeLine)
        rows << timeLineRow(event);
    const int badges = badgeColumn(rows);
    for (const EvidenceRow &row : std::as_const(rows)) {
        auto *line = new EvidenceRowButton(row, badges);
        if (row.mention != MentionId{})
            connect(line, &QAbstractButton::clicked, this,
                    [this, id = row.mention] { emit session().mentionRequested(id); });
        addRow(line);
    }
    keepFocus();
}

EvidenceRow CaseTimeLinePanel::timeLineRow(const CaseEvent &event) const
{
    EvidenceRow row;
    switch (event.kind) {
    case CaseEvent::Kind::FirstPost:
        row.badge = tr("First post");
        row.tone = Tone::Warning;
        break;
    case CaseEvent::Kind::Spike:
        row.badge = tr("Spike");
        row.tone = Tone::Bad;
        break;
    case CaseEvent::Kind::Post:
        row.badge = tr("Post");
        break;
    case CaseEvent::Kind::Team:
        row.badge = tr("Team");
        row.tone = Tone::Accent;
        break;
    case CaseEvent::Kind::Step:
        row.badge = tr("Step");
        row.tone = Tone::Good;
        break;
    }
    row.title = event.text;
    row.detail = event.by.isEmpty() ? when(event.at) : when(event.at) + u" · "_s + event.by;
    row.mention = event.mention;
    return row;
}

CasePostsPanel::CasePostsPanel(Session &session, CaseEditor &editor, QWidget *parent)
    : CasePanel(session, editor, tr("Posts of the case"), parent)
{}

void CasePostsPanel::show(const CaseDetail &detail)
{
    m_detail = detail;
    clearRows();
    addRemark(detail.posts.isEmpty()
                  ? tr("No post is saved yet. On the Mentions page, \"Case…\" saves a post here as it stands.")
                  : tr("As they stood when they were saved; later edits and deletions change nothing here."));
    for (qsizetype i = 0; i < detail.posts.size(); ++i)
        addRow(postRow(i));
    keepFocus();
}

QWidget *CasePostsPanel::postRow(qsizetype index)
{
    const CasePost &post = m_detail.posts[index];
    const MentionId id = m_detail.mentions[index];
    QVBoxLayout *inside = nullptr;
    QFrame *box = sunken(inside);
    QStringList head{post.author.isEmpty() ? tr("unknown author") : post.author, post.place, when(post.publishedAt)};
    if (post.followers)
        head << tr("%1 followers").arg(shortCount(double(*post.followers), session().language()));
    const auto count = [&head](const QString &words, const std::optional<qint64> &value) {
        if (value)
            head << words.arg(wholeNumber(double(*value)));
    };
    count(tr("likes %1"), post.engagement.likes);
    count(tr("shares %1"), post.engagement.shares);
    count(tr("comments %1"), post.engagement.replies);
    inside->addWidget(copyableLabel(u"secondary"_s, head.join(u" · "_s)));
    inside->addWidget(copyableLabel(u"body"_s, post.text));
    //: %1 a time, %2 a person
    inside->addWidget(copyableLabel(u"caption"_s, tr("Saved %1 by %2").arg(when(post.attachedAt), post.attachedBy)));
    auto *buttons = new QHBoxLayout;
    auto *open = makeButton(tr("Open the mention"), ButtonKind::Link);
    open->setEnabled(id != MentionId{});
    open->setToolTip(id == MentionId{} ? tr("It is no longer in the workspace; this copy is what is left.")
                                       : QString());
    connect(open, &QPushButton::clicked, this, [this, id] { emit session().mentionRequested(id); });
    auto *remove = makeButton(tr("Take out"), ButtonKind::Link);
    remove->setAccessibleName(tr("Take out: %1").arg(head.constFirst()));
    connect(remove, &QPushButton::clicked, this,
            [this, uid = m_detail.line.crisisCase.uid, mention = post.mention] { editor().detach(uid, mention); });
    buttons->setSpacing(Theme::Gutter);
    buttons->addWidget(open);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    inside->addLayout(buttons);
    return box;
}

CaseRepliesPanel::CaseRepliesPanel(Session &session, CaseEditor &editor, QWidget *parent)
    : CasePanel(session, editor, tr("Replies"), parent), m_text(new QPlainTextEdit),
      m_save(makeButton(tr("Save the draft"), ButtonKind::Primary))
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(DraftHeight);
    m_text->setAccessibleName(tr("Draft of a reply"));
    m_text->setPlaceholderText(tr("What might be answered. What is unknown is said to be unknown."));
    m_save->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        this->editor().saveDraft(m_detail.line.crisisCase.uid, m_edited, m_text->toPlainText());
        m_edited.clear();
        m_text->setFocus(); // the button is switched off with the last letter and would drop the keyboard anywhere
        m_text->clear();
    });
    auto *form = new QVBoxLayout;
    form->setSpacing(Theme::Step * 2);
    form->addWidget(m_text);
    form->addWidget(m_save, 0, Qt::AlignRight);
    column()->insertLayout(0, form);
}

void CaseRepliesPanel::edit(const ReplyDraft &draft)
{
    m_edited = draft.uid;
    m_text->setPlainText(draft.text);
    m_text->setFocus();
}

void CaseRepliesPanel::show(const CaseDetail &detail)
{
    if (const Uid before = m_detail.line.crisisCase.uid, now = detail.line.crisisCase.uid; now != before) {
        // What is written and not saved yet waits for its case.
        m_unsaved.insert(before, {m_edited, m_text->toPlainText()});
        const Unsaved waiting = m_unsaved.take(now);
        m_edited = waiting.edited;
        m_text->setPlainText(waiting.text);
    }
    m_detail = detail;
    clearRows();
    addRemark(tr("Pulsecheck publishes nothing. Copy an approved text, answer where it began, and record the reply "
                 "in the time line."));
    for (const ReplyDraft &draft : detail.drafts)
        addRow(draftRow(draft));
    keepFocus();
}

QWidget *CaseRepliesPanel::draftRow(const ReplyDraft &draft)
{
    QVBoxLayout *inside = nullptr;
    QFrame *box = sunken(inside);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new Badge(draft.isApproved() ? tr("Approved") : tr("Draft"), draft.isApproved() ? Tone::Good : Tone::Warning));
    //: %1 a person, %2 a time
    QString about = tr("%1, %2").arg(draft.writtenBy, when(draft.writtenAt));
    if (draft.isApproved())
        about += u" · "_s + tr("approved by %1, %2").arg(draft.approvedBy, when(draft.approvedAt));
    head->addWidget(copyableLabel(u"secondary"_s, about), 1);
    inside->addLayout(head);
    inside->addWidget(copyableLabel(u"body"_s, draft.text));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Gutter);
    const Uid uid = m_detail.line.crisisCase.uid;
    const auto add = [&](const QString &text, auto action) {
        auto *button = makeButton(text, ButtonKind::Link);
        connect(button, &QPushButton::clicked, this, action);
        buttons->addWidget(button);
    };
    add(draft.isApproved() ? tr("Take the approval back") : tr("Approve"),
        [this, uid, draft] { editor().approveDraft(uid, draft.uid, !draft.isApproved()); });
    add(tr("Copy"), [this, draft] {
        QGuiApplication::clipboard()->setText(draft.text);
        emit session().message(tr("The text was copied."), false);
    });
    if (draft.isApproved())
        add(tr("Record as sent…"), [this, draft] { record(CaseEntry::Kind::Reply, draft.text); });
    add(tr("Edit"), [this, draft] { edit(draft); });
    add(tr("Remove"), [this, uid, draft] { editor().saveDraft(uid, draft.uid, {}); });
    buttons->addStretch(1);
    inside->addLayout(buttons);
    return box;
}

} // namespace pulse
