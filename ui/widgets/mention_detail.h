#pragma once
#include "models/session.h"
#include "services/mention_dossier.h"
#include <QScrollArea>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class AuthorHead;
class Badge;
class EmptyState;
class FlowLayout;
class HeatMap;
class MarkedText;
class MentionEditor;
class MentionPictureView;

/// One mention in full: who wrote it, what it says, why it may matter, what can be done about it, when its author is
/// active, and what the team has noted.
class MentionDetail final : public QScrollArea {
    Q_OBJECT
public:
    MentionDetail(Session &session, MentionEditor &editor, QWidget *parent = nullptr);
    /// What is known at once; the rest follows from a worker.
    void showMention(const Mention &mention);
    void showNothing();
    MentionId shown() const;
    /// Reads again what is shown, because it changed.
    void refresh();
    void openOriginal();
    void toggleNoise();
    void copyText();
    void editTags();
    void editNote();
    void saveWithCase();

private:
    QWidget *makeActions();
    QWidget *makeWhy();
    QWidget *makeNotes();
    void read();
    void showDossier(const MentionDossier &dossier);
    void showBasics();
    void showWhy(const MentionDossier &dossier);
    void explain(const MentionDossier &dossier);
    void showNotes(const MentionDossier &dossier);
    void showSentimentMenu();
    void addReason(const QString &text, const std::optional<MentionFilter> &behind = {});

    Session &m_session;
    MentionEditor &m_editor;
    std::optional<Mention> m_mention;
    QString m_noteText;
    quint64 m_generation = 0;
    QWidget *m_content;
    EmptyState *m_empty;
    QLabel *m_where, *m_tags, *m_hoursTitle, *m_noNote;
    MarkedText *m_text;
    MentionPictureView *m_picture;
    Badge *m_stance;
    AuthorHead *m_head;
    QPushButton *m_open, *m_case, *m_sentiment, *m_noise, *m_author, *m_card;
    QVBoxLayout *m_why;
    HeatMap *m_hours;
    QVBoxLayout *m_notes;
    QWidget *m_noteEditor;
    QPlainTextEdit *m_noteEdit;
};

} // namespace pulse
