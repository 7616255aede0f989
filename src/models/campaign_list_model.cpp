#include "models/campaign_list_model.h"
#include "core/evidence.h"
#include "core/register_words.h"
#include "core/wording.h"
#include "services/campaigns/campaign_words.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QString shapeWord(const CampaignLine &line)
{
    if (const QString confirmed = line.confirmedShape(); !confirmed.isEmpty())
        return choiceName(confirmed);
    if (line.state == CampaignState::Planned)
        return stateName(line.state);
    //: A shape that a rule proposes and nobody has confirmed yet
    return line.shape.enough ? CampaignListModel::tr("%1?").arg(choiceName(toKey(line.shape.kind)))
                             : CampaignListModel::tr("Too little data");
}

Tone shapeTone(const CampaignLine &line)
{
    const QString shape = line.confirmedShape().isEmpty() ? toKey(line.shape.kind) : line.confirmedShape();
    return shape == u"growth" || shape == u"revived" ? Tone::Good
           : shape == u"burst"                       ? Tone::Warning
           : shape == u"plateau"                     ? Tone::Accent
                                                     : Tone::Plain;
}

} // namespace

CampaignListModel::CampaignListModel(QString language, QObject *parent)
    : QAbstractTableModel(parent), m_language(std::move(language))
{}

void CampaignListModel::setLines(const QList<CampaignLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int CampaignListModel::rowOf(const Uid &uid) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].entry().uid == uid)
            return int(row);
    return -1;
}

int CampaignListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int CampaignListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CampaignListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CampaignLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name       ? line.entry().name()
               : index.column() == Mentions ? shortNumber(double(line.sums.mentions), m_language)
                                            : shapeWord(line);
    case Qt::ToolTipRole:
        return (line.entry().name() + u" · "_s + stateName(line.state) + u" · "_s + shapeFigures(line.shape))
            .toHtmlEscaped(); // a tooltip would read markup
    case Qt::TextAlignmentRole:
        return int((index.column() == Mentions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case UidRole:
        return line.entry().uid;
    case ToneRole:
        return int(shapeTone(line));
    default:
        return {};
    }
}

QVariant CampaignListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Mentions ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Campaign") : section == Mentions ? tr("Mentions") : tr("Shape");
}

} // namespace pulse
