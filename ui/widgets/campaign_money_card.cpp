#include "ui/widgets/campaign_money_card.h"
#include "models/session.h"
#include "services/campaigns/campaign_words.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/register_table.h"
#include <QBoxLayout>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int TableHeight = 190;

} // namespace

CampaignMoneyCard::CampaignMoneyCard(Session &session, QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_tables(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_costs(new RegisterTable(session, Register::Cost, {u"day"_s, u"amount"_s, u"what"_s})),
      m_results(new RegisterTable(session, Register::Result, {u"day"_s, u"amount"_s, u"what"_s, u"origin"_s}))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setStyleProperty(m_summary, "role", u"secondary"_s);
    m_costs->setEmptyText(tr("No cost yet"), tr("What the campaign cost, in any currency."));
    m_results->setEmptyText(
        tr("No result yet"),
        tr("What it is known to have brought: orders by coupon or link, sign-ups with their value."));
    m_tables->setSpacing(Theme::Gutter);
    for (const auto &[table, title] :
         {std::pair(m_costs, tr("Costs")), std::pair(m_results, tr("Attributed results"))}) {
        auto *column = new QVBoxLayout;
        auto *heading = new QLabel(title);
        setStyleProperty(heading, "role", u"strong"_s);
        column->addWidget(heading);
        table->setFixedHeight(TableHeight);
        column->addWidget(table);
        m_tables->addLayout(column, 1);
    }
    auto *card = new Card(tr("Return"));
    card->body()->addWidget(m_summary);
    card->body()->addLayout(m_tables);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

void CampaignMoneyCard::setCampaign(const CampaignReport &report, const QHash<Uid, QString> &names)
{
    for (RegisterTable *table : {m_costs, m_results})
        table->setNewValues({{u"of"_s, report.line.entry().uid}});
    m_costs->setEntries(report.costs, names);
    m_results->setEntries(report.results, names);
    QStringList parts{tr("Cost %1").arg(costText(report.returns)), tr("result %1").arg(resultText(report.returns)),
                      tr("ROI %1").arg(roiText(report.returns))};
    if (const QString reason = roiReason(report.returns); !reason.isEmpty())
        parts << reason;
    if (report.returns.mediaValue)
        parts << tr("media value %1 (for reference, in no sum)").arg(moneyText(*report.returns.mediaValue));
    m_summary->setText(parts.join(u" · "_s));
}

void CampaignMoneyCard::setNarrow(bool narrow)
{
    m_tables->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace pulse
