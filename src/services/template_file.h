#pragma once
#include "core/checklist.h"
#include "core/result.h"

namespace pulse {

/// Checklist templates as they leave one workspace and come into another: one JSON object that names its format.
QByteArray templatesToFile(const QList<ChecklistTemplate> &templates);

/// All templates of the file \a name, or the first mistake in words. A file that holds one template alone serves too.
/// Reads the disk: for background threads and the command line.
Result<QList<ChecklistTemplate>> readTemplateFile(const QString &name);

} // namespace pulse
