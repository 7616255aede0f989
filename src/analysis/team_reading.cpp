#include "analysis/team_reading.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double SureOfWords = 0.9;

/// What the words of one text amount to.
struct Verdict {
    int praise = 0, blame = 0, neutral = 0;
    bool irony = false;

    void count(WordEffect effect)
    {
        praise += effect == WordEffect::Positive;
        blame += effect == WordEffect::Negative;
        neutral += effect == WordEffect::Neutral;
        irony = irony || effect == WordEffect::Irony;
    }

    void applyTo(Judgement &judgement) const
    {
        const auto set = [&](Sentiment sentiment, double polarity) {
            // A class on which both agree keeps the higher probability.
            judgement.probability =
                judgement.sentiment == sentiment ? std::max(SureOfWords, judgement.probability) : SureOfWords;
            judgement.sentiment = sentiment;
            judgement.polarity = polarity;
        };
        if (praise > blame)
            set(Sentiment::Positive, std::max(judgement.polarity, 0.5));
        else if (blame > praise)
            set(Sentiment::Negative, std::min(judgement.polarity, -0.5));
        else if (neutral > 0 && praise == 0)
            set(Sentiment::Neutral, 0);
        if (irony && judgement.sentiment == Sentiment::Positive)
            set(Sentiment::Negative, -std::abs(judgement.polarity));
    }
};

} // namespace

TeamReading::TeamReading(const QList<DictionaryEntry> &entries, CorrectionLayer layer)
    : m_entries(entries), m_layer(std::move(layer))
{
    QStringList all, deciding;
    for (const DictionaryEntry &entry : entries) {
        all << entry.pattern;
        if (decidesClass(entry.effect))
            deciding << entry.pattern;
    }
    m_patterns = WordPatterns(all);
    m_deciding = WordPatterns(deciding);
}

bool TeamReading::touches(const QString &text) const { return !m_deciding.isEmpty() && m_deciding.anyIn(folded(text)); }

Judgement TeamReading::judge(const Classifier *classifier, const QString &text, const QString &language) const
{
    const auto byProgram = [&](const QString &read) {
        if (!classifier)
            return Judgement{};
        // The classifier alone would let the letters decide.
        const QString known = language.isEmpty() ? u"und"_s : language;
        Judgement judgement = classifier->judge(read, known);
        if (!m_layer.isEmpty())
            m_layer.correct(*classifier, read, known, judgement);
        return judgement;
    };
    if (m_deciding.isEmpty())
        return byProgram(text);
    const QString plain = folded(text);
    Verdict verdict;
    QString read;
    qsizetype end = 0;
    bool changed = false, touched = false;
    for (const WordPatterns::Match &match : m_patterns.find(plain)) {
        const DictionaryEntry &entry = m_entries[match.pattern];
        touched = touched || decidesClass(entry.effect);
        verdict.count(entry.effect);
        if (entry.effect != WordEffect::Slang && entry.effect != WordEffect::Ignore)
            continue;
        changed = true;
        read += QStringView(plain).sliced(end, match.span.start - end);
        if (entry.effect == WordEffect::Slang)
            read += u' ' + entry.meaning + u' ';
        end = match.span.start + match.span.length;
    }
    if (!touched)
        return byProgram(text);
    read += QStringView(plain).sliced(end);
    Judgement judgement = byProgram(changed ? read : text);
    verdict.applyTo(judgement);
    return judgement;
}

QStringList TeamReading::aspects(const QString &text) const
{
    QStringList names;
    for (const WordPatterns::Match &match : m_patterns.find(folded(text)))
        if (const DictionaryEntry &entry = m_entries[match.pattern];
            entry.effect == WordEffect::Aspect && !names.contains(entry.meaning))
            names << entry.meaning;
    return names;
}

QList<TeamReading::Word> TeamReading::words(const QString &text) const
{
    const FoldedMap map = foldedWithOrigin(text);
    QList<Word> words;
    for (const WordPatterns::Match &match : m_patterns.find(map.text)) {
        const qsizetype begin = map.origin[match.span.start], end = map.origin[match.span.start + match.span.length];
        words << Word{{begin, end - begin}, m_entries[match.pattern].effect};
    }
    return words;
}

} // namespace pulse
