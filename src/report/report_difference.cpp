#include "report/report_difference.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QList<const TableBlock *> tablesOf(const ReportDocument &document)
{
    QList<const TableBlock *> tables;
    for (const ReportBlock &block : document.blocks)
        if (const auto *table = std::get_if<TableBlock>(&block))
            tables << table;
    return tables;
}

const QStringList *rowOf(const TableBlock &table, const QString &first)
{
    for (const QStringList &row : table.rows)
        if (row.value(0) == first)
            return &row;
    return nullptr;
}

/// The table of \a tables that says the same things: same heads, same caption without its number.
const TableBlock *counterpart(const QList<const TableBlock *> &tables, const TableBlock &table)
{
    const auto bare = [](const QString &caption) { return caption.mid(caption.indexOf(u". "_s) + 1); };
    for (const TableBlock *other : tables)
        if (other->headers == table.headers && bare(other->caption) == bare(table.caption))
            return other;
    return nullptr;
}

} // namespace

QList<FigureDifference> figureDifferences(const ReportDocument &kept, const ReportDocument &now)
{
    QList<FigureDifference> differences;
    const QList<const TableBlock *> present = tablesOf(now);
    for (const TableBlock *table : tablesOf(kept)) {
        const TableBlock *other = counterpart(present, *table);
        for (const QStringList &row : table->rows) {
            const QStringList *again = other ? rowOf(*other, row.value(0)) : nullptr;
            for (qsizetype column = 1; column < row.size(); ++column)
                if (table->numeric.value(column) && (!again || again->value(column) != row[column]))
                    differences << FigureDifference{u"%1, %2"_s.arg(row[0], table->headers.value(column)), row[column],
                                                    again ? again->value(column) : QString()};
        }
        if (!other)
            continue;
        for (const QStringList &row : other->rows)
            if (!rowOf(*table, row.value(0)))
                differences << FigureDifference{row.value(0), {}, row.value(1)};
    }
    return differences;
}

} // namespace pulse
