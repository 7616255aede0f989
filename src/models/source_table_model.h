#pragma once
#include "core/evidence.h"
#include "core/source.h"
#include "models/session.h"
#include <QAbstractTableModel>
#include <QSet>

namespace pulse {

/// The sources that are collected from, one a row: state in a word, what the last round brought, when it last worked
/// and when it is tried next. Follows the workspace and the collector. Lives on the GUI thread.
class SourceTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Brought, LastSuccess, NextAttempt, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole + 1, ///< Tone of the state, as int
        SourceRole,                  ///< qint64, the row number of the source
    };
    explicit SourceTableModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Source &source(int row) const { return m_sources.at(row); }
    int rowOf(SourceId id) const; ///< -1 when it is not there
    bool isCollecting(SourceId id) const { return m_collecting.contains(raw(id)); }
    /// Where it reads, in one line: the address, or server and hashtag.
    static QString whereOf(const Source &source);

public slots:
    void reload(); ///< in the background

signals:
    void loaded(); ///< rows stand; also after each change

private:
    void setSources(const QList<Source> &sources);
    QString stateText(const Source &source) const;
    Tone stateTone(const Source &source) const;
    QString cell(const Source &source, int column) const;
    Session &m_session;
    QList<Source> m_sources;
    QSet<qint64> m_collecting;
};

} // namespace pulse
