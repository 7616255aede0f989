#include "analysis/near_duplicates.h"
#include "analysis/disjoint_sets.h"
#include <algorithm>
#include <array>
#include <unordered_map>

namespace pulse {

namespace {

constexpr int Functions = 24, Bands = 6, RowsPerBand = Functions / Bands;
constexpr int SequenceLength = 4, ShortestText = 12;
constexpr double SameFrom = 0.6;
using Signature = std::array<quint32, Functions>;

/// The letters and digits that carry the text.
QString bareText(const QString &text)
{
    QString bare;
    bare.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i);
        const bool wordBegins = i == 0 || !text[i - 1].isLetterOrNumber();
        const bool skipped =
            rest[0] == u'@' ||
            (wordBegins && (rest.startsWith(u"http://") || rest.startsWith(u"https://") || rest.startsWith(u"RT @")));
        if (skipped) {
            if (rest.startsWith(u"RT @"))
                i += 3;
            while (i + 1 < text.size() && !text[i + 1].isSpace())
                ++i;
        } else if (rest[0].isLetterOrNumber()) {
            bare += rest[0].toLower();
        }
    }
    return bare;
}

quint64 mixed(quint64 x)
{
    // Finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

Signature signatureOf(const QString &bare)
{
    Signature signature;
    signature.fill(std::numeric_limits<quint32>::max());
    for (qsizetype i = 0; i + SequenceLength <= bare.size(); ++i) {
        quint64 packed = 0;
        for (int k = 0; k < SequenceLength; ++k)
            packed = (packed << 16) | bare[i + k].unicode();
        const quint64 hash = mixed(packed);
        const auto low = quint32(hash), high = quint32(hash >> 32) | 1;
        for (quint32 f = 0; f < Functions; ++f) // double hashing gives the family
            signature[f] = std::min(signature[f], quint32(mixed(low + quint64(f) * high)));
    }
    return signature;
}

} // namespace

std::vector<int> nearDuplicateGroups(const QList<QString> &texts)
{
    const auto count = size_t(texts.size());
    std::vector<Signature> signatures(count);
    std::vector<bool> usable(count);
    DisjointSets groups(count);
    for (size_t i = 0; i < count; ++i) {
        const QString bare = bareText(texts[qsizetype(i)]);
        usable[i] = bare.size() >= ShortestText;
        if (usable[i])
            signatures[i] = signatureOf(bare);
    }
    for (int band = 0; band < Bands; ++band) {
        std::unordered_map<quint64, int> first;
        for (size_t i = 0; i < count; ++i) {
            if (!usable[i])
                continue;
            quint64 key = 0;
            for (int row = 0; row < RowsPerBand; ++row)
                key = mixed(key ^ signatures[i][size_t(band * RowsPerBand + row)]);
            const auto [found, isNew] = first.try_emplace(key, int(i));
            if (isNew || groups.find(found->second) == groups.find(int(i)))
                continue;
            const Signature &other = signatures[size_t(found->second)];
            int same = 0;
            for (size_t f = 0; f < Functions; ++f)
                same += signatures[i][f] == other[f];
            if (same >= SameFrom * Functions)
                groups.join(found->second, int(i));
        }
    }
    std::vector<int> result(count);
    for (size_t i = 0; i < count; ++i)
        result[i] = groups.find(int(i));
    return result;
}

} // namespace pulse
