#include "models/checklist_template_model.h"
#include <QUuid>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

const ChecklistTemplate *builtIn(const QString &key)
{
    static const QList<ChecklistTemplate> templates = builtInTemplates();
    for (const ChecklistTemplate &checklist : templates)
        if (checklist.key == key)
            return &checklist;
    return nullptr;
}

/// Without the version, which the store gives.
QJsonObject wording(const ChecklistTemplate &checklist)
{
    QJsonObject json = toJson(checklist);
    json.remove(u"version"_s);
    return json;
}

} // namespace

ChecklistTemplateModel::ChecklistTemplateModel(QString language, QObject *parent)
    : QAbstractListModel(parent), m_language(std::move(language))
{}

void ChecklistTemplateModel::begin(const ChecklistTemplate &checklist)
{
    beginResetModel();
    m_checklist = checklist;
    m_begun = wording(checklist);
    m_before.clear();
    m_edited.clear();
    endResetModel();
    emit changed();
}

int ChecklistTemplateModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (item(row).key == key)
            return row;
    return -1;
}

bool ChecklistTemplateModel::isOwn(int row) const
{
    const ChecklistTemplate *original = builtIn(m_checklist.key);
    return !original || std::ranges::none_of(original->items, [key = item(row).key](const ChecklistItem &candidate) {
        return candidate.key == key;
    });
}

bool ChecklistTemplateModel::isChanged() const { return wording(m_checklist) != m_begun; }

bool ChecklistTemplateModel::isOriginal() const
{
    const ChecklistTemplate *original = builtIn(m_checklist.key);
    return original && wording(*original)[u"items"_s] == wording(m_checklist)[u"items"_s];
}

QString ChecklistTemplateModel::mistake() const
{
    if (m_checklist.items.isEmpty())
        return tr("A checklist needs at least one item.");
    for (int row = 0; row < rowCount(); ++row)
        if (item(row).title.ko.trimmed().isEmpty() && item(row).title.en.trimmed().isEmpty())
            return tr("Item %1 has no title. Write one in either language.").arg(row + 1);
    const auto read = templateFromJson(toJson(m_checklist));
    return read ? QString() : read.error().text;
}

void ChecklistTemplateModel::setItem(int row, const ChecklistItem &item)
{
    if (row < 0 || row >= rowCount())
        return;
    if (toJson(item) == toJson(m_checklist.items[row]))
        return;
    remember(item.key);
    m_checklist.items[row] = item;
    emit dataChanged(index(row), index(row));
    emit changed();
}

void ChecklistTemplateModel::remember(const QString &edited)
{
    if (!edited.isEmpty() && edited == m_edited)
        return;
    m_edited = edited;
    m_before << m_checklist.items;
}

bool ChecklistTemplateModel::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= rowCount() || to >= rowCount() || from == to)
        return false;
    remember();
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_checklist.items.move(from, to);
    endMoveRows();
    emit changed();
    return true;
}

bool ChecklistTemplateModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before)
{
    return count == 1 && !from.isValid() && !to.isValid() && move(row, before > row ? before - 1 : before);
}

int ChecklistTemplateModel::addOwn(const QString &title)
{
    remember();
    ChecklistItem own;
    // The part before the point names the list, as in the built-in keys; the rest is unique on every machine.
    own.key = m_checklist.key + u".own_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    own.title = {title, title};
    own.need = ItemNeed::Optional;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_checklist.items << own;
    endInsertRows();
    emit changed();
    return row;
}

void ChecklistTemplateModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    remember();
    beginRemoveRows({}, row, row);
    m_checklist.items.removeAt(row);
    endRemoveRows();
    emit changed();
}

void ChecklistTemplateModel::setItems(const QList<ChecklistItem> &items)
{
    beginResetModel();
    m_checklist.items = items;
    endResetModel();
    emit changed();
}

void ChecklistTemplateModel::restoreOriginal()
{
    const ChecklistTemplate *original = builtIn(m_checklist.key);
    if (!original || isOriginal())
        return;
    remember();
    setItems(original->items);
}

void ChecklistTemplateModel::replaceWith(const ChecklistTemplate &other)
{
    remember();
    setItems(other.items);
}

void ChecklistTemplateModel::undo()
{
    if (m_before.isEmpty())
        return;
    m_edited.clear();
    setItems(m_before.takeLast());
}

int ChecklistTemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checklist.items.size());
}

QVariant ChecklistTemplateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistItem &shown = item(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = shown.title.in(m_language).trimmed();
        return title.isEmpty() ? tr("(no title yet)") : title;
    }
    case KeyRole:
        return shown.key;
    case IsOwnRole:
        return isOwn(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags ChecklistTemplateModel::flags(const QModelIndex &index) const
{
    // Items are dropped between others, never on one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

} // namespace pulse
