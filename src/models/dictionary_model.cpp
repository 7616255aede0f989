#include "models/dictionary_model.h"
#include <algorithm>

namespace pulse {

QString wordEffectName(WordEffect effect)
{
    switch (effect) {
    case WordEffect::Positive:
        return QCoreApplication::translate("WordEffect", "Positive");
    case WordEffect::Negative:
        return QCoreApplication::translate("WordEffect", "Negative");
    case WordEffect::Neutral:
        return QCoreApplication::translate("WordEffect", "Neutral");
    case WordEffect::Ignore:
        return QCoreApplication::translate("WordEffect", "Ignore");
    case WordEffect::Slang:
        return QCoreApplication::translate("WordEffect", "Product slang");
    case WordEffect::Irony:
        return QCoreApplication::translate("WordEffect", "Irony");
    case WordEffect::Aspect:
        return QCoreApplication::translate("WordEffect", "Aspect");
    case WordEffect::Risk:
        return QCoreApplication::translate("WordEffect", "Risk word");
    }
    return {};
}

QString wordEffectHint(WordEffect effect)
{
    switch (effect) {
    case WordEffect::Positive:
        return QCoreApplication::translate("WordEffect",
                                           "A post with this word speaks well, unless blame outweighs it.");
    case WordEffect::Negative:
        return QCoreApplication::translate("WordEffect",
                                           "A post with this word speaks badly, unless praise outweighs it.");
    case WordEffect::Neutral:
        return QCoreApplication::translate(
            "WordEffect", "A post with this word says neither, unless a word of praise or blame is there.");
    case WordEffect::Ignore:
        return QCoreApplication::translate(
            "WordEffect", "The word is left out before a post is judged: a name that sounds like praise or blame.");
    case WordEffect::Slang:
        return QCoreApplication::translate("WordEffect", "The word is read as what it means.");
    case WordEffect::Irony:
        return QCoreApplication::translate("WordEffect", "What would be praise beside this word is blame.");
    case WordEffect::Aspect:
        return QCoreApplication::translate("WordEffect",
                                           "The post is about this side of the product. No class changes.");
    case WordEffect::Risk:
        return QCoreApplication::translate(
            "WordEffect", "Marked in every post and in the crisis scan, and found by is:risk. No class changes.");
    }
    return {};
}

int DictionaryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int DictionaryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DictionaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::DisplayRole)
        return {};
    const DictionaryEntry &entry = m_entries.at(index.row());
    switch (index.column()) {
    case Pattern:
        return entry.pattern;
    case Effect:
        return wordEffectName(entry.effect);
    case Meaning:
        return entry.meaning;
    default:
        return entry.note;
    }
}

QVariant DictionaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pattern:
        return tr("Word or phrase");
    case Effect:
        return tr("What it does");
    case Meaning:
        return tr("Meaning or aspect");
    default:
        return tr("Why");
    }
}

void DictionaryModel::setEntries(const QList<DictionaryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int DictionaryModel::rowOf(const QString &pattern) const
{
    const auto found = std::ranges::find(m_entries, pattern, &DictionaryEntry::pattern);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

} // namespace pulse
