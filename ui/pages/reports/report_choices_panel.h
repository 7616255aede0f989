#pragma once
#include "core/period.h"
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
    void setPeriod(const Period &period);
    QString language() const; ///< "ko" or "en"
    QString kind() const;     ///< "competitors", or empty: that of the period
    void fillPeriods();       ///< again, for the brand's today

signals:
    void changed();

private:
    Session &m_session;
    SegmentedTabs *m_kinds;
    QListWidget *m_periods;
    QComboBox *m_subject;
    QComboBox *m_language;
};

} // namespace pulse
