#pragma once
#include "core/sentiment.h"
#include <QStringView>
#include <optional>

namespace pulse {

// What the text of one cell of a table says. All are pure.

/// "1,234", "1.2K", "3.4만", "12" as a count; nullopt when it is none.
std::optional<qint64> parseCount(QStringView text);

/// Named character references with their semicolon ("&amp;", "&#44032;") replaced, each once.
QString decodeEntities(const QString &text);

/// "=\"0123\"", by which exports keep spreadsheets from rounding an identifier, as what it shows; any other cell as it
/// is.
QString unquotedCell(const QString &cell);

/// A cell as the plain text of a post: entities decoded once, control characters left out.
QString plainCell(const QString &cell);

/// A web address with its scheme, which "www." may lack; empty for anything else.
QString addressCell(const QString &cell);

/// ISO 639-1 code of "ko-KR", "Korean", "한국어"; empty when unknown.
QString languageCell(const QString &cell);

/// A person's judgement, in Korean or English; nullopt when the cell holds none.
std::optional<Sentiment> sentimentCell(const QString &cell);

/// The writing of a time without what spreadsheets and right-to-left pages put around it: a leading apostrophe,
/// invisible marks, full-width digits.
QString timeCell(const QString &cell);

/// The same of a time of day, which spreadsheets keep as a part of a day: "0.375" is "09:00:00".
QString clockCell(const QString &cell);

} // namespace pulse
