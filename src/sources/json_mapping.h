#pragma once
#include "core/post.h"
#include "core/result.h"
#include "sources/post_fields.h"
#include <QByteArrayView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTimeZone>

namespace pulse {

/// Where in the answers of some JSON interface the posts stand and what their members mean.
///
/// A path is a chain of member names with dots, as "user.name"; a number stands for a place in a list ("links.0.url").
/// A member whose own name holds a dot is found, too, where no chain fits.
struct JsonMapping {
    QString list;                    ///< path of the list of posts; empty: the answer is the list (or one post)
    QMap<PostField, QString> fields; ///< path of each field inside one post
    QString tags;                    ///< path of a list of tags, or of objects with a "name" or "tag"
    QString next; ///< path in the answer of the next page's address or mark; empty: there is one page
    QTimeZone zone = QTimeZone("Asia/Seoul"); ///< of times that name none
    bool operator==(const JsonMapping &) const = default;

    QJsonObject toJson() const;
    static JsonMapping fromJson(const QJsonObject &json);
};

/// One member of the posts, for people to choose from.
struct JsonMember {
    QString path;
    QString example; ///< the first value that is not empty, one line, at most 80 characters
};

/// The value at \a path; undefined when there is none.
QJsonValue valueAt(const QJsonValue &value, const QString &path);

/// Paths of lists of objects in \a document, the one with the most members first. "" is the document itself.
QStringList jsonLists(const QJsonDocument &document);
/// The members of the first 20 posts of the list, at most 200, in the order in which they come.
QList<JsonMember> jsonMembers(const QJsonDocument &document, const QString &list);
/// Members of the answer around the list that may name a next page: short texts and numbers, at most 50.
QStringList jsonMarks(const QJsonDocument &document);
/// A mapping recognised by the names of the members, as headers of files are; of the list with the most in it.
JsonMapping recogniseMapping(const QJsonDocument &document);
/// The same for a list that somebody chose.
JsonMapping recogniseMapping(const QJsonDocument &document, const QString &list);

/// The first posts of an answer that is at hand, to show what a mapping makes of it.
QList<Post> firstMappedPosts(const QJsonDocument &document, const JsonMapping &mapping, int most);

/// The posts of an answer. A post without an identifier member gets one made of its address, or of author, time and
/// words. \a place stands on posts; HTML in words is turned into plain text.
Result<QList<Post>> readMappedPosts(QByteArrayView answer, const JsonMapping &mapping, const QString &place);
/// The same with a mapping recognised in the answer itself.
Result<QList<Post>> readAnyJsonPosts(QByteArrayView answer, const QString &place);

} // namespace pulse
