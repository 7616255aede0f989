#include "analysis/detector.h"
#include "analysis/distributions.h"
#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <algorithm>
#include <cmath>

namespace pulse {

namespace {

constexpr qint64 SecondMs = 1000, HourMs = 3600 * SecondMs, DayMs = 24 * HourMs;

// One setting for every series; neighbours of each figure score about the same (tests/bench/bench_detector.cpp).
constexpr double LevelHalfLife = 7, ProfileHalfLife = 21, SpreadHalfLife = 7, DispersionHalfLife = 14; // days
constexpr qint64 CoarseFrom = 45 * 60 * SecondMs; ///< rows this far apart are judged by rarity
constexpr qint64 QuietSpan = DayMs;               ///< at most one alert in this time
constexpr int CalmRows = 4;                       ///< wider rows: within their range, and the rise is over
constexpr qint64 DeafSpan = 4 * HourMs;           ///< wider rows: from then on a much stronger one is told
constexpr double MuchStronger = 2;                ///< times the last alert
constexpr double FineProfileWeight = 0.4;
constexpr std::array<qint64, 2> WindowSpans{HourMs, 3 * HourMs};
constexpr qint64 PeakGap = 4 * HourMs; ///< maxima closer than this are one peak
constexpr int PeakCount = 4;
constexpr double PeakDays = 14, PeakFadeDays = 4;
constexpr double DeviationFloor = 3; ///< standard deviations of the windowed excess
constexpr double BurstThreshold = 1.24;
// Chances by which a usual row of wider rows is told; together they bring at most 0.9 alerts in a week of hours.
constexpr double MeanChance = 0.0045;  ///< of one row, on average over a day
constexpr double LeastChance = 0.0015; ///< of one row, however many are expected
constexpr double PairChance = 0.002;   ///< of two running
constexpr double BurstTimes = 3;       ///< what the chances are shared out for: so many times what is expected
constexpr double TailHalfLife = 56;    ///< days
constexpr double UsualDeviations = 4;  ///< rows further off teach the level no more than this
constexpr qint64 FineWarmUp = DayMs, CoarseWarmUp = 7 * DayMs;
constexpr double NormalNinety = 1.6449; ///< 5 % of a normal distribution lie above

constexpr quint32 StateMagic = 0x70644433; // "pdD3"

/// Of a value at least this high, where \a expected and \a variance are those of a usual row.
double chanceOf(double value, double expected, double variance)
{
    return value <= expected ? 1 : negativeBinomialUpperTail(value, expected, dispersionOf(variance, expected));
}

struct CalendarHour { ///< UTC
    int hour = 0, weekday = 0;
    explicit CalendarHour(qint64 unixMs)
    {
        const qint64 hours = unixMs >= 0 ? unixMs / HourMs : (unixMs - HourMs + 1) / HourMs;
        hour = int(((hours % 24) + 24) % 24);
        weekday = int(((((hours - hour) / 24 + 3) % 7) + 7) % 7); // 1 January 1970 was a Thursday; Monday is 0
    }
};

} // namespace

void Detector::learnStep(qint64 distance)
{
    if (distance <= 0)
        return;
    m_distances[size_t(m_distanceCount % DistanceCount)] = distance;
    ++m_distanceCount;
    if (distance == m_stepMs && m_distanceCount > DistanceCount)
        return; // the median cannot have left the value that came again
    auto sorted = m_distances;
    const auto end = sorted.begin() + std::min(m_distanceCount, DistanceCount);
    const auto middle = sorted.begin() + (end - sorted.begin()) / 2;
    std::nth_element(sorted.begin(), middle, end);
    m_stepMs = *middle;
    m_distanceCount = m_distanceCount >= 2 * DistanceCount ? m_distanceCount - DistanceCount : m_distanceCount;
}

bool Detector::isCoarse() const { return m_stepMs >= CoarseFrom; }

bool Detector::isWarm() const { return m_last - m_first >= (isCoarse() ? CoarseWarmUp : FineWarmUp); }

/// The share of a fading sum that is left after one row.
double Detector::fade(double halfLifeDays) const
{
    return std::exp2(-double(m_stepMs) / (halfLifeDays * double(DayMs)));
}

double Detector::profileAt(int hour, int weekday) const
{
    const auto factor = [](const Ratio &ratio) { return ratio.base > 0 ? ratio.seen / ratio.base : 1.0; };
    const double byHour = m_stepMs < DayMs ? factor(m_hours[size_t(hour)]) : 1.0;
    if (!isCoarse())
        return 1 + FineProfileWeight * (byHour - 1);
    return std::max(0.01, byHour * factor(m_weekdays[size_t(weekday)]));
}

/// Of a usual row whose expectation is \a expected.
double Detector::variance(double expected) const
{
    const double plain = m_plainVariance.base > 0 ? m_plainVariance.seen / m_plainVariance.base : 0;
    if (!m_counts)
        return plain;
    if (isCoarse())
        return m_spread.variance(expected);
    const double dispersion = m_dispersion.base > 0 ? std::max(0.0, m_dispersion.seen / m_dispersion.base) : 0;
    return std::max(expected, 0.0) + dispersion * expected * expected;
}

/// The chance by which a row is told: that of the least value which is likelier by the bar, as a logarithm, where
/// three times as many come than where it is a usual row. Rows of which few are expected tell little, and get more of
/// the chances; a threefold noon stands out by itself. For one mean chance no other sharing finds more bursts that may
/// come at any hour (Neyman and Pearson 1933).
double Detector::allowedChance(double expected, double bar) const
{
    expected = std::max(expected, 0.01);
    const double dispersion = dispersionOf(m_spread.variance(expected), expected);
    const double size = 1 / std::max(dispersion, 1e-6); // of the negative binomial
    const double burst = BurstTimes * expected;
    const double value = (bar + size * std::log((size + burst) / (size + expected))) /
                         std::log(BurstTimes * (size + expected) / (size + burst));
    return std::max(LeastChance, negativeBinomialUpperTail(value, expected, dispersion));
}

/// Sets the bar so that the chances of a day are what they may be on average.
void Detector::shareOutChances()
{
    const double level = m_level.base > 0 ? m_level.seen / m_level.base : 0;
    const auto mean = [&](double bar) {
        double sum = 0;
        int hours = 0;
        for (const Ratio &hour : m_hours)
            if (hour.base > 0) {
                sum += allowedChance(level * hour.seen / hour.base, bar);
                ++hours;
            }
        return hours > 0 ? sum / hours : 0;
    };
    double low = 0, high = 8; // at 0 a burst is as likely as a usual row; below, nothing would be gained
    for (int i = 0; i < 12; ++i) {
        const double middle = (low + high) / 2;
        (mean(middle) > MeanChance ? low : high) = middle;
    }
    m_bar = high;
}

bool Detector::isAmidRise() const { return m_alerted && m_calm < CalmRows && m_last - m_lastAlert < QuietSpan; }

double Detector::expectedAt(qint64 unixMs) const
{
    if (m_level.base <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    const CalendarHour at(unixMs);
    return m_level.seen / m_level.base * profileAt(at.hour, at.weekday);
}

Detector::Reading Detector::add(qint64 unixMs, double value)
{
    Reading reading;
    if (m_rows > 0) {
        unixMs = std::max(unixMs, m_last);
        learnStep(unixMs - m_last);
    } else {
        m_first = m_sharedOut = unixMs;
    }
    m_last = unixMs;
    if (!std::isfinite(value)) {
        m_rows = std::max<qint64>(m_rows, 1);
        return reading;
    }
    ++m_rows;
    m_counts = m_counts && value >= 0 && value == std::floor(value);

    const auto [hour, weekday] = CalendarHour(unixMs);
    const double profile = profileAt(hour, weekday);
    const double level = m_level.base > 0 ? m_level.seen / m_level.base : value;
    const double expected = level * profile;
    const double deviation = std::sqrt(variance(expected));
    reading.expected = expected;
    reading.lower = m_counts ? std::max(0.0, expected - NormalNinety * deviation) : expected - NormalNinety * deviation;
    reading.upper = expected + NormalNinety * deviation;

    const double unit = m_counts ? std::sqrt(std::max(expected, 1.0)) : 1;
    const Row row{unixMs, (value - expected) / unit, value, expected};
    if (isCoarse() && m_counts && m_stepMs < DayMs && unixMs - m_sharedOut >= CoarseWarmUp) {
        shareOutChances();
        m_sharedOut = unixMs;
    }
    const double strength = std::max(0.0, isCoarse() ? rarityStrength(row) : burstStrength(row)) / m_demand;
    const qint64 since = unixMs - m_lastAlert;
    const bool outdone = isCoarse() && since >= DeafSpan && strength >= MuchStronger * m_lastStrength;
    const bool quiet = m_alerted && since < QuietSpan && !outdone && !(isCoarse() && m_calm >= CalmRows);
    m_calm = value <= reading.upper ? std::min(m_calm + 1, CalmRows) : 0;
    if (isCoarse() && m_counts && isWarm() && !quiet) // what follows on an alert is no new one
        m_tail.add(chanceOf(value, expected, m_spread.variance(expected)), fade(TailHalfLife));
    if (strength >= 1 && isWarm() && !quiet) {
        reading.score = 1 - 0.4 / strength;
        reading.flag = Flag::Rise;
        m_alerted = true;
        m_lastAlert = unixMs;
        m_calm = 0;
        m_lastStrength = strength;
    } else {
        reading.score = (quiet ? 0.3 : 0.4) * std::min(strength, 1.0);
    }
    learn(row, profile, hour, weekday);
    return reading;
}

/// The larger of the windows' mean excesses over their past peaks, in units of the threshold.
double Detector::burstStrength(const Row &row)
{
    m_recent.push_back(row);
    double strongest = 0;
    for (size_t w = 0; w < Windows; ++w) {
        Window &window = m_windows[w];
        window.sum += row.excess;
        ++window.rows;
        while (window.rows > 1) {
            const Row &oldest = m_recent[m_recent.size() - size_t(window.rows)];
            if (oldest.at > row.at - WindowSpans[w])
                break;
            window.sum -= oldest.excess;
            --window.rows;
        }
        const double excess = window.sum / double(window.rows);
        const double deviation = std::sqrt(window.variance);
        std::array<double, PeakCount> largest{};
        for (const Peak &peak : window.peaks) {
            const double age = double(row.at - peak.at) / double(DayMs);
            const double height = peak.height * std::min(1.0, (PeakDays + PeakFadeDays - age) / PeakFadeDays);
            if (height <= largest.back())
                continue;
            largest.back() = height;
            for (size_t i = PeakCount - 1; i > 0 && largest[i] > largest[i - 1]; --i)
                std::swap(largest[i], largest[i - 1]);
        }
        double usual = 0;
        for (const double height : largest)
            usual += height / PeakCount;
        usual = std::max(usual, DeviationFloor * deviation);
        if (usual > 0)
            strongest = std::max(strongest, excess / usual);
        else if (excess > 0)
            strongest = std::max(strongest, 2.0);

        const double limit = 1.5 * DeviationFloor * deviation;
        const double usualExcess = deviation > 0 ? std::clamp(excess, -limit, limit) : excess;
        const double weight = std::max(1 - fade(SpreadHalfLife), 1 / double(m_rows));
        window.variance += weight * (usualExcess * usualExcess - window.variance);

        if (window.rising.at == 0 || row.at - window.rising.at > PeakGap) {
            if (window.rising.height > 0)
                window.peaks.push_back(window.rising);
            window.rising = {row.at, std::max(0.0, excess)};
        } else if (excess > window.rising.height) {
            window.rising = {row.at, excess};
        }
        while (!window.peaks.empty() &&
               double(row.at - window.peaks.front().at) > (PeakDays + PeakFadeDays) * double(DayMs))
            window.peaks.pop_front();
    }
    while (m_recent.size() > size_t(std::max(m_windows[0].rows, m_windows[1].rows)))
        m_recent.pop_front();
    return strongest / BurstThreshold;
}

/// How rare the row is, and the row together with the one before, in units of the threshold (logarithms).
double Detector::rarityStrength(const Row &row) const
{
    const double excess = row.value - row.expected;
    if (!m_counts) {
        const double plain = variance(row.expected);
        const double chance = excess <= 0 ? 1 : plain > 0 ? normalUpperTail(excess / std::sqrt(plain)) : 0.0;
        return std::log(std::max(chance, 1e-300)) / std::log(LeastChance);
    }
    const auto strength = [this](double value, double expected, double variance, double allowed) {
        const double chance = m_tail.corrected(chanceOf(value, expected, variance));
        return std::log(std::max(chance, 1e-300)) / std::log(allowed);
    };
    const double own = variance(row.expected);
    const double single = excess > 0 ? strength(row.value, row.expected, own, allowedChance(row.expected, m_bar)) : 0;
    if (m_recent.empty() || row.at - m_recent.back().at >= 2 * m_stepMs)
        return single;
    const Row &before = m_recent.back();
    const double together = m_pairSpread.base > 0 ? std::max(1.0, m_pairSpread.seen / m_pairSpread.base) : 1;
    return std::max(single, strength(row.value + before.value, row.expected + before.expected,
                                     together * (own + variance(before.expected)), PairChance));
}

void Detector::learn(const Row &row, double profile, int hour, int weekday)
{
    const double deviation = std::sqrt(std::max(variance(row.expected), m_counts ? 1.0 : 0.0));
    const bool settled = m_rows > 20;
    const double limit = UsualDeviations * deviation;
    const double usual = settled ? std::clamp(row.value, row.expected - limit, row.expected + limit) : row.value;
    const double off = usual - row.expected;
    const auto add = [](Ratio &ratio, double keep, double seen, double base) {
        ratio.seen = ratio.seen * keep + seen;
        ratio.base = ratio.base * keep + base;
    };
    if (isCoarse())
        learnSpread(row, usual);
    else
        add(m_dispersion, fade(DispersionHalfLife), off * off - std::max(row.expected, 0.0),
            row.expected * row.expected);
    add(m_plainVariance, fade(DispersionHalfLife), off * off, 1);
    add(m_level, fade(LevelHalfLife), usual, std::max(profile, 0.05));

    const double level = m_level.seen / m_level.base;
    if (level <= 0)
        return;
    // Factors begin at 1 with the weight of two rows, so that one odd hour does not make a profile.
    const auto addFactor = [&](Ratio &ratio, double keep, double base) {
        if (base <= 0)
            return;
        if (ratio.base <= 0)
            ratio = {2 * base, 2 * base};
        add(ratio, keep, usual, base);
    };
    const double keepDay =
        std::exp2(-1 / ProfileHalfLife * (m_stepMs > 0 ? std::min(1.0, double(m_stepMs) / HourMs) : 1));
    const double weekdayFactor = isCoarse() && m_weekdays[size_t(weekday)].base > 0
                                     ? m_weekdays[size_t(weekday)].seen / m_weekdays[size_t(weekday)].base
                                     : 1.0;
    const double hourFactor =
        m_hours[size_t(hour)].base > 0 ? m_hours[size_t(hour)].seen / m_hours[size_t(hour)].base : 1.0;
    addFactor(m_hours[size_t(hour)], keepDay, level * weekdayFactor);
    const double keepWeekday = std::exp2(-double(m_stepMs) / (ProfileHalfLife * 2 / 7 * double(DayMs)));
    addFactor(m_weekdays[size_t(weekday)], keepWeekday, level * (m_stepMs < DayMs ? hourFactor : 1));
    if (isCoarse()) {
        m_recent.clear();
        m_recent.push_back({row.at, row.excess, usual, row.expected});
    }
}

/// \a usual: the row's value, if it was not far off.
void Detector::learnSpread(const Row &row, double usual)
{
    const double keep = fade(DispersionHalfLife);
    const double twoDays = 2 * double(DayMs) / double(m_stepMs);
    if (m_spread.weights <= 0)
        m_spread.begin(row.expected, twoDays / 2);
    if (m_counts && !m_recent.empty() && row.at - m_recent.back().at < 2 * m_stepMs) {
        const Row &before = m_recent.back();
        const double off = usual + before.value - row.expected - before.expected;
        if (m_pairSpread.base <= 0)
            m_pairSpread = {twoDays, twoDays};
        m_pairSpread.seen = m_pairSpread.seen * keep + off * off / (variance(row.expected) + variance(before.expected));
        m_pairSpread.base = m_pairSpread.base * keep + 1;
    }
    m_spread.add(usual - row.expected, row.expected, keep);
}

QByteArray Detector::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const auto ratio = [&out](const Ratio &value) { out << value.seen << value.base; };
    out << StateMagic << m_first << m_last << m_stepMs << m_lastAlert << m_lastStrength << m_rows << m_alerted
        << m_counts << m_distanceCount << m_sharedOut << m_calm;
    for (const qint64 distance : m_distances)
        out << distance;
    ratio(m_level);
    for (const Ratio &hour : m_hours)
        ratio(hour);
    for (const Ratio &weekday : m_weekdays)
        ratio(weekday);
    for (const double sum : {m_spread.weights, m_spread.means, m_spread.squares, m_spread.seen, m_spread.products,
                             m_tail.rows, m_tail.below, m_tail.depth, m_bar})
        out << sum;
    ratio(m_dispersion);
    ratio(m_pairSpread);
    ratio(m_plainVariance);
    for (const Window &window : m_windows) {
        out << window.sum << qint64(window.rows) << window.variance << window.rising.at << window.rising.height
            << quint32(window.peaks.size());
        for (const Peak &peak : window.peaks)
            out << peak.at << peak.height;
    }
    out << quint32(m_recent.size());
    for (const Row &row : m_recent)
        out << row.at << row.excess << row.value << row.expected;
    return bytes;
}

Result<Detector> Detector::fromBytes(const QByteArray &bytes)
{
    const Error unreadable{Error::Kind::BadData,
                           QCoreApplication::translate("Detector", "The saved state of the detector cannot be read; "
                                                                   "it learns again from the stored mentions."),
                           {}};
    Detector detector;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0, count = 0;
    const auto ratio = [&in](Ratio &value) { in >> value.seen >> value.base; };
    in >> magic >> detector.m_first >> detector.m_last >> detector.m_stepMs >> detector.m_lastAlert >>
        detector.m_lastStrength >> detector.m_rows >> detector.m_alerted >> detector.m_counts >>
        detector.m_distanceCount >> detector.m_sharedOut >> detector.m_calm;
    if (magic != StateMagic || detector.m_distanceCount < 0)
        return unreadable;
    for (qint64 &distance : detector.m_distances)
        in >> distance;
    ratio(detector.m_level);
    for (Ratio &hour : detector.m_hours)
        ratio(hour);
    for (Ratio &weekday : detector.m_weekdays)
        ratio(weekday);
    CountSpread &spread = detector.m_spread;
    TailMemory &tail = detector.m_tail;
    for (double *sum : {&spread.weights, &spread.means, &spread.squares, &spread.seen, &spread.products, &tail.rows,
                        &tail.below, &tail.depth, &detector.m_bar})
        in >> *sum;
    ratio(detector.m_dispersion);
    ratio(detector.m_pairSpread);
    ratio(detector.m_plainVariance);
    for (Window &window : detector.m_windows) {
        qint64 rows = 0;
        in >> window.sum >> rows >> window.variance >> window.rising.at >> window.rising.height >> count;
        window.rows = qsizetype(rows);
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            Peak peak;
            in >> peak.at >> peak.height;
            window.peaks.push_back(peak);
        }
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Row row;
        in >> row.at >> row.excess >> row.value >> row.expected;
        detector.m_recent.push_back(row);
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return unreadable;
    for (const Window &window : detector.m_windows)
        if (window.rows < 0 || size_t(window.rows) > detector.m_recent.size())
            return unreadable;
    return detector;
}

} // namespace pulse
