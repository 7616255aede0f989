#include "analysis/series_file.h"
#include "core/date_parser.h"
#include <QCoreApplication>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace pulse {

namespace {

/// "2015-02-26 21:42:53", with T, fraction or Z: nearly every file, so it is read without a detour over QDateTime.
std::optional<qint64> plainTime(QByteArrayView text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || (text[10] != ' ' && text[10] != 'T') ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    bool sound = true;
    const auto number = [&](qsizetype at, int digits) {
        int value = 0;
        for (qsizetype i = at; i < at + digits; ++i) {
            sound = sound && text[i] >= '0' && text[i] <= '9';
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    using namespace std::chrono;
    const year_month_day date{year(number(0, 4)), month(unsigned(number(5, 2))), day(unsigned(number(8, 2)))};
    const int hour = number(11, 2), minute = number(14, 2), second = number(17, 2);
    int milliseconds = 0;
    qsizetype end = 19;
    if (end < text.size() && text[end] == '.')
        for (int scale = 100; ++end < text.size() && text[end] >= '0' && text[end] <= '9'; scale /= 10)
            milliseconds += scale * (text[end] - '0');
    if (end < text.size() && text[end] == 'Z')
        ++end;
    if (!sound || !date.ok() || hour > 23 || minute > 59 || second > 59 || end != text.size())
        return std::nullopt;
    const qint64 days = sys_days(date).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000 + milliseconds;
}

std::optional<qint64> readTime(QByteArrayView text)
{
    if (const auto plain = plainTime(text))
        return plain;
    const auto parsed = parseTime(QString::fromUtf8(text), QTimeZone::utc());
    return parsed ? std::optional(parsed->utc.toMSecsSinceEpoch()) : std::nullopt;
}

bool isGap(QByteArrayView text)
{
    static constexpr std::array<const char *, 7> Words{"", "nan", "na", "n/a", "null", "none", "-"};
    for (const char *word : Words)
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// "1,234.5" without the commas between thousands; "1,5" of a table whose cells are separated by semicolons as 1.5.
QByteArray withPoint(QByteArrayView text, char separator)
{
    QByteArray plain = text.toByteArray();
    if (separator == ';')
        return plain.contains('.') ? plain : plain.replace(',', '.');
    const qsizetype end = plain.contains('.') ? plain.indexOf('.') : plain.size();
    for (qsizetype at = end - 4; at > 0; at -= 4)
        if (plain[at] == ',')
            plain.remove(at, 1);
    return plain;
}

std::optional<double> readNumber(QByteArrayView text, char separator)
{
    if (text.contains(','))
        return withPoint(text, separator).contains(',') ? std::nullopt
                                                        : readNumber(withPoint(text, separator), separator);
    if (text.startsWith('+'))
        text = text.sliced(1);
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

QList<QByteArray> SeriesFileReader::split(QByteArrayView line) const
{
    QList<QByteArray> fields(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"')
                fields.back() += line[++i];
            else
                quoted = !quoted;
        } else if (c == m_separator && !quoted) {
            fields << QByteArray();
        } else {
            fields.back() += c;
        }
    }
    for (QByteArray &field : fields)
        field = std::move(field).trimmed();
    return fields;
}

/// Whether the first line is a header; finds the columns by their names, else takes the first two.
bool SeriesFileReader::readHeader(const QList<QByteArray> &fields)
{
    if (fields.size() >= 2 && readTime(fields[0]) && (readNumber(fields[1], m_separator) || isGap(fields[1])))
        return false;
    const auto find = [&fields](std::initializer_list<const char *> names) {
        for (const char *name : names)
            for (qsizetype i = 0; i < fields.size(); ++i)
                if (fields[i].compare(name, Qt::CaseInsensitive) == 0)
                    return i;
        return qsizetype(-1);
    };
    m_timeColumn = find({"timestamp", "time", "datetime", "date", "ds", "시각", "시간", "날짜", "일시"});
    m_valueColumn = find({"value", "count", "mentions", "y", "volume", "값", "건수", "언급량", "언급"});
    if (m_timeColumn < 0)
        m_timeColumn = m_valueColumn == 0 ? 1 : 0;
    if (m_valueColumn < 0)
        m_valueColumn = m_timeColumn == 0 ? 1 : 0;
    if (fields.size() < 2)
        m_headerProblem = QCoreApplication::translate(
            "SeriesFile", "The first line has only one column. A series needs a time and a value in each line: "
                          "timestamp,value.");
    return true;
}

SeriesFileRow SeriesFileReader::toRow(const QList<QByteArray> &fields) const
{
    constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
    SeriesFileRow row;
    row.timestamp = fields.value(m_timeColumn);
    row.unixMs = readTime(row.timestamp);
    row.value = NaN;
    if (fields.size() <= std::max(m_timeColumn, m_valueColumn)) {
        row.problem = QCoreApplication::translate("SeriesFile", "there is only one column");
        return row;
    }
    if (!row.unixMs) {
        row.problem = QCoreApplication::translate("SeriesFile", "\"%1\" is no time")
                          .arg(QString::fromUtf8(row.timestamp.left(40)));
        return row;
    }
    const QByteArray &text = fields[m_valueColumn];
    if (isGap(text))
        return row;
    if (const auto number = readNumber(text, m_separator))
        row.value = *number;
    else
        row.problem =
            QCoreApplication::translate("SeriesFile", "\"%1\" is no number").arg(QString::fromUtf8(text.left(40)));
    return row;
}

std::optional<SeriesFileRow> SeriesFileReader::read(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return std::nullopt;
    if (m_begun)
        return toRow(split(line));
    m_begun = true;
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    for (const char separator : {',', '\t', ';'})
        if (line.contains(separator)) {
            m_separator = separator;
            break;
        }
    const QList<QByteArray> fields = split(line);
    if (readHeader(fields))
        return std::nullopt;
    return toRow(fields);
}

} // namespace pulse
