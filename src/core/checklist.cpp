#include "core/checklist.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

// A static library's resources are registered only when somebody asks for them by name, outside any namespace.
static void initChecklistResource() { Q_INIT_RESOURCE(checklists); }

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxItems = 200;
constexpr qsizetype MaxText = 4000;

Error mistake(const QString &text) { return {Error::Kind::BadData, text, {}}; }

const QJsonObject &builtIn()
{
    static const QJsonObject root = [] {
        initChecklistResource();
        QFile file(u":/checklists/templates.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The built-in checklists are missing from the program.");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return root;
}

QJsonObject toJson(const LocalText &text) { return {{u"ko"_s, text.ko}, {u"en"_s, text.en}}; }

LocalText textFromJson(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString().trimmed().left(MaxText), value.toString().trimmed().left(MaxText)};
    const QJsonObject json = value.toObject();
    LocalText text{json[u"ko"_s].toString().trimmed().left(MaxText), json[u"en"_s].toString().trimmed().left(MaxText)};
    if (text.ko.isEmpty())
        text.ko = text.en;
    if (text.en.isEmpty())
        text.en = text.ko;
    return text;
}

QString needKey(ItemNeed need)
{
    switch (need) {
    case ItemNeed::Optional:
        return u"optional"_s;
    case ItemNeed::Conditional:
        return u"conditional"_s;
    case ItemNeed::Required:
        break;
    }
    return u"required"_s;
}

std::optional<ItemNeed> needFromKey(const QString &key)
{
    for (const ItemNeed need : {ItemNeed::Required, ItemNeed::Optional, ItemNeed::Conditional})
        if (key == needKey(need))
            return need;
    return std::nullopt;
}

const QStringList &templateKeys()
{
    static const QStringList keys{u"setup"_s, u"daily"_s, u"weekly"_s, u"monthly"_s, u"annual"_s, u"crisis"_s};
    return keys;
}

} // namespace

QList<ChecklistTemplate> builtInTemplates()
{
    static const QList<ChecklistTemplate> templates = [] {
        QList<ChecklistTemplate> list;
        for (const QJsonValue &value : builtIn()[u"templates"_s].toArray())
            if (auto checklist = templateFromJson(value.toObject()))
                list << std::move(checklist).value();
        return list;
    }();
    return templates;
}

LocalText evidenceViewText(const QString &view)
{
    static const QHash<QString, LocalText> texts = [] {
        QHash<QString, LocalText> map;
        for (const QJsonValue &value : builtIn()[u"evidenceViews"_s].toArray())
            map.insert(value[u"key"_s].toString(), textFromJson(value[u"shows"_s]));
        return map;
    }();
    return texts.value(view, {view, view});
}

QJsonObject toJson(const ChecklistItem &item)
{
    QJsonObject json{{u"key"_s, item.key},
                     {u"need"_s, needKey(item.need)},
                     {u"title"_s, toJson(item.title)},
                     {u"guidance"_s, toJson(item.guidance)},
                     {u"doneMeans"_s, toJson(item.doneMeans)},
                     {u"evidence"_s, QJsonArray::fromStringList(item.evidenceViews)}};
    if (item.need == ItemNeed::Conditional)
        json[u"condition"_s] = toJson(item.condition);
    if (!item.weekdays.isEmpty()) {
        QList<int> days(item.weekdays.cbegin(), item.weekdays.cend());
        std::ranges::sort(days);
        QJsonArray array;
        for (const int day : std::as_const(days))
            array << day;
        json[u"weekdays"_s] = array;
    }
    if (!item.assignee.isEmpty())
        json[u"assignee"_s] = item.assignee;
    return json;
}

QJsonObject toJson(const ChecklistTemplate &checklist)
{
    QJsonArray items;
    for (const ChecklistItem &item : checklist.items)
        items << toJson(item);
    return {{u"key"_s, checklist.key},
            {u"name"_s, toJson(checklist.name)},
            {u"rhythm"_s, toJson(checklist.rhythm)},
            {u"version"_s, checklist.version},
            {u"items"_s, items}};
}

Result<ChecklistItem> itemFromJson(const QJsonObject &json)
{
    ChecklistItem item;
    item.key = json[u"key"_s].toString().trimmed();
    if (item.key.isEmpty() || item.key.size() > 100)
        return mistake(QCoreApplication::translate(
            "ChecklistTemplate",
            "A checklist item has no key. Give each item a short \"key\", for instance daily.posts."));
    const auto need = needFromKey(json[u"need"_s].toString(u"required"_s));
    if (!need)
        return mistake(
            QCoreApplication::translate("ChecklistTemplate", "Item %1: \"need\" is required, optional or conditional.")
                .arg(item.key));
    item.need = *need;
    item.title = textFromJson(json[u"title"_s]);
    if (item.title.en.isEmpty())
        return mistake(
            QCoreApplication::translate("ChecklistTemplate", "Item %1 has no title in either language.").arg(item.key));
    item.guidance = textFromJson(json[u"guidance"_s]);
    item.doneMeans = textFromJson(json[u"doneMeans"_s]);
    item.condition = textFromJson(json[u"condition"_s]);
    for (const QJsonValue &view : json[u"evidence"_s].toArray())
        if (!view.toString().isEmpty() && !item.evidenceViews.contains(view.toString()))
            item.evidenceViews << view.toString();
    for (const QJsonValue &day : json[u"weekdays"_s].toArray())
        if (day.toInt() >= Qt::Monday && day.toInt() <= Qt::Sunday)
            item.weekdays.insert(day.toInt());
    item.assignee = json[u"assignee"_s].toString().trimmed().left(200);
    return item;
}

Result<ChecklistTemplate> templateFromJson(const QJsonObject &json)
{
    ChecklistTemplate checklist;
    checklist.key = json[u"key"_s].toString();
    if (!templateKeys().contains(checklist.key))
        return mistake(QCoreApplication::translate("ChecklistTemplate", "\"%1\" is no checklist. Known are: %2.")
                           .arg(checklist.key, templateKeys().join(u", "_s)));
    checklist.name = textFromJson(json[u"name"_s]);
    checklist.rhythm = textFromJson(json[u"rhythm"_s]);
    checklist.version = std::max(1, json[u"version"_s].toInt(1));
    if (checklist.name.en.isEmpty())
        return mistake(
            QCoreApplication::translate("ChecklistTemplate", "The checklist %1 has no name in either language.")
                .arg(checklist.key));
    const QJsonArray items = json[u"items"_s].toArray();
    if (items.isEmpty() || items.size() > MaxItems)
        return mistake(
            QCoreApplication::translate("ChecklistTemplate", "The checklist %1 needs between 1 and %2 items.")
                .arg(checklist.key)
                .arg(MaxItems));
    QSet<QString> keys;
    for (const QJsonValue &value : items) {
        auto item = itemFromJson(value.toObject());
        if (!item)
            return item.error();
        if (keys.contains(item->key))
            return mistake(
                QCoreApplication::translate("ChecklistTemplate", "The key %1 stands twice in the checklist %2.")
                    .arg(item->key, checklist.key));
        keys.insert(item->key);
        checklist.items << std::move(item).value();
    }
    return checklist;
}

QString toKey(ItemState state)
{
    switch (state) {
    case ItemState::Done:
        return u"done"_s;
    case ItemState::Skipped:
        return u"skipped"_s;
    case ItemState::Missed:
        return u"missed"_s;
    case ItemState::NotApplicable:
        return u"notApplicable"_s;
    case ItemState::Open:
        break;
    }
    return u"open"_s;
}

ItemState stateAt(const RunItem &item, const ChecklistRun &run, const QDateTime &now)
{
    return item.state == ItemState::Open && run.isPast(now) ? ItemState::Missed : item.state;
}

} // namespace pulse
