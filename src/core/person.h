#pragma once
#include "core/ids.h"
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace pulse {

/// For whom somebody speaks. Stored nowhere: it follows from the counts and the team's rule.
enum class Stance { Unclear, Advocate, Detractor, Mixed };
QString toKey(Stance stance); ///< "unclear", "advocate", "detractor", "mixed"
std::optional<Stance> stanceFromKey(const QString &key);

/// When somebody counts as advocate or detractor (docs/metrics.md, People). The team may change it: setting
/// "people.stance".
struct StanceRule {
    static constexpr QStringView SettingKey = u"people.stance";
    int days = 90;       ///< of the past that count, up to the brand's latest mention; 7 to 3660
    int leastJudged = 3; ///< positive, neutral and negative mentions together; 1 to 1000
    double share = 0.75; ///< of positive and negative ones that have to be on one side; above 0.5, at most 1

    /// Unclear with fewer judged mentions than asked for, or with none that is positive or negative.
    Stance of(qint64 positive, qint64 neutral, qint64 negative) const;
    QJsonObject toJson() const;
    /// What is missing or out of its range stays as it is by default.
    static StanceRule fromJson(const QJsonObject &json);
    bool operator==(const StanceRule &) const = default;
};

/// Who speaks for us because it is their work or because they are paid: kept apart from the public. Stored: never
/// renumber.
enum class PersonRole { Public = 0, Staff = 1, Paid = 2 };
QString toKey(PersonRole role); ///< "public", "staff", "paid"
std::optional<PersonRole> roleFromKey(const QString &key);

/// What became of the idea to bring somebody into a campaign. Stored: never renumber.
enum class Involvement { None = 0, Candidate = 1, Asked = 2, TakingPart = 3, Declined = 4 };
QString toKey(Involvement involvement); ///< "none", "candidate", "asked", "takingPart", "declined"
std::optional<Involvement> involvementFromKey(const QString &key);

/// How regularly somebody speaks, from the days (UTC) on which they did.
struct Rhythm {
    int activeDays = 0;
    double usualGapDays = 0; ///< median of the days between one active day and the next
    int longestGapDays = 0;
    /// Silence after which somebody has gone quiet by their own past: longer than ever before, than three usual gaps,
    /// and than a week. Unset with fewer than four active days.
    std::optional<double> quietAfterDays() const;
};
/// \a gapDays between active days that follow one another, in any order.
Rhythm rhythmOf(std::vector<int> gapDays);

/// How far somebody's word carries, each part 0 to 1, unset where the places do not tell.
struct Influence {
    std::optional<double> reach;      ///< log10(1 + followers) of log10(1 + 1,000,000)
    std::optional<double> engagement; ///< log10(1 + engagement per original post) of log10(1 + 1,000)
    std::optional<double> passedOn;   ///< log10(1 + shares per original post) of log10(1 + 300)
    static constexpr double ReachWeight = 0.4, EngagementWeight = 0.3, PassedOnWeight = 0.3;
    /// 0 to 100: the known parts by their weights; unset when none is known.
    std::optional<double> score() const;
};
Influence influenceOf(std::optional<qint64> followers, std::optional<double> engagementPerPost,
                      std::optional<double> sharesPerPost);

/// What a person said about one brand, over all of their accounts. Counts leave out noise and what was deleted.
struct PersonFigures {
    qint64 mentions = 0, positive = 0, neutral = 0, negative = 0; ///< ever
    qint64 recent = 0, recentPositive = 0, recentNeutral = 0,
           recentNegative = 0; ///< in the days of the rule (StanceRule::days)
    QDateTime first, last;     ///< UTC
    Rhythm rhythm;
    std::optional<qint64> followers;         ///< of all accounts together, as far as known
    std::optional<double> engagementPerPost; ///< of original posts whose place tells it
    std::optional<double> sharesPerPost;
    int accounts = 1;
    qint64 unclassified() const { return mentions - positive - neutral - negative; }
    Influence influence() const { return influenceOf(followers, engagementPerPost, sharesPerPost); }
};

/// One person as lists show them: the main account, what was counted, and what the team noted.
struct Person {
    AuthorId id{}; ///< of the main account
    Uid uid;       ///< see personUid()
    QString handle, name, place, url, location;
    PersonFigures figures;
    Stance stance = Stance::Unclear;
    PersonRole role = PersonRole::Public;
    Involvement involvement = Involvement::None;
    QStringList tags;
    bool isNew = false;   ///< spoke of the brand for the first time in the last 30 days
    bool isQuiet = false; ///< silent for longer than their own rhythm explains
    QDate followUp;       ///< the earliest open one; invalid: none
    QString shownName() const { return name.isEmpty() ? handle : name; }
};

/// The name of an account on every machine: its place and its key there, as a JSON array.
Uid personUid(const QString &place, const QString &key);
/// Empty strings when \a uid is none of personUid().
std::pair<QString, QString> placeAndKey(const Uid &uid);

/// A note on a person card; with a date it comes back as a follow-up.
struct PersonNote {
    Uid uid;
    AuthorId person{};
    Uid personUid;
    QString text;
    QString author; ///< who wrote it
    QDateTime at;   ///< UTC
    QDate due;      ///< invalid: a note without a follow-up
    bool done = false;
};

/// Which people a list shows. An unset field does not restrict.
struct PersonFilter {
    BrandId brand{};
    QList<Stance> stances;
    QStringList places;
    enum class Who { Public, All, StaffAndPaid };
    Who who = Who::Public;
    bool onlyNew = false, onlyQuiet = false, onlyFollowUps = false, onlyInvolved = false;
    QString tag;
    QString text; ///< part of the name or handle, any case
    std::optional<qint64> minFollowers;
    enum class Order { MostMentions, Clearest, Influence, Followers, Latest, First, Name };
    Order order = Order::MostMentions;
    bool restricts() const;
};

} // namespace pulse
