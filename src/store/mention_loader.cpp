#include "store/mention_loader.h"
#include "store/mention_row.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QStringList fromLines(const QString &lines) { return lines.isEmpty() ? QStringList() : lines.split(u'\n'); }

QStringList withoutSigns(QStringList tags)
{
    for (QString &tag : tags)
        if (tag.startsWith(u'#'))
            tag.remove(0, 1);
    return tags;
}

} // namespace

MentionLoader::MentionLoader(Connection &connection, bool withPeople)
    : m_mention(connection,
                "SELECT m.uid, p.name, m.source_id, m.language, m.sentiment, m.by_person, m.hidden, m.grain,"
                " m.followers, m.likes, m.shares, m.replies, m.views, m.author_id, a.handle, a.name, a.url, a.location,"
                " b.external_id, b.url, b.title, b.text, b.tags, b.hashtags, b.links, b.published_at, b.updated_at,"
                " b.collected_at, b.deleted_at, b.reply_to, b.repost_of, b.media, b.probability, b.polarity, b.abuse,"
                " b.purchase_intent FROM mention m JOIN mention_body b ON b.id = m.id JOIN place p ON p.id = m.place_id"
                " LEFT JOIN author a ON a.id = m.author_id WHERE m.id = ?"),
      m_brands(connection, "SELECT b.id FROM brand b WHERE b.removed = 0 AND EXISTS (SELECT 1 FROM mention_brand mb"
                           " WHERE mb.brand_id = b.id AND mb.mention_id = ?) ORDER BY b.competitor, b.position, b.id"),
      m_labels(connection, "SELECT label FROM mention_label WHERE mention_id = ? ORDER BY label"),
      m_withPeople(withPeople)
{}

std::optional<Mention> MentionLoader::load(qint64 id)
{
    Statement &row = m_mention.begin().bind(id);
    if (!row.next())
        return std::nullopt;
    Mention mention;
    mention.id = MentionId(id);
    mention.uid = QString::fromLatin1(row.bytes(0).toHex());
    Post &post = mention.post;
    post.place = row.text(1);
    mention.sourceId = SourceId(row.integer(2));
    post.language = row.text(3);
    Judgement &judgement = mention.judgement;
    judgement.sentiment = Sentiment(row.integer(4));
    judgement.byPerson = row.integer(5) != 0;
    mention.noise = (row.integer(6) & NoiseHidden) != 0;
    post.dayOnly = Grain(row.integer(7)) == Grain::Day;
    post.author.followers = row.maybe(8);
    post.engagement = {row.maybe(9), row.maybe(10), row.maybe(11), row.maybe(12)};
    mention.authorId = AuthorId(row.integer(13));
    post.author.handle = row.text(14);
    post.author.name = row.text(15);
    post.author.url = row.text(16);
    post.author.location = row.text(17);
    post.externalId = row.text(18);
    post.url = row.text(19);
    post.title = row.text(20);
    post.text = row.text(21);
    post.tags = withoutSigns(fromLines(row.text(22)));
    mention.hashtags = fromLines(row.text(23));
    mention.links = fromLines(row.text(24));
    post.publishedAt = row.time(25);
    post.updatedAt = row.time(26);
    mention.collectedAt = row.time(27);
    mention.deletedAt = row.time(28);
    post.deleted = mention.deletedAt.isValid();
    mention.sortTime = post.publishedAt.isValid() ? post.publishedAt : mention.collectedAt;
    post.replyTo = row.text(29);
    post.repostOf = row.text(30);
    post.media = MediaKinds::fromInt(int(row.integer(31)));
    judgement.probability = judgement.byPerson ? 1 : row.real(32);
    judgement.polarity = row.real(33);
    judgement.abuse = row.real(34);
    judgement.purchaseIntent = row.real(35);
    if (m_withPeople) {
        m_brands.begin().bind(id);
        while (m_brands.next())
            mention.brands << BrandId(m_brands.integer(0));
        m_labels.begin().bind(id);
        while (m_labels.next())
            mention.labels << m_labels.text(0);
    }
    return mention;
}

Status MentionLoader::status() const
{
    for (const Statement *statement : {&m_mention, &m_brands, &m_labels})
        if (statement->failed())
            return statement->status();
    return ok();
}

} // namespace pulse
