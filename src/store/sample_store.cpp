#include "store/sample_store.h"
#include "store/change_targets.h"
#include "store/json_text.h"
#include "store/statement.h"

namespace pulse {
using namespace Qt::StringLiterals;

Result<QHash<Uid, SampleJudgement>> SampleStore::judgements(const Uid &sample) const
{
    Statement rows(m_connection, "SELECT uid, content FROM sample_judgement WHERE sample = ?");
    rows.bind(sample);
    QHash<Uid, SampleJudgement> judgements;
    while (rows.next()) {
        SampleJudgement judgement = sampleJudgementFromJson(jsonValue(rows.text(1)).toObject());
        judgement.mention = rows.text(0).section(u'/', 1);
        judgements.insert(judgement.mention, judgement);
    }
    if (rows.failed())
        return rows.status().error();
    return judgements;
}

namespace {

class SampleJudgementTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        if (field != u"content")
            return unknownField(u"sampleJudgement"_s, field);
        Statement row(connection, "SELECT content FROM sample_judgement WHERE uid = ?");
        if (row.bind(uid).next())
            return jsonValue(row.text(0));
        return row.failed() ? Result<QJsonValue>(row.status().error()) : QJsonValue(QJsonValue::Null);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        // Announced as mentions are: what is drawn and the rates beside the checklist item change with it.
        changes.mentions = true;
        if (value.isNull()) {
            Statement remove(connection, "DELETE FROM sample_judgement WHERE uid = ?");
            return remove.bind(uid).run();
        }
        Statement put(connection, "INSERT INTO sample_judgement (uid, sample, content) VALUES (?, ?, ?) "
                                  "ON CONFLICT (uid) DO UPDATE SET content = excluded.content");
        return put.bind(uid).bind(uid.section(u'/', 0, 0)).bind(jsonText(value)).run();
    }
};

} // namespace

const ChangeTarget &sampleJudgementTarget()
{
    static const SampleJudgementTarget target;
    return target;
}

} // namespace pulse
