#include "analysis/post_values.h"
#include "analysis/canonical_link.h"
#include <QRegularExpression>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

QString toKey(PostValue kind)
{
    static constexpr std::array Names{"link", "hashtag", "author", "repost", "text", "place"};
    static_assert(Names.size() == PostValueCount);
    return QString::fromLatin1(Names[size_t(kind)]);
}

QStringList valuesOf(const Mention &mention, PostValue kind)
{
    QStringList values;
    switch (kind) {
    case PostValue::Link:
        for (const QString &link : mention.links)
            values << canonicalLink(link);
        break;
    case PostValue::Hashtag:
        for (const QString &tag : mention.hashtags)
            values << tag.toCaseFolded();
        break;
    case PostValue::Author:
        if (const QString author = authorOf(mention); !author.isEmpty())
            values << author;
        break;
    case PostValue::Repost:
        if (!mention.post.repostOf.isEmpty())
            values << postKey(mention.post.place, mention.post.repostOf);
        break;
    case PostValue::Place:
        values << mention.post.place;
        break;
    case PostValue::Text:
        break;
    }
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

QString authorOf(const Mention &mention)
{
    const PostAuthor &author = mention.post.author;
    return author.handle.isEmpty() ? author.name : u'@' + author.handle;
}

QString postKey(const QString &place, const QString &externalId) { return place + u'\n' + externalId; }

QString excerptOf(const Mention &mention)
{
    constexpr qsizetype Longest = 80;
    const QString text = (mention.post.title.isEmpty() ? mention.post.text : mention.post.title).simplified();
    return text.size() <= Longest ? text : text.left(Longest - 1) + u'…';
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.toCaseFolded())
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

QStringList quotedPassages(const QString &text)
{
    constexpr qsizetype Shortest = 12;
    static const QRegularExpression quoted(
        u"[\"\u201C\u300C\u300E\u00AB\u2018]([^\"\u201D\u300D\u300F\u00BB\u2019]{12,280})[\"\u201D\u300D\u300F\u00BB\u2019]"_s);
    QStringList passages;
    for (auto it = quoted.globalMatch(text); it.hasNext();)
        if (const QString letters = lettersOf(it.next().captured(1)); letters.size() >= Shortest)
            passages << letters;
    passages.removeDuplicates();
    return passages;
}

} // namespace pulse
