#include "ui/widgets/sign_in_row.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

SignInRow::SignInRow(HttpClient &http, const Clock &clock, const QString &service, bool anyDevice,
                     std::function<void(const Ready &)> prepare, QWidget *parent)
    : QWidget(parent), m_http(http), m_clock(clock), m_prepare(std::move(prepare)), m_anyDevice(anyDevice)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Step * 2);
    m_begin = makeButton(service.isEmpty() ? tr("Sign in in the browser") : tr("Sign in to %1").arg(service));
    m_onDevice = makeButton(tr("On another device"), ButtonKind::Quiet);
    m_cancel = makeButton(tr("Cancel sign-in"));
    row->addWidget(m_begin);
    row->addWidget(m_onDevice);
    row->addWidget(m_cancel);
    row->addStretch();
    layout->addLayout(row);
    m_words = new QLabel;
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_words);
    m_address = new QLineEdit;
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the sign-in"));
    layout->addWidget(m_address);
    setFocusProxy(m_begin);
    setWaiting(false);
    say({}, u"secondary"_s);

    connect(m_begin, &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_onDevice, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_signIn)
            m_signIn->cancel();
    });
}

void SignInRow::setAccount(const QString &account)
{
    if (!account.isEmpty())
        say(tr("Signed in as %1.").arg(account), u"secondary"_s);
}

QList<QWidget *> SignInRow::controls() const { return {m_begin, m_onDevice, m_cancel, m_address}; }

void SignInRow::say(const QString &words, const QString &role)
{
    setStyleProperty(m_words, "role", role);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void SignInRow::setWaiting(bool waiting)
{
    m_begin->setVisible(!waiting);
    m_onDevice->setVisible(!waiting && m_anyDevice);
    m_cancel->setVisible(waiting);
    m_address->setVisible(false);
}

void SignInRow::begin(bool onDevice)
{
    m_prepare([this, onDevice](const Result<Target> &target) {
        if (!target)
            return say(target.error().text, u"error"_s);
        start(*target, onDevice);
    });
}

void SignInRow::start(const Target &target, bool onDevice)
{
    delete m_signIn;
    m_signIn = new SignIn(m_http, m_clock, target.provider, target.client, this);
    connect(m_signIn, &SignIn::finished, this, &SignInRow::finished);
    connect(m_signIn, &SignIn::browserNeeded, this, [this](const QUrl &address) {
        waitFor(address, QDesktopServices::openUrl(address)
                             ? tr("Waiting for you to finish in the browser. If no page opened, open this address:")
                             : tr("No browser could be opened. Open this address in one on this computer:"));
    });
    connect(m_signIn, &SignIn::codeNeeded, this, [this](const QString &code, const QUrl &address) {
        waitFor(address, tr("On any device, open this address and enter the code %1:").arg(code));
    });
    setWaiting(true);
    m_cancel->setFocus();
    say(tr("Waiting for %1.").arg(target.provider.name), u"secondary"_s);
    if (onDevice)
        m_signIn->beginOnDevice();
    else
        m_signIn->begin();
}

void SignInRow::waitFor(const QUrl &address, const QString &words)
{
    say(words, u"secondary"_s);
    m_address->setText(address.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_address->setVisible(true);
}

void SignInRow::finished(const Result<OAuthGrant> &grant)
{
    const bool hadFocus = m_cancel->hasFocus();
    setWaiting(false);
    if (hadFocus)
        m_begin->setFocus();
    if (!grant)
        return say(grant.error().text, grant.error().kind == Error::Kind::Cancelled ? u"secondary"_s : u"error"_s);
    say(grant->account.isEmpty() ? tr("Signed in.") : tr("Signed in as %1.").arg(grant->account), u"secondary"_s);
    m_begin->setText(tr("Sign in again"));
    emit signedIn(*grant);
}

} // namespace pulse
