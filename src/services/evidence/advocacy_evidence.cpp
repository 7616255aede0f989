#include "analysis/quantile.h"
#include "core/wording.h"
#include "services/audience.h"
#include "services/evidence/evidence_views.h"
#include "store/mention_store.h"
#include "store/people_store.h"
#include <QCoreApplication>
#include <algorithm>

// The advocates of a week: how much they said, in their own words, who went quiet, who could be asked to take part.

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadPeople = 1000;
constexpr int RowsOfAKind = 4;
constexpr double MoreThanUsual = 1.25, LessThanUsual = 0.75;

/// How the week compares with those before it, as the headline.
Status compare(const EvidenceContext &context, const QList<AuthorId> &advocates, Evidence &evidence)
{
    const ActivityStore store(context.connection);
    const auto now = store.mentionsOf(context.brand.id, advocates, context.from, context.to);
    if (!now)
        return now.error();
    QList<double> weeks;
    for (const auto &[begin, end] : context.comparableSpans(context.from, context.to)) {
        const auto count = store.mentionsOf(context.brand.id, advocates, begin, end);
        if (!count)
            return count.error();
        weeks << double(*count);
    }
    evidence.n = int(*now);
    if (weeks.size() < FewestComparable) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = QCoreApplication::translate("Evidence", "Advocates: %2 · their mentions: %1")
                                .arg(*now)
                                .arg(advocates.size());
        evidence.note =
            QCoreApplication::translate("Evidence", "What is usual cannot be said yet: only %1 comparable weeks.")
                .arg(weeks.size());
        return ok();
    }
    const double usual = median(weeks);
    const QString verdict =
        double(*now) > usual * MoreThanUsual   ? QCoreApplication::translate("Evidence", "more than usual")
        : double(*now) < usual * LessThanUsual ? QCoreApplication::translate("Evidence", "quieter than usual")
                                               : QCoreApplication::translate("Evidence", "as usual");
    evidence.headline = QCoreApplication::translate("Evidence", "Advocates: %2 · their mentions: %1 (usually %3) – %4")
                            .arg(context.number(double(*now)))
                            .arg(advocates.size())
                            .arg(context.number(usual), verdict);
    return ok();
}

/// What advocates said this week, the most telling first.
Status addQuotes(const EvidenceContext &context, const QSet<AuthorId> &advocates, Evidence &evidence)
{
    MentionFilter filter;
    filter.brand = context.brand.id;
    filter.from = context.from;
    filter.to = context.to;
    filter.sentiments = {Sentiment::Positive};
    filter.includeReposts = false;
    filter.order = MentionOrder::MostEngagement;
    constexpr int Looked = 500;
    const auto mentions = MentionStore(context.connection).page(filter, Looked);
    if (!mentions)
        return mentions.error();
    int added = 0;
    for (const Mention &mention : *mentions) {
        if (!advocates.contains(mention.authorId) || added == RowsOfAKind)
            continue;
        EvidenceRow row = context.mentionRow(mention);
        row.badge = QCoreApplication::translate("Evidence", "In their words");
        row.tone = Tone::Good;
        evidence.rows << row;
        ++added;
    }
    return ok();
}

/// Whether the cut-off lies before all that is known of a person: a past week does not know them yet.
bool isUnknownYet(const EvidenceContext &context, const Person &person)
{
    return person.figures.first.isValid() && person.figures.first > context.cutOff;
}

/// When they last spoke stands in it unless that was after the cut-off.
EvidenceRow personRow(const EvidenceContext &context, const Person &person)
{
    EvidenceRow row;
    row.person = person.id;
    row.title = person.handle.isEmpty() ? person.name : u'@' + person.handle;
    row.detail = person.figures.last > context.cutOff ? person.place
                                                      : QCoreApplication::translate("Evidence", "%1 · last spoke %2")
                                                            .arg(person.place, context.when(person.figures.last));
    return row;
}

Status addQuiet(const EvidenceContext &context, Evidence &evidence)
{
    PersonFilter filter;
    filter.brand = context.brand.id;
    filter.stances = {Stance::Advocate};
    filter.onlyQuiet = true;
    filter.order = PersonFilter::Order::Influence;
    const auto people = PeopleStore(context.connection).people(filter, RowsOfAKind);
    if (!people)
        return people.error();
    for (const Person &person : *people) {
        if (isUnknownYet(context, person))
            continue;
        EvidenceRow row = personRow(context, person);
        row.badge = QCoreApplication::translate("Evidence", "Went quiet");
        row.tone = Tone::Warning;
        row.detail += u" · "_s + QCoreApplication::translate("Evidence", "usually every %1 days")
                                     .arg(QLocale::c().toString(person.figures.rhythm.usualGapDays, 'g', 3));
        evidence.rows << row;
    }
    return ok();
}

/// Those whose word carries and with whom nobody has spoken yet, after the ones that are candidates already.
Status addCandidates(const EvidenceContext &context, Evidence &evidence)
{
    PersonFilter filter;
    filter.brand = context.brand.id;
    filter.stances = {Stance::Advocate};
    filter.order = PersonFilter::Order::Influence;
    const auto people = PeopleStore(context.connection).people(filter, 10 * RowsOfAKind);
    if (!people)
        return people.error();
    int added = 0;
    for (const Involvement part : {Involvement::Candidate, Involvement::None})
        for (const Person &person : *people) {
            if (person.involvement != part || person.isQuiet || added == RowsOfAKind || isUnknownYet(context, person))
                continue;
            EvidenceRow row = personRow(context, person);
            row.badge = part == Involvement::Candidate ? QCoreApplication::translate("Evidence", "Campaign candidate")
                                                       : QCoreApplication::translate("Evidence", "Could be asked");
            row.tone = Tone::Accent;
            if (const auto score = person.figures.influence().score())
                row.value = QCoreApplication::translate("Evidence", "influence %1").arg(qRound(*score));
            evidence.rows << row;
            ++added;
        }
    return ok();
}

} // namespace

QList<EvidenceRow> followUpRows(const QList<PersonNote> &notes)
{
    QList<EvidenceRow> rows;
    for (const PersonNote &note : notes) {
        EvidenceRow row;
        row.person = note.person;
        row.badge = QCoreApplication::translate("Evidence", "Follow-up");
        row.tone = Tone::Warning;
        row.title = note.text.simplified();
        row.detail = QCoreApplication::translate("Evidence", "%1 · due %2 · noted by %3")
                         .arg(u'@' + placeAndKey(note.personUid).second, note.due.toString(Qt::ISODate), note.author);
        rows << row;
    }
    return rows;
}

Result<Evidence> advocacyWeek(const EvidenceContext &context)
{
    const auto people = peopleOfStance(context, Stance::Advocate, context.cutOff, ReadPeople);
    if (!people)
        return people.error();
    QList<AuthorId> ids;
    for (const AuthorActivity &person : *people)
        ids << person.id;
    Evidence evidence = context.begin(u"advocacy_week"_s);
    if (Status compared = compare(context, ids, evidence); !compared)
        return compared.error();
    const auto due =
        PeopleStore(context.connection).dueNotes(context.brand.id, context.cutOff.toTimeZone(context.zone).date());
    if (!due)
        return due.error();
    evidence.rows = followUpRows(*due).mid(0, RowsOfAKind);
    for (const Status &added : {addQuotes(context, QSet<AuthorId>(ids.cbegin(), ids.cend()), evidence),
                                addQuiet(context, evidence), addCandidates(context, evidence)})
        if (!added)
            return added.error();
    return evidence;
}

} // namespace pulse
