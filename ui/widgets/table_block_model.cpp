#include "ui/widgets/table_block_model.h"

namespace pulse {

void TableBlockModel::setTable(const TableBlock &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TableBlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TableBlockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant TableBlockModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString cell = m_table.rows[index.row()].value(index.column());
        // A tooltip reads markup; cells come from outside.
        return role == Qt::DisplayRole ? cell : cell.toHtmlEscaped();
    }
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
}

QVariant TableBlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headers.value(section);
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

QVariant TableBlockModel::alignment(int column) const
{
    return int((m_table.numeric.value(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace pulse
