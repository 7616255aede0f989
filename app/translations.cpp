#include "app/translations.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace pulse {
using namespace Qt::StringLiterals;

QString Translations::systemLanguage() { return QLocale::system().language() == QLocale::Korean ? u"ko"_s : u"en"_s; }

void Translations::use(const QString &language)
{
    const bool korean = language == u"ko";
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedStates));
    if (m_qt.load(korean ? u"qtbase_ko"_s : u"qtbase_en"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/pulsecheck_%1.qm"_s.arg(korean ? u"ko"_s : u"en"_s)))
        QCoreApplication::installTranslator(&m_own);
    offerAll(); // the last one installed is asked first
}

void Translations::offerAll()
{
    const bool loaded =
        m_scoped.add(u"ko"_s, u":/i18n/pulsecheck_ko.qm"_s) && m_scoped.add(u"en"_s, u":/i18n/pulsecheck_en.qm"_s);
    QCoreApplication::removeTranslator(&m_scoped);
    if (loaded)
        QCoreApplication::installTranslator(&m_scoped);
}

} // namespace pulse
