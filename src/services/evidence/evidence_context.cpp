#include "services/evidence/evidence_context.h"
#include "analysis/typical.h"
#include "core/short_count.h"
#include "core/wording.h"
#include "services/checklist_settings_reader.h"
#include "store/brand_store.h"
#include "store/day_store.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

Result<EvidenceContext> readEvidenceContext(Connection &connection, const Brand &brand, const QDateTime &cutOff,
                                            const QString &language)
{
    const auto brands = BrandStore(connection).all();
    if (!brands)
        return brands.error();
    const auto settings = readChecklistSettings(connection);
    if (!settings)
        return settings.error();
    const auto calendar = readTeamCalendar(connection);
    if (!calendar)
        return calendar.error();
    return EvidenceContext{.connection = connection,
                           .brand = brand,
                           .brands = *brands,
                           .zone = QTimeZone(brand.timeZone),
                           .language = language,
                           .run = {},
                           .cutOff = cutOff,
                           .settings = *settings,
                           .calendar = *calendar};
}

QString notEnoughData(qint64 n) { return QCoreApplication::translate("Evidence", "Not enough data (n=%1)").arg(n); }

QString quoted(const QString &text)
{
    // The query language has no escape: a quotation mark inside is read as a blank.
    QString plain = text;
    return u'"' + plain.replace(u'"', u' ') + u'"';
}

QString authorSearch(const QString &handle, const QString &name, const QString &place)
{
    return u"author:%1 source:%2"_s.arg(quoted(handle.isEmpty() ? name : handle), quoted(place));
}

QString excerpt(const Mention &mention, int length)
{
    QString text = (mention.post.title.isEmpty() ? mention.post.text : mention.post.title).simplified();
    if (text.size() <= length)
        return text;
    text.truncate(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
    return text + u'…';
}

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::Mentions:
        return QCoreApplication::translate("Evidence", "Mentions");
    case Metric::Originals:
        return QCoreApplication::translate("Evidence", "Original posts");
    case Metric::Reposts:
        return QCoreApplication::translate("Evidence", "Reposts");
    case Metric::Authors:
        return QCoreApplication::translate("Evidence", "Unique authors");
    case Metric::Likes:
        return QCoreApplication::translate("Evidence", "Likes");
    case Metric::Shares:
        return QCoreApplication::translate("Evidence", "Shares");
    case Metric::Replies:
        return QCoreApplication::translate("Evidence", "Comments");
    case Metric::Engagement:
        return QCoreApplication::translate("Evidence", "Engagement");
    case Metric::Hashtags:
        return QCoreApplication::translate("Evidence", "Mentions with a hashtag");
    case Metric::Links:
        return QCoreApplication::translate("Evidence", "Mentions with a link");
    case Metric::Videos:
        return QCoreApplication::translate("Evidence", "Mentions with a video");
    case Metric::Positive:
        return QCoreApplication::translate("Evidence", "Positive mentions");
    case Metric::Neutral:
        return QCoreApplication::translate("Evidence", "Neutral mentions");
    case Metric::Negative:
        return QCoreApplication::translate("Evidence", "Negative mentions");
    case Metric::Unclassified:
        return QCoreApplication::translate("Evidence", "Unclassified mentions");
    case Metric::NetSentiment:
        return QCoreApplication::translate("Evidence", "Net sentiment");
    case Metric::NegativeShare:
        return QCoreApplication::translate("Evidence", "Negative share");
    case Metric::PositiveRatio:
        return QCoreApplication::translate("Evidence", "Positive ratio");
    case Metric::PurchaseIntent:
        return QCoreApplication::translate("Evidence", "Purchase opportunities");
    case Metric::EstimatedReach:
        return QCoreApplication::translate("Evidence", "Estimated reach");
    case Metric::Activation:
        return QCoreApplication::translate("Evidence", "Activation (acts)");
    case Metric::NewFollowers:
        return QCoreApplication::translate("Evidence", "New followers");
    case Metric::Followers:
        return QCoreApplication::translate("Evidence", "Followers");
    case Metric::ChannelViews:
        return QCoreApplication::translate("Evidence", "Views of own channels");
    case Metric::ChannelReach:
        return QCoreApplication::translate("Evidence", "Reach of own channels");
    case Metric::ChannelEngagement:
        return QCoreApplication::translate("Evidence", "Engagement on own channels");
    case Metric::ProfileViews:
        return QCoreApplication::translate("Evidence", "Profile views");
    case Metric::ChannelClicks:
        return QCoreApplication::translate("Evidence", "Clicks on own channels");
    case Metric::SearchInterest:
        return QCoreApplication::translate("Evidence", "Search interest");
    }
    return {};
}

Evidence EvidenceContext::begin(const QString &view) const
{
    Evidence evidence;
    evidence.view = view;
    evidence.brand = brand.id;
    evidence.cutOff = cutOff;
    return evidence;
}

Evidence EvidenceContext::notAvailable(const QString &view, const QString &why) const
{
    Evidence evidence = begin(view);
    evidence.status = Evidence::Status::NotAvailable;
    evidence.headline = QCoreApplication::translate("Evidence", "Not available yet");
    evidence.note = why;
    return evidence;
}

QString EvidenceContext::when(const QDateTime &time) const { return shortTime(time, zone, language); }

QString EvidenceContext::number(double value) const { return wholeNumber(value); }

QString EvidenceContext::figure(Metric metric, double value) const
{
    if (std::isnan(value))
        return u"—"_s;
    if (metric == Metric::NetSentiment)
        return signedNumber(value);
    if (metric == Metric::NewFollowers)
        return signedNumber(value);
    if (isChannelFigure(metric))
        return wholeNumber(value);
    if (metric == Metric::NegativeShare || metric == Metric::PositiveRatio)
        return QString::number(qRound(value)) + u'%';
    //: A count of mentions or the like: Korean adds its counter
    return QCoreApplication::translate("Evidence", "%1").arg(wholeNumber(value));
}

bool EvidenceContext::beforeIsWhole() const
{
    const auto span = StatsStore(connection).span(brand.id);
    return span && span->first.isValid() && span->first.toTimeZone(zone).date() <= beforeFrom.toTimeZone(zone).date();
}

Result<double> EvidenceContext::sum(Metric metric, const QDateTime &begin, const QDateTime &end) const
{
    if (begin >= end)
        return 0.0;
    const auto series = StatsStore(connection).series(metric, brand.id, Bucket::Hour, begin, end, zone);
    if (!series)
        return series.error();
    double total = 0;
    for (const SeriesPoint &point : *series)
        if (!std::isnan(point.value))
            total += point.value;
    return total;
}

QList<std::pair<QDateTime, QDateTime>> EvidenceContext::comparableSpans(const QDateTime &begin,
                                                                        const QDateTime &end) const
{
    const auto span = StatsStore(connection).span(brand.id);
    if (!span || !span->first.isValid())
        return {};
    // Wall clock days, so that a change to summer time does not shift the span by an hour.
    const QDateTime localBegin = begin.toTimeZone(zone), localEnd = end.toTimeZone(zone);
    const bool working = isWorkingDay(localBegin.date(), calendar);
    QList<std::pair<QDateTime, QDateTime>> spans;
    for (int week = 1; week <= ComparableWeeks; ++week) {
        const QDateTime earlier = localBegin.addDays(-7 * week);
        if (earlier < span->first)
            break;
        if (earlier > span->second)
            continue; // collecting had ended: silence then is no measure of what is usual
        const bool oneDay = begin.daysTo(end) <= 1;
        if (oneDay && working != isWorkingDay(earlier.date(), calendar))
            continue;
        spans << std::pair(earlier.toUTC(), localEnd.addDays(-7 * week).toUTC());
    }
    return spans;
}

Result<QList<double>> EvidenceContext::comparableSums(Metric metric, const QDateTime &begin, const QDateTime &end) const
{
    QList<double> sums;
    for (const auto &[earlier, earlierEnd] : comparableSpans(begin, end)) {
        const auto value = sum(metric, earlier, earlierEnd);
        if (!value)
            return value.error();
        sums << *value;
    }
    return sums;
}

Result<Series> EvidenceContext::hourlyWithBand(Metric metric, const QDateTime &begin, const QDateTime &end) const
{
    constexpr int LearnDays = 7 * (ComparableWeeks + 2);
    const auto span = StatsStore(connection).span(brand.id);
    if (!span)
        return span.error();
    const QDateTime learnFrom = begin.addDays(-LearnDays);
    auto series = StatsStore(connection).series(metric, brand.id, Bucket::Hour, learnFrom, end, zone);
    if (!series)
        return series.error();
    const auto days = DayStore(connection).of(brand.id, learnFrom.toTimeZone(zone).date(), end.toTimeZone(zone).date());
    if (!days)
        return days.error();
    QSet<QDate> marked;
    for (const TeamDay &day : *days)
        marked.insert(day.date);
    TypicalOptions options;
    options.bucket = Bucket::Hour;
    options.metric = metric;
    options.zone = zone;
    options.isHoliday = calendar.isPublicHoliday;
    options.isMarkedDay = [marked](QDate date) { return marked.contains(date); };
    options.dataFrom = span->first;
    options.now = cutOff;
    addTypical(*series, options);
    series->removeIf([&](const SeriesPoint &point) { return point.start < begin; });
    return series;
}

EvidenceRow EvidenceContext::mentionRow(const Mention &mention) const
{
    EvidenceRow row;
    row.mention = mention.id;
    row.title = excerpt(mention);
    const PostAuthor &author = mention.post.author;
    QStringList parts;
    if (!author.handle.isEmpty() || !author.name.isEmpty())
        parts << (author.handle.isEmpty() ? author.name : u'@' + author.handle);
    parts << mention.post.place << when(mention.sortTime);
    row.detail = parts.join(u" · "_s);
    return row;
}

EvidenceRow EvidenceContext::authorRow(const AuthorActivity &author, const QDateTime &begin, const QDateTime &end) const
{
    EvidenceRow row;
    row.title = author.handle.isEmpty() ? author.name : u'@' + author.handle;
    row.person = author.id;
    row.search = authorSearch(author.handle, author.name, author.place);
    row.from = begin;
    row.to = end;
    QStringList parts{author.place};
    if (author.followers)
        parts << QCoreApplication::translate("Evidence", "%1 followers")
                     .arg(shortCount(double(*author.followers), language));
    row.detail = parts.join(u" · "_s);
    return row;
}

} // namespace pulse
