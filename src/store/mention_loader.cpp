#include "store/mention_loader.h"
#include "store/mention_row.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// So many rows are asked for at once; a last chunk that is shorter leaves the rest of its parameters NULL.
constexpr qsizetype ChunkSize = 100;

QStringList fromLines(const QString &lines) { return lines.isEmpty() ? QStringList() : lines.split(u'\n'); }

/// \a sql with "(:ids)" spelled out as the parameters of a chunk.
std::string withIds(std::string_view sql)
{
    std::string marks("(?");
    for (qsizetype i = 1; i < ChunkSize; ++i)
        marks += ",?";
    std::string whole(sql);
    constexpr std::string_view place("(:ids");
    return whole.replace(whole.find(place), place.size(), marks);
}

/// Binds the chunk of \a ids that begins at \a from.
void bindChunk(Statement &statement, const QList<MentionId> &ids, qsizetype from)
{
    statement.begin();
    for (qsizetype i = from; i < from + ChunkSize; ++i) {
        if (i < ids.size())
            statement.bind(ids[i]);
        else
            statement.bindNull();
    }
}

/// \a bytes as hexadecimal digits.
Uid uidOf(const QByteArray &bytes)
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    Uid uid(bytes.size() * 2, Qt::Uninitialized);
    QChar *out = uid.data();
    for (const char byte : bytes) {
        *out++ = digits[uchar(byte) >> 4];
        *out++ = digits[uchar(byte) & 0xf];
    }
    return uid;
}

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
      m_mentions(
          connection,
          withIds("SELECT m.uid, m.place_id, m.source_id, m.language, m.sentiment, m.by_person, m.hidden, m.grain,"
                  " m.followers, m.likes, m.shares, m.replies, m.views, m.author_id, b.external_id, b.url, b.title,"
                  " b.text, b.tags, b.hashtags, b.links, b.published_at, b.updated_at, b.collected_at, b.deleted_at,"
                  " b.reply_to, b.repost_of, b.media, b.probability, b.polarity, b.abuse, b.purchase_intent, m.id,"
                  " a.handle, a.name, a.url, a.location, b.withheld_at"
                  " FROM mention m CROSS JOIN mention_body b ON b.id = m.id LEFT JOIN author a ON a.id = m.author_id"
                  " WHERE m.id IN (:ids)")),
      m_brandsOfIds(connection, withIds("SELECT mention_id, brand_id FROM mention_brand WHERE brand_id IN"
                                        " (SELECT id FROM brand WHERE removed = 0) AND mention_id IN (:ids)")),
      m_brandsOfSpan(connection,
                     "SELECT mention_id FROM mention_brand WHERE brand_id = ? AND mention_id BETWEEN ? AND ?"),
      m_labels(connection, "SELECT label FROM mention_label WHERE mention_id = ? ORDER BY label"),
      m_withPeople(withPeople)
{
    if (!withPeople)
        return;
    Statement brands(connection,
                     "SELECT id FROM brand WHERE removed = 0 AND kind = 0 ORDER BY competitor, position, id");
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

MentionLoader::Page::Page(const QList<MentionId> &wanted) : ids(wanted), mentions(wanted.size())
{
    places.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(raw(ids[i]), i);
}

Mention *MentionLoader::Page::at(qint64 id)
{
    const auto it = places.constFind(id);
    return it == places.cend() ? nullptr : &mentions[*it];
}

QList<Mention> MentionLoader::load(const QList<MentionId> &ids)
{
    Page page(ids);
    readRows(page);
    if (m_withPeople && !ids.isEmpty()) {
        readBrands(page);
        if (m_anyLabels)
            readLabels(page);
    }
    page.mentions.removeIf([](const Mention &mention) { return raw(mention.id) == 0; });
    return std::move(page.mentions);
}

std::optional<Mention> MentionLoader::load(qint64 id)
{
    QList<Mention> one = load(QList<MentionId>{MentionId(id)});
    return one.isEmpty() ? std::nullopt : std::optional(std::move(one.first()));
}

void MentionLoader::readRows(Page &page)
{
    for (qsizetype from = 0; from < page.ids.size(); from += ChunkSize) {
        bindChunk(m_mentions, page.ids, from);
        while (m_mentions.next())
            if (Mention *mention = page.at(m_mentions.integer(32)))
                readInto(*mention);
    }
    m_mentions.begin();
}

/// With many brands (each film of a catalogue is one), the brands of a page in order of time, a short run of rows, are
/// one walk for each brand; otherwise every mention is asked for every brand.
void MentionLoader::readBrands(Page &page)
{
    const auto [first, last] = std::minmax_element(page.ids.cbegin(), page.ids.cend(),
                                                   [](MentionId a, MentionId b) { return raw(a) < raw(b); });
    const qint64 questions = page.ids.size() * m_brands.size();
    Statement span(m_connection, "SELECT count(*) FROM (SELECT 1 FROM mention WHERE id BETWEEN ? AND ? LIMIT ?)");
    if (span.bind(*first).bind(*last).bind(questions).scalar() < questions) {
        readBrandsOfSpan(page, *first, *last);
        return;
    }
    for (qsizetype from = 0; from < page.ids.size(); from += ChunkSize) {
        bindChunk(m_brandsOfIds, page.ids, from);
        while (m_brandsOfIds.next())
            if (Mention *mention = page.at(m_brandsOfIds.integer(0)))
                mention->brands << BrandId(m_brandsOfIds.integer(1));
    }
    m_brandsOfIds.begin();
    for (Mention &mention : page.mentions)
        if (mention.brands.size() > 1)
            std::sort(mention.brands.begin(), mention.brands.end(),
                      [this](BrandId a, BrandId b) { return m_brands.indexOf(a) < m_brands.indexOf(b); });
}

void MentionLoader::readBrandsOfSpan(Page &page, MentionId first, MentionId last)
{
    for (const BrandId brand : std::as_const(m_brands)) {
        m_brandsOfSpan.begin().bind(brand).bind(first).bind(last);
        while (m_brandsOfSpan.next())
            if (Mention *mention = page.at(m_brandsOfSpan.integer(0)))
                mention->brands << brand;
    }
    m_brandsOfSpan.begin();
}

void MentionLoader::readLabels(Page &page)
{
    for (Mention &mention : page.mentions) {
        m_labels.begin().bind(mention.id);
        while (m_labels.next())
            mention.labels << m_labels.text(0);
    }
    m_labels.begin();
}

/// The row that the statement stands on.
void MentionLoader::readInto(Mention &mention)
{
    const Statement &row = m_mentions;
    mention.id = MentionId(row.integer(32));
    mention.uid = uidOf(row.bytes(0));
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
    post.author.handle = row.text(33);
    post.author.name = row.text(34);
    post.author.url = row.text(35);
    post.author.location = row.text(36);
    post.externalId = row.text(14);
    post.url = row.text(15);
    post.title = row.text(16);
    post.text = row.text(17);
    if (!row.isNull(37))
        post.text =
            QCoreApplication::translate("MentionLoader", "Its words are not kept any more. The mention still counts.");
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
}

Status MentionLoader::status() const
{
    for (const Statement *statement : {&m_mentions, &m_brandsOfIds, &m_brandsOfSpan, &m_labels})
        if (statement->failed())
            return statement->status();
    return ok();
}

} // namespace pulse
