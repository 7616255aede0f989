#pragma once
#include "core/language_scope.h"
#include <QTranslator>

namespace pulse {

/// The words of one language: ours and Qt's own. Lives on the thread of the application.
class Translations final {
public:
    /// "ko" or "en"; anything else is taken as English. Replaces the language in use; widgets must be made again.
    void use(const QString &language);
    /// Lets texts be made in either language on threads that ask for it (core/language_scope.h); use() does it too.
    void offerAll();
    /// "ko" on a Korean system, else "en".
    static QString systemLanguage();

private:
    QTranslator m_own, m_qt;
    ScopedTranslator m_scoped;
};

} // namespace pulse
