#include "services/sample/sample_people.h"
#include "core/person.h"
#include "services/people_keeper.h"
#include "store/journal.h"
#include "store/people_store.h"
#include <QJsonArray>
#include <QTimeZone>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QJsonObject noteJson(const Uid &person, const QString &text, const QString &author, const QDateTime &at, QDate due)
{
    return {{u"person"_s, person},
            {u"text"_s, text},
            {u"author"_s, author},
            {u"at"_s, at.toMSecsSinceEpoch()},
            {u"due"_s, due.toString(Qt::ISODate)},
            {u"done"_s, false}};
}

} // namespace

Status noteSamplePeople(Workspace &workspace, const Brand &brand)
{
    if (Status counted = PeopleKeeper::refreshNow(workspace, workspace.clock()); !counted)
        return counted;
    const QDateTime now = workspace.clock().now();
    const QDate today = now.toTimeZone(QTimeZone(brand.timeZone)).date();
    auto noting =
        workspace.write([now, today, &clock = workspace.clock()](Connection &connection, ChangeSet &changes) -> Status {
            const Uid fan = personUid(u"Bluesky"_s, u"codi_fan"_s), critic = personUid(u"네이버 카페"_s, u"pc_lab"_s);
            struct Noted {
                QString entity;
                Uid uid;
                QString field;
                QJsonValue value;
            };
            const QString note = u"personNote"_s, person = u"person"_s;
            const QList<Noted> all{
                {person, fan, u"tags"_s, QJsonArray{u"사진"_s, u"워치"_s}},
                {person, fan, u"involvement"_s, toKey(Involvement::Candidate)},
                {note, derivedUid({u"sample"_s, u"fan"_s}), u"value"_s,
                 noteJson(fan, u"겨울 워치 체험단에 초대할지 정하기"_s, u"지민"_s, now.addDays(-6), today)},
                {note, derivedUid({u"sample"_s, u"critic"_s}), u"value"_s,
                 noteJson(critic, u"네이버 카페에서 먼저 쓰고 X로 옮김. 평일 밤에 답하면 반응이 온다."_s, u"지민"_s,
                          now.addDays(-3), {})},
            };
            Journal journal(connection, clock, u"지민"_s);
            for (const Noted &one : all)
                if (const auto changed = journal.change(one.entity, one.uid, one.field, one.value, changes); !changed)
                    return changed.error();
            return ok();
        });
    noting.waitForFinished();
    return noting.result();
}

} // namespace pulse
