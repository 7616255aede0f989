#pragma once
#include "core/mention.h"
#include "core/mention_filter.h"
#include "core/result.h"
#include <QAbstractListModel>
#include <QCache>
#include <QElapsedTimer>
#include <QFuture>
#include <QSet>
#include <QTimer>
#include <functional>
#include <memory>

namespace pulse {

class Workspace;

/// Where the list gets its rows: the store, or a double in tests. Each is called on the GUI thread and answers later.
struct MentionReader {
    std::function<QFuture<Result<QList<Mention>>>(const MentionFilter &, int limit)> firstPage;
    std::function<QFuture<Result<QList<MentionId>>>(const MentionFilter &)> ids;
    std::function<QFuture<Result<QList<Mention>>>(const QList<MentionId> &)> load;
    std::function<QFuture<Result<qint64>>()> total;
};
/// Reads on the workspace's reader threads. The workspace must outlive the reader.
MentionReader workspaceReader(Workspace &workspace);

/// The feed over millions of mentions: all row numbers in memory (8 bytes a row), rows loaded 200 at a time as they
/// come into view and few of them kept. The first page stands at once; the row numbers follow from a worker, and the
/// scroll bar then knows the real length. A new filter makes every answer to an older one void. GUI thread.
class MentionListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int PageSize = 200;
    enum Role {
        MentionRole = Qt::UserRole + 1, ///< std::shared_ptr<const Mention>; null while it is being loaded
        IdRole,                         ///< qint64, always there
    };
    explicit MentionListModel(MentionReader reader, QObject *parent = nullptr);

    void setFilter(const MentionFilter &filter);
    const MentionFilter &filter() const { return m_filter; }
    /// Reads the same filter again, because mentions came or changed. Rows that stay keep their place, so selection
    /// and view stay with them, and show what they showed until they are read again.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    std::shared_ptr<const Mention> mentionAt(int row) const; ///< null while it is being loaded
    MentionId idAt(int row) const;
    int rowOf(MentionId id) const; ///< -1 when it is not among the rows
    bool isLoading() const { return m_readingFirst || m_readingIds; }
    bool isComplete() const { return m_complete; } ///< the row numbers of the whole filter are known
    qint64 total() const { return m_total; }       ///< stored mentions of all filters
    double seconds() const { return m_seconds; }   ///< from the filter to its first page

signals:
    void firstPageShown();
    void loaded(); ///< all row numbers of the filter and the total are known
    void loadFailed(const QString &text);

private:
    void readIds();
    void adopt(const QList<MentionId> &ids);
    void fetchWanted();
    void want(int page) const;
    void keep(const QList<Mention> &mentions);
    void showChanged(int firstRow, int lastRow);

    MentionReader m_reader;
    MentionFilter m_filter;
    QList<MentionId> m_ids;
    struct Row {
        std::shared_ptr<const Mention> mention;
        quint64 generation = 0; ///< an older one is shown until it is read again
    };
    mutable QCache<qint64, Row> m_rows;
    mutable QList<int> m_wanted; ///< pages, latest last
    mutable QTimer m_fetch;
    QSet<int> m_pending;
    QElapsedTimer m_since;
    quint64 m_generation = 0;
    qint64 m_total = 0;
    double m_seconds = 0;
    bool m_readingFirst = false, m_readingIds = false, m_complete = false, m_reloading = false;
};

} // namespace pulse
Q_DECLARE_METATYPE(std::shared_ptr<const pulse::Mention>)
