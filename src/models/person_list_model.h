#pragma once
#include "core/person.h"
#include "core/result.h"
#include <QAbstractListModel>
#include <QCache>
#include <QFuture>
#include <QSet>
#include <QTimer>
#include <functional>
#include <memory>

namespace pulse {

class Workspace;

/// Where the list gets its rows: the store, or a double in tests. Called on the GUI thread, answered later.
struct PersonReader {
    std::function<QFuture<Result<QList<AuthorId>>>(const PersonFilter &)> ids;
    std::function<QFuture<Result<QList<Person>>>(BrandId, const QList<AuthorId> &)> load;
};
/// Reads on the workspace's reader threads. The workspace must outlive the reader.
PersonReader workspacePeople(Workspace &workspace);

/// The people of a filter: all their account numbers in memory (8 bytes each), rows loaded 100 at a time as they come
/// into view. A new filter makes every answer to an older one void. GUI thread.
class PersonListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int PageSize = 100;
    enum Role {
        PersonRole = Qt::UserRole + 1, ///< std::shared_ptr<const Person>; null while it is being loaded
    };
    explicit PersonListModel(PersonReader reader, QObject *parent = nullptr);

    void setFilter(const PersonFilter &filter);
    const PersonFilter &filter() const { return m_filter; }
    void reload(); ///< the same filter, because something changed; rows show what they showed until then

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    std::shared_ptr<const Person> personAt(int row) const; ///< null while it is being loaded
    AuthorId idAt(int row) const { return m_ids.value(row); }
    int rowOf(AuthorId id) const { return int(m_ids.indexOf(id)); } ///< -1 when not among the rows
    bool isReading() const { return m_reading; }

signals:
    void loaded(); ///< the rows of the filter are known
    void loadFailed(const QString &text);

private:
    void read();
    void want(int page) const;
    void fetchWanted();

    PersonReader m_reader;
    PersonFilter m_filter;
    QList<AuthorId> m_ids;
    struct Row {
        std::shared_ptr<const Person> person;
        quint64 generation = 0; ///< an older one is shown until it is read again
    };
    mutable QCache<qint64, Row> m_rows;
    mutable QSet<int> m_wanted; ///< pages
    mutable QTimer m_fetch;
    quint64 m_generation = 0;
    bool m_reading = false;
};

} // namespace pulse
Q_DECLARE_METATYPE(std::shared_ptr<const pulse::Person>)
