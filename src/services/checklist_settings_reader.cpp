#include "services/checklist_settings_reader.h"
#include "core/holidays.h"
#include "store/risk_word_store.h"
#include "store/setting_store.h"
#include "store/staff_store.h"

namespace pulse {

Result<ChecklistSettings> readChecklistSettings(Connection &connection)
{
    const SettingStore store(connection);
    ChecklistSettings settings = ChecklistSettings::defaults();
    const auto words = readRiskWords(connection);
    if (!words)
        return words.error();
    settings.riskWords = *words;
    for (const auto &[key, list] : {std::pair(ChecklistSettings::OwnAccountsKey, &settings.ownAccounts),
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
