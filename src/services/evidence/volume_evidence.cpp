#include "analysis/quantile.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "services/case_reading.h"
#include "services/definition_changes.h"
#include "services/evidence/evidence_views.h"
#include "store/source_store.h"
#include "store/spike_store.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// What people decide between: usual, a spike, a drop.
enum class Verdict { Unknown, Usual, Rise, Fall };

QString words(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Usual:
        return QCoreApplication::translate("Evidence", "usual range");
    case Verdict::Rise:
        return QCoreApplication::translate("Evidence", "spike");
    case Verdict::Fall:
        return QCoreApplication::translate("Evidence", "drop");
    case Verdict::Unknown:
        break;
    }
    return {};
}

/// Sources that should have brought something and did not: their last success is older than three of their rounds
/// and an hour, or the last round failed.
QStringList silentSources(const QList<Source> &sources, const QDateTime &now)
{
    QStringList names;
    for (const Source &source : sources) {
        if (!source.enabled || source.kind == u"file")
            continue;
        const qint64 patience = std::max<qint64>(3600, qint64(source.intervalMinutes) * 60 * 3);
        if (!source.lastSuccess.isValid() || source.lastSuccess.secsTo(now) > patience || source.failures > 0)
            names << source.name;
    }
    return names;
}

/// A driver may be a whole text: its first words will do.
QString shortened(const QString &value)
{
    constexpr qsizetype Length = 40;
    const QString line = value.simplified();
    return line.size() > Length ? line.left(Length).trimmed() + u'…' : line;
}

/// "20 Nov 19:00, by the hour": spikes of hours and of days are counted apart, and either says which it is.
QString spikeTime(const EvidenceContext &context, const Spike &spike)
{
    const QDate day = spike.start.toTimeZone(context.zone).date();
    switch (spike.bucket) {
    case Bucket::Hour:
        return QCoreApplication::translate("Evidence", "%1, by the hour").arg(context.when(spike.start));
    case Bucket::Day:
        return QCoreApplication::translate("Evidence", "%1, by the day")
            .arg(shortPeriodName(Period::day(day), context.language));
    case Bucket::Week:
        return QCoreApplication::translate("Evidence", "week from %1")
            .arg(shortPeriodName(Period::day(day), context.language));
    default:
        return context.when(spike.start);
    }
}

/// As on the spike's card while nobody has judged it; what was settled calls for nobody.
Tone toneOf(const Spike &spike)
{
    switch (spike.state) {
    case SpikeState::New:
        return spike.direction == Flag::Fall ? Tone::Accent : Tone::Bad;
    case SpikeState::Crisis:
        return Tone::Bad;
    case SpikeState::Opportunity:
        return Tone::Good;
    case SpikeState::KnownCause:
    case SpikeState::DidNotMatter:
        return Tone::Plain;
    }
    return Tone::Plain;
}

EvidenceRow spikeRow(const EvidenceContext &context, const Spike &spike)
{
    EvidenceRow row;
    row.badge = spike.direction == Flag::Fall ? QCoreApplication::translate("Evidence", "Drop")
                                              : QCoreApplication::translate("Evidence", "Spike");
    row.tone = toneOf(spike);
    row.title = QCoreApplication::translate("Evidence", "%1 %2 (usually %3)")
                    .arg(metricName(spike.metric), context.figure(spike.metric, spike.actual),
                         context.figure(spike.metric, spike.expected));
    QStringList parts{spikeTime(context, spike)};
    if (const QString origin = originWords(spike); !origin.isEmpty())
        parts << origin;
    QStringList drivers;
    for (const SpikeDriver &driver : spike.drivers.mid(0, 3))
        drivers << shortened(driver.value);
    if (!drivers.isEmpty())
        parts << drivers.join(u", "_s);
    if (!spike.note.isEmpty())
        parts << spike.note;
    row.detail = parts.join(u" · "_s);
    row.from = spike.start;
    row.to = spike.end;
    if (spike.state == SpikeState::Crisis && caseOfRun(context.run) != spike.uid)
        row.crisisCase = spike.uid; // of the same name
    if (spike.metric == Metric::Negative || spike.metric == Metric::NegativeShare)
        row.search = u"sentiment:negative"_s;
    return row;
}

} // namespace

QString originWords(const Spike &spike)
{
    if (!spike.origin)
        return {};
    if (spike.origin->kind == u"several")
        return QCoreApplication::translate("Evidence", "several places at once");
    const QString &author = spike.origin->author;
    return QCoreApplication::translate("Evidence", "likely origin: %1 (%2% of the rise)")
        .arg(author.isEmpty()          ? spike.origin->value
             : author.startsWith(u'@') ? author
                                       : u'@' + author)
        .arg(qRound(spike.origin->coverage * 100));
}

Result<Evidence> dayVsTypical(const EvidenceContext &context)
{
    Evidence evidence = context.begin(u"day_vs_typical"_s);
    const auto hours = context.hourlyWithBand(Metric::Mentions, context.from, context.to);
    if (!hours)
        return hours.error();
    const auto sources = SourceStore(context.connection).all();
    if (!sources)
        return sources.error();
    evidence.series = *hours;
    const QDate day = context.from.toTimeZone(context.zone).date();
    const auto changes = definitionChanges(context.connection, context.brand, Metric::Mentions, day, day);
    if (!changes)
        return changes.error();
    evidence.marks = marksOf(*changes, context.zone);
    double total = 0, expected = 0;
    int banded = 0;
    Verdict verdict = Verdict::Unknown;
    for (const SeriesPoint &point : *hours) {
        total += std::isnan(point.value) ? 0 : point.value;
        if (!point.hasBand())
            continue;
        ++banded;
        // The hour that is not over counts by its part.
        expected += point.expected * std::min(1.0, double(point.start.secsTo(context.to)) / 3600);
        if (verdict == Verdict::Unknown)
            verdict = Verdict::Usual;
        if (point.flag == Flag::None)
            continue;
        const bool rise = point.flag == Flag::Rise;
        verdict = rise ? Verdict::Rise : verdict == Verdict::Rise ? verdict : Verdict::Fall;
        EvidenceRow row;
        row.badge =
            rise ? QCoreApplication::translate("Evidence", "Spike") : QCoreApplication::translate("Evidence", "Drop");
        row.tone = rise ? Tone::Bad : Tone::Warning;
        row.title = QCoreApplication::translate("Evidence", "%1: %2 mentions (usually %3)")
                        .arg(context.when(point.start), context.number(point.value), context.number(point.expected));
        row.detail = QCoreApplication::translate("Evidence", "usual range %1–%2")
                         .arg(context.number(point.lower), context.number(point.upper));
        row.from = point.start;
        row.to = point.start.addSecs(3600);
        evidence.rows << row;
    }
    evidence.n = int(total);
    const QStringList silent = silentSources(*sources, context.cutOff);
    if (!silent.isEmpty())
        evidence.note = QCoreApplication::translate(
                            "Evidence", "Check first: no recent data from %1. A drop may be a gap in collecting.")
                            .arg(silent.join(u", "_s));
    if (banded == 0) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = QCoreApplication::translate("Evidence", "%1 mentions – what is usual cannot be said yet")
                                .arg(context.number(total));
        return evidence;
    }
    evidence.headline = QCoreApplication::translate("Evidence", "%1 mentions (usually %2) – %3")
                            .arg(context.number(total), context.number(expected), words(verdict));
    evidence.status = verdict == Verdict::Usual ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = true;
    return evidence;
}

Result<Evidence> spikeCard(const EvidenceContext &context)
{
    const auto spikes = SpikeStore(context.connection).between(context.brand.id, context.from, context.to);
    if (!spikes)
        return spikes.error();
    Evidence evidence = context.begin(u"spike_card"_s);
    evidence.n = int(spikes->size());
    int withoutCause = 0;
    for (const Spike &spike : *spikes) {
        evidence.rows << spikeRow(context, spike);
        withoutCause += spike.note.isEmpty();
    }
    evidence.headline = spikes->isEmpty()
                            ? QCoreApplication::translate("Evidence", "Spikes or drops in this period: 0")
                            : QCoreApplication::translate("Evidence", "Spikes or drops: %1, without a cause noted: %2")
                                  .arg(spikes->size())
                                  .arg(withoutCause);
    evidence.status = spikes->isEmpty() ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = withoutCause == 0;
    return evidence;
}

Result<Evidence> originTrace(const EvidenceContext &context)
{
    const auto spikes = SpikeStore(context.connection).between(context.brand.id, context.from, context.to);
    if (!spikes)
        return spikes.error();
    Evidence evidence = context.begin(u"origin_trace"_s);
    int traced = 0;
    for (const Spike &spike : *spikes) {
        if (spike.direction != Flag::Rise)
            continue;
        ++evidence.n;
        EvidenceRow row = spikeRow(context, spike);
        if (spike.origin && spike.origin->kind != u"several") {
            ++traced;
            row.mention = spike.origin->mention;
            row.value = QString::number(qRound(spike.origin->coverage * 100)) + u'%';
        }
        evidence.rows << row;
    }
    evidence.headline =
        QCoreApplication::translate("Evidence", "Spikes by the hour and by the day: %1, traced to one origin: %2")
            .arg(evidence.n)
            .arg(traced);
    evidence.status = evidence.n == 0 ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = evidence.n == 0;
    if (evidence.n > 0)
        evidence.note = QCoreApplication::translate(
            "Evidence", "The origin is a proposal: the earliest post of the largest group. Undated posts and gaps "
                        "in collecting can hide an earlier one.");
    return evidence;
}

Result<Evidence> sourceHealth(const EvidenceContext &context)
{
    const auto sources = SourceStore(context.connection).all();
    if (!sources)
        return sources.error();
    Evidence evidence = context.begin(u"source_health"_s);
    evidence.n = int(sources->size());
    const QStringList silent = silentSources(*sources, context.cutOff);
    bool allWithinADay = true;
    for (const Source &source : *sources) {
        EvidenceRow row;
        row.title = source.name;
        const bool file = source.kind == u"file";
        const bool late = silent.contains(source.name);
        row.badge = !source.enabled ? QCoreApplication::translate("Evidence", "Off")
                    : late          ? QCoreApplication::translate("Evidence", "Check")
                    : file          ? QCoreApplication::translate("Evidence", "File")
                                    : QCoreApplication::translate("Evidence", "Collecting");
        row.tone = !source.enabled || file ? Tone::Plain : late ? Tone::Bad : Tone::Good;
        row.detail = file ? QCoreApplication::translate("Evidence", "last import %1")
                                .arg(ago(source.lastSuccess, context.cutOff, context.language))
                          : QCoreApplication::translate("Evidence", "last success %1")
                                .arg(ago(source.lastSuccess, context.cutOff, context.language));
        if (!source.lastError.isEmpty())
            row.detail += u" · "_s + source.lastError;
        row.value = context.figure(Metric::Mentions, double(source.totalAdded));
        if (source.enabled && !file)
            allWithinADay =
                allWithinADay && source.lastSuccess.isValid() && source.lastSuccess.secsTo(context.cutOff) <= 24 * 3600;
        evidence.rows << row;
    }
    if (sources->isEmpty()) {
        evidence.status = Evidence::Status::NotEnoughData;
        evidence.headline = QCoreApplication::translate("Evidence", "Sources: 0");
        evidence.note = QCoreApplication::translate(
            "Evidence", "Connect a source in Settings or import a file, then its state stands here.");
        return evidence;
    }
    evidence.headline = silent.isEmpty()
                            ? QCoreApplication::translate("Evidence", "Sources: %1, none to check").arg(sources->size())
                            : QCoreApplication::translate("Evidence", "Sources: %1, to check: %2")
                                  .arg(sources->size())
                                  .arg(silent.size());
    evidence.status = silent.isEmpty() ? Evidence::Status::Calm : Evidence::Status::Attention;
    evidence.doneMeansMet = allWithinADay;
    return evidence;
}

} // namespace pulse
