#include "models/mention_list_model.h"
#include "services/deliver.h"
#include "store/mention_store.h"

namespace pulse {

namespace {

constexpr int KeptRows = 8000;    ///< loaded mentions: about 12 MB
constexpr int RequestsAtOnce = 2; ///< more would only queue behind each other
constexpr int WantedPages = 4;    ///< of a scroll bar that is dragged, only where it is now matters

} // namespace

MentionReader workspaceReader(Workspace &workspace)
{
    Workspace *const from = &workspace;
    return {
        [from](const MentionFilter &filter, int limit) {
            return from->read([filter, limit](Connection &connection) -> Result<QList<Mention>> {
                return MentionStore(connection).page(filter, limit);
            });
        },
        [from](const MentionFilter &filter) {
            return from->read([filter](Connection &connection) -> Result<QList<MentionId>> {
                return MentionStore(connection).ids(filter);
            });
        },
        [from](const QList<MentionId> &ids) {
            return from->read(
                [ids](Connection &connection) -> Result<QList<Mention>> { return MentionStore(connection).load(ids); });
        },
        [from] {
            return from->read(
                [](Connection &connection) -> Result<qint64> { return MentionStore(connection).total(); });
        },
    };
}

MentionListModel::MentionListModel(MentionReader reader, QObject *parent)
    : QAbstractListModel(parent), m_reader(std::move(reader)), m_rows(KeptRows)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &MentionListModel::fetchWanted);
}

void MentionListModel::setFilter(const MentionFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    m_wanted.clear();
    m_pending.clear();
    m_complete = false;
    m_readingFirst = true;
    m_since.start();
    // The old rows stay until the new ones are here: nothing flashes.
    deliver(m_reader.firstPage(filter, PageSize), this,
            [this, generation = m_generation](const Result<QList<Mention>> &page) {
                if (generation != m_generation)
                    return;
                m_readingFirst = false;
                m_seconds = double(m_since.nsecsElapsed()) / 1e9;
                beginResetModel();
                m_ids.clear();
                m_rows.clear();
                if (page) {
                    for (const Mention &mention : *page)
                        m_ids << mention.id;
                    keep(*page);
                }
                endResetModel();
                if (!page)
                    emit loadFailed(page.error().text);
                emit firstPageShown();
                readIds();
            });
}

void MentionListModel::reload()
{
    if (m_readingFirst)
        return;
    ++m_generation;
    m_pending.clear();
    m_reloading = true;
    readIds();
}

void MentionListModel::readIds()
{
    m_readingIds = true;
    deliver(m_reader.total(), this, [this, generation = m_generation](const Result<qint64> &total) {
        if (generation == m_generation && total)
            m_total = *total;
    });
    deliver(m_reader.ids(m_filter), this, [this, generation = m_generation](const Result<QList<MentionId>> &ids) {
        if (generation != m_generation)
            return;
        m_readingIds = false;
        if (!ids) {
            emit loadFailed(ids.error().text);
            return;
        }
        adopt(*ids);
        m_complete = true;
        // Views ask again for what they show, which may have changed.
        if (m_reloading)
            showChanged(0, rowCount() - 1);
        m_reloading = false;
        emit loaded();
    });
}

/// Changes as few rows as possible: what is the same at the beginning and at the end stays in place.
void MentionListModel::adopt(const QList<MentionId> &ids)
{
    const qsizetype both = std::min(ids.size(), m_ids.size());
    const auto [mine, theirs] = std::mismatch(m_ids.cbegin(), m_ids.cbegin() + both, ids.cbegin());
    const qsizetype head = mine - m_ids.cbegin();
    qsizetype tail = 0;
    while (tail < both - head && m_ids[m_ids.size() - 1 - tail] == ids[ids.size() - 1 - tail])
        ++tail;
    const qsizetype gone = m_ids.size() - head - tail, come = ids.size() - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone - 1));
        m_ids.remove(head, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(head), int(head + come - 1));
        m_ids = ids;
        endInsertRows();
    }
}

int MentionListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

std::shared_ptr<const Mention> MentionListModel::mentionAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const Row *const kept = m_rows.object(raw(m_ids[row]));
    if (!kept || kept->generation != m_generation)
        want(row / PageSize);
    return kept ? kept->mention : nullptr;
}

void MentionListModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > WantedPages)
        m_wanted.removeFirst();
    if (!m_fetch.isActive())
        m_fetch.start();
}

QVariant MentionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return raw(m_ids[index.row()]);
    if (role != MentionRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::shared_ptr<const Mention> mention = mentionAt(index.row());
    if (role == MentionRole)
        return QVariant::fromValue(mention);
    if (!mention)
        return QString();
    const Post &post = mention->post;
    return QStringLiteral("%1, %2: %3")
        .arg(post.author.name, post.place, post.title.isEmpty() ? post.text : post.title);
}

MentionId MentionListModel::idAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : MentionId{}; }

int MentionListModel::rowOf(MentionId id) const { return int(m_ids.indexOf(id)); }

void MentionListModel::fetchWanted()
{
    while (!m_wanted.isEmpty() && m_pending.size() < RequestsAtOnce) {
        const int page = m_wanted.takeLast();
        if (m_pending.contains(page))
            continue;
        QList<MentionId> missing;
        for (const MentionId id : m_ids.mid(qsizetype(page) * PageSize, PageSize))
            if (const Row *kept = m_rows.object(raw(id)); !kept || kept->generation != m_generation)
                missing << id;
        if (missing.isEmpty())
            continue;
        m_pending.insert(page);
        deliver(m_reader.load(missing), this,
                [this, page, generation = m_generation](const Result<QList<Mention>> &rows) {
                    if (generation != m_generation)
                        return;
                    m_pending.remove(page);
                    if (!rows) {
                        emit loadFailed(rows.error().text);
                        return;
                    }
                    keep(*rows);
                    showChanged(page * PageSize, (page + 1) * PageSize - 1);
                    if (!m_wanted.isEmpty())
                        m_fetch.start();
                });
    }
}

void MentionListModel::keep(const QList<Mention> &mentions)
{
    for (const Mention &mention : mentions)
        m_rows.insert(raw(mention.id), new Row{std::make_shared<const Mention>(mention), m_generation});
}

void MentionListModel::showChanged(int firstRow, int lastRow)
{
    lastRow = std::min(lastRow, rowCount() - 1);
    if (firstRow <= lastRow)
        emit dataChanged(index(firstRow), index(lastRow));
}

} // namespace pulse
