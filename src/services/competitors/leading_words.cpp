#include "services/competitors/leading_words.h"
#include "core/period.h"
#include "store/stats_store.h"

namespace pulse {

Result<QList<LeadingWords>> readLeadingWords(Connection &connection, const Comparison &comparison, int most)
{
    constexpr int Read = 40;
    const QDateTime from = startOfDay(comparison.first, comparison.zone),
                    to = startOfDay(comparison.last.addDays(1), comparison.zone);
    QList<QList<Counted>> tags;
    QHash<QString, int> brandsWith;
    for (const ComparedBrand &brand : comparison.brands) {
        const auto read = StatsStore(connection).topHashtags(brand.brand.id, from, to, Read);
        if (!read)
            return read.error();
        for (const Counted &tag : *read)
            ++brandsWith[tag.value];
        tags << *read;
    }
    QList<LeadingWords> leading;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        LeadingWords brand{comparison.brands[i].brand.id, comparison.brands[i].brand.name, {}};
        for (const Counted &tag : std::as_const(tags[i]))
            if (brandsWith[tag.value] == 1 && brand.words.size() < most)
                brand.words << u'#' + tag.value;
        leading << brand;
    }
    return leading;
}

} // namespace pulse
