#pragma once
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace pulse {

/// What a column of a file can mean. The order is that of lists and of the command line's help.
enum class PostField {
    Id,
    Text,
    Title,
    Author,
    AuthorName,
    Time,
    ClockTime, ///< the time of day where the file keeps day and time in two columns
    Url,
    Lang,
    Likes,
    Shares,
    Replies,
    Views,
    Followers,
    Location,
    Sentiment,
    Brand,
    Place,
};

QList<PostField> allPostFields();
/// "id", "authorName", ...: as on the command line and in saved mappings.
QString fieldKey(PostField field);
std::optional<PostField> fieldFromKey(const QString &key);
/// What people read: "작성자" / "Author". Translated.
QString fieldLabel(PostField field);

/// Which column (from 0) holds which field.
using ColumnMap = QMap<PostField, int>;

/// Recognises headers as tools and sites write them, Korean and English, in any case and with any joining signs:
/// "Tweet ID", "tweet_id", "작성일시", "조회수(회)", "user.screen_name". A column serves one field.
ColumnMap recogniseColumns(const QStringList &headers);

/// The zone that the name of a column of times states: "Date (UTC)", "created_utc", "작성일(KST)", "Time (GMT+9)".
std::optional<QTimeZone> zoneOfHeader(const QString &header);

/// What the values say where the headers say nothing: times, addresses, long texts. Adds to \a known only Time, Url and
/// Text, and only when they stand out. \a rows: the first rows, without the header.
void recogniseByContent(const QList<QStringList> &rows, ColumnMap &known);

/// Whether the first row is data rather than names: it holds a time, an address or a number, and no known name.
bool looksLikeData(const QStringList &firstRow);

/// Which of the first rows names the columns: the first, or where that names hardly any, one of the next 30 that names
/// four or more. Listening tools write what was asked for above their table.
qsizetype headerAt(const QList<QStringList> &rows);

} // namespace pulse
