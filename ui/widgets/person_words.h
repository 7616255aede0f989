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
    /// "Mostly on Monday, 21:00–24:00": the weekday and the three hours running with the most of 7 x 24 counts; empty
    /// below \a LeastTold of them.
    static QString mostlyWhen(const QList<QList<int>> &hours, const QString &language);
    static constexpr int LeastTold = 5;
    /// How many people are of each stance, and apart from them (PeopleStore::stanceCounts()), in one line.
    static QString counts(const std::array<qint64, 5> &counts);
};

} // namespace pulse
