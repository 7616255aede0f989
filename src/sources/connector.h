#pragma once
#include "core/key_use.h"
#include "core/post.h"
#include "core/result.h"
#include "core/source_health.h"
#include "net/http_message.h"
#include "sources/secrets.h"
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace pulse {

/// What a connector has to go on: what people set, what it noted itself after the last page, and the time.
struct ConnectorInput {
    QJsonObject settings;
    QJsonObject state;         ///< empty before the first round
    Secrets secrets;           ///< from the key store; empty when none were given. Never put them into state.
    QDateTime now;             ///< UTC
    double spentThisMonth = 0; ///< US dollars since the first of the month, UTC, of all sources with this key
    // For what reads files of this machine:
    QTimeZone zone = QTimeZone("Asia/Seoul"); ///< of times that name none: the first brand's
    QJsonObject mappings = {};                ///< columns that were remembered, by sources/remembered_mapping.h
    QList<KeyUse> used = {};                  ///< of this key's quotas in the last two days, by all sources with it
};

/// What one answer brought.
struct SourcePage {
    QList<Post> posts;
    QJsonObject state;              ///< to be kept together with the posts, in one transaction
    bool more = false;              ///< another page waits: ask again at once
    QString title;                  ///< how the source calls itself; may be empty
    QString remark;                 ///< something a person should know although it worked, in words; may be empty
    QList<SourceQuota> quotas;      ///< what the service still gives; those not named keep what was last known
    QList<KeyUse> used;             ///< what this answer took of quotas that are counted here, not by the service
    double cost = 0;                ///< US dollars that this answer cost
    QList<DailyFigure> figures;     ///< figures of own channels and the like: become daily series beside the mentions
    QList<SourceGap> gaps;          ///< spans that the service does not give any more; `source` is filled in
    QStringList setAside;           ///< items that could not be read, a reason each; the others are in `posts`
    std::optional<Secrets> secrets; ///< all of them anew, e.g. after a sign-in; to be kept before the state
};

/// Where mentions come from, one class a kind of source. A connector does no I/O: it turns its state into a request
/// and a response into posts and its next state, so it is tested on recorded bytes. Stateless and thread-safe.
class Connector {
public:
    virtual ~Connector() = default;
    /// The request for the next page.
    virtual Result<HttpRequest> request(const ConnectorInput &input) const = 0;
    /// Reads the answer to request(). Called for 2xx and 304 only.
    virtual Result<SourcePage> read(const ConnectorInput &input, const HttpResponse &response) const = 0;
    /// What a round will cost at most in US dollars; nullopt: nothing is charged. A round that would pass the source's
    /// monthly cap (setting "monthlyCap", dollars) is not begun, and the form shows it before anything is spent.
    virtual std::optional<double> costOfRound(const ConnectorInput &) const { return std::nullopt; }
    /// True when the service shows only its latest posts, whatever is asked (feeds): after a pause, what fell out of
    /// its window is a gap. False when the state reaches back to where the last round ended.
    virtual bool showsOnlyLatest() const { return false; }
    /// True for what lies on this machine: then readHere() is asked, on a worker thread, instead of request() and
    /// read().
    virtual bool readsHere() const { return false; }
    virtual Result<SourcePage> readHere(const ConnectorInput &input) const;
    /// An answer that is neither 2xx nor 304 in words; by default the general ones of net.
    virtual Error refusal(const HttpResponse &response) const;
    /// What follows from an answer that is neither 2xx nor 304: by default its refusal(). A connector that knows a way
    /// on (a session to renew, an older interface to fall back to) gives a page with the state or the secrets for it
    /// and `more`; it must not take the same way twice in a round.
    virtual Result<SourcePage> recover(const ConnectorInput &input, const HttpResponse &response) const;
};

} // namespace pulse
