#include "store/response_store.h"
#include "store/change_targets.h"
#include "store/gathering_store.h"
#include "store/id_column.h"
#include "store/json_text.h"
#include "store/mention_store.h"
#include "store/statement.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Mentions that are responses; bound to the campaign and the own accounts as a JSON array.
constexpr const char *Responses =
    " FROM mention_brand f WHERE f.brand_id = ? AND f.hidden = 0 AND (f.author_id IS NULL OR f.author_id NOT IN"
    " (SELECT a.id FROM author a WHERE lower(a.handle) IN (SELECT value FROM json_each(?))))";

/// Whose code of which mention: "campaign uid/mention uid".
struct Coded {
    BrandId campaign{};
    MentionId mention{};
};

Result<Coded> codedBy(Connection &connection, const Uid &uid)
{
    const auto gathering = GatheringStore(connection).byUid(uid.section(u'/', 0, 0));
    if (!gathering)
        return gathering.error();
    const auto mention = MentionStore(connection).byUid(uid.section(u'/', 1));
    if (!mention)
        return mention.error();
    return Coded{gathering->id, *mention};
}

class ResponseCodeTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &coder) const override
    {
        const auto coded = codedBy(connection, uid);
        if (!coded)
            return coded.error();
        Statement row(connection, "SELECT code FROM response_code WHERE brand_id = ? AND mention_id = ? AND coder = ?");
        if (!row.bind(coded->campaign).bind(coded->mention).bind(coder).next())
            return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
        return QJsonValue(toKey(ResponseCode(std::clamp<qint64>(row.integer(0), 0, ResponseCodes - 1))));
    }

    Status apply(Connection &connection, const Uid &uid, const QString &coder, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        const auto coded = codedBy(connection, uid);
        if (!coded)
            return coded.error();
        changes.registers = true;
        if (value.isNull()) {
            Statement row(connection, "DELETE FROM response_code WHERE brand_id = ? AND mention_id = ? AND coder = ?");
            return row.bind(coded->campaign).bind(coded->mention).bind(coder).run();
        }
        const auto code = responseCodeFromKey(value.toString());
        if (!code)
            return unknownField(u"responseCode"_s, value.toString());
        Statement row(connection, "INSERT INTO response_code (brand_id, mention_id, coder, code) VALUES (?,?,?,?)"
                                  " ON CONFLICT DO UPDATE SET code = excluded.code");
        return row.bind(coded->campaign).bind(coded->mention).bind(coder).bind(int(*code)).run();
    }
};

} // namespace

Result<QList<MentionId>> ResponseStore::sample(BrandId campaign, const QStringList &own, int size) const
{
    // The counter of a row number and its second, scrambled by a multiplication (Knuth): no order of time is left in
    // it.
    Statement rows(m_connection, std::string("SELECT f.mention_id") + Responses +
                                     " ORDER BY ((f.mention_id >> 20) % 1000003 * 2654435761 +"
                                     " (f.mention_id & 1048575) * 40503) % 4294967291, f.mention_id LIMIT ?");
    rows.bind(campaign).bind(jsonText(QJsonArray::fromStringList(own))).bind(size);
    return idColumn<MentionId>(rows);
}

Result<QMap<qint64, ResponseStore::Codes>> ResponseStore::codes(BrandId campaign) const
{
    Statement rows(m_connection, "SELECT mention_id, coder, code FROM response_code WHERE brand_id = ?");
    rows.bind(campaign);
    QMap<qint64, Codes> codes;
    while (rows.next())
        codes[rows.integer(0)][rows.text(1)] = ResponseCode(std::clamp<qint64>(rows.integer(2), 0, ResponseCodes - 1));
    if (rows.failed())
        return rows.status().error();
    return codes;
}

Result<qint64> ResponseStore::responses(BrandId campaign, const QStringList &own) const
{
    Statement row(m_connection, std::string("SELECT count(*)") + Responses);
    const qint64 count = row.bind(campaign).bind(jsonText(QJsonArray::fromStringList(own))).scalar();
    if (row.failed())
        return row.status().error();
    return count;
}

const ChangeTarget &responseCodeTarget()
{
    static const ResponseCodeTarget target;
    return target;
}

} // namespace pulse
