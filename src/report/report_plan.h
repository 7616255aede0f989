#pragma once
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace pulse {

/// One part of a report, in the order in which the team wants it.
struct ReportSection {
    QString key;       ///< see sectionName(); "evidence:" leads the key of an evidence view
    bool shown = true; ///< switched off sections keep their place
    bool operator==(const ReportSection &) const = default;
};

/// The first page, when the team wants one.
struct ReportCover {
    bool shown = false;
    QString colour;  ///< "#RRGGBB" of the bar; empty: the accent
    QByteArray logo; ///< PNG; empty: none
    bool operator==(const ReportCover &) const = default;
};

/// What a kind of report consists of. Kinds are "day", "week", "month", "year", "competitors", "campaign" (one
/// campaign) and "crisis" (one case).
struct ReportPlan {
    QList<ReportSection> sections; ///< every section the kind knows, each once; "definitions" is last and always shown
    ReportCover cover;

    /// As built in.
    static ReportPlan standard(const QString &kind);
    /// As the team stored it. Sections that this program does not know are left out, new ones stand at their usual
    /// place, switched off.
    static ReportPlan fromJson(const QJsonObject &json, const QString &kind);
    /// Without the logo, which all kinds share.
    QJsonObject toJson() const;
    bool operator==(const ReportPlan &) const = default;
};

/// What the author wrote into one report, by place: "title", "lead", "summary.happened" (and the other lines of the
/// summary) replace what the numbers say; "comment.SECTION" stands after a section. Plain text.
using ReportWords = QHash<QString, QString>;
ReportWords reportWordsFromJson(const QJsonObject &json);
QJsonObject toJson(const ReportWords &words);

/// The name of a section, which is its heading too. \a language "ko" or "en".
QString sectionName(const QString &section, const QString &language);
/// The evidence view of a section; empty for the others.
QString evidenceOf(const QString &section);

} // namespace pulse
