#include "store/mention_writer.h"
#include "core/text.h"
#include "store/name_cache.h"
#include "store/statement.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <sqlite3.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString lines(const QStringList &list) { return list.join(u'\n'); }

/// Tags of the place as the index gets them: "#tag" where a search for the tag means exactly that.
QString tagLines(const QStringList &tags)
{
    QStringList signedTags;
    for (const QString &tag : tags) {
        bool plain = !tag.isEmpty();
        for (qsizetype i = 0; plain && i < tag.size(); i += unitsOf(codePointAt(tag, i)))
            plain = isWordCharacter(codePointAt(tag, i));
        signedTags << (plain ? u'#' + tag : tag);
    }
    return lines(signedTags);
}

int flagsOf(const EnrichedPost &enriched, bool purchase)
{
    const Post &post = enriched.post;
    int flags = 0;
    const auto set = [&flags](bool holds, int flag) { flags |= holds ? flag : 0; };
    set(!post.repostOf.isEmpty(), RepostFlag);
    set(!post.replyTo.isEmpty(), ReplyFlag);
    set(!enriched.hashtags.isEmpty() || !post.tags.isEmpty(), HashtagFlag);
    set(!enriched.links.isEmpty() || post.media.testFlag(MediaKind::Link), LinkFlag);
    set(post.media.testFlag(MediaKind::Image), ImageFlag);
    set(post.media.testFlag(MediaKind::Video), VideoFlag);
    set(post.media.testFlag(MediaKind::Audio), AudioFlag);
    set(purchase, IntentFlag);
    return flags;
}

/// A judgement that came along with the post is a person's.
Judgement judgementOf(const EnrichedPost &enriched)
{
    Judgement judgement = enriched.judgement;
    if (enriched.post.judgedSentiment) {
        judgement.sentiment = *enriched.post.judgedSentiment;
        judgement.probability = 1;
        judgement.byPerson = true;
    }
    return judgement;
}

/// What the classifier said, whatever people say.
Judgement classified(const EnrichedPost &enriched)
{
    return enriched.judgement.byPerson ? Judgement{} : enriched.judgement;
}

Grain grainOf(const Post &post)
{
    return !post.publishedAt.isValid() ? Grain::None : post.dayOnly ? Grain::Day : Grain::Time;
}

/// \a newer where it says something, else \a known.
std::optional<qint64> latest(const std::optional<qint64> &newer, const std::optional<qint64> &known)
{
    return newer ? newer : known;
}

/// Found in the text or given beside it, each once whatever its case.
QStringList distinctTags(const EnrichedPost &enriched)
{
    QStringList tags;
    QSet<QString> seen;
    for (const QString &tag : enriched.hashtags + enriched.post.tags) {
        const QString key = folded(tag);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        tags << key;
    }
    return tags;
}

} // namespace

void touch(ChangeSet &changes, const QList<qint64> &brands, const MentionRow &row)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(row.hour() * 3'600'000, Qt::UTC);
    const QDateTime end = begin.addSecs(3600);
    if (!changes.mentions) {
        changes.from = begin;
        changes.to = end;
    } else if (changes.from.isValid()) {
        changes.from = std::min(changes.from, begin);
        changes.to = std::max(changes.to, end);
    }
    changes.mentions = true;
    for (const qint64 brand : brands)
        if (!changes.touchedBrands.contains(BrandId(brand)))
            changes.touchedBrands << BrandId(brand);
}

Result<StoredRow> storedRow(Connection &connection, qint64 id)
{
    Statement select(connection,
                     "SELECT m.place_id, m.author_id, m.language, m.sentiment, m.by_person, m.hidden, m.grain, m.flags,"
                     " m.followers, m.likes, m.shares, m.replies, m.views FROM mention m WHERE m.id = ?");
    StoredRow stored;
    MentionRow &row = stored.row;
    if (!select.bind(id).next()) {
        if (Status status = select.status(); !status)
            return status.error();
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("MentionStore", "This mention is not in the workspace any more."),
                     {}};
    }
    row.id = id;
    row.place = select.integer(0);
    row.author = select.maybe(1);
    row.language = select.text(2);
    row.sentiment = int(select.integer(3));
    row.byPerson = select.integer(4) != 0;
    row.hidden = int(select.integer(5));
    row.grain = Grain(select.integer(6));
    row.flags = int(select.integer(7));
    row.followers = select.maybe(8);
    row.likes = select.maybe(9);
    row.shares = select.maybe(10);
    row.replies = select.maybe(11);
    row.views = select.maybe(12);
    Statement brands(connection, "SELECT b.id FROM brand b WHERE EXISTS (SELECT 1 FROM mention_brand mb"
                                 " WHERE mb.brand_id = b.id AND mb.mention_id = ?)");
    brands.bind(id);
    while (brands.next())
        stored.brands << brands.integer(0);
    if (Status status = brands.status(); !status)
        return status.error();
    return stored;
}

Status storeRow(Connection &connection, const MentionRow &row)
{
    Statement mention(connection,
                      "UPDATE mention SET language = ?, sentiment = ?, by_person = ?, hidden = ?, flags = ?,"
                      " followers = ?, likes = ?, shares = ?, replies = ?, views = ?, engagement = ? WHERE id = ?");
    mention.bind(row.language).bind(row.sentiment).bind(row.byPerson).bind(row.hidden).bind(row.flags);
    mention.bind(row.followers).bind(row.likes).bind(row.shares).bind(row.replies).bind(row.views);
    if (Status done = mention.bind(row.engagement()).bind(row.id).run(); !done)
        return done;
    Statement brands(connection, "UPDATE mention_brand SET language = ?, sentiment = ?, hidden = ?, flags = ?,"
                                 " followers = ? WHERE brand_id IN (SELECT id FROM brand) AND mention_id = ?");
    brands.bind(row.language).bind(row.sentiment).bind(row.hidden).bind(row.flags).bind(row.followers);
    return brands.bind(row.id).run();
}

MentionWriter::MentionWriter(Connection &connection, SourceId source, const QDateTime &collectedAt, ChangeSet &changes)
    : m_connection(connection), m_source(source), m_collectedAt(collectedAt.toUTC()), m_changes(changes),
      m_rollups(connection), m_gatherings(connection), m_purchases(connection),
      m_insertMention(connection,
                      "INSERT INTO mention (id, uid, place_id, author_id, source_id, language, sentiment, by_person,"
                      " hidden, grain, flags, followers, likes, shares, replies, views, engagement)"
                      " VALUES (?,?,?,?,?,?,?,?,0,?,?,?,?,?,?,?,?) ON CONFLICT (uid) DO NOTHING"),
      m_insertBody(connection,
                   "INSERT INTO mention_body (id, external_id, url, title, text, tags, hashtags, links, published_at,"
                   " updated_at, collected_at, reply_to, repost_of, media, classified, probability, polarity,"
                   " abuse, purchase_intent) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
      m_insertBrand(connection,
                    "INSERT INTO mention_brand (brand_id, mention_id, author_id, place_id, language, sentiment, hidden,"
                    " grain, flags, followers, assigned) VALUES (?,?,?,?,?,?,?,?,?,?,?)"),
      m_insertTag(connection, "INSERT OR IGNORE INTO mention_hashtag (mention_id, hashtag_id) VALUES (?, ?)"),
      m_insertLink(connection, "INSERT OR IGNORE INTO mention_link (mention_id, link_id) VALUES (?, ?)"),
      m_highestId(connection, "SELECT max(id) FROM mention WHERE id >= ? AND id < ?")
{}

Result<IngestResult> MentionWriter::write(const QList<EnrichedPost> &batch)
{
    // In the order of time, which is the order of every table and of the full-text index: rows that arrive in it are
    // appended. Further sightings of the same post come after its first, in their own order.
    struct Entry {
        qint64 time;
        bool again;
        qsizetype index;
        QByteArray uid;
    };
    std::vector<Entry> order;
    order.reserve(size_t(batch.size()));
    QSet<QByteArray> seen;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        const Post &post = batch[i].post;
        const QDateTime &time = post.publishedAt.isValid() ? post.publishedAt : m_collectedAt;
        const QByteArray uid = QByteArray::fromHex(derivedUid({post.place, post.externalId}).toLatin1());
        order.push_back({time.toMSecsSinceEpoch(), seen.contains(uid), i, uid});
        seen.insert(uid);
    }
    std::stable_sort(order.begin(), order.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.again, a.again ? 0 : a.time) < std::pair(b.again, b.again ? 0 : b.time);
    });
    if (Status read = m_purchases.status(); !read)
        return read.error();
    if (Status read = m_gatherings.status(); !read)
        return read.error();
    for (const Entry &entry : order)
        if (Status written = writeOne(batch[entry.index], entry.uid); !written)
            return written.error();
    if (Status indexed = indexTexts(); !indexed)
        return indexed.error();
    if (Status flushed = m_rollups.flush(); !flushed)
        return flushed.error();
    Statement total(m_connection, "UPDATE meta SET value = value + ? WHERE key = 'mentions'");
    if (Status counted = total.bind(m_result.added).run(); !counted)
        return counted.error();
    return m_result;
}

Result<qint64> MentionWriter::freeId(const QDateTime &sortTime)
{
    qint64 second = std::clamp(floorDiv(sortTime.toMSecsSinceEpoch(), 1000) - IdEpoch, -FarthestSecond, FarthestSecond);
    for (;; ++second) { // a second can be full only of posts that have a day alone: the next second is as true
        const qint64 lowest = second * IdsPerSecond;
        auto last = m_lastIds.find(second);
        if (last == m_lastIds.end()) {
            const qint64 id = m_highestId.bind(lowest).bind(lowest + IdsPerSecond).scalar(lowest);
            if (Status status = m_highestId.status(); !status)
                return status.error();
            last = m_lastIds.insert(second, id);
        }
        if (*last + 1 < lowest + IdsPerSecond)
            return *last + 1;
    }
}

/// What the row of a post that is not stored yet will hold, with a place, an author and an identifier of its own.
Result<MentionRow> MentionWriter::newRow(const EnrichedPost &enriched)
{
    const Post &post = enriched.post;
    const auto place = m_connection.names().place(m_connection, post.place);
    if (!place)
        return place.error();
    const auto author = m_connection.names().author(m_connection, *place, post.author);
    if (!author)
        return author.error();
    const QDateTime sortTime = post.publishedAt.isValid() ? post.publishedAt : m_collectedAt;
    const auto id = freeId(sortTime);
    if (!id)
        return id.error();
    const Judgement judgement = judgementOf(enriched);

    MentionRow row;
    row.id = *id;
    row.place = *place;
    row.author = *author;
    row.language = post.language;
    row.sentiment = int(judgement.sentiment);
    row.byPerson = judgement.byPerson;
    row.grain = grainOf(post);
    row.flags = flagsOf(enriched, m_purchases.holds(row.id, enriched.judgement.purchaseIntent));
    row.followers = post.author.followers;
    row.likes = post.engagement.likes;
    row.shares = post.engagement.shares;
    row.replies = post.engagement.replies;
    row.views = post.engagement.views;
    return row;
}

Status MentionWriter::writeOne(const EnrichedPost &enriched, const QByteArray &uid)
{
    const Post &post = enriched.post;
    const auto blocked = isBlocked(post);
    if (!blocked)
        return blocked.error();
    if (*blocked) {
        ++m_result.duplicate;
        return ok();
    }
    const auto known = knownByAlias(enriched, uid);
    if (!known)
        return known.error();
    if (!known->isEmpty()) {
        if (Status kept = keepSighting(post, *known, uid); !kept)
            return kept;
        return update(enriched, *known, true);
    }
    if (post.deleted) // of what was never seen, nothing is kept
        return update(enriched, uid);
    const auto row = newRow(enriched);
    if (!row)
        return row.error();
    Statement &insert = m_insertMention;
    insert.bind(row->id).bindBlob(uid).bind(row->place).bind(row->author).bind(m_source).bind(row->language);
    insert.bind(row->sentiment).bind(row->byPerson).bind(int(row->grain)).bind(row->flags).bind(row->followers);
    insert.bind(row->likes).bind(row->shares).bind(row->replies).bind(row->views).bind(row->engagement());
    if (Status done = insert.run(); !done)
        return done;
    if (sqlite3_changes(m_connection.handle()) == 0)
        return update(enriched, uid);
    return keepDetails(*row, enriched);
}

/// All that belongs to the new \a row: texts, tags, brands, names and counts.
Status MentionWriter::keepDetails(const MentionRow &row, const EnrichedPost &enriched)
{
    ++m_lastIds[floorDiv(row.id, IdsPerSecond)];
    ++m_result.added;
    if (Status done = insertBody(row.id, enriched); !done)
        return done;
    if (Status done = indexTags(row.id, distinctTags(enriched), enriched.links); !done)
        return done;
    if (Status done = insertBrands(row, enriched.brands, !enriched.post.brandName.isEmpty()); !done)
        return done;
    if (Status done = keepAliases(row.id, enriched.post, {}); !done)
        return done;
    const QList<BrandId> gatherings = m_gatherings.match(enriched, row.id);
    if (Status done = insertBrands(row, gatherings, false); !done)
        return done;
    QList<qint64> brands;
    for (const BrandId brand : enriched.brands + gatherings)
        brands << raw(brand);
    m_rollups.count(row, brands, 1);
    touch(m_changes, brands, row);
    return ok();
}

Status MentionWriter::insertBody(qint64 id, const EnrichedPost &enriched)
{
    const Post &post = enriched.post;
    const Judgement judgement = judgementOf(enriched);
    m_texts.push_back({id, post.title.toUtf8(), post.text.toUtf8(), tagLines(post.tags).toUtf8()});
    const Texts &texts = m_texts.back();
    Statement &insert = m_insertBody;
    insert.bind(id).bind(post.externalId).bind(post.url).bindUtf8(texts.title).bindUtf8(texts.text);
    insert.bindUtf8(texts.tags).bind(lines(enriched.hashtags)).bind(lines(enriched.links)).bind(post.publishedAt);
    insert.bind(post.updatedAt).bind(m_collectedAt).bind(post.replyTo).bind(post.repostOf);
    const Judgement machine = classified(enriched);
    insert.bind(int(post.media)).bind(int(machine.sentiment)).bind(machine.probability).bind(machine.polarity);
    insert.bind(judgement.abuse);
    return insert.bind(judgement.purchaseIntent).run();
}

Status MentionWriter::insertBrands(const MentionRow &row, const QList<BrandId> &brands, bool named)
{
    Statement &insert = m_insertBrand;
    for (const BrandId brand : brands) {
        insert.bind(brand).bind(row.id).bind(row.author).bind(row.place).bind(row.language).bind(row.sentiment);
        insert.bind(row.hidden).bind(int(row.grain)).bind(row.flags).bind(row.followers).bind(named ? 1 : 0);
        if (Status done = insert.run(); !done)
            return done;
    }
    return ok();
}

/// Without those from which a person took the mention out.
QList<BrandId> MentionWriter::chosen(qint64 id, const QList<BrandId> &brands)
{
    QList<BrandId> left;
    Statement out(m_connection, "SELECT 1 FROM mention_choice WHERE brand_id = ? AND mention_id = ? AND belongs = 0");
    for (const BrandId brand : brands)
        if (out.begin().bind(brand).bind(id).scalar() == 0)
            left << brand;
    return left;
}

Status MentionWriter::indexTags(qint64 id, const QStringList &hashtags, const QStringList &links)
{
    for (const QString &hashtag : hashtags) {
        const auto tag = m_connection.names().hashtag(m_connection, hashtag);
        if (!tag)
            return tag.error();
        if (Status done = m_insertTag.bind(id).bind(*tag).run(); !done)
            return done;
    }
    for (const QString &address : links) {
        const auto link = m_connection.names().link(m_connection, address);
        if (!link)
            return link.error();
        if (Status done = m_insertLink.bind(id).bind(*link).run(); !done)
            return done;
    }
    return ok();
}

Status MentionWriter::indexTexts()
{
    // A row number below the one before makes the index write what it gathered: hence the order.
    std::sort(m_texts.begin(), m_texts.end(), [](const Texts &a, const Texts &b) { return a.id < b.id; });
    Statement insert(m_connection, "INSERT INTO mention_fts (rowid, title, text, tags) VALUES (?, ?, ?, ?)");
    for (const Texts &texts : m_texts) {
        insert.bind(texts.id).bindUtf8(texts.title).bindUtf8(texts.text).bindUtf8(texts.tags);
        if (Status done = insert.run(); !done)
            return done;
    }
    m_texts.clear();
    return ok();
}

Status MentionWriter::update(const EnrichedPost &enriched, const QByteArray &uid, bool elsewhere)
{
    const Post &post = enriched.post;
    Statement find(m_connection,
                   "SELECT m.id, b.title, b.text, b.updated_at, b.collected_at, b.withheld_at FROM mention m"
                   " JOIN mention_body b ON b.id = m.id WHERE m.uid = ?");
    if (!find.bindBlob(uid).next()) {
        ++m_result.duplicate;
        return find.status();
    }
    if (!find.isNull(5)) { // its words were taken out, and stay out
        ++m_result.duplicate;
        return ok();
    }
    const qint64 id = find.integer(0);
    const bool otherText = find.text(1) != post.title || find.text(2) != post.text;
    const bool wordless = find.text(1).isEmpty() && find.text(2).isEmpty(); // e.g. pasted as an address with a picture
    const QDateTime knownEdit = find.time(3);
    const QDateTime knownCollection = find.time(4);
    find.begin();
    const auto stored = storedRow(m_connection, id);
    if (!stored)
        return stored.error();
    MentionRow row = stored->row;
    if (post.deleted) {
        row.hidden |= DeletedHidden;
    } else if (m_collectedAt >= knownCollection) {
        // Another place knows a part of what happened to a post: there, only more is news.
        const auto counted = [elsewhere](const std::optional<qint64> &newer, const std::optional<qint64> &before) {
            return elsewhere ? std::max(newer, before) : latest(newer, before);
        };
        row.likes = counted(post.engagement.likes, row.likes);
        row.shares = counted(post.engagement.shares, row.shares);
        row.replies = counted(post.engagement.replies, row.replies);
        row.views = counted(post.engagement.views, row.views);
        row.followers = latest(post.author.followers, row.followers);
    }
    const bool newer = post.updatedAt.isValid() && (!knownEdit.isValid() || post.updatedAt > knownEdit);
    const bool edited = !post.deleted && otherText && (newer || wordless);
    const MentionRow &old = stored->row;
    const bool counted = row.likes != old.likes || row.shares != old.shares || row.replies != old.replies ||
                         row.views != old.views || row.followers != old.followers;
    if (!counted && !edited && row.hidden == old.hidden) {
        ++m_result.duplicate;
        return ok();
    }
    ++m_result.updated;
    m_rollups.count(old, stored->brands, -1);
    touch(m_changes, stored->brands, old);
    if (edited)
        if (Status done = updateText(id, row, enriched); !done)
            return done;
    if (post.deleted) {
        Statement mark(m_connection, "UPDATE mention_body SET deleted_at = ? WHERE id = ?");
        if (Status done = mark.bind(m_collectedAt).bind(id).run(); !done)
            return done;
    }
    if (Status done = storeRow(m_connection, row); !done)
        return done;
    const auto now = storedRow(m_connection, id); // an edit may have changed the brands
    if (!now)
        return now.error();
    m_rollups.count(now->row, now->brands, 1);
    touch(m_changes, now->brands, now->row);
    return ok();
}

Status MentionWriter::updateText(qint64 id, MentionRow &row, const EnrichedPost &enriched)
{
    // A text of this same batch is not in the index yet: the index takes the old one out by its words.
    if (Status indexed = indexTexts(); !indexed)
        return indexed;
    const Post &post = enriched.post;
    for (const char *sql :
         {"INSERT INTO mention_fts (mention_fts, rowid, title, text, tags)"
          " SELECT 'delete', id, title, text, tags FROM mention_body WHERE id = ?",
          "DELETE FROM mention_hashtag WHERE mention_id = ?", "DELETE FROM mention_link WHERE mention_id = ?",
          "DELETE FROM mention_brand WHERE assigned = 0 AND brand_id IN (SELECT id FROM brand) AND mention_id = ?"}) {
        Statement remove(m_connection, sql);
        if (Status done = remove.bind(id).run(); !done)
            return done;
    }
    const Judgement judgement = judgementOf(enriched);
    const QString tags = tagLines(post.tags);
    Statement change(m_connection, "UPDATE mention_body SET title = ?, text = ?, tags = ?, hashtags = ?, links = ?,"
                                   " updated_at = ?, media = ?, abuse = ?, purchase_intent = ? WHERE id = ?");
    change.bind(post.title).bind(post.text).bind(tags).bind(lines(enriched.hashtags)).bind(lines(enriched.links));
    change.bind(post.updatedAt).bind(int(post.media)).bind(judgement.abuse).bind(judgement.purchaseIntent);
    if (Status done = change.bind(id).run(); !done)
        return done;
    if (!row.byPerson) { // a person's judgement outlives an edit
        row.sentiment = int(judgement.sentiment);
        row.byPerson = judgement.byPerson;
    }
    const Judgement machine = classified(enriched);
    Statement judge(m_connection, "UPDATE mention_body SET classified = ?, probability = ?, polarity = ? WHERE id = ?");
    judge.bind(int(machine.sentiment)).bind(machine.probability).bind(machine.polarity);
    if (Status done = judge.bind(id).run(); !done)
        return done;
    row.flags = flagsOf(enriched, m_purchases.holds(id, judgement.purchaseIntent));
    row.language = post.language;
    m_texts.push_back({id, post.title.toUtf8(), post.text.toUtf8(), tags.toUtf8()});
    if (Status done = indexTags(id, distinctTags(enriched), enriched.links); !done)
        return done;
    Statement kept(m_connection, "SELECT 1 FROM mention_brand WHERE brand_id = ? AND mention_id = ?");
    const auto add = [&](const QList<BrandId> &brands, bool named) {
        QList<BrandId> added;
        for (const BrandId brand : chosen(id, brands))
            if (kept.begin().bind(brand).bind(id).scalar() == 0)
                added << brand;
        return insertBrands(row, added, named);
    };
    if (Status done = add(enriched.brands, !post.brandName.isEmpty()); !done)
        return done;
    return add(m_gatherings.match(enriched, id), false);
}

} // namespace pulse
