#pragma once
#include "core/spike.h"
#include <QAbstractTableModel>
#include <QTimeZone>

namespace pulse {

/// The log of rises and falls as a table. Tones for badges come as ToneRole (int of Tone).
class SpikeLogModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, What, Values, Origin, State, ColumnCount };
    enum Role { UidRole = Qt::UserRole + 1, ToneRole };
    SpikeLogModel(QString language, QObject *parent = nullptr);

    void setSpikes(const QList<Spike> &spikes, const QTimeZone &zone); ///< newest first, as the store gives them
    const QList<Spike> &spikes() const { return m_spikes; }
    int rowOf(const Uid &uid) const; ///< -1: not in the log

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const Spike &spike, int column) const;
    QString m_language;
    QTimeZone m_zone = QTimeZone::utc();
    QList<Spike> m_spikes;
};

/// What rose, with count and share. Shares for bars come as ShareRole (0..1).
class SpikeDriverModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Count, Share, Bar, ColumnCount };
    enum Role { ShareRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    void setDrivers(const QList<SpikeDriver> &drivers);
    const QList<SpikeDriver> &drivers() const { return m_drivers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SpikeDriver> m_drivers;
};

} // namespace pulse
