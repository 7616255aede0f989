#include "services/source_trial.h"
#include "services/deliver.h"
#include <QCoreApplication>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The step at which a request ended that brought no answer.
QString stepWithoutAnswer(const Error &error)
{
    if (isTlsFailure(error))
        return QCoreApplication::translate("SourceTrial", "Encryption (TLS)");
    if (isUnknownHost(error))
        return QCoreApplication::translate("SourceTrial", "Address");
    return QCoreApplication::translate("SourceTrial", "Connection");
}

/// The step at which a service refused.
QString stepOfStatus(int status, const Error &error)
{
    if (status == 401)
        return QCoreApplication::translate("SourceTrial", "Sign-in");
    if (status == 403 || error.kind == Error::Kind::Authorisation)
        return QCoreApplication::translate("SourceTrial", "Permission");
    if (status == 404 || status == 410)
        return QCoreApplication::translate("SourceTrial", "Address");
    if (status == 429 || error.kind == Error::Kind::RateLimited)
        return QCoreApplication::translate("SourceTrial", "Limit of the service");
    return QCoreApplication::translate("SourceTrial", "Answer");
}

} // namespace

SourceTrial::SourceTrial(HttpClient &http, const Connector &connector, ConnectorInput input,
                         std::shared_ptr<QPromise<SourceTest>> promise, std::function<void(const SourceTest &)> then)
    : m_http(http), m_connector(connector), m_input(std::move(input)), m_promise(std::move(promise)),
      m_then(std::move(then))
{}

void SourceTrial::ask(QObject *context)
{
    if (m_connector.readsHere()) {
        deliver(QtConcurrent::run([&connector = m_connector, input = m_input] { return connector.readHere(input); }),
                context, [self = shared_from_this()](const Result<SourcePage> &page) { self->readHere(page); });
        return;
    }
    const Result<HttpRequest> request = m_connector.request(m_input);
    if (!request) {
        const bool secret = request.error().kind == Error::Kind::Authorisation;
        return conclude(secret ? QCoreApplication::translate("SourceTrial", "Sign-in")
                               : QCoreApplication::translate("SourceTrial", "Address"),
                        false, request.error().text);
    }
    if (m_asked++ == 0)
        step(QCoreApplication::translate("SourceTrial", "Address"), true,
             request->url.toDisplayString(QUrl::RemoveQuery));
    HttpRequest once = *request;
    once.attempts = 1;
    deliver(m_http.send(once), context, [self = shared_from_this(), context](const Result<HttpResponse> &response) {
        self->answered(response, context);
    });
}

void SourceTrial::answered(const Result<HttpResponse> &response, QObject *context)
{
    if (!response)
        return conclude(stepWithoutAnswer(response.error()), false, response.error().text);
    const bool good = response->isGood();
    const Result<SourcePage> page =
        good ? m_connector.read(m_input, *response) : m_connector.recover(m_input, *response);
    if (!page && !good)
        return conclude(stepOfStatus(response->status, page.error()), false, page.error().text);
    if (good && response->body.isEmpty())
        return conclude(QCoreApplication::translate("SourceTrial", "Empty answer"), false,
                        QCoreApplication::translate("SourceTrial", "%1 answered without a word. Check the address.")
                            .arg(response->url.host()));
    if (page)
        return read(*page, *response, context);
    step(QCoreApplication::translate("SourceTrial", "Answer"), true,
         QCoreApplication::translate("SourceTrial", "%1 KB from %2")
             .arg((response->body.size() + 1023) / 1024)
             .arg(response->url.host()));
    conclude(QCoreApplication::translate("SourceTrial", "Reading"), false, page.error().text);
}

void SourceTrial::readHere(const Result<SourcePage> &page)
{
    if (!page)
        return conclude(QCoreApplication::translate("SourceTrial", "Folder"), false, page.error().text);
    m_result.title = page->title;
    step(QCoreApplication::translate("SourceTrial", "Folder"), true,
         QCoreApplication::translate("SourceTrial", "It can be read."));
    concludeReading(*page);
}

void SourceTrial::read(const SourcePage &page, const HttpResponse &response, QObject *context)
{
    if (page.secrets) {
        step(QCoreApplication::translate("SourceTrial", "Sign-in"), true,
             QCoreApplication::translate("SourceTrial", "%1 let us in.").arg(response.url.host()));
        m_input.secrets = *page.secrets;
        m_result.secrets = page.secrets;
    }
    if (!page.title.isEmpty())
        m_result.title = page.title;
    const auto costOfRound = m_connector.costOfRound(m_input);
    m_input.state = page.state;
    m_result.cost += page.cost;
    if (!costOfRound && page.more && page.posts.isEmpty() && m_asked < MostRequests)
        return ask(context);
    step(QCoreApplication::translate("SourceTrial", "Answer"), true,
         QCoreApplication::translate("SourceTrial", "%1 KB from %2")
             .arg((response.body.size() + 1023) / 1024)
             .arg(response.url.host()));
    if (costOfRound) {
        const QString price = QCoreApplication::translate("SourceTrial", "A round costs at most %1 US dollars.")
                                  .arg(*costOfRound, 0, 'f', 2);
        return conclude(QCoreApplication::translate("SourceTrial", "Cost"), true,
                        (page.remark + u' ' + price).trimmed());
    }
    concludeReading(page);
}

void SourceTrial::concludeReading(const SourcePage &page)
{
    for (const Post &post : page.posts.mid(0, 3))
        m_result.examples.append((post.title.isEmpty() ? post.text : post.title).simplified().left(120));
    QString words =
        page.posts.isEmpty()
            ? QCoreApplication::translate(
                  "SourceTrial", "It can be read, but holds no posts at the moment. Check the words if that surprises.")
            : QCoreApplication::translate("SourceTrial", "Posts that can be read: %1").arg(page.posts.size());
    if (!page.setAside.isEmpty())
        words += u' ' + QCoreApplication::translate("SourceTrial", "Not readable: %1 (%2)")
                            .arg(page.setAside.size())
                            .arg(page.setAside.constFirst());
    conclude(QCoreApplication::translate("SourceTrial", "Reading"), true, words);
}

void SourceTrial::step(const QString &what, bool passed, const QString &words)
{
    m_result.steps.append({what, passed, words});
}

void SourceTrial::conclude(const QString &what, bool passed, const QString &words)
{
    step(what, passed, withoutSecrets(words, m_input.secrets));
    m_result.passed = passed;
    m_then(m_result);
    m_promise->addResult(m_result);
    m_promise->finish();
}

} // namespace pulse
