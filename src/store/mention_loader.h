#pragma once
#include "core/mention.h"
#include "store/statement.h"

namespace pulse {

/// Reads whole mentions by row number.
class MentionLoader {
public:
    /// \a withPeople: brands and people's labels too.
    MentionLoader(Connection &connection, bool withPeople);
    /// Nothing when the row does not exist (any more).
    std::optional<Mention> load(qint64 id);
    Status status() const;

private:
    Statement m_mention, m_brands, m_labels;
    bool m_withPeople;
};

} // namespace pulse
