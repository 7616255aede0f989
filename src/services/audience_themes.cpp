#include "services/audience_themes.h"
#include "services/audience.h"
#include "store/people_store.h"
#include "store/text_sample.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Group = GroupThemes::Group;

constexpr int MostTexts = 6000, MostPeople = 20'000, MostThemes = 5, Places = 4;

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
        const auto people = peopleOfStance(context, stance, context.cutOff, MostPeople);
        if (!people)
            return people.error();
        for (const AuthorActivity &person : *people)
            put(person.id, group);
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

/// Term counts of one period, by group and by place.
struct Counts {
    TermCounts all;
    QHash<Group, TermCounts> groups;
    QHash<QString, TermCounts> places;
};

Counts count(const QList<SampledText> &texts, const QHash<AuthorId, Group> &groups, const KoreanStems &stems,
             const RepeatedTerms &repeated)
{
    Counts counts;
    for (const SampledText &text : texts) {
        const QSet<QString> terms = repeated.termsOf(wordsOf(text.text, stems));
        counts.all.add(terms);
        counts.groups[groups.value(text.author, Group::Rest)].add(terms);
        counts.places[text.place].add(terms);
    }
    return counts;
}

double share(const TermCounts &counts, const QString &term)
{
    return 100.0 * double(counts.of(term)) / double(std::max<qint64>(1, counts.texts()));
}

template <typename Key>
GroupThemes themesOf(const TermCounts &all, const QHash<Key, TermCounts> &now, const QHash<Key, TermCounts> &before,
                     const Key &key)
{
    const TermCounts own = now.value(key), earlier = before.value(key);
    GroupThemes themes;
    themes.texts = own.texts();
    themes.textsBefore = earlier.texts();
    for (const KeyTerm &term : keyTerms(own, all.without(own), MostThemes)) {
        AudienceTheme theme{term, share(own, term.term), {}};
        if (earlier.texts() >= FewestMentions)
            theme.shareBefore = share(earlier, term.term);
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
    KoreanStems stems;
    for (const QList<SampledText> *texts : {&*now, &*before})
        for (const SampledText &text : *texts)
            stems.learn(text.text);
    RepeatedTerms repeated; // a theme has three texts now; of the period before, only themes are asked for
    for (const SampledText &text : *now)
        repeated.note(wordsOf(text.text, stems));
    const Counts counted = count(*now, *groups, stems, repeated), earlier = count(*before, *groups, stems, repeated);
    QList<GroupThemes> list;
    for (const Group group : {Group::Advocates, Group::Detractors, Group::Newcomers, Group::HighReach, Group::Rest}) {
        GroupThemes themes = themesOf(counted.all, counted.groups, earlier.groups, group);
        themes.group = group;
        themes.name = nameOf(group);
        if (themes.texts >= FewestMentions)
            list << themes;
    }
    QStringList places = counted.places.keys();
    std::sort(places.begin(), places.end(), [&](const QString &a, const QString &b) {
        const qint64 first = counted.places.constFind(a)->texts(), second = counted.places.constFind(b)->texts();
        return first != second ? first > second : a < b;
    });
    for (const QString &place : places.mid(0, Places)) {
        GroupThemes themes = themesOf(counted.all, counted.places, earlier.places, place);
        themes.group = Group::Place;
        themes.name = place;
        if (themes.texts >= FewestMentions && places.size() > 1)
            list << themes;
    }
    return list;
}

} // namespace pulse
