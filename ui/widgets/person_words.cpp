#include "ui/widgets/person_words.h"
#include "core/wording.h"
#include <QLocale>
#include <algorithm>
#include <numeric>

namespace pulse {
using namespace Qt::StringLiterals;

QString PersonWords::stance(Stance stance)
{
    switch (stance) {
    case Stance::Advocate:
        return tr("Advocate");
    case Stance::Detractor:
        return tr("Detractor");
    case Stance::Mixed:
        return tr("Mixed");
    case Stance::Unclear:
        break;
    }
    return tr("Too few judged");
}

QString PersonWords::role(PersonRole role)
{
    switch (role) {
    case PersonRole::Staff:
        return tr("Staff");
    case PersonRole::Paid:
        return tr("Paid");
    case PersonRole::Public:
        break;
    }
    return tr("Public");
}

QString PersonWords::involvement(Involvement involvement)
{
    switch (involvement) {
    case Involvement::Candidate:
        return tr("Campaign candidate");
    case Involvement::Asked:
        return tr("Asked to take part");
    case Involvement::TakingPart:
        return tr("Takes part");
    case Involvement::Declined:
        return tr("Declined");
    case Involvement::None:
        break;
    }
    return tr("Not considered");
}

QString PersonWords::order(PersonFilter::Order order)
{
    switch (order) {
    case PersonFilter::Order::Clearest:
        return tr("Clearest first");
    case PersonFilter::Order::Influence:
        return tr("Most influence");
    case PersonFilter::Order::Followers:
        return tr("Most followers");
    case PersonFilter::Order::Latest:
        return tr("Spoke last");
    case PersonFilter::Order::First:
        return tr("New first");
    case PersonFilter::Order::Name:
        return tr("By name");
    case PersonFilter::Order::MostMentions:
        break;
    }
    return tr("Most mentions");
}

QString PersonWords::standing(const Person &person)
{
    return person.role == PersonRole::Public ? stance(person.stance) : role(person.role);
}

Tone PersonWords::tone(const Person &person)
{
    if (person.role != PersonRole::Public)
        return Tone::Accent;
    switch (person.stance) {
    case Stance::Advocate:
        return Tone::Good;
    case Stance::Detractor:
        return Tone::Bad;
    case Stance::Mixed:
        return Tone::Warning;
    case Stance::Unclear:
        break;
    }
    return Tone::Plain;
}

QString PersonWords::why(const Person &person, const StanceRule &rule)
{
    const PersonFigures &f = person.figures;
    if (person.role != PersonRole::Public) //: %1 days, %2 positive, %3 neutral, %4 negative mentions
        return tr("In %1 days %2 positive, %3 neutral and %4 negative mentions. Staff and paid people stand apart: "
                  "they "
                  "count neither for nor against us.")
            .arg(rule.days)
            .arg(f.recentPositive)
            .arg(f.recentNeutral)
            .arg(f.recentNegative);
    //: %1 days, %2 positive, %3 neutral, %4 negative mentions, %5 least number of judged ones, %6 percent
    return tr("In %1 days %2 positive, %3 neutral and %4 negative mentions. The rule: at least %5 judged, %6% of the "
              "positive and negative ones on one side.")
        .arg(rule.days)
        .arg(f.recentPositive)
        .arg(f.recentNeutral)
        .arg(f.recentNegative)
        .arg(rule.leastJudged)
        .arg(qRound(rule.share * 100));
}

QString PersonWords::howOften(const Person &person, const StanceRule &rule)
{
    //: %1 number of mentions, %2 days
    return tr("%1 mention(s) in %2 days", nullptr, int(person.figures.recent))
        .arg(wholeNumber(double(person.figures.recent)))
        .arg(rule.days);
}

QString PersonWords::reason(const IdentityReason &reason)
{
    switch (reason.kind) {
    case IdentityReason::Kind::Profile:
        return tr("one names the other's profile");
    case IdentityReason::Kind::CrossPost:
        return tr("the same text on both within minutes, %n time(s)", nullptr, reason.count);
    case IdentityReason::Kind::SameLink:
        return tr("both posted %1").arg(reason.detail);
    case IdentityReason::Kind::Handle:
        return tr("the same handle @%1").arg(reason.detail);
    case IdentityReason::Kind::Name:
        return tr("the same name %1").arg(reason.detail);
    }
    return {};
}

QString PersonWords::mostlyWhen(const QList<QList<int>> &hours, const QString &language)
{
    constexpr int Running = 3;
    QList<int> byDay, byHour(24, 0);
    for (const QList<int> &day : hours) {
        byDay << std::accumulate(day.cbegin(), day.cend(), 0);
        for (int hour = 0; hour < 24; ++hour)
            byHour[hour] += day.value(hour);
    }
    if (std::accumulate(byDay.cbegin(), byDay.cend(), 0) < LeastTold)
        return {};
    int best = 0, most = -1;
    for (int hour = 0; hour < 24; ++hour) {
        int sum = 0;
        for (int next = 0; next < Running; ++next)
            sum += byHour[(hour + next) % 24];
        if (sum > most) {
            best = hour;
            most = sum;
        }
    }
    const int day = int(std::max_element(byDay.cbegin(), byDay.cend()) - byDay.cbegin());
    const int end = (best + Running) % 24;
    //: %1 a weekday, %2 and %3 hours of the day from 0 to 24
    return tr("Mostly on %1, %2:00–%3:00")
        .arg(QLocale(language).standaloneDayName(day + 1, QLocale::LongFormat))
        .arg(best)
        .arg(end == 0 ? 24 : end);
}

QString PersonWords::counts(const std::array<qint64, 5> &counts)
{
    const auto number = [&](size_t of) { return wholeNumber(double(counts[of])); };
    QStringList parts{tr("Advocates %1").arg(number(size_t(Stance::Advocate))),
                      tr("Detractors %1").arg(number(size_t(Stance::Detractor))),
                      tr("Mixed %1").arg(number(size_t(Stance::Mixed))),
                      tr("Too few judged %1").arg(number(size_t(Stance::Unclear)))};
    if (counts.back() > 0)
        parts << tr("Staff and paid %1").arg(number(counts.size() - 1));
    return parts.join(u" · "_s);
}

} // namespace pulse
