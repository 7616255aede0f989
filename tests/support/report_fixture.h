#pragma once
#include "report/report_data.h"
#include <cmath>

namespace pulse {

inline BrandFigures figures(int id, const QString &name, qint64 mentions, double share)
{
    BrandFigures f;
    f.brand = BrandId(id);
    f.name = name;
    f.mentions = mentions;
    f.originals = mentions - mentions / 10;
    f.reposts = mentions / 10;
    f.positive = mentions / 3;
    f.negative = mentions / 4;
    f.neutral = mentions - f.positive - f.negative;
    f.authors = mentions / 2;
    f.shares = mentions * 4;
    f.likes = mentions * 9;
    f.replies = mentions * 2;
    f.shareOfVoice = share;
    f.netSentiment = 100.0 * double(f.positive - f.negative) / double(mentions);
    f.positiveRatio = 100.0 * double(f.positive) / double(f.positive + f.negative);
    f.estimatedReach = 2'310'000;
    return f;
}

/// A month of an invented brand with two competitors, a crisis and its checklist record.
inline ReportData october()
{
    using namespace Qt::StringLiterals;
    ReportData data;
    data.brand.id = BrandId(1);
    data.brand.name = u"예시전자"_s;
    data.period = Period::monthOf(QDate(2026, 10, 1));
    data.cutOff = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    data.figures = {figures(1, u"예시전자"_s, 9842, 52.1), figures(2, u"가상전자"_s, 6100, 32.3),
                    figures(3, u"모형테크"_s, 2950, 15.6)};
    data.previous = {figures(1, u"예시전자"_s, 8633, 50)};
    Benchmark benchmark;
    benchmark.metric = Metric::Mentions;
    benchmark.value = 290;
    data.benchmarks << benchmark;
    const QTimeZone zone("Asia/Seoul");
    for (int day = 0; day < 31; ++day) {
        SeriesPoint point;
        point.start = startOfDay(data.period.first.addDays(day), zone);
        point.value = 300 + 40 * std::sin(day * 0.9) + (day == 21 ? 420 : 0);
        point.expected = 300;
        point.lower = 240;
        point.upper = 360;
        data.series << point;
    }
    Spike spike;
    spike.bucket = Bucket::Day;
    spike.start = spike.peak = startOfDay(QDate(2026, 10, 22), zone);
    spike.end = startOfDay(QDate(2026, 10, 23), zone);
    spike.actual = data.series[21].value;
    spike.expected = 300;
    spike.drivers = {{u"link"_s, u"https://news.example/2026/a"_s, 310, 0.71}};
    spike.state = SpikeState::Crisis;
    data.spikes << spike;
    for (int i = 0; i < 10; ++i) {
        data.hashtags << Counted{u"예시PC%1"_s.arg(i), 400 - i * 31};
        data.links << Counted{u"https://blog.example/%1"_s.arg(i), 90 - i};
        data.authors << Counted{u"user_%1"_s.arg(i), 30 - i};
        Mention mention;
        mention.post.text = u"예시PC 일주일 썼는데 <b>배터리</b> 쪽이 뜨겁습니다. item 12번 글"_s;
        mention.post.author.name = u"피씨랩"_s;
        mention.post.place = u"네이버 카페"_s;
        mention.post.url = u"javascript:alert(1)"_s;
        mention.sortTime = data.period.begin(zone).addDays(i);
        mention.post.engagement.likes = 184 - i;
        data.topPosts << mention;
    }
    ChecklistRecord record;
    record.templateKey = u"daily"_s;
    record.runs = 21;
    record.done = 160;
    record.missed = 8;
    data.checklists << record;
    return data;
}

} // namespace pulse
