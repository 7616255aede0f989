#pragma once
#include "core/person.h"
#include "models/session.h"
#include <QWidget>

class QLineEdit;

namespace pulse {

class Chip;
class FlowLayout;

/// The chips above the list of people: for or against, where, who is new or went quiet, staff and paid, tags; a search
/// for a name, and the order. A chip that restricts looks chosen.
class PersonFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit PersonFilterBar(Session &session, QWidget *parent = nullptr);
    /// Shows \a filter; says nothing.
    void setFilter(const PersonFilter &filter);
    const PersonFilter &filter() const { return m_filter; }
    void clear(); ///< every condition but the brand and the order
    void focusSearch();

signals:
    void changed(const pulse::PersonFilter &filter);
    void ruleRequested(); ///< the rule for advocates and detractors is to be changed

private:
    void refresh();
    void apply();
    void openStances();
    void openPlaces();
    void openState();
    void openWho();
    void openTags();
    void openOrder();

    Session &m_session;
    PersonFilter m_filter;
    FlowLayout *m_flow;
    QLineEdit *m_search;
    Chip *m_stance, *m_places, *m_state, *m_who, *m_tag, *m_order;
};

} // namespace pulse
