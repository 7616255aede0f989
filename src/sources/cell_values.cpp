#include "sources/cell_values.h"
#include "analysis/enricher.h"
#include "analysis/html_entities.h"
#include "analysis/html_text.h"
#include <QDateTime>
#include <QRegularExpression>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

QString languageCell(const QString &cell)
{
    const QString plain = cell.trimmed().toLower();
    if (plain == u"한국어" || plain == u"korean")
        return u"ko"_s;
    if (plain == u"영어" || plain == u"english")
        return u"en"_s;
    return languageFromTag(plain);
}

std::optional<Sentiment> sentimentCell(const QString &cell)
{
    const QString plain = cell.trimmed();
    if (plain.isEmpty())
        return std::nullopt;
    if (const auto known = sentimentFromKey(plain))
        return known == Sentiment::Unclassified ? std::nullopt : known;
    const QString lower = plain.toLower();
    if (lower == u"pos" || lower == u"긍정적")
        return Sentiment::Positive;
    if (lower == u"neg" || lower == u"부정적")
        return Sentiment::Negative;
    if (lower == u"neu" || lower == u"중립적")
        return Sentiment::Neutral;
    return std::nullopt;
}

QString addressCell(const QString &cell)
{
    const QString plain = cell.trimmed();
    if (plain.startsWith(u"http://"_s, Qt::CaseInsensitive) || plain.startsWith(u"https://"_s, Qt::CaseInsensitive))
        return plain;
    return plain.startsWith(u"www."_s, Qt::CaseInsensitive) ? u"https://"_s + plain : QString();
}

QString plainCell(const QString &cell) { return cleanText(decodeEntities(cell)); }

QString unquotedCell(const QString &cell)
{
    const bool wrapped = cell.size() > 3 && cell.startsWith(u"=\""_s) && cell.indexOf(u'"', 2) == cell.size() - 1;
    return wrapped ? cell.sliced(2, cell.size() - 3) : cell;
}

QString timeCell(const QString &cell)
{
    QString plain;
    for (const QChar c : cell) {
        if (c.category() == QChar::Other_Format)
            continue;
        const bool fullWidth = c >= QChar(0xFF01) && c <= QChar(0xFF5E);
        plain += fullWidth ? QChar(c.unicode() - 0xFEE0) : c;
    }
    plain = plain.trimmed();
    if (plain.startsWith(u'\''))
        plain.remove(0, 1);
    return plain;
}

QString clockCell(const QString &cell)
{
    const QString plain = timeCell(cell);
    bool number = false;
    const double day = plain.contains(u'.') ? plain.toDouble(&number) : 0;
    if (!number || day < 0 || day >= 1)
        return plain;
    return QTime(0, 0).addSecs(int(std::lround(day * 86400)) % 86400).toString(u"HH:mm:ss"_s);
}

std::optional<qint64> parseCount(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40)
        return std::nullopt;
    double factor = 1;
    const QChar last = text.back().toUpper();
    for (const auto &[unit, value] :
         {std::pair{u'K', 1e3}, {u'M', 1e6}, {u'B', 1e9}, {u'천', 1e3}, {u'만', 1e4}, {u'억', 1e8}})
        if (last == unit) {
            factor = value;
            text.chop(1);
            break;
        }
    if (text.endsWith(u'+')) // "999+"
        text.chop(1);
    bool good = false;
    if (factor == 1) {
        const qint64 plain = text.toLongLong(&good);
        if (good)
            return plain;
    }
    QString digits = text.toString();
    // "1.234" in a German table: nobody counts in thousandths.
    static const QRegularExpression points(u"^\\d{1,3}(?:\\.\\d{3})+$"_s);
    if (factor == 1 && points.match(digits).hasMatch())
        digits.remove(u'.');
    digits.remove(u',').remove(u' ');
    const double number = digits.toDouble(&good);
    if (!good || !std::isfinite(number) || std::abs(number * factor) > 9e15)
        return std::nullopt;
    return qRound64(number * factor);
}

QString decodeEntities(const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    QString plain = text.left(at);
    while (at < text.size()) {
        const CharacterReference reference = readCharacterReference(QStringView(text).sliced(at));
        // Without its semicolon an "&lt" is more likely part of an address than a sign.
        if (reference.length > 0 && text.at(at + reference.length - 1) == u';') {
            plain += QChar::fromUcs4(reference.first);
            if (reference.second)
                plain += QChar::fromUcs4(reference.second);
            at += reference.length;
        } else {
            plain += u'&';
            ++at;
        }
        const qsizetype next = text.indexOf(u'&', at);
        plain += QStringView(text).sliced(at, (next < 0 ? text.size() : next) - at);
        at = next < 0 ? text.size() : next;
    }
    return plain;
}

} // namespace pulse
