#include "sources/xml_feed.h"
#include "core/date_parser.h"
#include "core/ids.h"
#include "sources/feed_text.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int MaxItems = 10'000;

QDateTime timeOf(const QString &text, bool *dayOnly = nullptr)
{
    const auto time = parseFeedTime(text);
    if (time && dayOnly)
        *dayOnly = time->dayOnly;
    return time ? time->utc : QDateTime();
}

void appendTags(QStringList &tags, const QString &text, QChar separator)
{
    for (const QStringView part : QStringView(text).tokenize(separator)) { // one by one: there may be millions
        if (tags.size() >= 200)
            return;
        if (const QString tag = part.toString().simplified(); !tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
}

void setIfEmpty(QString &target, const QString &value)
{
    if (target.isEmpty())
        target = value;
}

std::optional<qint64> countOf(const QString &text)
{
    bool isNumber = false;
    const qint64 count = text.trimmed().toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional<qint64>(count) : std::nullopt;
}

MediaKinds mediaOf(const QString &type, const QString &medium)
{
    if (type.startsWith(u"image/") || medium == u"image")
        return MediaKind::Image;
    if (type.startsWith(u"video/") || medium == u"video")
        return MediaKind::Video;
    if (type.startsWith(u"audio/") || medium == u"audio")
        return MediaKind::Audio;
    return {};
}

/// Reads one XML feed out of a tree.
class XmlFeed {
public:
    XmlFeed(const Markup &markup, int root, FeedText::Dialect dialect, const QUrl &base)
        : m_markup(markup), m_text(markup, dialect, base), m_root(root), m_hasOwnBase(!base.isEmpty())
    {}

    Feed read()
    {
        std::vector<int> items;
        const int channel = findChannel(m_root, items);
        if (!m_hasOwnBase)
            takeBaseFrom(channel);
        for (const int child : m_markup.children(channel))
            readChannelPart(child);
        if (channel != m_root) // RSS 1.0 puts the image beside the channel
            for (const int child : m_markup.children(m_root))
                if (m_markup.node(child).name == u"image")
                    readChannelPart(child);
        setIfEmpty(m_feed.link, m_text.address(m_markup.attribute(channel, u"href"), channel)); // CDF
        setIfEmpty(m_feed.language, m_text.language(channel));
        setIfEmpty(m_feed.id, m_feedId);
        if (!m_feed.updated.isValid())
            m_feed.updated = timeOf(m_markup.attribute(channel, u"lastmod"));
        for (const int item : items) {
            if (m_feed.items.size() >= MaxItems)
                break;
            if (!isWhole(item))
                m_feed.cut = true;
            else if (m_markup.hasChildren(item) || !m_markup.node(item).attributes.empty()) // CDF has attributes alone
                m_feed.items.append(readItem(item));
        }
        return std::move(m_feed);
    }

private:
    static bool isItem(const Markup::Node &node)
    {
        return node.vocabulary.isEmpty() && (node.name == u"item" || node.name == u"entry");
    }

    /// The element that speaks for the feed, and all items wherever the format puts them.
    int findChannel(int root, std::vector<int> &items) const
    {
        int channel = root;
        std::vector<int> pending{root};
        while (!pending.empty()) {
            const int at = pending.back();
            pending.pop_back();
            std::vector<int> inner;
            for (const int child : m_markup.children(at)) {
                const Markup::Node &node = m_markup.node(child);
                if (isItem(node))
                    items.push_back(child);
                else if (node.vocabulary.isEmpty() && node.name == u"channel" && channel == root)
                    channel = child;
                const bool carries = node.name == u"channel" || node.name == u"items" || node.name == u"feed" ||
                                     isItem(node); // an item left open swallows its successors
                if (carries)
                    inner.push_back(child);
            }
            pending.insert(pending.end(), inner.rbegin(), inner.rend());
        }
        std::sort(items.begin(), items.end()); // document order
        return channel;
    }

    /// An item that the text cut short is whole when every part that it has is.
    bool isWhole(int item) const
    {
        if (m_markup.node(item).closed)
            return true;
        const std::vector<int> parts = m_markup.children(item);
        return !parts.empty() &&
               std::all_of(parts.begin(), parts.end(), [this](int part) { return m_markup.node(part).closed; });
    }

    /// Relative addresses of a feed that came without one of its own are meant against its link.
    void takeBaseFrom(int channel)
    {
        for (const int child : m_markup.children(channel)) {
            const Markup::Node &node = m_markup.node(child);
            if (node.name != u"link" || !node.vocabulary.isEmpty())
                continue;
            const QString rel = m_markup.attribute(child, u"rel");
            QString link = m_markup.attribute(child, u"href");
            if (link.isEmpty())
                link = m_text.raw(child);
            if ((rel.isEmpty() || rel == u"alternate") && link.startsWith(u"http"))
                return m_text.setBase(QUrl(link));
        }
    }

    /// The address of a link element when it is the page of the thing; empty otherwise.
    QString pageLink(int node) const
    {
        const QString href = m_markup.attribute(node, u"href");
        const QString rel = m_markup.attribute(node, u"rel").toLower();
        const QString type = m_markup.attribute(node, u"type").toLower();
        if (href.isEmpty())
            return m_text.address(m_text.raw(node), node);
        const bool page = rel.isEmpty() || rel == u"alternate";
        const bool readable = type.isEmpty() || type.contains(u"html") || type.startsWith(u"text/");
        return page && readable ? m_text.address(href, node) : QString();
    }

    void readChannelPart(int node)
    {
        const Markup::Node &part = m_markup.node(node);
        const QString &vocabulary = part.vocabulary;
        const QString &name = part.name;
        if (vocabulary.isEmpty())
            readCoreChannelPart(node, name);
        else if (vocabulary == u"dc" || vocabulary == u"dcterms")
            readDublinChannelPart(node, name);
        else if (vocabulary == u"itunes")
            readItunesChannelPart(node, name);
    }

    void readCoreChannelPart(int node, const QString &name)
    {
        if (name == u"title")
            setIfEmpty(m_feed.title, m_text.line(node));
        else if (name == u"link") {
            const QString rel = m_markup.attribute(node, u"rel").toLower();
            if (rel == u"self")
                setIfEmpty(m_feedId, m_text.address(m_markup.attribute(node, u"href"), node));
            else
                setIfEmpty(m_feed.link, pageLink(node));
        } else if (name == u"description" || name == u"subtitle" || name == u"tagline" || name == u"abstract") {
            if (const QString text = m_text.line(node); !text.isEmpty())
                m_feed.description = text;
        } else if (name == u"info")
            setIfEmpty(m_feed.description, m_text.line(node));
        else if (name == u"language")
            m_feed.language = m_text.raw(node).replace(u'_', u'-');
        else if (name == u"id" || name == u"guid")
            m_feed.id = m_text.address(m_text.raw(node), node);
        else if (name == u"author" || name == u"managingeditor")
            setPerson(m_feed.author, node);
        else if (name == u"webmaster" && m_feed.author.isEmpty())
            setPerson(m_feed.author, node);
        else if (name == u"published" || name == u"pubdate" || name == u"issued")
            m_feed.published = timeOf(m_text.raw(node));
        else if (name == u"updated" || name == u"modified" || name == u"lastbuilddate")
            m_feed.updated = timeOf(m_text.raw(node));
        else if (name == u"rights" || name == u"copyright")
            m_feed.rights = m_text.line(node);
        else if (name == u"generator")
            m_feed.generator = m_text.line(node);
        else if (name == u"category")
            addCategory(m_feed.tags, node);
        else if (name == u"image")
            readImage(node);
        else if (name == u"logo" || name == u"icon")
            setIfEmpty(m_feed.image, m_text.address(m_text.raw(node), node));
    }

    void readDublinChannelPart(int node, const QString &name)
    {
        if (name == u"title")
            setIfEmpty(m_feed.title, m_text.line(node));
        else if (name == u"description")
            setIfEmpty(m_feed.description, m_text.line(node));
        else if (name == u"language")
            setIfEmpty(m_feed.language, m_text.raw(node).replace(u'_', u'-'));
        else if (name == u"creator" || name == u"author")
            setPerson(m_feed.author, node);
        else if (name == u"date" || name == u"modified") {
            if (!m_feed.updated.isValid())
                m_feed.updated = timeOf(m_text.raw(node));
        } else if (name == u"issued" || name == u"created") {
            if (!m_feed.published.isValid())
                m_feed.published = timeOf(m_text.raw(node));
        } else if (name == u"rights")
            setIfEmpty(m_feed.rights, m_text.line(node));
        else if (name == u"subject")
            appendTags(m_feed.tags, m_text.line(node), QChar());
    }

    void readItunesChannelPart(int node, const QString &name)
    {
        if (name == u"author" && m_feed.author.isEmpty())
            setPerson(m_feed.author, node);
        else if (name == u"subtitle" || name == u"summary")
            setIfEmpty(m_feed.description, m_text.line(node));
        else if (name == u"image" || (name == u"link" && m_markup.attribute(node, u"rel") == u"image"))
            setIfEmpty(m_feed.image, m_text.address(m_markup.attribute(node, u"href"), node));
        else if (name == u"category")
            addItunesCategory(m_feed.tags, node);
        else if (name == u"keywords")
            appendTags(m_feed.tags, m_text.raw(node), u',');
    }

    void readImage(int node)
    {
        for (const int child : m_markup.children(node))
            if (m_markup.node(child).name == u"url")
                setIfEmpty(m_feed.image, m_text.address(m_text.raw(child), child));
        setIfEmpty(m_feed.image, m_text.address(m_markup.attribute(node, u"href"), node));
    }

    void setPerson(FeedPerson &target, int node) const
    {
        FeedPerson person = m_text.person(node);
        if (!person.isEmpty())
            target = std::move(person);
    }

    void addCategory(QStringList &tags, int node) const
    {
        QString text = m_text.line(node);
        if (text.isEmpty()) {
            text = m_markup.attribute(node, u"term");
            if (text.isEmpty())
                text = m_markup.attribute(node, u"label");
        }
        appendTags(tags, text, QChar());
    }

    void addItunesCategory(QStringList &tags, int node) const
    {
        std::vector<int> pending{node};
        while (!pending.empty()) {
            const int at = pending.back();
            pending.pop_back();
            appendTags(tags, m_markup.attribute(at, u"text"), QChar());
            for (const int child : m_markup.children(at))
                if (m_markup.node(child).name == u"category")
                    pending.push_back(child);
        }
    }

    /// What an item said while it was read.
    struct Draft {
        FeedItem item;
        QString guid, about, guidLink, selfLink, description, summary, content, mediaTitle, mediaText;
        QDateTime published, created, updated, dublin;
        bool dublinDayOnly = false;
        int textNode = -1; ///< whose language counts
        int titleNode = -1;
    };

    FeedItem readItem(int node)
    {
        Draft draft;
        draft.about = m_markup.attribute(node, u"about");
        for (const int child : m_markup.children(node))
            readItemPart(child, draft);
        return finished(draft, node);
    }

    void readItemPart(int node, Draft &draft)
    {
        const Markup::Node &part = m_markup.node(node);
        const QString &vocabulary = part.vocabulary;
        const QString &name = part.name;
        if (isItem(part))
            return; // the next item, swallowed by one left open
        if (vocabulary.isEmpty())
            readCoreItemPart(node, name, draft);
        else if (vocabulary == u"dc" || vocabulary == u"dcterms")
            readDublinItemPart(node, name, draft);
        else if (vocabulary == u"media")
            readMediaPart(node, name, draft);
        else
            readOtherItemPart(node, vocabulary, name, draft);
    }

    void readCoreItemPart(int node, const QString &name, Draft &draft)
    {
        FeedItem &item = draft.item;
        if (name == u"title")
            readTitle(node, draft);
        else if (name == u"link")
            readItemLink(node, draft);
        else if (name == u"guid") {
            draft.guid = m_text.raw(node);
            if (m_markup.attribute(node, u"ispermalink").toLower() != u"false")
                draft.guidLink = draft.guid;
        } else if (name == u"id") {
            const QString id = m_text.raw(node);
            draft.guid = id.contains(u'/') ? m_text.address(id, node) : id;
        } else if (name == u"description" || name == u"abstract")
            takeBody(draft.description, node, draft);
        else if (name == u"summary")
            takeBody(draft.summary, node, draft);
        else if (name == u"content" || name == u"fullitem" || name == u"body")
            takeContent(node, draft);
        else if (name == u"author" || name == u"contributor") {
            if (name == u"author")
                addPerson(item, node);
        } else if (name == u"pubdate" || name == u"published" || name == u"issued") {
            if (const QDateTime time = timeOf(m_text.raw(node), &item.dayOnly); time.isValid())
                draft.published = time;
        } else if (name == u"updated" || name == u"modified" || name == u"lastbuilddate")
            draft.updated = timeOf(m_text.raw(node));
        else if (name == u"created")
            draft.created = timeOf(m_text.raw(node));
        else if (name == u"category")
            addCategory(item.tags, node);
        else if (name == u"tags" || name == u"keywords")
            appendTags(item.tags, m_text.raw(node), u',');
        else if (name == u"enclosure")
            addEnclosure(item, m_markup.attribute(node, u"url"), node);
        else if (name == u"comments")
            item.commentsUrl = m_text.address(m_text.raw(node), node);
        else if (name == u"source")
            readSource(node, draft);
    }

    void readTitle(int node, Draft &draft)
    {
        setIfEmpty(draft.item.title, m_text.line(node));
        if (draft.titleNode < 0)
            draft.titleNode = node;
    }

    void readItemLink(int node, Draft &draft)
    {
        FeedItem &item = draft.item;
        const QString rel = m_markup.attribute(node, u"rel").toLower();
        if (rel == u"enclosure")
            addEnclosure(item, m_markup.attribute(node, u"href"), node);
        else if (rel == u"replies")
            setIfEmpty(item.commentsUrl, m_text.address(m_markup.attribute(node, u"href"), node));
        else if (rel == u"self")
            draft.selfLink = m_text.address(m_markup.attribute(node, u"href"), node);
        else
            setIfEmpty(item.link, pageLink(node));
    }

    void readSource(int node, Draft &draft)
    {
        if (!m_markup.hasChildren(node)) {
            draft.item.sourceTitle = m_text.line(node);
            return;
        }
        for (const int child : m_markup.children(node)) {
            const QString &name = m_markup.node(child).name;
            if (name == u"title")
                draft.item.sourceTitle = m_text.line(child);
            else if (name == u"author" && draft.item.authors.isEmpty())
                addPerson(draft.item, child);
        }
    }

    void readDublinItemPart(int node, const QString &name, Draft &draft)
    {
        FeedItem &item = draft.item;
        if (name == u"title")
            setIfEmpty(item.title, m_text.line(node));
        else if (name == u"creator" || name == u"author")
            addPerson(item, node);
        else if (name == u"date")
            draft.dublin = timeOf(m_text.raw(node), &draft.dublinDayOnly);
        else if (name == u"issued") {
            if (!draft.published.isValid())
                draft.published = timeOf(m_text.raw(node), &item.dayOnly);
        } else if (name == u"created")
            draft.created = timeOf(m_text.raw(node));
        else if (name == u"modified")
            draft.updated = timeOf(m_text.raw(node));
        else if (name == u"subject")
            appendTags(item.tags, m_text.line(node), QChar());
        else if (name == u"description")
            takeBody(draft.description, node, draft);
        else if (name == u"language")
            item.language = m_text.raw(node).replace(u'_', u'-');
        else if (name == u"identifier")
            setIfEmpty(draft.guid, m_text.raw(node));
    }

    void readMediaPart(int node, const QString &name, Draft &draft)
    {
        if (name == u"group" || name == u"content" || name == u"community")
            for (const int child : m_markup.children(node))
                readMediaPart(child, m_markup.node(child).name, draft);
        if (name == u"content") {
            draft.item.media |= mediaOf(m_markup.attribute(node, u"type"), m_markup.attribute(node, u"medium"));
        } else if (name == u"thumbnail")
            draft.item.media |= MediaKind::Image;
        else if (name == u"title")
            setIfEmpty(draft.mediaTitle, m_text.line(node));
        else if (name == u"description" || name == u"text")
            setIfEmpty(draft.mediaText, m_text.body(node));
        else if (name == u"category")
            addCategory(draft.item.tags, node);
        else if (name == u"keywords")
            appendTags(draft.item.tags, m_text.raw(node), u',');
        else if (name == u"credit" && draft.item.authors.isEmpty())
            addPerson(draft.item, node);
        else if (name == u"starrating")
            draft.item.engagement.likes = countOf(m_markup.attribute(node, u"count"));
        else if (name == u"statistics")
            draft.item.engagement.views = countOf(m_markup.attribute(node, u"views"));
    }

    void readOtherItemPart(int node, const QString &vocabulary, const QString &name, Draft &draft)
    {
        FeedItem &item = draft.item;
        const bool body =
            (vocabulary == u"content" && name == u"encoded") || vocabulary == u"xhtml" || name == u"fullitem";
        if (body && (name == u"encoded" || name == u"body" || name == u"div" || name == u"fullitem")) {
            takeContent(node, draft);
        } else if (vocabulary == u"itunes") {
            if (name == u"author" && item.authors.isEmpty())
                addPerson(item, node);
            else if (name == u"summary" || name == u"subtitle")
                setIfEmpty(draft.mediaText, m_text.body(node));
            else if (name == u"category")
                addItunesCategory(item.tags, node);
            else if (name == u"keywords")
                appendTags(item.tags, m_text.raw(node), u',');
        } else if (vocabulary == u"slash" && name == u"comments") {
            item.engagement.replies = countOf(m_text.raw(node));
        } else if (vocabulary == u"thr" && name == u"total") {
            item.engagement.replies = countOf(m_text.raw(node));
        } else if (vocabulary == u"yt" && name == u"videoid") {
            item.media |= MediaKind::Video;
        }
    }

    void takeBody(QString &target, int node, Draft &draft)
    {
        const QString text = m_text.body(node);
        if (!text.isEmpty() && target.isEmpty()) {
            target = text;
            if (draft.textNode < 0)
                draft.textNode = node;
        }
    }

    void takeContent(int node, Draft &draft)
    {
        if (m_markup.node(node).name == u"content") { // Atom: media by reference
            const QString source = m_markup.attribute(node, u"src");
            draft.item.media |= mediaOf(m_markup.attribute(node, u"type").toLower(), {});
            if (!source.isEmpty() && m_text.raw(node).isEmpty())
                return setIfEmpty(draft.item.link, m_text.address(source, node));
        }
        if (const QString text = m_text.body(node); !text.isEmpty() && draft.content.isEmpty()) {
            draft.content = text;
            draft.textNode = node;
        }
    }

    void addPerson(FeedItem &item, int node) const
    {
        FeedPerson person = m_text.person(node);
        if (!person.isEmpty() && item.authors.size() < 50)
            item.authors.append(std::move(person));
    }

    void addEnclosure(FeedItem &item, const QString &address, int node) const
    {
        const QString url = m_text.address(address, node);
        if (url.isEmpty() || item.enclosures.size() >= 100)
            return;
        const QString type = m_markup.attribute(node, u"type");
        item.enclosures.append({url, type, m_markup.attribute(node, u"length")});
        item.media |= mediaOf(type.toLower(), {});
    }

    FeedItem finished(Draft &draft, int node)
    {
        FeedItem item = std::move(draft.item);
        setIfEmpty(item.title, draft.mediaTitle);
        item.content = draft.content;
        item.summary = draft.summary.isEmpty() ? draft.description : draft.summary;
        if (item.content.isEmpty() && !draft.summary.isEmpty())
            item.content = draft.description;
        if (item.summary.isEmpty() && item.content.isEmpty())
            item.summary = draft.mediaText;

        setIfEmpty(item.link, m_text.address(m_markup.attribute(node, u"href"), node)); // CDF
        if (item.link.isEmpty() && !draft.guidLink.isEmpty() && hasScheme(draft.guidLink))
            item.link = draft.guidLink;
        setIfEmpty(item.link, draft.selfLink);
        if (item.link.isEmpty() && item.enclosures.size() == 1)
            item.link = item.enclosures.constFirst().url;

        if (!draft.updated.isValid())
            draft.updated = timeOf(m_markup.attribute(node, u"lastmod"));
        item.updated = draft.updated.isValid() ? draft.updated : draft.dublin;
        item.published = draft.published;
        if (!item.published.isValid())
            item.published = draft.created;
        if (!item.published.isValid() && draft.dublin.isValid()) {
            item.published = draft.dublin;
            item.dayOnly = draft.dublinDayOnly;
        }
        if (!item.published.isValid())
            item.published = item.updated;

        if (item.language.isEmpty()) {
            const QString scoped = m_text.language(draft.textNode >= 0    ? draft.textNode
                                                   : draft.titleNode >= 0 ? draft.titleNode
                                                                          : node);
            item.language = scoped.isNull() ? m_feed.language : scoped;
        }
        item.id = draft.guid.isEmpty() ? draft.about : draft.guid;
        item.ownId = !item.id.isEmpty();
        setIfEmpty(item.id, item.link);
        if (item.id.isEmpty()) // named after what it says, so that it is the same when it is read again
            item.id = derivedUid({item.title, item.text(), item.published.toString(Qt::ISODate)});
        return item;
    }

    const Markup &m_markup;
    FeedText m_text;
    int m_root;
    bool m_hasOwnBase;
    Feed m_feed;
    QString m_feedId;
};

/// Atom 0.3 says so in its namespace or its version; both Atoms are called "feed".
FeedText::Dialect dialectOf(const Markup &markup, int root)
{
    if (markup.node(root).name != u"feed")
        return FeedText::Dialect::Rss;
    if (markup.attribute(root, u"version").startsWith(u"0."))
        return FeedText::Dialect::Atom03;
    for (const auto &attribute : markup.node(root).attributes)
        if (attribute.name.startsWith(u"xmlns") && attribute.value.contains(u"purl.org/atom/ns"))
            return FeedText::Dialect::Atom03;
    return FeedText::Dialect::Atom10;
}

} // namespace

Feed readXmlFeed(const Markup &markup, int root, const QUrl &base)
{
    Feed feed = XmlFeed(markup, root, dialectOf(markup, root), base).read();
    feed.cut = feed.cut || !markup.node(root).closed;
    return feed;
}

} // namespace pulse
