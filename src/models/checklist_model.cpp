#include "models/checklist_model.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "services/deliver.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int RefreshDelayMs = 3000; // a burst of collecting ends in one reading
constexpr int ClockTickMs = 60'000;

bool isDecided(ItemState state)
{
    return state == ItemState::Done || state == ItemState::Skipped || state == ItemState::NotApplicable;
}

} // namespace

ChecklistModel::ChecklistModel(Session &session, QString templateKey, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_service(*session.services().checklists),
      m_templateKey(std::move(templateKey))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(RefreshDelayMs);
    connect(&m_refresh, &QTimer::timeout, this, &ChecklistModel::refreshEvidence);
    m_clockTick.setInterval(ClockTickMs);
    connect(&m_clockTick, &QTimer::timeout, this, [this] {
        if (isCurrent() && m_view.now.isValid() && m_view.now.toTimeZone(m_session.zone()).date() != m_session.today())
            reload();
    });
    m_clockTick.start();
    connect(&session, &Session::brandChanged, this, [this] {
        m_shownRun.clear();
        reload();
    });
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.checklists || changes.settings)
            isCurrent() ? reload() : showRun(m_shownRun);
        if (changes.mentions || changes.spikes || changes.sources || changes.benchmarks || changes.settings ||
            changes.cases || (changes.checklists && m_templateKey == u"crisis")) // a case tells how far its steps are
            m_refresh.start();
    });
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_view.run.items.size());
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunItem &item = m_view.run.items.at(index.row());
    const QString &language = m_session.language();
    switch (role) {
    case Qt::DisplayRole:
        return item.item.title.in(language);
    case KeyRole:
        return item.item.key;
    case ItemUidRole:
        return item.uid;
    case GuidanceRole:
        return item.item.guidance.in(language);
    case DoneMeansRole:
        return item.item.doneMeans.in(language);
    case ConditionRole:
        return item.item.need == ItemNeed::Conditional ? item.item.condition.in(language) : QString();
    case NeedRole:
        return int(item.item.need);
    case StateRole:
        return int(state(item));
    case EvidenceLineRole:
        return evidenceLine(index.row());
    case AttentionRole: {
        const auto views = evidence(index.row());
        return std::ranges::any_of(views,
                                   [](const Evidence &view) { return view.status == Evidence::Status::Attention; });
    }
    case AssigneeRole:
        return item.assignee.isEmpty() ? item.item.assignee.isEmpty() ? m_view.run.assignee : item.item.assignee
                                       : item.assignee;
    case WhoWhenRole:
        return whoWhen(item);
    case LateRole:
        return item.late;
    case ReasonRole:
        return item.reason;
    case NoteRole:
        return item.note;
    case LinksRole:
        return item.links;
    case IsFrozenRole:
        return !item.evidence.isEmpty();
    case AppliesRole:
        return m_evidence.value(item.item.key).applies;
    case OfferTickRole: {
        const auto views = m_evidence.value(item.item.key).views;
        return item.state == ItemState::Open && !views.isEmpty() &&
               std::ranges::all_of(views, [](const Evidence &view) { return view.doneMeansMet; });
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ChecklistModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert(KeyRole, "key");
    names.insert(StateRole, "state");
    return names;
}

QString ChecklistModel::whoWhen(const RunItem &item) const
{
    const QString &language = m_session.language();
    if (isDecided(item.state)) {
        const QDateTime local = item.doneAt.toTimeZone(m_session.zone());
        const bool sameDay = local.date() == m_view.run.opensAt.toTimeZone(m_session.zone()).date();
        const QString time = sameDay ? local.toString(u"HH:mm"_s) : shortTime(item.doneAt, m_session.zone(), language);
        return item.late ? tr("%1 %2, late").arg(item.doneBy, time) : tr("%1 %2").arg(item.doneBy, time);
    }
    const QString assignee = item.assignee.isEmpty() ? item.item.assignee : item.assignee;
    const QString who = assignee.isEmpty() ? m_view.run.assignee : assignee;
    return who.isEmpty() ? QString() : tr("Assignee %1").arg(who);
}

QString ChecklistModel::evidenceLine(int row) const
{
    const RunItem &item = m_view.run.items.at(row);
    if (item.state == ItemState::Skipped)
        return tr("Skipped: %1").arg(item.reason);
    if (item.state == ItemState::NotApplicable)
        return tr("Not applicable");
    QStringList lines;
    for (const Evidence &view : evidence(row))
        if (view.status != Evidence::Status::NotAvailable || lines.isEmpty())
            lines << view.headline;
    return lines.join(u" · "_s);
}

int ChecklistModel::decided() const
{
    return int(std::ranges::count_if(m_view.run.items, [](const RunItem &item) { return isDecided(item.state); }));
}

int ChecklistModel::openRequired() const
{
    return int(std::ranges::count_if(m_view.run.items, [](const RunItem &item) {
        return !isDecided(item.state) && item.item.need == ItemNeed::Required;
    }));
}

QDateTime ChecklistModel::lastTick() const
{
    QDateTime last;
    for (const RunItem &item : m_view.run.items)
        if (isDecided(item.state) && (!last.isValid() || item.doneAt > last))
            last = item.doneAt;
    return last;
}

int ChecklistModel::rowOf(const QString &itemKey) const
{
    for (qsizetype row = 0; row < m_view.run.items.size(); ++row)
        if (m_view.run.items.at(row).item.key == itemKey)
            return int(row);
    return -1;
}

QList<Evidence> ChecklistModel::evidence(int row, bool today) const
{
    const RunItem &item = m_view.run.items.at(row);
    if (!item.evidence.isEmpty() && !today)
        return frozenViews(item);
    return m_evidence.value(item.item.key).views;
}

void ChecklistModel::reload()
{
    m_shownRun.clear();
    const int generation = ++m_generation;
    const BrandId brand = m_session.brand().id;
    if (brand == BrandId{})
        return take({});
    deliver(m_service.current(brand, m_templateKey), this, [this, generation](const Result<ChecklistView> &view) {
        if (generation != m_generation)
            return;
        if (!view) {
            emit m_session.message(view.error().text, true);
            return;
        }
        take(*view);
    });
}

void ChecklistModel::showRun(const Uid &run)
{
    if (run.isEmpty())
        return reload();
    m_shownRun = run;
    const int generation = ++m_generation;
    deliver(m_service.run(run), this, [this, generation](const Result<ChecklistRun> &found) {
        if (generation != m_generation)
            return;
        if (!found) {
            emit m_session.message(found.error().text, true);
            return;
        }
        ChecklistView view;
        view.run = *found;
        view.now = m_session.clock().now();
        take(view);
    });
}

void ChecklistModel::take(const ChecklistView &view)
{
    const bool sameRun = view.run.uid == m_view.run.uid && view.run.items.size() == m_view.run.items.size();
    if (sameRun) {
        m_view = view;
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_view = view;
        m_evidence.clear();
        m_reading = false;
        endResetModel();
    }
    emit loaded();
    emit progressChanged();
    if (!sameRun)
        refreshEvidence();
}

void ChecklistModel::refreshEvidence()
{
    // Past runs read today's data only when somebody asks for it. A case's list is worked on though it is one of
    // several.
    if (!isCurrent() && m_view.run.isPast(m_view.now))
        return;
    for (const RunItem &item : std::as_const(m_view.run.items))
        if (item.state == ItemState::Open && !m_wanted.contains(item.item.key))
            m_wanted << item.item.key;
    readNextEvidence();
}

void ChecklistModel::requestEvidence(int row)
{
    const QString key = m_view.run.items.at(row).item.key;
    m_wanted.removeAll(key);
    m_wanted.prepend(key);
    readNextEvidence();
}

void ChecklistModel::readNextEvidence()
{
    if (m_reading || m_wanted.isEmpty() || !hasRun())
        return;
    m_reading = true;
    const QString key = m_wanted.takeFirst();
    deliver(m_service.evidence(m_view.run.uid, key, m_session.language()), this,
            [this, key, run = m_view.run.uid](const Result<ItemEvidence> &made) {
                if (run != m_view.run.uid)
                    return; // another run took its place, and began reading anew
                m_reading = false;
                const int row = rowOf(key);
                if (row >= 0) {
                    if (made) {
                        m_evidence.insert(key, *made);
                    } else {
                        Evidence failed;
                        failed.status = Evidence::Status::NotAvailable;
                        failed.headline = tr("The evidence could not be read.");
                        failed.note = made.error().text;
                        m_evidence.insert(key, {{failed}, true});
                    }
                    emit dataChanged(index(row), index(row));
                    emit evidenceChanged(row);
                }
                readNextEvidence();
            });
}

void ChecklistModel::report(QFuture<Result<Change>> change, const QString &whatWasDone)
{
    deliver(change, this, [this, whatWasDone](const Result<Change> &result) {
        if (!result)
            emit m_session.message(result.error().text, true);
        else if (!result->uid.isEmpty())
            emit m_session.undoOffered(whatWasDone, result->uid);
    });
}

void ChecklistModel::tick(int row)
{
    const RunItem &item = m_view.run.items.at(row);
    report(m_service.tick(m_view.run.uid, item.item.key, evidence(row, true), m_session.language()),
           tr("Done: %1").arg(item.item.title.in(m_session.language())));
}

void ChecklistModel::skip(int row, const QString &reason)
{
    const RunItem &item = m_view.run.items.at(row);
    report(m_service.skip(m_view.run.uid, item.item.key, reason),
           tr("Skipped: %1").arg(item.item.title.in(m_session.language())));
}

void ChecklistModel::setNotApplicable(int row)
{
    const RunItem &item = m_view.run.items.at(row);
    report(m_service.setNotApplicable(m_view.run.uid, item.item.key),
           tr("Not applicable: %1").arg(item.item.title.in(m_session.language())));
}

void ChecklistModel::reopen(int row)
{
    const RunItem &item = m_view.run.items.at(row);
    report(m_service.reopen(m_view.run.uid, item.item.key),
           tr("Reopened: %1").arg(item.item.title.in(m_session.language())));
}

void ChecklistModel::setNote(int row, const QString &note)
{
    report(m_service.setNote(m_view.run.uid, m_view.run.items.at(row).item.key, note), tr("Note saved."));
}

void ChecklistModel::setLinks(int row, const QStringList &links)
{
    report(m_service.setLinks(m_view.run.uid, m_view.run.items.at(row).item.key, links), tr("Links saved."));
}

void ChecklistModel::setAssignee(int row, const QString &assignee)
{
    report(m_service.setAssignee(m_view.run.uid, m_view.run.items.at(row).item.key, assignee), tr("Assignee saved."));
}

QString periodText(const ChecklistRun &run, const QString &language)
{
    const Period &period = run.period;
    const QLocale locale(language == u"ko" ? QLocale::Korean : QLocale::English);
    switch (period.kind) {
    case PeriodKind::Day:
        return longDate(period.first, language);
    case PeriodKind::Week: {
        const QString format = language == u"ko" ? u"M월 d일"_s : u"d MMM"_s;
        return u"%1 (%2–%3)"_s.arg(period.key(), locale.toString(period.first, format),
                                   locale.toString(period.last, format));
    }
    case PeriodKind::Month:
        return locale.toString(period.first, language == u"ko" ? u"yyyy년 M월"_s : u"MMMM yyyy"_s);
    case PeriodKind::Year:
        break;
    }
    return periodName(period, language);
}

ChecklistHistoryModel::ChecklistHistoryModel(Session &session, QString templateKey, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_templateKey(std::move(templateKey))
{
    connect(&session, &Session::brandChanged, this, &ChecklistHistoryModel::reload);
    connect(&session.services().workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.checklists)
            reload();
    });
}

int ChecklistHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

const ChecklistRun *ChecklistHistoryModel::run(int row) const
{
    return row >= 0 && row < m_runs.size() ? &m_runs.at(row) : nullptr;
}

QVariant ChecklistHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChecklistRun &run = m_runs.at(index.row());
    const auto count = [&](ItemState state) {
        return int(std::ranges::count_if(run.items, [&](const RunItem &item) {
            // Nobody has to do what is optional or what its condition did not ask for.
            const bool owed = state != ItemState::Missed || item.item.need == ItemNeed::Required;
            return owed && stateAt(item, run, m_now) == state;
        }));
    };
    switch (role) {
    case Qt::DisplayRole: {
        // Two lines: when, and what became of it; states without items are left out.
        QStringList states;
        if (const int done = count(ItemState::Done))
            states << tr("done %1").arg(done);
        if (const int skipped = count(ItemState::Skipped))
            states << tr("skipped %1").arg(skipped);
        if (const int apart = count(ItemState::NotApplicable))
            states << tr("not applicable %1").arg(apart);
        if (const int missed = count(ItemState::Missed))
            states << tr("missed %1").arg(missed);
        if (const int open = count(ItemState::Open))
            states << tr("open %1").arg(open);
        return QString(periodText(run, m_session.language()) + u'\n' + states.join(u" · "_s));
    }
    case UidRole:
        return run.uid;
    case DoneRole:
        return count(ItemState::Done);
    case SkippedRole:
        return count(ItemState::Skipped);
    case MissedRole:
        return count(ItemState::Missed);
    case NotApplicableRole:
        return count(ItemState::NotApplicable);
    case OpenRole:
        return count(ItemState::Open);
    case IsOpenRunRole:
        return !run.isPast(m_now);
    default:
        return {};
    }
}

void ChecklistHistoryModel::setTemplate(const QString &templateKey)
{
    m_templateKey = templateKey;
    reload();
}

void ChecklistHistoryModel::reload()
{
    const BrandId brand = m_session.brand().id;
    const int generation = ++m_generation;
    if (brand == BrandId{}) {
        beginResetModel();
        m_runs.clear();
        endResetModel();
        return;
    }
    deliver(m_session.services().checklists->history(brand, m_templateKey, MostRuns), this,
            [this, generation](const Result<QList<ChecklistRun>> &runs) {
                if (generation != m_generation)
                    return;
                if (!runs) {
                    emit m_session.message(runs.error().text, true);
                    return;
                }
                beginResetModel();
                m_runs = *runs;
                m_now = m_session.clock().now();
                endResetModel();
            });
}

} // namespace pulse
