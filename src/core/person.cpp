#include "core/person.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

template <typename E, size_t N>
std::optional<E> fromKey(const std::array<QStringView, N> &keys, const QString &key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? std::nullopt : std::optional(E(found - keys.begin()));
}

constexpr std::array<QStringView, 4> Stances{u"unclear", u"advocate", u"detractor", u"mixed"};
constexpr std::array<QStringView, 3> Roles{u"public", u"staff", u"paid"};
constexpr std::array<QStringView, 5> Involvements{u"none", u"candidate", u"asked", u"takingPart", u"declined"};

/// 0 for nothing, 1 for \a full and more, by orders of magnitude between.
std::optional<double> onLogScale(std::optional<double> value, double full)
{
    if (!value)
        return std::nullopt;
    return std::clamp(std::log10(1 + std::max(0.0, *value)) / std::log10(1 + full), 0.0, 1.0);
}

} // namespace

QString toKey(Stance stance) { return Stances[size_t(stance)].toString(); }
std::optional<Stance> stanceFromKey(const QString &key) { return fromKey<Stance>(Stances, key); }
QString toKey(PersonRole role) { return Roles[size_t(role)].toString(); }
std::optional<PersonRole> roleFromKey(const QString &key) { return fromKey<PersonRole>(Roles, key); }
QString toKey(Involvement involvement) { return Involvements[size_t(involvement)].toString(); }
std::optional<Involvement> involvementFromKey(const QString &key) { return fromKey<Involvement>(Involvements, key); }

Stance StanceRule::of(qint64 positive, qint64 neutral, qint64 negative) const
{
    const qint64 sided = positive + negative;
    if (sided + neutral < leastJudged || sided == 0)
        return Stance::Unclear;
    if (double(positive) >= share * double(sided))
        return Stance::Advocate;
    return double(negative) >= share * double(sided) ? Stance::Detractor : Stance::Mixed;
}

QJsonObject StanceRule::toJson() const
{
    return {{u"days"_s, days}, {u"leastJudged"_s, leastJudged}, {u"share"_s, share}};
}

StanceRule StanceRule::fromJson(const QJsonObject &json)
{
    StanceRule rule;
    if (const int days = json[u"days"_s].toInt(); days >= 7 && days <= 3660)
        rule.days = days;
    if (const int least = json[u"leastJudged"_s].toInt(); least >= 1 && least <= 1000)
        rule.leastJudged = least;
    if (const double share = json[u"share"_s].toDouble(); share > 0.5 && share <= 1)
        rule.share = share;
    return rule;
}

std::optional<double> Rhythm::quietAfterDays() const
{
    constexpr int LeastDays = 4;
    constexpr double Week = 7, UsualGaps = 3;
    if (activeDays < LeastDays)
        return std::nullopt;
    return std::max({Week, UsualGaps * usualGapDays, double(longestGapDays)});
}

Rhythm rhythmOf(std::vector<int> gapDays)
{
    Rhythm rhythm;
    rhythm.activeDays = int(gapDays.size()) + 1;
    if (gapDays.empty())
        return rhythm;
    std::sort(gapDays.begin(), gapDays.end());
    const size_t middle = gapDays.size() / 2;
    rhythm.usualGapDays =
        gapDays.size() % 2 ? double(gapDays[middle]) : double(gapDays[middle - 1] + gapDays[middle]) / 2;
    rhythm.longestGapDays = gapDays.back();
    return rhythm;
}

std::optional<double> Influence::score() const
{
    double sum = 0, weights = 0;
    for (const auto &[part, weight] :
         {std::pair(reach, ReachWeight), std::pair(engagement, EngagementWeight), std::pair(passedOn, PassedOnWeight)})
        if (part) {
            sum += weight * *part;
            weights += weight;
        }
    return weights > 0 ? std::optional(100 * sum / weights) : std::nullopt;
}

Influence influenceOf(std::optional<qint64> followers, std::optional<double> engagementPerPost,
                      std::optional<double> sharesPerPost)
{
    constexpr double ManyFollowers = 1'000'000, MuchEngagement = 1'000, ManyShares = 300;
    Influence influence;
    influence.reach = onLogScale(followers ? std::optional(double(*followers)) : std::nullopt, ManyFollowers);
    influence.engagement = onLogScale(engagementPerPost, MuchEngagement);
    influence.passedOn = onLogScale(sharesPerPost, ManyShares);
    return influence;
}

Uid personUid(const QString &place, const QString &key)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{place, key}).toJson(QJsonDocument::Compact));
}

std::pair<QString, QString> placeAndKey(const Uid &uid)
{
    const QJsonArray parts = QJsonDocument::fromJson(uid.toUtf8()).array();
    return parts.size() == 2 ? std::pair(parts[0].toString(), parts[1].toString()) : std::pair<QString, QString>();
}

bool PersonFilter::restricts() const
{
    return !stances.isEmpty() || !places.isEmpty() || who != Who::Public || onlyNew || onlyQuiet || onlyFollowUps ||
           onlyInvolved || !tag.isEmpty() || !text.isEmpty() || minFollowers.has_value();
}

} // namespace pulse
