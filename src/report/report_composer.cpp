#include "report/report_composer.h"
#include "core/wording.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

struct KpiRow {
    QString name;
    double now = Unknown, before = Unknown, goal = Unknown;
    bool ratio = false;    ///< compared by difference, not by percent
    bool estimate = false; ///< shown in short form
    bool percent = false;  ///< shown as 57.1, without a sign
};

class Composer {
public:
    Composer(const ReportData &data, const QString &language)
        : m_data(data), m_ko(language == u"ko"), m_language(language), m_zone(data.brand.timeZone)
    {}

    ReportDocument run()
    {
        m_document.language = m_language;
        m_document.zone = m_zone;
        m_document.running =
            say(u"%1 · 소셜 미디어 %2 보고서", u"%1 · Social media report, %2").arg(m_data.brand.name, kindName());
        m_document.periodName = periodName(m_data.period);
        m_document.title = title();
        m_document.lead = lead();
        m_document.footer = say(u"모든 숫자는 %1 %2 시점 자료로 고정됨 · 정의는 마지막 장",
                                u"All figures as of %1 %2 · definitions on the last page")
                                .arg(m_data.cutOff.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s), zoneName());
        kpis();
        volume();
        competitors();
        people();
        posts();
        cases();
        checklists();
        definitions();
        return std::move(m_document);
    }

private:
    QString say(QStringView ko, QStringView en) const { return (m_ko ? ko : en).toString(); }
    void add(ReportBlock block) { m_document.blocks << std::move(block); }
    void heading(QStringView ko, QStringView en) { add(HeadingBlock{u"%1. %2"_s.arg(++m_section).arg(say(ko, en))}); }
    QString figureCaption(const QString &text)
    {
        return say(u"그림 %1. %2", u"Figure %1. %2").arg(++m_figure).arg(text);
    }
    QString tableCaption(const QString &text) { return say(u"표 %1. %2", u"Table %1. %2").arg(++m_table).arg(text); }

    QString zoneName() const { return m_data.cutOff.toTimeZone(m_zone).timeZoneAbbreviation(); }

    QString kindName() const
    {
        switch (m_data.period.kind) {
        case PeriodKind::Day:
            return say(u"일간", u"day");
        case PeriodKind::Week:
            return say(u"주간", u"week");
        case PeriodKind::Month:
            return say(u"월간", u"month");
        case PeriodKind::Year:
            break;
        }
        return say(u"연간", u"year");
    }

    QString periodName(const Period &period) const
    {
        const QLocale english(QLocale::English);
        switch (period.kind) {
        case PeriodKind::Day:
            return longDate(period.first, m_language);
        case PeriodKind::Week:
            return say(u"%1 – %2", u"%1 – %2")
                .arg(longDate(period.first, m_language), longDate(period.last, m_language));
        case PeriodKind::Month:
            return m_ko ? period.first.toString(u"yyyy년 M월"_s) : english.toString(period.first, u"MMMM yyyy"_s);
        case PeriodKind::Year:
            break;
        }
        return m_ko ? period.first.toString(u"yyyy년"_s) : period.first.toString(u"yyyy"_s);
    }

    /// For a column head: "10월", "Oct".
    QString shortName(const Period &period) const
    {
        const QLocale english(QLocale::English);
        switch (period.kind) {
        case PeriodKind::Day:
            return m_ko ? period.first.toString(u"M.d"_s) : english.toString(period.first, u"d MMM"_s);
        case PeriodKind::Week:
            return period.key();
        case PeriodKind::Month:
            return m_ko ? period.first.toString(u"M월"_s) : english.toString(period.first, u"MMM"_s);
        case PeriodKind::Year:
            break;
        }
        return period.key();
    }

    static const BrandFigures *of(const QList<BrandFigures> &figures, BrandId brand)
    {
        const auto found =
            std::find_if(figures.cbegin(), figures.cend(), [&](const BrandFigures &f) { return f.brand == brand; });
        return found == figures.cend() ? nullptr : &*found;
    }

    QList<KpiRow> kpiRows() const
    {
        const BrandFigures *now = of(m_data.figures, m_data.brand.id);
        const BrandFigures *before = of(m_data.previous, m_data.brand.id);
        // A month without a single mention is no month to compare with: it may lie before the data begins.
        if (before && before->mentions == 0)
            before = nullptr;
        const auto row = [&](QStringView ko, QStringView en, Metric metric, auto value, bool ratio = false,
                             bool estimate = false) {
            KpiRow kpi{say(ko, en),
                       now ? value(*now) : Unknown,
                       before ? value(*before) : Unknown,
                       goal(metric, ratio),
                       ratio,
                       estimate,
                       metric == Metric::PositiveRatio};
            return kpi;
        };
        const auto orUnknown = [](const std::optional<double> &value) { return value.value_or(Unknown); };
        return {
            row(u"언급", u"Mentions", Metric::Mentions, [](const BrandFigures &f) { return double(f.mentions); }),
            row(u"고유 작성자 수", u"Unique authors", Metric::Authors,
                [](const BrandFigures &f) { return double(f.authors); }),
            row(u"공유", u"Shares", Metric::Shares, [](const BrandFigures &f) { return double(f.shares); }),
            row(u"참여", u"Engagement", Metric::Engagement,
                [](const BrandFigures &f) { return double(f.engagement()); }),
            row(u"구매 기회", u"Sales leads", Metric::PurchaseIntent,
                [](const BrandFigures &f) { return double(f.purchaseIntent); }),
            row(
                u"순감성 지수", u"Net sentiment", Metric::NetSentiment,
                [&](const BrandFigures &f) { return orUnknown(f.netSentiment); }, true),
            row(
                u"긍정 비율(%)", u"Positive ratio (%)", Metric::PositiveRatio,
                [&](const BrandFigures &f) { return orUnknown(f.positiveRatio); }, true),
            row(
                u"추정 도달(명)", u"Estimated reach", Metric::EstimatedReach,
                [&](const BrandFigures &f) { return orUnknown(f.estimatedReach); }, false, true),
        };
    }

    /// A good day's value over the period: daily amounts add up, ratios do not.
    double goal(Metric metric, bool ratio) const
    {
        for (const Benchmark &benchmark : m_data.benchmarks)
            if (benchmark.metric == metric)
                return ratio ? benchmark.value : benchmark.value * m_data.period.days();
        return Unknown;
    }

    QString amount(double value, const KpiRow &row) const
    {
        if (std::isnan(value))
            return u"—"_s;
        if (row.percent)
            return QString::number(value, 'f', 1);
        return row.ratio ? signedNumber(value) : row.estimate ? shortNumber(value, m_language) : wholeNumber(value);
    }

    static double change(const KpiRow &row)
    {
        if (std::isnan(row.now) || std::isnan(row.before))
            return Unknown;
        if (row.ratio)
            return row.now - row.before;
        return row.before > 0 ? 100 * (row.now - row.before) / row.before : Unknown;
    }

    QString changeText(const KpiRow &row) const
    {
        const double value = change(row);
        return row.ratio && !std::isnan(value) ? signedNumber(value) + u'p' : signedPercent(value);
    }

    QString title() const
    {
        const QList<KpiRow> rows = kpiRows();
        const double mentions = change(rows[0]), mood = change(rows[5]);
        const QString period = shortName(m_data.period);
        if (std::isnan(rows[0].now) || rows[0].now == 0)
            return say(u"%1: 언급이 없습니다", u"%1: no mentions").arg(period);
        if (std::isnan(mentions))
            return say(u"%1: 언급 %2건", u"%1: %2 mentions").arg(period, wholeNumber(rows[0].now));
        const QString volume = mentions > 5    ? say(u"언급은 늘었고", u"more mentions")
                               : mentions < -5 ? say(u"언급은 줄었고", u"fewer mentions")
                                               : say(u"언급은 비슷했고", u"as many mentions as before");
        const QString tone = std::isnan(mood) ? say(u"감성은 비교할 수 없습니다", u"sentiment cannot be compared")
                             : mood > 3       ? say(u"감성은 좋아졌습니다", u"better sentiment")
                             : mood < -3      ? say(u"감성은 나빠졌습니다", u"worse sentiment")
                                              : say(u"감성은 그대로였습니다", u"sentiment unchanged");
        return say(u"%1: %2 %3", u"%1: %2, %3").arg(period, volume, tone);
    }

    QString lead() const
    {
        const QList<KpiRow> rows = kpiRows();
        QStringList sentences;
        if (m_data.sample)
            sentences << say(u"이 보고서는 지어낸 예시 자료로 만들었습니다.",
                             u"This report is made from invented sample data.");
        if (std::isnan(rows[0].now) || rows[0].now == 0) {
            sentences << say(u"이 기간에 저장된 언급이 없어 비교할 수 없습니다.",
                             u"No mention of this period is stored, so nothing can be compared.");
            return sentences.join(u' ');
        }
        const double mentionsChange = change(rows[0]);
        QString first = say(u"언급 %1건", u"%1 mentions").arg(wholeNumber(rows[0].now));
        if (!std::isnan(mentionsChange))
            first += say(u"(%1 대비 %2)", u" (%2 against %1)")
                         .arg(shortName(m_data.period.previous()), signedPercent(mentionsChange));
        if (!std::isnan(rows[5].now)) {
            first += say(u", 순감성 %1", u", net sentiment %1").arg(signedNumber(rows[5].now));
            if (!std::isnan(change(rows[5])))
                first += u'(' + changeText(rows[5]) + u')';
        }
        sentences << first + u'.';
        if (!m_data.previousIsWhole)
            sentences << say(u"이전 기간의 자료가 온전하지 않아 견주지 않았습니다.",
                             u"The period before is not wholly in the data, so nothing is compared with it.");
        else if (!m_data.isOver)
            sentences << say(u"기간이 끝나지 않아 이전 기간의 같은 시점까지와 견주었습니다.",
                             u"The period is not over; it is compared with as much of the one before.");
        sentences << spikeSentence() << checklistSentence();
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    QString spikeSentence() const
    {
        int rises = 0, falls = 0, crises = 0, opportunities = 0, unread = 0;
        for (const Spike &spike : m_data.spikes) {
            ++(spike.direction == Flag::Fall ? falls : rises);
            crises += spike.state == SpikeState::Crisis;
            opportunities += spike.state == SpikeState::Opportunity;
            unread += spike.state == SpikeState::New;
        }
        if (rises + falls == 0)
            return say(u"평소 범위를 벗어난 급증이나 급감은 없었습니다.",
                       u"Nothing rose above or fell below the typical range.");
        QString text = say(u"급증 %1건, 급감 %2건 가운데 위기 %3건, 기회 %4건으로 판단했습니다",
                           u"Of %1 spikes and %2 drops, %3 were judged a crisis and %4 an opportunity")
                           .arg(rises)
                           .arg(falls)
                           .arg(crises)
                           .arg(opportunities);
        if (unread > 0)
            text += say(u"(아직 판단하지 않음 %1건)", u" (%1 not judged yet)").arg(unread);
        return text + u'.';
    }

    QString checklistSentence() const
    {
        for (const ChecklistRecord &record : m_data.checklists)
            if (record.templateKey == u"daily" && record.runs > 0)
                return say(u"일일 점검 %1회에서 항목 %2개 중 %3개를 완료했습니다.",
                           u"In %1 daily runs %3 of %2 items were done.")
                    .arg(record.runs)
                    .arg(record.items())
                    .arg(record.done);
        return {};
    }

    void kpis()
    {
        TableBlock table;
        table.headers = {say(u"지표", u"Measure"), shortName(m_data.period),     shortName(m_data.period.previous()),
                         say(u"변화", u"Change"),  say(u"기준값", u"Benchmark"), say(u"달성", u"Reached")};
        table.numeric = {false, true, true, true, true, false};
        table.widths = {0.28, 0.15, 0.15, 0.15, 0.15, 0.12};
        for (const KpiRow &row : kpiRows()) {
            const bool judged = !std::isnan(row.goal) && !std::isnan(row.now);
            table.rows << QStringList{row.name,
                                      amount(row.now, row),
                                      amount(row.before, row),
                                      changeText(row),
                                      amount(row.goal, row),
                                      judged ? (row.now >= row.goal ? say(u"달성", u"yes") : say(u"미달", u"no"))
                                             : u"—"_s};
            table.values << QList<double>{Unknown, row.now, row.before, change(row), row.goal, Unknown};
        }
        add(table);
    }

    void volume()
    {
        heading(u"언급량과 급증", u"Mention volume and spikes");
        TimeChartBlock chart;
        chart.series = m_data.series;
        chart.spikes = m_data.spikes;
        chart.bucket = m_data.bucket;
        chart.valueName = say(u"언급(건)", u"mentions");
        const QString step = m_data.bucket == Bucket::Hour  ? say(u"시간별", u"Hourly")
                             : m_data.bucket == Bucket::Day ? say(u"일별", u"Daily")
                                                            : say(u"주별", u"Weekly");
        chart.caption = figureCaption(say(u"%1 언급과 평소 범위(같은 요일·시간의 가운데 값, 90%). 빨강은 급증·급감.",
                                          u"%1 mentions and the typical range (median of the same weekday and hour, "
                                          u"90%). Red marks spikes and drops.")
                                          .arg(step));
        add(chart);
        if (m_data.spikes.isEmpty())
            return;
        TableBlock table;
        table.caption = tableCaption(say(u"급증과 급감", u"Spikes and drops"));
        table.headers = {say(u"시각", u"Time"),
                         say(u"구분", u"Kind"),
                         say(u"실제", u"Actual"),
                         say(u"평소", u"Typical"),
                         say(u"가장 흔한 것", u"Most common"),
                         say(u"판단", u"Judged as")};
        table.numeric = {false, false, true, true, false, false};
        table.widths = {0.17, 0.09, 0.09, 0.09, 0.40, 0.16};
        for (const Spike &spike : m_data.spikes) {
            table.rows << QStringList{shortTime(spike.peak, m_zone, m_language),
                                      spike.direction == Flag::Fall ? say(u"급감", u"drop") : say(u"급증", u"spike"),
                                      wholeNumber(spike.actual),
                                      wholeNumber(spike.expected),
                                      driver(spike),
                                      stateName(spike.state)};
            table.values << QList<double>{Unknown, Unknown, spike.actual, spike.expected, Unknown, Unknown};
        }
        add(table);
    }

    QString driver(const Spike &spike) const
    {
        if (spike.drivers.isEmpty())
            return u"—"_s;
        const SpikeDriver &most = spike.drivers.constFirst();
        return u"%1 (%2%)"_s.arg(most.value).arg(qRound(most.share * 100));
    }

    QString stateName(SpikeState state) const
    {
        switch (state) {
        case SpikeState::Crisis:
            return say(u"위기", u"crisis");
        case SpikeState::Opportunity:
            return say(u"기회", u"opportunity");
        case SpikeState::KnownCause:
            return say(u"알려진 원인", u"known cause");
        case SpikeState::DidNotMatter:
            return say(u"오경보", u"false alarm");
        case SpikeState::New:
            break;
        }
        return say(u"확인 필요", u"to be judged");
    }

    void competitors()
    {
        qint64 total = 0;
        ShareBlock shares;
        for (const BrandFigures &figures : m_data.figures) {
            total += figures.mentions;
            if (figures.shareOfVoice)
                shares.shares << Share{figures.name, *figures.shareOfVoice};
        }
        if (m_data.figures.size() < 2 || total == 0)
            return;
        heading(u"경쟁 대비 언급 점유율(SOV)과 순감성", u"Share of voice and net sentiment by brand");
        shares.caption = figureCaption(say(u"언급 점유율은 브랜드 %1곳의 언급 합계 %2건 중 비율입니다.",
                                           u"Share of voice: part of the %2 mentions of %1 brands.")
                                           .arg(m_data.figures.size())
                                           .arg(wholeNumber(double(total))));
        add(shares);
        TableBlock table;
        table.caption = tableCaption(say(u"브랜드별 수치", u"Figures by brand"));
        table.headers = {say(u"브랜드", u"Brand"),  say(u"언급", u"Mentions"),       say(u"점유율", u"Share"),
                         say(u"긍정", u"Positive"), say(u"중립", u"Neutral"),        say(u"부정", u"Negative"),
                         say(u"순감성", u"Net"),    say(u"긍정 비율", u"Pos. ratio")};
        table.numeric = {false, true, true, true, true, true, true, true};
        table.widths = {0.23, 0.11, 0.11, 0.11, 0.11, 0.11, 0.10, 0.12};
        for (const BrandFigures &f : m_data.figures) {
            const auto percent = [](const std::optional<double> &value) {
                return value ? QString::number(*value, 'f', 1) + u'%' : u"—"_s;
            };
            table.rows << QStringList{f.name,
                                      wholeNumber(double(f.mentions)),
                                      percent(f.shareOfVoice),
                                      wholeNumber(double(f.positive)),
                                      wholeNumber(double(f.neutral)),
                                      wholeNumber(double(f.negative)),
                                      signedNumber(f.netSentiment.value_or(Unknown)),
                                      percent(f.positiveRatio)};
            table.values << QList<double>{Unknown,
                                          double(f.mentions),
                                          f.shareOfVoice.value_or(Unknown),
                                          double(f.positive),
                                          double(f.neutral),
                                          double(f.negative),
                                          f.netSentiment.value_or(Unknown),
                                          f.positiveRatio.value_or(Unknown)};
        }
        add(table);
    }

    void tops(const QString &caption, const QString &name, const QList<Counted> &list)
    {
        if (list.isEmpty())
            return;
        TableBlock table;
        table.caption = tableCaption(caption);
        table.headers = {name, say(u"건수", u"Mentions")};
        table.numeric = {false, true};
        table.widths = {0.82, 0.18};
        for (const Counted &entry : list) {
            table.rows << QStringList{entry.value, wholeNumber(double(entry.count))};
            table.values << QList<double>{Unknown, double(entry.count)};
        }
        add(table);
    }

    void people()
    {
        if (m_data.hashtags.isEmpty() && m_data.links.isEmpty() && m_data.authors.isEmpty() && m_data.places.isEmpty())
            return;
        heading(u"무엇이, 어디서, 누구에게서", u"What, where and from whom");
        QList<Counted> tags = m_data.hashtags;
        for (Counted &tag : tags)
            tag.value.prepend(u'#');
        tops(say(u"가장 많이 쓴 해시태그", u"Top hashtags"), say(u"해시태그", u"Hashtag"), tags);
        tops(say(u"가장 많이 걸린 링크", u"Top links"), say(u"링크", u"Link"), m_data.links);
        tops(say(u"가장 많이 쓴 작성자", u"Top authors"), say(u"작성자", u"Author"), m_data.authors);
        tops(say(u"출처별 언급", u"Mentions by place"), say(u"출처", u"Place"), m_data.places);
    }

    void posts()
    {
        if (m_data.topPosts.isEmpty())
            return;
        heading(u"반응이 컸던 글", u"Posts with the most engagement");
        for (const Mention &mention : m_data.topPosts) {
            const Post &post = mention.post;
            const auto count = [](const std::optional<qint64> &value) {
                return value ? wholeNumber(double(*value)) : u"—"_s;
            };
            add(QuoteBlock{
                post.text.isEmpty() ? post.title : post.text,
                u"%1 · %2 · %3"_s.arg(post.author.name.isEmpty() ? post.author.handle : post.author.name, post.place,
                                      shortTime(mention.sortTime, m_zone, m_language)),
                say(u"좋아요 %1 · 공유 %2 · 댓글 %3", u"likes %1 · shares %2 · replies %3")
                    .arg(count(post.engagement.likes), count(post.engagement.shares), count(post.engagement.replies)),
                post.url});
        }
    }

    void checklists()
    {
        if (m_data.checklists.isEmpty())
            return;
        heading(u"점검 기록", u"Checklist record");
        TableBlock table;
        table.caption = tableCaption(say(u"이 기간의 점검 회차와 항목", u"Runs and items of the period"));
        table.headers = {say(u"점검표", u"Checklist"),        say(u"회차", u"Runs"),      say(u"완료", u"Done"),
                         say(u"그중 늦음", u"of them late"),  say(u"건너뜀", u"Skipped"), say(u"놓침", u"Missed"),
                         say(u"해당 없음", u"Not applicable")};
        table.numeric = {false, true, true, true, true, true, true};
        table.widths = {0.28, 0.10, 0.11, 0.13, 0.12, 0.11, 0.15};
        for (const ChecklistRecord &record : m_data.checklists) {
            const QList<double> values{Unknown,
                                       double(record.runs),
                                       double(record.done),
                                       double(record.late),
                                       double(record.skipped),
                                       double(record.missed),
                                       double(record.notApplicable)};
            QStringList row{checklistName(record.templateKey)};
            for (qsizetype i = 1; i < values.size(); ++i)
                row << wholeNumber(values[i]);
            table.rows << row;
            table.values << values;
        }
        add(table);
    }

    void cases()
    {
        if (m_data.cases.isEmpty())
            return;
        heading(u"위기 건", u"Crisis cases");
        for (ReportBlock &block : caseBlocks(m_data.cases, m_zone, m_language, ++m_table))
            add(std::move(block));
    }

    QString checklistName(const QString &key) const
    {
        if (key == u"daily")
            return say(u"일일 점검표", u"Daily checklist");
        if (key == u"weekly")
            return say(u"주간 점검표", u"Weekly checklist");
        if (key == u"monthly")
            return say(u"월간 점검표", u"Monthly checklist");
        return key == u"annual" ? say(u"연간 점검표", u"Annual checklist") : key;
    }

    void definitions()
    {
        heading(u"정의와 집계 기준", u"Definitions and cut-off");
        const auto define = [this](QStringView ko, QStringView en) { add(ParagraphBlock{say(ko, en), true}); };
        add(ParagraphBlock{
            say(u"집계 기준 시각: %1. 시간대: %2. 이 시각 뒤에 들어온 자료와 무관한 언급으로 표시한 글은 넣지 "
                u"않았습니다.",
                u"Cut-off: %1. Time zone: %2. What came in later and what was marked as noise is left out.")
                .arg(m_data.cutOff.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm"_s),
                     QString::fromUtf8(m_data.brand.timeZone)),
            true});
        define(u"언급: 브랜드의 검색식에 맞는 공개 게시물 한 건. 원문과 재게시를 함께 셉니다.",
               u"Mention: one public item that matches the brand's query; originals and reposts together.");
        define(u"고유 작성자 수: 기간 중 글을 올린 서로 다른 계정의 수(명).",
               u"Unique authors: number of different accounts in the period.");
        define(u"참여: 좋아요, 공유, 댓글의 합(출처가 알려 준 것만).",
               u"Engagement: likes, shares and replies together, where the place gives them.");
        define(u"순감성 지수: (긍정 − 부정) ÷ 판정한 언급 × 100. 미분류는 분모에 넣지 않습니다.",
               u"Net sentiment: (positive − negative) ÷ classified mentions × 100; unclassified ones are left out.");
        define(u"긍정 비율: 긍정 ÷ (긍정 + 부정). 중립은 빼고 계산합니다.",
               u"Positive ratio: positive ÷ (positive + negative); neutral left out.");
        define(u"언급 점유율(SOV): 브랜드의 언급 ÷ 비교한 모든 브랜드의 언급.",
               u"Share of voice: the brand's mentions ÷ those of all compared brands.");
        define(
            u"추정 도달: 서로 다른 작성자의 팔로워 × 채널 계수(0.15에서 0.06으로 줄어듦)의 합. 추정값입니다.",
            u"Estimated reach: followers of the different authors × a factor falling from 0.15 to 0.06. An estimate.");
        define(u"기준값: 좋은 하루의 값 × 기간의 날 수(비율은 그대로).",
               u"Benchmark: the value of a good day × days of the period (ratios as they are).");
        define(u"감성은 프로그램이 판정합니다. 사람이 정정한 글은 그 판단을 씁니다.",
               u"Sentiment is judged by the program; where a person corrected it, that judgement counts.");
        sampleCheck();
    }

    /// How far the figures can be believed, as people measured it themselves.
    void sampleCheck()
    {
        if (m_data.precision.of == 0)
            return;
        const auto words = [this](const Rate &rate) {
            return rate.of == 0 ? say(u"자료 부족(n=0)", u"not enough data (n=0)")
                                : say(u"%1%(95% 범위 %2–%3%, n=%4)", u"%1% (95% range %2–%3%, n=%4)")
                                      .arg(qRound(100 * rate.share))
                                      .arg(qRound(100 * rate.lower))
                                      .arg(qRound(100 * rate.upper))
                                      .arg(rate.of);
        };
        // What people read is the rate of errors; its range is that of the right ones turned round.
        const Rate &right = m_data.rightClass;
        const Rate wrong{right.of - right.hits, right.of, 1 - right.share, 1 - right.upper, 1 - right.lower};
        add(ParagraphBlock{
            say(u"표본 검수(무작위 언급): 검색식 정밀도 %1. 감성 판정 오류율 %2.",
                u"Sample check of random mentions: precision of the query %1. Error rate of the sentiment %2.")
                .arg(words(m_data.precision), words(wrong)),
            true});
    }

    const ReportData &m_data;
    bool m_ko;
    QString m_language;
    QTimeZone m_zone;
    ReportDocument m_document;
    int m_section = 0, m_figure = 0, m_table = 0;
};

} // namespace

ReportDocument composeReport(const ReportData &data, const QString &language) { return Composer(data, language).run(); }

} // namespace pulse
