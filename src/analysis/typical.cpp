#include "analysis/typical.h"
#include "analysis/detector.h"
#include "analysis/distributions.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace pulse {

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double NinetyPercent = 1.6449; ///< spreads on either side that hold 90 % of a normal distribution
constexpr double MadToDeviation = 1.4826;
constexpr int Enough = 4; ///< comparable values
constexpr int LongDays = 56, ShortDays = 28;
constexpr double BeginningMentions = 20;
constexpr int BeginningDays = 14;
constexpr double SmallestRise = 10, SmallestHourlyRise = 7;                         ///< mentions
constexpr double SmallestExpectedFall = 10;                                         ///< mentions
constexpr double HourlySingle = 3, HourlyPair = 2.5, DailyRise = 3, DailyFall = -2; ///< spreads
constexpr double RarestHour = 0.0005, RarestDay = 0.005, RarestSecond = 0.01; ///< more likely by chance: not flagged
constexpr double MedianVariance = M_PI / 2;                                   ///< of a median, over that of a mean
constexpr double SmoothWeight = 3;     ///< of the error squared; between 1 and 3 the simulated error falls on
constexpr double LargeCount = 20;      ///< from here on a count tells its own spread
constexpr double PooledWeight = 16;    ///< comparable values that the dispersion of the whole past stands for
constexpr double BeginningWeight = 10; ///< buckets that the dispersion assumed at the beginning stands for
constexpr qsizetype SilentHours = 24;  ///< running, without a post
constexpr qsizetype SilentDays = 2;
constexpr double SilentMentions = 24; ///< expected meanwhile
constexpr double RatioMentions = 10;  ///< a ratio of fewer is not judged
constexpr double CalmFrom = 10;       ///< an hour of fewer is told by a mean, of half as many wholly

/// A point's place in the brand's calendar.
struct Place {
    QDate date;
    int hour = 0;
    bool special = false; ///< holiday or marked day: no model for others
    bool marked = false;
    bool usable = false; ///< may be a model
};

double medianOf(std::vector<double> &values)
{
    const size_t half = values.size() / 2;
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(half), values.end());
    const double upper = values[half];
    if (values.size() % 2)
        return upper;
    return (upper + *std::max_element(values.begin(), values.begin() + std::ptrdiff_t(half))) / 2;
}

/// Without the largest and the smallest, so that one odd week weighs nothing.
double trimmedMean(std::vector<double> &values)
{
    std::ranges::sort(values);
    const size_t cut = values.size() > 4 ? 1 : 0;
    double sum = 0;
    for (size_t i = cut; i < values.size() - cut; ++i)
        sum += values[i];
    return sum / double(values.size() - 2 * cut);
}

class Typical {
public:
    Typical(Series &series, const TypicalOptions &options)
        : m_series(series), m_options(options), m_detector(options.threshold)
    {
        m_places.resize(size_t(series.size()));
        m_slots.resize(7 * 24);
    }

    TypicalResult run()
    {
        blankWhereNoData();
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            SeriesPoint &point = m_series[i];
            Place &place = m_places[size_t(i)] = placeOf(point);
            const QDateTime end = endOf(i);
            bool over = true;
            for (const QDateTime &limit : {m_options.now, m_options.dataUntil, m_options.completeUntil})
                over = over && (!limit.isValid() || end <= limit);
            const bool gap = inGap(point.start, end);
            over = over && !gap;
            m_alert = watches() && alerts(point, place, gap);
            if (!std::isnan(point.value) && begins(i))
                m_begin = i + 1;
            else if (m_begun)
                judge(i, place, over);
            place.usable = over && !std::isnan(point.value) && !place.marked && m_begun && i >= m_begin;
            if (place.usable) {
                m_slots[slotOf(place.date.dayOfWeek(), place.hour)].push_back(i);
                learnDispersion(point);
                noteSilence(i);
            }
            if (watches() && i >= SilentHours)
                showUsual(i - SilentHours);
        }
        return {m_begun && m_begin < m_series.size() ? m_series[m_begin].start : QDateTime()};
    }

private:
    bool ratio() const { return isRatio(m_options.metric); }

    /// Rises of counts by the hour are the detector's to tell, the same one that `pulsecheck detect` runs.
    bool watches() const { return m_options.bucket == Bucket::Hour && !ratio(); }

    /// Shows the hour to the detector. What was not collected, and days that are like no other, teach it nothing.
    bool alerts(const SeriesPoint &point, const Place &place, bool gap)
    {
        const bool teaches = !gap && !place.special;
        const Detector::Reading reading = m_detector.add(wallClockMs(point), teaches ? point.value : NaN);
        return reading.flag == Flag::Rise;
    }

    /// A day later, when it is known whether the hour belonged to a silence.
    void showUsual(qsizetype i)
    {
        const SeriesPoint &point = m_series[i];
        m_usual.add(wallClockMs(point), m_places[size_t(i)].usable && point.flag == Flag::None ? point.value : NaN);
    }

    /// The detector knows hours and weekdays of UTC: it is shown those of the brand.
    qint64 wallClockMs(const SeriesPoint &point) const
    {
        return point.start.toMSecsSinceEpoch() + m_options.zone.offsetFromUtc(point.start) * 1000LL;
    }

    /// Whether an hour that lies above its range is a rise. \a far: by three spreads, or two and a half again.
    bool hourRises(const SeriesPoint &point, const Place &place, bool far) const
    {
        if (m_alert)
            return point.value > point.upper;
        // What the detector does not judge, and how a rise that it told goes on.
        return far && (m_detector.isAmidRise() || place.special || !m_detector.isWarm());
    }

    QDateTime endOf(qsizetype i) const
    {
        if (i + 1 < m_series.size())
            return m_series[i + 1].start;
        const QDateTime start = m_series[i].start;
        if (m_options.bucket == Bucket::Hour)
            return start.addSecs(3600);
        return start.toTimeZone(m_options.zone).addDays(m_options.bucket == Bucket::Day ? 1 : 7).toUTC();
    }

    bool inGap(const QDateTime &start, const QDateTime &end) const
    {
        // A small part of a day or a week says nothing of the whole.
        const qint64 least = std::min<qint64>(3600, start.secsTo(end)) / 2;
        for (const auto &[from, to] : m_options.gaps)
            if (std::max(start, from).secsTo(std::min(end, to)) >= least)
                return true;
        return false;
    }

    void blankWhereNoData()
    {
        for (qsizetype i = 0; i < m_series.size(); ++i) {
            SeriesPoint &point = m_series[i];
            point.expected = point.lower = point.upper = NaN;
            point.flag = Flag::None;
            const bool before = m_options.dataFrom.isValid() && endOf(i) <= m_options.dataFrom;
            const bool after = m_options.dataUntil.isValid() && point.start >= m_options.dataUntil;
            if (before || after)
                point.value = NaN;
        }
    }

    Place placeOf(const SeriesPoint &point) const
    {
        Place place;
        if (m_options.bucket == Bucket::Hour) {
            const QDateTime local = point.start.toTimeZone(m_options.zone);
            place.date = local.date();
            place.hour = local.time().hour();
        } else {
            // A little later than the start, so that a change of the clocks does not move it to the day before.
            place.date = point.start.addSecs(2 * 3600).toTimeZone(m_options.zone).date();
        }
        if (m_options.bucket >= Bucket::Week)
            return place; // seven days are never all special
        place.marked = m_options.isMarkedDay && m_options.isMarkedDay(place.date);
        place.special = place.marked || (m_options.isHoliday && m_options.isHoliday(place.date));
        return place;
    }

    /// Whether the point still belongs to the first mentions of the series, from which nothing can be learned.
    bool begins(qsizetype i)
    {
        if (m_begun)
            return false;
        const SeriesPoint &point = m_series[i];
        double mentions = point.value;
        if (ratio())
            mentions = i < m_options.mentions.size() ? m_options.mentions[i].value : 0;
        if (m_firstSeen < 0 && !(mentions > 0))
            return true;
        if (m_firstSeen < 0)
            m_firstSeen = i;
        m_seen += std::isnan(mentions) ? 0 : mentions;
        const qint64 days = m_series[m_firstSeen].start.daysTo(point.start);
        if (days >= BeginningDays && m_seen < BeginningMentions) {
            m_begun = true; // a small series: its zeros count from the first mention on
            m_begin = m_firstSeen;
            for (qsizetype k = m_firstSeen; k < i; ++k)
                if (Place &place = m_places[size_t(k)]; !std::isnan(m_series[k].value) && !place.marked) {
                    place.usable = true;
                    m_slots[slotOf(place.date.dayOfWeek(), place.hour)].push_back(k);
                }
            return false;
        }
        if (m_seen >= BeginningMentions) {
            // The bucket in which it becomes a series is its first model; it has none itself.
            m_begun = true;
            m_begin = i;
            return false;
        }
        return true;
    }

    size_t slotOf(int weekday, int hour) const { return size_t((weekday - 1) * 24 + hour); }

    /// Adds the usable points of a slot that lie within \a days before \a date and before \a i.
    void collect(size_t slot, qsizetype i, QDate date, int days, bool withHolidays)
    {
        const auto &points = m_slots[slot];
        for (auto it = points.rbegin(); it != points.rend(); ++it) {
            const Place &place = m_places[size_t(*it)];
            if (*it >= i || !place.usable || (place.special && !withHolidays))
                continue;
            if (place.date.daysTo(date) > days)
                break;
            m_chosen.push_back(*it);
        }
    }

    /// How far values may be from like the one that is judged, from the narrowest choice on.
    enum class Choice { OwnWeekday, SameKind, AnyDay, NeighbourHours };
    static constexpr std::array Choices{Choice::OwnWeekday, Choice::SameKind, Choice::AnyDay, Choice::NeighbourHours};

    static bool isWeekend(int weekday) { return weekday >= Qt::Saturday; }

    /// Fills m_chosen; \a weekday is the one to compare with. False when the choice is none for this bucket.
    bool choose(Choice choice, qsizetype i, const Place &place, int weekday, bool withHolidays)
    {
        m_chosen.clear();
        if (choice == Choice::OwnWeekday) {
            collect(slotOf(m_options.bucket == Bucket::Week ? 1 : weekday, place.hour), i, place.date, LongDays,
                    withHolidays);
            return true;
        }
        if (m_options.bucket == Bucket::Week || (choice == Choice::NeighbourHours && m_options.bucket != Bucket::Hour))
            return false;
        for (int day = 1; day <= 7; ++day) {
            if (choice == Choice::SameKind && isWeekend(day) != isWeekend(weekday))
                continue;
            collect(slotOf(day, place.hour), i, place.date, ShortDays, withHolidays);
            if (choice == Choice::NeighbourHours)
                for (const int hour : {(place.hour + 23) % 24, (place.hour + 1) % 24})
                    collect(slotOf(day, hour), i, place.date, ShortDays, withHolidays);
        }
        return true;
    }

    /// The values to compare with in m_values, and of which choice they are; nullopt when there are too few.
    std::optional<Choice> comparable(qsizetype i, const Place &place, int weekday)
    {
        if (m_options.bucket > Bucket::Week)
            return std::nullopt; // eight months or years that are alike are not there
        std::optional<Choice> first;
        std::vector<double> all;
        // A short past that is full of holidays is still better than none.
        for (const bool withHolidays : {false, true})
            for (const Choice choice : Choices) {
                if (!choose(choice, i, place, weekday, withHolidays) || m_chosen.size() < Enough)
                    continue;
                const bool changed = mostAreFlagged() && !isBackAgain(i);
                m_values.clear();
                for (const qsizetype k : m_chosen)
                    if (changed || m_series[k].flag == Flag::None)
                        m_values.push_back(m_series[k].value);
                if (m_values.size() >= Enough)
                    return choice;
                if (!first) {
                    first = choice;
                    for (const qsizetype k : m_chosen)
                        all.push_back(m_series[k].value);
                }
            }
        m_values = std::move(all);
        return first;
    }

    /// Then the level has changed, or the day is always like that.
    bool mostAreFlagged() const
    {
        const auto flagged = std::count_if(m_chosen.begin(), m_chosen.end(),
                                           [this](qsizetype k) { return m_series[k].flag != Flag::None; });
        return 2 * size_t(flagged) > m_chosen.size();
    }

    /// Whether the days that were flagged stood in weeks that are over, a quiet season for one: the day before \a i is
    /// as usual again. What is flagged on every Monday stands alone, and is what Mondays are like.
    bool isBackAgain(qsizetype i) const
    {
        if (m_options.bucket != Bucket::Day || i < 1 || m_series[i - 1].flag != Flag::None)
            return false;
        const auto amid = [this](qsizetype k) {
            return k > 0 && m_series[k].flag != Flag::None && m_series[k - 1].flag == m_series[k].flag;
        };
        return 4 * size_t(std::count_if(m_chosen.begin(), m_chosen.end(), amid)) > m_chosen.size();
    }

    /// The median of eight small counts jumps from hour to hour: it is drawn towards what all hours together say of
    /// this one (level, hour and weekday), the less the more the two differ, and not at all from three errors of such a
    /// median on (limited translation, Efron and Morris 1971). An hour that is unlike its neighbours stays so. \a few:
    /// 0 to 1, how small the counts are: the smaller, the more of the difference is chance.
    double steadied(double centre, double few, qsizetype i) const
    {
        const double smooth = watches() ? m_usual.expectedAt(wallClockMs(m_series[i])) : NaN;
        if (std::isnan(smooth))
            return centre;
        const double usual = std::max({centre, smooth, 1.0});
        const double errorSquared = MedianVariance * (usual + dispersion() * usual * usual) / double(m_values.size());
        const double offSquared = (centre - smooth) * (centre - smooth);
        const double wide = SmoothWeight * (1 + 2 * few) * errorSquared;
        return centre +
               std::max(0.0, 1 - offSquared / (9 * errorSquared)) * wide / (wide + offSquared) * (smooth - centre);
    }

    double spreadOf(double centre, double mad, qsizetype i) const
    {
        const double ownSquared = MadToDeviation * MadToDeviation * mad * mad;
        if (!ratio()) {
            // The deviation of eight values is a rough figure: what the whole past says steadies it.
            const double pooledSquared = std::max(centre, 0.0) + dispersion() * centre * centre;
            // Of small counts chance is nearly all that there is to know, and their deviation is rougher still.
            const double n = double(m_values.size()) * centre / (centre + LargeCount);
            return std::sqrt(
                std::max({(PooledWeight * pooledSquared + n * ownSquared) / (PooledWeight + n), centre, 1.0}));
        }
        double n = i < m_options.mentions.size() ? m_options.mentions[i].value : 0;
        if (!(n > 0)) // days to come: as many as those that it is compared with had
            n = usualMentions();
        // One mention weighs up to 50 points in a share and up to 100 in the net sentiment.
        const double one = m_options.metric == Metric::NetSentiment ? 80 : 50;
        return std::max({std::sqrt(ownSquared), one / std::sqrt(std::max(n, 1.0)), 3.0});
    }

    /// Behind the ratios in m_chosen, on average.
    double usualMentions() const
    {
        double sum = 0;
        for (const qsizetype k : m_chosen)
            sum += k < m_options.mentions.size() ? m_options.mentions[k].value : 0;
        return m_chosen.empty() ? 0 : sum / double(m_chosen.size());
    }

    /// What is usual, as the values of one weekday and hour tell it.
    struct Band {
        int weekday = 0;
        Choice choice = Choice::OwnWeekday;
        double centre = 0, spread = 0;
    };

    std::optional<Band> bandOf(qsizetype i, const Place &place, int weekday)
    {
        const auto choice = comparable(i, place, weekday);
        if (!choice)
            return std::nullopt;
        const double middle = medianOf(m_values);
        // Of small counts the median is a whole number or a half; their mean is nearer to what is usual.
        const double few = watches() ? std::clamp(2 * (1 - middle / CalmFrom), 0.0, 1.0) : 0;
        const double centre = steadied(few > 0 ? middle + few * (trimmedMean(m_values) - middle) : middle, few, i);
        for (double &value : m_values)
            value = std::abs(value - centre);
        return Band{weekday, *choice, centre, spreadOf(centre, medianOf(m_values), i)};
    }

    /// Hours and days without a single post where two dozen are expected are no model: a quiet season, or something
    /// that nobody noted as down. A series of few is not flagged for it, and would take the zeros for usual.
    void noteSilence(qsizetype i)
    {
        const SeriesPoint &point = m_series[i];
        const bool mayBeZero = ratio() || m_options.bucket > Bucket::Day || m_options.metric == Metric::NewFollowers;
        if (mayBeZero || point.value > 0 || std::isnan(point.value)) {
            m_silent = 0;
            m_missed = 0;
            return;
        }
        ++m_silent;
        m_missed += std::isnan(point.expected) ? 0 : point.expected;
        if (m_silent < (watches() ? SilentHours : SilentDays) || m_missed < SilentMentions)
            return;
        // From here on each of them; at first those that led here.
        for (qsizetype k = i; k > i - m_silent; --k) {
            Place &place = m_places[size_t(k)];
            if (!place.usable && k < i)
                break;
            place.usable = false;
        }
    }

    void judge(qsizetype i, const Place &place, bool over)
    {
        SeriesPoint &point = m_series[i];
        const auto usual = bandOf(i, place, place.date.dayOfWeek());
        if (!usual)
            return;
        Band band = *usual;
        if (place.special && !place.marked && m_options.bucket != Bucket::Week && band.weekday != Qt::Sunday)
            // A holiday is like a Sunday to one brand and like any other day to the next: what lies between is usual.
            if (const auto sunday = bandOf(i, place, Qt::Sunday); sunday && sunday->choice == Choice::OwnWeekday) {
                const double lower = std::min(band.centre - band.spread, sunday->centre - sunday->spread);
                const double upper = std::max(band.centre + band.spread, sunday->centre + sunday->spread);
                band.centre = (band.centre + sunday->centre) / 2;
                band.spread = std::max(band.centre - lower, upper - band.centre);
            }
        const double centre = band.centre, spread = band.spread;
        // A weekend is no fall by the side of working days.
        over = over && (band.choice == Choice::OwnWeekday || band.choice == Choice::SameKind ||
                        !isWeekend(place.date.dayOfWeek()));
        point.expected = centre;
        point.upper = centre + NinetyPercent * spread;
        point.lower = centre - NinetyPercent * spread;
        if (m_options.metric == Metric::NewFollowers)
            point.lower = point.expected - (point.upper - point.expected); // more may leave than come
        else if (!ratio())
            point.lower = std::max(0.0, point.lower);
        else
            clampToScale(point);
        if (!std::isnan(point.value) && !place.marked)
            point.flag = flagOf(i, place, (point.value - centre) / spread, over);
        m_previousDeviation = std::isnan(point.value) ? 0 : (point.value - centre) / spread;
        m_previous = i;
    }

    void clampToScale(SeriesPoint &point) const
    {
        const double lowest = m_options.metric == Metric::NetSentiment ? -100 : 0;
        point.lower = std::clamp(point.lower, lowest, 100.0);
        point.upper = std::clamp(point.upper, lowest, 100.0);
    }

    Flag flagOf(qsizetype i, const Place &place, double distance, bool over) const
    {
        const double off = distance / m_options.threshold;
        const SeriesPoint &point = m_series[i];
        const bool hourly = m_options.bucket == Bucket::Hour;
        const double chance = chanceOf(point, m_options.metric);
        const double before = m_previous == i - 1 ? m_previousDeviation / m_options.threshold : 0;
        const bool second =
            hourly && chance <= rarest(RarestSecond) && before * off > 0 && std::abs(before) >= HourlyPair;
        const bool rare = chance <= rarest(hourly ? RarestHour : RarestDay) || second;
        if (watches() && off > 0) {
            const bool far = rare && (off >= HourlySingle || (second && off >= HourlyPair));
            return hourRises(point, place, far) && point.value >= smallestRise() ? Flag::Rise : Flag::None;
        }
        if (!rare)
            return Flag::None;
        if (ratio()) {
            const double n = i < m_options.mentions.size() ? m_options.mentions[i].value : 0;
            if (n < RatioMentions || std::abs(off) < HourlySingle)
                return Flag::None;
            return off > 0 ? Flag::Rise : Flag::Fall;
        }
        if (off >= DailyRise)
            return point.value >= smallestRise() ? Flag::Rise : Flag::None;
        if (over && point.expected >= SmallestExpectedFall &&
            (hourly ? second && off <= -HourlyPair : off <= DailyFall))
            return Flag::Fall;
        return Flag::None;
    }

    /// Who asks for smaller changes means those of a small series too: there this bound decides, not the distance.
    double smallestRise() const { return (watches() ? SmallestHourlyRise : SmallestRise) * m_options.threshold; }

    double rarest(double chance) const { return std::pow(chance, m_options.threshold); }

    /// Excess variance over the squared mean in the whole past; begins with that of a steady topic.
    double dispersion() const { return m_squares > 0 ? std::max(0.0, m_excess / m_squares) : beginningDispersion(); }

    void learnDispersion(const SeriesPoint &point)
    {
        if (ratio() || !point.hasBand() || point.expected <= 0)
            return;
        const double spread = (point.upper - point.expected) / NinetyPercent;
        double off = std::abs(point.value - point.expected);
        if (off > 3 * spread)
            off = 2 * spread; // a spike says little about usual days
        if (m_squares <= 0) {
            m_squares = BeginningWeight * point.expected * point.expected;
            m_excess = beginningDispersion() * m_squares;
        }
        // Sums over sums: quiet nights, which say little, weigh little. Half of it is forgotten after 280 buckets.
        constexpr double Keep = 0.9975;
        m_excess = m_excess * Keep + off * off - point.expected;
        m_squares = m_squares * Keep + point.expected * point.expected;
    }

    double beginningDispersion() const { return m_options.bucket == Bucket::Hour ? 0.06 : 0.0225; }

    Series &m_series;
    const TypicalOptions &m_options;
    std::vector<Place> m_places;
    std::vector<std::vector<qsizetype>> m_slots; ///< usable points by weekday and hour
    std::vector<qsizetype> m_chosen;
    std::vector<double> m_values;
    Detector m_detector;
    Detector m_usual;     ///< was shown nothing but models: knows what all hours together say of one
    bool m_alert = false; ///< the detector's word on the point in hand
    bool m_begun = false;
    qsizetype m_begin = 0, m_firstSeen = -1;
    double m_seen = 0;
    double m_previousDeviation = 0;
    qsizetype m_previous = -2;
    qsizetype m_silent = 0; ///< hours running without a post
    double m_missed = 0;    ///< that were expected in them
    double m_excess = 0, m_squares = 0;
};

} // namespace

TypicalResult addTypical(Series &series, const TypicalOptions &options) { return Typical(series, options).run(); }

double deviation(const SeriesPoint &point)
{
    if (!point.hasBand() || std::isnan(point.value))
        return NaN;
    // The upper edge is never cut off at zero, unlike the lower one; ratios near 100 are cut off at the top.
    const double spread = std::max(point.upper - point.expected, point.expected - point.lower) / NinetyPercent;
    return spread > 0 ? (point.value - point.expected) / spread : 0;
}

double chanceOf(const SeriesPoint &point, Metric metric)
{
    const double off = deviation(point);
    if (std::isnan(off))
        return NaN;
    if (isRatio(metric))
        return normalUpperTail(std::abs(off));
    const double spread = (point.upper - point.expected) / NinetyPercent;
    const double mean = std::max(point.expected, 0.25);
    const double dispersion = std::max(0.0, (spread * spread - mean) / (mean * mean));
    if (off >= 0)
        return negativeBinomialUpperTail(point.value, mean, dispersion);
    return 1 - negativeBinomialUpperTail(point.value + 1, mean, dispersion);
}

bool isRatio(Metric metric)
{
    return metric == Metric::NetSentiment || metric == Metric::NegativeShare || metric == Metric::PositiveRatio;
}

} // namespace pulse
