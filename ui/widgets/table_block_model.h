#pragma once
#include "report/report_document.h"
#include <QAbstractTableModel>

namespace pulse {

/// A table of a report or of a chart, for a view of the window.
class TableBlockModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const TableBlock &table);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant alignment(int column) const;
    TableBlock m_table;
};

} // namespace pulse
