#pragma once
#include "net/oauth.h"

namespace pulse {

/// The port at which a browser comes back for services that want their redirect registered letter by letter.
constexpr quint16 RedirectPort = 47823;
/// "http://127.0.0.1:47823/callback", for hints of forms.
QString redirectAddress();

/// Google, for YouTube: a client of the kind "Desktop app" takes any port of this machine; one of the kind "TV and
/// limited input" signs in on another device.
OAuthProvider googleSignIn();
/// X: a "Native App" has no secret, others have one and send it in a header.
OAuthProvider xSignIn();
/// LinkedIn. Not confirmed: whether an app may have a redirect on this machine, and whether PKCE is taken by apps that
/// were not approved for it; a pasted token works without either.
OAuthProvider linkedInSignIn();
/// The Mastodon-compatible server at \a server, which gives an app to whoever asks. PKCE is ignored before 4.3.
OAuthProvider mastodonSignIn(const QUrl &server);

} // namespace pulse
