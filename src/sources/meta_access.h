#pragma once
#include "sources/source_kind.h"
#include "sources/stepped_connector.h"

namespace pulse {

/// What Facebook Pages, Instagram and Threads have in common: one Graph API on three hosts.
///
/// Not confirmed against a live service: the meaning of the error codes and how long a version of the interface lives.
/// The version is a setting, and figures are asked for one by one, because one that was renamed refuses the others.

/// A connector to one of the three.
class MetaConnector : public SteppedConnector {
public:
    Error refusal(const HttpResponse &response) const override;

protected:
    /// A request with the token in a header, never in the address. \a path without the version.
    static Result<HttpRequest> graphRequest(const ConnectorInput &input, const QString &host, const QString &path,
                                            QList<std::pair<QString, QString>> parameters, const QString &cursor);
    /// The cursor of the next page; empty when there is none. The address that the service gives for it holds the
    /// token, so it is not used.
    static QString nextCursor(const QJsonObject &answer);
    /// True once the service says that four fifths of what it allows are used: the round ends early, with a remark.
    static bool isNearLimit(const HttpResponse &response);
    /// What a person reads when a round ended early.
    static QString nearLimitRemark();

    /// The figures of an "insights" answer, in each of the shapes that the three services use: values with a day,
    /// total_value, link_total_values. \a subject: whose. \a names: their metric to ours, as it came when unknown.
    static QList<DailyFigure> figuresOf(const QJsonObject &answer, const QString &subject, const QDate &today,
                                        const QHash<QString, QString> &names);

    // Comments of posts whose number of comments changed: how many each of the latest posts had, in the memo.
    /// Steps for those with more comments than when last asked.
    static QList<RoundStep> commentSteps(const QList<Post> &posts, const QString &step, QJsonObject &memo);
};

/// The field for the version of the interface, preset to the newest known.
SourceField graphVersionField();

} // namespace pulse
