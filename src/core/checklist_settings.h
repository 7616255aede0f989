#pragma once
#include "core/staff.h"
#include <QJsonValue>
#include <QStringList>

namespace pulse {

/// What a team tells the crisis scan: its own people, and lists kept as settings of the workspace, each an array of
/// texts.
struct ChecklistSettings {
    static constexpr auto RiskWordsKey = "checklist.riskWords";
    static constexpr auto OwnAccountsKey = "checklist.ownAccounts";
    static constexpr auto HandOverTagsKey = "checklist.handOverTags";

    QStringList riskWords;    ///< for RiskWords (core/risk_words.h)
    QStringList ownAccounts;  ///< handles without @, on any place
    QList<StaffMember> staff; ///< the company's own people, those too who did not agree to be read
    QStringList handOverTags; ///< tags with which people mark a mention for another team

    /// Risk words and tags in both languages; no accounts.
    static ChecklistSettings defaults();
};

/// The texts of a setting without blanks, @ and repetitions; \a fallback while it was never set.
QStringList listFromSetting(const QJsonValue &value, const QStringList &fallback);

} // namespace pulse
