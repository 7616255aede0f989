#include "services/audience_themes.h"
#include "services/evidence/evidence_views.h"
#include "services/sample_check.h"
#include "store/mention_store.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

MentionFilter within(const EvidenceContext &context, const QDateTime &from)
{
    MentionFilter filter;
    filter.brand = context.brand.id;
    filter.from = from;
    filter.to = context.to;
    return filter;
}

/// "배터리 12% (4%)": a theme with its share now and before.
QString themeWords(const AudienceTheme &theme)
{
    if (!theme.shareBefore)
        return QCoreApplication::translate("Evidence", "%1 %2%").arg(theme.term.term).arg(qRound(theme.share));
    const QString arrow = theme.share > *theme.shareBefore * 1.25 + 1   ? u"▲"_s
                          : theme.share * 1.25 + 1 < *theme.shareBefore ? u"▼"_s
                                                                        : QString();
    //: %1 word, %2 percent of texts now, %3 percent before, %4 an arrow up or down or nothing
    return QCoreApplication::translate("Evidence", "%1 %2% (before %3%)%4")
        .arg(theme.term.term)
        .arg(qRound(theme.share))
        .arg(qRound(*theme.shareBefore))
        .arg(arrow);
}

EvidenceRow themeRow(const EvidenceContext &context, const GroupThemes &group)
{
    EvidenceRow row;
    row.badge = group.name;
    row.tone = group.group == GroupThemes::Group::Advocates    ? Tone::Good
               : group.group == GroupThemes::Group::Detractors ? Tone::Bad
                                                               : Tone::Plain;
    QStringList terms, details, searches;
    for (const AudienceTheme &theme : group.themes) {
        terms << theme.term.term;
        details << themeWords(theme);
        searches << quoted(theme.term.term);
    }
    row.title = terms.isEmpty() ? QCoreApplication::translate("Evidence", "Nothing stands out") : terms.join(u", "_s);
    row.detail = details.join(u" · "_s);
    row.value = context.figure(Metric::Mentions, double(group.texts));
    if (!searches.isEmpty()) {
        row.search = searches.join(u" OR "_s);
        row.from = context.from;
        row.to = context.to;
    }
    return row;
}

/// "92% (81–97%)"
QString rateText(const Rate &rate)
{
    return QCoreApplication::translate("Evidence", "%1% (%2–%3%)")
        .arg(qRound(100 * rate.share))
        .arg(qRound(100 * rate.lower))
        .arg(qRound(100 * rate.upper));
}

} // namespace

Result<Evidence> topContent(const EvidenceContext &context)
{
    MentionFilter filter = within(context, context.from);
    filter.includeReposts = false;
    filter.order = MentionOrder::MostEngagement;
    const auto posts = MentionStore(context.connection).page(filter, ShownRows);
    if (!posts)
        return posts.error();
    Evidence evidence = context.begin(u"top_content"_s);
    evidence.n = int(posts->size());
    for (const Mention &post : *posts) {
        EvidenceRow row = context.mentionRow(post);
        const bool own = context.settings.ownAccounts.contains(post.post.author.handle, Qt::CaseInsensitive);
        row.badge =
            own ? QCoreApplication::translate("Evidence", "Own") : QCoreApplication::translate("Evidence", "Earned");
        row.tone = own ? Tone::Accent : Tone::Plain;
        const Engagement &engagement = post.post.engagement;
        row.value = context.number(
            double(engagement.likes.value_or(0) + engagement.shares.value_or(0) + engagement.replies.value_or(0)));
        evidence.rows << row;
    }
    if (posts->isEmpty()) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = notEnoughData(0);
        return evidence;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "Posts with the most engagement: %1, the first with %2")
                            .arg(posts->size())
                            .arg(evidence.rows.constFirst().value);
    const auto themes = readThemes(context);
    if (!themes)
        return themes.error();
    for (const GroupThemes &group : *themes)
        evidence.rows << themeRow(context, group);
    evidence.note = QCoreApplication::translate(
        "Evidence",
        "Below the posts stands what each group of people and each leading channel says more often than all "
        "others, with its share of the group's texts now and in the period before.");
    return evidence;
}

Result<Evidence> handoverList(const EvidenceContext &context)
{
    const MentionStore store(context.connection);
    MentionFilter wishes = within(context, context.from);
    wishes.purchaseIntent = true;
    MentionFilter marked = within(context, context.from);
    QStringList tags;
    for (const QString &tag : context.settings.handOverTags)
        tags << u"tag:"_s + quoted(tag);
    marked.search = Query::parse(tags.join(u" OR "_s)).query;
    const auto wishCount = context.sum(Metric::PurchaseIntent, context.from, context.to);
    const auto wishList = store.page(wishes, ShownRows);
    const auto markedCount = tags.isEmpty() ? Result<qint64>(0) : store.count(marked);
    const auto markedList = tags.isEmpty() ? Result<QList<Mention>>(QList<Mention>()) : store.page(marked, ShownRows);
    if (!wishCount)
        return wishCount.error();
    if (!wishList)
        return wishList.error();
    if (!markedCount)
        return markedCount.error();
    if (!markedList)
        return markedList.error();

    Evidence evidence = context.begin(u"handover_list"_s);
    evidence.n = int(*wishCount) + int(*markedCount);
    for (const Mention &mention : *markedList) {
        EvidenceRow row = context.mentionRow(mention);
        row.badge = QCoreApplication::translate("Evidence", "Marked");
        row.tone = Tone::Warning;
        row.value = mention.labels.join(u", "_s);
        evidence.rows << row;
    }
    for (const Mention &mention : *wishList) {
        if (std::ranges::find(evidence.rows, mention.id, &EvidenceRow::mention) != evidence.rows.cend())
            continue;
        EvidenceRow row = context.mentionRow(mention);
        row.badge = QCoreApplication::translate("Evidence", "Wish to buy");
        row.tone = Tone::Good;
        evidence.rows << row;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "Wishes to buy: %1 · marked for another team: %2")
                            .arg(context.number(*wishCount), context.number(double(*markedCount)));
    evidence.doneMeansMet = evidence.n == 0;
    evidence.note =
        QCoreApplication::translate(
            "Evidence", "Mark a mention with one of the tags %1. Whether the other team took it over is not recorded "
                        "in this program yet.")
            .arg(context.settings.handOverTags.join(u", "_s));
    return evidence;
}

Result<Evidence> sampleCheck(const EvidenceContext &context)
{
    const auto check = readSampleCheck(context.connection, context.brand, context.from.toTimeZone(context.zone).date());
    if (!check)
        return check.error();
    Evidence evidence = context.begin(u"sample_check"_s);
    evidence.n = int(check->drawn.size());
    if (check->drawn.size() < FewestMentions) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = notEnoughData(check->drawn.size());
        return evidence;
    }
    const auto rateRow = [&](const QString &title, const Rate &rate) {
        EvidenceRow row;
        row.title = title;
        row.value = rate.of > 0 ? rateText(rate) : notEnoughData(0);
        row.detail = QCoreApplication::translate("Evidence", "%1 of %2 judged").arg(rate.hits).arg(rate.of);
        row.from = context.from;
        row.to = context.to;
        evidence.rows << row;
    };
    rateRow(QCoreApplication::translate("Evidence", "About the brand (precision of its query)"), check->relevant);
    rateRow(QCoreApplication::translate("Evidence", "Class right"), check->right);
    for (const Mention &mention : check->drawn) {
        EvidenceRow row = context.mentionRow(mention);
        const auto judged = check->judgements.constFind(mention.uid);
        const bool open = judged == check->judgements.cend();
        row.badge = open                ? QCoreApplication::translate("Evidence", "To judge")
                    : !judged->relevant ? QCoreApplication::translate("Evidence", "Not about us")
                    : judged->isRight() ? QCoreApplication::translate("Evidence", "Right")
                                        : QCoreApplication::translate("Evidence", "Wrong class");
        row.tone = open ? Tone::Plain : judged->relevant && judged->isRight() ? Tone::Good : Tone::Warning;
        evidence.rows << row;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "%1 of %2 mentions drawn at random, %3 judged")
                            .arg(check->drawn.size())
                            .arg(context.number(double(check->outOf)))
                            .arg(check->judged());
    evidence.note = QCoreApplication::translate(
        "Evidence", "The ranges hold the true share with 95% certainty. Wrong classes are corrected and what is not "
                    "about the brand is marked as noise as you judge.");
    evidence.doneMeansMet = check->judged() >= check->drawn.size();
    return evidence;
}

} // namespace pulse
