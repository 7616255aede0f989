#pragma once
#include "core/evidence.h"
#include "core/person.h"
#include "services/identity_proposals.h"
#include <QCoreApplication>

namespace pulse {

/// What is said about a person wherever one is shown: the same words in the list, on the card and beside a mention.
class PersonWords {
    Q_DECLARE_TR_FUNCTIONS(pulse::PersonWords)
public:
    static QString stance(Stance stance);
    static QString role(PersonRole role);
    static QString involvement(Involvement involvement);
    static QString order(PersonFilter::Order order);
    /// Advocate, detractor, … – or staff and paid, which stand apart from these.
    static QString standing(const Person &person);
    static Tone tone(const Person &person);
    /// The rule and the figures behind the stance, in a sentence.
    static QString why(const Person &person, const StanceRule &rule);
    /// "14 mentions in 90 days · last 11.22 21:04": one line for lists.
    static QString howOften(const Person &person, const StanceRule &rule);
    static QString reason(const IdentityReason &reason);
};

} // namespace pulse
