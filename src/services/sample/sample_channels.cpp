#include "services/sample/sample_channels.h"
#include "store/daily_figure_store.h"
#include "store/definition_store.h"
#include "store/source_store.h"
#include <random>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 400, CampaignBegan = 21, CampaignEnded = 18, DefinitionChanged = 40;
constexpr double FirstFollowers = 8400;

} // namespace

QList<DailyFigure> sampleChannelFigures(QDate today)
{
    std::mt19937 random(20261122); // its numbers are fixed by the standard, unlike those of distributions
    const QString account = u"@yesi_official"_s;
    QList<DailyFigure> figures;
    double followers = FirstFollowers;
    for (int back = Days; back >= 1; --back) {
        const QDate day = today.addDays(-back);
        followers += 6 + double(random() % 9) + (day.dayOfWeek() >= 6 ? 7 : 0);
        if (back <= CampaignBegan && back > CampaignEnded)
            followers += 60 + double(random() % 20);
        figures.append({account, QString::fromUtf16(channel_metric::Followers), day, followers});
        figures.append({account, QString::fromUtf16(channel_metric::Views), day,
                        std::round(followers * 0.11) + double(random() % 300)});
    }
    return figures;
}

Status noteSampleChannels(Workspace &workspace, const Brand &brand)
{
    auto noted =
        workspace.write([brand, now = workspace.clock().now()](Connection &connection, ChangeSet &changes) -> Status {
            const QDate today = now.toTimeZone(QTimeZone(brand.timeZone)).date();
            const auto source = SourceStore(connection).ensureFileSource(u"예시 자료 / sample"_s);
            if (!source)
                return source.error();
            if (Status stored = DailyFigureStore(connection).put(*source, sampleChannelFigures(today), today); !stored)
                return stored;
            changes.sources = true;
            Definition definition;
            definition.subject = DefinitionSubject::Activation;
            definition.content = actContent(DefinitionSubject::Activation, {Metric::Shares, Metric::Hashtags, Metric::Videos});
            definition.validFrom = today.addDays(-DefinitionChanged);
            definition.author = u"지민"_s;
            definition.at = now.addDays(-DefinitionChanged);
            definition.reason = u"뉴스 링크는 오디언스의 행동이 아님"_s;
            return DefinitionStore(connection).add(definition, changes);
        });
    noted.waitForFinished();
    return noted.result();
}

} // namespace pulse
