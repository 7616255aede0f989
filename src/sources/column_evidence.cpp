#include "sources/column_evidence.h"
#include <QRegularExpression>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

bool numbersRows(const QList<QStringList> &rows, int column)
{
    const qint64 first = rows.isEmpty() ? -1 : rows.constFirst().value(column).trimmed().toLongLong();
    if (column < 0 || (first != 0 && first != 1))
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows.at(i).value(column).trimmed() != QString::number(first + i))
            return false;
    return true;
}

bool isRounded(const QString &id)
{
    static const QRegularExpression scientific(u"^\\d(?:[.,]\\d+)?[eE]\\+?\\d{2,3}$"_s);
    // As a number it keeps 15 digits; 17 and more of which all the others are zeros were rounded.
    static const QRegularExpression whole(u"^[1-9]\\d{14}00+$"_s);
    if (id.size() >= 17 && id.size() < 24 && id.endsWith(u"00"_s) && whole.match(id).hasMatch())
        return true;
    return id.size() > 4 && id.size() < 24 && id.at(0).isDigit() && id.contains(u'E', Qt::CaseInsensitive) &&
           scientific.match(id).hasMatch();
}

bool roundsIds(const QList<QStringList> &rows, int column)
{
    qsizetype filled = 0, rounded = 0;
    for (const QStringList &row : rows) {
        const QString id = column < 0 ? QString() : row.value(column).trimmed();
        filled += !id.isEmpty();
        rounded += isRounded(id);
    }
    return rounded > 0 && rounded * 2 >= filled;
}

bool namesPages(const QList<QStringList> &rows, int column)
{
    QSet<QString> different;
    qsizetype filled = 0;
    for (const QStringList &row : rows) {
        const QString address = column < 0 ? QString() : row.value(column).trimmed();
        if (address.isEmpty())
            continue;
        ++filled;
        different.insert(address);
    }
    constexpr double Repeats = 0.02; // exports hold a row twice now and then
    return double(filled - different.size()) > Repeats * double(filled);
}

} // namespace pulse
