#pragma once
#include "core/date_parser.h"

namespace pulse {

inline bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Reads one text from left to right; each part (date, time, zone) may occur once.
class DateScanner {
public:
    DateScanner(QStringView text, DateOrder order) : m_text(text), m_order(order) {}

    bool run();

    QDate date;
    QTime time;
    bool hasTime = false;
    bool nextDay = false;     ///< 24:00
    bool extraSecond = false; ///< :60
    bool korean = false;
    std::optional<int> offsetSeconds;
    QByteArray zoneName;
    DateOrder revealed = DateOrder::Unstated; ///< what an unambiguous numeric date says about its column

private:
    struct Digits {
        int count = 0;
        int value = 0; ///< meaningful up to 9 digits
    };
    bool step();
    bool numericDate();
    bool writtenDate(const Digits &year);
    bool separatedDate(const Digits &first);
    bool compactDate(const Digits &digits);
    bool compactTime();
    bool dashedShortDate();
    bool wordDate();
    bool dayMonthName(int day);
    bool dayKoreanMonth(int day);
    bool clock();
    bool koreanClock(int hour);
    bool zone();
    bool bracketedZone();
    bool offset();
    bool finishClock(int hour, int minute, int second, int msec);
    bool setDate(int year, int month, int day);
    bool threeNumbers(const Digits &a, const Digits &b, const Digits &c, QChar separator);

    QChar at(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    bool done() const { return m_at >= m_text.size(); }
    bool accept(QStringView word);
    void skipBlanks();
    Digits digits();
    QStringView word() const;

    QStringView m_text;
    qsizetype m_at = 0;
    DateOrder m_order;
    enum class Half { None, Am, Pm } m_half = Half::None;
    int m_hour = 0;
    int m_monthDayYearWanted = 0; ///< asctime: the year follows the time
    int m_month = 0, m_day = 0;
    bool m_weekdaySeen = false;
};

} // namespace pulse
