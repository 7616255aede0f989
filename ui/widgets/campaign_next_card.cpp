#include "ui/widgets/campaign_next_card.h"
#include "core/register_words.h"
#include "services/campaigns/campaign_words.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int PastDecisions = 3, ReviewAfterDays = 30;

/// One chip a choice, in a row that wraps.
QWidget *chips(QButtonGroup *group, const QStringList &keys, const QString &name)
{
    auto *row = new QWidget;
    row->setAccessibleName(name);
    auto *flow = new FlowLayout(row, Theme::Step + 2);
    for (const QString &key : keys) {
        auto *chip = new Chip(choiceName(key));
        chip->setCheckable(true);
        chip->setProperty("choice", key);
        group->addButton(chip);
        flow->addWidget(chip);
    }
    return row;
}

void check(QButtonGroup *group, const QString &key)
{
    group->setExclusive(false);
    for (QAbstractButton *button : group->buttons())
        button->setChecked(button->property("choice").toString() == key);
    group->setExclusive(true);
}

void stack(QWidget *widget, Card *card)
{
    auto *all = new QVBoxLayout(widget);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

} // namespace

CampaignShapeCard::CampaignShapeCard(QWidget *parent)
    : QWidget(parent), m_shapes(new QButtonGroup(this)), m_proposal(wrappedLabel(u"strong"_s)),
      m_figures(wrappedLabel(u"secondary"_s))
{
    auto *card = new Card(tr("Shape of the curve"));
    card->body()->addWidget(m_proposal);
    card->body()->addWidget(m_figures);
    QStringList keys = fieldOf(Register::Campaign, u"shape"_s)->choices;
    card->body()->addWidget(chips(m_shapes, keys, tr("The shape that you see")));
    card->body()->addStretch(1);
    stack(this, card);
    connect(m_shapes, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { emit shapeChosen(button->property("choice").toString()); });
}

void CampaignShapeCard::setCampaign(const CampaignLine &line)
{
    const QString confirmed = line.confirmedShape(), proposed = choiceName(toKey(line.shape.kind));
    check(m_shapes, confirmed);
    m_figures->setText(shapeFigures(line.shape));
    if (!line.shape.enough)
        m_proposal->setText(confirmed.isEmpty() ? tr("Too little data for a proposal")
                                                : tr("Confirmed: %1").arg(choiceName(confirmed)));
    else if (confirmed.isEmpty())
        m_proposal->setText(tr("Proposed: %1 – is that what the curve shows?").arg(proposed));
    else
        m_proposal->setText(tr("Confirmed: %1 · proposed: %2").arg(choiceName(confirmed), proposed));
}

CampaignDecisionCard::CampaignDecisionCard(QWidget *parent)
    : QWidget(parent), m_kinds(new QButtonGroup(this)), m_what(new QLineEdit), m_due(new QLineEdit),
      m_save(makeButton(tr("Record the decision"))), m_past(wrappedLabel(u"secondary"_s)),
      m_problem(wrappedLabel(u"error"_s))
{
    auto *card = new Card(tr("Next month"));
    card->body()->addWidget(chips(m_kinds, {u"keep"_s, u"adjust"_s, u"stop"_s}, tr("Decision")));
    m_what->setPlaceholderText(tr("What changes, in one sentence"));
    m_what->setAccessibleName(tr("What changes, in one sentence"));
    m_what->setMaxLength(2000);
    m_due->setAccessibleName(tr("By when"));
    m_due->setPlaceholderText(tr("By when (2026-12-01)"));
    m_due->setMaximumWidth(160);
    auto *row = new QHBoxLayout;
    row->addWidget(m_due);
    row->addStretch(1);
    row->addWidget(m_save);
    card->body()->addWidget(m_what);
    card->body()->addLayout(row);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_past);
    card->body()->addStretch(1);
    m_problem->hide();
    stack(this, card);
    connect(m_save, &QPushButton::clicked, this, &CampaignDecisionCard::decide);
    connect(m_what, &QLineEdit::returnPressed, this, &CampaignDecisionCard::decide);
}

void CampaignDecisionCard::setCampaign(const CampaignReport &report, QDate today)
{
    check(m_kinds, {});
    m_what->clear();
    m_due->setText(today.addDays(ReviewAfterDays).toString(Qt::ISODate));
    m_problem->hide();
    QStringList lines;
    for (const RegisterEntry &decision : report.decisions.mid(0, PastDecisions)) {
        QStringList parts{decision.text(u"day"_s), choiceName(decision.text(u"kind"_s)), decision.text(u"what"_s)};
        if (const QString due = decision.text(u"due"_s); !due.isEmpty())
            parts << tr("by %1").arg(due);
        parts.removeAll({});
        lines << parts.join(u" · "_s);
    }
    m_past->setText(lines.isEmpty() ? tr("Nothing has been decided about it yet.") : lines.join(u'\n'));
}

void CampaignDecisionCard::decide()
{
    const QAbstractButton *kind = m_kinds->checkedButton();
    const QString what = m_what->text().simplified(), due = m_due->text().trimmed();
    QString problem;
    if (!kind)
        problem = tr("Choose keep, adjust or stop.");
    else if (kind->property("choice").toString() == u"adjust" && what.isEmpty())
        problem = tr("Write what changes.");
    else if (!due.isEmpty() && !QDate::fromString(due, Qt::ISODate).isValid())
        problem = tr("Write the day as 2026-12-01.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        emit decided(kind->property("choice").toString(), what.isEmpty() ? kind->text() : what, due);
}

} // namespace pulse
