#pragma once
#include "net/oauth.h"
#include "sources/connector.h"
#include "sources/source_kind.h"

namespace pulse {

// What a Mastodon-compatible server shows besides timelines (setting "form"): "search" (words; needs a token and a
// server that searches), "mentions" (what an own account is told of; needs a token) and "account" (account; one
// account's posts). The last two bring the account's figures once a day. State: reading (NewestFirst, whose pages are
// values of max_id), accountId, figuresOn, byName.
//
// Differences: Pleroma and Akkoma may lack /accounts/lookup and take the name in its place; snac and Pleroma may send
// no Link header, and then the last identifier leads on; GoToSocial searches only an account's own posts and replies.
// Unconfirmed: how long a token lives. It is kept until the server refuses it.

bool isMastodonList(const QJsonObject &settings);
Result<HttpRequest> mastodonListRequest(const ConnectorInput &input);
Result<SourcePage> readMastodonList(const ConnectorInput &input, const HttpResponse &response);
/// Another way to the account where the server lacks the usual one; nullopt when there is none.
std::optional<SourcePage> mastodonDetour(const ConnectorInput &input, const HttpResponse &response);
QList<SourceForm> mastodonListForms();

/// The button to sign in at the server, and a token to paste instead; \a needed: one of them has to be given.
QList<SourceField> mastodonAccessFields(bool needed);
/// Where that button leads: to the server that the form names. Error::Usage while it names none.
Result<OAuthProvider> mastodonSignInOf(const QHash<QString, QString> &values);

/// X-RateLimit-* of Mastodon and GoToSocial; empty where a server sends none.
QList<SourceQuota> mastodonQuotas(const HttpResponse &response);

} // namespace pulse
