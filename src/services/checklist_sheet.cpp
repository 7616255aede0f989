#include "services/checklist_sheet.h"
#include "core/wording.h"
#include "services/checklist_service.h"

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A line break inside a cell of a page.
constexpr QChar NewLine = QChar::LineSeparator;

QString say(const QString &language, const QString &ko, const QString &en) { return language == u"ko" ? ko : en; }

QString stateWords(ItemState state, const QString &language)
{
    switch (state) {
    case ItemState::Done:
        return say(language, u"■ 완료"_s, u"■ done"_s);
    case ItemState::Skipped:
        return say(language, u"– 건너뜀"_s, u"– skipped"_s);
    case ItemState::Missed:
        return say(language, u"□ 놓침"_s, u"□ missed"_s);
    case ItemState::NotApplicable:
        return say(language, u"– 해당 없음"_s, u"– not applicable"_s);
    case ItemState::Open:
        break;
    }
    return say(language, u"□"_s, u"□"_s);
}

QStringList itemRow(const RunItem &item, const ChecklistRun &run, const QTimeZone &zone, const QDateTime &now,
                    const QString &language)
{
    const ItemState state = stateAt(item, run, now);
    QStringList words{item.item.title.in(language)};
    for (const Evidence &view : frozenViews(item))
        if (!view.headline.isEmpty())
            words << view.headline;
    QStringList beside;
    if (!item.reason.isEmpty())
        beside << say(language, u"사유: "_s, u"Reason: "_s) + item.reason.simplified();
    if (!item.note.isEmpty())
        beside << item.note.simplified();
    beside << item.links;
    const QString owner = item.assignee.isEmpty() ? run.assignee : item.assignee;
    QString who = owner;
    if (state != ItemState::Open && state != ItemState::Missed)
        who = (item.doneBy + u' ' + shortTime(item.doneAt, zone, language)).trimmed() +
              (item.late ? say(language, u" · 늦음"_s, u" · late"_s) : QString());
    return {stateWords(state, language), words.join(NewLine), who, beside.join(NewLine)};
}

QString reasonsText(const ItemRecord &item)
{
    QStringList words;
    for (const auto &[reason, count] : item.reasons.mid(0, 3))
        words << (count > 1 ? u"%1 (%2)"_s.arg(reason).arg(count) : reason);
    return words.join(u", "_s);
}

} // namespace

ReportDocument checklistSheet(const ChecklistRun &run, const QString &brand, const QString &periodName,
                              const QTimeZone &zone, const QDateTime &now, const QString &language)
{
    QString list = run.templateKey;
    for (const ChecklistTemplate &builtIn : builtInTemplates())
        if (builtIn.key == run.templateKey)
            list = builtIn.name.in(language);
    ReportDocument document;
    document.language = language;
    document.zone = zone;
    document.running = u"%1 · %2"_s.arg(brand, list);
    document.periodName = periodName;
    document.title = u"%1 – %2"_s.arg(list, periodName);
    int decided = 0;
    TableBlock table;
    table.headers = language == u"ko" ? QStringList{u"상태"_s, u"항목과 근거"_s, u"담당·시각"_s, u"메모"_s}
                                      : QStringList{u"State"_s, u"Item and evidence"_s, u"Who, when"_s, u"Note"_s};
    table.numeric = {false, false, false, false};
    table.widths = {0.14, 0.46, 0.17, 0.23};
    for (const RunItem &item : run.items) {
        const ItemState state = stateAt(item, run, now);
        decided += state == ItemState::Done || state == ItemState::Skipped || state == ItemState::NotApplicable;
        table.rows << itemRow(item, run, zone, now, language);
    }
    document.lead = say(language, u"%2개 가운데 %1개를 마쳤습니다."_s, u"%1 of %2 items are decided."_s)
                        .arg(decided)
                        .arg(run.items.size());
    document.blocks << table;
    document.footer =
        say(language, u"%1 기준 · 점검 회차는 계속 보관됩니다."_s, u"As of %1 · runs are kept for good."_s)
            .arg(shortTime(now, zone, language));
    return document;
}

TableBlock missedTable(const RunRecord &record, const QString &language)
{
    TableBlock table;
    table.caption = say(language, u"놓치거나 건너뛴 항목"_s, u"Missed and skipped items"_s);
    table.headers = language == u"ko" ? QStringList{u"항목"_s, u"놓침"_s, u"늦음"_s, u"건너뜀"_s, u"사유"_s}
                                      : QStringList{u"Item"_s, u"Missed"_s, u"Late"_s, u"Skipped"_s, u"Reasons"_s};
    table.numeric = {false, true, true, true, false};
    table.widths = {0.42, 0.1, 0.1, 0.1, 0.28};
    QList<ItemRecord> items = record.items;
    std::ranges::stable_sort(items, [](const ItemRecord &a, const ItemRecord &b) {
        return a.missed + a.skipped + a.late > b.missed + b.skipped + b.late;
    });
    for (const ItemRecord &item : items)
        if (item.missed + item.skipped + item.late > 0)
            table.rows << QStringList{item.title.in(language), wholeNumber(item.missed), wholeNumber(item.late),
                                      wholeNumber(item.skipped), reasonsText(item)};
    return table;
}

TableBlock workloadTable(const RunRecord &record, const QString &language)
{
    TableBlock table;
    table.caption = say(language, u"사람별 작업량"_s, u"Workload by person"_s);
    table.headers = language == u"ko"
                        ? QStringList{u"이름"_s, u"완료"_s, u"늦음"_s, u"건너뜀"_s, u"놓침"_s, u"맡은 항목"_s}
                        : QStringList{u"Name"_s, u"Done"_s, u"Late"_s, u"Skipped"_s, u"Missed"_s, u"Open now"_s};
    table.numeric = {false, true, true, true, true, true};
    table.widths = {0.35, 0.13, 0.13, 0.13, 0.13, 0.13};
    for (const PersonRecord &person : record.people)
        table.rows << QStringList{person.name.isEmpty() ? say(language, u"(이름 없음)"_s, u"(no name)"_s) : person.name,
                                  wholeNumber(person.done),
                                  wholeNumber(person.late),
                                  wholeNumber(person.skipped),
                                  wholeNumber(person.missed),
                                  wholeNumber(person.open)};
    return table;
}

} // namespace pulse
