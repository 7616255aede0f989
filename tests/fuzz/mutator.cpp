#include "mutator.h"
#include <algorithm>

namespace pulse::fuzz {

namespace {

const QList<QByteArray> &stumblingBlocks()
{
    static const QList<QByteArray> blocks{"\"",
                                          "'",
                                          "<",
                                          ">",
                                          "&",
                                          "]]>",
                                          "<![CDATA[",
                                          "-->",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          ":",
                                          "null",
                                          "true",
                                          "-1",
                                          "1e999",
                                          "0",
                                          "NaN",
                                          "&#0;",
                                          "&#x110000;",
                                          "&amp;lt;",
                                          "&a",
                                          "\\u0000",
                                          "\\ud800",
                                          "\xff\xfe",
                                          "\xef\xbb\xbf",
                                          "\xed\xa0\x80",
                                          "\xf4\x90\x80\x80",
                                          "\xc3",
                                          "\r",
                                          "\n",
                                          "\r\n",
                                          "\t",
                                          "\0",
                                          "=1+1",
                                          "#",
                                          "@",
                                          "$",
                                          "https://",
                                          "javascript:",
                                          "AND",
                                          "NEAR/9",
                                          "NOT",
                                          "(",
                                          ")",
                                          "*",
                                          "0000-00-00",
                                          "9999999999999999999999",
                                          "2026-13-45T99:99:99Z",
                                          "\xf0\x9f\x91\x8d",
                                          "\xea\xb0\x80",
                                          "\xe2\x80\xae",
                                          "\xcc\x81",
                                          "<!ENTITY a \"&a;\">",
                                          "encoding=\"x\"",
                                          "charset=cp949",
                                          "\x1f\x8b\x08",
                                          "PK\x03\x04",
                                          "%00",
                                          "%F0%9F",
                                          "../../../etc/passwd"};
    return blocks;
}

} // namespace

QByteArray Mutator::next()
{
    QByteArray input = any();
    const int times = 1 + int(number(8));
    for (int i = 0; i < times; ++i)
        mutate(input);
    if (input.size() > Longest)
        input.truncate(Longest);
    return input;
}

void Mutator::mutate(QByteArray &input)
{
    const qsizetype at = number(input.size() + 1);
    const qsizetype length = number(std::min<qsizetype>(input.size() - at, 64) + 1);
    switch (number(10)) {
    case 0:
        if (at < input.size())
            input[at] = char(input[at] ^ (1 << number(8)));
        return;
    case 1:
        if (at < input.size())
            input[at] = char(m_random());
        return;
    case 2:
        input.remove(at, length);
        return;
    case 3:
        input.insert(at, input.mid(at, length));
        return;
    case 4:
        input.insert(at, stumblingBlocks().at(number(stumblingBlocks().size())));
        return;
    case 5:
        input.replace(at, length, stumblingBlocks().at(number(stumblingBlocks().size())));
        return;
    case 6: { // a part of another input
        const QByteArray &other = any();
        input.replace(at, length, other.mid(number(other.size() + 1), 1 + number(400)));
        return;
    }
    case 7:
        input.truncate(at);
        return;
    case 8: { // the same again and again
        const QByteArray piece = length > 0 ? input.mid(at, length) : QByteArray("[");
        if (number(8) == 0 && piece.size() < 40)
            input.insert(at, piece.repeated(1 + number(2000)));
        else
            input.insert(at, piece.repeated(1 + number(12)));
        return;
    }
    default:
        std::reverse(input.begin() + at, input.begin() + at + length);
    }
}

} // namespace pulse::fuzz
