#pragma once
#include "core/ids.h"
#include "core/result.h"
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace pulse {

/// What a word of the team's own dictionary does to the judgement of a post.
enum class WordEffect {
    Positive, ///< the post speaks well
    Negative, ///< the post speaks badly
    Neutral,  ///< the post says neither, unless a word of the first two says otherwise
    Ignore,   ///< the word is left out before the post is judged: a name that sounds like praise or blame
    Slang,    ///< the word is read as what it means
    Irony,    ///< what would be praise is blame
    Aspect,   ///< the post is about this side of the product; changes no class
    Risk,     ///< one must hear of it at once; changes no class
};
QString toKey(WordEffect effect); ///< "positive", "negative", "neutral", "ignore", "slang", "irony", "aspect", "risk"
std::optional<WordEffect> wordEffectFromKey(const QString &key);
QList<WordEffect> allWordEffects();

/// One line of the dictionary.
struct DictionaryEntry {
    Uid uid;
    /// A word or a phrase in any case; "*" stands for any letters of the same word. Korean words are found with their
    /// particles behind them, Latin words whole.
    QString pattern;
    WordEffect effect = WordEffect::Positive;
    QString meaning; ///< of slang: what it means; of an aspect: its name; empty otherwise
    QString note;    ///< why the team added it; may be empty
    bool operator==(const DictionaryEntry &) const = default;
};

QJsonObject toJson(const DictionaryEntry &entry); ///< without its uid
DictionaryEntry dictionaryEntryFromJson(const QJsonObject &json);
/// What a person has to mend before it can be saved: an empty pattern, one of "*" alone, slang or an aspect without a
/// meaning.
Status checkEntry(const DictionaryEntry &entry);
/// The same, and that the word is not in \a dictionary already: with the same effect, or with another one that decides
/// on the class too.
Status checkEntry(const DictionaryEntry &entry, const QList<DictionaryEntry> &dictionary);
/// Whether it can change the class of a post.
bool decidesClass(WordEffect effect);

} // namespace pulse
