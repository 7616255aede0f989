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
    /// The figures of an "insights" answer, in each of the shapes that the three services use: values with a day,
    /// total_value, link_total_values; of the account whose name is in the memo.
    /// \a names: their metrics to ours; as they came when unknown.
    static StepOutcome insightsOutcome(const QJsonObject &answer, const QJsonObject &memo, const QDate &today,
                                       const QHash<QString, QString> &names);
    /// \a posts of a page and where the next one is. Answers to a post, asked for by its identifier as the step's
    /// subject in the steps "comments" and "replies", say so.
    static StepOutcome postsOutcome(QList<Post> posts, const RoundStep &step, const HttpResponse &response,
                                    const QJsonObject &memo);

    // Comments of posts whose number of comments changed: how many each of the latest posts had, in the memo.
    /// Steps for those with more comments than when last asked.
    static QList<RoundStep> commentSteps(const QList<Post> &posts, const QString &step, QJsonObject &memo);
};

/// The field for the version of the interface, preset to the newest known.
SourceField graphVersionField();

} // namespace pulse
