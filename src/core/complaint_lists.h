#pragma once
#include <span>

namespace pulse {

/// One thing that people complain about in any trade, with the query whose words name it.
struct ComplaintList {
    const char16_t *korean, *english; ///< its names
    const char16_t *query;            ///< Korean stems and English words as people use them; docs/queries.md
};

/// Delivery, battery, refund, support … In the order in which a post's subjects are told. A word with a second meaning
/// ("bag", "balance") asks for a companion that settles it.
std::span<const ComplaintList> complaintLists();

} // namespace pulse
