#include "sources/stepped_connector.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <limits>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MostSteps = 300; ///< of one round: posts whose comments are asked for

QJsonObject toJson(const RoundStep &step)
{
    QJsonObject object{{u"step"_s, step.name}, {u"pages"_s, step.pagesLeft}};
    if (!step.subject.isEmpty())
        object[u"of"_s] = step.subject;
    if (!step.cursor.isEmpty())
        object[u"cursor"_s] = step.cursor;
    if (step.optional)
        object[u"optional"_s] = true;
    return object;
}

RoundStep stepOf(const QJsonObject &object)
{
    return {object.value(u"step"_s).toString(), object.value(u"of"_s).toString(), object.value(u"cursor"_s).toString(),
            object.value(u"pages"_s).toInt(), object.value(u"optional"_s).toBool()};
}

} // namespace

QJsonObject SteppedConnector::memoOf(const ConnectorInput &input) { return input.state.value(u"memo"_s).toObject(); }

QList<RoundStep> SteppedConnector::steps(const ConnectorInput &input) const
{
    QList<RoundStep> steps;
    for (const QJsonValue &step : input.state.value(u"ahead"_s).toArray())
        steps.append(stepOf(step.toObject()));
    return steps.isEmpty() ? plan(input) : steps;
}

Result<HttpRequest> SteppedConnector::request(const ConnectorInput &input) const
{
    return ask(input, steps(input).constFirst());
}

SourcePage SteppedConnector::concluded(QList<RoundStep> ahead, StepOutcome outcome)
{
    RoundStep &first = ahead.first();
    if (!outcome.next.isEmpty() && outcome.next != first.cursor && --first.pagesLeft > 0)
        first.cursor = outcome.next;
    else
        ahead.removeFirst();
    ahead += outcome.then;
    QJsonArray left;
    for (const RoundStep &step : ahead.mid(0, MostSteps))
        left.append(toJson(step));
    SourcePage page = std::move(outcome.page);
    page.state = QJsonObject{{u"memo"_s, outcome.memo}};
    if (!left.isEmpty())
        page.state[u"ahead"_s] = left;
    page.more = !left.isEmpty();
    return page;
}

Result<SourcePage> SteppedConnector::read(const ConnectorInput &input, const HttpResponse &response) const
{
    const QList<RoundStep> ahead = steps(input);
    Result<StepOutcome> outcome = take(input, ahead.constFirst(), response, memoOf(input));
    if (!outcome)
        return outcome.error();
    return concluded(ahead, std::move(outcome).value());
}

Result<SourcePage> SteppedConnector::recover(const ConnectorInput &input, const HttpResponse &response) const
{
    const QList<RoundStep> ahead = steps(input);
    const RoundStep &step = ahead.constFirst();
    if (auto outcome = wayOn(input, step, response, memoOf(input)))
        return concluded(ahead, std::move(*outcome));
    const Error error = refusal(response);
    const bool withoutIt =
        step.optional && error.kind != Error::Kind::RateLimited && response.status != 401 && response.status < 500;
    if (!withoutIt)
        return error;
    StepOutcome skipped;
    skipped.page.remark = error.text;
    skipped.memo = memoOf(input);
    return concluded(ahead, std::move(skipped));
}

QStringList listValue(const QJsonObject &settings, const QString &key, int most)
{
    static const QRegularExpression between(u"[,\\n]"_s);
    QStringList list;
    for (const QString &item : settings.value(key).toString().split(between, Qt::SkipEmptyParts))
        if (const QString word = item.simplified().toLower(); !word.isEmpty() && !list.contains(word))
            list.append(word);
    return list.mid(0, most);
}

bool hasGrown(QJsonObject &memo, const QString &id, qint64 count)
{
    constexpr int MostRemembered = 200;
    QJsonObject known = memo.value(u"answers"_s).toObject();
    const bool grown = count > known.value(id).toInteger();
    if (count > 0)
        known[id] = count;
    // The services' identifiers grow with time, so the oldest stand first among those of one length.
    while (known.size() > MostRemembered)
        known.erase(known.begin());
    memo[u"answers"_s] = known;
    return grown;
}

int itemsToAskFor(QJsonObject &memo, const QDate &today, int usual)
{
    const QString day = today.toString(Qt::ISODate);
    if (memo.value(u"allAskedOn"_s).toString() == day)
        return usual;
    memo[u"allAskedOn"_s] = day;
    return std::numeric_limits<int>::max();
}

QDateTime newestOf(const QList<Post> &posts, const QDateTime &floor)
{
    QDateTime newest = floor;
    for (const Post &post : posts)
        if (post.publishedAt.isValid() && (!newest.isValid() || post.publishedAt > newest))
            newest = post.publishedAt;
    return newest;
}

} // namespace pulse
