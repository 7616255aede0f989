#include "services/sample/sample_generator.h"
#include "services/sample/sample_campaigns.h"
#include "services/sample/sample_texts.h"
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 400;
constexpr int People = 1400;

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same numbers on every platform.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    int below(int limit) { return int(unit() * limit); }
    template <typename List>
    const auto &of(const List &list)
    {
        return list[qsizetype(below(int(list.size())))];
    }
    double normal() { return std::sqrt(-2 * std::log(1 - unit())) * std::cos(6.283185307179586 * unit()); }
    /// Counts that vary more than chance alone, as talk does: a Poisson around a gamma-like mean.
    int count(double mean)
    {
        const double noisy = std::max(0.0, mean * std::exp(0.18 * normal()));
        return std::max(0, int(std::lround(noisy + std::sqrt(noisy) * normal())));
    }

private:
    quint64 m_state;
};

struct Place {
    const char16_t *name;
    double share;
    double english;
    const char16_t *host;
};
constexpr std::array<Place, 12> Places{{
    {u"X", 0.22, 0.25, u"x.example"},
    {u"네이버 블로그", 0.13, 0, u"blog.example"},
    {u"네이버 카페", 0.14, 0, u"cafe.example"},
    {u"커뮤니티", 0.12, 0, u"forum.example"},
    {u"인스타그램", 0.10, 0.15, u"photo.example"},
    {u"유튜브", 0.08, 0.1, u"video.example"},
    {u"쇼핑몰 후기", 0.07, 0, u"shop.example"},
    {u"뉴스", 0.04, 0.1, u"news.example"},
    {u"티스토리", 0.03, 0, u"tistory.example"},
    {u"Mastodon", 0.03, 0.6, u"social.example"},
    {u"Bluesky", 0.02, 0.6, u"sky.example"},
    {u"Reddit", 0.02, 1, u"reddit.example"},
}};

/// Share of a day's talk by hour in Korea: quiet at night, a swell at noon, the peak in the evening.
constexpr std::array<double, 24> HourWeight{2.6, 1.5, 0.9, 0.6, 0.5, 0.7, 1.3, 2.6, 4.0, 4.8, 5.0, 5.2,
                                            5.8, 5.2, 4.8, 4.7, 4.8, 5.0, 5.6, 6.4, 7.2, 7.6, 7.2, 5.0};
/// Monday to Sunday.
constexpr std::array<double, 7> WeekdayWeight{1.04, 1.05, 1.02, 1.03, 1.06, 0.92, 0.88};

struct BrandVoice {
    QString name;
    QStringList products, productsEnglish;
    QString english;
    QStringList tags;
    double perDay;
    double positive, negative, intent; ///< shares; the rest is neutral
};

QList<BrandVoice> voices()
{
    return {
        {u"예시전자"_s,
         {u"예시PC"_s, u"예시워치"_s, u"예시PC"_s, u"예시버즈"_s},
         {u"YesiPC"_s, u"YesiWatch"_s},
         u"Yesi Electronics"_s,
         {u"예시전자"_s, u"예시PC"_s, u"예시워치"_s},
         34,
         0.34,
         0.20,
         0.05},
        {u"가상전자"_s,
         {u"가상폰"_s, u"가상북"_s},
         {u"GasangPhone"_s, u"GasangBook"_s},
         u"Gasang"_s,
         {u"가상전자"_s, u"가상폰"_s},
         25,
         0.30,
         0.26,
         0.03},
        {u"모형테크"_s,
         {u"모형북"_s, u"모형패드"_s},
         {u"MohyeongBook"_s, u"MohyeongPad"_s},
         u"Mohyeong"_s,
         {u"모형테크"_s, u"모형북"_s},
         14,
         0.36,
         0.17,
         0.04},
    };
}

struct Person {
    PostAuthor account;
    int place = 0;
    bool english = false;
    int favourite = -1; ///< brand spoken well of, -1 none
    int disliked = -1;
    int hourShift = 0; ///< earlier or later than others
};

QList<Person> people(Random &random)
{
    static const QStringList Korean{u"민서"_s, u"하루"_s, u"수진"_s,   u"코디팬"_s, u"피씨랩"_s,   u"지호"_s,
                                    u"서연"_s, u"도윤"_s, u"나무"_s,   u"별밤"_s,   u"커피한잔"_s, u"라떼"_s,
                                    u"은하"_s, u"가을"_s, u"달리기"_s, u"책방"_s};
    static const QStringList English{u"alex"_s, u"sam"_s, u"robin"_s, u"jamie"_s, u"casey"_s, u"morgan"_s, u"taylor"_s};
    static const QStringList Cities{u"서울"_s, u"서울"_s, u"부산"_s, u"대구"_s, u"인천"_s,
                                    u"대전"_s, u"광주"_s, u"제주"_s, u""_s};
    QList<Person> all;
    for (int i = 0; i < People; ++i) {
        Person person;
        double share = random.unit();
        while (person.place < int(Places.size()) - 1 && (share -= Places[size_t(person.place)].share) > 0)
            ++person.place;
        const Place &place = Places[size_t(person.place)];
        person.english = random.unit() < place.english;
        const QString stem = person.english ? random.of(English) : random.of(Korean);
        person.account.name =
            person.english ? stem : stem + (random.below(3) == 0 ? QString::number(random.below(99)) : u""_s);
        person.account.handle = (person.english ? stem : u"user"_s) + u'_' + QString::number(1000 + i);
        person.account.url = u"https://%1/@%2"_s.arg(QString::fromUtf16(place.host), person.account.handle);
        person.account.location = person.english ? u""_s : random.of(Cities);
        // Followers are spread as on real networks: most have a few hundred, a few have very many.
        person.account.followers = qint64(std::exp(5.4 + 1.7 * random.normal()));
        if (random.below(9) == 0)
            person.favourite = random.below(3);
        else if (random.below(14) == 0)
            person.disliked = random.below(3);
        person.hourShift = random.below(7) - 3;
        all << person;
    }
    // Two that the pictures of the product speak of.
    all[0].account = {u"pc_lab"_s, u"피씨랩"_s, u"https://cafe.example/@pc_lab"_s, u"서울"_s, 42310};
    all[0].place = 2;
    all[0].english = false;
    all[0].disliked = 0;
    all[1].account = {u"codi_fan"_s, u"코디팬"_s, u"https://sky.example/@codi_fan"_s, u"부산"_s, 8120};
    all[1].place = 10;
    all[1].english = false;
    all[1].favourite = 0;
    return all;
}

class Generator {
public:
    Generator(const QDateTime &now, quint64 seed)
        : m_random(seed), m_now(now), m_zone("Asia/Seoul"), m_today(now.toTimeZone(m_zone).date()),
          m_people(people(m_random)), m_korean(koreanSampleTexts()), m_english(englishSampleTexts()), m_voices(voices())
    {}

    QList<Post> run()
    {
        for (int day = Days; day >= 0; --day) {
            everyday(day);
            announce(day);
        }
        for (const SampleEvent &event : sampleEvents())
            wave(event);
        for (const SampleWave &campaign : sampleWaves())
            respond(campaign);
        speakElsewhere();
        std::stable_sort(m_posts.begin(), m_posts.end(),
                         [](const Post &a, const Post &b) { return a.publishedAt < b.publishedAt; });
        return std::move(m_posts);
    }

private:
    void everyday(int daysBefore)
    {
        const QDate date = m_today.addDays(-daysBefore);
        const double growth = 0.8 + 0.4 * double(Days - daysBefore) / Days;
        for (int brand = 0; brand < m_voices.size(); ++brand) {
            const double mean = m_voices[brand].perDay * growth * WeekdayWeight[size_t(date.dayOfWeek() - 1)];
            for (int hour = 0; hour < 24; ++hour) {
                const int count = m_random.count(mean * HourWeight[size_t(hour)] / 98.5);
                for (int i = 0; i < count; ++i)
                    chat(brand, date, hour);
            }
        }
    }

    /// What the brand itself publishes: one post each morning, in turn on its two channels.
    void announce(int daysBefore)
    {
        static const QStringList News{
            u"예시워치 걸음 수 알림을 더 또렷하게 다듬었습니다. 설정 > 알림에서 확인해 주세요."_s,
            u"예시PC 펌웨어 2.1을 내려받을 수 있습니다. 바뀐 점은 링크에 있습니다."_s,
            u"이번 주 매장 상담 시간을 안내합니다. 평일 10시부터 19시까지입니다."_s,
            u"#예시전자 사용자 사진을 모집합니다. 뽑히신 분께 예시버즈를 드립니다."_s};
        const QDateTime at(m_today.addDays(-daysBefore), QTime(9, 30), m_zone);
        if (at > m_now)
            return;
        Person brand;
        brand.place = daysBefore % 2 ? 0 : 4; // X, Instagram
        brand.account = {u"yesi_official"_s, u"예시전자"_s, u"https://example.com/yesi_official"_s, u"서울"_s, 128'000};
        Post post = by(brand, at);
        post.text = News[daysBefore % News.size()];
        engage(post, 3);
        m_posts << post;
    }

    const Person &speaker()
    {
        // A few speak often, most once in a while.
        const double rank = std::pow(m_random.unit(), 2.2);
        return m_people[qsizetype(rank * People)];
    }

    void chat(int brand, QDate date, int hour)
    {
        const Person &person = speaker();
        const BrandVoice &voice = m_voices[brand];
        const SampleTexts &texts = person.english ? m_english : m_korean;
        double mood = m_random.unit();
        if (person.favourite == brand)
            mood *= voice.positive; // always praise: an advocate even after what the classifier misreads
        else if (person.disliked == brand)
            mood = voice.positive + mood * (voice.negative * 1.2);
        const QStringList &kind = mood < voice.positive                                   ? texts.positive
                                  : mood < voice.positive + voice.negative                ? texts.negative
                                  : mood < voice.positive + voice.negative + voice.intent ? texts.intent
                                                                                          : texts.neutral;
        Post post = by(
            person, QDateTime(date, QTime((hour + person.hourShift + 24) % 24, m_random.below(60), m_random.below(60)),
                              m_zone));
        if (post.publishedAt > m_now)
            return;
        post.text = fill(m_random.of(kind) + m_random.of(texts.closing), voice, person.english);
        if (Places[size_t(person.place)].name == QStringView(u"뉴스"))
            post.title = fill(u"{b}, {p} 소식 전해"_s, voice, person.english);
        if (m_random.below(8) == 0)
            post.text += u" https://%1/p/%2"_s.arg(QString::fromUtf16(Places[size_t(person.place)].host))
                             .arg(m_random.below(400));
        engage(post, 1);
        m_posts << post;
    }

    void wave(const SampleEvent &event)
    {
        const BrandVoice &voice = m_voices[event.brand];
        const QDate date = m_today.addDays(-event.daysBeforeNow);
        const QDateTime start(date, QTime(event.hour, 4, 12), m_zone);
        const auto starter =
            std::find_if(m_people.cbegin() + (event.daysBeforeNow == 1 ? 0 : 2), m_people.cend(), [&](const Person &p) {
                return QString::fromUtf16(Places[size_t(p.place)].name) == event.place && *p.account.followers > 800;
            });
        const Person &first = starter == m_people.cend() ? m_people[0] : *starter;
        Post origin = by(first, start);
        origin.text = event.first + u" #"_s + event.tag;
        origin.url = event.link;
        engage(origin, 12);
        m_posts << origin;
        for (int i = 0; i < event.posts; ++i) {
            // Exponential decay with the event's half-life.
            const double hours = -std::log2(1 - m_random.unit() * 0.98) * event.halfLifeHours;
            const Person &person = m_people[m_random.below(People)];
            Post post = by(person, start.addSecs(240 + qint64(hours * 3600)));
            if (post.publishedAt > m_now)
                continue;
            if (event.reposts && m_random.below(4) == 0) {
                post.text = origin.text;
                post.place = origin.place;
                post.repostOf = origin.externalId;
            } else {
                post.text = fill(m_random.of(event.follow), voice, person.english);
                if (m_random.below(5) < 3)
                    post.text += u' ' + event.link;
                if (m_random.below(3) == 0)
                    post.text += u" #"_s + event.tag;
            }
            engage(post, 2);
            m_posts << post;
        }
    }

    /// Two people who speak on a second channel: one passes on there what was written first elsewhere, the other is
    /// nearly silent there.
    void speakElsewhere()
    {
        constexpr int EveryThird = 3, MinutesLater = 6;
        Person critic = m_people[0], fan = m_people[1];
        critic.account = {u"pclab_kr"_s, u"피씨랩"_s, u"https://x.example/@pclab_kr"_s, u"서울"_s, 8'900};
        critic.place = 0;
        fan.account.url = u"https://photo.example/@codi_fan"_s;
        fan.account.followers = 2'400;
        fan.place = 4;
        QList<Post> more;
        for (qsizetype i = 0, written = 0; i < m_posts.size(); ++i) {
            const Post &first = m_posts[i];
            if (first.author.handle != m_people[0].account.handle || !first.repostOf.isEmpty() ||
                written++ % EveryThird != 0)
                continue;
            Post again = by(critic, first.publishedAt.addSecs(60 * MinutesLater));
            again.text = first.text;
            engage(again, 1);
            if (again.publishedAt <= m_now)
                more << again;
        }
        Post once = by(fan, QDateTime(m_today.addDays(-220), QTime(20, 15), m_zone));
        once.text = u"예시워치 새 스트랩 도착. 사진은 여기, 긴 이야기는 Bluesky에 적을게요."_s;
        m_posts << more << once;
    }

    /// The talk of a campaign: day by day since its launch, most of it with its hashtag or its link.
    void respond(const SampleWave &campaign)
    {
        const BrandVoice &voice = m_voices.constFirst();
        for (int day = 0; day < campaign.days; ++day) {
            const QDate date = m_today.addDays(day - campaign.daysBeforeNow);
            for (int left = m_random.count(campaign.mean(day)); left > 0; --left) {
                const Person &person = m_people[m_random.below(People)];
                Post post = by(person, QDateTime(date, QTime(8 + m_random.below(15), m_random.below(60)), m_zone));
                if (post.publishedAt > m_now)
                    continue;
                post.text = fill(m_random.of(campaign.texts), voice, person.english);
                post.text += m_random.below(4) == 0 ? u' ' + campaign.link : u" #"_s + campaign.tag;
                engage(post, 2);
                m_posts << post;
            }
        }
    }

    Post by(const Person &person, const QDateTime &time)
    {
        Post post;
        const Place &place = Places[size_t(person.place)];
        post.place = QString::fromUtf16(place.name);
        post.externalId = u"sample-%1"_s.arg(++m_counter);
        post.url = u"https://%1/%2/%3"_s.arg(QString::fromUtf16(place.host), person.account.handle).arg(m_counter);
        post.author = person.account;
        post.publishedAt = time.toUTC();
        if (post.place == u"유튜브")
            post.media |= MediaKind::Video;
        else if (post.place == u"인스타그램")
            post.media |= MediaKind::Image;
        return post;
    }

    void engage(Post &post, double strength)
    {
        const double base =
            strength * std::exp(0.25 * std::log(double(*post.author.followers) + 1) + 0.9 * m_random.normal());
        post.engagement.likes = qint64(base);
        post.engagement.shares = qint64(base * 0.25);
        post.engagement.replies = qint64(base * 0.3);
    }

    QString fill(QString text, const BrandVoice &voice, bool english)
    {
        text.replace(u"{p}"_s, m_random.of(english ? voice.productsEnglish : voice.products));
        text.replace(u"{b}"_s, english ? voice.english : voice.name);
        text.replace(u"{t}"_s, u'#' + m_random.of(voice.tags));
        return text;
    }

    Random m_random;
    QDateTime m_now;
    QTimeZone m_zone;
    QDate m_today;
    QList<Person> m_people;
    SampleTexts m_korean, m_english;
    QList<BrandVoice> m_voices;
    QList<Post> m_posts;
    int m_counter = 0;
};

} // namespace

QList<Brand> sampleBrands()
{
    Brand own, rival, other;
    own.name = u"예시전자"_s;
    own.query =
        u"예시전자 OR 예시PC OR 예시워치 OR 예시버즈 OR YesiPC OR YesiWatch OR \"Yesi Electronics\" OR #예시챌린지"_s;
    rival.name = u"가상전자"_s;
    rival.query = u"가상전자 OR 가상폰 OR 가상북 OR GasangPhone OR GasangBook OR Gasang"_s;
    other.name = u"모형테크"_s;
    other.query = u"모형테크 OR 모형북 OR 모형패드 OR MohyeongBook OR MohyeongPad OR Mohyeong"_s;
    rival.competitor = other.competitor = true;
    rival.position = 1;
    other.position = 2;
    return {own, rival, other};
}

QList<Post> samplePosts(const QDateTime &now, quint64 seed) { return Generator(now, seed).run(); }

} // namespace pulse
