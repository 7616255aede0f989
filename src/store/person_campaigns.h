#pragma once
#include "core/register.h"
#include "core/result.h"
#include "store/connection.h"
#include <QDateTime>
#include <QList>

namespace pulse {

/// What one person wrote in answer to a campaign or a sponsorship.
struct CampaignPart {
    BrandId gathering{}; ///< stands where a brand's stands: lists these mentions in a filter
    Uid entry;
    Register reg = Register::Campaign;
    QString name;
    qint64 mentions = 0, positive = 0, negative = 0;
    QDateTime first, last; ///< UTC
};

/// The campaigns and sponsorships whose mentions somebody wrote, over all accounts of the person; the latest first.
/// Noise and what was deleted count nowhere. One walk over the person's own mentions. \a main: of the main account.
Result<QList<CampaignPart>> campaignsOf(Connection &connection, AuthorId main);

} // namespace pulse
