#include "sources/separator.h"
#include "sources/file_rows.h"
#include "sources/post_fields.h"

namespace pulse {
using namespace Qt::StringLiterals;

QChar detectSeparator(const QString &sample)
{
    if (sample.startsWith(u"sep=", Qt::CaseInsensitive) && sample.size() > 4)
        return sample.at(4);
    QChar best = u',';
    double bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        DelimitedRows rows(
            [sample, given = false]() mutable -> Result<QString> {
                return std::exchange(given, true) ? QString() : sample;
            },
            candidate);
        RawRow row;
        QList<QStringList> good;
        while (good.size() < 50 && rows.next(row).valueOr(false))
            if (row.problem.isEmpty())
                good << row.cells;
        const qsizetype header = headerAt(good);
        const qsizetype width = good.value(header).size(), seen = good.size() - header;
        if (width < 2)
            continue;
        const double known = double(recogniseColumns(good.at(header)).size());
        const auto even = std::count_if(good.cbegin() + header, good.cend(),
                                        [width](const QStringList &cells) { return cells.size() == width; });
        // Names that are known decide between two tables that are equally even.
        const double score = double(even) / double(seen) + 0.2 * known + 0.001 * double(width);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace pulse
