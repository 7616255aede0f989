#pragma once
#include "report/report_document.h"
#include <QPainter>

namespace pulse {

/// Paints the cover in the units of PageLayout::pageSize(): logo, brand and kind, title, period, cut-off time.
void paintCover(QPainter &painter, const ReportDocument &document);

/// A picture file as a logo: PNG of at most 1200 pixels a side; empty when it cannot be read as a picture.
QByteArray logoFrom(const QByteArray &picture);

} // namespace pulse
