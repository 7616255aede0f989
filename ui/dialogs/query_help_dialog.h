#pragma once
#include "ui/dialogs/reference_dialog.h"

namespace pulse {

/// How to write a query, by examples: what one writes and what it finds. docs/queries.md has all the rules.
class QueryHelpDialog final : public ReferenceDialog {
    Q_OBJECT
public:
    /// With \a canSearch a button and Enter hand over the chosen example by searchRequested().
    explicit QueryHelpDialog(bool canSearch, QWidget *parent = nullptr);

    static QList<Row> examples(); ///< in the language of the window

signals:
    void searchRequested(const QString &query);

private:
    void search();
};

} // namespace pulse
