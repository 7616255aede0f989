#pragma once
#include "core/result.h"
#include "store/report_store.h"
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace pulse {

class Session;

/// The reports that were kept as final, newest first.
class KeptReportsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit KeptReportsPanel(Session &session, QWidget *parent = nullptr);
    void reload(); ///< in the background
    Uid current() const;
    int count() const;

signals:
    void chosen(const pulse::Uid &report); ///< empty: none is there

private:
    void show(const Result<QList<KeptReport>> &reports);
    void discard();

    Session &m_session;
    QListWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_discard;
};

} // namespace pulse
