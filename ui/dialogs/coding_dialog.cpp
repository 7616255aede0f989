#include "ui/dialogs/coding_dialog.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/checklist_settings_reader.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "store/response_store.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// In the order of their keys 1 to 4.
constexpr ResponseCode ByKey[] = {ResponseCode::Delight, ResponseCode::Learning, ResponseCode::Both,
                                  ResponseCode::Neither};

} // namespace

CodingDialog::CodingDialog(Session &session, const RegisterEntry &campaign, QWidget *parent)
    : QDialog(parent), m_session(session), m_campaign(campaign), m_count(wrappedLabel(u"secondary"_s)),
      m_who(wrappedLabel(u"secondary"_s)), m_text(wrappedLabel(u"reading"_s)), m_proposal(wrappedLabel(u"caption"_s)),
      m_coder(new QLineEdit(session.services().workspace.actor())), m_progress(new QProgressBar),
      m_codes(new QButtonGroup(this))
{
    setWindowTitle(tr("Delight or learning: %1").arg(campaign.name()));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Judged"));
    auto *head = new QHBoxLayout;
    auto *reader = new QLabel(tr("&Reader"));
    setStyleProperty(reader, "role", u"secondary"_s);
    reader->setBuddy(m_coder);
    m_coder->setAccessibleName(tr("Reader"));
    m_coder->setMaximumWidth(160);
    m_coder->setMaxLength(100);
    head->addWidget(m_count, 1);
    head->addWidget(reader);
    head->addWidget(m_coder);
    auto *card = new Card;
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_text);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    card->body()->addWidget(m_who);
    card->body()->addWidget(scroll, 1);
    card->body()->addWidget(m_proposal);
    auto *choices = new QHBoxLayout;
    for (int i = 0; i < ResponseCodes; ++i) {
        QPushButton *button = makeButton(u"%1  %2"_s.arg(i + 1).arg(responseCodeName(ByKey[i])));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_codes->addButton(button, i);
        choices->addWidget(button);
    }
    auto *foot = new QHBoxLayout;
    auto *hint = wrappedLabel(u"caption"_s);
    hint->setText(tr("1–4 judge and go on · ← → go back and forth"));
    QPushButton *back = makeButton(tr("Back")), *on = makeButton(tr("Next")), *close = makeButton(tr("Close"));
    foot->addWidget(hint, 1);
    for (QPushButton *button : {back, on, close})
        foot->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addLayout(head);
    all->addWidget(m_progress);
    all->addWidget(card, 1);
    all->addLayout(choices);
    all->addLayout(foot);
    resize(640, 460);
    connect(m_codes, &QButtonGroup::idClicked, this, [this](int id) { judge(ByKey[id]); });
    connect(back, &QPushButton::clicked, this, [this] { showResponse(m_at - 1); });
    connect(on, &QPushButton::clicked, this, [this] { showResponse(m_at + 1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_coder, &QLineEdit::editingFinished, this, [this] { showResponse(m_at); });
    load();
    setFocus();
}

QString CodingDialog::coder() const
{
    const QString name = m_coder->text().simplified();
    return name.isEmpty() ? m_session.services().workspace.actor() : name;
}

void CodingDialog::load()
{
    const auto reading = m_session.services().workspace.read(
        [uid = m_campaign.uid](Connection &connection) -> Result<QList<CodedResponse>> {
            const auto settings = readChecklistSettings(connection);
            if (!settings)
                return settings.error();
            return drawResponses(connection, uid, settings->ownAccounts, 2 * ResponseSample);
        });
    deliver(reading, this, [this](const Result<QList<CodedResponse>> &drawn) {
        if (!drawn) {
            m_text->setText(drawn.error().text);
            return;
        }
        m_responses = *drawn;
        int first = 0;
        while (first < m_responses.size() && m_responses[first].codes.contains(coder()))
            ++first;
        showResponse(first == m_responses.size() ? 0 : first);
        emit loaded();
    });
}

void CodingDialog::showResponse(int index)
{
    int judgedHere = 0;
    for (const CodedResponse &response : std::as_const(m_responses))
        judgedHere += response.codes.contains(coder());
    m_progress->setRange(0, std::max<int>(1, std::min<int>(ResponseSample, int(m_responses.size()))));
    m_progress->setValue(std::min(judgedHere, m_progress->maximum()));
    m_count->setText(
        m_responses.isEmpty()
            ? tr("No response has come in yet: there is nothing to judge.")
            : tr("Response %1 of %2 drawn · judged by you: %3").arg(index + 1).arg(m_responses.size()).arg(judgedHere));
    for (QAbstractButton *button : m_codes->buttons())
        button->setEnabled(!m_responses.isEmpty());
    if (m_responses.isEmpty())
        return;
    m_at = std::clamp(index, 0, int(m_responses.size()) - 1);
    const CodedResponse &response = m_responses[m_at];
    const PostAuthor &author = response.mention.post.author;
    m_who->setText(QStringList{author.handle.isEmpty() ? author.name : u'@' + author.handle,
                               response.mention.post.place,
                               shortTime(response.mention.sortTime, m_session.zone(), m_session.language())}
                       .join(u" · "_s));
    m_text->setText(QStringList{response.mention.post.title, response.mention.post.text}.join(u'\n').trimmed());
    m_proposal->setText(
        tr("Proposal of a small word list, not a judgement: %1").arg(responseCodeName(response.proposal)));
    m_codes->setExclusive(false);
    for (int i = 0; i < ResponseCodes; ++i)
        m_codes->button(i)->setChecked(response.codes.contains(coder()) && response.codes[coder()] == ByKey[i]);
    m_codes->setExclusive(true);
}

void CodingDialog::judge(ResponseCode code)
{
    if (m_at < 0 || m_at >= m_responses.size())
        return;
    const int at = m_at;
    const QString name = coder();
    const Uid uid = ResponseStore::uidOf(m_campaign.uid, m_responses[at].mention.uid);
    m_responses[at].codes[name] = code;
    showResponse(std::min(at + 1, int(m_responses.size()) - 1));
    deliver(applyChange(m_session.services().workspace, u"responseCode"_s, uid, name, toKey(code)), this,
            [this, at, name](const Result<Change> &written) {
                if (!written) {
                    m_responses[at].codes.remove(name);
                    m_proposal->setText(written.error().text);
                    return showResponse(at);
                }
                emit judged();
            });
}

void CodingDialog::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (number >= 0 && number < ResponseCodes)
        return judge(ByKey[number]);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return showResponse(m_at + (event->key() == Qt::Key_Left ? -1 : 1));
    QDialog::keyPressEvent(event);
}

} // namespace pulse
