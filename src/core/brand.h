#pragma once
#include "core/ids.h"
#include <QByteArray>
#include <QString>

namespace pulse {

inline constexpr const char *DefaultTimeZone = "Asia/Seoul";

/// A brand of our own or a competitor, and the query that decides what counts as a mention of it.
struct Brand {
    BrandId id{};
    Uid uid;
    QString name;
    QString query; ///< grammar of core/query.h; empty means the name as a phrase
    bool competitor = false;
    QByteArray timeZone = DefaultTimeZone; ///< IANA name: decides where its days and hours begin
    int position = 0;                      ///< order in lists, which also chooses its colour
};

} // namespace pulse
