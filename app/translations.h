#pragma once
#include <QTranslator>

namespace pulse {

/// The words of one language: ours and Qt's own. Lives on the thread of the application.
class Translations final {
public:
    /// "ko" or "en"; anything else is taken as English. Replaces the language in use; widgets must be made again.
    void use(const QString &language);
    /// "ko" on a Korean system, else "en".
    static QString systemLanguage();

private:
    QTranslator m_own, m_qt;
};

} // namespace pulse
