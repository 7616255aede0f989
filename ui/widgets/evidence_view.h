#pragma once
#include "core/evidence.h"
#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pulse {

class EvidenceChart;
class Session;

/// One evidence view: its headline, rows that open their mentions, a small chart, what is missing, and the time up to
/// which it counts. Live or frozen, it shows what it is given and reads nothing itself.
class EvidenceView final : public QFrame {
    Q_OBJECT
public:
    explicit EvidenceView(Session &session, QWidget *parent = nullptr);
    void setEvidence(const Evidence &evidence);

private:
    void fillRows();
    void open(const EvidenceRow &row);
    static constexpr int FirstRows = 3;

    Session &m_session;
    Evidence m_evidence;
    bool m_all = false; ///< every row is shown, not the first few
    QLabel *m_badge;
    QLabel *m_headline;
    EvidenceChart *m_chart;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    QPushButton *m_judge; ///< of a sample only
    QLabel *m_note;
    QLabel *m_cutOff;
};

} // namespace pulse
