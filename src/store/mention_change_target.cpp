#include "store/change_targets.h"
#include "store/mention_store.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// sentiment (key, or null for the classifier's), noise (bool), labels (array of text), note (text).
class MentionTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        const MentionStore store(connection);
        const auto id = store.byUid(uid);
        if (!id)
            return id.error();
        const auto loaded = store.load({*id});
        if (!loaded)
            return loaded.error();
        if (loaded->isEmpty())
            return noSuchEntity(u"mention"_s, uid);
        const Mention &mention = loaded->constFirst();
        if (field == u"sentiment")
            return mention.judgement.byPerson ? QJsonValue(toKey(mention.judgement.sentiment)) : QJsonValue();
        if (field == u"noise")
            return QJsonValue(mention.noise);
        if (field == u"labels")
            return QJsonValue(QJsonArray::fromStringList(mention.labels));
        if (field != u"note")
            return unknownField(u"mention"_s, field);
        const auto note = store.note(*id);
        if (!note)
            return note.error();
        return QJsonValue(*note);
    }

    Status apply(Connection &connection, const Uid &uid, const QString &field, const QJsonValue &value,
                 ChangeSet &changes) const override
    {
        MentionStore store(connection);
        const auto id = store.byUid(uid);
        if (!id)
            return id.error();
        if (field == u"sentiment") {
            if (value.isNull())
                return store.setSentiment(*id, std::nullopt, changes);
            if (const auto sentiment = sentimentFromKey(value.toString()))
                return store.setSentiment(*id, *sentiment, changes);
        } else if (field == u"noise" && value.isBool()) {
            return store.setNoise(*id, value.toBool(), changes);
        } else if (field == u"labels" && value.isArray()) {
            QStringList labels;
            for (const QJsonValue &label : value.toArray())
                labels << label.toString();
            return store.setLabels(*id, labels, changes);
        } else if (field == u"note" && value.isString()) {
            return store.setNote(*id, value.toString(), changes);
        }
        return unknownField(u"mention"_s, field);
    }
};

} // namespace

const ChangeTarget &mentionTarget()
{
    static const MentionTarget target;
    return target;
}

} // namespace pulse
