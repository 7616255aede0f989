#include "core/icalendar.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 75; ///< octets, the line break left out (RFC 5545, 3.1)

/// RFC 5545, 3.3.11; other control characters have no place in a calendar.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            result += u'\\';
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c.unicode() >= 0x20 || c == u'\t')
            result += c;
    }
    return result;
}

bool continuesCharacter(char octet) { return (uchar(octet) & 0xC0) == 0x80; }

/// A content line, folded before it gets too long and never inside a character.
QByteArray line(const QString &content)
{
    QByteArray rest = content.toUtf8(), result;
    qsizetype room = LongestLine;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && continuesCharacter(rest[cut]))
            --cut;
        result += rest.left(cut) + "\r\n ";
        rest = rest.mid(cut);
        room = LongestLine - 1; // the space that continues the line counts
    }
    return result + rest + "\r\n";
}

QString day(QDate date) { return date.toString(u"yyyyMMdd"_s); }

QString instant(const QDateTime &time) { return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s); }

QByteArray event(const CalendarEvent &entry, const QDateTime &stamp)
{
    QByteArray lines = line(u"BEGIN:VEVENT"_s);
    lines += line(u"UID:"_s + escaped(entry.uid) + u"@pulsecheck"_s);
    lines += line(u"DTSTAMP:"_s + instant(stamp));
    lines += line(u"DTSTART;VALUE=DATE:"_s + day(entry.first));
    lines += line(u"DTEND;VALUE=DATE:"_s + day(entry.last.addDays(1))); // excluded
    lines += line(u"SUMMARY:"_s + (entry.done ? u"✓ "_s : QString()) + escaped(entry.summary));
    if (!entry.description.isEmpty())
        lines += line(u"DESCRIPTION:"_s + escaped(entry.description));
    lines += line(u"TRANSP:TRANSPARENT"_s); // nobody is busy because of it
    if (entry.remind && !entry.done) {
        lines += line(u"BEGIN:VALARM"_s) + line(u"ACTION:DISPLAY"_s);
        lines += line(u"DESCRIPTION:"_s + escaped(entry.summary));
        lines += line(u"TRIGGER:PT%1M"_s.arg(entry.remind->msecsSinceStartOfDay() / 60'000));
        lines += line(u"END:VALARM"_s);
    }
    return lines + line(u"END:VEVENT"_s);
}

} // namespace

QByteArray icalendar(const QString &name, const QList<CalendarEvent> &events, const QDateTime &stamp)
{
    QByteArray result = line(u"BEGIN:VCALENDAR"_s) + line(u"VERSION:2.0"_s);
    result += line(u"PRODID:-//Pulsecheck//Checklists//EN"_s);
    result += line(u"CALSCALE:GREGORIAN"_s) + line(u"METHOD:PUBLISH"_s);
    // NAME and REFRESH-INTERVAL are RFC 7986; the X- forms are what older programs read.
    result += line(u"NAME:"_s + escaped(name)) + line(u"X-WR-CALNAME:"_s + escaped(name));
    result += line(u"REFRESH-INTERVAL;VALUE=DURATION:PT1H"_s) + line(u"X-PUBLISHED-TTL:PT1H"_s);
    for (const CalendarEvent &entry : events)
        result += event(entry, stamp);
    return result + line(u"END:VCALENDAR"_s);
}

} // namespace pulse
