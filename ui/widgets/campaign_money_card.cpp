#include "ui/widgets/campaign_money_card.h"
#include "models/session.h"
#include "services/campaigns/campaign_words.h"
#include "services/campaigns/money_import.h"
#include "services/deliver.h"
#include "store/register_store.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/register_table.h"
#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int TableHeight = 190;

struct Imported {
    int added = 0, refused = 0;
    QString firstRefusal;
};

/// Everything that can be read is added in one transaction; what cannot is told.
Result<Imported> store(Connection &connection, Journal &journal, const MoneyImport &import, ChangeSet &changes)
{
    Imported done;
    done.refused = import.refusedRows;
    done.firstRefusal = import.refused.value(0);
    for (const RegisterEntry &entry : import.entries) {
        if (const auto added = RegisterStore(connection).add(journal, entry, changes); !added)
            return added.error();
        ++done.added;
    }
    return done;
}

} // namespace

CampaignMoneyCard::CampaignMoneyCard(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_summary(new QLabel), m_tables(new QBoxLayout(QBoxLayout::LeftToRight)),
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
        QPushButton *import = makeButton(tr("Import CSV…"), ButtonKind::Quiet);
        const Register reg = table->model().reg();
        connect(import, &QPushButton::clicked, this, [this, reg] { askForFile(reg); });
        table->addButton(import);
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
    m_campaign = report.line.entry();
    m_named.clear();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        if (!it.value().isEmpty())
            m_named.insert(it.key(), it.value());
    for (RegisterTable *table : {m_costs, m_results})
        table->setNewValues({{u"of"_s, m_campaign.uid}});
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

void CampaignMoneyCard::askForFile(Register reg)
{
    auto *dialog =
        new QFileDialog(this, tr("Import amounts"), {}, tr("Tables (*.csv *.tsv *.txt *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, reg](const QString &path) { importFile(path, reg); });
    dialog->open();
}

void CampaignMoneyCard::importFile(const QString &path, Register reg)
{
    Workspace &workspace = m_session.services().workspace;
    const auto work =
        workspace.write([path, reg, campaign = m_campaign, named = m_named, &clock = workspace.clock(),
                         actor = workspace.actor()](Connection &connection, ChangeSet &changes) -> Result<Imported> {
            const auto read = readMoneyFile(path, reg, campaign.brand, campaign.uid, named, u"KRW"_s);
            if (!read)
                return read.error();
            Journal journal(connection, clock, actor);
            return store(connection, journal, *read, changes);
        });
    deliver(work, this, [this](const Result<Imported> &done) {
        if (!done) {
            emit m_session.message(done.error().text, true);
            return;
        }
        QString text = tr("%n row(s) imported.", nullptr, done->added);
        if (done->refused > 0)
            text += u' ' + tr("%n row(s) refused; first: %1", nullptr, done->refused).arg(done->firstRefusal);
        emit m_session.message(text, done->refused > 0);
        emit imported(done->added);
    });
}

} // namespace pulse
