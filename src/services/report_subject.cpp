#include "services/report_subject.h"
#include "services/case_reading.h"
#include "store/brand_store.h"
#include "store/case_store.h"
#include "store/register_store.h"
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

Result<QList<ReportSubject>> readReportSubjects(Connection &connection, BrandId brand, const QDateTime &now,
                                                const QString &language)
{
    const auto found = BrandStore(connection).byId(brand);
    if (!found)
        return found.error();
    const QTimeZone zone(found->timeZone);
    const auto campaigns = RegisterStore(connection).all(Register::Campaign, found->uid);
    const auto cases = CaseStore(connection).all(brand);
    if (!campaigns || !cases)
        return !campaigns ? campaigns.error() : cases.error();
    QList<ReportSubject> subjects;
    for (const RegisterEntry &entry : *campaigns)
        if (const QDate first = entry.day(u"first"_s); first <= now.toTimeZone(zone).date())
            subjects << ReportSubject{u"campaign"_s, entry.uid, entry.name(), first, entry.day(u"last"_s)};
    for (const CrisisCase &one : *cases)
        subjects << ReportSubject{u"crisis"_s, one.uid, caseTitle(connection, one, language),
                                  one.openedAt.toTimeZone(zone).date(),
                                  one.isOpen() ? QDate() : one.closedAt.toTimeZone(zone).date()};
    std::ranges::stable_sort(subjects, std::greater(), &ReportSubject::first);
    return subjects;
}

} // namespace pulse
