#include "models/person_list_model.h"
#include "services/deliver.h"
#include "store/people_store.h"
#include "store/workspace.h"

namespace pulse {

namespace {
constexpr int KeptRows = 5'000;
}

PersonReader workspacePeople(Workspace &workspace)
{
    PersonReader reader;
    reader.ids = [&workspace](const PersonFilter &filter) {
        return workspace.read([filter](Connection &connection) { return PeopleStore(connection).ids(filter); });
    };
    reader.load = [&workspace](BrandId brand, const QList<AuthorId> &ids) {
        return workspace.read(
            [brand, ids](Connection &connection) { return PeopleStore(connection).load(brand, ids); });
    };
    return reader;
}

PersonListModel::PersonListModel(PersonReader reader, QObject *parent)
    : QAbstractListModel(parent), m_reader(std::move(reader)), m_rows(KeptRows)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &PersonListModel::fetchWanted);
}

void PersonListModel::setFilter(const PersonFilter &filter)
{
    m_filter = filter;
    m_rows.clear();
    read();
}

void PersonListModel::reload() { read(); }

void PersonListModel::read()
{
    m_reading = true;
    deliver(m_reader.ids(m_filter), this, [this, generation = ++m_generation](const Result<QList<AuthorId>> &ids) {
        if (generation != m_generation)
            return;
        m_reading = false;
        if (!ids) {
            emit loadFailed(ids.error().text);
            return;
        }
        if (*ids == m_ids) {
            if (!m_ids.isEmpty())
                emit dataChanged(index(0), index(int(m_ids.size()) - 1));
        } else {
            beginResetModel();
            m_ids = *ids;
            endResetModel();
        }
        emit loaded();
    });
}

int PersonListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

std::shared_ptr<const Person> PersonListModel::personAt(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    const Row *known = m_rows.object(raw(m_ids[row]));
    if (!known || known->generation != m_generation)
        want(row / PageSize);
    return known ? known->person : nullptr;
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto person = personAt(index.row());
    if (role == PersonRole)
        return QVariant::fromValue(person);
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return person ? person->shownName() : QString();
    return {};
}

void PersonListModel::want(int page) const
{
    m_wanted << page;
    if (!m_fetch.isActive())
        m_fetch.start();
}

void PersonListModel::fetchWanted()
{
    const QSet<int> pages = std::exchange(m_wanted, {});
    for (const int page : pages) {
        const QList<AuthorId> ids = m_ids.mid(qsizetype(page) * PageSize, PageSize);
        if (ids.isEmpty())
            continue;
        const auto loading = m_reader.load(m_filter.brand, ids);
        deliver(loading, this, [this, page, generation = m_generation](const Result<QList<Person>> &people) {
            if (generation != m_generation)
                return;
            if (!people) {
                emit loadFailed(people.error().text);
                return;
            }
            for (const Person &person : *people)
                m_rows.insert(raw(person.id), new Row{std::make_shared<const Person>(person), generation});
            const int first = page * PageSize;
            emit dataChanged(index(first), index(std::min(first + PageSize, int(m_ids.size())) - 1));
        });
    }
}

} // namespace pulse
