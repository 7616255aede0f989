#pragma once
#include "report/report_document.h"
#include <QJsonObject>

namespace pulse {

/// A report that is kept as final, and back: every word and every number as it was. Numbers keep all their digits, so
/// that what is rendered years later is the same to the byte of its figures.
QJsonObject toJson(const ReportDocument &document);
/// Unknown blocks of a later version are left out.
ReportDocument reportFromJson(const QJsonObject &json);

} // namespace pulse
