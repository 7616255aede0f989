#pragma once
#include "core/evidence.h"
#include "core/mention.h"
#include <QCoreApplication>
#include <QTimeZone>

namespace pulse {

/// What is said about a mention wherever it is shown: the same words in the feed and in its detail.
class MentionWords {
    Q_DECLARE_TR_FUNCTIONS(pulse::MentionWords)
public:
    static QString sentiment(Sentiment sentiment);
    static Tone tone(Sentiment sentiment);
    static QString order(int order);
    /// ISO 639-1 in words: "Korean", "한국어"; the code itself where it is unknown.
    static QString language(const QString &code, const QString &uiLanguage);
    /// "Likes 184 · Replies 92": only what the place told; empty when it told nothing.
    static QString engagement(const Engagement &engagement);
    /// "11.22 21:04", a day alone where the place gave no time, or that there is no date.
    static QString shortTime(const Mention &mention, const QTimeZone &zone, const QString &language);
    static QString longTime(const Mention &mention, const QTimeZone &zone, const QString &language);
    static QString displayName(const PostAuthor &author);
    /// One letter for the round mark of an author; two for Latin names of two words.
    static QString initials(const QString &name);
};

} // namespace pulse
