#include "analysis/quantile.h"
#include "analysis/risk.h"
#include "core/wording.h"
#include "services/evidence/evidence_views.h"
#include "store/mention_store.h"
#include "store/spike_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadForRisk = 2000; // newest mentions among which the most pressing are sought
constexpr int ReadOfAccounts = 200;

/// Posts by any of \a handles in [from, to), whatever brand they belong to, newest first.
Result<QList<Mention>> postsBy(const EvidenceContext &context, const QStringList &handles, const QDateTime &from,
                               const QDateTime &to)
{
    QStringList terms;
    for (const QString &handle : handles)
        terms << u"author:"_s + quoted(handle);
    MentionFilter filter;
    filter.from = from;
    filter.to = to;
    filter.search = Query::parse(terms.join(u" OR "_s)).query;
    auto posts = MentionStore(context.connection).page(filter, ReadOfAccounts);
    // The query also finds the words of shown names; an account is its handle.
    if (posts)
        posts->removeIf([&](const Mention &post) {
            const PostAuthor &author = post.post.author;
            return !handles.contains(author.handle.isEmpty() ? author.name : author.handle, Qt::CaseInsensitive);
        });
    return posts;
}

qint64 engagementOf(const Mention &mention)
{
    const Engagement &engagement = mention.post.engagement;
    return engagement.likes.value_or(0) + engagement.shares.value_or(0) + engagement.replies.value_or(0);
}

} // namespace

Result<Evidence> postsToday(const EvidenceContext &context)
{
    const QString view = u"posts_today"_s;
    if (context.settings.ownAccounts.isEmpty())
        return context.notAvailable(
            view, QCoreApplication::translate("Evidence",
                                              "No own account is named yet. Name your accounts in Settings, then their "
                                              "posts of the day stand here."));
    const auto posts = postsBy(context, context.settings.ownAccounts, context.from, context.to);
    if (!posts)
        return posts.error();
    Evidence evidence = context.begin(view);
    evidence.n = int(posts->size());
    QStringList places;
    for (const Mention &post : *posts) {
        if (!places.contains(post.post.place))
            places << post.post.place;
        EvidenceRow row = context.mentionRow(post);
        row.badge = QCoreApplication::translate("Evidence", "Published");
        row.tone = Tone::Good;
        if (evidence.rows.size() < ShownRows)
            evidence.rows << row;
    }
    evidence.headline = posts->isEmpty()
                            ? QCoreApplication::translate("Evidence", "No post by an own account collected on this day")
                            : QCoreApplication::translate("Evidence", "Own posts: %1 · channels: %2")
                                  .arg(context.number(double(posts->size())))
                                  .arg(places.size());
    evidence.note = QCoreApplication::translate(
        "Evidence", "Only posts that were collected are known. Planned and failed posts are not recorded in this "
                    "program yet.");
    return evidence;
}

Result<Evidence> ownRiskFeed(const EvidenceContext &context)
{
    const QString view = u"own_risk_feed"_s;
    const QStringList accounts = context.settings.ownAccounts + context.settings.staff;
    if (accounts.isEmpty())
        return context.notAvailable(
            view, QCoreApplication::translate(
                      "Evidence", "No own account and no staff account is named yet. Name them in Settings, "
                                  "then their posts of the last 24 hours stand here with risk words marked."));
    const auto posts = postsBy(context, accounts, context.cutOff.addDays(-1), context.cutOff);
    if (!posts)
        return posts.error();
    Evidence evidence = context.begin(view);
    evidence.n = int(posts->size());
    QList<EvidenceRow> marked, clear;
    for (const Mention &post : *posts) {
        EvidenceRow row = context.mentionRow(post);
        const QStringList words = wordsIn(post.post.title + u'\n' + post.post.text, context.settings.riskWords);
        if (words.isEmpty()) {
            clear << row;
            continue;
        }
        row.badge = QCoreApplication::translate("Evidence", "Risk word");
        row.tone = Tone::Bad;
        row.value = words.join(u", "_s);
        marked << row;
    }
    evidence.rows = (marked + clear).mid(0, std::max<qsizetype>(ShownRows, marked.size()));
    evidence.headline =
        QCoreApplication::translate("Evidence", "Posts of our side in 24 hours: %1, with a risk word: %2")
            .arg(context.number(double(posts->size())))
            .arg(marked.size());
    evidence.status = marked.isEmpty() ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = posts->isEmpty();
    if (context.settings.staff.isEmpty())
        evidence.note =
            QCoreApplication::translate("Evidence", "The staff list is empty; only own accounts were read.");
    return evidence;
}

Result<Evidence> negativeFeed(const EvidenceContext &context)
{
    Evidence evidence = context.begin(u"negative_feed"_s);
    MentionFilter filter;
    filter.brand = context.brand.id;
    filter.from = context.since;
    filter.to = context.cutOff;
    filter.sentiments = {Sentiment::Negative, Sentiment::Unclassified};
    const MentionStore store(context.connection);
    const auto counts = store.sentimentCounts(filter);
    if (!counts)
        return counts.error();
    const auto usual = context.comparableSums(Metric::Negative, context.since, context.cutOff);
    if (!usual)
        return usual.error();
    auto mentions = store.page(filter, ReadForRisk);
    if (!mentions)
        return mentions.error();

    const qint64 negative = counts->at(size_t(Sentiment::Negative));
    const qint64 unclassified = counts->at(size_t(Sentiment::Unclassified));
    evidence.n = int(negative + unclassified);
    std::ranges::stable_sort(*mentions, std::greater(),
                             [&](const Mention &mention) { return riskOf(mention, context.cutOff).score(); });
    for (const Mention &mention : mentions->mid(0, ShownRows)) {
        EvidenceRow row = context.mentionRow(mention);
        const bool bad = mention.judgement.sentiment == Sentiment::Negative;
        row.badge = bad ? QCoreApplication::translate("Evidence", "Negative")
                        : QCoreApplication::translate("Evidence", "Unclassified");
        row.tone = bad ? Tone::Bad : Tone::Plain;
        if (mention.post.author.followers)
            row.detail += u" · "_s + QCoreApplication::translate("Evidence", "%1 followers")
                                         .arg(shortNumber(double(*mention.post.author.followers), context.language));
        if (const qint64 responses = engagementOf(mention); responses > 0)
            row.detail +=
                u" · "_s +
                QCoreApplication::translate("Evidence", "engagement %1").arg(context.number(double(responses)));
        row.value =
            QCoreApplication::translate("Evidence", "risk %1").arg(riskOf(mention, context.cutOff).score(), 0, 'f', 1);
        evidence.rows << row;
    }
    const double typical = usual->size() >= FewestComparable ? median(*usual) : std::nan("");
    if (std::isnan(typical)) {
        evidence.headline = QCoreApplication::translate("Evidence", "%1 negative and %2 unclassified mentions since %3")
                                .arg(context.number(double(negative)), context.number(double(unclassified)),
                                     context.when(context.since));
        evidence.note =
            QCoreApplication::translate("Evidence", "What is usual cannot be said yet: only %1 comparable weeks.")
                .arg(usual->size());
    } else {
        evidence.headline =
            QCoreApplication::translate("Evidence", "%1 negative (usually %2) and %3 unclassified mentions since %4")
                .arg(context.number(double(negative)), context.number(typical), context.number(double(unclassified)),
                     context.when(context.since));
    }
    const double many = std::isnan(typical) ? 0 : std::max(typical * 1.5, typical + FewestMentions);
    evidence.status = double(negative) > many ? Evidence::Status::Attention : Evidence::Status::Calm;
    evidence.doneMeansMet = evidence.n == 0;
    if (mentions->size() == ReadForRisk)
        evidence.note += (evidence.note.isEmpty() ? QString() : u" "_s) +
                         QCoreApplication::translate("Evidence", "The order of risk is that of the newest %1.")
                             .arg(context.number(ReadForRisk));
    return evidence;
}

Result<Evidence> openCases(const EvidenceContext &context)
{
    const auto cases = openCrises(context.connection, context.brand.id);
    if (!cases)
        return cases.error();
    Evidence evidence = context.begin(u"open_cases"_s);
    evidence.n = int(cases->size());
    for (const Spike &spike : *cases) {
        EvidenceRow row;
        row.badge = QCoreApplication::translate("Evidence", "Crisis");
        row.tone = Tone::Bad;
        row.title = QCoreApplication::translate("Evidence", "%1 %2 (usually %3)")
                        .arg(metricName(spike.metric), context.figure(spike.metric, spike.actual),
                             context.figure(spike.metric, spike.expected));
        row.detail = QCoreApplication::translate("Evidence", "since %1").arg(context.when(spike.start));
        if (!spike.note.isEmpty())
            row.detail += u" · "_s + spike.note;
        row.value = ago(spike.start, context.cutOff, context.language);
        row.from = spike.start;
        row.to = spike.end;
        if (spike.metric == Metric::Negative || spike.metric == Metric::NegativeShare)
            row.search = u"sentiment:negative"_s;
        evidence.rows << row;
    }
    evidence.headline =
        cases->isEmpty()
            ? QCoreApplication::translate("Evidence", "Open cases: 0")
            : QCoreApplication::translate("Evidence", "Open cases: %1").arg(context.number(double(cases->size())));
    evidence.status = cases->isEmpty() ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = cases->isEmpty();
    if (!cases->isEmpty())
        evidence.note = QCoreApplication::translate(
            "Evidence", "Owner, severity and the time of the next step are not recorded for a case yet: write them "
                        "in its note.");
    return evidence;
}

} // namespace pulse
