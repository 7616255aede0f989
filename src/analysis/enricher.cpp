#include "analysis/enricher.h"
#include "analysis/entities.h"
#include "analysis/language.h"
#include <QLocale>
#include <QSet>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr double SureOfScript = 0.8; // from here on the text is believed rather than the place

/// Languages that are told by their script alone: a place's default setting does not overrule it.
bool isToldByScript(const QString &code)
{
    return code == u"ko" || code == u"ja" || code == u"th" || code == u"el" || code == u"he" || code == u"hi";
}

void addOnce(QStringList &list, QSet<QString> &seen, const QString &value, Qt::CaseSensitivity sensitivity)
{
    const QString key = sensitivity == Qt::CaseInsensitive ? value.toCaseFolded() : value;
    if (value.isEmpty() || seen.contains(key))
        return;
    seen.insert(key);
    list << value;
}

/// An address as it can be opened: with its protocol.
QString absolute(const QString &url)
{
    return url.startsWith(u"http", Qt::CaseInsensitive) && url.contains(u"://"_s) ? url : u"https://"_s + url;
}

void readEntities(EnrichedPost &post, const QString &text)
{
    QSet<QString> hashtags, handles, links;
    for (const Entity &entity : findEntities(text)) {
        switch (entity.kind) {
        case Entity::Kind::Hashtag:
            addOnce(post.hashtags, hashtags, entity.value, Qt::CaseInsensitive);
            break;
        case Entity::Kind::Mention:
            addOnce(post.handles, handles, entity.value, Qt::CaseInsensitive);
            break;
        case Entity::Kind::Url:
            addOnce(post.links, links, absolute(entity.value), Qt::CaseSensitive);
            break;
        case Entity::Kind::Cashtag:
            break;
        }
    }
    for (const QString &tag : std::as_const(post.post.tags))
        addOnce(post.hashtags, hashtags, tag.startsWith(u'#') ? tag.sliced(1) : tag, Qt::CaseInsensitive);
    if (!post.links.isEmpty())
        post.post.media |= MediaKind::Link;
}

} // namespace

QString languageFromTag(const QString &tag)
{
    const qsizetype cut = tag.indexOf(QChar(u'-')) >= 0 ? tag.indexOf(QChar(u'-')) : tag.indexOf(QChar(u'_'));
    const QString primary = (cut >= 0 ? tag.first(cut) : tag).trimmed().toLower();
    if (primary == u"und" || primary == u"zxx" || primary == u"mul" || primary.size() < 2 || primary.size() > 3)
        return {};
    if (primary.size() == 2)
        return primary;
    const QLocale::Language language = QLocale::codeToLanguage(primary);
    return language == QLocale::AnyLanguage ? QString() : QLocale::languageToCode(language).left(2);
}

Enricher::Enricher(std::optional<Classifier> classifier, const QList<Brand> &brands, TeamReading reading)
    : m_classifier(std::move(classifier)), m_reading(std::move(reading)), m_matcher(brands)
{}

EnrichedPost Enricher::enrich(Post post) const
{
    EnrichedPost enriched;
    const QString text = post.title.isEmpty() ? post.text : post.title + u'\n' + post.text;
    const LanguageGuess guess = detectLanguage(text);
    const QString given = languageFromTag(post.language);
    post.language =
        given.isEmpty() || (guess.probability >= SureOfScript && isToldByScript(guess.code)) ? guess.code : given;
    enriched.post = std::move(post);
    readEntities(enriched, text);
    enriched.judgement = m_reading.judge(m_classifier ? &*m_classifier : nullptr, text, enriched.post.language);
    if (enriched.post.judgedSentiment) {
        enriched.judgement.sentiment = *enriched.post.judgedSentiment;
        enriched.judgement.probability = 1;
        enriched.judgement.byPerson = true;
    }
    enriched.brands = m_matcher.match(enriched);
    return enriched;
}

QList<EnrichedPost> Enricher::enrich(QList<Post> posts) const
{
    QList<EnrichedPost> enriched;
    enriched.reserve(posts.size());
    for (Post &post : posts)
        enriched.append(enrich(std::move(post)));
    return enriched;
}

} // namespace pulse
