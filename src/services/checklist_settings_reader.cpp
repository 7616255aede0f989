#include "services/checklist_settings_reader.h"
#include "core/holidays.h"
#include "store/dictionary_store.h"
#include "store/setting_store.h"
#include "store/staff_store.h"

namespace pulse {

Result<ChecklistSettings> readChecklistSettings(Connection &connection)
{
    const SettingStore store(connection);
    ChecklistSettings settings = ChecklistSettings::defaults();
    for (const auto &[key, list] : {std::pair(ChecklistSettings::RiskWordsKey, &settings.riskWords),
                                    std::pair(ChecklistSettings::OwnAccountsKey, &settings.ownAccounts),
                                    std::pair(ChecklistSettings::HandOverTagsKey, &settings.handOverTags)}) {
        const auto value = store.value(QString::fromLatin1(key));
        if (!value)
            return value.error();
        *list = listFromSetting(*value, *list);
    }
    const auto staff = StaffStore(connection).members();
    if (!staff)
        return staff.error();
    settings.staff = *staff;
    const auto dictionary = DictionaryStore(connection).entries();
    if (!dictionary)
        return dictionary.error();
    for (const DictionaryEntry &entry : *dictionary)
        if (entry.effect == WordEffect::Risk && !settings.riskWords.contains(entry.pattern, Qt::CaseInsensitive))
            settings.riskWords << entry.pattern;
    return settings;
}

Result<TeamCalendar> readTeamCalendar(Connection &connection)
{
    const auto value = SettingStore(connection).value(QString::fromLatin1(TeamCalendarSetting));
    if (!value)
        return value.error();
    return teamCalendarFromJson(value->toObject(), isPublicHoliday);
}

} // namespace pulse
