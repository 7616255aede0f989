#pragma once
#include "core/register.h"
#include <QAbstractTableModel>
#include <QHash>

namespace pulse {

/// The entries of one register as an editable table. An edit changes nothing here: edited() asks for it, and
/// setEntries() brings what was stored. A column may be computed by the page (addComputed).
class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { UidRole = Qt::UserRole + 1, ChoicesRole, RawRole };
    /// \a fields: keys of the columns in order; empty: all of the register.
    RegisterModel(Register reg, const QStringList &fields, QObject *parent = nullptr);

    Register reg() const { return m_register; }
    void setEntries(const QList<RegisterEntry> &entries, const QHash<Uid, QString> &names);
    const QList<RegisterEntry> &entries() const { return m_entries; }
    /// A column at the right that nobody edits: figures from the mentions, by the uid of an entry.
    void setComputed(const QString &title, const QHash<Uid, QString> &values);
    const RegisterField *field(int column) const; ///< null for a computed one
    int rowOf(const Uid &uid) const;              ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const pulse::RegisterEntry &entry);

private:
    QList<const RegisterField *> m_fields;
    Register m_register;
    QList<RegisterEntry> m_entries;
    QHash<Uid, QString> m_names;
    QString m_computedTitle;
    QHash<Uid, QString> m_computed;
};

} // namespace pulse
