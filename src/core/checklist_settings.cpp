#include "core/checklist_settings.h"
#include "core/risk_words.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

ChecklistSettings ChecklistSettings::defaults()
{
    ChecklistSettings settings;
    settings.riskWords = RiskWords::builtIn();
    settings.handOverTags = {u"영업"_s, u"고객 응대"_s, u"CRM"_s, u"전달"_s, u"sales"_s, u"care"_s, u"handover"_s};
    return settings;
}

QStringList listFromSetting(const QJsonValue &value, const QStringList &fallback)
{
    if (!value.isArray())
        return fallback;
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        QString text = entry.toString().trimmed();
        while (text.startsWith(u'@'))
            text.remove(0, 1);
        if (!text.isEmpty() && !list.contains(text, Qt::CaseInsensitive))
            list << text;
    }
    return list;
}

} // namespace pulse
