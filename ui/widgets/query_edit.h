#pragma once
#include "core/query.h"
#include <QPlainTextEdit>
#include <QTimer>

namespace pulse {

/// Where a query is written: operators and fields stand out, mistakes are underlined at their place and told in a
/// tooltip. Tab leaves it. Reading happens at each edit; edited() follows when typing pauses.
class QueryEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit QueryEdit(QWidget *parent = nullptr);
    /// The text as one line.
    QString query() const;
    const QList<QueryError> &errors() const { return m_errors; }
    /// Puts the cursor to the mistake and marks it.
    void goTo(const QueryError &error);

signals:
    void errorsChanged();
    void edited(); ///< typing paused

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void underline();
    QString errorAt(int position) const;

    QTimer m_pause;
    QList<QueryError> m_errors;
};

} // namespace pulse
