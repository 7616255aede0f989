#include "app/commands/round_json.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

QJsonObject roundJson(const CollectRound &round)
{
    QJsonObject json{{u"source"_s, round.name},     {u"read"_s, round.read},
                     {u"added"_s, round.added},     {u"duplicate"_s, round.duplicate},
                     {u"seconds"_s, round.seconds}, {u"error"_s, round.error.isEmpty() ? QJsonValue() : round.error}};
    if (!round.remark.isEmpty())
        json[u"remark"_s] = round.remark;
    if (round.cost > 0)
        json[u"cost"_s] = round.cost;
    if (!round.setAside.isEmpty())
        json[u"setAside"_s] = QJsonArray::fromStringList(round.setAside);
    if (round.nextAttempt.isValid())
        json[u"nextAttempt"_s] = round.nextAttempt.toUTC().toString(Qt::ISODate);
    return json;
}

} // namespace pulse
