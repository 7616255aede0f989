#pragma once
#include "core/brand.h"
#include "core/ids.h"
#include "store/workspace.h"
#include <QStringList>
#include <optional>

namespace pulse {

/// What a person says in the three steps of a first start.
struct FirstSteps {
    QString brandName;
    QString query;           ///< empty: the name
    QStringList competitors; ///< names
    QByteArray timeZone = DefaultTimeZone;
    QStringList feeds;    ///< addresses
    QStringList hashtags; ///< without #, followed on mastodonServer
    QString mastodonServer = QStringLiteral("mastodon.social");
    std::optional<double> goodDayMentions; ///< unset: proposed once four weeks are stored
};

struct FirstStepsTaken {
    BrandId brand{};
    Uid change; ///< of the journal: undoing it takes the brand away again
};

/// Writes brand, competitors, sources and benchmark in one transaction, all or nothing, each with its entry in the
/// journal.
QFuture<Result<FirstStepsTaken>> takeFirstSteps(Workspace &workspace, const FirstSteps &steps);

} // namespace pulse
