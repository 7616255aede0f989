#pragma once
#include "core/brand.h"
#include "services/checklist_service.h"
#include <QHash>
#include <QJsonObject>

namespace pulse {

/// A run as `checklist show` prints it: {"template", "name", "brand", "period", "from", "to", "opensAt", "dueAt",
/// "done", "total", "missed", "items": […]}. \a live: today's data of items without frozen evidence.
QJsonObject checklistJson(const ChecklistRun &run, const Brand &brand, const QHash<QString, ItemEvidence> &live,
                          const QDateTime &now, const QString &language);
/// One of its items: {"key", "title", "guidance", "doneMeans", "need", "state", "late", "reason", "note", "links",
/// "assignee", "doneBy", "doneAt", "frozen", "applies", "evidence": […]}.
QJsonObject itemJson(const RunItem &item, const ChecklistRun &run, const ItemEvidence &live, const QDateTime &now,
                     const QString &language);

} // namespace pulse
