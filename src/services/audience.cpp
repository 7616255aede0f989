#include "services/audience.h"
#include "core/text.h"
#include "store/people_rollup.h"
#include "store/people_store.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostCounted = 2000; ///< of the clearest, before the rule

AuthorActivity activityOf(const Person &person)
{
    AuthorActivity activity;
    const PersonFigures &f = person.figures;
    activity.id = person.id;
    activity.handle = person.handle;
    activity.name = person.name;
    activity.place = person.place;
    activity.followers = f.followers;
    activity.mentions = f.recent;
    activity.positive = f.recentPositive;
    activity.neutral = f.recentNeutral;
    activity.negative = f.recentNegative;
    return activity;
}

PersonFilter clearest(const EvidenceContext &context, Stance stance)
{
    PersonFilter filter;
    filter.brand = context.brand.id;
    filter.stances = {stance};
    filter.order = PersonFilter::Order::Clearest;
    return filter;
}

} // namespace

Result<OurSide> OurSide::read(const EvidenceContext &context)
{
    OurSide side;
    for (const QString &handle : context.settings.ownAccounts)
        side.m_handles << folded(handle);
    side.m_staff = context.settings.staff;
    const auto marked = PeopleStore(context.connection).markedApart();
    if (!marked)
        return marked.error();
    side.m_authors = QSet<AuthorId>(marked->cbegin(), marked->cend());
    return side;
}

bool OurSide::contains(const AuthorActivity &one) const
{
    return m_authors.contains(one.id) || (!one.handle.isEmpty() && m_handles.contains(folded(one.handle))) ||
           staffMemberOf(m_staff, one.place, one.handle) != nullptr;
}

Result<QList<AuthorActivity>> peopleOfStance(const EvidenceContext &context, Stance stance, const QDateTime &end,
                                             int limit)
{
    const auto rule = readStanceRule(context.connection);
    const auto stale = PeopleRollup(context.connection).isStale(end);
    if (!rule || !stale)
        return rule ? stale.error() : rule.error();
    if (!*stale) {
        const auto people = PeopleStore(context.connection).people(clearest(context, stance), limit);
        if (!people)
            return people.error();
        QList<AuthorActivity> list;
        for (const Person &person : *people)
            list << activityOf(person);
        return list;
    }
    const auto side = OurSide::read(context);
    if (!side)
        return side.error();
    auto people =
        ActivityStore(context.connection).clearest(context.brand.id, end.addDays(-rule->days), end, MostCounted);
    if (!people)
        return people.error();
    people->removeIf([&](const AuthorActivity &one) {
        return rule->of(one.positive, one.neutral, one.negative) != stance || side->contains(one);
    });
    return people->mid(0, limit);
}

Result<QList<AuthorId>> idsOfStance(const EvidenceContext &context, Stance stance, const QDateTime &end, int limit)
{
    const auto stale = PeopleRollup(context.connection).isStale(end);
    if (!stale)
        return stale.error();
    if (!*stale) {
        const auto ids = PeopleStore(context.connection).ids(clearest(context, stance));
        return ids ? Result<QList<AuthorId>>(ids->mid(0, limit)) : ids.error();
    }
    const auto people = peopleOfStance(context, stance, end, limit);
    if (!people)
        return people.error();
    QList<AuthorId> ids;
    for (const AuthorActivity &person : *people)
        ids << person.id;
    return ids;
}

} // namespace pulse
