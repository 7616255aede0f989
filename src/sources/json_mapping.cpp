#include "sources/json_mapping.h"
#include "analysis/html_text.h"
#include "core/canonical_address.h"
#include "core/date_parser.h"
#include "core/ids.h"
#include "core/period.h"
#include "sources/cell_values.h"
#include "sources/json_reading.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestList = 6, DeepestMember = 5;
constexpr qsizetype MostMembers = 200, MostLists = 50, SampledPosts = 20;

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString joined(const QString &path, const QString &name) { return path.isEmpty() ? name : path + u'.' + name; }

/// Text, numbers written out and truth values; lists of such joined by blanks. Empty for objects.
QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const qint64 whole = value.toInteger(-1);
        return whole != -1 || value.toInteger(1) != 1 ? QString::number(whole)
                                                      : QString::number(value.toDouble(), 'g', 15);
    }
    QStringList parts;
    for (const QJsonValue &item : value.toArray())
        if (const QString part = item.isArray() ? QString() : scalarText(item); !part.isEmpty() && parts.size() < 100)
            parts.append(part);
    return parts.join(u' ');
}

struct FoundList {
    QString path;
    qsizetype weight;
};

void findLists(const QJsonValue &value, const QString &path, int depth, QList<FoundList> &lists)
{
    if (depth > DeepestList || lists.size() >= MostLists)
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        qsizetype members = 0;
        for (qsizetype i = 0; i < std::min(array.size(), SampledPosts); ++i)
            members += array.at(i).toObject().size();
        if (members > 0)
            lists.append({path, members * array.size()});
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        findLists(member.value(), joined(path, member.key()), depth + 1, lists);
}

void addMembers(const QJsonObject &object, const QString &path, int depth, QList<JsonMember> &members,
                QHash<QString, qsizetype> &known)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString own = joined(path, member.key());
        if (member.value().isObject()) {
            if (depth < DeepestMember)
                addMembers(member.value().toObject(), own, depth + 1, members, known);
            continue;
        }
        const QString example = scalarText(member.value()).simplified().left(80);
        if (const auto found = known.constFind(own); found != known.cend()) {
            if (members.at(*found).example.isEmpty())
                members[*found].example = example;
        } else if (members.size() < MostMembers) {
            known.insert(own, members.size());
            members.append({own, example});
        }
    }
}

void findMarks(const QJsonObject &object, const QString &path, int depth, QStringList &marks)
{
    constexpr qsizetype MostMarks = 50, LongestMark = 2'000;
    for (auto member = object.begin(); member != object.end() && marks.size() < MostMarks; ++member) {
        const QString own = joined(path, member.key());
        const bool mark =
            member.value().isDouble() || (member.value().isString() && !member.value().toString().isEmpty() &&
                                          member.value().toString().size() <= LongestMark);
        if (mark)
            marks.append(own);
        else if (member.value().isObject() && depth < 3)
            findMarks(member.value().toObject(), own, depth + 1, marks);
    }
}

QList<QJsonObject> postsIn(const QJsonDocument &document, const QString &list)
{
    const QJsonValue found = valueAt(rootOf(document), list);
    if (found.isObject())
        return {found.toObject()};
    QList<QJsonObject> posts;
    for (const QJsonValue &item : found.toArray())
        posts.append(item.toObject());
    return posts;
}

/// What one post's members say.
class MappedPost {
public:
    MappedPost(const QJsonObject &object, const JsonMapping &mapping) : m_object(object), m_mapping(mapping) {}

    QString text(PostField field) const
    {
        const QString path = m_mapping.fields.value(field);
        return path.isEmpty() ? QString() : scalarText(valueAt(m_object, path)).trimmed();
    }
    QString line(PostField field) const { return htmlToText(text(field)).simplified(); }
    std::optional<qint64> count(PostField field) const { return parseCount(text(field)); }
    QString address(PostField field) const
    {
        const QString given = text(field);
        return given.startsWith(u"https://") || given.startsWith(u"http://") ? given : QString();
    }
    void readTime(Post &post) const
    {
        const auto time = parseTime(text(PostField::Time), m_mapping.zone);
        if (!time || time->utc.date().year() < 1970 || time->utc.date().year() > 2100)
            return;
        post.publishedAt = time->utc;
        post.dayOnly = time->dayOnly;
    }
    void readTags(Post &post) const
    {
        if (m_mapping.tags.isEmpty())
            return;
        for (const QJsonValue &tag : valueAt(m_object, m_mapping.tags).toArray()) {
            const QJsonObject named = tag.toObject();
            QString name =
                named.isEmpty() ? scalarText(tag) : textValue(named, named.contains(u"name"_s) ? u"name" : u"tag");
            while (name.startsWith(u'#'))
                name = name.mid(1);
            addTag(post.tags, name);
        }
    }

private:
    const QJsonObject &m_object;
    const JsonMapping &m_mapping;
};

Post postOf(const QJsonObject &object, const JsonMapping &mapping, const QString &place)
{
    const MappedPost given(object, mapping);
    Post post;
    post.place = given.line(PostField::Place);
    if (post.place.isEmpty())
        post.place = place;
    post.url = given.address(PostField::Url);
    post.title = given.line(PostField::Title);
    post.text = htmlToText(given.text(PostField::Text));
    post.author.handle = given.line(PostField::Author);
    post.author.name = given.line(PostField::AuthorName);
    if (post.author.handle.startsWith(u'@'))
        post.author.handle = post.author.handle.mid(1);
    post.author.location = given.line(PostField::Location);
    post.author.followers = given.count(PostField::Followers);
    post.language = languageOf(given.text(PostField::Lang));
    post.engagement = {given.count(PostField::Likes), given.count(PostField::Shares), given.count(PostField::Replies),
                       given.count(PostField::Views)};
    given.readTime(post);
    given.readTags(post);
    addAliases(post, {canonicalAddress(post.url)});
    post.externalId = given.text(PostField::Id);
    if (post.externalId.isEmpty())
        post.externalId = canonicalAddress(post.url);
    if (post.externalId.isEmpty() && !(post.text.isEmpty() && post.title.isEmpty()))
        post.externalId = derivedUid({post.author.handle, toIsoUtc(post.publishedAt), post.title, post.text});
    return post;
}

} // namespace

QJsonObject JsonMapping::toJson() const
{
    QJsonObject named;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        named[fieldKey(field.key())] = field.value();
    return {{u"list"_s, list},
            {u"fields"_s, named},
            {u"tags"_s, tags},
            {u"next"_s, next},
            {u"zone"_s, QString::fromLatin1(zone.id())}};
}

JsonMapping JsonMapping::fromJson(const QJsonObject &json)
{
    JsonMapping mapping;
    mapping.list = json.value(u"list"_s).toString();
    const QJsonObject named = json.value(u"fields"_s).toObject();
    for (auto field = named.begin(); field != named.end(); ++field)
        if (const auto known = fieldFromKey(field.key()); known && !field.value().toString().isEmpty())
            mapping.fields.insert(*known, field.value().toString());
    mapping.tags = json.value(u"tags"_s).toString();
    mapping.next = json.value(u"next"_s).toString();
    if (const QTimeZone zone(json.value(u"zone"_s).toString().toLatin1()); zone.isValid())
        mapping.zone = zone;
    return mapping;
}

QJsonValue valueAt(const QJsonValue &value, const QString &path)
{
    if (path.isEmpty())
        return value;
    if (value.isArray()) {
        bool isNumber = false;
        const qsizetype dot = path.indexOf(u'.');
        const int index = path.left(dot < 0 ? path.size() : dot).toInt(&isNumber);
        if (!isNumber || index < 0 || index >= value.toArray().size())
            return QJsonValue::Undefined;
        return valueAt(value.toArray().at(index), dot < 0 ? QString() : path.mid(dot + 1));
    }
    if (!value.isObject())
        return QJsonValue::Undefined;
    const QJsonObject object = value.toObject();
    // The longest name that is there: "a.b" before "a" then "b".
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'.', end - 1)) {
        const auto member = object.constFind(path.left(end));
        if (member == object.constEnd())
            continue;
        const QJsonValue found = valueAt(member.value(), path.mid(end + 1));
        if (!found.isUndefined())
            return found;
    }
    return QJsonValue::Undefined;
}

QStringList jsonLists(const QJsonDocument &document)
{
    QList<FoundList> lists;
    findLists(rootOf(document), {}, 0, lists);
    std::stable_sort(lists.begin(), lists.end(),
                     [](const FoundList &left, const FoundList &right) { return left.weight > right.weight; });
    QStringList paths;
    for (const FoundList &list : std::as_const(lists))
        paths.append(list.path);
    return paths;
}

QList<JsonMember> jsonMembers(const QJsonDocument &document, const QString &list)
{
    QList<JsonMember> members;
    QHash<QString, qsizetype> known;
    for (const QJsonObject &post : postsIn(document, list).mid(0, SampledPosts))
        addMembers(post, {}, 0, members, known);
    return members;
}

QStringList jsonMarks(const QJsonDocument &document)
{
    QStringList marks;
    findMarks(document.object(), {}, 0, marks);
    return marks;
}

JsonMapping recogniseMapping(const QJsonDocument &document)
{
    return recogniseMapping(document, jsonLists(document).value(0));
}

QList<Post> firstMappedPosts(const QJsonDocument &document, const JsonMapping &mapping, int most)
{
    QList<Post> posts;
    for (const QJsonObject &object : postsIn(document, mapping.list).mid(0, most))
        posts.append(postOf(object, mapping, {}));
    return posts;
}

JsonMapping recogniseMapping(const QJsonDocument &document, const QString &list)
{
    JsonMapping mapping;
    mapping.list = list;
    const QList<JsonMember> members = jsonMembers(document, mapping.list);
    QStringList paths;
    for (const JsonMember &member : members)
        paths.append(member.path);
    const ColumnMap columns = recogniseColumns(paths);
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        if (column.key() != PostField::ClockTime && column.key() != PostField::Brand &&
            column.key() != PostField::Sentiment)
            mapping.fields.insert(column.key(), paths.at(column.value()));
    for (const QString &path : std::as_const(paths)) {
        const QString name = path.section(u'.', -1).toLower();
        if (mapping.tags.isEmpty() && (name == u"tags" || name == u"hashtags" || name == u"categories"))
            mapping.tags = path;
    }
    const QJsonValue root = rootOf(document);
    for (const QString &path : {u"next"_s, u"next_page"_s, u"paging.next"_s, u"links.next"_s, u"meta.next"_s})
        if (mapping.next.isEmpty() && valueAt(root, path).isString())
            mapping.next = path;
    return mapping;
}

Result<QList<Post>> readMappedPosts(QByteArrayView answer, const JsonMapping &mapping, const QString &place)
{
    const auto document = readJson(answer);
    if (!document)
        return document.error();
    const QJsonValue found = valueAt(rootOf(*document), mapping.list);
    if (!found.isArray() && !found.isObject())
        return Error{Error::Kind::BadData,
                     QCoreApplication::translate(
                         "JsonMapping", "The answer has no list at \"%1\". Its form may have changed: open the "
                                        "source and choose the list again.")
                         .arg(mapping.list),
                     {}};
    QList<Post> posts;
    for (const QJsonObject &object : postsIn(*document, mapping.list))
        posts.append(postOf(object, mapping, place));
    return posts;
}

Result<QList<Post>> readAnyJsonPosts(QByteArrayView answer, const QString &place)
{
    const auto document = readJson(answer);
    if (!document)
        return document.error();
    const JsonMapping mapping = recogniseMapping(*document);
    if (!mapping.fields.contains(PostField::Text) && !mapping.fields.contains(PostField::Title))
        return QList<Post>();
    return readMappedPosts(answer, mapping, place);
}

} // namespace pulse
