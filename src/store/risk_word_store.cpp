#include "store/risk_word_store.h"
#include "core/checklist_settings.h"
#include "core/risk_words.h"
#include "store/dictionary_store.h"
#include "store/setting_store.h"

namespace pulse {

Result<QStringList> readRiskWords(Connection &connection)
{
    const auto listed = SettingStore(connection).value(QString::fromLatin1(ChecklistSettings::RiskWordsKey));
    if (!listed)
        return listed.error();
    QStringList words = listFromSetting(*listed, RiskWords::builtIn());
    const auto dictionary = DictionaryStore(connection).entries();
    if (!dictionary)
        return dictionary.error();
    for (const DictionaryEntry &entry : *dictionary)
        if (entry.effect == WordEffect::Risk && !words.contains(entry.pattern, Qt::CaseInsensitive))
            words << entry.pattern;
    return words;
}

} // namespace pulse
