#include "packaging/train/dataset.h"
#include <QByteArray>
#include <QCryptographicHash>
#include <cstdio>
#include <cstdlib>
#include <zlib.h>

namespace pulse::train {

std::vector<Labelled> readLabelled(const QString &path)
{
    const gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    if (!file) {
        std::fprintf(stderr, "Cannot open %s.\n", qPrintable(path));
        std::exit(1);
    }
    QByteArray bytes, block(1 << 20, Qt::Uninitialized);
    for (int read = 0; (read = gzread(file, block.data(), unsigned(block.size()))) > 0;)
        bytes.append(block.constData(), read);
    gzclose(file);
    std::vector<Labelled> lines;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArrayView line(bytes.constData() + begin, end - begin);
        begin = end + 1;
        const qsizetype tab = line.lastIndexOf('\t');
        if (tab < 0)
            continue;
        lines.push_back({QString::fromUtf8(line.first(tab)), QString::fromUtf8(line.sliced(tab + 1))});
    }
    return lines;
}

double share(const QString &text, const QString &salt)
{
    const QByteArray hash = QCryptographicHash::hash((text + salt).toUtf8(), QCryptographicHash::Sha1);
    return double((quint8(hash[0]) << 16) | (quint8(hash[1]) << 8) | quint8(hash[2])) / double(1 << 24);
}

} // namespace pulse::train
