#include "core/money.h"
#include "core/query_fields.h"
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct Sign {
    QStringView text, currency;
};
constexpr std::array<Sign, 8> Signs{{{u"₩", u"KRW"},
                                     {u"원", u"KRW"},
                                     {u"$", u"USD"},
                                     {u"€", u"EUR"},
                                     {u"£", u"GBP"},
                                     {u"¥", u"JPY"},
                                     {u"円", u"JPY"},
                                     {u"元", u"CNY"}}};

constexpr qint64 Largest = 9'000'000'000'000; ///< units; larger ones are slips of the keyboard

bool isCode(const QString &text)
{
    if (text.size() != 3)
        return false;
    for (const QChar letter : text)
        if (letter < u'A' || letter > u'Z')
            return false;
    return true;
}

/// The currency at either end of \a text, which is taken off.
QString takeCurrency(QString &text)
{
    for (const Sign &sign : Signs) {
        if (text.startsWith(sign.text))
            text = text.mid(sign.text.size()).trimmed();
        else if (text.endsWith(sign.text))
            text = text.chopped(sign.text.size()).trimmed();
        else
            continue;
        return sign.currency.toString();
    }
    for (const bool front : {true, false}) {
        const QString code = (front ? text.left(3) : text.right(3)).toUpper();
        if (!isCode(code))
            continue;
        text = (front ? text.mid(3) : text.chopped(3)).trimmed();
        return code;
    }
    return {};
}

/// Whether digits stand in threes behind each \a sign: "1,200,000".
bool isGrouped(const QString &digits, QChar sign)
{
    const QStringList groups = digits.split(sign);
    if (groups.constFirst().isEmpty() || groups.constFirst().size() > 3)
        return groups.size() == 1;
    for (const QString &group : groups.mid(1))
        if (group.size() != 3)
            return false;
    return true;
}

/// Digits with a point before at most two decimals, from "1,200,000", "1.200.000,50", "1 200,5" or "1'200.50"; what
/// could mean two things ("1.234") or is neither stays as it is, for the reader to refuse. "12,50" is twelve and a
/// half.
QString withPoint(const QString &text)
{
    QString digits = text;
    for (const QChar space : {QChar(u' '), QChar(QChar::Nbsp), QChar(0x202F), QChar(u'\''), QChar(0x2019)})
        if (digits.contains(space)) {
            const qsizetype end = std::max(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
            if (!isGrouped(digits.left(end < 0 ? digits.size() : end), space))
                return text;
            digits.remove(space);
        }
    const qsizetype comma = digits.lastIndexOf(u','), point = digits.lastIndexOf(u'.');
    const bool decimalComma = comma > point && digits.size() - comma <= 3 && digits.count(u',') == 1;
    if (decimalComma && isGrouped(digits.left(comma), u'.'))
        return digits.left(comma).remove(u'.') + u'.' + digits.mid(comma + 1);
    if (comma < 0 && digits.count(u'.') > 1 && isGrouped(digits, u'.'))
        return digits.remove(u'.');
    if (comma >= 0 && comma < point && isGrouped(digits.left(point), u','))
        return digits.remove(u',');
    return comma >= 0 && point < 0 && isGrouped(digits, u',') ? digits.remove(u',') : digits;
}

bool isNumeral(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

QString Money::stored() const
{
    return u"%1.%2 %3"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0')).arg(currency);
}

std::optional<Money> parseMoney(const QString &text, const QString &otherwise)
{
    QString rest = text.trimmed();
    Money money;
    money.currency = takeCurrency(rest);
    if (money.currency.isEmpty())
        money.currency = otherwise;
    if (isNumeral(rest)) {
        rest = withPoint(rest);
        if (rest.contains(u','))
            return std::nullopt; // read as thousands it would be a hundred times too much
    }
    const qsizetype point = rest.indexOf(u'.');
    const auto whole = queryNumber(QStringView(rest).left(point < 0 ? rest.size() : point));
    if (!whole || *whole > Largest)
        return std::nullopt;
    money.hundredths = *whole * 100;
    if (point < 0)
        return money;
    const QString cents = rest.mid(point + 1);
    bool plain = false;
    const int value = cents.leftJustified(2, u'0').toInt(&plain);
    if (!plain || cents.isEmpty() || cents.size() > 2 || value < 0)
        return std::nullopt;
    money.hundredths += value;
    return money;
}

QString moneyText(const Money &money)
{
    QString number = QString::number(money.hundredths / 100);
    for (qsizetype at = number.size() - 3; at > 0; at -= 3)
        number.insert(at, u',');
    if (money.hundredths % 100 != 0)
        number += u".%1"_s.arg(money.hundredths % 100, 2, 10, QLatin1Char('0'));
    for (const Sign &sign : {Signs[0], Signs[2], Signs[3], Signs[4], Signs[5]})
        if (money.currency == sign.currency)
            return sign.text.toString() + number;
    return money.currency + u' ' + number;
}

} // namespace pulse
