#include "core/checklist_settings.h"
#include "core/text.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

ChecklistSettings ChecklistSettings::defaults()
{
    ChecklistSettings settings;
    settings.riskWords = {u"리콜"_s,     u"환불"_s,    u"유출"_s,      u"차별"_s,        u"불매"_s,   u"소송"_s,
                          u"발화"_s,     u"폭발"_s,    u"갑질"_s,      u"혐오"_s,        u"recall"_s, u"refund"_s,
                          u"leak"_s,     u"lawsuit"_s, u"boycott"_s,   u"discriminat"_s, u"explod"_s, u"on fire"_s,
                          u"결함"_s,     u"은폐"_s,    u"대외비"_s,    u"미공개"_s,      u"해고"_s,   u"confidential"_s,
                          u"cover up"_s, u"layoff"_s,  u"unreleased"_s};
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

QStringList wordsIn(const QString &text, const QStringList &words)
{
    const QString searched = folded(text);
    QStringList found;
    for (const QString &word : words)
        if (!word.isEmpty() && searched.contains(folded(word)))
            found << word;
    return found;
}

} // namespace pulse
