#pragma once
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <vector>

namespace pulse {

/// How one built-in risk word is told from what looks like it. All patterns are for folded() texts.
struct RiskRule {
    QString word;                ///< its name in lists
    QStringList former;          ///< names that older versions gave it
    QStringList stems;           ///< one of them stands in every text that can match: a quick look before the patterns
    QRegularExpression find;     ///< the forms of the word
    QRegularExpression harmless; ///< what is meant otherwise: a hit that lies in it does not count
    QRegularExpression needs;    ///< has to stand somewhere in the text for a hit to count; empty: nothing has to
};

/// The built-in rules, Korean first. Made once; thread-safe.
const std::vector<RiskRule> &riskRules();

} // namespace pulse
