#include "analysis/series_file.h"
#include "core/date_parser.h"
#include <QCoreApplication>
#include <algorithm>
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

/// "2026-03-01 9", an hour without minutes, as "2026-03-01 9:00".
QString withMinutes(const QString &text)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    const QStringView hour = QStringView(text).sliced(blank + 1);
    const bool bare = blank >= 8 && (hour.size() == 1 || hour.size() == 2) &&
                      std::all_of(hour.begin(), hour.end(), [](QChar c) { return c.isDigit(); });
    return bare ? text + QStringLiteral(":00") : text;
}

std::optional<qint64> readTime(QByteArrayView text, DateOrder order)
{
    if (const auto plain = plainTime(text))
        return plain;
    const auto parsed = parseTime(withMinutes(QString::fromUtf8(text)), QTimeZone::utc(), order);
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
    if (fields.size() >= 2 && readTime(timeOf(fields), m_order) &&
        (readNumber(fields.value(m_valueColumn), m_separator) || isGap(fields.value(m_valueColumn))))
        return false;
    const auto find = [&fields](std::initializer_list<const char *> names) {
        for (const char *name : names)
            for (qsizetype i = 0; i < fields.size(); ++i)
                if (fields[i].compare(name, Qt::CaseInsensitive) == 0)
                    return i;
        return qsizetype(-1);
    };
    const qsizetype whole = find({"timestamp", "datetime", "ds", "일시"});
    const qsizetype day = find({"date", "day", "날짜", "일자"}), hour = find({"time", "hour", "시각", "시간", "시"});
    m_timeColumn = whole >= 0 ? whole : hour >= 0 ? hour : day;
    m_dayColumn = whole < 0 && day >= 0 && hour >= 0 ? day : -1;
    m_valueColumn = find({"value", "count", "mentions", "y", "volume", "값", "건수", "언급량", "언급"});
    m_named = m_timeColumn >= 0 && m_valueColumn >= 0;
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

/// The time of a row as one text, its day taken from a column of its own where there is one.
QByteArray SeriesFileReader::timeOf(const QList<QByteArray> &fields) const
{
    const QByteArray time = fields.value(m_timeColumn);
    if (m_dayColumn < 0 || readTime(time, m_order))
        return time;
    return fields.value(m_dayColumn) + ' ' + time;
}

SeriesFileRow SeriesFileReader::toRow(const QList<QByteArray> &fields) const
{
    constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
    SeriesFileRow row;
    row.timestamp = timeOf(fields);
    row.unixMs = readTime(row.timestamp, m_order);
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

/// Takes the separator from the first line that has one, or that names it as spreadsheets do ("sep=;"); true when the
/// line says nothing else, or is a comment.
bool SeriesFileReader::readSeparator(QByteArrayView line)
{
    if (line.startsWith('#'))
        return true;
    const QByteArray plain = line.toByteArray().trimmed();
    if (plain.size() == 5 && plain.toLower().startsWith("sep=")) {
        m_separator = plain.back();
        return true;
    }
    for (const char separator : {',', '\t', ';', '|'})
        if (m_separator == '\0' && line.contains(separator))
            m_separator = separator;
    if (m_separator == '\0')
        m_separator = ',';
    return false;
}

/// By what stands in them: the first column in which most are times, and the first other in which most are numbers.
void SeriesFileReader::chooseColumns(const QList<QList<QByteArray>> &rows)
{
    const auto first = [&rows](qsizetype other, const auto &fits) {
        const qsizetype columns = rows.isEmpty() ? 0 : rows.constFirst().size();
        for (qsizetype column = 0; column < columns; ++column) {
            const auto count = std::ranges::count_if(rows, [&](const auto &row) { return fits(row.value(column)); });
            if (column != other && 2 * count > rows.size())
                return column;
        }
        return qsizetype(-1);
    };
    // Small whole numbers are days to a spreadsheet, and counts to everybody else.
    const qsizetype time = first(-1, [](const QByteArray &text) {
        return (text.size() >= 9 || !readNumber(text, ',')) && !isGap(text) &&
               (readTime(text, DateOrder::MonthFirst) || readTime(text, DateOrder::DayFirst));
    });
    if (time < 0)
        return;
    const qsizetype value = first(time, [this](const QByteArray &text) { return bool(readNumber(text, m_separator)); });
    if (value < 0)
        return;
    m_timeColumn = time;
    m_valueColumn = value;
}

/// Where no day of the lines settles the order, rows of a series stand close to each other, and else the month leads.
void SeriesFileReader::chooseOrder(const QList<QByteArray> &times)
{
    QStringList samples;
    for (const QByteArray &time : times)
        samples << QString::fromUtf8(time);
    m_order = inferDateOrder(samples);
    const bool needed =
        std::ranges::any_of(times, [](const QByteArray &time) { return !readTime(time, DateOrder::Unstated); });
    if (m_order != DateOrder::Unstated || !needed)
        return;
    const auto spread = [&times](DateOrder order) {
        double sum = 0;
        std::optional<qint64> before;
        for (const QByteArray &text : times) {
            const auto at = readTime(text, order);
            if (at && before)
                sum += double(std::abs(*at - *before));
            before = at ? at : before;
        }
        return sum;
    };
    m_order = spread(DateOrder::DayFirst) < spread(DateOrder::MonthFirst) ? DateOrder::DayFirst : DateOrder::MonthFirst;
    m_assumedOrder = m_order;
}

void SeriesFileReader::learn(const QList<QByteArray> &head)
{
    SeriesFileReader look; // the columns as read() will see them
    QList<QList<QByteArray>> rows;
    for (const QByteArray &line : head)
        if (look.read(line))
            rows << look.split(line);
    if (rows.isEmpty() || !look.m_headerProblem.isEmpty())
        return;
    if (!look.m_named && look.m_dayColumn < 0)
        look.chooseColumns(rows);
    QList<QByteArray> times;
    for (const QList<QByteArray> &row : rows)
        times << (look.m_dayColumn < 0 ? row.value(look.m_timeColumn)
                                       : row.value(look.m_dayColumn) + ' ' + row.value(look.m_timeColumn));
    chooseOrder(times);
    m_timeColumn = look.m_timeColumn;
    m_valueColumn = look.m_valueColumn;
    m_learnt = !look.m_named && look.m_dayColumn < 0;
}

std::optional<SeriesFileRow> SeriesFileReader::read(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return std::nullopt;
    if (m_begun)
        return toRow(split(line));
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.sliced(3);
    if (readSeparator(line))
        return std::nullopt;
    m_begun = true;
    const QList<QByteArray> fields = split(line);
    const auto [time, value] = std::pair(m_timeColumn, m_valueColumn);
    if (!readHeader(fields))
        return toRow(fields);
    if (m_learnt) {
        m_timeColumn = time;
        m_valueColumn = value;
    }
    return std::nullopt;
}

} // namespace pulse
