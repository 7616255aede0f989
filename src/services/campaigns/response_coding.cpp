#include "services/campaigns/response_coding.h"
#include "analysis/response_proposal.h"
#include "store/mention_store.h"
#include "store/response_store.h"
#include <algorithm>

namespace pulse {

namespace {

/// Handles as the store compares them.
QStringList lowered(const QStringList &handles)
{
    QStringList list;
    for (const QString &handle : handles)
        list << handle.toLower();
    return list;
}

/// Agreement of the two people who coded the most responses both.
void addAgreement(CodingSummary &summary, const QMap<qint64, ResponseStore::Codes> &codes)
{
    QMap<std::pair<QString, QString>, QList<std::pair<int, int>>> pairs;
    for (const ResponseStore::Codes &byCoder : codes)
        for (auto first = byCoder.cbegin(); first != byCoder.cend(); ++first)
            for (auto second = std::next(first); second != byCoder.cend(); ++second)
                pairs[{first.key(), second.key()}] << std::pair(int(*first), int(*second));
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it)
        if (!summary.agreement || it->size() > summary.agreement->n) {
            summary.agreement = agreementOf(*it);
            summary.firstCoder = it.key().first;
            summary.secondCoder = it.key().second;
        }
}

} // namespace

std::optional<ResponseCode> CodedResponse::agreed() const
{
    if (codes.isEmpty())
        return std::nullopt;
    const ResponseCode first = codes.first();
    const bool same = std::ranges::all_of(codes, [first](ResponseCode code) { return code == first; });
    return same ? std::optional(first) : std::nullopt;
}

Result<QList<CodedResponse>> drawResponses(Connection &connection, const Uid &campaign, const QStringList &own,
                                           int size)
{
    const auto gathering = GatheringStore(connection).byUid(campaign);
    if (!gathering)
        return gathering.error();
    const ResponseStore store(connection);
    const auto ids = store.sample(gathering->id, lowered(own), size);
    if (!ids)
        return ids.error();
    const auto codes = store.codes(gathering->id);
    if (!codes)
        return codes.error();
    const auto mentions = MentionStore(connection).load(*ids);
    if (!mentions)
        return mentions.error();
    QList<CodedResponse> drawn;
    for (const Mention &mention : *mentions)
        drawn << CodedResponse{mention, proposedResponse(mention.post.title + u'\n' + mention.post.text),
                               codes->value(raw(mention.id))};
    return drawn;
}

Result<CodingSummary> summarizeCoding(Connection &connection, const Gathering &campaign, const QStringList &own)
{
    const ResponseStore store(connection);
    CodingSummary summary;
    summary.campaign = campaign;
    const auto responses = store.responses(campaign.id, lowered(own));
    if (!responses)
        return responses.error();
    summary.responses = *responses;
    const auto codes = store.codes(campaign.id);
    if (!codes)
        return codes.error();
    for (const ResponseStore::Codes &byCoder : *codes) {
        ++summary.judged;
        const CodedResponse response{{}, {}, byCoder};
        if (const auto agreed = response.agreed())
            ++summary.counts[size_t(*agreed)];
        else
            ++summary.differing;
    }
    const auto &[neither, delight, learning, both] = summary.counts;
    const int whole = summary.agreed();
    summary.delight = wilson(delight + both, whole);
    summary.learning = wilson(learning + both, whole);
    summary.either = wilson(delight + learning + both, whole);
    summary.neither = wilson(neither, whole);
    addAgreement(summary, *codes);
    return summary;
}

} // namespace pulse
