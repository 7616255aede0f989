#pragma once
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace pulse {

/// Numbers, dates and particles as people read them (../glossary wording rules 8, 9): the same on screen, in
/// reports and in notifications. \a language is "ko" or "en".

enum class Particle { Subject, Object, Topic, With, Direction }; ///< 이/가, 을/를, 은/는, 과/와, 으로/로
/// \a word with the particle that its last sound asks for; both forms after letters whose sound is unknown: "PC을(를)".
QString withParticle(const QString &word, Particle particle);

/// "1,284": thousands separator in both languages, no decimals.
QString wholeNumber(double value);
/// "1.2만", "3.4억" or "12K", "340M"; below 10,000 (Korean) or 1,000 (English) as wholeNumber().
QString shortNumber(double value, const QString &language);
/// "+14.0%", "−6.3%" with a real minus sign; "—" for NaN.
QString signedPercent(double percent, int decimals = 1);
/// "+11", "−18", "0" with a real minus sign; "—" for NaN.
QString signedNumber(double value, int decimals = 0);
/// "2026년 11월 23일(월)" / "Mon 23 Nov 2026".
QString longDate(QDate date, const QString &language);
/// "11.22" / "22 Nov".
QString shortDay(QDate date, const QString &language);
/// "11.22 21:04" / "22 Nov 21:04" in \a zone.
QString shortTime(const QDateTime &time, const QTimeZone &zone, const QString &language);
/// "2분 전" / "2 min ago".
QString ago(const QDateTime &time, const QDateTime &now, const QString &language);

} // namespace pulse
