#include "models/spike_log_model.h"
#include "core/wording.h"
#include "models/spike_words.h"
#include <QLocale>

namespace pulse {
using namespace Qt::StringLiterals;

SpikeLogModel::SpikeLogModel(QString language, QObject *parent)
    : QAbstractTableModel(parent), m_language(std::move(language))
{}

void SpikeLogModel::setSpikes(const QList<Spike> &spikes, const QTimeZone &zone)
{
    beginResetModel();
    m_spikes = spikes;
    m_zone = zone;
    endResetModel();
}

int SpikeLogModel::rowOf(const Uid &uid) const
{
    for (qsizetype i = 0; i < m_spikes.size(); ++i)
        if (m_spikes[i].uid == uid)
            return int(i);
    return -1;
}

int SpikeLogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_spikes.size()); }
int SpikeLogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SpikeLogModel::cell(const Spike &spike, int column) const
{
    switch (column) {
    case Time: {
        if (spike.bucket == Bucket::Hour)
            return shortTime(spike.peak, m_zone, m_language);
        const QDate day = spike.peak.addSecs(7200).toTimeZone(m_zone).date();
        const QString text =
            m_language == u"ko" ? day.toString(u"M.d"_s) : QLocale(QLocale::English).toString(day, u"d MMM"_s);
        return spike.bucket == Bucket::Week ? tr("%1 (week)").arg(text) : tr("%1 (day)").arg(text);
    }
    case What:
        return (spike.direction == Flag::Fall ? u"▼ "_s : u"▲ "_s) + shortMetricName(spike.metric);
    case Values:
        return metricValue(spike.metric, spike.actual) + u" / "_s + metricValue(spike.metric, spike.expected);
    case Origin:
        if (!spike.origin)
            return u"—"_s;
        if (spike.origin->kind == u"several")
            return tr("several");
        return spike.origin->kind == u"hashtag" || spike.origin->author.isEmpty() ? spike.origin->value
                                                                                  : spike.origin->author;
    case State:
        return stateName(spike.state);
    default:
        return {};
    }
}

QVariant SpikeLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Spike &spike = m_spikes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(spike, index.column());
    case Qt::ToolTipRole:
        if (index.column() == What || index.column() == Origin) // where there is little room they end in "…"
            return spike.note.isEmpty() ? cell(spike, index.column())
                                        : cell(spike, index.column()) + u'\n' + spike.note;
        return spike.note.isEmpty() ? QVariant() : QVariant(spike.note);
    case Qt::TextAlignmentRole:
        return index.column() == Values ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case UidRole:
        return spike.uid;
    case ToneRole:
        return int(stateTone(spike.state));
    default:
        return {};
    }
}

QVariant SpikeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Values ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Metric");
    case Values:
        return tr("Actual/usual");
    case Origin:
        return tr("Origin");
    case State:
        return tr("State");
    default:
        return {};
    }
}

void SpikeDriverModel::setDrivers(const QList<SpikeDriver> &drivers)
{
    beginResetModel();
    m_drivers = drivers;
    endResetModel();
}

int SpikeDriverModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_drivers.size()); }
int SpikeDriverModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SpikeDriverModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SpikeDriver &driver = m_drivers[index.row()];
    if (role == ShareRole)
        return driver.share;
    if (role == Qt::TextAlignmentRole)
        return index.column() == What ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == What)
        return driverText(driver).toHtmlEscaped(); // a tooltip would read markup
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return driverText(driver);
    case Count:
        return wholeNumber(driver.count);
    case Share:
        return QString::number(qRound(driver.share * 100)) + u'%';
    default:
        return {};
    }
}

QVariant SpikeDriverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == What ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What rose");
    case Count:
        return tr("Posts");
    case Share:
        return tr("Share");
    default:
        return QString();
    }
}

} // namespace pulse
