#pragma once
#include "core/checklist.h"
#include "core/result.h"
#include "net/oauth.h"
#include "sources/secrets.h"
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <functional>

namespace pulse {

class Connector;

/// One field of the form with which a source is set up.
struct SourceField {
    QString key;
    LocalText label;
    LocalText hint = {}; ///< what to enter, with an example
    bool required = true;
    bool secret = false;                               ///< goes to the key store, never into settings
    QList<std::pair<QString, LocalText>> choices = {}; ///< value and its words; empty: free text
    QString preset = {};                               ///< the value before anyone typed
    QString onlyWith = {}; ///< "key=value": shown and required only while another field has this value
    bool signIn = false;   ///< no text but a button: signs in at the form's signIn; a pasted token serves as well
    enum class Editor { Line, JsonMapping, Folder };
    Editor editor = Editor::Line; ///< how it is edited where a line of text will not do
};

/// How a token renews itself by a request of its own (OAuthGrant::selfRenewal).
struct TokenRenewal {
    QString grantType; ///< empty: it does not
    QUrl url = {};
};

/// One way to describe a source, e.g. "address of a feed" or "Google News search".
struct SourceForm {
    QString key;
    LocalText name;
    QList<SourceField> fields;
    /// The settings for these values, or what is wrong with them in words.
    std::function<Result<QJsonObject>(const QHash<QString, QString> &values)> settings;
    /// Where a field with `signIn` leads, by these values, or what is still missing. The app of one's own is named by
    /// the fields "clientId" and "clientSecret" (a secret), if the form has them.
    std::function<Result<OAuthProvider>(const QHash<QString, QString> &values)> signIn = {};
    /// How a pasted token renews itself, for services whose tokens do; unset: it stays as it is.
    std::function<TokenRenewal(const QHash<QString, QString> &values)> renewal = {};
};

/// What goes to the key store for what somebody pasted into \a form beside \a values: a token that renews itself with
/// all it needs for that.
Secrets secretsToKeep(const SourceForm &form, const QHash<QString, QString> &values, const Secrets &pasted,
                      const QDateTime &now);

/// A kind of source. A new kind is its connector, which gives this, and one line in sourceKinds().
struct SourceKind {
    QString key;
    LocalText name;
    LocalText summary; ///< one sentence: what it brings and what it needs
    const Connector *connector = nullptr;
    QList<SourceForm> forms;         ///< the first one is that of the command line
    QHash<QString, QString> aliases; ///< other names of fields on the command line
    // Settings that the collector knows, whatever the kind: hasSecret, monthlyCap, keepDays, and judge ("no": no
    // sentiment is worked out of its posts).

    /// For how many days the service's terms let the words and the author of a post be kept after it was collected;
    /// 0: for good. A person may choose less (setting "keepDays"), never more.
    int keepDays = 0;
    int interval = 15; ///< minutes between two rounds that a new source begins with
};

/// All kinds that can be collected from. Thread-safe.
const QList<SourceKind> &sourceKinds();
/// nullptr when there is no such kind.
const SourceKind *findSourceKind(const QString &key);

/// The form with which a source of these settings is edited: the one that setting "form" names, else the first.
const SourceForm &formOf(const SourceKind &kind, const QJsonObject &settings);

/// \a address as a web address with https: adds a missing scheme, turns http into https except for this machine.
Result<QUrl> webAddress(const QString &address);

} // namespace pulse
