#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace pulse {

/// A hashtag, mention, address or cashtag in a text.
struct Entity {
    enum class Kind { Hashtag, Mention, Url, Cashtag };
    Kind kind = Kind::Hashtag;
    qsizetype begin = 0; ///< UTF-16 index, sign included
    qsizetype end = 0;   ///< one past the last unit
    QString value;       ///< without # @ $; an address as written
    bool operator==(const Entity &) const = default;
};

/// All entities of \a text in order of appearance, as the library twitter-text (version 3) defines them, in all
/// scripts. Linear time, thread-safe. Where we differ, on purpose:
/// - A mention, hashtag or cashtag inside an address is part of the address ("medium.com/@user" mentions nobody).
/// - A list ("@user/list") is no mention, as there.
/// - Letters of hashtags are those of the Unicode version of Qt; its private-use additions are not letters.
/// - Top-level domains are the present ones and the withdrawn ones (top_level_domains.h), and behind http:// those that
///   RFC 2606 keeps for examples.
/// As there, a path ends where letters other than Latin and Cyrillic begin, so that a Korean particle behind an address
/// is no part of it; the address of a page whose name is written in Hangul ends before that name too.
QList<Entity> findEntities(QStringView text);

/// The values alone, each kind in order of appearance, repeats included.
struct EntityLists {
    QStringList hashtags;
    QStringList mentions;
    QStringList urls;
    QStringList cashtags;
};
EntityLists entityLists(QStringView text);

/// The addresses alone, in order, without overlap (src/analysis/url_finder.cpp).
QList<Entity> findUrls(QStringView text);

} // namespace pulse
