#pragma once
#include "core/mention.h"
#include "models/session.h"
#include "services/picture_change.h"

namespace pulse {

/// What a person changes about a mention. Every change passes the journal and offers its undo at the foot of the
/// window; a failure is said there too. GUI thread.
class MentionEditor final : public QObject {
    Q_OBJECT
public:
    explicit MentionEditor(Session &session, QObject *parent = nullptr);
    /// Unset takes the person's judgement back, and the program's own stands again.
    void setSentiment(const Mention &mention, std::optional<Sentiment> sentiment);
    /// The same for several, as one act that is undone as one.
    void setSentimentOfAll(const QList<Mention> &mentions, std::optional<Sentiment> sentiment);
    void setNoise(const Mention &mention, bool noise);
    void setLabels(const Mention &mention, const QStringList &labels);
    void setNote(const Mention &mention, const QString &note);
    void setPicture(const Mention &mention, const NewPicture &picture);
    void removePicture(const Mention &mention);

signals:
    void changed(pulse::MentionId id);

private:
    void change(const Mention &mention, const QString &field, const QJsonValue &value, const QString &whatWasDone);
    void told(MentionId id, const Result<Change> &result, const QString &whatWasDone);
    Session &m_session;
};

} // namespace pulse
