#pragma once
#include "store/journal.h"

namespace pulse {

// One for each kind of entity, defined beside the store of that kind; changeTarget() knows them by name.
const ChangeTarget &benchmarkTarget();
const ChangeTarget &brandTarget();
const ChangeTarget &casePartTarget();
const ChangeTarget &caseTarget();
const ChangeTarget &checklistRunTarget();
const ChangeTarget &checklistTemplateTarget();
const ChangeTarget &dayTarget();
const ChangeTarget &dictionaryEntryTarget();
const ChangeTarget &registerTarget();
const ChangeTarget &responseCodeTarget();
const ChangeTarget &reportTarget();
const ChangeTarget &reportScheduleTarget();
const ChangeTarget &runItemTarget();
const ChangeTarget &mentionTarget();
const ChangeTarget &personNoteTarget();
const ChangeTarget &personTarget();
const ChangeTarget &sampleJudgementTarget();
const ChangeTarget &settingTarget();
const ChangeTarget &sourceTarget();
const ChangeTarget &spikeTarget();
const ChangeTarget &staffTarget();

/// What a target says of a field that it does not have, or of an entity that does not exist.
Error unknownField(const QString &entity, const QString &field);
Error noSuchEntity(const QString &entity, const Uid &uid);

} // namespace pulse
