#include "models/source_table_model.h"
#include "core/wording.h"
#include "services/collector.h"
#include "services/deliver.h"
#include "sources/source_kind.h"
#include "store/source_store.h"
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

SourceTableModel::SourceTableModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.sources)
            reload();
    });
    if (Collector *collector = session.services().collector) {
        const auto mark = [this](SourceId id, bool collecting) {
            if (collecting)
                m_collecting.insert(raw(id));
            else
                m_collecting.remove(raw(id));
            if (const int row = rowOf(id); row >= 0)
                emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
            emit loaded();
        };
        connect(collector, &Collector::sourceStarted, this, [mark](SourceId id) { mark(id, true); });
        connect(collector, &Collector::sourceFinished, this,
                [mark](const CollectRound &round) { mark(round.source, false); });
    }
    reload();
}

void SourceTableModel::reload()
{
    deliver(m_session.services().workspace.read([](Connection &connection) { return SourceStore(connection).all(); }),
            this, [this](const Result<QList<Source>> &sources) {
                if (sources)
                    setSources(*sources);
                else
                    emit m_session.message(sources.error().text, true);
            });
}

void SourceTableModel::setSources(const QList<Source> &all)
{
    QList<Source> sources;
    for (const Source &source : all)
        if (findSourceKind(source.kind)) // files are imported, not collected
            sources.append(source);
    const auto sameRow = [](const Source &a, const Source &b) { return a.id == b.id; };
    if (std::equal(sources.begin(), sources.end(), m_sources.begin(), m_sources.end(), sameRow)) {
        m_sources = sources; // the selection stays where it is
        if (!m_sources.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_sources.size()) - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_sources = sources;
        endResetModel();
    }
    emit loaded();
}

int SourceTableModel::rowOf(SourceId id) const
{
    for (int row = 0; row < m_sources.size(); ++row)
        if (m_sources.at(row).id == id)
            return row;
    return -1;
}

int SourceTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_sources.size()); }
int SourceTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SourceTableModel::whereOf(const Source &source)
{
    if (source.kind != u"mastodon")
        return source.settings.value(u"url"_s).toString();
    const QString host = QUrl(source.settings.value(u"server"_s).toString()).host();
    const QString timeline = source.settings.value(u"timeline"_s).toString();
    if (timeline == u"hashtag")
        return u"#%1 · %2"_s.arg(source.settings.value(u"hashtag"_s).toString(), host);
    return (timeline == u"local" ? tr("Public posts of %1") : tr("Public posts that %1 knows")).arg(host);
}

QString SourceTableModel::stateText(const Source &source) const
{
    if (isCollecting(source.id))
        return tr("Collecting");
    if (!source.enabled)
        return tr("Off");
    if (!source.lastError.isEmpty())
        return tr("Problem");
    return source.lastSuccess.isValid() ? tr("Works") : tr("Not collected yet");
}

Tone SourceTableModel::stateTone(const Source &source) const
{
    if (isCollecting(source.id))
        return Tone::Accent;
    if (!source.enabled)
        return Tone::Plain;
    if (!source.lastError.isEmpty())
        return Tone::Bad;
    return source.lastSuccess.isValid() ? Tone::Good : Tone::Plain;
}

QString SourceTableModel::cell(const Source &source, int column) const
{
    const QString none = u"—"_s;
    switch (column) {
    case Name:
        return source.name;
    case State:
        return stateText(source);
    case Brought:
        return source.lastAttempt.isValid()
                   ? tr("%1 new of %2").arg(wholeNumber(double(source.lastAdded)), wholeNumber(double(source.lastRead)))
                   : none;
    case LastSuccess:
        return source.lastSuccess.isValid() ? ago(source.lastSuccess, m_session.clock().now(), m_session.language())
                                            : none;
    case NextAttempt:
        if (!source.enabled)
            return none;
        return source.nextAttempt.isValid() && source.nextAttempt > m_session.clock().now()
                   ? shortTime(source.nextAttempt, m_session.zone(), m_session.language())
                   : tr("Soon");
    default:
        return {};
    }
}

QVariant SourceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Source &source = m_sources.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(source, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && !source.lastError.isEmpty() ? source.lastError : whereOf(source);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(), cell(source, index.column()));
    case ToneRole:
        return int(stateTone(source));
    case SourceRole:
        return raw(source.id);
    default:
        return {};
    }
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Source");
    case State:
        return tr("State");
    case Brought:
        return tr("Last round");
    case LastSuccess:
        return tr("Last success");
    case NextAttempt:
        return tr("Next attempt");
    default:
        return {};
    }
}

} // namespace pulse
