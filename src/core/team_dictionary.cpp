#include "core/team_dictionary.h"
#include "core/text.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr std::array Keys{"positive", "negative", "neutral", "ignore", "slang", "irony", "aspect", "risk"};
constexpr qsizetype LongestPattern = 100;
} // namespace

QString toKey(WordEffect effect) { return QString::fromLatin1(Keys[size_t(effect)]); }

std::optional<WordEffect> wordEffectFromKey(const QString &key)
{
    for (size_t i = 0; i < Keys.size(); ++i)
        if (key == QLatin1StringView(Keys[i]))
            return WordEffect(i);
    return std::nullopt;
}

QList<WordEffect> allWordEffects()
{
    QList<WordEffect> effects;
    for (size_t i = 0; i < Keys.size(); ++i)
        effects << WordEffect(i);
    return effects;
}

QJsonObject toJson(const DictionaryEntry &entry)
{
    return {{u"pattern"_s, entry.pattern},
            {u"effect"_s, toKey(entry.effect)},
            {u"meaning"_s, entry.meaning},
            {u"note"_s, entry.note}};
}

DictionaryEntry dictionaryEntryFromJson(const QJsonObject &json)
{
    DictionaryEntry entry;
    entry.pattern = json[u"pattern"_s].toString();
    entry.effect = wordEffectFromKey(json[u"effect"_s].toString()).value_or(WordEffect::Neutral);
    entry.meaning = json[u"meaning"_s].toString();
    entry.note = json[u"note"_s].toString();
    return entry;
}

Status checkEntry(const DictionaryEntry &entry)
{
    const auto refuse = [](const char *why) {
        return Error{Error::Kind::Usage, QCoreApplication::translate("Dictionary", why), {}};
    };
    const QString pattern = entry.pattern.simplified();
    const bool letters = std::ranges::any_of(pattern, [](QChar c) { return c.isLetterOrNumber() || c.isSymbol(); });
    if (!letters)
        return refuse(QT_TRANSLATE_NOOP("Dictionary", "Write a word or a phrase. Nothing was saved."));
    if (pattern.size() > LongestPattern)
        return refuse(
            QT_TRANSLATE_NOOP("Dictionary", "The phrase is too long; 100 letters are the most. Nothing was saved."));
    if (entry.effect == WordEffect::Slang && entry.meaning.simplified().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Dictionary", "Write what the slang means. Nothing was saved."));
    if (entry.meaning.simplified().size() > LongestPattern)
        return refuse(
            QT_TRANSLATE_NOOP("Dictionary", "The meaning is too long; 100 letters are the most. Nothing was saved."));
    if (entry.effect == WordEffect::Aspect && entry.meaning.simplified().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Dictionary", "Write which aspect it is, such as price. Nothing was saved."));
    return ok();
}

bool decidesClass(WordEffect effect) { return effect != WordEffect::Aspect && effect != WordEffect::Risk; }

Status checkEntry(const DictionaryEntry &entry, const QList<DictionaryEntry> &dictionary)
{
    if (const Status checked = checkEntry(entry); !checked)
        return checked;
    const QString pattern = folded(entry.pattern.simplified());
    for (const DictionaryEntry &known : dictionary) {
        const bool both = known.effect == entry.effect || (decidesClass(known.effect) && decidesClass(entry.effect));
        if (known.uid != entry.uid && both && folded(known.pattern) == pattern)
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("Dictionary",
                                                     "“%1” is in the dictionary already. Change it there. "
                                                     "Nothing was saved.")
                             .arg(known.pattern),
                         {}};
    }
    return ok();
}

} // namespace pulse
