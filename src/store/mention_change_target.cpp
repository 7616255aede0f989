#include "store/change_targets.h"
#include "store/gathering_store.h"
#include "store/mention_store.h"
#include "store/picture_store.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Field "belongs:UID" names the campaign or the like whose mention it is or is not.
constexpr QStringView Belongs = u"belongs:";

/// sentiment (key, or null for the classifier's), noise (bool), labels (array of text), note (text), entered (bool: a
/// post that was entered by hand, and taken back), picture (uid of store/picture_store.h, or null), belongs:UID (bool,
/// or null for what the rule says).
class MentionTarget final : public ChangeTarget {
public:
    Result<QJsonValue> current(Connection &connection, const Uid &uid, const QString &field) const override
    {
        const MentionStore store(connection);
        const auto id = store.byUid(uid);
        if (!id)
            return id.error();
        if (field.startsWith(Belongs)) {
            const auto gathering = GatheringStore(connection).byUid(field.mid(Belongs.size()));
            if (!gathering)
                return gathering.error();
            const auto choice = store.choice(*id, gathering->id);
            if (!choice)
                return choice.error();
            return choice->has_value() ? QJsonValue(**choice) : QJsonValue();
        }
        const auto loaded = store.load({*id});
        if (!loaded)
            return loaded.error();
        if (loaded->isEmpty())
            return noSuchEntity(u"mention"_s, uid);
        const Mention &mention = loaded->constFirst();
        if (field == u"entered") {
            const auto entered = store.isEntered(*id);
            return entered ? Result<QJsonValue>(QJsonValue(*entered)) : entered.error();
        }
        if (field == u"picture") {
            const auto picture = PictureStore(connection).shownUid(*id);
            if (!picture)
                return picture.error();
            return picture->isEmpty() ? QJsonValue() : QJsonValue(*picture);
        }
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
        if (field.startsWith(Belongs) && (value.isBool() || value.isNull())) {
            const auto gathering = GatheringStore(connection).byUid(field.mid(Belongs.size()));
            if (!gathering)
                return gathering.error();
            return store.setChoice(*id, gathering->id, value.isNull() ? std::nullopt : std::optional(value.toBool()),
                                   changes);
        }
        if (field == u"sentiment") {
            if (value.isNull())
                return store.setSentiment(*id, std::nullopt, changes);
            if (const auto sentiment = sentimentFromKey(value.toString()))
                return store.setSentiment(*id, *sentiment, changes);
        } else if (field == u"noise" && value.isBool()) {
            return store.setNoise(*id, value.toBool(), changes);
        } else if (field == u"entered" && value.isBool()) {
            return store.setEntered(*id, value.toBool(), changes);
        } else if (field == u"picture" && (value.isString() || value.isNull())) {
            changes.mentions = true;
            return PictureStore(connection).show(*id, value.toString());
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
