#include "store/rejudging.h"
#include "store/mention_writer.h"
#include "store/rollup_writer.h"
#include "store/statement.h"
#include <limits>

namespace pulse {

namespace {

constexpr const char *Columns = "SELECT m.id, m.language, m.sentiment, m.by_person, b.probability, b.title, b.text "
                                "FROM mention m NOT INDEXED JOIN mention_body b ON b.id = m.id ";

StoredText textOf(const Statement &row)
{
    StoredText text;
    text.id = MentionId(row.integer(0));
    text.language = row.text(1);
    text.sentiment = Sentiment(row.integer(2));
    text.byPerson = row.integer(3) != 0;
    text.probability = row.real(4);
    const QString title = row.text(5);
    text.text = title.isEmpty() ? row.text(6) : title + u'\n' + row.text(6);
    return text;
}

Result<QList<StoredText>> listOf(Statement &rows)
{
    QList<StoredText> texts;
    while (rows.next())
        texts << textOf(rows);
    if (rows.failed())
        return rows.status().error();
    return texts;
}

} // namespace

Result<Rejudging::Slice> Rejudging::slice(MentionId from, int rows) const
{
    Statement select(m_connection, std::string(Columns) + "WHERE m.id >= ? ORDER BY m.id LIMIT ?");
    const qint64 first = from == MentionId{} ? std::numeric_limits<qint64>::min() : raw(from);
    auto texts = listOf(select.bind(first).bind(rows));
    if (!texts)
        return texts.error();
    Slice slice{std::move(texts).value(), {}};
    if (slice.texts.size() == rows)
        slice.next = MentionId(raw(slice.texts.constLast().id) + 1);
    return slice;
}

Result<QList<StoredText>> Rejudging::judgedByPeople(int limit) const
{
    Statement select(m_connection, std::string(Columns) + "WHERE m.by_person = 1 ORDER BY m.id DESC LIMIT ?");
    return listOf(select.bind(limit));
}

Result<QList<StoredText>> Rejudging::spread(int count) const
{
    Statement total(m_connection, "SELECT value FROM meta WHERE key = 'mentions'");
    const qint64 every = std::max<qint64>(1, total.scalar() / std::max(1, count));
    Statement select(m_connection, std::string(Columns) +
                                       "WHERE m.by_person = 0 AND m.sentiment <> 0 AND m.id IN (SELECT id FROM "
                                       "(SELECT id, row_number() OVER (ORDER BY id) AS place FROM mention) "
                                       "WHERE place % ? = 0) ORDER BY m.id LIMIT ?");
    return listOf(select.bind(every).bind(count));
}

Status Rejudging::store(const QList<std::pair<MentionId, Judgement>> &judgements, ChangeSet &changes)
{
    RollupWriter rollups(m_connection);
    Statement body(m_connection, "UPDATE mention_body SET classified = ?, probability = ?, polarity = ? WHERE id = ?");
    for (const auto &[id, judgement] : judgements) {
        const auto stored = storedRow(m_connection, raw(id));
        if (!stored)
            continue; // it left the workspace meanwhile
        if (const Status done =
                body.bind(int(judgement.sentiment)).bind(judgement.probability).bind(judgement.polarity).bind(id).run();
            !done)
            return done;
        MentionRow row = stored->row;
        if (row.byPerson || row.sentiment == int(judgement.sentiment))
            continue;
        rollups.count(row, stored->brands, -1);
        row.sentiment = int(judgement.sentiment);
        if (const Status done = storeRow(m_connection, row); !done)
            return done;
        rollups.count(row, stored->brands, 1);
        touch(changes, stored->brands, row);
    }
    return rollups.flush();
}

} // namespace pulse
