#pragma once
#include "core/campaign_marks.h"
#include "core/ids.h"
#include "core/money.h"
#include "core/result.h"
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace pulse {

/// The tables that a team fills in through the year. Keys are stored in workspaces: never rename them.
enum class Register {
    Campaign,
    Sponsorship,
    Cost,     ///< of a campaign or a sponsorship
    Result,   ///< attributed to a campaign or a sponsorship
    Decision, ///< about a campaign, a sponsorship or anything else
    Tactic,
    Department, ///< what another department received and did with it
    Access,     ///< who may read which report or export
    Audience,   ///< demographics of a channel
    Channel,    ///< effort and decision of a channel
    Line,       ///< a business line
    Strategy,   ///< a goal of the coming year, with the role of social media in it
};

enum class FieldType { Text, Lines, Query, Date, Money, Number, Percent, Choice, Flag, Entry };

/// One column of a register.
struct RegisterField {
    QString key;
    FieldType type = FieldType::Text;
    bool required = false;
    QStringList choices{}; ///< keys, for Choice
};

QString toKey(Register reg);
std::optional<Register> registerFromKey(const QString &key);
const QList<Register> &allRegisters();
/// In the order of columns.
const QList<RegisterField> &fieldsOf(Register reg);
/// Null when there is none.
const RegisterField *fieldOf(Register reg, const QString &key);
/// Campaigns, sponsorships and business lines gather mentions by rule, in the store.
bool gathersMentions(Register reg);

/// One row of a register. A value; written through the journal (entity "register").
struct RegisterEntry {
    Uid uid;
    Register reg = Register::Campaign;
    Uid brand; ///< whose it is
    QJsonObject
        values; ///< by the keys of fieldsOf(): text; lines and flags as arrays and bools; dates ISO; Money::stored()

    QString text(const QString &key) const { return values[key].toString(); }
    QString name() const { return text(QStringLiteral("name")); }
    QStringList lines(const QString &key) const;
    QDate day(const QString &key) const { return QDate::fromString(text(key), Qt::ISODate); }
    std::optional<Money> money(const QString &key) const;
    std::optional<double> number(const QString &key) const;
    bool flag(const QString &key) const { return values[key].toBool(); }
    /// What it gathers mentions by; empty for registers that do not.
    CampaignMarks marks() const;
};

/// The value as it is stored: trimmed, dates ISO, money canonical, lines without blanks. An Error says what is wrong
/// with what a person wrote. Null and empty text clear a field.
Result<QJsonValue> tidyValue(const RegisterField &field, const QJsonValue &value);

/// Refuses an entry that lacks what it needs or whose end is before its beginning, in words that a person can act on.
Status checkEntry(const RegisterEntry &entry);

/// Days after its end in which talk still counts as a campaign's: its tail (docs/metrics.md).
inline constexpr int CampaignTailDays = 90;

} // namespace pulse
