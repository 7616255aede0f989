#pragma once
#include "core/person.h"
#include "models/session.h"
#include "services/identity_proposals.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class PersonEditor;

/// Where a person speaks: the accounts, and those of other places that may be the same person, with the reasons. A
/// person joins and parts them.
class PersonPlaces final : public QWidget {
    Q_OBJECT
public:
    PersonPlaces(Session &session, PersonEditor &editor, QWidget *parent = nullptr);
    void showAccounts(const Person &person, const QList<PersonAccount> &accounts);
    void showProposals(const QList<IdentityProposal> &proposals);

private:
    QWidget *accountRow(const PersonAccount &account, bool joined);
    QWidget *proposalRow(const IdentityProposal &proposal);
    QPushButton *profileLink(const PersonAccount &account);
    Session &m_session;
    PersonEditor &m_editor;
    Person m_person;
    QVBoxLayout *m_accounts, *m_proposals;
    QLabel *m_maybe;
};

} // namespace pulse
