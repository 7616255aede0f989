#include "core/language_scope.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

// Of the thread, not of the program: two reports in two languages may be made side by side.
thread_local QString scopeLanguage;

} // namespace

LanguageScope::LanguageScope(const QString &language) : m_before(scopeLanguage) { scopeLanguage = language; }

LanguageScope::~LanguageScope() { scopeLanguage = m_before; }

QString LanguageScope::current() { return scopeLanguage; }

bool ScopedTranslator::add(const QString &language, const QString &file)
{
    return (language == u"ko" ? m_korean : m_english).load(file);
}

QString ScopedTranslator::translate(const char *context, const char *source, const char *comment, int n) const
{
    if (scopeLanguage.isEmpty())
        return {};
    return (scopeLanguage == u"ko" ? m_korean : m_english).translate(context, source, comment, n);
}

} // namespace pulse
