#pragma once
#include "analysis/keyness.h"
#include "core/brand.h"
#include "core/clock.h"
#include "core/mention.h"
#include "core/person.h"
#include "core/series.h"
#include "services/identity_proposals.h"
#include "services/person_topics.h"
#include "store/people_store.h"
#include "store/person_campaigns.h"

namespace pulse {

/// All that is known of one person: what the person card shows.
struct PersonDossier {
    Person person;
    StanceRule rule;
    QList<PersonAccount> accounts; ///< the main one first
    QList<QList<int>> hours;       ///< 7 x 24 in the brand's zone
    Series weeks;                  ///< mentions by week of the last half year, in the brand's zone
    QList<PersonTopic> topics;     ///< what the newest posts are about
    QList<KeyTerm> words;          ///< typical of the person against everybody else
    int textsRead = 0;             ///< of the person, behind `words`
    QList<Mention> examples;       ///< the clearest and latest, no two almost the same, at most 5
    QList<PeopleStore::PassedOn> passedOn;
    QList<CampaignPart> campaigns; ///< that the person took part in, the latest first
    QList<PersonNote> notes;       ///< newest first
};

/// Gathers it on a reader thread, topics named in \a language ("ko" or else English). \a author may be any account
/// of the person. Error::NotFound when the person never spoke of the brand.
Result<PersonDossier> gatherPerson(Connection &connection, const Brand &brand, AuthorId author, const Clock &clock,
                                   const QString &language);

} // namespace pulse
