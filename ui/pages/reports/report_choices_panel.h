#pragma once
#include "core/period.h"
#include "services/report_subject.h"
#include <QWidget>

class QComboBox;
class QListWidget;

namespace pulse {

class SegmentedTabs;
class Session;

/// Which report: its kind, its period, what it is about, its language.
class ReportChoicesPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReportChoicesPanel(Session &session, QWidget *parent = nullptr);
    Period period() const;
    /// Also one that is older than those of the list: it joins them.
    void setPeriod(const Period &period);
    QString language() const; ///< "ko" or "en"
    QString kind() const;     ///< "competitors", "campaign", "crisis", or empty: that of the period
    Uid subject() const;      ///< the campaign or the case; empty: the period, or there is none yet
    QString subjectName() const;
    /// Chooses the report of a campaign or a case.
    void setSubject(const QString &kind, const Uid &subject);
    bool hasSubject() const; ///< the kind is about a campaign or a case
    void refill();           ///< again, for the brand and its today

signals:
    void changed();

private:
    void fillPeriods();
    void addPeriod(const Period &period, const QString &name);
    void readSubjects();
    void readFirstMonth();
    void showSubjects(const Result<QList<ReportSubject>> &subjects);

    Session &m_session;
    Uid m_wanted;         ///< chosen as soon as the list is there
    int m_generation = 0; ///< answers to an older choice are dropped
    int m_firstMonth = 1; ///< of the team's years
    SegmentedTabs *m_kinds;
    QListWidget *m_periods;
    QComboBox *m_subject;
    QComboBox *m_language;
};

} // namespace pulse
