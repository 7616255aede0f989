#include "ui/dialogs/definition_dialog.h"
#include "core/kpi.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

DefinitionDialog::DefinitionDialog(const Definition &definition, const QHash<Uid, QString> &sources, QDate today,
                                   QWidget *parent)
    : QDialog(parent), m_definition(definition), m_form(new QFormLayout), m_from(new QDateEdit(today)),
      m_reason(new QLineEdit), m_effect(wrappedLabel(u"strong"_s)), m_mistake(wrappedLabel(u"error"_s)),
      m_save(makeButton(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(tr("Definition: %1").arg(definitionName(definition.subject)));
    setMinimumWidth(460);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(Theme::Step * 3);
    addContent(*all, sources);

    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_from->setMaximumDate(today);
    m_from->setAccessibleName(tr("Holds from"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why, in a few words"));
    m_form->addRow(tr("Holds &from"), m_from);
    m_form->addRow(tr("&Reason"), m_reason);
    all->addLayout(m_form);
    all->addWidget(wrappedLabel(
        u"secondary"_s, definition.subject == DefinitionSubject::Stance
                            ? tr("Lists of people follow the new rule at once; charts and reports keep its date.")
                            : tr("Days from then on are counted anew, earlier days keep what held then. It can be "
                                 "undone.")));
    m_effect->hide();
    all->addWidget(m_effect);
    all->addWidget(m_mistake);
    QPushButton *cancel = makeButton(tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    all->addLayout(foot);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &DefinitionDialog::check);
    for (const auto &[key, box] : std::as_const(m_checks)) {
        connect(box, &QCheckBox::toggled, this, &DefinitionDialog::check);
        connect(box, &QCheckBox::toggled, this, &DefinitionDialog::contentChanged);
    }
    for (const QSpinBox *number : std::as_const(m_numbers))
        connect(number, &QSpinBox::valueChanged, this, &DefinitionDialog::contentChanged);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Definition next = m_definition;
        next.content = content();
        next.validFrom = m_from->date();
        next.reason = m_reason->text().simplified();
        emit chosen(next);
        accept();
    });
    check();
}

void DefinitionDialog::showEffect(const QString &words)
{
    m_effect->setText(words);
    m_effect->setVisible(!words.isEmpty());
}

void DefinitionDialog::addContent(QVBoxLayout &all, const QHash<Uid, QString> &sources)
{
    switch (m_definition.subject) {
    case DefinitionSubject::Mention:
        break;
    case DefinitionSubject::Activation:
    case DefinitionSubject::Engagement: {
        all.addWidget(wrappedLabel(u"strong"_s, tr("These acts of the audience count:")));
        QList<std::pair<QString, QString>> choices;
        for (const Metric part : actChoices(m_definition.subject))
            choices.append(
                {toKey(part), part == Metric::Reposts ? tr("Reposts that were collected themselves") : kpiName(part)});
        QStringList counted;
        for (const Metric part : actParts(m_definition.subject, m_definition.content))
            counted << toKey(part);
        addChecks(all, choices, counted);
        break;
    }
    case DefinitionSubject::PurchaseIntent:
        all.addWidget(wrappedLabel(
            u"secondary"_s, tr("A mention is a purchase opportunity where the program holds a wish to buy for at least "
                               "this likely. Higher: fewer and surer ones.")));
        addNumber(tr("Likely, at least"), 5, 99, qRound(100 * intentProbability(m_definition.content)), u"%"_s);
        break;
    case DefinitionSubject::Channels: {
        all.addWidget(wrappedLabel(sources.isEmpty() ? u"secondary"_s : u"strong"_s,
                                   sources.isEmpty()
                                       ? tr("No source tells figures of an account yet. Add one of an own "
                                            "account, and they can be chosen here.")
                                       : tr("Followers and figures of these sources are the brand's own:")));
        QList<std::pair<QString, QString>> choices;
        for (auto source = sources.cbegin(); source != sources.cend(); ++source)
            choices.append({source.key(), source.value()});
        std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const auto own = channelSources(m_definition.content);
        addChecks(all, choices, own.value_or(sources.keys()));
        break;
    }
    case DefinitionSubject::Stance: {
        const StanceRule rule = StanceRule::fromJson(m_definition.content);
        addNumber(tr("Days that count"), 7, 3660, rule.days, tr(" days"));
        addNumber(tr("Judged mentions, at least"), 1, 1000, rule.leastJudged, {});
        addNumber(tr("On one side, at least"), 51, 100, qRound(100 * rule.share), u"%"_s);
        break;
    }
    }
}

void DefinitionDialog::addChecks(QVBoxLayout &all, const QList<std::pair<QString, QString>> &choices,
                                 const QStringList &checked)
{
    for (const auto &[key, name] : choices) {
        auto *box = new QCheckBox(QString(name).replace(u'&', u"&&"_s));
        box->setChecked(checked.contains(key));
        all.addWidget(box);
        m_checks.append({key, box});
    }
}

QSpinBox *DefinitionDialog::addNumber(const QString &label, int least, int most, int value, const QString &unit)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setSuffix(unit);
    number->setValue(value);
    number->setAccessibleName(label);
    m_form->addRow(label, number);
    m_numbers << number;
    return number;
}

QJsonObject DefinitionDialog::content() const
{
    QStringList checked;
    for (const auto &[key, box] : m_checks)
        if (box->isChecked())
            checked << key;
    switch (m_definition.subject) {
    case DefinitionSubject::Mention:
        break;
    case DefinitionSubject::Activation:
    case DefinitionSubject::Engagement: {
        QList<Metric> parts;
        for (const QString &key : std::as_const(checked))
            if (const auto metric = metricFromKey(key))
                parts << *metric;
        return actContent(m_definition.subject, parts);
    }
    case DefinitionSubject::PurchaseIntent:
        return intentContent(m_numbers[0]->value() / 100.0);
    case DefinitionSubject::Channels:
        return channelContent(checked);
    case DefinitionSubject::Stance: {
        StanceRule rule;
        rule.days = m_numbers[0]->value();
        rule.leastJudged = m_numbers[1]->value();
        rule.share = m_numbers[2]->value() / 100.0;
        return rule.toJson();
    }
    }
    return {};
}

void DefinitionDialog::check()
{
    const bool none =
        isOfActs(m_definition.subject) &&
        std::none_of(m_checks.cbegin(), m_checks.cend(), [](const auto &check) { return check.second->isChecked(); });
    const bool unreasoned = m_reason->text().simplified().isEmpty();
    m_mistake->setText(none         ? tr("At least one act has to count.")
                       : unreasoned ? tr("A reason is needed: it stands beside the change from then on.")
                                    : QString());
    m_mistake->setVisible(none);
    m_save->setEnabled(!none && !unreasoned);
    m_save->setToolTip(m_mistake->text());
}

} // namespace pulse
