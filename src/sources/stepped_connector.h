#pragma once
#include "sources/connector.h"

namespace pulse {

/// One call of a round, asked again for each of its pages.
struct RoundStep {
    QString name;          ///< what the connector knows it by, e.g. "comments"
    QString subject = {};  ///< whose, where a step is done for several: a post, a hashtag
    QString cursor = {};   ///< of its next page; empty: the first
    int pagesLeft = 10;    ///< at most so many more pages in this round
    bool optional = false; ///< without the permission for it the round goes on, and a remark says so
};

/// What one answer to a step brought.
struct StepOutcome {
    SourcePage page;       ///< without state and more, which follow from the rest
    QString next = {};     ///< cursor of the step's next page; empty: the step is done
    QList<RoundStep> then; ///< further steps of this round
    QJsonObject memo;      ///< what is remembered from round to round
};

/// A connector to a service that wants several calls for one round: the channel's figures, its posts, the comments on
/// those that have new ones. State: "ahead", the steps of the round under way, the first being asked; "memo", what is
/// remembered from round to round. A round that was cut off goes on where it stopped.
class SteppedConnector : public Connector {
public:
    Result<HttpRequest> request(const ConnectorInput &input) const final;
    Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const final;
    Result<SourcePage> recover(const ConnectorInput &input, const HttpResponse &response) const override;

    /// The steps of the round under way, or of one that begins now; for costs and tests.
    QList<RoundStep> steps(const ConnectorInput &input) const;

protected:
    static QJsonObject memoOf(const ConnectorInput &input);
    /// The steps of a round that begins now; never none.
    virtual QList<RoundStep> plan(const ConnectorInput &input) const = 0;
    virtual Result<HttpRequest> ask(const ConnectorInput &input, const RoundStep &step) const = 0;
    /// The outcome's memo begins as the one that is remembered: take() changes it.
    virtual Result<StepOutcome> take(const ConnectorInput &input, const RoundStep &step, const HttpResponse &response,
                                     QJsonObject memo) const = 0;
    /// An answer to \a step that is neither 2xx nor 304, where the connector knows a way on; nullopt: the usual one.
    virtual std::optional<StepOutcome> wayOn(const ConnectorInput &, const RoundStep &, const HttpResponse &,
                                             const QJsonObject &) const
    {
        return std::nullopt;
    }

private:
    static SourcePage concluded(QList<RoundStep> ahead, StepOutcome outcome);
};

/// Lower-case words of a setting that holds several, one a line or between commas, at most \a most.
QStringList listValue(const QJsonObject &settings, const QString &key, int most);
/// Whether the \a count of answers to \a id is greater than when it was last noted in \a memo; notes it. The counts of
/// 200 items are remembered.
bool hasGrown(QJsonObject &memo, const QString &id, qint64 count);
/// How many of the latest items of a page are worth a call of their own in this round: \a usual, but once a day all of
/// the first page. Notes the day in \a memo.
int itemsToAskFor(QJsonObject &memo, const QDate &today, int usual);
/// The largest of the posts' times; \a floor when there is none.
QDateTime newestOf(const QList<Post> &posts, const QDateTime &floor);

} // namespace pulse
