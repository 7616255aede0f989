#include "core/register_words.h"
#include "core/wording.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

QString registerName(Register reg)
{
    switch (reg) {
    case Register::Campaign:
        return QCoreApplication::translate("Register", "Campaigns");
    case Register::Sponsorship:
        return QCoreApplication::translate("Register", "Sponsorships");
    case Register::Cost:
        return QCoreApplication::translate("Register", "Costs");
    case Register::Result:
        return QCoreApplication::translate("Register", "Results");
    case Register::Decision:
        return QCoreApplication::translate("Register", "Decisions");
    case Register::Tactic:
        return QCoreApplication::translate("Register", "Tactics");
    case Register::Department:
        return QCoreApplication::translate("Register", "Departments");
    case Register::Access:
        return QCoreApplication::translate("Register", "Access");
    case Register::Audience:
        return QCoreApplication::translate("Register", "Audience");
    case Register::Channel:
        return QCoreApplication::translate("Register", "Channel mix");
    case Register::Line:
        return QCoreApplication::translate("Register", "Business lines");
    case Register::Strategy:
        return QCoreApplication::translate("Register", "Strategy");
    }
    return {};
}

QString fieldName(const QString &key)
{
    static const QHash<QString, const char *> names{
        {u"name"_s, QT_TRANSLATE_NOOP("Register", "Name")},
        {u"goals"_s, QT_TRANSLATE_NOOP("Register", "Goals")},
        {u"first"_s, QT_TRANSLATE_NOOP("Register", "First day")},
        {u"last"_s, QT_TRANSLATE_NOOP("Register", "Last day")},
        {u"hashtags"_s, QT_TRANSLATE_NOOP("Register", "Hashtags")},
        {u"links"_s, QT_TRANSLATE_NOOP("Register", "Links")},
        {u"utm"_s, QT_TRANSLATE_NOOP("Register", "UTM values")},
        {u"words"_s, QT_TRANSLATE_NOOP("Register", "Words")},
        {u"posts"_s, QT_TRANSLATE_NOOP("Register", "Own posts")},
        {u"sponsor"_s, QT_TRANSLATE_NOOP("Register", "Sponsor")},
        {u"budget"_s, QT_TRANSLATE_NOOP("Register", "Budget")},
        {u"mediaValue"_s, QT_TRANSLATE_NOOP("Register", "Media value")},
        {u"resultUnknown"_s, QT_TRANSLATE_NOOP("Register", "Result not yet known")},
        {u"shape"_s, QT_TRANSLATE_NOOP("Register", "Shape")},
        {u"decision"_s, QT_TRANSLATE_NOOP("Register", "Decision")},
        {u"of"_s, QT_TRANSLATE_NOOP("Register", "About")},
        {u"day"_s, QT_TRANSLATE_NOOP("Register", "Day")},
        {u"amount"_s, QT_TRANSLATE_NOOP("Register", "Amount")},
        {u"what"_s, QT_TRANSLATE_NOOP("Register", "What")},
        {u"origin"_s, QT_TRANSLATE_NOOP("Register", "Origin")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Register", "Kind")},
        {u"by"_s, QT_TRANSLATE_NOOP("Register", "By whom")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("Register", "Evidence")},
        {u"due"_s, QT_TRANSLATE_NOOP("Register", "By when")},
        {u"review"_s, QT_TRANSLATE_NOOP("Register", "Review on")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("Register", "What became of it")},
        {u"lesson"_s, QT_TRANSLATE_NOOP("Register", "Lesson")},
        {u"received"_s, QT_TRANSLATE_NOOP("Register", "What it received")},
        {u"use"_s, QT_TRANSLATE_NOOP("Register", "What it did with it")},
        {u"task"_s, QT_TRANSLATE_NOOP("Register", "Pilot task")},
        {u"owner"_s, QT_TRANSLATE_NOOP("Register", "In charge")},
        {u"right"_s, QT_TRANSLATE_NOOP("Register", "May")},
        {u"rhythm"_s, QT_TRANSLATE_NOOP("Register", "How often")},
        {u"used"_s, QT_TRANSLATE_NOOP("Register", "In use")},
        {u"channel"_s, QT_TRANSLATE_NOOP("Register", "Channel")},
        {u"share"_s, QT_TRANSLATE_NOOP("Register", "Share")},
        {u"wanted"_s, QT_TRANSLATE_NOOP("Register", "Wanted")},
        {u"source"_s, QT_TRANSLATE_NOOP("Register", "Source")},
        {u"effort"_s, QT_TRANSLATE_NOOP("Register", "Hours a month")},
        {u"conversions"_s, QT_TRANSLATE_NOOP("Register", "Conversions")},
        {u"why"_s, QT_TRANSLATE_NOOP("Register", "Why")},
        {u"insight"_s, QT_TRANSLATE_NOOP("Register", "Insights")},
        {u"role"_s, QT_TRANSLATE_NOOP("Register", "Role of social media")},
        {u"how"_s, QT_TRANSLATE_NOOP("Register", "How, in one sentence")},
        {u"measure"_s, QT_TRANSLATE_NOOP("Register", "Measured by")},
    };
    const char *name = names.value(key);
    return name ? QCoreApplication::translate("Register", name) : key;
}

QString choiceName(const QString &choice)
{
    static const QHash<QString, const char *> names{
        {u"growth"_s, QT_TRANSLATE_NOOP("Register", "Sustained growth")},
        {u"burst"_s, QT_TRANSLATE_NOOP("Register", "Burst and decay")},
        {u"plateau"_s, QT_TRANSLATE_NOOP("Register", "Plateau")},
        {u"revived"_s, QT_TRANSLATE_NOOP("Register", "Revived")},
        {u"unclear"_s, QT_TRANSLATE_NOOP("Register", "Unclear")},
        {u"keep"_s, QT_TRANSLATE_NOOP("Register", "Keep")},
        {u"adjust"_s, QT_TRANSLATE_NOOP("Register", "Adjust")},
        {u"stop"_s, QT_TRANSLATE_NOOP("Register", "Stop")},
        {u"drop"_s, QT_TRANSLATE_NOOP("Register", "Drop")},
        {u"grow"_s, QT_TRANSLATE_NOOP("Register", "Grow")},
        {u"shrink"_s, QT_TRANSLATE_NOOP("Register", "Shrink")},
        {u"leave"_s, QT_TRANSLATE_NOOP("Register", "Leave")},
        {u"try"_s, QT_TRANSLATE_NOOP("Register", "Try")},
        {u"other"_s, QT_TRANSLATE_NOOP("Register", "Other")},
        {u"read"_s, QT_TRANSLATE_NOOP("Register", "Read")},
        {u"export"_s, QT_TRANSLATE_NOOP("Register", "Read and export")},
        {u"edit"_s, QT_TRANSLATE_NOOP("Register", "Edit")},
        {u"yes"_s, QT_TRANSLATE_NOOP("Register", "Yes")},
        {u"no"_s, QT_TRANSLATE_NOOP("Register", "No")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("Register", "Not known")},
        {u"age"_s, QT_TRANSLATE_NOOP("Register", "Age")},
        {u"gender"_s, QT_TRANSLATE_NOOP("Register", "Gender")},
        {u"region"_s, QT_TRANSLATE_NOOP("Register", "Region")},
        {u"language"_s, QT_TRANSLATE_NOOP("Register", "Language")},
        {u"interest"_s, QT_TRANSLATE_NOOP("Register", "Interest")},
        {u"entered"_s, QT_TRANSLATE_NOOP("Register", "Entered")},
        {u"imported"_s, QT_TRANSLATE_NOOP("Register", "Imported")},
        {u"service"_s, QT_TRANSLATE_NOOP("Register", "From the service")},
        {u"lead"_s, QT_TRANSLATE_NOOP("Register", "Leads")},
        {u"support"_s, QT_TRANSLATE_NOOP("Register", "Supports")},
        {u"none"_s, QT_TRANSLATE_NOOP("Register", "No role")},
    };
    const char *name = names.value(choice);
    return name ? QCoreApplication::translate("Register", name) : choice;
}

QString shownValue(const RegisterField &field, const QJsonValue &value, const QHash<Uid, QString> &named)
{
    if (field.type == FieldType::Flag)
        return value.toBool() ? choiceName(u"yes"_s) : QString();
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.type) {
    case FieldType::Choice:
        return choiceName(value.toString());
    case FieldType::Money: {
        const auto money = parseMoney(value.toString());
        return money ? moneyText(*money) : value.toString();
    }
    case FieldType::Percent:
        return QString::number(value.toDouble(), 'g', 4) + u'%';
    case FieldType::Number:
        return wholeNumber(value.toDouble());
    case FieldType::Lines: {
        QStringList lines;
        for (const QJsonValue &line : value.toArray())
            lines << line.toString();
        return lines.join(u", "_s);
    }
    case FieldType::Entry:
        return named.value(value.toString());
    default:
        return value.toString();
    }
}

} // namespace pulse
