#include "analysis/quantile.h"
#include "core/wording.h"
#include "services/evidence/evidence_views.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

// An advocate or detractor in 90 days: at least three judged mentions, 75 % of them on one side (docs/metrics.md).
constexpr int StanceDays = 90;
constexpr qint64 StanceMentions = 3;
constexpr double StanceShare = 0.75;
constexpr int ReadPeople = 300;

/// 1 advocate, -1 detractor, 0 neither.
int stance(const AuthorActivity &person)
{
    const qint64 judged = person.positive + person.neutral + person.negative, sided = person.positive + person.negative;
    if (judged < StanceMentions || sided == 0)
        return 0;
    const double forBrand = double(person.positive) / double(sided);
    return forBrand >= StanceShare ? 1 : forBrand <= 1 - StanceShare ? -1 : 0;
}

Result<QList<AuthorActivity>> advocates(const EvidenceContext &context, const QDateTime &end)
{
    auto people =
        ActivityStore(context.connection).clearest(context.brand.id, end.addDays(-StanceDays), end, ReadPeople);
    if (people)
        people->removeIf([](const AuthorActivity &person) { return stance(person) != 1; });
    return people;
}

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

void addStance(EvidenceRow &row, qint64 leaning)
{
    row.badge = leaning > 0   ? QCoreApplication::translate("Evidence", "For")
                : leaning < 0 ? QCoreApplication::translate("Evidence", "Against")
                              : QCoreApplication::translate("Evidence", "Undecided");
    row.tone = leaning > 0 ? Tone::Good : leaning < 0 ? Tone::Bad : Tone::Plain;
}

QString positiveNegative(const AuthorActivity &person)
{
    return QCoreApplication::translate("Evidence", "+%1 −%2").arg(person.positive).arg(person.negative);
}

} // namespace

Result<Evidence> peopleActive(const EvidenceContext &context)
{
    const auto people =
        ActivityStore(context.connection).clearest(context.brand.id, context.from, context.to, ReadPeople);
    if (!people)
        return people.error();
    Evidence evidence = context.begin(u"people_active"_s);
    qint64 advocating = 0, criticising = 0;
    for (const AuthorActivity &person : *people) {
        ++(person.leaning() > 0 ? advocating : criticising);
        evidence.n += int(person.mentions);
        if (evidence.rows.size() >= ShownRows)
            continue;
        EvidenceRow row = context.authorRow(person, context.from, context.to);
        addStance(row, person.leaning());
        row.value = positiveNegative(person);
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
    const auto people = advocates(context, context.cutOff);
    if (!people)
        return people.error();
    Evidence evidence = context.begin(u"person_gaps"_s);
    int alone = 0;
    for (const AuthorActivity &person : *people) {
        const auto elsewhere = ActivityStore(context.connection).otherPlaces(person.id);
        if (!elsewhere)
            return elsewhere.error();
        alone += elsewhere->isEmpty();
        EvidenceRow row = context.authorRow(person, context.cutOff.addDays(-StanceDays), context.cutOff);
        row.badge = elsewhere->isEmpty() ? QCoreApplication::translate("Evidence", "One channel")
                                         : QCoreApplication::translate("Evidence", "Same name elsewhere");
        row.tone = elsewhere->isEmpty() ? Tone::Warning : Tone::Plain;
        if (!elsewhere->isEmpty())
            row.detail +=
                u" · "_s + QCoreApplication::translate("Evidence", "also seen on %1").arg(elsewhere->join(u", "_s));
        row.value = context.figure(Metric::Mentions, double(person.mentions));
        evidence.n += int(person.mentions);
        if (evidence.rows.size() < ShownRows)
            evidence.rows << row;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "Advocates known on one channel only: %1 of %2")
                            .arg(alone)
                            .arg(people->size());
    if (people->isEmpty())
        evidence.note = QCoreApplication::translate(
            "Evidence", "Nobody meets the rule for advocates: three judged mentions in 90 days, three quarters of "
                        "them for us.");
    else
        evidence.note = QCoreApplication::translate(
            "Evidence", "The same name on two channels may be two people: it is a hint, not a link.");
    return evidence;
}

Result<Evidence> advocacyWeek(const EvidenceContext &context)
{
    const QString view = u"advocacy_week"_s;
    const auto people = advocates(context, context.to);
    if (!people)
        return people.error();
    Evidence evidence = context.begin(view);
    QList<AuthorId> ids;
    for (const AuthorActivity &person : *people)
        ids << person.id;
    const ActivityStore store(context.connection);
    const auto now = store.mentionsOf(context.brand.id, ids, context.from, context.to);
    if (!now)
        return now.error();
    QList<double> weeks;
    for (const auto &[begin, end] : context.comparableSpans(context.from, context.to)) {
        const auto count = store.mentionsOf(context.brand.id, ids, begin, end);
        if (!count)
            return count.error();
        weeks << double(*count);
    }
    evidence.n = int(*now);
    if (weeks.size() < FewestComparable) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline =
            QCoreApplication::translate("Evidence", "Advocates: %2 · their mentions: %1").arg(*now).arg(ids.size());
        evidence.note =
            QCoreApplication::translate("Evidence", "What is usual cannot be said yet: only %1 comparable weeks.")
                .arg(weeks.size());
    } else {
        const double usual = median(weeks);
        const QString verdict = double(*now) > usual * 1.25 ? QCoreApplication::translate("Evidence", "more than usual")
                                : double(*now) < usual * 0.75
                                    ? QCoreApplication::translate("Evidence", "quieter than usual")
                                    : QCoreApplication::translate("Evidence", "as usual");
        evidence.headline =
            QCoreApplication::translate("Evidence", "Advocates: %2 · their mentions: %1 (usually %3) – %4")
                .arg(context.number(double(*now)))
                .arg(ids.size())
                .arg(context.number(usual), verdict);
    }
    const auto spoke = store.clearest(context.brand.id, context.from, context.to, ReadPeople);
    if (!spoke)
        return spoke.error();
    for (const AuthorActivity &person : *spoke) {
        if (!ids.contains(person.id) || evidence.rows.size() >= ShownRows)
            continue;
        EvidenceRow row = context.authorRow(person, context.from, context.to);
        addStance(row, 1);
        row.value = context.figure(Metric::Mentions, double(person.mentions));
        evidence.rows << row;
    }
    return evidence;
}

Result<Evidence> influencerWeek(const EvidenceContext &context)
{
    const auto people =
        ActivityStore(context.connection).mostFollowed(context.brand.id, context.from, context.to, ShownRows);
    if (!people)
        return people.error();
    Evidence evidence = context.begin(u"influencer_week"_s);
    for (const AuthorActivity &person : *people) {
        EvidenceRow row = context.authorRow(person, context.from, context.to);
        addStance(row, person.leaning());
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
                .arg(shortNumber(double(*people->constFirst().followers), context.language));
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
    const auto now = store.returning(context.brand.id, context.from, context.to, Returning);
    if (!now)
        return now.error();
    const auto earlier = store.returning(context.brand.id, context.beforeFrom, context.beforeTo, Returning);
    if (!earlier)
        return earlier.error();
    const auto people = store.clearest(context.brand.id, context.from, context.to, ReadPeople);
    if (!people)
        return people.error();
    Evidence evidence = context.begin(u"loyal_following"_s);
    evidence.n = int(*now);
    for (const AuthorActivity &person : *people) {
        if (stance(person) != 1 || evidence.rows.size() >= ShownRows)
            continue;
        EvidenceRow row = context.authorRow(person, context.from, context.to);
        addStance(row, 1);
        row.value = context.figure(Metric::Mentions, double(person.mentions));
        evidence.rows << row;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "People who came back three times or more: %1 (period before: %2)")
            .arg(context.number(double(*now)), context.number(double(*earlier)));
    evidence.note = QCoreApplication::translate(
        "Evidence", "Who of them is a customer cannot be told here: customer records are not connected.");
    return evidence;
}

} // namespace pulse
