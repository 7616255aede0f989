#pragma once
#include "core/register.h"

namespace pulse {

/// Names of registers, columns and choices for people, translated; the same in the window, in evidence and in reports.
QString registerName(Register reg);
QString fieldName(const QString &key);
/// A choice of \a field ("keep", "drop", …); the key itself where it has no word.
QString choiceName(const QString &choice);
/// How a stored value reads: money with its sign, percent, choices in words, lines on one line. \a named gives the name
/// of the entry that an Entry field points to.
QString shownValue(const RegisterField &field, const QJsonValue &value, const QHash<Uid, QString> &named = {});

} // namespace pulse
