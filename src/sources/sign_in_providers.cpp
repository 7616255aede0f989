#include "sources/sign_in_providers.h"

namespace pulse {
using namespace Qt::StringLiterals;

QString redirectAddress() { return u"http://127.0.0.1:%1/callback"_s.arg(RedirectPort); }

OAuthProvider googleSignIn()
{
    OAuthProvider google;
    google.key = u"google"_s;
    google.name = u"Google"_s;
    google.authorizeUrl = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s);
    google.tokenUrl = QUrl(u"https://oauth2.googleapis.com/token"_s);
    google.revokeUrl = QUrl(u"https://oauth2.googleapis.com/revoke"_s);
    google.deviceUrl = QUrl(u"https://oauth2.googleapis.com/device/code"_s);
    // Comments are read under force-ssl alone, by Google's reference; nothing is ever written with it here.
    google.scopes = {u"https://www.googleapis.com/auth/youtube.readonly"_s,
                     u"https://www.googleapis.com/auth/youtube.force-ssl"_s};
    google.extra = {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}}; // without them no refresh token
    google.accountUrl = QUrl(u"https://www.googleapis.com/youtube/v3/channels?part=snippet&mine=true"_s);
    google.accountPaths = {u"items/0/snippet/title"_s};
    return google;
}

OAuthProvider xSignIn()
{
    OAuthProvider x;
    x.key = u"x"_s;
    x.name = u"X"_s;
    x.authorizeUrl = QUrl(u"https://x.com/i/oauth2/authorize"_s);
    x.tokenUrl = QUrl(u"https://api.x.com/2/oauth2/token"_s);
    x.revokeUrl = QUrl(u"https://api.x.com/2/oauth2/revoke"_s);
    x.scopes = {u"tweet.read"_s, u"users.read"_s, u"offline.access"_s};
    x.proof = ClientProof::Basic;
    x.port = RedirectPort;
    x.accountUrl = QUrl(u"https://api.x.com/2/users/me"_s);
    x.accountPaths = {u"data/username"_s, u"data/name"_s};
    return x;
}

OAuthProvider linkedInSignIn()
{
    OAuthProvider linkedIn;
    linkedIn.key = u"linkedin"_s;
    linkedIn.name = u"LinkedIn"_s;
    linkedIn.authorizeUrl = QUrl(u"https://www.linkedin.com/oauth/v2/authorization"_s);
    linkedIn.tokenUrl = QUrl(u"https://www.linkedin.com/oauth/v2/accessToken"_s);
    linkedIn.scopes = {u"r_organization_social"_s, u"rw_organization_admin"_s};
    linkedIn.port = RedirectPort;
    return linkedIn;
}

OAuthProvider mastodonSignIn(const QUrl &server)
{
    const auto at = [&server](const QString &path) {
        QUrl url = server;
        url.setPath(path);
        return url;
    };
    OAuthProvider mastodon;
    mastodon.key = u"mastodon"_s;
    mastodon.name = server.host();
    mastodon.authorizeUrl = at(u"/oauth/authorize"_s);
    mastodon.tokenUrl = at(u"/oauth/token"_s);
    mastodon.revokeUrl = at(u"/oauth/revoke"_s);
    mastodon.registerUrl = at(u"/api/v1/apps"_s);
    mastodon.scopes = {u"read:accounts"_s, u"read:statuses"_s, u"read:search"_s, u"read:notifications"_s};
    mastodon.accountUrl = at(u"/api/v1/accounts/verify_credentials"_s);
    mastodon.accountPaths = {u"acct"_s, u"username"_s};
    return mastodon;
}

} // namespace pulse
