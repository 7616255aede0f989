#pragma once
#include "core/mention.h"
#include <QList>
#include <QString>

namespace pulse {

/// Something that a person speaks about.
struct PersonTopic {
    enum class Kind {
        Complaint, ///< a subject of which they complained, see concreteSubjects()
        Hashtag,   ///< without #
    };
    Kind kind = Kind::Hashtag;
    QString word;
    int mentions = 0; ///< how many of the posts
};

/// What \a mentions of one person are about: subjects of complaints and hashtags, those of most posts first in each
/// kind, at most \a most of a kind. Posts passed on unchanged are somebody else's words and are left out. Subjects are
/// named in \a language ("ko" or else English). Pure; some milliseconds for 400 posts.
QList<PersonTopic> topicsOf(const QList<Mention> &mentions, const QString &language, qsizetype most = 6);

} // namespace pulse
