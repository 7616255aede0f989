#include "core/complaint_subjects.h"
#include "core/complaint_lists.h"
#include "core/grievance.h"
#include "core/query.h"
#include "core/query_matcher.h"
#include "core/question.h"
#include <algorithm>
#include <vector>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// One subject: its names, and the query that finds it.
struct Subject {
    QString korean, english;
    QueryMatcher matcher;

    explicit Subject(const ComplaintList &list)
        : korean(QString::fromUtf16(list.korean)), english(QString::fromUtf16(list.english)),
          matcher(Query::parse(QString::fromUtf16(list.query)).query)
    {}
};

const std::vector<Subject> &subjects()
{
    static const std::vector<Subject> all = [] {
        std::vector<Subject> made;
        for (const ComplaintList &list : complaintLists())
            made.emplace_back(list);
        return made;
    }();
    return all;
}

QStringList listedSubjects(const MatchInput &post, const QString &language)
{
    QStringList names;
    for (const Subject &subject : subjects())
        if (subject.matcher.matches(post))
            names << (language == u"ko" ? subject.korean : subject.english);
    return names;
}

} // namespace

QStringList concreteSubjects(const MatchInput &post, const QString &language)
{
    QStringList names = listedSubjects(post, language);
    if (names.isEmpty() && (post.sentiment == Sentiment::Negative || grieves(post)))
        if (const QString object = complaintObject(post.body.text()); !object.isEmpty())
            names << object;
    return names;
}

QList<Span> subjectSpans(const QString &text)
{
    QList<Span> spans;
    for (const Subject &subject : subjects())
        spans << subject.matcher.highlights(text);
    std::ranges::sort(spans, {}, &Span::start);
    const auto overlaps = [](const Span &one, const Span &next) { return next.start < one.start + one.length; };
    spans.erase(std::unique(spans.begin(), spans.end(), overlaps), spans.end());
    return spans;
}

bool complains(const MatchInput &post)
{
    const bool negative = post.sentiment == Sentiment::Negative;
    if (!negative && post.sentiment != Sentiment::Neutral)
        return false;
    const bool named =
        std::ranges::any_of(subjects(), [&post](const Subject &subject) { return subject.matcher.matches(post); });
    // The classifier reads many a plain question as negative, and many a plain account of a fault as neutral.
    const bool tells = negative && !onlyAsks(post.body.text());
    if (named)
        return tells || grieves(post);
    return tells && !complaintObject(post.body.text()).isEmpty();
}

} // namespace pulse
