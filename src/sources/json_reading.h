#pragma once
#include "core/post.h"
#include "core/result.h"
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <optional>

namespace pulse {

/// The document, or an error in words. Encodings as for feeds.
Result<QJsonDocument> readJson(QByteArrayView bytes);

/// Text, or a number written out; empty for anything else.
QString textValue(const QJsonObject &object, QStringView key);
/// The first of these keys that holds text; empty where none does.
QString firstText(const QJsonObject &object, std::initializer_list<QStringView> keys);
/// A text that is an http or https address; empty otherwise.
QString webAddressValue(const QJsonObject &object, QStringView key);
/// A count that is not negative, also when written as text.
std::optional<qint64> countValue(const QJsonObject &object, QStringView key);
/// A count that may be below zero: votes for less votes against.
std::optional<qint64> scoreValue(const QJsonObject &object, QStringView key);
/// A time in any usual form, or seconds, milliseconds or microseconds since 1970, as a number or in digits; invalid
/// when it is none, or none at which anybody can have posted: years before 1970 and after 2100 are how programs write
/// "no time".
QDateTime timeValue(const QJsonObject &object, QStringView key);

/// The ISO 639-1 code of a language tag ("ko-KR" and "kor" give "ko", the old "in" and "iw" give "id" and "he"); empty
/// where it has none: "und", "zxx".
QString languageOf(const QString &tag);
/// Adds names that a post has wherever it is met; empty ones and those that it has are left out.
void addAliases(Post &post, std::initializer_list<QString> names);
/// Adds a tag that is not there yet, up to 200 of them: a post has a few, a hostile answer a million.
void addTag(QStringList &tags, const QString &tag);

/// \a text with its character references decoded once, tags left alone: "&lt;b&gt;" becomes "<b>".
QString decodeReferences(const QString &text);

/// Walks all objects of an answer, outer ones first, and keeps what \a recognise makes of them, each identifier once.
/// Members named in \a closed are not entered, and nothing deeper than 200 levels.
Result<QList<Post>> collectPosts(QByteArrayView json,
                                 const std::function<std::optional<Post>(const QJsonObject &)> &recognise,
                                 const QStringList &closed);

/// The same where what stands inside a post answers it: \a recognise is told the identifier of the nearest post around
/// an object, empty where there is none.
Result<QList<Post>>
collectThreads(QByteArrayView json,
               const std::function<std::optional<Post>(const QJsonObject &, const QString &above)> &recognise,
               const QStringList &closed);

} // namespace pulse
