#include "ui/dialogs/sensitivity_dialog.h"
#include "models/spike_words.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "store/setting_store.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge_row_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 600, Height = 580, LeastList = 190, TrialDays = 90;
enum Role { DetailRole = Qt::UserRole, BadgeRole, ToneRole };

QString nameOf(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::Calm:
        return SensitivityDialog::tr("Calm: only large changes");
    case Sensitivity::Usual:
        return SensitivityDialog::tr("Usual");
    case Sensitivity::Keen:
        return SensitivityDialog::tr("Keen: small changes too");
    }
    return {};
}

} // namespace

SensitivityDialog::SensitivityDialog(Session &session, Theme &theme, Metric metric, Bucket bucket, QWidget *parent)
    : QDialog(parent), m_session(session), m_metric(metric), m_bucket(bucket), m_state(wrappedLabel(u"secondary"_s)),
      m_taught(wrappedLabel(u"secondary"_s)), m_choices(new QVBoxLayout), m_group(new QButtonGroup(this)),
      m_list(new QListWidget), m_save(makeButton(tr("Use this"), ButtonKind::Primary))
{
    //: %1 name of a metric
    setWindowTitle(tr("Sensitivity: %1").arg(shortMetricName(metric)));
    setMinimumWidth(Width);
    resize(Width, Height); // from the beginning, so that nothing jumps when the trials are there
    m_state->setText(tr("Trying it on the last %n day(s)…", nullptr, TrialDays));
    m_list->setMinimumHeight(LeastList);
    m_list->setAccessibleName(tr("What would have been flagged"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setItemDelegate(new BadgeRowDelegate(theme, {DetailRole, BadgeRole, ToneRole}, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_save->setEnabled(false);
    auto *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SensitivityDialog::save);
    connect(m_group, &QButtonGroup::idClicked, this, &SensitivityDialog::showTrial);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addWidget(m_state);
    all->addLayout(m_choices);
    all->addWidget(m_list, 1);
    all->addWidget(m_taught);
    all->addLayout(foot);
    read();
}

void SensitivityDialog::read()
{
    const auto reading =
        m_session.services().workspace.read([brand = m_session.brand(), metric = m_metric, bucket = m_bucket,
                                             now = m_session.clock().now()](Connection &connection) -> Result<Read> {
            const auto threshold = readThreshold(connection, brand, metric, now);
            if (!threshold)
                return threshold.error();
            const auto trials = trySensitivities(connection, brand, metric, bucket, TrialDays, now);
            if (!trials)
                return trials.error();
            return Read{*threshold, *trials};
        });
    deliver(reading, this, [this](const Result<Read> &result) {
        if (result)
            showTrials(*result);
        else
            m_state->setText(result.error().text);
        emit loaded();
    });
}

const SensitivityTrial &SensitivityDialog::inForce() const
{
    return *std::ranges::find(m_read.trials, m_read.threshold.chosen, &SensitivityTrial::sensitivity);
}

void SensitivityDialog::showTrials(const Read &read)
{
    m_read = read;
    m_state->setText(
        tr("What each would have flagged in the last %n day(s), and what it would have missed of the spikes "
           "that mattered to you:",
           nullptr, TrialDays));
    bool differ = false;
    for (int i = 0; i < m_read.trials.size(); ++i) {
        const SensitivityTrial &trial = m_read.trials[i];
        const TrialDifference difference = differenceOf(trial, inForce());
        differ = differ || !difference.isNone();
        QStringList words{tr("%n flagged", nullptr, int(trial.flagged.size()))};
        if (!difference.more.isEmpty())
            words << tr("%n more than now", nullptr, int(difference.more.size()));
        if (!difference.fewer.isEmpty())
            words << tr("%n fewer than now", nullptr, int(difference.fewer.size()));
        if (trial.missed > 0)
            words << tr("%n that mattered missed", nullptr, trial.missed);
        if (trial.spared > 0)
            words << tr("%n that did not matter spared", nullptr, trial.spared);
        auto *choice = new QRadioButton(nameOf(trial.sensitivity) + u" — "_s + words.join(u" · "_s));
        choice->setChecked(trial.sensitivity == m_read.threshold.chosen);
        m_group->addButton(choice, i);
        m_choices->addWidget(choice);
    }
    if (!differ)
        m_choices->addWidget(wrappedLabel(
            u"secondary"_s, tr("All three flag the same: nothing in these days lies between a large and a small "
                               "change.")));
    const Threshold &threshold = m_read.threshold;
    m_taught->setVisible(threshold.didNotMatter > 0 || threshold.mattered > 0);
    m_taught->setText(
        tr("Your judgements taught this topic: %1 did not matter, %2 mattered in half a year, so a change has "
           "to be %3 times as far off. Taking such a judgement back takes its effect back too.")
            .arg(threshold.didNotMatter)
            .arg(threshold.mattered)
            .arg(threshold.taught(), 0, 'f', 2));
    m_save->setEnabled(true);
    resize(width(), std::max(height(), layout()->totalMinimumHeightForWidth(width())));
    showTrial(m_group->checkedId());
}

void SensitivityDialog::addRow(const Spike &spike, const QString &detail, const QString &badge, Tone tone)
{
    auto *row = new QListWidgetItem(spikeHeadline(spike, m_session.zone(), m_session.language()));
    row->setData(DetailRole, detail);
    row->setData(BadgeRole, badge);
    row->setData(ToneRole, int(tone));
    row->setData(Qt::AccessibleTextRole, u"%1, %2, %3"_s.arg(row->text(), badge, detail));
    m_list->addItem(row);
}

/// First what would be otherwise than now, then what stays.
void SensitivityDialog::showTrial(int index)
{
    m_list->clear();
    if (index < 0 || index >= m_read.trials.size())
        return;
    const SensitivityTrial &trial = m_read.trials[index];
    const TrialDifference difference = differenceOf(trial, inForce());
    for (const Spike &missed : trial.missedOnes)
        addRow(missed, tr("You judged it: %1. This would not flag it").arg(stateName(missed.state)), tr("Missed"),
               Tone::Bad);
    for (const Spike &spike : difference.more)
        addRow(spike, tr("%1 · not flagged now, flagged with this").arg(directionName(spike.direction)), tr("More"),
               Tone::Warning);
    for (const Spike &spike : difference.fewer)
        if (std::ranges::none_of(trial.missedOnes, [&](const Spike &missed) { return missed.uid == spike.uid; }))
            addRow(spike, tr("%1 · flagged now, not with this").arg(directionName(spike.direction)), tr("Fewer"),
                   Tone::Plain);
    for (const Spike &spike : trial.flagged)
        if (std::ranges::none_of(difference.more, [&](const Spike &more) { return more.uid == spike.uid; }))
            addRow(spike, directionName(spike.direction),
                   spike.state == SpikeState::New ? QString() : stateName(spike.state), stateTone(spike.state));
    // What taught the topic stands here even where it is no longer flagged for it.
    for (const Spike &judged : m_read.threshold.judged) {
        const auto stands = [&](const Spike &spike) { return spike.uid == judged.uid; };
        if (judged.bucket == m_bucket && std::ranges::none_of(trial.flagged, stands) &&
            std::ranges::none_of(trial.missedOnes, stands))
            addRow(judged, tr("%1 · judged by you, not flagged with this").arg(directionName(judged.direction)),
                   stateName(judged.state), stateTone(judged.state));
    }
    if (m_list->count() == 0)
        m_list->addItem(tr("Nothing would have been flagged."));
}

void SensitivityDialog::save()
{
    const int index = m_group->checkedId();
    if (index < 0)
        return;
    const QString key = sensitivityKey(m_session.brand(), m_metric);
    const Sensitivity chosen = m_read.trials[index].sensitivity;
    const auto reading = m_session.services().workspace.write(
        [key, chosen, &clock = m_session.clock(),
         actor = m_session.services().workspace.actor()](Connection &connection, ChangeSet &changes) -> Result<Change> {
            const QString setting = QString::fromLatin1(SensitivitySetting);
            const auto before = SettingStore(connection).value(setting);
            if (!before)
                return before.error();
            QJsonObject all = before->toObject();
            if (chosen == Sensitivity::Usual)
                all.remove(key);
            else
                all[key] = toKey(chosen);
            return Journal(connection, clock, actor).change(u"setting"_s, setting, u"value"_s, all, changes);
        });
    deliver(reading, &m_session, [session = &m_session](const Result<Change> &change) {
        if (!change)
            emit session->message(change.error().text, true);
        else if (!change->uid.isEmpty())
            emit session->undoOffered(tr("The sensitivity was changed."), change->uid);
    });
    accept();
}

} // namespace pulse
