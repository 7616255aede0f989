#pragma once
#include <QByteArray>
#include <QImage>
#include <QString>

namespace pulse {

class Chart;
struct TableBlock;

/// The chart on white, twice as fine as the screen of its size.
QImage chartImage(const Chart &chart);
QByteArray chartSvg(const Chart &chart);
/// Tab-separated with a header row, as spreadsheets take it from the clipboard.
QString tableAsText(const TableBlock &table);
/// CSV with a byte order mark, so that spreadsheets read Korean; formulas disarmed.
QByteArray tableAsCsv(const TableBlock &table);

} // namespace pulse
