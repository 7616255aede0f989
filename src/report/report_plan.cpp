#include "report/report_plan.h"
#include <QJsonArray>
#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView EvidencePrefix = u"evidence:";

struct SectionText {
    QStringView key, ko, en;
};

constexpr std::array Names{
    SectionText{u"summary", u"한눈에", u"At a glance"},
    SectionText{u"kpis", u"핵심 지표", u"Key figures"},
    SectionText{u"volume", u"언급량과 급증", u"Mention volume and spikes"},
    SectionText{u"brands", u"경쟁 대비 언급 점유율(SOV)과 순감성", u"Share of voice and net sentiment by brand"},
    SectionText{u"topics", u"무엇이, 어디서, 누구에게서", u"What, where and from whom"},
    SectionText{u"posts", u"반응이 컸던 글", u"Posts with the most engagement"},
    SectionText{u"cases", u"위기 건", u"Crisis cases"},
    SectionText{u"checklists", u"점검 기록", u"Checklist record"},
    SectionText{u"facts", u"캠페인 개요", u"The campaign"},
    SectionText{u"curves", u"캠페인 추이", u"Campaign curves"},
    SectionText{u"shape", u"추이의 모양", u"Shape of the curve"},
    SectionText{u"responses", u"즐거움을 주었나, 정보를 주었나", u"Did it delight or educate?"},
    SectionText{u"returns", u"비용과 성과(ROI)", u"Costs and results (ROI)"},
    SectionText{u"decisions", u"결정", u"Decisions"},
    SectionText{u"case", u"위기 건 개요", u"The case"},
    SectionText{u"measures", u"평소와 견준 크기", u"How large it was against the typical"},
    SectionText{u"course", u"경과", u"Time line"},
    SectionText{u"origin", u"급증 발원지", u"Where it began"},
    SectionText{u"steps", u"조치", u"Steps"},
    SectionText{u"attached", u"저장한 글", u"Posts saved with the case"},
    SectionText{u"replies", u"답변안", u"Drafts of replies"},
    SectionText{u"closing", u"종결과 배운 것", u"Closing and what to learn"},
    SectionText{u"definitions", u"정의와 집계 기준", u"Definitions and cut-off"},
    SectionText{u"evidence:negative_feed", u"위험 순으로 본 부정 언급", u"Negative mentions by risk"},
    SectionText{u"evidence:open_cases", u"진행 중인 위기", u"Open crisis cases"},
    SectionText{u"evidence:origin_trace", u"급증의 발원지", u"Where the spikes began"},
    SectionText{u"evidence:people_active", u"가장 뚜렷하게 말한 사람", u"Who spoke most clearly"},
    SectionText{u"evidence:advocacy_week", u"옹호자가 한 말", u"What advocates said"},
    SectionText{u"evidence:activation_week", u"활성화: 공유·해시태그·링크·영상",
                u"Activation: shares, hashtags, links, videos"},
    SectionText{u"evidence:top_content", u"핵심 콘텐츠와 오디언스", u"Key content and its audience"},
    SectionText{u"evidence:influencer_week", u"인플루언서", u"Influencers"},
    SectionText{u"evidence:benchmark_table", u"기준값", u"Benchmarks"},
    SectionText{u"evidence:run_history", u"건너뛰거나 놓친 점검", u"Skipped and missed checks"},
    SectionText{u"evidence:campaign_curve", u"캠페인 추이", u"Campaign curves"},
    SectionText{u"evidence:delight_educate", u"즐거움을 주었나, 정보를 주었나", u"Did it delight or educate?"},
    SectionText{u"evidence:roi_table", u"비용과 성과(ROI)", u"Costs and results (ROI)"},
    SectionText{u"evidence:share_of_voice", u"언급 점유율과 도달 점유율", u"Share of voice and share of reach"},
    SectionText{u"evidence:competitor_reach", u"경쟁사와 비교한 도달", u"Reach against competitors"},
    SectionText{u"evidence:perception_compare", u"브랜드 인식 비교", u"Perception compared"},
    SectionText{u"evidence:sample_check", u"표본 검수", u"Sample check"},
    SectionText{u"evidence:handover_list", u"다른 팀에 넘긴 건", u"Handed over to other teams"},
    SectionText{u"evidence:year_overview", u"열두 달", u"Twelve months"},
    SectionText{u"evidence:demographics", u"오디언스 인구통계", u"Audience demographics"},
    SectionText{u"evidence:channel_mix", u"채널 구성", u"Channel mix"},
    SectionText{u"evidence:sponsorship_table", u"후원", u"Sponsorships"},
    SectionText{u"evidence:tactic_register", u"실행 방안", u"Tactics"},
    SectionText{u"evidence:department_use", u"부서별 활용", u"What other departments did with it"},
    SectionText{u"evidence:business_lines", u"사업 부문", u"Business lines"},
    SectionText{u"evidence:loyal_following", u"충성 팔로워", u"Loyal following"},
    SectionText{u"evidence:decision_log", u"결정 기록", u"Decisions"},
    SectionText{u"evidence:strategy", u"내년 전략", u"Strategy for the coming year"},
};

struct PlanText {
    QStringView kind, shown, hidden; ///< section keys, space-separated; "." stands for "evidence:"
};

constexpr std::array Plans{
    PlanText{u"day", u"summary kpis volume .negative_feed topics posts cases checklists",
             u".open_cases brands .people_active .handover_list"},
    PlanText{u"week",
             u"summary kpis volume .origin_trace .advocacy_week .activation_week topics posts cases checklists",
             u".top_content .influencer_week brands .people_active .negative_feed .run_history .handover_list"},
    PlanText{u"month",
             u"summary kpis volume brands .campaign_curve .delight_educate .roi_table .perception_compare topics posts "
             u"cases checklists",
             u".share_of_voice .competitor_reach .advocacy_week .activation_week .origin_trace .influencer_week "
             u".top_content .benchmark_table .sample_check .run_history .decision_log .handover_list"},
    PlanText{u"year",
             u"summary kpis .year_overview volume brands .campaign_curve .roi_table .sponsorship_table .channel_mix "
             u".demographics .tactic_register .loyal_following .business_lines .department_use .decision_log .strategy "
             u"topics posts cases checklists",
             u".share_of_voice .competitor_reach .perception_compare .delight_educate .run_history"},
    PlanText{u"competitors", u"summary brands .share_of_voice .competitor_reach .perception_compare volume",
             u"kpis topics .sample_check"},
    PlanText{u"campaign", u"summary facts curves shape responses posts returns decisions", u""},
    PlanText{u"crisis", u"summary case measures course origin steps attached replies closing", u""},
};

QString wholeKey(QStringView word)
{
    return word.startsWith(u'.') ? EvidencePrefix.toString() + word.mid(1).toString() : word.toString();
}

const PlanText &planText(const QString &kind)
{
    const auto found =
        std::find_if(Plans.begin(), Plans.end(), [&](const PlanText &plan) { return plan.kind == kind; });
    return found == Plans.end() ? Plans[2] : *found;
}

} // namespace

ReportPlan ReportPlan::standard(const QString &kind)
{
    const PlanText &text = planText(kind);
    ReportPlan plan;
    for (const QStringView word : text.shown.split(u' '))
        plan.sections << ReportSection{wholeKey(word), true};
    for (const QStringView word : text.hidden.split(u' ', Qt::SkipEmptyParts))
        plan.sections << ReportSection{wholeKey(word), false};
    plan.sections << ReportSection{u"definitions"_s, true};
    return plan;
}

ReportPlan ReportPlan::fromJson(const QJsonObject &json, const QString &kind)
{
    ReportPlan plan = standard(kind);
    const QList<ReportSection> known = plan.sections.mid(0, plan.sections.size() - 1);
    QList<ReportSection> ordered;
    QSet<QString> taken{u"definitions"_s};
    for (const QJsonValue &value : json[u"sections"_s].toArray()) {
        const QString key = value[u"key"_s].toString();
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const auto &one) { return one.key == key; });
        if (!isKnown || taken.contains(key))
            continue;
        taken << key;
        ordered << ReportSection{key, value[u"shown"_s].toBool(true)};
    }
    if (!ordered.isEmpty()) {
        for (qsizetype i = 0; i < known.size(); ++i)
            if (!taken.contains(known[i].key))
                ordered.insert(std::min(i, ordered.size()), ReportSection{known[i].key, false});
        plan.sections = ordered << ReportSection{u"definitions"_s, true};
    }
    plan.cover.shown = json[u"cover"_s].toBool();
    plan.cover.colour = json[u"colour"_s].toString();
    return plan;
}

QJsonObject ReportPlan::toJson() const
{
    QJsonArray list;
    for (const ReportSection &section : sections)
        list << QJsonObject{{u"key"_s, section.key}, {u"shown"_s, section.shown}};
    return {{u"sections"_s, list}, {u"cover"_s, cover.shown}, {u"colour"_s, cover.colour}};
}

ReportWords reportWordsFromJson(const QJsonObject &json)
{
    ReportWords words;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        if (const QString text = entry.value().toString().trimmed(); !text.isEmpty())
            words.insert(entry.key(), text);
    return words;
}

QJsonObject toJson(const ReportWords &words)
{
    QJsonObject json;
    for (auto entry = words.begin(); entry != words.end(); ++entry)
        if (!entry.value().trimmed().isEmpty())
            json.insert(entry.key(), entry.value().trimmed());
    return json;
}

QString sectionName(const QString &section, const QString &language)
{
    for (const SectionText &name : Names)
        if (name.key == section)
            return (language == u"ko" ? name.ko : name.en).toString();
    return section;
}

QString evidenceOf(const QString &section)
{
    return section.startsWith(EvidencePrefix) ? section.mid(EvidencePrefix.size()) : QString();
}

} // namespace pulse
