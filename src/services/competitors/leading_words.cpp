#include "services/competitors/leading_words.h"
#include "analysis/keyness.h"
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
    QList<QList<SampledText>> texts;
    KoreanStems stems;
    QStringList names;
    for (const ComparedBrand &brand : comparison.brands) {
        auto sampled = sampleTexts(connection, brand.brand.id, from, to, TextsPerBrand);
        if (!sampled)
            return sampled.error();
        for (const SampledText &text : *sampled)
            stems.learn(text.text);
        texts << std::move(sampled).value();
        takeTerms(effectiveQuery(brand.brand).root(), names);
    }
    RepeatedTerms repeated;
    for (const QList<SampledText> &sampled : std::as_const(texts))
        for (const SampledText &text : sampled)
            repeated.note(wordsOf(text.text, stems));
    TermCounts all;
    QList<TermCounts> counts;
    for (const QList<SampledText> &sampled : std::as_const(texts)) {
        TermCounts terms;
        for (const SampledText &text : sampled)
            terms.add(repeated.termsOf(wordsOf(text.text, stems)));
        all.add(terms);
        counts << terms;
    }
    QList<LeadingWords> leading;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const TermCounts rest = all.without(counts[i]);
        LeadingWords brand{comparison.brands[i].brand.id, comparison.brands[i].brand.name, {}, counts[i].texts()};
        if (counts[i].texts() >= FewestTexts)
            for (const KeyTerm &term : keyTerms(counts[i], rest, 4 * most))
                if (brand.words.size() < most && !namesABrand(term.term, names))
                    brand.words << term.term;
        leading << brand;
    }
    return leading;
}

} // namespace pulse
