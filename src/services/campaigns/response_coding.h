#pragma once
#include "analysis/agreement.h"
#include "core/mention.h"
#include "core/response_code.h"
#include "store/gathering_store.h"
#include <QMap>
#include <array>

namespace pulse {

/// One response of the drawing.
struct CodedResponse {
    Mention mention;
    ResponseCode proposal = ResponseCode::Neither; ///< of the program's word list
    QMap<QString, ResponseCode> codes;             ///< by coder
    /// What the people who coded it agree on; unset while nobody did or they differ.
    std::optional<ResponseCode> agreed() const;
};

/// How the responses to one campaign were read by people.
struct CodingSummary {
    Gathering campaign;
    qint64 responses = 0; ///< all there are
    int judged = 0;       ///< coded by somebody
    int differing = 0;    ///< coded differently by two: in no share until they settle it
    std::array<int, ResponseCodes> counts{};
    std::optional<ShareInterval> delight, learning, either, neither; ///< of those agreed; "both" is in the first two
    QString firstCoder, secondCoder;                                 ///< those who coded the most responses twice
    std::optional<Agreement> agreement;
    int agreed() const { return counts[0] + counts[1] + counts[2] + counts[3]; }
};

/// The drawing that people read: the same for every member. \a own: handles of own accounts.
Result<QList<CodedResponse>> drawResponses(Connection &connection, const Uid &campaign, const QStringList &own,
                                           int size);
Result<CodingSummary> summarizeCoding(Connection &connection, const Gathering &campaign, const QStringList &own);

} // namespace pulse
