#include "core/definition.h"
#include "core/kpi.h"
#include "core/person.h"
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double UsualProbability = 0.5;

constexpr std::array SubjectKeys{
    std::pair{DefinitionSubject::Mention, "mention"},
    std::pair{DefinitionSubject::Activation, "activation"},
    std::pair{DefinitionSubject::Engagement, "engagement"},
    std::pair{DefinitionSubject::PurchaseIntent, "purchaseIntent"},
    std::pair{DefinitionSubject::Channels, "channels"},
    std::pair{DefinitionSubject::Stance, "stance"},
};

} // namespace

QString toKey(DefinitionSubject subject)
{
    for (const auto &[value, key] : SubjectKeys)
        if (value == subject)
            return QString::fromLatin1(key);
    return {};
}

std::optional<DefinitionSubject> definitionSubjectFromKey(const QString &key)
{
    for (const auto &[value, name] : SubjectKeys)
        if (key == QLatin1StringView(name))
            return value;
    return std::nullopt;
}

QList<DefinitionSubject> definedSubjects()
{
    return {DefinitionSubject::Activation, DefinitionSubject::Engagement, DefinitionSubject::PurchaseIntent,
            DefinitionSubject::Channels, DefinitionSubject::Stance};
}

bool isOfBrand(DefinitionSubject subject)
{
    return subject == DefinitionSubject::Channels || subject == DefinitionSubject::Mention;
}

bool isOfActs(DefinitionSubject subject)
{
    return subject == DefinitionSubject::Activation || subject == DefinitionSubject::Engagement;
}

QList<Metric> actChoices(DefinitionSubject subject)
{
    if (subject == DefinitionSubject::Engagement)
        return {Metric::Likes, Metric::Shares, Metric::Replies};
    return {Metric::Shares, Metric::Hashtags, Metric::Links, Metric::Videos, Metric::Reposts};
}

QList<Metric> actParts(DefinitionSubject subject, const QJsonObject &content)
{
    QList<Metric> parts = actChoices(subject);
    if (!content[u"parts"_s].isArray()) {
        parts.removeAll(Metric::Reposts);
        return parts;
    }
    const QJsonArray keys = content[u"parts"_s].toArray();
    parts.removeIf([&keys](Metric part) { return !keys.contains(QJsonValue(toKey(part))); });
    return parts;
}

QJsonObject actContent(DefinitionSubject subject, const QList<Metric> &parts)
{
    QJsonArray keys;
    for (const Metric part : actChoices(subject))
        if (parts.contains(part))
            keys << toKey(part);
    return {{u"parts"_s, keys}};
}

double intentProbability(const QJsonObject &content)
{
    return std::clamp(content[u"probability"_s].toDouble(UsualProbability), 0.05, 0.99);
}

QJsonObject intentContent(double probability) { return {{u"probability"_s, probability}}; }

std::optional<QStringList> channelSources(const QJsonObject &content)
{
    if (!content[u"sources"_s].isArray())
        return std::nullopt;
    QStringList uids;
    for (const QJsonValue &uid : content[u"sources"_s].toArray())
        uids << uid.toString();
    return uids;
}

QJsonObject channelContent(const QStringList &sources) { return {{u"sources"_s, QJsonArray::fromStringList(sources)}}; }

Definition inForce(const QList<Definition> &versions, QDate day)
{
    Definition found;
    for (const Definition &version : versions)
        if (version.validFrom <= day)
            found = version;
    return found;
}

bool bearsOn(DefinitionSubject subject, Metric metric)
{
    switch (subject) {
    case DefinitionSubject::Mention:
        return !isChannelFigure(metric);
    case DefinitionSubject::Activation:
        return metric == Metric::Activation;
    case DefinitionSubject::Engagement:
        return metric == Metric::Engagement;
    case DefinitionSubject::PurchaseIntent:
        return metric == Metric::PurchaseIntent;
    case DefinitionSubject::Channels:
        return isChannelFigure(metric);
    case DefinitionSubject::Stance:
        break;
    }
    return false;
}

QString definitionName(DefinitionSubject subject)
{
    switch (subject) {
    case DefinitionSubject::Mention:
        return QCoreApplication::translate("Definition", "Mention");
    case DefinitionSubject::Activation:
        return QCoreApplication::translate("Definition", "Activation");
    case DefinitionSubject::Engagement:
        return QCoreApplication::translate("Definition", "Engagement");
    case DefinitionSubject::PurchaseIntent:
        return QCoreApplication::translate("Definition", "Purchase opportunity");
    case DefinitionSubject::Channels:
        return QCoreApplication::translate("Definition", "Own channels");
    case DefinitionSubject::Stance:
        break;
    }
    return QCoreApplication::translate("Definition", "Advocate and detractor");
}

QString definitionWords(const Definition &definition, const QHash<Uid, QString> &sourceNames)
{
    switch (definition.subject) {
    case DefinitionSubject::Mention:
        //: %1 a query
        return QCoreApplication::translate("Definition", "What matches %1")
            .arg(definition.content[u"query"_s].toString());
    case DefinitionSubject::Activation:
    case DefinitionSubject::Engagement: {
        QStringList names;
        for (const Metric part : actParts(definition.subject, definition.content))
            names << (part == Metric::Reposts ? QCoreApplication::translate("Definition", "Reposts") : kpiName(part));
        return names.join(u" + "_s);
    }
    case DefinitionSubject::PurchaseIntent:
        //: %1 a percentage
        return QCoreApplication::translate("Definition", "A wish to buy that is at least %1% likely")
            .arg(qRound(100 * intentProbability(definition.content)));
    case DefinitionSubject::Channels: {
        const auto chosen = channelSources(definition.content);
        if (!chosen)
            return QCoreApplication::translate("Definition", "Every source that tells figures of an account");
        QStringList names;
        for (const QString &uid : *chosen)
            names << sourceNames.value(uid, QCoreApplication::translate("Definition", "a removed source"));
        return names.isEmpty() ? QCoreApplication::translate("Definition", "None") : names.join(u", "_s);
    }
    case DefinitionSubject::Stance:
        break;
    }
    const StanceRule rule = StanceRule::fromJson(definition.content);
    //: %1 days, %2 a count, %3 a percentage
    return QCoreApplication::translate("Definition",
                                       "In %1 days at least %2 judged mentions, %3% of the positive and negative ones "
                                       "on one side")
        .arg(rule.days)
        .arg(rule.leastJudged)
        .arg(qRound(100 * rule.share));
}

} // namespace pulse
