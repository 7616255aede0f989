#include "store/change_targets.h"
#include "store/checklist_store.h"
#include <QCoreApplication>
#include <QHash>

namespace pulse {
using namespace Qt::StringLiterals;

const ChangeTarget *changeTarget(const QString &entity)
{
    static const QHash<QString, const ChangeTarget *> targets{
        {u"benchmark"_s, &benchmarkTarget()},
        {u"brand"_s, &brandTarget()},
        {u"case"_s, &caseTarget()},
        {u"casePart"_s, &casePartTarget()},
        {u"checklistRun"_s, &checklistRunTarget()},
        {u"checklistTemplate"_s, &checklistTemplateTarget()},
        {u"day"_s, &dayTarget()},
        {u"dictionaryEntry"_s, &dictionaryEntryTarget()},
        {u"mention"_s, &mentionTarget()},
        {u"person"_s, &personTarget()},
        {u"personNote"_s, &personNoteTarget()},
        {u"register"_s, &registerTarget()},
        {u"responseCode"_s, &responseCodeTarget()},
        {u"report"_s, &reportTarget()},
        {u"reportSchedule"_s, &reportScheduleTarget()},
        {u"runItem"_s, &runItemTarget()},
        {u"sampleJudgement"_s, &sampleJudgementTarget()},
        {u"setting"_s, &settingTarget()},
        {u"source"_s, &sourceTarget()},
        {u"spike"_s, &spikeTarget()},
        {u"staff"_s, &staffTarget()},
    };
    return targets.value(entity, nullptr);
}

Error unknownField(const QString &entity, const QString &field)
{
    return {Error::Kind::Usage, QCoreApplication::translate("Journal", "This cannot be changed. Nothing was changed."),
            u"no field %1 of %2"_s.arg(field, entity)};
}

Error noSuchEntity(const QString &entity, const Uid &uid)
{
    return {
        Error::Kind::NotFound,
        QCoreApplication::translate("Journal", "What was to be changed does not exist any more. Nothing was changed."),
        u"no %1 %2"_s.arg(entity, uid)};
}

} // namespace pulse
