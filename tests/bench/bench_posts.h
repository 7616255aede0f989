#pragma once
#include "core/mention.h"
#include <QRandomGenerator>
#include <cmath>

namespace pulse::bench {
using namespace Qt::StringLiterals;

/// Posts as a team meets them: half Korean, half English, 130 characters on average, a year, 60,000
/// accounts on a dozen places.
class PostGenerator {
public:
    explicit PostGenerator(int rows) : m_rows(rows)
    {
        const QString syllables =
            u"가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후기니디리미비시이지치키티피히배송환불품질"_s;
        for (int i = 0; i < 4000; ++i) {
            QString korean, english;
            for (int n = 2 + int(m_random.bounded(3)); n > 0; --n)
                korean += syllables[int(m_random.bounded(int(syllables.size())))];
            for (int n = 2 + int(m_random.bounded(9)); n > 0; --n)
                english += QChar('a' + int(m_random.bounded(26)));
            m_korean << korean;
            m_english << english;
        }
        m_korean[40] = u"배송"_s; // about 1 post in 50
        m_english[40] = u"delivery"_s;
    }

    EnrichedPost next(const QList<BrandId> &brands)
    {
        EnrichedPost enriched;
        Post &post = enriched.post;
        const int row = m_row++;
        const bool korean = m_random.bounded(2) == 0;
        const QStringList &words = korean ? m_korean : m_english;
        static const QStringList particles{u"이"_s, u"가"_s, u"를"_s, u"에서"_s, u""_s, u""_s};
        for (int target = 60 + int(m_random.bounded(140)); post.text.size() < target;) {
            const double u = m_random.generateDouble();
            post.text += words[int(u * u * u * 4000)];
            post.text += korean ? particles[int(m_random.bounded(6))] : QString();
            post.text += u' ';
        }
        if (m_random.bounded(10) < 3) {
            enriched.hashtags << u"태그%1"_s.arg(int(std::pow(m_random.generateDouble(), 3) * 5000));
            post.text += u'#' + enriched.hashtags[0];
        }
        if (m_random.bounded(10) < 2)
            enriched.links << u"https://example.com/%1"_s.arg(int(std::pow(m_random.generateDouble(), 3) * 20000));
        const int author = int(std::pow(m_random.generateDouble(), 2) * 60000);
        post.place = u"place%1"_s.arg(author % 12);
        post.externalId = QString::number(1'000'000'000'000'000 + qint64(row) * 977);
        post.url = u"https://example.com/p/%1"_s.arg(post.externalId);
        post.language = korean ? u"ko"_s : u"en"_s;
        post.author = {u"user%1"_s.arg(author), u"User %1"_s.arg(author), {}, {}, followersOf(author)};
        post.publishedAt = QDateTime({2025, 11, 20}, {0, 0}, Qt::UTC).addSecs(qint64(row) * 365 * 86400 / m_rows);
        const double likes = m_random.generateDouble();
        post.engagement = {qint64(5 / (0.001 + likes)) - 5, m_random.bounded(4), m_random.bounded(3), std::nullopt};
        enriched.judgement = {Sentiment(m_random.bounded(4)), 0.8, 0.1, false, 0.1, m_random.generateDouble() * 0.52};
        if (m_random.bounded(2) == 0)
            enriched.brands << brands[0];
        if (m_random.bounded(5) == 0)
            enriched.brands << brands[1];
        if (m_random.bounded(100) == 0)
            enriched.brands << brands[2];
        return enriched;
    }

private:
    /// Half have 300 and more, one in twenty 10,000 and more: a log-logistic distribution, as follower counts are.
    static qint64 followersOf(int author)
    {
        const double u = (double((author * 7919) % 30011) + 0.5) / 30011;
        return qint64(300 * std::pow(u / (1 - u), 1.2));
    }

    QRandomGenerator m_random{20261123};
    QStringList m_korean, m_english;
    int m_rows;
    int m_row = 0;
};

} // namespace pulse::bench
