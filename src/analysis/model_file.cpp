#include "analysis/model_file.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Magic("PULSEMDL");
constexpr qsizetype HeaderSize = 8 + 4 + 8;
constexpr qsizetype HashSize = 32;
constexpr int LargestBits = 24;
constexpr int MostHeads = 8;

Error broken(const QString &detail)
{
    return {Error::Kind::BadData,
            QCoreApplication::translate("Classifier",
                                        "The classifier's model file is damaged or from another version, so posts stay "
                                        "unclassified. Install the program again."),
            detail};
}

} // namespace

void WeightTable::prepare()
{
    m_pairs.assign(std::size_t(bytesPerBucket()), {});
    for (int byte = 0; byte < bytesPerBucket(); ++byte)
        for (std::size_t value = 0; value < 256; ++value) {
            auto &pair = m_pairs[std::size_t(byte)][value];
            pair[0] = levels[std::size_t(2 * byte)][value & 15];
            pair[1] = 2 * byte + 1 < heads ? levels[std::size_t(2 * byte + 1)][value >> 4] : 0;
        }
}

void WeightTable::score(const std::vector<std::uint32_t> &features, float *scores) const
{
    float sums[MostHeads] = {};
    const std::uint32_t mask = (1u << bits) - 1;
    const std::size_t stride = std::size_t(bytesPerBucket());
    if (stride == 1) {
        const auto &pairs = m_pairs[0];
        float first = 0, second = 0;
        for (const std::uint32_t feature : features) {
            const auto &pair = pairs[cells[feature & mask]];
            first += pair[0];
            second += pair[1];
        }
        sums[0] = first;
        sums[1] = second;
    } else {
        for (const std::uint32_t feature : features) {
            const std::uint8_t *cell = cells.data() + (feature & mask) * stride;
            for (std::size_t byte = 0; byte < stride; ++byte) {
                const auto &pair = m_pairs[byte][cell[byte]];
                sums[2 * byte] += pair[0];
                sums[2 * byte + 1] += pair[1];
            }
        }
    }
    const float scale = features.empty() ? 0 : 1 / std::sqrt(float(features.size()));
    for (int head = 0; head < heads; ++head)
        scores[head] = biases[std::size_t(head)] + sums[head] * scale;
}

QByteArray ModelFile::write() const
{
    QByteArray contents;
    {
        QDataStream stream(&contents, QIODevice::WriteOnly);
        stream.setVersion(QDataStream::Qt_6_0);
        stream.setByteOrder(QDataStream::LittleEndian);
        stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
        stream << trainedFrom << numbers << qint32(tables.size());
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            stream << table.key() << qint32(table->bits) << qint32(table->heads);
            for (int head = 0; head < table->heads; ++head) {
                stream << table->biases[std::size_t(head)];
                for (const float level : table->levels[std::size_t(head)])
                    stream << level;
            }
            // Byte planes pack better than buckets do.
            const std::size_t stride = std::size_t(table->bytesPerBucket());
            const std::size_t buckets = std::size_t(1) << table->bits;
            QByteArray plane(qsizetype(buckets), '\0');
            for (std::size_t byte = 0; byte < stride; ++byte) {
                for (std::size_t bucket = 0; bucket < buckets; ++bucket)
                    plane[qsizetype(bucket)] = char(table->cells[bucket * stride + byte]);
                stream << plane;
            }
        }
    }
    const QByteArray packed = qCompress(contents, 9);
    QByteArray file(Magic.data(), Magic.size());
    const quint32 version = qToLittleEndian(Version);
    const quint64 length = qToLittleEndian(quint64(packed.size()));
    file.append(reinterpret_cast<const char *>(&version), sizeof version);
    file.append(reinterpret_cast<const char *>(&length), sizeof length);
    file += packed;
    file += QCryptographicHash::hash(file, QCryptographicHash::Sha256);
    return file;
}

Result<ModelFile> ModelFile::read(const QByteArray &bytes)
{
    if (bytes.size() < HeaderSize + HashSize || !bytes.startsWith(Magic.toByteArray()))
        return broken(u"no model file"_s);
    if (qFromLittleEndian<quint32>(bytes.constData() + 8) != Version)
        return broken(u"other version"_s);
    if (qFromLittleEndian<quint64>(bytes.constData() + 12) != quint64(bytes.size() - HeaderSize - HashSize))
        return broken(u"other length"_s);
    if (QCryptographicHash::hash(bytes.chopped(HashSize), QCryptographicHash::Sha256) != bytes.last(HashSize))
        return broken(u"checksum"_s);
    const QByteArray contents = qUncompress(bytes.sliced(HeaderSize, bytes.size() - HeaderSize - HashSize));
    QDataStream stream(contents);
    stream.setVersion(QDataStream::Qt_6_0);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    ModelFile model;
    qint32 count = 0;
    stream >> model.trainedFrom >> model.numbers >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        qint32 bits = 0, heads = 0;
        stream >> name >> bits >> heads;
        if (bits < 1 || bits > LargestBits || heads < 1 || heads > MostHeads)
            return broken(u"dimensions"_s);
        WeightTable table;
        table.bits = bits;
        table.heads = heads;
        for (int head = 0; head < heads; ++head) {
            float bias = 0;
            std::array<float, 16> levels{};
            stream >> bias;
            for (float &level : levels)
                stream >> level;
            table.biases.push_back(bias);
            table.levels.push_back(levels);
        }
        const std::size_t stride = std::size_t(table.bytesPerBucket());
        const std::size_t buckets = std::size_t(1) << bits;
        table.cells.resize(buckets * stride);
        for (std::size_t byte = 0; byte < stride; ++byte) {
            QByteArray plane;
            stream >> plane;
            if (plane.size() != qsizetype(buckets))
                return broken(u"plane"_s);
            for (std::size_t bucket = 0; bucket < buckets; ++bucket)
                table.cells[bucket * stride + byte] = std::uint8_t(plane[qsizetype(bucket)]);
        }
        table.prepare();
        model.tables.insert(name, table);
    }
    if (stream.status() != QDataStream::Ok)
        return broken(u"contents"_s);
    return model;
}

} // namespace pulse
