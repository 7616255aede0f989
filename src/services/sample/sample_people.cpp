#include "services/sample/sample_people.h"
#include "core/person.h"
#include "core/staff.h"
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

/// The invented company's own people: read with their consent, not asked yet, and one who said no.
QList<StaffMember> sampleStaff(QDate today)
{
    return {{derivedUid({u"sample"_s, u"staff"_s, u"1"_s}),
             u"윤서아"_s,
             u"홍보"_s,
             {{u"X"_s, u"yesi_seoa"_s}, {u"LinkedIn"_s, u"seoa-yoon"_s}},
             StaffConsent::Agreed,
             today.addDays(-60),
             {}},
            {derivedUid({u"sample"_s, u"staff"_s, u"2"_s}),
             u"박도현"_s,
             u"고객 지원"_s,
             {{u"Bluesky"_s, u"dohyun.example"_s}},
             StaffConsent::NotAsked,
             {},
             u"12월 면담 때 묻기"_s},
            {derivedUid({u"sample"_s, u"staff"_s, u"3"_s}),
             u"이한결"_s,
             u"연구소"_s,
             {},
             StaffConsent::Declined,
             today.addDays(-41),
             {}}};
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
            for (const StaffMember &member : sampleStaff(today))
                if (const auto listed = journal.change(u"staff"_s, member.uid, u"content"_s, toJson(member), changes);
                    !listed)
                    return listed.error();
            for (const Noted &one : all)
                if (const auto changed = journal.change(one.entity, one.uid, one.field, one.value, changes); !changed)
                    return changed.error();
            return ok();
        });
    noting.waitForFinished();
    return noting.result();
}

} // namespace pulse
