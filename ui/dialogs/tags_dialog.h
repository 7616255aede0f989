#pragma once
#include <QStringList>
#include <functional>

class QWidget;

namespace pulse {

/// Asks for the tags of a mention or a person over \a parent, beginning with \a present; \a label says whose they are.
/// \a chosen is called with what was typed between commas, trimmed, each tag once; not called when it is cancelled.
void askForTags(QWidget *parent, const QString &label, const QStringList &present,
                const std::function<void(const QStringList &)> &chosen);

} // namespace pulse
