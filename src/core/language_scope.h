#pragma once
#include <QTranslator>

namespace pulse {

/// While it lives, translated texts made on this thread come in another language than the window's: a report in
/// English from a Korean window reads its evidence in English. Answered by a ScopedTranslator that app/ installs;
/// without one the scope has no effect. Scopes nest.
class LanguageScope final {
public:
    explicit LanguageScope(const QString &language); ///< "ko" or "en"
    ~LanguageScope();
    LanguageScope(const LanguageScope &) = delete;
    LanguageScope &operator=(const LanguageScope &) = delete;
    /// The language of the innermost scope on the calling thread; empty when there is none.
    static QString current();

private:
    QString m_before;
};

/// Answers with the words of the calling thread's LanguageScope, and leaves the rest to the translators installed
/// before it. Thread-safe once its languages are loaded.
class ScopedTranslator final : public QTranslator {
public:
    /// Loads a .qm file; false when it cannot be read.
    bool add(const QString &language, const QString &file);
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    QTranslator m_korean, m_english;
};

} // namespace pulse
