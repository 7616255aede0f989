#pragma once
#include "core/evidence.h"
#include "models/session.h"
#include "services/person_dossier.h"
#include <QScrollArea>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class AuthorHead;
class Badge;
class Chip;
class EmptyState;
class EvidenceChart;
class FlowLayout;
class HeatMap;
class InfluenceView;
class PersonEditor;
class PersonNotes;
class PersonPlaces;

/// One person in full: for or against, where, when, how often, how far, about what, in their own words, and what the
/// team noted.
class PersonCard final : public QScrollArea {
    Q_OBJECT
public:
    PersonCard(Session &session, PersonEditor &editor, QWidget *parent = nullptr);
    void showPerson(AuthorId author); ///< any account of the person; read in the background
    /// Neither a person nor the words that nobody is chosen: the list is still being read.
    void showWaiting();
    void showNothing();
    AuthorId shown() const { return m_shown; }
    void refresh(); ///< reads again what is shown, because it changed
    void addNote();
    void editTags();
    void showMentions();

signals:
    void ruleRequested();
    void read(pulse::AuthorId main); ///< the card stands; its person's main account

private:
    void build();
    QWidget *makeStance();
    QWidget *makeActions();
    /// A part of the card with its heading; its widget is the layout's parent.
    QVBoxLayout *section(const QString &title, QWidget *corner = nullptr);
    void readProposals(AuthorId main);
    void showDossier(const PersonDossier &dossier);
    void showHead();
    void showRhythm();
    void showTopics();
    void showWords();
    Chip *mentionsChip(const QString &text, const QString &query, const QString &accessibleName);
    void showCampaigns();
    void showExamples();
    EvidenceRow exampleRow(const Mention &mention) const;
    void openRoles();
    void openInvolvement();

    Session &m_session;
    PersonEditor &m_editor;
    PersonDossier m_dossier;
    AuthorId m_shown{};
    quint64 m_generation = 0;
    QWidget *m_content;
    EmptyState *m_empty;
    QVBoxLayout *m_all = nullptr;
    QLabel *m_why, *m_tags, *m_mostly, *m_often, *m_wordsNote;
    Badge *m_stance, *m_state;
    AuthorHead *m_head;
    QPushButton *m_role, *m_involve;
    PersonPlaces *m_places;
    HeatMap *m_hours;
    EvidenceChart *m_weeks;
    InfluenceView *m_influence;
    QWidget *m_topics, *m_about, *m_words; ///< the chips of what about, their section, the chips of words
    QVBoxLayout *m_campaigns;
    QLabel *m_noCampaign;
    QVBoxLayout *m_examples;
    PersonNotes *m_notes;
};

} // namespace pulse
