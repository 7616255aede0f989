#include "models/register_model.h"
#include "core/register_words.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

bool isFigure(const RegisterField &field)
{
    return field.type == FieldType::Money || field.type == FieldType::Number || field.type == FieldType::Percent;
}

/// What an editor begins with: the value as a person would write it.
QString editText(const RegisterField &field, const QJsonValue &value)
{
    if (field.type == FieldType::Choice || field.type == FieldType::Entry)
        return value.toString();
    if (field.type == FieldType::Number && value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return shownValue(field, value);
}

} // namespace

RegisterModel::RegisterModel(Register reg, const QStringList &fields, QObject *parent)
    : QAbstractTableModel(parent), m_register(reg)
{
    for (const RegisterField &field : fieldsOf(reg))
        if (fields.isEmpty())
            m_fields << &field;
    for (const QString &key : fields)
        if (const RegisterField *field = fieldOf(reg, key))
            m_fields << field;
}

void RegisterModel::setEntries(const QList<RegisterEntry> &entries, const QHash<Uid, QString> &names)
{
    beginResetModel();
    m_entries = entries;
    m_names = names;
    endResetModel();
}

void RegisterModel::setComputed(const QString &title, const QHash<Uid, QString> &values)
{
    beginResetModel();
    m_computedTitle = title;
    m_computed = values;
    endResetModel();
}

const RegisterField *RegisterModel::field(int column) const { return m_fields.value(column, nullptr); }

int RegisterModel::rowOf(const Uid &uid) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].uid == uid)
            return int(row);
    return -1;
}

int RegisterModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size()) + (m_computedTitle.isEmpty() ? 0 : 1);
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegisterEntry &entry = m_entries[index.row()];
    if (role == UidRole)
        return entry.uid;
    const RegisterField *field = this->field(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((!field || isFigure(*field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (!field)
        return role == Qt::DisplayRole ? m_computed.value(entry.uid, u"—"_s) : QVariant();
    const QJsonValue value = entry.values.value(field->key);
    switch (role) {
    case Qt::DisplayRole:
        return shownValue(*field, value, m_names);
    case Qt::ToolTipRole: // what a person wrote must not be read as markup
        return shownValue(*field, value, m_names).toHtmlEscaped();
    case Qt::EditRole:
    case RawRole:
        return editText(*field, value);
    case ChoicesRole:
        return field->type == FieldType::Choice ? QVariant(field->choices) : QVariant();
    default:
        return {};
    }
}

bool RegisterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RegisterField *field = index.isValid() ? this->field(index.column()) : nullptr;
    if (!field || role != Qt::EditRole)
        return false;
    RegisterEntry entry = m_entries[index.row()];
    const QString text = value.toString();
    if (text == editText(*field, entry.values.value(field->key)))
        return false;
    if (field->type == FieldType::Lines)
        entry.values[field->key] = QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts));
    else
        entry.values[field->key] = text;
    emit edited(entry);
    return true;
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex &index) const
{
    const RegisterField *field = index.isValid() ? this->field(index.column()) : nullptr;
    const bool editable = field && field->type != FieldType::Entry && field->type != FieldType::Flag;
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const RegisterField *field = this->field(section);
    if (role == Qt::TextAlignmentRole)
        return int((!field || isFigure(*field) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return field ? fieldName(field->key) : m_computedTitle;
}

} // namespace pulse
