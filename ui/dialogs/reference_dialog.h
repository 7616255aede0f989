#pragma once
#include <QDialog>

class QHBoxLayout;
class QTableWidget;

namespace pulse {

/// Two columns in which a person looks something up, and a button that closes.
class ReferenceDialog : public QDialog {
    Q_OBJECT
public:
    using Row = std::pair<QString, QString>;
    ReferenceDialog(const QString &title, const Row &headers, const QList<Row> &rows, QWidget *parent = nullptr);

protected:
    QTableWidget *table() const { return m_table; }
    QHBoxLayout *foot() const { return m_foot; } ///< left of the button that closes

private:
    QTableWidget *m_table;
    QHBoxLayout *m_foot;
};

} // namespace pulse
