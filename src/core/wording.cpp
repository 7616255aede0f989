#include "core/wording.h"
#include <array>
#include <cmath>
#include <optional>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QChar MinusSign(0x2212);

/// The last sound of a word: its final consonant in Unicode's order (0 none, 8 ㄹ), or nullopt when unknown.
std::optional<int> finalConsonant(const QString &word)
{
    if (word.isEmpty())
        return std::nullopt;
    const char16_t last = word.back().unicode();
    if (last >= 0xAC00 && last <= 0xD7A3)
        return (last - 0xAC00) % 28;
    // Digits are read in Korean: 영 일 이 삼 사 오 육 칠 팔 구.
    static constexpr std::array<int, 10> Digits{21, 8, 0, 16, 0, 0, 1, 8, 8, 0};
    if (last >= u'0' && last <= u'9')
        return Digits[last - u'0'];
    return std::nullopt;
}

QString withMinus(QString text) { return text.replace(u'-', MinusSign); }

} // namespace

QString withParticle(const QString &word, Particle particle)
{
    struct Forms {
        const char16_t *closed, *open, *both;
    };
    static constexpr std::array<Forms, 5> All{{{u"이", u"가", u"이(가)"},
                                               {u"을", u"를", u"을(를)"},
                                               {u"은", u"는", u"은(는)"},
                                               {u"과", u"와", u"과(와)"},
                                               {u"으로", u"로", u"(으)로"}}};
    const Forms &forms = All[size_t(particle)];
    const auto sound = finalConsonant(word);
    if (!sound)
        return word + QString::fromUtf16(forms.both);
    const bool open = *sound == 0 || (particle == Particle::Direction && *sound == 8);
    return word + QString::fromUtf16(open ? forms.open : forms.closed);
}

QString wholeNumber(double value)
{
    if (std::isnan(value))
        return u"—"_s;
    return withMinus(QLocale(QLocale::English).toString(qRound64(value)));
}

QString shortNumber(double value, const QString &language)
{
    if (std::isnan(value))
        return u"—"_s;
    struct Step {
        double from;
        const char16_t *unit;
    };
    static constexpr std::array<Step, 3> Korean{{{1e12, u"조"}, {1e8, u"억"}, {1e4, u"만"}}};
    static constexpr std::array<Step, 3> English{{{1e9, u"B"}, {1e6, u"M"}, {1e3, u"K"}}};
    for (const Step &step : language == u"ko" ? Korean : English) {
        if (std::abs(value) < step.from)
            continue;
        const double scaled = value / step.from;
        const int decimals = std::abs(scaled) < 10 ? 1 : 0;
        // Truncation keeps 9,999만 from becoming "10,000만".
        const double factor = decimals ? 10 : 1;
        QString text = QLocale(QLocale::English).toString(std::trunc(scaled * factor) / factor, 'f', decimals);
        if (text.endsWith(u".0"))
            text.chop(2);
        return withMinus(text) + QString::fromUtf16(step.unit);
    }
    return wholeNumber(value);
}

QString signedNumber(double value, int decimals)
{
    if (std::isnan(value))
        return u"—"_s;
    const QString text = QLocale(QLocale::English).toString(std::abs(value), 'f', decimals);
    const bool zero = text.toDouble() == 0 && std::abs(value) < 1;
    return zero ? text : (value < 0 ? QString(MinusSign) : u"+"_s) + text;
}

QString signedPercent(double percent, int decimals)
{
    return std::isnan(percent) ? u"—"_s : signedNumber(percent, decimals) + u'%';
}

QString longDate(QDate date, const QString &language)
{
    if (language == u"ko")
        return QLocale(QLocale::Korean).toString(date, u"yyyy년 M월 d일(ddd)"_s);
    return QLocale(QLocale::English).toString(date, u"ddd d MMM yyyy"_s);
}

QString shortDay(QDate date, const QString &language)
{
    return language == u"ko" ? date.toString(u"M.d"_s) : QLocale(QLocale::English).toString(date, u"d MMM"_s);
}

QString shortTime(const QDateTime &time, const QTimeZone &zone, const QString &language)
{
    if (!time.isValid())
        return u"—"_s;
    const QDateTime local = time.toTimeZone(zone);
    return language == u"ko" ? local.toString(u"M.d HH:mm"_s)
                             : QLocale(QLocale::English).toString(local, u"d MMM HH:mm"_s);
}

QString ago(const QDateTime &time, const QDateTime &now, const QString &language)
{
    const bool korean = language == u"ko";
    if (!time.isValid())
        return korean ? u"아직 없음"_s : u"never"_s;
    const qint64 minutes = std::max<qint64>(0, time.secsTo(now) / 60);
    if (minutes < 1)
        return korean ? u"방금"_s : u"just now"_s;
    if (minutes < 60)
        return (korean ? u"%1분 전"_s : u"%1 min ago"_s).arg(minutes);
    if (minutes < 60 * 24)
        return (korean ? u"%1시간 전"_s : u"%1 h ago"_s).arg(minutes / 60);
    return (korean ? u"%1일 전"_s : u"%1 d ago"_s).arg(minutes / (60 * 24));
}

} // namespace pulse
