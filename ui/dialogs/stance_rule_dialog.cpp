#include "ui/dialogs/stance_rule_dialog.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace pulse {
using namespace Qt::StringLiterals;

StanceRuleDialog::StanceRuleDialog(const StanceRule &rule, QWidget *parent)
    : QDialog(parent), m_days(new QSpinBox), m_judged(new QSpinBox), m_share(new QSpinBox)
{
    setWindowTitle(tr("Rule for advocates and detractors"));
    auto *about = new QLabel(tr("Whoever has enough judged mentions in these days, most of the positive and negative "
                                "ones on one side, is an advocate or a detractor. Lists, evidence and exports follow "
                                "the rule at once; it can be taken back."));
    about->setWordWrap(true);
    about->setProperty("role", u"secondary"_s);
    auto *form = new QFormLayout;
    const auto row = [form](const QString &label, QSpinBox *box, int least, int most, const QString &unit) {
        box->setRange(least, most);
        box->setSuffix(unit);
        box->setAccessibleName(label);
        form->addRow(label, box);
    };
    row(tr("Days that count"), m_days, 7, 3660, tr(" days"));
    row(tr("Judged mentions, at least"), m_judged, 1, 1000, {});
    row(tr("On one side, at least"), m_share, 51, 100, u"%"_s);
    showRule(rule);
    QPushButton *original = makeButton(tr("As it came"), ButtonKind::Link);
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *save = makeButton(tr("Save"), ButtonKind::Primary);
    connect(original, &QPushButton::clicked, this, [this] { showRule(StanceRule()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        StanceRule chosenRule;
        chosenRule.days = m_days->value();
        chosenRule.leastJudged = m_judged->value();
        chosenRule.share = m_share->value() / 100.0;
        emit chosen(chosenRule);
        accept();
    });
    save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(original);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addWidget(about);
    all->addLayout(form);
    all->addLayout(foot);
    setMinimumWidth(420);
}

void StanceRuleDialog::showRule(const StanceRule &rule)
{
    m_days->setValue(rule.days);
    m_judged->setValue(rule.leastJudged);
    m_share->setValue(qRound(rule.share * 100));
}

} // namespace pulse
