#pragma once
#include <QString>
#include <QStringView>

namespace pulse {

/// No post is longer than this (UTF-16 units); what exceeds it is cut.
inline constexpr qsizetype LongestPlainText = 400'000;
/// Of HTML, this much is read (UTF-16 units); what exceeds it is ignored.
inline constexpr qsizetype LongestHtml = 8'000'000;

/// The plain text that \a html would show: scripts, styles and comments dropped, entities decoded exactly once, block
/// elements and <br> as line breaks, white space folded as browsers do (kept inside <pre>), then cleanText(). Nothing
/// is loaded and no tree is built: one pass, linear time, constant depth. Text of tags that never close is dropped as
/// in browsers. Pictures show nothing, except emoji pictures, which show their alternative text. The result may contain
/// '<' and '&' (from entities): it is text and must never be read as HTML again. Thread-safe.
QString htmlToText(QStringView html);

/// Text from the network or a file, made fit to keep and show: NFC, no control characters (tabs become spaces, every
/// line ending becomes \n), lone surrogates and non-characters replaced by U+FFFD, at most 30 combining marks in a row
/// (the Stream-Safe limit of UAX #15), trimmed, at most LongestPlainText units. Direction and joining characters stay.
QString cleanText(QStringView text);

} // namespace pulse
