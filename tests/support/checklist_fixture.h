#pragma once
#include "core/brand.h"
#include "core/mention.h"
#include "core/staff.h"
#include "services/checklist_service.h"
#include "services/person_change.h"
#include "store/brand_store.h"
#include "store/checklist_store.h"
#include "store/mention_store.h"
#include "store/setting_store.h"
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// A workspace whose brand "예시전자" has been talked about evenly for nine weeks: three posts an hour from 9 to 21 in
/// Seoul, one of them negative at noon. It is Monday 23 November 2026, 10:30.
struct ChecklistFixture {
    QTemporaryDir folder;
    QTimeZone seoul{"Asia/Seoul"};
    pulse::FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(10, 30), QTimeZone("Asia/Seoul")).toUTC()};
    std::unique_ptr<pulse::Workspace> workspace;
    std::unique_ptr<pulse::ChecklistService> service;
    pulse::Brand brand, rival;
    int posts = 0;

    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    pulse::EnrichedPost post(const QDateTime &at, pulse::Sentiment sentiment, const QString &author, pulse::BrandId to)
    {
        pulse::EnrichedPost enriched;
        enriched.post.place = QStringLiteral("X");
        enriched.post.externalId = QString::number(++posts);
        enriched.post.text = QStringLiteral("예시PC 이야기 %1").arg(posts);
        enriched.post.language = QStringLiteral("ko");
        enriched.post.author.handle = author;
        enriched.post.author.followers = 100;
        enriched.post.publishedAt = at.toUTC();
        enriched.judgement.sentiment = sentiment;
        enriched.judgement.probability = 0.9;
        enriched.brands = {to};
        return enriched;
    }
    QDateTime at(QDate day, int hour, int minute = 0) const { return QDateTime(day, QTime(hour, minute), seoul); }

    bool ingest(const QList<pulse::EnrichedPost> &batch)
    {
        return bool(wait(workspace->write([&](pulse::Connection &connection, pulse::ChangeSet &changes) {
            return pulse::MentionStore(connection).ingest(batch, pulse::SourceId{}, clock.now(), changes);
        })));
    }
    bool set(const char *key, const QStringList &values)
    {
        return bool(wait(workspace->write([&](pulse::Connection &connection, pulse::ChangeSet &changes) {
            changes.settings = true;
            return pulse::SettingStore(connection).set(QString::fromLatin1(key), QJsonArray::fromStringList(values));
        })));
    }

    /// Lists \a who with an account on \a place (empty: any).
    bool addStaff(const QString &who, pulse::StaffConsent consent, const QString &place = {})
    {
        pulse::StaffMember member;
        member.name = who.toUpper();
        member.accounts = {{place, who}};
        member.consent = consent;
        return bool(wait(pulse::applyChange(*workspace, QStringLiteral("staff"), who, QStringLiteral("content"),
                                            pulse::toJson(member))));
    }

    /// Opens it with two brands and no posts.
    bool openEmpty()
    {
        auto opened = pulse::Workspace::open(folder.filePath(QStringLiteral("w.pulsecheck")), clock, {});
        if (!opened)
            return false;
        workspace = std::move(opened).value();
        const auto brands = wait(workspace->write(
            [](pulse::Connection &connection, pulse::ChangeSet &changes) -> pulse::Result<QList<pulse::Brand>> {
                changes.brands = true;
                pulse::Brand own, other;
                own.name = QStringLiteral("예시전자");
                other.name = QStringLiteral("견줌전자");
                other.competitor = true;
                pulse::BrandStore store(connection);
                if (const auto id = store.add(own); !id)
                    return id.error();
                if (const auto id = store.add(other); !id)
                    return id.error();
                return store.all();
            }));
        if (!brands || brands->size() != 2)
            return false;
        brand = brands->at(0);
        rival = brands->at(1);
        service = std::make_unique<pulse::ChecklistService>(*workspace, clock);
        return true;
    }

    bool open()
    {
        if (!openEmpty())
            return false;
        QList<pulse::EnrichedPost> batch;
        const QDate today(2026, 11, 23);
        for (int back = 63; back >= 0; --back)
            for (int hour = 9; hour <= (back == 0 ? 9 : 21); ++hour)
                for (int i = 0; i < 3; ++i) {
                    const auto tone = hour == 12 && i == 0 ? pulse::Sentiment::Negative : pulse::Sentiment::Neutral;
                    batch << post(at(today.addDays(-back), hour, 10 * i), tone, QStringLiteral("a%1").arg(i), brand.id);
                }
        return ingest(batch);
    }

    pulse::ChecklistRun run(const char *list)
    {
        const auto view = wait(service->current(brand.id, QString::fromLatin1(list)));
        return view ? view->run : pulse::ChecklistRun();
    }
    pulse::Evidence evidence(const char *list, const char *item, const QString &view)
    {
        const auto made = wait(service->evidence(run(list).uid, QString::fromLatin1(item), QStringLiteral("en")));
        if (made)
            for (const pulse::Evidence &entry : made->views)
                if (entry.view == view)
                    return entry;
        pulse::Evidence none;
        none.headline = made ? QStringLiteral("no such view") : made.error().text + made.error().detail;
        none.n = -1;
        return none;
    }
    pulse::RunItem item(const char *list, const char *key)
    {
        const auto stored = wait(service->run(run(list).uid));
        if (stored)
            for (const pulse::RunItem &entry : stored->items)
                if (entry.item.key == QString::fromLatin1(key))
                    return entry;
        return {};
    }
};
