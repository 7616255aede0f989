#include "core/staff.h"
#include "core/text.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200;

QString toKey(StaffConsent consent)
{
    switch (consent) {
    case StaffConsent::Agreed:
        return u"agreed"_s;
    case StaffConsent::Declined:
        return u"declined"_s;
    case StaffConsent::NotAsked:
        break;
    }
    return u"notAsked"_s;
}

/// What is not known of a newer program counts as not asked: nobody is read without consent.
StaffConsent consentFromKey(const QString &key)
{
    return key == u"agreed"     ? StaffConsent::Agreed
           : key == u"declined" ? StaffConsent::Declined
                                : StaffConsent::NotAsked;
}

} // namespace

bool StaffAccount::is(const QString &theirPlace, const QString &theirHandle) const
{
    if (folded(handle) != folded(theirHandle))
        return false;
    const QString mine = folded(place), theirs = folded(theirPlace);
    // A file that numbers its posts stands in front of its places: "export · X".
    return mine.isEmpty() || mine == theirs || theirs.endsWith(u" · "_s + mine);
}

QJsonObject toJson(const StaffMember &member)
{
    QJsonArray accounts;
    for (const StaffAccount &account : member.accounts)
        accounts.append(QJsonObject{{u"place"_s, account.place}, {u"handle"_s, account.handle}});
    return {{u"name"_s, member.name},
            {u"duty"_s, member.duty},
            {u"accounts"_s, accounts},
            {u"consent"_s, toKey(member.consent)},
            {u"consentOn"_s, member.consentOn.toString(Qt::ISODate)},
            {u"note"_s, member.note}};
}

StaffMember staffMemberFromJson(const QJsonObject &json)
{
    StaffMember member;
    member.name = json[u"name"_s].toString();
    member.duty = json[u"duty"_s].toString();
    const QJsonArray accounts = json[u"accounts"_s].toArray();
    for (const QJsonValue &account : accounts)
        member.accounts << StaffAccount{account[u"place"_s].toString(), account[u"handle"_s].toString()};
    member.consent = consentFromKey(json[u"consent"_s].toString());
    member.consentOn = QDate::fromString(json[u"consentOn"_s].toString(), Qt::ISODate);
    member.note = json[u"note"_s].toString();
    return member;
}

Status checkMember(const StaffMember &member)
{
    if (member.name.simplified().isEmpty())
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("Staff", "Write the name. Nothing was saved."), {}};
    if (member.name.size() > LongestName)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("Staff", "The name is too long; %1 letters are the most. Nothing was "
                                                          "saved.")
                         .arg(LongestName),
                     {}};
    if (std::ranges::any_of(member.accounts, [](const StaffAccount &account) { return account.handle.isEmpty(); }))
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("Staff", "One of the accounts has no handle. Nothing was saved."),
                     {}};
    return ok();
}

const StaffMember *staffMemberOf(const QList<StaffMember> &staff, const QString &place, const QString &handle)
{
    if (handle.isEmpty())
        return nullptr;
    for (const StaffMember &member : staff)
        for (const StaffAccount &account : member.accounts)
            if (account.is(place, handle))
                return &member;
    return nullptr;
}

} // namespace pulse
