#include "app/assignment_status.h"
#include "core/wording.h"

namespace pulse {

AssignmentStatus::AssignmentStatus(Session &session, BrandService &brands, QObject *window)
    : QObject(window), m_session(session)
{
    connect(&brands, &BrandService::progress, this, [this](BrandId brand, qint64 done, qint64 total) {
        if (done == 0) {
            m_begun.start();
            m_percent = 0;
            return;
        }
        constexpr qint64 SlowMs = 1500; // what is through sooner need not be read of, only what came of it
        if (m_begun.elapsed() < SlowMs)
            return;
        const int percent = total > 0 ? int(100 * done / total) : 0;
        if (percent == std::exchange(m_percent, percent))
            return;
        emit m_session.message(
            tr("Carrying the query of %1 through stored mentions: %2%").arg(nameOf(brand)).arg(percent), false);
    });
    connect(&brands, &BrandService::finished, this, [this](BrandId brand, qint64 added, qint64 removed) {
        m_percent = -1;
        if (added == 0 && removed == 0)
            return; // a new brand in an empty workspace: nothing to tell
        emit m_session.message(tr("%1: %2 mentions joined, %3 left.")
                                   .arg(nameOf(brand), wholeNumber(double(added)), wholeNumber(double(removed))),
                               false);
    });
    connect(&brands, &BrandService::failed, this, [this](BrandId brand, const QString &why) {
        emit m_session.message(tr("The query of %1 was not carried through: %2").arg(nameOf(brand), why), true);
    });
}

QString AssignmentStatus::nameOf(BrandId id) const
{
    for (const Brand &brand : m_session.brands())
        if (brand.id == id)
            return brand.name;
    return tr("a campaign"); // or a sponsorship, or a business line
}

} // namespace pulse
