#include "services/audience_themes.h"
#include "analysis/text_terms.h"
#include "services/audience.h"
#include "store/people_store.h"
#include "store/text_sample.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Group = GroupThemes::Group;

constexpr int MostTexts = 3000, MostPeople = 20'000, MostThemes = 5, Places = 4;

QString nameOf(Group group)
{
    switch (group) {
    case Group::Advocates:
        return QCoreApplication::translate("Evidence", "Advocates");
    case Group::Detractors:
        return QCoreApplication::translate("Evidence", "Detractors");
    case Group::Newcomers:
        return QCoreApplication::translate("Evidence", "New people");
    case Group::HighReach:
        return QCoreApplication::translate("Evidence", "High reach");
    case Group::Rest:
    case Group::Place:
        break;
    }
    return QCoreApplication::translate("Evidence", "Everybody else");
}

/// In which group each person is: the first that fits.
Result<QHash<AuthorId, Group>> groupsOf(const EvidenceContext &context)
{
    QHash<AuthorId, Group> groups;
    const auto put = [&groups](AuthorId author, Group group) {
        if (!groups.contains(author))
            groups.insert(author, group);
    };
    for (const auto &[stance, group] :
         {std::pair(Stance::Advocate, Group::Advocates), std::pair(Stance::Detractor, Group::Detractors)}) {
        const auto people = idsOfStance(context, stance, context.cutOff, MostPeople);
        if (!people)
            return people.error();
        for (const AuthorId person : *people)
            put(person, group);
    }
    PersonFilter fresh, far;
    fresh.brand = far.brand = context.brand.id;
    fresh.onlyNew = true;
    far.minFollowers = HighReachFollowers;
    for (const auto &[filter, group] : {std::pair(fresh, Group::Newcomers), std::pair(far, Group::HighReach)}) {
        const auto ids = PeopleStore(context.connection).ids(filter);
        if (!ids)
            return ids.error();
        for (const AuthorId author : *ids)
            put(author, group);
    }
    return groups;
}

/// What the texts of one period say, by group and by place.
struct Tallies {
    TermTally all;
    QHash<Group, TermTally> groups;
    QHash<QString, TermTally> places;
};

/// \a first: the number of the first of \a sampled among \a texts.
Tallies count(const TextTerms &texts, const QList<SampledText> &sampled, qsizetype first,
              const QHash<AuthorId, Group> &groups)
{
    Tallies tallies;
    for (qsizetype i = 0; i < sampled.size(); ++i) {
        const auto terms = texts.termsOf(first + i);
        tallies.groups[groups.value(sampled[i].author, Group::Rest)].add(terms);
        tallies.places[sampled[i].place].add(terms);
    }
    for (const TermTally &group : std::as_const(tallies.groups))
        tallies.all.add(group);
    return tallies;
}

double share(qint64 with, qint64 texts) { return 100.0 * double(with) / double(std::max<qint64>(1, texts)); }

template <typename Key>
GroupThemes themesOf(const TextTerms &texts, const TermTally &all, const QHash<Key, TermTally> &now,
                     const QHash<Key, TermTally> &before, const Key &key)
{
    const TermTally own = now.value(key), earlier = before.value(key);
    GroupThemes themes;
    themes.texts = own.texts;
    themes.textsBefore = earlier.texts;
    for (const KeyTerm &term : keyTerms(texts, own, all, MostThemes)) {
        AudienceTheme theme{term, share(term.count, own.texts), {}};
        if (earlier.texts >= FewestMentions)
            theme.shareBefore = share(earlier.of(texts.term(term.term)), earlier.texts);
        themes.themes << theme;
    }
    return themes;
}

} // namespace

Result<QList<GroupThemes>> readThemes(const EvidenceContext &context)
{
    const auto groups = groupsOf(context);
    const auto now = sampleTexts(context.connection, context.brand.id, context.from, context.to, MostTexts);
    const auto before =
        sampleTexts(context.connection, context.brand.id, context.beforeFrom, context.beforeTo, MostTexts);
    if (!groups || !now || !before)
        return !groups ? groups.error() : !now ? now.error() : before.error();
    TextTerms texts;
    for (const SampledText &text : *now)
        texts.add(text.text);
    for (const SampledText &text : *before)
        texts.add(text.text, false); // a theme has three texts now; of the period before, only themes are asked for
    texts.settle();
    const Tallies counted = count(texts, *now, 0, *groups), earlier = count(texts, *before, now->size(), *groups);
    QList<GroupThemes> list;
    for (const Group group : {Group::Advocates, Group::Detractors, Group::Newcomers, Group::HighReach, Group::Rest}) {
        GroupThemes themes = themesOf(texts, counted.all, counted.groups, earlier.groups, group);
        themes.group = group;
        themes.name = nameOf(group);
        if (themes.texts >= FewestMentions)
            list << themes;
    }
    QStringList places = counted.places.keys();
    std::sort(places.begin(), places.end(), [&](const QString &a, const QString &b) {
        const qint64 first = counted.places.constFind(a)->texts, second = counted.places.constFind(b)->texts;
        return first != second ? first > second : a < b;
    });
    for (const QString &place : places.mid(0, Places)) {
        GroupThemes themes = themesOf(texts, counted.all, counted.places, earlier.places, place);
        themes.group = Group::Place;
        themes.name = place;
        if (themes.texts >= FewestMentions && places.size() > 1)
            list << themes;
    }
    return list;
}

} // namespace pulse
