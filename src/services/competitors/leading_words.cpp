#include "services/competitors/leading_words.h"
#include "analysis/text_terms.h"
#include "core/brand_matcher.h"
#include "core/period.h"
#include "store/text_sample.h"

namespace pulse {

namespace {

constexpr int TextsPerBrand = 1500;
constexpr qint64 FewestTexts = 30;

/// Everything that a query looks for, folded.
void takeTerms(const QueryNode &node, QStringList &terms)
{
    if (!node.text.isEmpty())
        terms << folded(node.text);
    for (const QueryNode &child : node.children)
        takeTerms(child, terms);
}

bool namesABrand(const QString &term, const QStringList &names)
{
    for (const QString &name : names)
        for (const QString &part : name.split(u' ', Qt::SkipEmptyParts))
            if (term.contains(part))
                return true;
    return false;
}

} // namespace

Result<QList<LeadingWords>> readLeadingWords(Connection &connection, const Comparison &comparison, int most)
{
    const QDateTime from = startOfDay(comparison.first, comparison.zone),
                    to = startOfDay(comparison.last.addDays(1), comparison.zone);
    TextTerms terms;
    QList<qsizetype> ends; // of each brand's texts
    QStringList names;
    for (const ComparedBrand &brand : comparison.brands) {
        const auto sampled = sampleTexts(connection, brand.brand.id, from, to, TextsPerBrand);
        if (!sampled)
            return sampled.error();
        for (const SampledText &text : *sampled)
            terms.add(text.text);
        ends << terms.texts();
        takeTerms(effectiveQuery(brand.brand).root(), names);
    }
    terms.settle();
    TermTally all;
    QList<TermTally> tallies(ends.size());
    qsizetype brandAt = 0;
    for (qsizetype text = 0; text < terms.texts(); ++text) {
        while (text >= ends[brandAt])
            ++brandAt;
        const auto found = terms.termsOf(text);
        tallies[brandAt].add(found);
        all.add(found);
    }
    QList<LeadingWords> leading;
    for (qsizetype i = 0; i < tallies.size(); ++i) {
        const TermTally &own = tallies[i];
        LeadingWords brand{comparison.brands[i].brand.id, comparison.brands[i].brand.name, {}, own.texts};
        if (own.texts >= FewestTexts)
            for (const KeyTerm &term : keyTerms(terms, own, all, 4 * most))
                if (brand.words.size() < most && !namesABrand(term.term, names))
                    brand.words << term.term;
        leading << brand;
    }
    return leading;
}

} // namespace pulse
