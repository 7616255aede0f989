#include "app/commands/lines.h"
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype BlockSize = 1 << 16;

} // namespace

Exit answerLines(CommandContext &context, const std::function<QByteArray(const QByteArray &, qint64)> &answer)
{
    // Whole blocks on the devices below the streams: a line by line QTextStream costs more than the answers.
    context.out.flush();
    QIODevice *device = context.out.device();
    QByteArray pending, output;
    qint64 number = 0;
    bool writable = true;
    const auto take = [&](const QByteArray &line) {
        const bool carriage = line.endsWith('\r');
        output += answer(carriage ? line.chopped(1) : line, ++number);
        output += '\n';
    };
    const auto flush = [&] {
        if (device) {
            writable = writable && device->write(output) == output.size();
        } else {
            context.out << QString::fromUtf8(output);
        }
        output.clear();
    };
    QByteArray block(BlockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 read = context.in.read(block.data(), BlockSize);
        if (read <= 0)
            break;
        qsizetype begin = 0;
        for (qsizetype end = block.indexOf('\n'); end >= 0 && end < read; end = block.indexOf('\n', begin)) {
            pending.append(block.constData() + begin, end - begin);
            take(pending);
            pending.clear();
            begin = end + 1;
        }
        pending.append(block.constData() + begin, read - begin);
        flush();
        if (!writable)
            return fail(context, outputBroken());
    }
    if (!pending.isEmpty())
        take(pending);
    flush();
    return writable ? Exit::Done : fail(context, outputBroken());
}

std::optional<QString> readJsonString(const QByteArray &line)
{
    QJsonDocument document = QJsonDocument::fromJson('[' + line + ']');
    if (document.isNull()) // bytes that are no UTF-8 become U+FFFD instead of losing the line
        document = QJsonDocument::fromJson('[' + QString::fromUtf8(line).toUtf8() + ']');
    const QJsonArray array = document.array();
    if (array.size() != 1 || !array[0].isString())
        return std::nullopt;
    return array[0].toString();
}

QByteArray writeJsonString(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace pulse
