#pragma once
#include <QString>
#include <QStringView>

namespace pulse {

struct LanguageGuess {
    QString code;           ///< ISO 639-1; empty: it cannot be told
    double probability = 0; ///< 0..1
    bool foreign = false;   ///< which one cannot be told, only that it is neither Korean nor English
};

/// The language of \a text: by its script where that decides (Korean, Japanese, Thai, ...), by typical letters and
/// common words among languages that share one (Latin, Cyrillic, Arabic), by characters that only one of them writes
/// between Japanese and Chinese. Addresses and handles do not count. Mixed texts get the language with most of the
/// letters; a Korean post with product names in English is Korean. Texts in plain Latin letters without a known word
/// are called English with a probability of 0.5. What cannot be told is left open rather than guessed: a few Chinese
/// characters that both languages write ("最高"), one word that may be another language's ("gut"), models' names
/// ("SM-S921N"), laughter. Reads the first 1,000 characters. Thread-safe.
LanguageGuess detectLanguage(QStringView text);

} // namespace pulse
