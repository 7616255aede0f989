#pragma once
#include "core/ids.h"
#include "core/mention.h"
#include <QDateTime>
#include <algorithm>

namespace pulse {

/// Bits of mention.flags and mention_brand.flags. Stored in workspaces: never renumber.
enum MentionFlag : int {
    RepostFlag = 1,
    ReplyFlag = 2,
    HashtagFlag = 4,
    LinkFlag = 8,
    ImageFlag = 16,
    VideoFlag = 32,
    IntentFlag = 64, ///< a purchase opportunity: store/purchase_marks.h
    AudioFlag = 128,
};
inline constexpr double IntentThreshold = 0.5; ///< until the team defines another

/// mention.hidden
enum HiddenFlag : int { NoiseHidden = 1, DeletedHidden = 2 };

/// mention.grain: how exactly a time is known.
enum class Grain { Time = 0, Day = 1, None = 2 };

/// A row number holds the second of the sort time, shifted, and a counter from 1: two mentions of one second differ,
/// and no row is 0 ("none").
inline constexpr int IdShift = 20;
inline constexpr qint64 IdsPerSecond = qint64(1) << IdShift;
inline constexpr qint64 IdEpoch = 946'684'800; ///< 2000-01-01T00:00:00Z in Unix seconds
inline constexpr qint64 FarthestSecond = qint64(1) << 41;

inline qint64 floorDiv(qint64 value, qint64 by) { return value / by - (value % by < 0 ? 1 : 0); }

/// The first row number of the second of \a time, for bounds: rows of [from, to) have lowestId(from) <= id <
/// lowestId(to). A part of a second is rounded up, as bounds in the middle of a second are of no use to people.
inline qint64 lowestId(const QDateTime &time)
{
    const qint64 second = -floorDiv(-time.toMSecsSinceEpoch(), 1000) - IdEpoch;
    return std::clamp(second, -FarthestSecond, FarthestSecond) * IdsPerSecond;
}

inline qint64 hourOf(const QDateTime &time) { return floorDiv(time.toMSecsSinceEpoch(), 3'600'000); }

/// The hour since 1970 in which a row number lies: what its rollup is filed under.
inline qint64 hourOfId(qint64 id) { return floorDiv(floorDiv(id, IdsPerSecond) + IdEpoch, 3600); }

/// The first row number of an hour since 1970.
inline qint64 firstIdOfHour(qint64 hour) { return (hour * 3600 - IdEpoch) * IdsPerSecond; }

/// The narrow part of a mention: what lists filter by and rollups count.
struct MentionRow {
    qint64 id = 0;
    qint64 place = 0;
    std::optional<qint64> author;
    QString language;
    int sentiment = 0;
    bool byPerson = false;
    int hidden = 0;
    Grain grain = Grain::Time;
    int flags = 0;
    std::optional<qint64> followers, likes, shares, replies, views;
    /// Of the rollup; undated ones are gathered in hour 0.
    qint64 hour() const { return grain == Grain::None ? 0 : hourOfId(id); }
    qint64 engagement() const { return likes.value_or(0) + shares.value_or(0) + replies.value_or(0); }
};

} // namespace pulse
