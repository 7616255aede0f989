#pragma once
#include "report/report_document.h"
#include <QDialog>

namespace pulse {

/// The numbers behind a chart, to read, copy and save.
class ChartTableDialog final : public QDialog {
    Q_OBJECT
public:
    ChartTableDialog(const TableBlock &table, QWidget *parent);

signals:
    void copyRequested();
    void saveRequested();
};

} // namespace pulse
