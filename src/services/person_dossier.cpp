#include "services/person_dossier.h"
#include "analysis/near_duplicates.h"
#include "core/period.h"
#include "store/mention_store.h"
#include "store/people_rollup.h"
#include "store/text_sample.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Weeks = 26, MostTexts = 400, TextsOfOthers = 3000, Examples = 5, MostWords = 12, MostPassing = 5;

/// Mentions by week, from Monday on, up to the week of \a end.
Result<Series> byWeek(const PeopleStore &store, BrandId brand, AuthorId main, const QDateTime &end,
                      const QTimeZone &zone)
{
    const QDate last = end.toTimeZone(zone).date();
    const QDate first = last.addDays(1 - last.dayOfWeek() - 7 * (Weeks - 1));
    const auto counts = store.weeks(brand, main, first, Weeks, zone);
    if (!counts)
        return counts.error();
    Series weeks;
    for (int week = 0; week < Weeks; ++week) {
        SeriesPoint point;
        point.start = startOfDay(first.addDays(7 * week), zone);
        point.value = counts->at(week);
        weeks << point;
    }
    return weeks;
}

/// The first \a count of \a mentions that do not say almost the same as one before them.
QList<Mention> different(const QList<Mention> &mentions, qsizetype count)
{
    QStringList texts;
    for (const Mention &mention : mentions)
        texts << (mention.post.title + u' ' + mention.post.text).simplified();
    const std::vector<int> groups = nearDuplicateGroups(texts);
    QList<Mention> chosen;
    QSet<QString> said; // short texts are of no group: these fold only when they are the same
    for (qsizetype i = 0; i < mentions.size() && chosen.size() < count; ++i)
        if (groups[size_t(i)] == i && !said.contains(texts[i])) {
            said.insert(texts[i]);
            chosen << mentions[i];
        }
    return chosen;
}

/// Whether it is what somebody of \a stance is known by: who is mixed says both.
bool speaksFor(Stance stance, Sentiment sentiment)
{
    return (sentiment == Sentiment::Positive && stance != Stance::Detractor) ||
           (sentiment == Sentiment::Negative && stance != Stance::Advocate);
}

/// What was said most clearly: by judgement and response, the newest first among equals; the same words once.
QList<Mention> clearest(QList<Mention> mentions, Stance stance)
{
    mentions.removeIf([](const Mention &mention) { return !mention.post.repostOf.isEmpty(); });
    const auto weight = [stance](const Mention &mention) {
        const Engagement &e = mention.post.engagement;
        const double response = double(e.likes.value_or(0) + e.shares.value_or(0) + e.replies.value_or(0));
        return (speaksFor(stance, mention.judgement.sentiment) ? 1000 * mention.judgement.probability : 0) +
               10 * std::log10(1 + response);
    };
    std::stable_sort(mentions.begin(), mentions.end(),
                     [&](const Mention &a, const Mention &b) { return weight(a) > weight(b); });
    return different(mentions, Examples);
}

Status readWords(Connection &connection, BrandId brand, const QList<Mention> &mentions, PersonDossier &dossier)
{
    const auto others = sampleTexts(connection, brand, {}, {}, TextsOfOthers);
    if (!others)
        return others.error();
    QSet<AuthorId> own;
    for (const PersonAccount &account : dossier.accounts)
        own << account.id;
    KoreanStems stems;
    QStringList texts;
    for (const Mention &mention : mentions)
        if (mention.post.repostOf.isEmpty())
            texts << mention.post.title + u'\n' + mention.post.text;
    for (const QString &text : std::as_const(texts))
        stems.learn(text);
    for (const SampledText &other : *others)
        stems.learn(other.text);
    TermCounts person, rest;
    for (const QString &text : std::as_const(texts))
        person.add(wordsOf(text, stems));
    for (const SampledText &other : *others)
        if (!own.contains(other.author))
            rest.add(wordsOf(other.text, stems));
    dossier.textsRead = int(texts.size());
    dossier.words = keyTerms(person, rest, MostWords, 2);
    return ok();
}

} // namespace

Result<PersonDossier> gatherPerson(Connection &connection, const Brand &brand, AuthorId author, const Clock &clock,
                                   const QString &language)
{
    const PeopleStore store(connection);
    const QTimeZone zone(brand.timeZone);
    PersonDossier dossier;
    const auto rule = readStanceRule(connection);
    const auto main = store.mainAccount(author);
    if (!rule || !main)
        return rule ? main.error() : rule.error();
    const auto person = store.load(brand.id, {*main});
    if (!person)
        return person.error();
    if (person->isEmpty())
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("PersonDossier", "This person has not spoken of %1 so far.").arg(brand.name),
            {}};
    dossier.rule = *rule;
    dossier.person = person->constFirst();
    auto accounts = store.accounts(brand.id, *main);
    auto hours = store.hours(brand.id, *main, zone);
    auto passedOn = store.passedOnBy(*main, MostPassing);
    auto notes = store.notes(*main);
    auto campaigns = campaignsOf(connection, *main);
    if (!campaigns)
        return campaigns.error();
    const auto ids = store.mentionsOf(brand.id, *main, MostTexts);
    if (!accounts || !hours || !passedOn || !notes || !ids)
        return !accounts   ? accounts.error()
               : !hours    ? hours.error()
               : !passedOn ? passedOn.error()
               : !notes    ? notes.error()
                           : ids.error();
    const auto mentions = MentionStore(connection).load(*ids);
    if (!mentions)
        return mentions.error();
    dossier.accounts = *accounts;
    dossier.hours = *hours;
    dossier.passedOn = *passedOn;
    dossier.notes = *notes;
    dossier.campaigns = *campaigns;
    const QDateTime end = std::min(clock.now(), dossier.person.figures.last.addDays(7 * Weeks));
    auto weeks = byWeek(store, brand.id, *main, end, zone);
    if (!weeks)
        return weeks.error();
    dossier.weeks = std::move(weeks).value();
    dossier.topics = topicsOf(*mentions, language);
    dossier.examples = clearest(*mentions, dossier.person.stance);
    if (Status read = readWords(connection, brand.id, *mentions, dossier); !read)
        return read.error();
    return dossier;
}

} // namespace pulse
