// What a person says of a spike on the page Trends: its state, its note, and what that teaches the topic.
#include "models/session.h"
#include "models/spike_words.h"
#include "services/case_service.h"
#include "services/deliver.h"
#include "services/person_change.h"
#include "services/sensitivity.h"
#include "services/spike_watcher.h"
#include "store/spike_store.h"
#include "ui/pages/trends_page.h"
#include <QInputDialog>

namespace pulse {
using namespace Qt::StringLiterals;

void TrendsPage::mark(const Uid &uid, SpikeState state)
{
    // A crisis has a case, which goes with the judgement as long as nobody has worked on it.
    CaseService *cases = session().services().cases;
    const auto judged = state == SpikeState::Crisis ? cases->openFromSpike(uid, session().language())
                                                    : cases->judgeOtherwise(uid, state);
    // What people say of a spike moves the threshold of its topic: the log is judged anew.
    if (SpikeWatcher *watcher = session().services().watcher)
        deliver(judged, watcher, [watcher](const Result<Change> &done) {
            if (done)
                watcher->refreshAll();
        });
    if (state == SpikeState::Crisis)
        return report(judged, tr("A crisis case was opened: see Cases"));
    deliver(judged, this, [this, uid, state](const Result<Change> &done) {
        if (!done)
            emit session().message(done.error().text, true);
        else if (!done->uid.isEmpty())
            tellTaught(uid, state, done->uid);
    });
}

/// Says what was recorded and, where it moves the threshold of the topic, how far.
void TrendsPage::tellTaught(const Uid &uid, SpikeState state, const Uid &change)
{
    struct Taught {
        Metric metric = Metric::Mentions;
        double factor = 1;
    };
    const auto reading = session().services().workspace.read(
        [uid, brand = session().brand(), now = session().clock().now()](Connection &connection) -> Result<Taught> {
            const auto spike = SpikeStore(connection).byUid(uid);
            if (!spike)
                return Taught();
            const auto threshold = readThreshold(connection, brand, spike->metric, now);
            if (!threshold)
                return threshold.error();
            return Taught{spike->metric, threshold->taught()};
        });
    deliver(reading, this, [this, state, change](const Result<Taught> &taught) {
        QString said = tr("Recorded: %1").arg(stateName(state));
        if (taught && taught->factor > 1)
            //: %1 name of a metric, %2 a number such as 1.1
            said += u' ' + tr("%1 has to be %2 times as far off to be told. See Sensitivity.")
                               .arg(shortMetricName(taught->metric))
                               .arg(taught->factor, 0, 'f', 2);
        emit session().undoOffered(said, change);
    });
}

void TrendsPage::editNote(const Uid &uid, const QString &note)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note on this spike"));
    dialog->setLabelText(tr("What was behind it, and what was done"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(note);
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, uid](const QString &text) { apply(uid, u"note"_s, text, tr("Note saved")); });
    dialog->open();
}

void TrendsPage::apply(const Uid &uid, const QString &field, const QString &value, const QString &said)
{
    report(applyChange(session().services().workspace, u"spike"_s, uid, field, value), said);
}

void TrendsPage::report(const QFuture<Result<Change>> &change, const QString &said)
{
    deliver(change, this, [this, said](const Result<Change> &done) {
        if (!done)
            emit session().message(done.error().text, true);
        else if (!done->uid.isEmpty())
            emit session().undoOffered(said, done->uid);
    });
}

} // namespace pulse
