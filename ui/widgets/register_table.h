#pragma once
#include "models/register_model.h"
#include <QMap>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pulse {

class EmptyState;
class Session;

/// One register as a table that is edited in place (double click, F2, Enter), with buttons to add, open, remove and
/// import. What is refused is told at the foot of the window and nothing is changed; what was done can be undone there.
class RegisterTable final : public QWidget {
    Q_OBJECT
public:
    /// \a fields: columns; empty: all.
    RegisterTable(Session &session, Register reg, const QStringList &fields, QWidget *parent = nullptr);
    RegisterModel &model() { return m_model; }
    QTableView *view() const { return m_view; }
    /// What a new entry holds already, e.g. whose cost it is.
    void setNewValues(const QJsonObject &values) { m_newValues = values; }
    /// What Entry fields may point to; empty: the form does not ask.
    void setNamed(const QMap<Uid, QString> &named) { m_named = named; }
    void setEmptyText(const QString &headline, const QString &text);
    void setEntries(const QList<RegisterEntry> &entries, const QHash<Uid, QString> &names);
    /// Adds the rows of a CSV file, see readRegisterFile().
    void importFile(const QString &path);

signals:
    void imported(int rows);

public slots:
    void askForFile();
    void addNew();
    void editCurrent();
    void removeCurrent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write(const RegisterEntry &entry);
    void fitColumns();

    Session &m_session;
    RegisterModel m_model;
    QTableView *m_view;
    QTimer m_fit; ///< collects what changes the room for the columns
    EmptyState *m_empty;
    QWidget *m_buttons;
    QPushButton *m_add, *m_edit, *m_remove, *m_import;
    QJsonObject m_newValues;
    QMap<Uid, QString> m_named;
    QMap<Uid, QString> m_known; ///< names that a file may use
};

} // namespace pulse
