#pragma once
#include "core/checklist.h"
#include <QAbstractListModel>

namespace pulse {

/// The items of a checklist template while a person edits them: order, wording, additions. Nothing leaves it before
/// checklist() is saved. Lives on the GUI thread.
class ChecklistTemplateModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, IsOwnRole };
    /// \a language "ko" or "en": in which titles are shown.
    explicit ChecklistTemplateModel(QString language, QObject *parent = nullptr);

    /// Begins anew with \a checklist: nothing is changed, nothing can be undone.
    void begin(const ChecklistTemplate &checklist);
    const ChecklistTemplate &checklist() const { return m_checklist; }
    const ChecklistItem &item(int row) const { return m_checklist.items[row]; }
    int rowOf(const QString &key) const; ///< -1 when it is not there
    /// An item of the team's own: restoring the original takes it away.
    bool isOwn(int row) const;
    bool isChanged() const;  ///< it differs from what begin() got
    bool isOriginal() const; ///< it reads as built in
    /// Why it cannot be saved, in words; empty when it can.
    QString mistake() const;

    void setItem(int row, const ChecklistItem &item);
    /// Puts the item at \a from where \a to is. False outside of the list.
    bool move(int from, int to);
    int addOwn(const QString &title); ///< at the end; the row of the new item
    void remove(int row);
    void restoreOriginal();
    /// Takes the items of \a other, a template of the same list from a file.
    void replaceWith(const ChecklistTemplate &other);
    /// Takes back the last step; what was edited of one item in a row is one.
    void undo();
    bool canUndo() const { return !m_before.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

signals:
    void changed();

private:
    /// \a edited: the key of the item whose wording is about to change; empty when the list itself does.
    void remember(const QString &edited = {});
    void setItems(const QList<ChecklistItem> &items);
    QString m_language;
    ChecklistTemplate m_checklist;
    QJsonObject m_begun;
    QList<QList<ChecklistItem>> m_before; ///< what stood before each step, oldest first
    QString m_edited;                     ///< the item that the last step edited
};

} // namespace pulse
