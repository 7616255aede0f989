#include "store/json_text.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace pulse {

QString jsonText(const QJsonValue &value)
{
    // A single value travels in an array of one.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue jsonValue(const QString &text)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return array.size() == 1 ? array.at(0) : QJsonValue(QJsonValue::Null);
}

} // namespace pulse
