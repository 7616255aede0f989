#pragma once
#include "net/sign_in.h"
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pulse {

/// The button with which a person signs in to a service: opens the browser, shows that it waits and lets go of it,
/// then says as whom. On another device where the service allows it.
class SignInRow final : public QWidget {
    Q_OBJECT
public:
    /// Where to sign in and with which app, or what is still missing in the form.
    struct Target {
        OAuthProvider provider;
        OAuthClient client;
    };
    using Ready = std::function<void(const Result<Target> &)>;
    /// \a prepare is asked at each beginning; it may take its time. \a service: its name where it is known already.
    SignInRow(HttpClient &http, const Clock &clock, const QString &service, bool anyDevice,
              std::function<void(const Ready &)> prepare, QWidget *parent = nullptr);
    /// As whom somebody is signed in already; empty: nobody is.
    void setAccount(const QString &account);
    /// What takes the focus, in the order of the tab key.
    QList<QWidget *> controls() const;

signals:
    void signedIn(const pulse::OAuthGrant &grant);

private:
    void begin(bool onDevice);
    void start(const Target &target, bool onDevice);
    void waitFor(const QUrl &address, const QString &words);
    void finished(const Result<OAuthGrant> &grant);
    void say(const QString &words, const QString &role);
    void setWaiting(bool waiting);

    HttpClient &m_http;
    const Clock &m_clock;
    const std::function<void(const Ready &)> m_prepare;
    const bool m_anyDevice;
    SignIn *m_signIn = nullptr;
    QPushButton *m_begin, *m_onDevice, *m_cancel;
    QLabel *m_words;
    QLineEdit *m_address; ///< for a browser that did not open
};

} // namespace pulse
