#include "core/wording.h"
#include "report/report_sections.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int TailShown = 14; ///< days after the end that still belong to the picture of a campaign

/// Rows of a name and what stands for it; empty ones are left out.
class FactTable {
public:
    explicit FactTable(ReportWriter &writer)
    {
        m_table.headers = {writer.say(u"항목", u"Item"), writer.say(u"내용", u"What")};
        m_table.numeric = {false, false};
        m_table.widths = {0.24, 0.76};
    }
    void row(const QString &name, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_table.rows << QStringList{name, text};
        m_table.values << QList<double>{UnknownFigure, UnknownFigure};
    }
    const TableBlock &table() const { return m_table; }

private:
    TableBlock m_table;
};

QString money(const RegisterEntry &entry, const QString &key)
{
    const auto amount = entry.money(key);
    return amount ? moneyText(*amount) : QString();
}

/// The days that the curves show: while it ran and two weeks more.
qsizetype shownDays(const CampaignRecord &campaign)
{
    const QDate last = campaign.entry.day(u"last"_s), first = campaign.entry.day(u"first"_s);
    const qsizetype most = last.isValid() ? first.daysTo(last) + 1 + TailShown : campaign.days.size();
    return std::min(most, campaign.days.size());
}

template <typename Value>
CurveLine curveOf(const QString &name, const QList<GatheredDay> &days, qsizetype most, Value value)
{
    CurveLine line{name, {}};
    for (const GatheredDay &day : days.mid(0, most))
        line.values << value(day);
    return line;
}

/// One measure of the campaign and of the earlier ones, by day since launch.
template <typename Make>
void curves(ReportWriter &w, const QString &caption, const QString &valueName, Make make)
{
    const CampaignRecord &campaign = *w.data.campaign;
    const qsizetype most = shownDays(campaign);
    CurveBlock block;
    block.caption = w.figureCaption(caption);
    block.valueName = valueName;
    block.stepName = w.say(u"일", u"day");
    block.curves << make(campaign.entry.name(), campaign.days, most);
    for (const EarlierCampaign &earlier : campaign.earlier)
        block.curves << make(earlier.name, earlier.days, most);
    w.add(block);
}

CurveLine summed(const QString &name, const QList<GatheredDay> &days, qsizetype most)
{
    double sum = 0;
    return curveOf(name, days, most, [&sum](const GatheredDay &day) { return sum += double(day.sums.mentions); });
}

CurveLine reached(const QString &name, const QList<GatheredDay> &days, qsizetype most)
{
    return curveOf(name, days, most, [](const GatheredDay &day) { return day.reachSoFar.value_or(UnknownFigure); });
}

CurveLine daily(const QString &name, const QList<GatheredDay> &days, qsizetype most)
{
    return curveOf(name, days, most, [](const GatheredDay &day) { return double(day.sums.mentions); });
}

/// The campaign beside the earlier ones at the same age.
void ageTable(ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    const qsizetype age = shownDays(campaign);
    TableBlock table;
    table.caption =
        w.tableCaption(w.say(u"시작 뒤 %1일까지 견준 값", u"Up to the same age: %1 days since launch").arg(age));
    table.headers = {w.say(u"캠페인", u"Campaign"), w.say(u"언급", u"Mentions"), w.say(u"참여", u"Engagement"),
                     w.say(u"추정 도달(명)", u"Estimated reach"), w.say(u"하루 최고", u"Best day")};
    table.numeric = {false, true, true, true, true};
    table.widths = {0.36, 0.15, 0.16, 0.18, 0.15};
    table.charted = {1};
    const auto row = [&](const QString &name, const QList<GatheredDay> &days) {
        double mentions = 0, engagement = 0, best = 0, reach = UnknownFigure;
        for (const GatheredDay &day : days.mid(0, age)) {
            mentions += double(day.sums.mentions);
            engagement += double(day.sums.likes + day.sums.shares + day.sums.replies);
            best = std::max(best, double(day.sums.mentions));
            reach = day.reachSoFar.value_or(reach);
        }
        table.rows << QStringList{name, wholeNumber(mentions), wholeNumber(engagement), shortNumber(reach, w.language),
                                  wholeNumber(best)};
        table.values << QList<double>{UnknownFigure, mentions, engagement, reach, best};
    };
    row(campaign.entry.name(), campaign.days);
    for (const EarlierCampaign &earlier : campaign.earlier)
        row(earlier.name, earlier.days);
    w.add(table);
}

} // namespace

void writeFacts(ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    const RegisterEntry &entry = campaign.entry;
    w.heading(u"facts"_s);
    FactTable facts(w);
    const QDate first = entry.day(u"first"_s), last = entry.day(u"last"_s);
    facts.row(w.say(u"목표", u"Goals"), entry.text(u"goals"_s));
    facts.row(w.say(u"기간", u"Days"),
              u"%1 – %2 (%3)"_s.arg(w.dayName(first),
                                    last.isValid() ? w.dayName(last) : w.say(u"끝을 정하지 않음", u"open"),
                                    campaign.state));
    QStringList marks;
    for (const QString &tag : entry.lines(u"hashtags"_s))
        marks << u'#' + tag;
    marks << entry.lines(u"links"_s);
    for (const QString &utm : entry.lines(u"utm"_s))
        marks << u"utm_campaign="_s + utm;
    marks << entry.text(u"words"_s);
    marks.removeAll({});
    facts.row(w.say(u"식별 표시", u"Recognised by"), marks.join(u", "_s));
    facts.row(w.say(u"후원", u"Sponsor"), entry.text(u"sponsor"_s));
    facts.row(w.say(u"예산", u"Budget"), money(entry, u"budget"_s));
    facts.row(w.say(u"비용", u"Cost"), campaign.cost == u"—" ? QString() : campaign.cost);
    facts.row(w.say(u"겹치는 캠페인", u"Overlaps"), campaign.overlaps.join(u"; "_s));
    TableBlock table = facts.table();
    table.caption = w.tableCaption(sectionName(u"facts"_s, w.language));
    w.add(table);
}

void writeCurves(ReportWriter &w)
{
    const CampaignRecord &campaign = *w.data.campaign;
    if (campaign.days.isEmpty())
        return;
    w.heading(u"curves"_s);
    const QString beside =
        campaign.earlier.isEmpty() ? QString() : w.say(u" 앞선 캠페인과 나란히.", u" Beside earlier campaigns.");
    curves(w, w.say(u"시작 뒤 날짜별 누적 언급.", u"Mentions since launch, cumulative.") + beside,
           w.say(u"누적 언급(건)", u"mentions, cumulative"), summed);
    curves(w, w.say(u"시작 뒤 날짜별 언급.", u"Mentions by day since launch.") + beside,
           w.say(u"언급(건)", u"mentions"), daily);
    if (campaign.reach())
        curves(w, w.say(u"시작 뒤 날짜별 누적 추정 도달.", u"Estimated reach since launch, cumulative.") + beside,
               w.say(u"추정 도달(명)", u"estimated reach"), reached);
    ageTable(w);
}

void writeShape(ReportWriter &w)
{
    const CampaignShape &shape = w.data.campaign->shape;
    w.heading(u"shape"_s);
    if (!shape.enough) {
        w.add(ParagraphBlock{w.say(u"모양을 말하기에는 자료가 부족합니다(%1일, n=%2).",
                                   u"There is too little to tell a shape (%1 days, n=%2).")
                                 .arg(shape.days)
                                 .arg(wholeNumber(shape.n))});
        return;
    }
    FactTable facts(w);
    const QDate first = w.data.campaign->entry.day(u"first"_s);
    facts.row(w.say(u"모양", u"Shape"),
              w.data.campaign->shapeName + (w.data.campaign->shapeConfirmed
                                                ? w.say(u" (사람이 확인함)", u" (confirmed by a person)")
                                                : w.say(u" (규칙에 따른 제안)", u" (proposed by rule)")));
    facts.row(w.say(u"정점", u"Peak"), w.say(u"%1, 시작 뒤 %2일째: %3", u"%1, day %2 since launch: %3")
                                           .arg(w.dayName(first.addDays(shape.peakDay)))
                                           .arg(shape.peakDay + 1)
                                           .arg(w.count(shape.peak, u"%1건", u"%1 mention", u"%1 mentions")));
    facts.row(w.say(u"반감기", u"Half-life"), shape.halfLife
                                                  ? w.say(u"%1일", u"%1 days").arg(*shape.halfLife, 0, 'f', 1)
                                                  : w.say(u"아직 절반으로 줄지 않았습니다", u"not halved yet"));
    facts.row(w.say(u"여운", u"Long tail"),
              w.say(u"마지막 7일의 하루 평균이 정점의 %1%", u"the last seven days average %1% of the peak")
                  .arg(qRound(100 * shape.tail)));
    facts.row(w.say(u"정점 앞뒤 하루", u"Around the peak"),
              w.say(u"전체 반응의 %1%", u"%1% of the whole response").arg(qRound(100 * shape.concentration)));
    if (shape.secondPeakDay)
        facts.row(w.say(u"다시 높아진 때", u"Rose again"),
                  w.say(u"시작 뒤 %1일째", u"day %1 since launch").arg(*shape.secondPeakDay + 1));
    facts.row(w.say(u"반응 수(n)", u"Responses (n)"), wholeNumber(shape.n));
    TableBlock table = facts.table();
    table.caption = w.tableCaption(w.say(u"정점, 반감기, 여운", u"Peak, half-life and tail"));
    w.add(table);
}

void writeResponses(ReportWriter &w)
{
    const ResponseRecord &responses = w.data.campaign->responses;
    w.heading(u"responses"_s);
    w.add(ParagraphBlock{w.say(u"반응 %1건 가운데 무작위로 뽑은 %2건을 사람이 읽었습니다. %3",
                               u"People read %2 of %1 responses, drawn at random. %3")
                             .arg(wholeNumber(double(responses.responses)))
                             .arg(responses.judged)
                             .arg(responses.agreement)});
    if (responses.agreed == 0) {
        w.add(ParagraphBlock{w.say(u"아직 아무도 읽지 않아 비율을 말할 수 없습니다(n=0).",
                                   u"Nobody has read any yet, so no share can be told (n=0)."),
                             true});
        return;
    }
    IntervalBlock block;
    block.caption = w.figureCaption(w.say(u"사람이 읽은 반응 중 비율과 95% 범위(Wilson), n=%1.",
                                          u"Shares of the responses that people read, with their 95% range (Wilson), "
                                          u"n=%1.")
                                        .arg(responses.agreed));
    block.valueName = w.say(u"비율(%)", u"share (%)");
    const auto add = [&](const QString &label, const std::optional<ShareInterval> &share) {
        if (share)
            block.bars << IntervalLine{
                label, share->share, share->lower, share->upper,
                u"%1% (%2–%3)"_s.arg(qRound(share->share)).arg(qRound(share->lower)).arg(qRound(share->upper))};
    };
    add(w.say(u"즐거움", u"Delight"), responses.delight);
    add(w.say(u"정보 습득", u"Learning"), responses.learning);
    add(w.say(u"둘 다 아님", u"Neither"), responses.neither);
    w.add(block);
}

} // namespace pulse
