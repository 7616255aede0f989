#pragma once
#include "core/ids.h"
#include "core/series.h"
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace pulse {

/// What a team defines for itself, each from a day on. Keys are stored in workspaces: never rename them.
enum class DefinitionSubject {
    Mention,        ///< the brand's query; kept in the journal of the brand, listed here only
    Activation,     ///< which acts count as carrying the brand on
    Engagement,     ///< which acts of readers count
    PurchaseIntent, ///< from which probability on a mention is a purchase opportunity
    Channels,       ///< of one brand: which sources tell the figures of its own channels
    Stance,         ///< when somebody is an advocate or a detractor (core/person.h)
};
QString toKey(DefinitionSubject subject);
std::optional<DefinitionSubject> definitionSubjectFromKey(const QString &key);
/// Those that stand in the table of definitions: all but Mention.
QList<DefinitionSubject> definedSubjects();
/// Whether each brand has its own.
bool isOfBrand(DefinitionSubject subject);

/// One version of a definition. Days before `validFrom` keep what held then.
struct Definition {
    Uid uid;
    DefinitionSubject subject = DefinitionSubject::Activation;
    BrandId brand{};     ///< only where isOfBrand()
    QJsonObject content; ///< see the functions below; empty: as it came
    QDate validFrom;     ///< in the team's zone
    QString author;      ///< who set it; empty: as it came
    QDateTime at;        ///< UTC, when it was set
    QString reason;
};

/// Whether the subject is a sum of acts of which the team chooses.
bool isOfActs(DefinitionSubject subject);
/// The acts that can count as activation or as engagement.
QList<Metric> actChoices(DefinitionSubject subject);
/// The acts that do, {"parts": [metric keys]}; of actChoices(), in their order. Unless the team says otherwise shares,
/// hashtags, links and videos are activation (reposts that were collected themselves are in the shares of their originals
/// already at most places), and likes, shares and replies are engagement.
QList<Metric> actParts(DefinitionSubject subject, const QJsonObject &content);
QJsonObject actContent(DefinitionSubject subject, const QList<Metric> &parts);

/// {"probability": 0.5}; between 0.05 and 0.99.
double intentProbability(const QJsonObject &content);
QJsonObject intentContent(double probability);

/// {"sources": [uids]}; nullopt: the team has not chosen.
std::optional<QStringList> channelSources(const QJsonObject &content);
QJsonObject channelContent(const QStringList &sources);

/// The definition that holds on a day among \a versions, oldest first; empty content before the first.
Definition inForce(const QList<Definition> &versions, QDate day);

/// Whether a change of the definition changes what the metric counts.
bool bearsOn(DefinitionSubject subject, Metric metric);

QString definitionName(DefinitionSubject subject);
/// What the definition says, in a sentence. \a sourceNames names sources by uid.
QString definitionWords(const Definition &definition, const QHash<Uid, QString> &sourceNames = {});

} // namespace pulse
