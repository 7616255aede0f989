#include "core/short_count.h"
#include "core/wording.h"
#include "services/audience.h"
#include "services/evidence/evidence_views.h"
#include "services/identity_proposals.h"
#include "store/people_rollup.h"
#include "store/people_store.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadPeople = 300;
constexpr int LeadingPlaces = 6;
constexpr int ThoroughRows = 3;       ///< those that are seen before a person asks for all
constexpr double LeadingShare = 0.05; ///< of the brand's mentions, for a place on which silence says something

/// "mostly 21–23h": the three hours running in which the account speaks most; empty when it spoke too rarely.
QString mostActiveHours(const EvidenceContext &context, AuthorId author)
{
    const auto week = StatsStore(context.connection).authorHours(author, context.zone);
    if (!week)
        return {};
    std::array<int, 24> hours{};
    int total = 0;
    for (const QList<int> &day : *week)
        for (int hour = 0; hour < std::min<int>(24, int(day.size())); ++hour) {
            hours[size_t(hour)] += day.at(hour);
            total += day.at(hour);
        }
    if (total < 5)
        return {};
    int best = 0, bestSum = -1;
    for (int hour = 0; hour < 24; ++hour) {
        const int sum = hours[size_t(hour)] + hours[size_t((hour + 1) % 24)] + hours[size_t((hour + 2) % 24)];
        if (sum > bestSum) {
            best = hour;
            bestSum = sum;
        }
    }
    return QCoreApplication::translate("Evidence", "mostly %1–%2h").arg(best).arg((best + 3) % 24);
}

/// For or against in the period; advocate and detractor by the rule of the last months where it is known.
void addStance(EvidenceRow &row, qint64 leaning, Stance stance = Stance::Unclear)
{
    row.badge = stance == Stance::Advocate    ? QCoreApplication::translate("Evidence", "Advocate")
                : stance == Stance::Detractor ? QCoreApplication::translate("Evidence", "Detractor")
                : leaning > 0                 ? QCoreApplication::translate("Evidence", "For")
                : leaning < 0                 ? QCoreApplication::translate("Evidence", "Against")
                                              : QCoreApplication::translate("Evidence", "Undecided");
    row.tone = leaning > 0 ? Tone::Good : leaning < 0 ? Tone::Bad : Tone::Plain;
}

QString positiveNegative(const AuthorActivity &person)
{
    return QCoreApplication::translate("Evidence", "+%1 −%2").arg(person.positive).arg(person.negative);
}

/// What is kept of those people, by account; whoever is not counted yet is missing.
Result<QHash<AuthorId, Person>> known(const EvidenceContext &context, const QList<AuthorActivity> &people)
{
    QList<AuthorId> ids;
    for (const AuthorActivity &person : people)
        ids << person.id;
    const auto loaded = PeopleStore(context.connection).load(context.brand.id, ids);
    if (!loaded)
        return loaded.error();
    QHash<AuthorId, Person> byId;
    for (const Person &person : *loaded)
        byId.insert(person.id, person);
    return byId;
}

/// The places on which the brand is talked about most.
Result<QStringList> leadingPlaces(const EvidenceContext &context, int days)
{
    const auto places =
        StatsStore(context.connection).places(context.brand.id, context.cutOff.addDays(-days), context.cutOff);
    if (!places)
        return places.error();
    qint64 all = 0;
    for (const Counted &place : *places)
        all += place.count;
    QStringList leading;
    for (const Counted &place : places->mid(0, LeadingPlaces))
        if (double(place.count) >= LeadingShare * double(all))
            leading << place.value;
    return leading;
}

/// Why an advocate may be silent elsewhere: an account that looks like theirs, or none that is known. \a thoroughly: by
/// their texts too, as the card does it, which takes some tens of milliseconds.
Result<QString> whySilent(const EvidenceContext &context, AuthorId main, const QStringList &silentOn, bool thoroughly)
{
    const auto proposals = thoroughly ? proposeIdentities(context.connection, context.brand.id, main)
                                      : proposeIdentitiesQuickly(context.connection, context.brand.id, main);
    if (!proposals)
        return proposals.error();
    for (const IdentityProposal &proposal : *proposals)
        if (silentOn.contains(proposal.account.place))
            return QCoreApplication::translate("Evidence", "%1 on %2 may be theirs (match %3%): join them on the card")
                .arg(u'@' + proposal.account.handle, proposal.account.place,
                     QString::number(qRound(100 * proposal.confidence)));
    return thoroughly ? QCoreApplication::translate("Evidence", "no account there is known")
                      : QCoreApplication::translate("Evidence", "no account of that name is known there");
}

} // namespace

Result<Evidence> peopleActive(const EvidenceContext &context)
{
    auto people = ActivityStore(context.connection).clearest(context.brand.id, context.from, context.to, ReadPeople);
    const auto side = OurSide::read(context);
    if (!people || !side)
        return people ? side.error() : people.error();
    people->removeIf([&](const AuthorActivity &person) { return side->contains(person); });
    const auto kept = known(context, people->mid(0, ShownRows));
    if (!kept)
        return kept.error();
    Evidence evidence = context.begin(u"people_active"_s);
    qint64 advocating = 0, criticising = 0;
    for (const AuthorActivity &person : *people) {
        ++(person.leaning() > 0 ? advocating : criticising);
        evidence.n += int(person.mentions);
        if (evidence.rows.size() >= ShownRows)
            continue;
        EvidenceRow row = context.authorRow(person, context.from, context.to);
        const Person more = kept->value(person.id);
        addStance(row, person.leaning(), more.stance);
        row.value = positiveNegative(person);
        if (more.isNew)
            row.detail += u" · "_s + QCoreApplication::translate("Evidence", "new");
        if (const QString hours = mostActiveHours(context, person.id); !hours.isEmpty())
            row.detail += u" · "_s + hours;
        evidence.rows << row;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "Spoke for us: %1 · against us: %2")
                            .arg(context.number(double(advocating)), context.number(double(criticising)));
    if (people->isEmpty())
        evidence.note = QCoreApplication::translate("Evidence", "Nobody has taken a side so far.");
    evidence.doneMeansMet = people->isEmpty();
    return evidence;
}

Result<Evidence> personGaps(const EvidenceContext &context)
{
    const auto rule = readStanceRule(context.connection);
    const auto people = peopleOfStance(context, Stance::Advocate, context.cutOff, ReadPeople);
    if (!rule || !people)
        return rule ? people.error() : rule.error();
    const auto leading = leadingPlaces(context, rule->days);
    if (!leading)
        return leading.error();
    Evidence evidence = context.begin(u"person_gaps"_s);
    const PeopleStore store(context.connection);
    int withGaps = 0;
    for (const AuthorActivity &person : *people) {
        const auto accounts = store.accounts(context.brand.id, person.id);
        if (!accounts)
            return accounts.error();
        QStringList silentOn = *leading, speaksOn;
        for (const PersonAccount &account : *accounts)
            if (account.mentions > 0 && account.last >= context.cutOff.addDays(-rule->days)) {
                silentOn.removeAll(account.place);
                speaksOn << account.place;
            }
        evidence.n += int(person.mentions);
        withGaps += !silentOn.isEmpty();
        if (silentOn.isEmpty() || evidence.rows.size() >= ShownRows)
            continue;
        const auto why = whySilent(context, person.id, silentOn, evidence.rows.size() < ThoroughRows);
        if (!why)
            return why.error();
        EvidenceRow row = context.authorRow(person, context.cutOff.addDays(-rule->days), context.cutOff);
        row.badge = accounts->size() > 1 ? QCoreApplication::translate("Evidence", "Joined accounts")
                                         : QCoreApplication::translate("Evidence", "One channel");
        row.tone = accounts->size() > 1 ? Tone::Plain : Tone::Warning;
        row.detail = QCoreApplication::translate("Evidence", "speaks for us on %1, silent on %2 · %3")
                         .arg(speaksOn.isEmpty() ? person.place : speaksOn.join(u", "_s), silentOn.join(u", "_s), *why);
        row.value = context.figure(Metric::Mentions, double(person.mentions));
        evidence.rows << row;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "Advocates who are silent on a leading channel: %1 of %2")
            .arg(withGaps)
            .arg(people->size());
    evidence.note =
        people->isEmpty()
            ? QCoreApplication::translate("Evidence", "Nobody meets the rule for advocates: %1 judged mentions in %2 "
                                                      "days, %3% of the positive and negative ones for us.")
                  .arg(rule->leastJudged)
                  .arg(rule->days)
                  .arg(qRound(100 * rule->share))
            : QCoreApplication::translate("Evidence",
                                          "The same name on two channels may be two people: it is a hint, not a link.");
    return evidence;
}

Result<Evidence> influencerWeek(const EvidenceContext &context)
{
    auto people =
        ActivityStore(context.connection).mostFollowed(context.brand.id, context.from, context.to, 2 * ShownRows);
    const auto side = OurSide::read(context);
    if (!people || !side)
        return people ? side.error() : people.error();
    people->removeIf([&](const AuthorActivity &person) { return side->contains(person); });
    people->resize(std::min<qsizetype>(people->size(), ShownRows));
    const auto kept = known(context, *people);
    if (!kept)
        return kept.error();
    Evidence evidence = context.begin(u"influencer_week"_s);
    for (const AuthorActivity &person : *people) {
        EvidenceRow row = context.authorRow(person, context.from, context.to);
        const Person more = kept->value(person.id);
        addStance(row, person.leaning(), more.stance);
        if (const auto score = more.figures.influence().score())
            row.detail += u" · "_s + QCoreApplication::translate("Evidence", "influence %1").arg(qRound(*score));
        row.detail += u" · "_s + positiveNegative(person);
        row.value = context.figure(Metric::Mentions, double(person.mentions));
        evidence.rows << row;
        evidence.n += int(person.mentions);
    }
    if (people->isEmpty()) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = notEnoughData(0);
        evidence.note =
            QCoreApplication::translate("Evidence", "No author with a known number of followers spoke in this period.");
    } else {
        evidence.headline =
            QCoreApplication::translate("Evidence", "Authors with the most followers: %1, the first with %2")
                .arg(people->size())
                .arg(shortCount(double(*people->constFirst().followers), context.language));
        evidence.note = QCoreApplication::translate(
            "Evidence", "Key messages are not recorded in this program yet: search for their words among these "
                        "people's mentions.");
    }
    return evidence;
}

Result<Evidence> loyalFollowing(const EvidenceContext &context)
{
    constexpr int Returning = 3;
    const ActivityStore store(context.connection);
    const auto rule = readStanceRule(context.connection);
    const auto side = OurSide::read(context);
    const auto now = store.returning(context.brand.id, context.from, context.to, Returning);
    const auto earlier = store.returning(context.brand.id, context.beforeFrom, context.beforeTo, Returning);
    const auto people = store.clearest(context.brand.id, context.from, context.to, ReadPeople);
    for (const auto *count : {&now, &earlier})
        if (!*count)
            return count->error();
    if (!rule || !side || !people)
        return !rule ? rule.error() : !side ? side.error() : people.error();
    Evidence evidence = context.begin(u"loyal_following"_s);
    evidence.n = int(*now);
    QList<AuthorActivity> clear = *people;
    std::ranges::stable_sort(clear, std::greater(), &AuthorActivity::mentions);
    for (const AuthorActivity &person : std::as_const(clear)) {
        if (rule->of(person.positive, person.neutral, person.negative) != Stance::Advocate || side->contains(person) ||
            evidence.rows.size() >= ShownRows)
            continue;
        EvidenceRow row = context.authorRow(person, context.from, context.to);
        addStance(row, 1, Stance::Advocate);
        row.value = context.figure(Metric::Mentions, double(person.mentions));
        evidence.rows << row;
    }
    evidence.headline = context.beforeIsWhole()
                            ? QCoreApplication::translate(
                                  "Evidence", "People who came back three times or more: %1 (period before: %2)")
                                  .arg(context.number(double(*now)), context.number(double(*earlier)))
                            : QCoreApplication::translate("Evidence", "People who came back three times or more: %1")
                                  .arg(context.number(double(*now)));
    evidence.note = QCoreApplication::translate(
        "Evidence", "Who of them is a customer cannot be told here: customer records are not connected.");
    return evidence;
}

} // namespace pulse
