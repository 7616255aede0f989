#include "services/person_topics.h"
#include "core/complaint_subjects.h"
#include "core/query_matcher.h"
#include <QHash>
#include <QSet>
#include <algorithm>

namespace pulse {

namespace {

/// How many posts name each word; words that differ only in case are one, as first written.
class WordCounts {
public:
    void add(const QStringList &words)
    {
        QSet<QString> once;
        for (const QString &word : words) {
            const QString key = word.toCaseFolded();
            if (word.isEmpty() || once.contains(key))
                continue;
            once << key;
            Entry &entry = m_counts[key];
            if (entry.posts++ == 0)
                entry = {word, 1, m_counts.size()};
        }
    }
    QList<PersonTopic> most(PersonTopic::Kind kind, qsizetype count) const
    {
        QList<Entry> entries = m_counts.values();
        std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
            return a.posts != b.posts ? a.posts > b.posts : a.met < b.met;
        });
        QList<PersonTopic> topics;
        for (const Entry &entry : entries.mid(0, count))
            topics << PersonTopic{kind, entry.word, entry.posts};
        return topics;
    }

private:
    struct Entry {
        QString word;
        int posts = 0;
        qsizetype met = 0; ///< before which others it was met
    };
    QHash<QString, Entry> m_counts;
};

} // namespace

QList<PersonTopic> topicsOf(const QList<Mention> &mentions, const QString &language, qsizetype most)
{
    WordCounts subjects, hashtags;
    for (const Mention &mention : mentions) {
        if (!mention.post.repostOf.isEmpty())
            continue;
        const MatchInput read(mention);
        if (complains(read))
            subjects.add(concreteSubjects(read, language));
        hashtags.add(read.hashtags);
    }
    return subjects.most(PersonTopic::Kind::Complaint, most) + hashtags.most(PersonTopic::Kind::Hashtag, most);
}

} // namespace pulse
