#pragma once
#include "models/spike_log_model.h"
#include "services/spike_detail.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QScrollArea;
class QTableView;

namespace pulse {

class Badge;
class ButtonLine;
class ElidedLabel;
class EmptyState;
class SpreadChart;
class Theme;

/// One rise or fall in words: what happened, what was usual, what rose, where it came from, and what a person makes of
/// it. Asks for changes by signals; knows no store.
class SpikeCard final : public QWidget {
    Q_OBJECT
public:
    SpikeCard(Theme &theme, QString language, QWidget *parent = nullptr);
    void show(const SpikeDetail &detail, const QTimeZone &zone);
    /// Nothing is chosen: says what would stand here.
    /// What there is no room for scrolls: it asks for no height.
    bool hasHeightForWidth() const override { return false; }
    void clear(const QString &headline, const QString &text);
    const Uid &uid() const { return m_detail.spike.uid; }
    void openMentions() { emit mentionsRequested(m_detail.filter); }

signals:
    void stateChosen(const pulse::Uid &spike, pulse::SpikeState state);
    void noteRequested(const pulse::Uid &spike, const QString &note);
    void caseRequested(const pulse::Uid &spike); ///< a spike's case has its uid
    void mentionsRequested(const pulse::MentionFilter &filter);
    void originRequested(pulse::MentionId mention);
    void told(const QString &text, bool isError); ///< what was copied or saved of the path

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillWords(Theme &theme);
    void fillTable(Theme &theme);
    QWidget *makeButtons();
    void showStates();
    void fitWords();

    QString m_language;
    SpikeDetail m_detail;
    SpikeDriverModel m_drivers;
    QStackedLayout *m_stack;
    QWidget *m_filled;
    EmptyState *m_empty;
    Badge *m_badge, *m_state;
    QLabel *m_headline;
    QLabel *m_details, *m_note, *m_none;
    ElidedLabel *m_origin;
    SpreadChart *m_path;
    QWidget *m_pathLine;
    QLabel *m_facts, *m_doubts;
    QPushButton *m_openOrigin, *m_case, *m_noteButton, *m_mentions;
    ButtonLine *m_buttons = nullptr;
    QTableView *m_table;
    QScrollArea *m_scroll;
    QList<QPushButton *> m_stateButtons;
};

} // namespace pulse
