#include "ui/widgets/person_places.h"
#include "core/short_count.h"
#include "core/wording.h"
#include "models/person_editor.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/open_address.h"
#include "ui/widgets/person_words.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString accountName(const PersonAccount &account)
{
    return account.handle.isEmpty() ? account.name : u'@' + account.handle;
}

} // namespace

PersonPlaces::PersonPlaces(Session &session, PersonEditor &editor, QWidget *parent)
    : QWidget(parent), m_session(session), m_editor(editor), m_accounts(new QVBoxLayout), m_proposals(new QVBoxLayout),
      m_maybe(plainLabel(u"strong"_s))
{
    QLabel *heading = plainLabel(u"heading"_s);
    heading->setText(tr("Where"));
    m_maybe->setText(tr("May be the same person"));
    m_accounts->setSpacing(4);
    m_proposals->setSpacing(8);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(6);
    all->addWidget(heading);
    all->addLayout(m_accounts);
    all->addWidget(m_maybe);
    all->addLayout(m_proposals);
    m_maybe->hide();
}

void PersonPlaces::showAccounts(const Person &person, const QList<PersonAccount> &accounts)
{
    if (person.id != m_person.id)
        showProposals({});
    m_person = person;
    emptyLayout(m_accounts);
    for (qsizetype i = 0; i < accounts.size(); ++i)
        m_accounts->addWidget(accountRow(accounts[i], i > 0));
}

QWidget *PersonPlaces::accountRow(const PersonAccount &account, bool joined)
{
    auto *row = new QWidget;
    auto *all = new QVBoxLayout(row);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Badge(account.place));
    line->addWidget(new ElidedLabel(accountName(account)), 1);
    all->addLayout(line);
    QLabel *count = plainLabel(u"secondary"_s);
    QStringList words{tr("%n mention(s)", nullptr, int(account.mentions))};
    if (account.followers)
        words << tr("%1 followers").arg(shortCount(double(*account.followers), m_session.language()));
    count->setText(words.join(u" · "_s));
    QList<QPushButton *> links;
    if (mayOpen(QUrl(account.url, QUrl::StrictMode)))
        links << profileLink(account);
    if (joined) {
        QPushButton *part = links.emplaceBack(makeButton(tr("Part"), ButtonKind::Link));
        part->setProperty("small", u"true"_s);
        part->setToolTip(tr("They are two people again"));
        part->setAccessibleName(tr("Part %1 on %2").arg(accountName(account), account.place));
        connect(part, &QPushButton::clicked, this, [this, uid = account.uid] { m_editor.part(uid); });
    }
    if (links.isEmpty()) {
        line->addWidget(count);
        return row;
    }
    auto *below = new QHBoxLayout; // the card of a low window has no room for all of it in one line
    below->setSpacing(8);
    below->addWidget(count);
    for (QPushButton *link : std::as_const(links))
        below->addWidget(link);
    below->addStretch(1);
    all->addLayout(below);
    return row;
}

QPushButton *PersonPlaces::profileLink(const PersonAccount &account)
{
    QPushButton *link = makeButton(tr("Profile ↗"), ButtonKind::Link);
    link->setProperty("small", u"true"_s);
    link->setToolTip(account.url.toHtmlEscaped());
    link->setAccessibleName(tr("Open the profile of %1 on %2").arg(accountName(account), account.place));
    connect(link, &QPushButton::clicked, this, [this, url = account.url] { openAddress(m_session, url); });
    return link;
}

void PersonPlaces::showProposals(const QList<IdentityProposal> &proposals)
{
    emptyLayout(m_proposals);
    m_maybe->setVisible(!proposals.isEmpty());
    for (const IdentityProposal &proposal : proposals)
        m_proposals->addWidget(proposalRow(proposal));
}

QWidget *PersonPlaces::proposalRow(const IdentityProposal &proposal)
{
    auto *row = new QFrame;
    row->setProperty("role", u"sunken"_s);
    const PersonAccount &account = proposal.account;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Badge(account.place));
    head->addWidget(new ElidedLabel(accountName(account)), 1);
    //: how sure the program is that two accounts are one person
    head->addWidget(new Badge(tr("Match %1%").arg(qRound(100 * proposal.confidence)), Tone::Accent));
    QStringList reasons;
    for (const IdentityReason &reason : proposal.reasons)
        reasons << PersonWords::reason(reason);
    QLabel *why = plainLabel(u"secondary"_s, true);
    why->setText(reasons.join(u" · "_s));
    QPushButton *join = makeButton(tr("Same person"));
    QPushButton *apart = makeButton(tr("Somebody else"), ButtonKind::Link);
    join->setAccessibleName(tr("Same person: %1 on %2").arg(accountName(account), account.place));
    apart->setAccessibleName(tr("Somebody else: %1 on %2").arg(accountName(account), account.place));
    connect(join, &QPushButton::clicked, this,
            [this, person = m_person, uid = account.uid] { m_editor.join(person, uid); });
    connect(apart, &QPushButton::clicked, this,
            [this, person = m_person, uid = account.uid] { m_editor.keepApart(person, uid); });
    QPushButton *look = makeButton(tr("Look"), ButtonKind::Link);
    look->setAccessibleName(tr("Look at %1 on %2").arg(accountName(account), account.place));
    connect(look, &QPushButton::clicked, this, [this, id = account.id] {
        MentionFilter filter;
        filter.author = id;
        emit m_session.mentionsRequested(filter);
    });
    auto *buttons = new FlowLayout(nullptr, 8);
    for (QPushButton *button : {join, apart, look})
        buttons->addWidget(button);
    if (mayOpen(QUrl(account.url, QUrl::StrictMode)))
        buttons->addWidget(profileLink(account));
    auto *all = new QVBoxLayout(row);
    all->setContentsMargins(10, 8, 10, 8);
    all->setSpacing(5);
    all->addLayout(head);
    all->addWidget(why);
    all->addLayout(buttons);
    return row;
}

} // namespace pulse
