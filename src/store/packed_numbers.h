#pragma once
#include <QByteArray>

namespace pulse {

/// Adds \a number to \a bytes: seven bits a byte, the lowest first; the highest bit says that more follow.
inline void putNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char(number | 0x80);
    bytes += char(number);
}

/// Takes what putNumber() added; 0 where nothing is left before \a end.
inline quint64 takeNumber(const char *&at, const char *end)
{
    quint64 number = 0;
    for (int shift = 0; at < end && shift < 64; shift += 7) {
        const auto byte = quint8(*at++);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return number;
}

} // namespace pulse
