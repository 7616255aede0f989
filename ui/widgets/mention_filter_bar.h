#pragma once
#include "core/mention_filter.h"
#include "models/session.h"
#include <QWidget>

namespace pulse {

class CheckPopup;
class Chip;
class FlowLayout;

/// The chips above the feed: when, which sentiment, where, in which language, how many followers, more conditions; and
/// the order at the right. Each opens a menu or a popup; a chip that restricts looks chosen.
class MentionFilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit MentionFilterBar(Session &session, QWidget *parent = nullptr);
    /// Shows \a filter; says nothing.
    void setFilter(const MentionFilter &filter);
    const MentionFilter &filter() const { return m_filter; }
    /// Takes every condition away but the brand and the search.
    void clear();
    bool restricts() const;

signals:
    void changed(const pulse::MentionFilter &filter);
    void searchChanged(const pulse::Query &query); ///< its chip was closed, or a condition added to it

private:
    enum class Span { All, Today, Day, Week, Month, ThisMonth, LastMonth };
    void refresh();
    void apply();
    QStringList searchTerms() const;
    void searchFor(const QString &term, bool wanted); ///< beside what is searched for already
    void openPeriods();
    void chooseSpan(Span span);
    void choosePeriod();
    void openSentiments();
    void openPlaces();
    void openLanguages();
    void openFollowers();
    void openConditions();
    void openOrder();
    void addCondition(const QString &text, const std::function<void()> &remove);
    QString periodWords() const;
    CheckPopup *popup(const QString &title, Chip *anchor, QStringList MentionFilter::*values);

    Session &m_session;
    MentionFilter m_filter;
    Span m_span = Span::All;
    FlowLayout *m_flow;
    Chip *m_period, *m_sentiment, *m_places, *m_languages, *m_followers, *m_more, *m_order;
    QList<QWidget *> m_conditions;
};

} // namespace pulse
