#pragma once
#include "core/mention.h"
#include "store/gathering_store.h"
#include <QMenu>

namespace pulse {

class Session;

/// The campaigns, sponsorships and business lines of the brand, ticked where one mention belongs to them. Ticking or
/// unticking is a person's word: it wins over the rule, and can be undone.
class CampaignMenu final : public QMenu {
    Q_OBJECT
public:
    explicit CampaignMenu(Session &session, QWidget *parent = nullptr);
    /// Reads where it belongs, in the background.
    void setMention(const Mention &mention);

private:
    struct Choice {
        Uid uid;
        QString name;
        bool belongs = false;
    };
    void fill();
    void offer(const QList<Choice> &choices);
    void choose(const Choice &choice, bool belongs);

    Session &m_session;
    Mention m_mention;
    int m_generation = 0;
};

} // namespace pulse
