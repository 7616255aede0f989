#pragma once
#include "core/query.h"
#include <QLineEdit>
#include <QTimer>

class QAction;

namespace pulse {

/// A line for the query grammar: mistakes are underlined at their place, and say what was expected.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// What can be read of the text; with mistakes, the part that could be.
    const Query &query() const { return m_parsed.query; }
    const QList<QueryError> &errors() const { return m_parsed.errors; }
    /// What stands in the empty field: the first that fits, the shortest last.
    void setPlaceholders(const QStringList &longestFirst);
    /// Sets the text without emitting queryChanged().
    void setQueryText(const QString &text);

signals:
    void queryChanged(const pulse::Query &query); ///< a moment after typing stopped, at once on Enter

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void parse();
    void markMistakes();
    void fitPlaceholder();
    void announce();
    Query::Parsed m_parsed;
    QString m_announced;
    QStringList m_placeholders;
    QTimer m_pause;
    QAction *m_glass;
    QAction *m_warning;
    bool m_composing = false;
};

} // namespace pulse
