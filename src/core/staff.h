#pragma once
#include "core/ids.h"
#include "core/result.h"
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace pulse {

/// An account of somebody of the company.
struct StaffAccount {
    QString place;  ///< "X", "mastodon.social"; empty: on any place
    QString handle; ///< without @
    /// Whether it is the account \a theirHandle on \a theirPlace, in any case of letters.
    bool is(const QString &theirPlace, const QString &theirHandle) const;
    bool operator==(const StaffAccount &) const = default;
};

/// Whether somebody agreed that the team reads their public posts in the crisis scan.
enum class StaffConsent { NotAsked, Agreed, Declined };

/// One of the company's own people.
struct StaffMember {
    Uid uid;
    QString name;
    QString duty; ///< "Press", "Service": what they speak for; may be empty
    QList<StaffAccount> accounts;
    StaffConsent consent = StaffConsent::NotAsked;
    QDate consentOn; ///< when they answered; invalid when not asked, or not known
    QString note;
    bool mayBeRead() const { return consent == StaffConsent::Agreed; }
    bool operator==(const StaffMember &) const = default;
};

QJsonObject toJson(const StaffMember &member);
StaffMember staffMemberFromJson(const QJsonObject &json);
/// Error::Usage in words when a name is missing, or an account has no handle.
Status checkMember(const StaffMember &member);

/// Whose account \a handle on \a place is; null when it is nobody's.
const StaffMember *staffMemberOf(const QList<StaffMember> &staff, const QString &place, const QString &handle);

} // namespace pulse
