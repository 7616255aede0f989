#pragma once
#include "app/command.h"
#include <QBuffer>

namespace pulse {

/// Runs \a command on the workspace \a file as if a person had typed it, \a input being what is piped in. What it
/// prints replaces \a out and \a err.
inline Exit typed(const Command &command, const Clock &clock, const QString &file, const QStringList &arguments,
                  QString &out, QString &err, const QByteArray &input = {})
{
    out.clear();
    err.clear();
    QTextStream outStream(&out), errStream(&err);
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    CommandContext context{clock, file, outStream, errStream, in, nullptr};
    return command.run(context, arguments);
}

} // namespace pulse
