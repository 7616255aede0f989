#include "analysis/quantile.h"
#include "core/period.h"
#include "core/risk_words.h"
#include "core/short_count.h"
#include "core/wording.h"
#include "services/case_reading.h"
#include "services/evidence/evidence_views.h"
#include "services/morning_scan.h"
#include "store/case_store.h"
#include "store/mention_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadOfAccounts = 200;
constexpr int ShownUnsaved = 5; ///< of the posts that a case does not keep yet

/// The account that wrote it, as its place names accounts.
QString handleOf(const Mention &post)
{
    const PostAuthor &author = post.post.author;
    return author.handle.isEmpty() ? author.name : author.handle;
}

double responsesAnHour(const Mention &mention, const QDateTime &now)
{
    const Engagement &engagement = mention.post.engagement;
    const qint64 responses =
        engagement.likes.value_or(0) + engagement.shares.value_or(0) + engagement.replies.value_or(0);
    if (!mention.post.publishedAt.isValid())
        return 0;
    return double(responses) / std::max(1.0, double(mention.post.publishedAt.secsTo(now)) / 3600);
}

EvidenceRow scannedRow(const EvidenceContext &context, const RiskWords &risk, const ScannedPost &post)
{
    const Mention &mention = post.mention;
    EvidenceRow row = context.mentionRow(mention);
    const bool bad = mention.judgement.sentiment == Sentiment::Negative;
    row.badge = bad && post.loud ? QCoreApplication::translate("Evidence", "Loud critic")
                : bad            ? QCoreApplication::translate("Evidence", "Negative")
                : post.abusive   ? QCoreApplication::translate("Evidence", "Abusive")
                                 : QCoreApplication::translate("Evidence", "Unclassified");
    row.tone = bad || post.abusive ? Tone::Bad : Tone::Plain;
    QStringList reasons{row.detail};
    if (mention.post.author.followers)
        reasons << QCoreApplication::translate("Evidence", "%1 followers")
                       .arg(shortCount(double(*mention.post.author.followers), context.language));
    if (const double pace = responsesAnHour(mention, context.cutOff); pace >= 0.5)
        reasons << QCoreApplication::translate("Evidence", "%n response(s) an hour", nullptr, qRound(pace));
    if (bad && post.abusive)
        reasons << QCoreApplication::translate("Evidence", "abusive words");
    if (const QStringList words = wordsOf(risk.find(mention.post.title + u'\n' + mention.post.text)); !words.isEmpty())
        reasons << QCoreApplication::translate("Evidence", "risk words: %1").arg(words.join(u", "_s));
    row.detail = reasons.join(u" · "_s);
    row.value = QCoreApplication::translate("Evidence", "risk %1").arg(post.risk.score(), 0, 'f', 1);
    return row;
}

EvidenceRow complaintRow(const EvidenceContext &context, const ScannedComplaint &told)
{
    const LastingComplaint &complaint = told.complaint;
    const int days = int(complaint.first.daysTo(complaint.last)) + 1;
    EvidenceRow row;
    row.badge = QCoreApplication::translate("Evidence", "%n day(s) running", nullptr, days);
    row.tone = Tone::Bad;
    //: %1 the words of a complaint, %2 the first words of its latest post
    row.title = QCoreApplication::translate("Evidence", "Same complaint “%1”: %2")
                    .arg(complaint.words.join(u' '), excerpt(told.posts.constFirst(), 60));
    row.detail = QCoreApplication::translate("Evidence", "%1 posts by %2 people since %3 · usually %4 a day")
                     .arg(complaint.posts.size())
                     .arg(complaint.authors)
                     .arg(context.when(told.posts.constLast().sortTime))
                     .arg(QString::number(complaint.usualPerDay, 'f', 1));
    QStringList terms{u"sentiment:negative"_s};
    for (const QString &word : complaint.words.mid(0, 2))
        terms << quoted(word);
    row.search = terms.join(u' ');
    row.from = startOfDay(complaint.first, context.zone);
    row.to = context.cutOff;
    return row;
}

EvidenceRow shiftRow(const EvidenceContext &context, const ShareShift &shift)
{
    EvidenceRow row;
    row.badge = QCoreApplication::translate("Evidence", "Shift");
    row.tone = Tone::Warning;
    row.title = QCoreApplication::translate("Evidence", "More of the talk is negative: %1%, usually %2%")
                    .arg(qRound(100 * shift.now))
                    .arg(qRound(100 * shift.usual));
    row.detail =
        QCoreApplication::translate("Evidence", "last 24 hours, without more mentions · by chance once in %1 days")
            .arg(context.number(std::min(1e6, 1 / std::max(1e-6, shift.probability))));
    row.search = u"sentiment:negative"_s;
    row.from = context.cutOff.addDays(-1);
    row.to = context.cutOff;
    return row;
}

/// Inside a crisis list, where the item asks for the posts to be saved with the case: those that are, and the most
/// pressing ones since the matter began that are not.
Result<Evidence> savedPosts(const EvidenceContext &context, const Uid &uid)
{
    const auto detail = readCase(context.connection, uid, context.cutOff, context.language);
    if (!detail)
        return detail.error();
    EvidenceContext since = context;
    since.since = detail->began;
    const auto scan = readMorningScan(since);
    if (!scan)
        return scan.error();
    Evidence evidence = context.begin(u"negative_feed"_s);
    evidence.n = int(detail->posts.size());
    for (qsizetype i = 0; i < detail->posts.size(); ++i) {
        const CasePost &post = detail->posts[i];
        EvidenceRow row;
        row.badge = QCoreApplication::translate("Evidence", "Saved");
        row.tone = Tone::Good;
        row.title = post.text.simplified();
        row.detail = QStringList{post.author, post.place, context.when(post.publishedAt)}.join(u" · "_s);
        row.mention = detail->mentions[i];
        evidence.rows << row;
    }
    const RiskWords risk(context.settings.riskWords);
    int unsaved = 0;
    for (const ScannedPost &post : scan->posts)
        if (!detail->mentions.contains(post.mention.id) && ++unsaved <= ShownUnsaved)
            evidence.rows << scannedRow(since, risk, post);
    evidence.headline = QCoreApplication::translate("Evidence", "Posts saved: %1 · negative mentions since %2: %3")
                            .arg(evidence.n)
                            .arg(context.when(detail->began), context.number(double(scan->negative)));
    evidence.doneMeansMet = evidence.n > 0;
    evidence.status = evidence.doneMeansMet ? Evidence::Status::Calm : Evidence::Status::Attention;
    return evidence;
}

} // namespace

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
        posts->removeIf([&](const Mention &post) { return !handles.contains(handleOf(post), Qt::CaseInsensitive); });
    return posts;
}

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
    const QList<StaffMember> &staff = context.settings.staff;
    QStringList accounts = context.settings.ownAccounts;
    for (const StaffMember &member : staff)
        for (const StaffAccount &account : member.accounts)
            if (member.mayBeRead())
                accounts << account.handle;
    const qsizetype unread = std::ranges::count_if(staff, [](const StaffMember &one) { return !one.mayBeRead(); });
    if (accounts.isEmpty())
        return context.notAvailable(
            view, QCoreApplication::translate(
                      "Evidence", "No own account and nobody of the staff who agreed is named yet. Name them in "
                                  "Settings, then their posts of the last 24 hours stand here with risk words "
                                  "marked."));
    auto posts = postsBy(context, accounts, context.cutOff.addDays(-1), context.cutOff);
    if (!posts)
        return posts.error();
    // The same handle on another place may be somebody else's.
    posts->removeIf([&](const Mention &post) {
        const QString handle = handleOf(post);
        const StaffMember *member = staffMemberOf(staff, post.post.place, handle);
        return !context.settings.ownAccounts.contains(handle, Qt::CaseInsensitive) && !(member && member->mayBeRead());
    });
    Evidence evidence = context.begin(view);
    evidence.n = int(posts->size());
    const RiskWords risk(context.settings.riskWords);
    QList<EvidenceRow> marked, clear;
    for (const Mention &post : *posts) {
        EvidenceRow row = context.mentionRow(post);
        if (const StaffMember *member = staffMemberOf(staff, post.post.place, handleOf(post)))
            row.detail += u" · "_s + (member->duty.isEmpty() ? member->name : member->name + u", "_s + member->duty);
        const QStringList words = wordsOf(risk.find(post.post.title + u'\n' + post.post.text));
        const bool harsh = post.judgement.sentiment == Sentiment::Negative || post.judgement.abuse >= 0.5;
        if (words.isEmpty() && !harsh) {
            clear << row;
            continue;
        }
        row.badge = words.isEmpty() ? QCoreApplication::translate("Evidence", "Negative")
                                    : QCoreApplication::translate("Evidence", "Risk word");
        row.tone = Tone::Bad;
        row.value = words.join(u", "_s);
        marked << row;
    }
    evidence.rows = (marked + clear).mid(0, std::max<qsizetype>(ShownRows, marked.size()));
    evidence.headline =
        QCoreApplication::translate("Evidence", "Posts of our side in 24 hours: %1, with a risk word or negative: %2")
            .arg(context.number(double(posts->size())))
            .arg(marked.size());
    evidence.status = marked.isEmpty() ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = posts->isEmpty();
    if (staff.isEmpty())
        evidence.note =
            QCoreApplication::translate("Evidence", "The staff list is empty; only own accounts were read.");
    else if (unread > 0)
        evidence.note = QCoreApplication::translate(
            "Evidence", "%n on the staff list did not agree (yet): their posts are not read here.", nullptr,
            int(unread));
    return evidence;
}

Result<Evidence> negativeFeed(const EvidenceContext &context)
{
    if (const Uid own = caseOfRun(context.run); !own.isEmpty() && CaseStore(context.connection).byUid(own))
        return savedPosts(context, own);
    Evidence evidence = context.begin(u"negative_feed"_s);
    const auto scan = readMorningScan(context);
    if (!scan)
        return scan.error();
    const auto usual = context.comparableSums(Metric::Negative, context.since, context.cutOff);
    if (!usual)
        return usual.error();
    evidence.n = int(scan->negative + scan->unclassified);
    if (scan->shift)
        evidence.rows << shiftRow(context, *scan->shift);
    for (const ScannedComplaint &complaint : scan->complaints)
        evidence.rows << complaintRow(context, complaint);
    const RiskWords risk(context.settings.riskWords);
    for (const ScannedPost &post : scan->posts.mid(0, ShownRows))
        evidence.rows << scannedRow(context, risk, post);

    const double typical = usual->size() >= FewestComparable ? median(*usual) : std::nan("");
    const QString negative = context.number(double(scan->negative));
    const QString unclassified = context.number(double(scan->unclassified));
    if (std::isnan(typical)) {
        evidence.headline = QCoreApplication::translate("Evidence", "%1 negative and %2 unclassified mentions since %3")
                                .arg(negative, unclassified, context.when(context.since));
        evidence.note =
            QCoreApplication::translate("Evidence", "What is usual cannot be said yet: only %1 comparable weeks.")
                .arg(usual->size());
    } else {
        evidence.headline =
            QCoreApplication::translate("Evidence", "%1 negative (usually %2) and %3 unclassified mentions since %4")
                .arg(negative, context.number(typical), unclassified, context.when(context.since));
    }
    const double many = std::isnan(typical) ? 0 : std::max(typical * 1.5, typical + FewestMentions);
    const bool look = double(scan->negative) > many || scan->shift || !scan->complaints.isEmpty();
    evidence.status = look ? Evidence::Status::Attention : Evidence::Status::Calm;
    evidence.doneMeansMet = scan->posts.isEmpty() && !look;
    if (!scan->wholeRead)
        evidence.note +=
            (evidence.note.isEmpty() ? QString() : u" "_s) +
            QCoreApplication::translate(
                "Evidence", "Of very many mentions the newest, the loudest and the most answered were ranked.");
    return evidence;
}

} // namespace pulse
