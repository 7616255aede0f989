#include "analysis/complaints.h"
#include "analysis/content_words.h"
#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <vector>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double LeastStrength = 20, LeastRatio = 3;
constexpr int FewestPastDays = 7, MostTold = 5, MostWords = 3;
constexpr qsizetype PairReach = 4; ///< words of a pair stand at most so far apart
constexpr double SameMatter = 0.5; ///< of the posts of the smaller subject that are the larger one's too

struct Subject {
    QStringList words; ///< one or two
    QList<int> posts;  ///< of the run
    int before = 0;
    double strength = 0;
};

/// Words that only judge: that people are disappointed is no subject, what disappoints them is.
bool onlyJudges(const QString &word)
{
    static const QStringList Stems{u"실망"_s,  u"최악"_s,    u"별로"_s,       u"짜증"_s,   u"후회"_s,   u"화나"_s,
                                   u"화가"_s,  u"열받"_s,    u"답답"_s,       u"어이없"_s, u"형편없"_s, u"쓰레기"_s,
                                   u"엉망"_s,  u"망했"_s,    u"비추"_s,       u"불쾌"_s,   u"worst"_s,  u"terribl"_s,
                                   u"awful"_s, u"horribl"_s, u"disappoint"_s, u"annoy"_s,  u"hate"_s,   u"sucks"_s};
    return std::ranges::any_of(Stems, [&word](const QString &stem) { return word.startsWith(stem); });
}

double term(double k, double n, double p)
{
    const double a = k > 0 ? k * std::log(p) : 0, b = n - k > 0 ? (n - k) * std::log(1 - p) : 0;
    return a + b;
}

/// A word, or two words in either order, as one number: their numbers in the list of all words, and 0 for no second.
quint64 keyOf(quint32 a, quint32 b = 0) { return b == 0 || a < b ? quint64(a) << 32 | b : quint64(b) << 32 | a; }

/// The subjects of one post: its words and its pairs of near words, each once.
void addSubjects(const QList<quint32> &words, std::vector<quint64> &keys)
{
    keys.clear();
    for (qsizetype i = 0; i < words.size(); ++i) {
        keys.push_back(keyOf(words[i]));
        for (qsizetype j = i + 1; j < words.size() && j <= i + PairReach; ++j)
            if (words[i] != words[j])
                keys.push_back(keyOf(words[i], words[j]));
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

class Search {
public:
    Search(const QList<ComplaintPost> &posts, const LastingComplaintOptions &options)
        : m_posts(posts), m_options(options)
    {}

    QList<LastingComplaint> run()
    {
        if (!split())
            return {};
        readWords();
        QList<Subject> subjects = lastingSubjects();
        std::ranges::sort(subjects, [](const Subject &a, const Subject &b) {
            return a.strength != b.strength ? a.strength > b.strength : a.words < b.words;
        });
        return grouped(subjects);
    }

private:
    /// Which posts lie in the run of days and which before; false without a past to compare with.
    bool split()
    {
        m_from = m_options.today.addDays(-m_options.days); // a run that ended yesterday begins here
        QDate earliest = m_from;
        for (const ComplaintPost &post : m_posts) {
            const bool inside = post.day >= m_from && post.day <= m_options.today;
            m_inside << inside;
            m_insideCount += inside;
            m_beforeCount += post.day < m_from;
            if (post.day.isValid() && post.day < earliest)
                earliest = post.day;
        }
        m_pastDays = int(earliest.daysTo(m_from));
        return m_pastDays >= FewestPastDays && m_beforeCount > 0 && m_insideCount > 0;
    }

    /// The words of every post by their numbers: as written first, for the particles are known only when all are read.
    void readWords()
    {
        QHash<QString, quint32> numbers;
        QStringList written;
        for (const ComplaintPost &post : m_posts) {
            QList<quint32> &own = m_words.emplaceBack();
            for (const QString &word : contentWords(post.text)) {
                const auto known = numbers.constFind(word);
                own << (known == numbers.cend() ? quint32(written.size()) : *known);
                if (known == numbers.cend()) {
                    numbers.insert(word, quint32(written.size()));
                    written << word;
                }
            }
        }
        const QList<quint32> stems = stemsOf(written);
        for (QList<quint32> &own : m_words) {
            for (quint32 &word : own)
                word = stems[word];
            own.removeAll(0);
        }
    }

    /// The number in m_names of each word's stem; 0 where it is left out. Fills m_names.
    QList<quint32> stemsOf(const QStringList &words)
    {
        ParticleStripper stripper;
        stripper.learn(words);
        QSet<QString> left;
        for (const QString &name : m_options.leaveOut)
            for (const QString &word : contentWords(name))
                left << word << stripper.stem(word);
        QHash<QString, quint32> numbers;
        m_names = {QString()}; // 0 is no word
        QList<quint32> stems;
        stems.reserve(words.size());
        for (const QString &word : words) {
            const QString stem = stripper.stem(word);
            if (left.contains(stem) || onlyJudges(stem)) {
                stems << 0;
                continue;
            }
            quint32 &number = numbers[stem];
            if (number == 0) {
                number = quint32(m_names.size());
                m_names << stem;
            }
            stems << number;
        }
        return stems;
    }

    /// Calls \a use with each subject of each post of the run.
    template <typename Use>
    void forInside(std::vector<quint64> &keys, const Use &use) const
    {
        for (int i = 0; i < m_posts.size(); ++i) {
            if (!m_inside[i])
                continue;
            addSubjects(m_words[i], keys);
            for (const quint64 key : keys)
                use(key, i);
        }
    }

    /// Subjects that occur on every day of the run, by enough people, and far more than before.
    QList<Subject> lastingSubjects()
    {
        std::vector<quint64> keys;
        QHash<quint64, int> often; // most pairs occur once: their posts are not worth a list
        forInside(keys, [&often](quint64 key, int) { ++often[key]; });
        often.removeIf([this](const auto &entry) { return *entry < m_options.fewestAuthors; });
        QHash<quint64, Subject> inside;
        forInside(keys, [&often, &inside](quint64 key, int post) {
            if (often.contains(key))
                inside[key].posts << post;
        });
        inside.removeIf([this](const auto &entry) { return !isLasting(entry->posts); });
        for (int i = 0; i < m_posts.size(); ++i) {
            if (m_inside[i] || m_posts[i].day >= m_from)
                continue;
            addSubjects(m_words[i], keys);
            for (const quint64 key : keys)
                if (const auto found = inside.find(key); found != inside.end())
                    ++found->before;
        }
        for (auto it = inside.begin(); it != inside.end(); ++it) {
            it->words << m_names[qsizetype(it.key() >> 32)];
            if (const auto second = qsizetype(it.key() & 0xFFFFFFFF))
                it->words << m_names[second];
        }
        QList<Subject> subjects;
        for (Subject &subject : inside) {
            const double now = double(subject.posts.size()), before = subject.before;
            subject.strength = logLikelihoodRatio(now, m_insideCount, before, m_beforeCount);
            const bool commoner = now * m_beforeCount >= LeastRatio * before * m_insideCount;
            if (subject.strength >= LeastStrength && commoner)
                subjects << subject;
        }
        return subjects;
    }

    /// The days of the longest run of days that ends today or yesterday.
    std::pair<QDate, QDate> runOf(const QList<int> &posts) const
    {
        QSet<QDate> days;
        for (const int post : posts)
            days << m_posts[post].day;
        QDate last = days.contains(m_options.today) ? m_options.today : m_options.today.addDays(-1);
        QDate first = last;
        while (days.contains(first))
            first = first.addDays(-1);
        return {first.addDays(1), last};
    }

    int authorsOf(const QList<int> &posts) const
    {
        QSet<QString> authors;
        for (const int post : posts)
            authors << (m_posts[post].author.isEmpty() ? QString::number(post) : m_posts[post].author);
        return int(authors.size());
    }

    bool isLasting(const QList<int> &posts) const
    {
        const auto [first, last] = runOf(posts);
        return first.daysTo(last) + 1 >= m_options.days && authorsOf(posts) >= m_options.fewestAuthors;
    }

    /// The strongest subject of each matter; weaker ones whose posts are largely the same name it more closely.
    QList<LastingComplaint> grouped(const QList<Subject> &subjects) const
    {
        QList<LastingComplaint> complaints;
        QList<QSet<int>> sets;
        for (const Subject &subject : subjects) {
            const QSet<int> own(subject.posts.cbegin(), subject.posts.cend());
            bool told = false;
            for (qsizetype i = 0; i < complaints.size() && !told; ++i) {
                const auto shared = (QSet<int>(own) & sets[i]).size();
                told = double(shared) >= SameMatter * double(std::min(own.size(), sets[i].size()));
                if (!told)
                    continue;
                for (const QString &word : subject.words)
                    if (complaints[i].words.size() < MostWords && !complaints[i].words.contains(word))
                        complaints[i].words << word;
            }
            if (told || complaints.size() >= MostTold)
                continue;
            LastingComplaint complaint;
            complaint.words = subject.words;
            complaint.posts = subject.posts;
            std::ranges::stable_sort(complaint.posts, {}, [this](int post) { return m_posts[post].day; });
            std::tie(complaint.first, complaint.last) = runOf(subject.posts);
            complaint.authors = authorsOf(subject.posts);
            complaint.usualPerDay = double(subject.before) / m_pastDays;
            complaint.strength = subject.strength;
            complaints << complaint;
            sets << own;
        }
        return complaints;
    }

    const QList<ComplaintPost> &m_posts;
    const LastingComplaintOptions &m_options;
    QList<bool> m_inside;
    QList<QList<quint32>> m_words; ///< numbers of m_names
    QStringList m_names;
    QDate m_from;
    int m_insideCount = 0, m_beforeCount = 0, m_pastDays = 0;
};

} // namespace

double logLikelihoodRatio(double k1, double n1, double k2, double n2)
{
    if (n1 <= 0 || n2 <= 0 || k1 / n1 <= k2 / n2)
        return 0;
    const double p = (k1 + k2) / (n1 + n2);
    const double own = term(k1, n1, k1 / n1) + term(k2, n2, k2 / n2);
    const double pooled = term(k1, n1, p) + term(k2, n2, p);
    return std::max(0.0, 2 * (own - pooled));
}

QList<LastingComplaint> lastingComplaints(const QList<ComplaintPost> &posts, const LastingComplaintOptions &options)
{
    return Search(posts, options).run();
}

} // namespace pulse
