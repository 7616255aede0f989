#pragma once
#include "core/ids.h"
#include "core/period.h"
#include "core/result.h"
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace pulse {

/// A text in the two languages of the product.
struct LocalText {
    QString ko, en;
    QString in(const QString &language) const { return language == QStringLiteral("ko") ? ko : en; }
};

enum class ItemNeed { Required, Optional, Conditional };

/// One line of a template. The key connects an item with its evidence and survives every edit.
struct ChecklistItem {
    QString key;                                     ///< e.g. "daily.crisis_own"
    LocalText title, guidance, doneMeans, condition; ///< condition: when a conditional item applies
    ItemNeed need = ItemNeed::Required;
    QStringList evidenceViews;
    QSet<int> weekdays; ///< Qt::DayOfWeek on which a daily item is asked for; empty: every day of its list
    QString assignee;   ///< who does it unless the run says otherwise; may be empty
};

struct ChecklistTemplate {
    QString key; ///< "setup", "daily", "weekly", "monthly", "annual", "crisis"
    LocalText name, rhythm;
    int version = 1;
    QList<ChecklistItem> items;
};

/// The built-in templates, read from :/checklists/templates.json. Thread-safe.
QList<ChecklistTemplate> builtInTemplates();
/// What the evidence view of that key shows, as built in; the key itself in both languages when unknown.
LocalText evidenceViewText(const QString &view);

/// The form in which templates are built in, stored, exported and imported (see resources/checklists).
QJsonObject toJson(const ChecklistItem &item);
QJsonObject toJson(const ChecklistTemplate &checklist);
/// Refuses what could not be shown or would lose its evidence: no key, an unknown template, a key twice, a text
/// missing in both languages. A text given in one language only serves for both.
Result<ChecklistItem> itemFromJson(const QJsonObject &json);
Result<ChecklistTemplate> templateFromJson(const QJsonObject &json);

/// Stored in workspaces: never renumber. Missed is never stored: it is what Open means once the run's dueAt has
/// passed (stateAt()).
enum class ItemState { Open = 0, Done = 1, Skipped = 2, Missed = 3, NotApplicable = 4 };
QString toKey(ItemState state); ///< "open", "done", "skipped", "missed", "notApplicable"

/// What became of one item in one run.
struct RunItem {
    Uid uid;            ///< run uid + "/" + item key
    ChecklistItem item; ///< as the template read when the run began
    ItemState state = ItemState::Open;
    QString reason; ///< why skipped
    QString note;
    QStringList links;
    QString assignee; ///< empty: the run's assignee
    QString doneBy;
    QDateTime doneAt;     ///< UTC
    bool late = false;    ///< filled in after the period had ended
    QJsonObject evidence; ///< frozen at the tick: {"cutOff", "views": [Evidence::toJson()...]}; empty before
};

/// The list of one day, week, month or year; kept for good.
struct ChecklistRun {
    Uid uid; ///< template key + ":" + brand uid + ":" + period key (a crisis: the uid of its case)
    QString templateKey;
    int templateVersion = 1;
    BrandId brand{};
    Period period;            ///< what the run looks at (a weekly run on Monday looks at the week before)
    QDateTime opensAt, dueAt; ///< UTC: missed when dueAt has passed
    QString assignee;
    QList<RunItem> items;

    bool isPast(const QDateTime &now) const { return dueAt.isValid() && now >= dueAt; }
};

/// The state as people see it at \a now: an open item of a run that has ended is missed.
ItemState stateAt(const RunItem &item, const ChecklistRun &run, const QDateTime &now);

} // namespace pulse
