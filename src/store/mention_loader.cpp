#include "store/mention_loader.h"
#include "store/mention_row.h"
#include <QSet>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QStringList fromLines(const QString &lines) { return lines.isEmpty() ? QStringList() : lines.split(u'\n'); }

} // namespace

QStringList tagsFromLines(const QString &lines)
{
    QStringList tags = fromLines(lines);
    for (QString &tag : tags)
        if (tag.startsWith(u'#'))
            tag.remove(0, 1);
    return tags;
}

MentionLoader::MentionLoader(Connection &connection, bool withPeople)
    : m_connection(connection),
      m_mention(
          connection,
          "SELECT m.uid, m.place_id, m.source_id, m.language, m.sentiment, m.by_person, m.hidden, m.grain,"
          " m.followers, m.likes, m.shares, m.replies, m.views, m.author_id, b.external_id, b.url, b.title, b.text,"
          " b.tags, b.hashtags, b.links, b.published_at, b.updated_at, b.collected_at, b.deleted_at, b.reply_to,"
          " b.repost_of, b.media, b.probability, b.polarity, b.abuse, b.purchase_intent"
          " FROM mention m JOIN mention_body b ON b.id = m.id WHERE m.id = ?"),
      m_author(connection, "SELECT handle, name, url, location FROM author WHERE id = ?"),
      m_labels(connection, "SELECT label FROM mention_label WHERE mention_id = ? ORDER BY label"),
      m_belongs(connection, "SELECT 1 FROM mention_brand WHERE brand_id = ? AND mention_id = ?"),
      m_withPeople(withPeople)
{
    if (!withPeople)
        return;
    Statement brands(connection, "SELECT id FROM brand WHERE removed = 0 AND kind = 0 ORDER BY competitor, position, id");
    while (brands.next())
        m_brands << BrandId(brands.integer(0));
    Statement labels(connection, "SELECT EXISTS (SELECT 1 FROM mention_label)");
    m_anyLabels = labels.scalar() != 0;
}

QString MentionLoader::place(qint64 id)
{
    if (const auto known = m_places.constFind(id); known != m_places.cend())
        return *known;
    Statement name(m_connection, "SELECT name FROM place WHERE id = ?");
    return *m_places.insert(id, name.bind(id).next() ? name.text(0) : QString());
}

void MentionLoader::prepare(const QList<MentionId> &ids)
{
    if (!m_withPeople || ids.isEmpty())
        return;
    const auto [first, last] =
        std::minmax_element(ids.cbegin(), ids.cend(), [](MentionId a, MentionId b) { return raw(a) < raw(b); });
    // Row numbers follow the time: a page in order of time is one short run of rows, a page by likes may span all.
    const qint64 questions = ids.size() * m_brands.size();
    Statement span(m_connection, "SELECT count(*) FROM (SELECT 1 FROM mention WHERE id BETWEEN ? AND ? LIMIT ?)");
    if (span.bind(*first).bind(*last).bind(questions).scalar() >= questions)
        return;
    QSet<qint64> wanted;
    for (const MentionId id : ids)
        wanted << raw(id);
    Statement rows(m_connection,
                   "SELECT mention_id FROM mention_brand WHERE brand_id = ? AND mention_id BETWEEN ? AND ?");
    for (const BrandId brand : std::as_const(m_brands)) {
        rows.begin().bind(brand).bind(*first).bind(*last);
        while (rows.next())
            if (wanted.contains(rows.integer(0)))
                m_brandsOf[rows.integer(0)] << brand;
    }
    m_prepared = !rows.failed();
}

std::optional<Mention> MentionLoader::load(qint64 id)
{
    Statement &row = m_mention.begin().bind(id);
    if (!row.next())
        return std::nullopt;
    Mention mention;
    mention.id = MentionId(id);
    mention.uid = QString::fromLatin1(row.bytes(0).toHex());
    Post &post = mention.post;
    post.place = place(row.integer(1));
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
    if (raw(mention.authorId) != 0 && m_author.begin().bind(mention.authorId).next()) {
        post.author.handle = m_author.text(0);
        post.author.name = m_author.text(1);
        post.author.url = m_author.text(2);
        post.author.location = m_author.text(3);
    }
    post.externalId = row.text(14);
    post.url = row.text(15);
    post.title = row.text(16);
    post.text = row.text(17);
    post.tags = tagsFromLines(row.text(18));
    mention.hashtags = fromLines(row.text(19));
    mention.links = fromLines(row.text(20));
    post.publishedAt = row.time(21);
    post.updatedAt = row.time(22);
    mention.collectedAt = row.time(23);
    mention.deletedAt = row.time(24);
    post.deleted = mention.deletedAt.isValid();
    mention.sortTime = post.publishedAt.isValid() ? post.publishedAt : mention.collectedAt;
    post.replyTo = row.text(25);
    post.repostOf = row.text(26);
    post.media = MediaKinds::fromInt(int(row.integer(27)));
    judgement.probability = judgement.byPerson ? 1 : row.real(28);
    judgement.polarity = row.real(29);
    judgement.abuse = row.real(30);
    judgement.purchaseIntent = row.real(31);
    if (m_withPeople) {
        if (m_prepared) {
            mention.brands = m_brandsOf.value(id);
        } else {
            for (const BrandId brand : m_brands)
                if (m_belongs.begin().bind(brand).bind(id).next())
                    mention.brands << brand;
        }
        if (m_anyLabels) {
            m_labels.begin().bind(id);
            while (m_labels.next())
                mention.labels << m_labels.text(0);
        }
    }
    return mention;
}

Status MentionLoader::status() const
{
    for (const Statement *statement : {&m_mention, &m_author, &m_labels, &m_belongs})
        if (statement->failed())
            return statement->status();
    return ok();
}

} // namespace pulse
