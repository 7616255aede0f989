#pragma once
#include <QHashFunctions>
#include <QString>
#include <QtGlobal>

namespace pulse {

/// Row numbers of this workspace file: quick, local, never sent anywhere. 0 means "none".
enum class MentionId : qint64 {}; ///< ordered by publishing time, see store/mention_store.h
enum class AuthorId : qint64 {};
enum class BrandId : qint64 {};
enum class SourceId : qint64 {};
enum class PlaceId : qint64 {};

template <typename Id>
requires std::is_enum_v<Id>
constexpr qint64 raw(Id id) { return static_cast<qint64>(id); }

/// An identifier that is unique without asking a server: what members of a team may exchange.
/// People's records have a time-ordered random one (newUid()); runs and mentions have one derived from
/// what they are, so that two members who meet the same thing give it the same name.
using Uid = QString;

/// A new identifier in the layout of UUID version 7 (RFC 9562): 48 bits of Unix milliseconds, then random.
Uid newUid(qint64 unixMs);

/// The same identifier for the same words, on every machine: SHA-1 of the parts, 32 hex digits.
Uid derivedUid(const QStringList &parts);

} // namespace pulse
