#include "ui/widgets/campaign_menu.h"
#include "models/session.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "store/mention_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

CampaignMenu::CampaignMenu(Session &session, QWidget *parent) : QMenu(parent), m_session(session)
{
    setProperty("checks", u"true"_s);
}

void CampaignMenu::setMention(const Mention &mention)
{
    m_mention = mention;
    fill();
}

void CampaignMenu::fill()
{
    clear();
    addAction(tr("Reading…"))->setEnabled(false);
    const int generation = ++m_generation;
    const auto reading = m_session.services().workspace.read(
        [brand = m_session.brand().uid, id = m_mention.id](Connection &connection) -> Result<QList<Choice>> {
            const auto gatherings = GatheringStore(connection).all();
            if (!gatherings)
                return gatherings.error();
            const MentionStore mentions(connection);
            QList<Choice> choices;
            for (const Gathering &gathering : *gatherings) {
                if (gathering.entry.brand != brand)
                    continue;
                const auto belongs = mentions.belongs(id, gathering.id);
                if (!belongs)
                    return belongs.error();
                choices << Choice{gathering.entry.uid, gathering.entry.name(), *belongs};
            }
            return choices;
        });
    deliver(reading, this, [this, generation](const Result<QList<Choice>> &choices) {
        if (generation != m_generation)
            return;
        if (choices)
            offer(*choices);
        else
            emit m_session.message(choices.error().text, true);
    });
}

void CampaignMenu::offer(const QList<Choice> &choices)
{
    clear();
    if (choices.isEmpty()) {
        addAction(tr("Record a campaign first…"), this, [this] { emit m_session.pageRequested(u"campaigns"_s); });
        return;
    }
    for (const Choice &choice : choices) {
        QAction *action = addAction(QString(choice.name).replace(u'&', u"&&"_s)); // an ampersand is no mnemonic
        action->setCheckable(true);
        action->setChecked(choice.belongs);
        connect(action, &QAction::triggered, this, [this, choice](bool belongs) { choose(choice, belongs); });
    }
}

void CampaignMenu::choose(const Choice &choice, bool belongs)
{
    const auto change =
        applyChange(m_session.services().workspace, u"mention"_s, m_mention.uid, u"belongs:"_s + choice.uid, belongs);
    deliver(change, &m_session, [session = &m_session, choice, belongs](const Result<Change> &made) {
        if (!made)
            emit session->message(made.error().text, true);
        else
            emit session->undoOffered(belongs ? tr("It belongs to %1 now.").arg(choice.name)
                                              : tr("It was taken out of %1.").arg(choice.name),
                                      made->uid);
    });
}

} // namespace pulse
