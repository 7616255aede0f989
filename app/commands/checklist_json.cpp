#include "app/commands/checklist_json.h"
#include "core/period.h"
#include <QJsonArray>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonValue instant(const QDateTime &time) { return time.isValid() ? QJsonValue(toIsoUtc(time)) : QJsonValue(); }

QString statusKey(Evidence::Status status)
{
    switch (status) {
    case Evidence::Status::Attention:
        return u"attention"_s;
    case Evidence::Status::NotEnoughData:
        return u"notEnoughData"_s;
    case Evidence::Status::NotAvailable:
        return u"notAvailable"_s;
    case Evidence::Status::Calm:
        break;
    }
    return u"calm"_s;
}

QJsonObject viewJson(const Evidence &view)
{
    QJsonArray rows;
    for (const EvidenceRow &row : view.rows)
        rows << QJsonObject{{u"badge"_s, row.badge},   {u"title"_s, row.title},   {u"detail"_s, row.detail},
                            {u"value"_s, row.value},   {u"search"_s, row.search}, {u"from"_s, instant(row.from)},
                            {u"to"_s, instant(row.to)}};
    return {{u"view"_s, view.view},
            {u"status"_s, statusKey(view.status)},
            {u"headline"_s, view.headline},
            {u"note"_s, view.note},
            {u"n"_s, view.n},
            {u"cutOff"_s, instant(view.cutOff)},
            {u"rows"_s, rows},
            {u"doneMeansMet"_s, view.doneMeansMet}};
}

QString needKey(ItemNeed need)
{
    return need == ItemNeed::Required ? u"required"_s : need == ItemNeed::Optional ? u"optional"_s : u"conditional"_s;
}

} // namespace

QJsonObject itemJson(const RunItem &item, const ChecklistRun &run, const ItemEvidence &live, const QDateTime &now,
                     const QString &language)
{
    const bool frozen = !item.evidence.isEmpty();
    QJsonArray views;
    for (const Evidence &view : frozen ? frozenViews(item) : live.views)
        views << viewJson(view);
    QJsonObject json{{u"key"_s, item.item.key},
                     {u"title"_s, item.item.title.in(language)},
                     {u"guidance"_s, item.item.guidance.in(language)},
                     {u"doneMeans"_s, item.item.doneMeans.in(language)},
                     {u"need"_s, needKey(item.item.need)},
                     {u"state"_s, toKey(stateAt(item, run, now))},
                     {u"late"_s, item.late},
                     {u"reason"_s, item.reason},
                     {u"note"_s, item.note},
                     {u"links"_s, QJsonArray::fromStringList(item.links)},
                     {u"assignee"_s, item.assignee.isEmpty() ? run.assignee : item.assignee},
                     {u"doneBy"_s, item.doneBy},
                     {u"doneAt"_s, instant(item.doneAt)},
                     {u"frozen"_s, frozen},
                     {u"evidence"_s, views}};
    if (item.item.need == ItemNeed::Conditional) {
        json[u"condition"_s] = item.item.condition.in(language);
        json[u"applies"_s] = live.applies;
    }
    return json;
}

QJsonObject checklistJson(const ChecklistRun &run, const Brand &brand, const QHash<QString, ItemEvidence> &live,
                          const QDateTime &now, const QString &language)
{
    QJsonArray items;
    const auto count = [&](ItemState state) {
        return std::ranges::count_if(run.items, [&](const RunItem &item) { return stateAt(item, run, now) == state; });
    };
    for (const RunItem &item : run.items)
        items << itemJson(item, run, live.value(item.item.key), now, language);
    const QTimeZone zone(brand.timeZone);
    return {{u"template"_s, run.templateKey},
            {u"version"_s, run.templateVersion},
            {u"brand"_s, brand.name},
            {u"period"_s, run.period.key()},
            {u"from"_s, instant(run.period.begin(zone))},
            {u"to"_s, instant(run.period.end(zone))},
            {u"opensAt"_s, instant(run.opensAt)},
            {u"dueAt"_s, instant(run.dueAt)},
            {u"total"_s, run.items.size()},
            {u"done"_s, qint64(count(ItemState::Done))},
            {u"skipped"_s, qint64(count(ItemState::Skipped))},
            {u"missed"_s, qint64(count(ItemState::Missed))},
            {u"items"_s, items}};
}

} // namespace pulse
