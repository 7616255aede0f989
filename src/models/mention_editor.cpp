#include "models/mention_editor.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "store/journal.h"
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

MentionEditor::MentionEditor(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void MentionEditor::setSentiment(const Mention &mention, std::optional<Sentiment> sentiment)
{
    change(mention, u"sentiment"_s, sentiment ? QJsonValue(toKey(*sentiment)) : QJsonValue(),
           sentiment ? tr("The sentiment was corrected.") : tr("The correction of the sentiment was taken away."));
}

void MentionEditor::setSentimentOfAll(const QList<Mention> &mentions, std::optional<Sentiment> sentiment)
{
    if (mentions.size() == 1)
        return setSentiment(mentions.first(), sentiment);
    if (mentions.isEmpty())
        return;
    Workspace &workspace = m_session.services().workspace;
    const QJsonValue value = sentiment ? QJsonValue(toKey(*sentiment)) : QJsonValue();
    const auto done = workspace.write([mentions, value, &clock = workspace.clock(), actor = workspace.actor()](
                                          Connection &connection, ChangeSet &changes) -> Result<Change> {
        Journal journal(connection, clock, actor);
        journal.asOne();
        Change last;
        for (const Mention &mention : mentions) {
            const auto made = journal.change(u"mention"_s, mention.uid, u"sentiment"_s, value, changes);
            if (!made)
                return made.error();
            if (!made->uid.isEmpty())
                last = *made;
        }
        return last;
    });
    const int many = int(mentions.size());
    const QString whatWasDone = sentiment ? tr("The sentiment of %n mention(s) was corrected.", nullptr, many)
                                          : tr("The correction of %n mention(s) was taken away.", nullptr, many);
    deliver(done, this, [this, id = mentions.first().id, whatWasDone](const Result<Change> &result) {
        told(id, result, whatWasDone);
    });
}

void MentionEditor::setNoise(const Mention &mention, bool noise)
{
    change(mention, u"noise"_s, noise,
           noise ? tr("Marked as noise: it no longer counts.") : tr("No longer noise: it counts again."));
}

void MentionEditor::setLabels(const Mention &mention, const QStringList &labels)
{
    change(mention, u"labels"_s, QJsonArray::fromStringList(labels), tr("The tags were changed."));
}

void MentionEditor::setNote(const Mention &mention, const QString &note)
{
    change(mention, u"note"_s, note, tr("The note was saved."));
}

void MentionEditor::setPicture(const Mention &mention, const NewPicture &picture)
{
    const auto done = attachPicture(m_session.services().workspace, mention.id, mention.uid, picture);
    deliver(done, this, [this, id = mention.id](const Result<Change> &result) {
        told(id, result, tr("The picture was attached."));
    });
}

void MentionEditor::removePicture(const Mention &mention)
{
    change(mention, u"picture"_s, QJsonValue(), tr("The picture was taken off."));
}

void MentionEditor::change(const Mention &mention, const QString &field, const QJsonValue &value,
                           const QString &whatWasDone)
{
    const auto done = applyChange(m_session.services().workspace, u"mention"_s, mention.uid, field, value);
    deliver(done, this,
            [this, id = mention.id, whatWasDone](const Result<Change> &result) { told(id, result, whatWasDone); });
}

void MentionEditor::told(MentionId id, const Result<Change> &result, const QString &whatWasDone)
{
    if (!result) {
        emit m_session.message(result.error().text, true);
        return;
    }
    emit changed(id);
    if (!result->uid.isEmpty())
        emit m_session.undoOffered(whatWasDone, result->uid);
}

} // namespace pulse
