#pragma once
#include "core/mention.h"
#include "store/brand_store.h"
#include "store/mention_store.h"
#include "store_fixture.h"
#include <QRegularExpression>

/// A post of "X" with the tags and links of its text, published \a minute minutes after noon of 20 November 2026.
inline pulse::EnrichedPost post(const QString &id, const QString &text, int minute = 0)
{
    pulse::EnrichedPost enriched;
    enriched.post.place = QStringLiteral("X");
    enriched.post.externalId = id;
    enriched.post.text = text;
    enriched.post.language = QStringLiteral("ko");
    enriched.post.author.handle = QStringLiteral("someone");
    enriched.post.publishedAt = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC).addSecs(60 * minute);
    static const QRegularExpression tag(QStringLiteral("#(\\w+)"), QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = tag.globalMatch(text); it.hasNext();)
        enriched.hashtags << it.next().captured(1);
    static const QRegularExpression link(QStringLiteral("https?://\\S+"));
    for (auto it = link.globalMatch(text); it.hasNext();)
        enriched.links << it.next().captured(0);
    return enriched;
}

/// A workspace with the brands "A" (1) and "B" (2), and short ways to use its store.
struct MentionFixture : StoreFixture {
    pulse::ChangeSet changes;
    pulse::BrandId a{}, b{};

    bool openWithBrands()
    {
        if (!open())
            return false;
        pulse::Brand first, second;
        first.name = QStringLiteral("A");
        second.name = QStringLiteral("B");
        second.competitor = true;
        const auto one = pulse::BrandStore(*connection).add(first);
        const auto two = pulse::BrandStore(*connection).add(second);
        if (!one || !two)
            return false;
        a = *one;
        b = *two;
        return true;
    }
    pulse::MentionStore store() { return pulse::MentionStore(*connection); }
    pulse::Result<pulse::IngestResult> ingest(const QList<pulse::EnrichedPost> &batch)
    {
        return connection->transaction([&] { return store().ingest(batch, pulse::SourceId(1), clock.now(), changes); });
    }
    QStringList found(const pulse::MentionFilter &filter, int limit = 1000)
    {
        QStringList ids;
        const auto page = store().page(filter, limit);
        if (!page)
            return {page.error().text + page.error().detail};
        for (const pulse::Mention &mention : *page)
            ids << mention.post.externalId;
        return ids;
    }
    QStringList search(const QString &query)
    {
        pulse::MentionFilter filter;
        filter.search = pulse::Query::parse(query).query;
        QStringList ids = found(filter);
        ids.sort();
        return ids;
    }
};
