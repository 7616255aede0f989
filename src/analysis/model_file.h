#pragma once
#include "core/result.h"
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <array>
#include <cstdint>
#include <vector>

namespace pulse {

/// The weights of some linear scores ("heads") over hashed features. A bucket holds one nibble for each head: an index
/// into that head's sixteen levels. Immutable once read.
struct WeightTable {
    int bits = 0;                              ///< 2^bits buckets; a feature's bucket are the low bits of its hash
    int heads = 0;                             ///< 1 to 8
    std::vector<std::array<float, 16>> levels; ///< of each head; index 0 is always weight 0
    std::vector<float> biases;
    std::vector<std::uint8_t> cells; ///< bytesPerBucket() each, head 2k in the low nibble of byte k

    int bytesPerBucket() const { return (heads + 1) / 2; }
    /// The heads' scores: bias + sum of weights / sqrt(number of features). \a scores has room for 8.
    void score(const std::vector<std::uint32_t> &features, float *scores) const;
    /// Fills what score() reads besides the cells; call after changing levels.
    void prepare();

private:
    std::vector<std::array<std::array<float, 2>, 256>> m_pairs; ///< both weights of a byte's nibbles
};

/// Named tables and small lists of numbers (calibrations), as the trainer writes them and the program reads them.
/// File: "PULSEMDL", version (u32), length of the packed contents (u64), the contents (zlib of a QDataStream),
/// SHA-256 of all that precedes; little endian.
struct ModelFile {
    static constexpr quint32 Version = 1;
    QMap<QString, WeightTable> tables;
    QMap<QString, QList<float>> numbers;
    QString trainedFrom; ///< what it was trained on, for the curious

    QByteArray write() const;
    /// Refuses a file that is damaged, cut off or of another version, in words.
    static Result<ModelFile> read(const QByteArray &bytes);
};

} // namespace pulse
