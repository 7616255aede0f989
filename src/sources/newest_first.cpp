#include "sources/newest_first.h"
#include "core/ids.h"
#include "core/period.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype AnchorSize = 40; ///< some of them may be deleted until the next round

/// Twelve digits of a hash: addresses are long, and the state is written with every page.
QString shortened(const QString &id) { return derivedUid({id}).right(12); }

QDateTime timeIn(const QJsonObject &state, const QString &key)
{
    return QDateTime::fromString(state.value(key).toString(), Qt::ISODateWithMs);
}

} // namespace

QString NewestFirst::page() const { return m_state.value(u"page"_s).toString(); }

bool NewestFirst::isFirstRound() const { return !m_state.contains(u"anchor"_s); }

bool NewestFirst::turn(const QList<Post> &posts, const QString &next, Limits limits)
{
    const QJsonArray anchor = m_state.value(u"anchor"_s).toArray();
    const bool firstPage = !m_state.contains(u"head"_s);
    QJsonArray head = m_state.value(u"head"_s).toArray();
    QDateTime newest = timeIn(m_state, u"headNewest"_s), oldest = timeIn(m_state, u"oldest"_s);
    bool met = false;
    for (const Post &post : posts) {
        const QString id = shortened(post.externalId);
        met = met || anchor.contains(id);
        if (firstPage && head.size() < AnchorSize)
            head.append(id);
        if (!post.publishedAt.isValid())
            continue;
        if (!newest.isValid() || post.publishedAt > newest)
            newest = post.publishedAt;
        if (!oldest.isValid() || post.publishedAt < oldest)
            oldest = post.publishedAt;
    }
    m_state[u"head"_s] = head;
    if (newest.isValid())
        m_state[u"headNewest"_s] = toIsoUtc(newest);
    if (oldest.isValid())
        m_state[u"oldest"_s] = toIsoUtc(oldest);
    const int pages = m_state.value(u"pages"_s).toInt() + 1;
    const bool ended = next.isEmpty() || next == page() || posts.isEmpty();
    const int most = isFirstRound() ? limits.firstPages : limits.laterPages;
    if (met || ended || pages >= most) {
        finish(met || posts.isEmpty());
        return false;
    }
    m_state[u"page"_s] = next;
    m_state[u"pages"_s] = pages;
    return true;
}

void NewestFirst::finish(bool met)
{
    const QDateTime last = timeIn(m_state, u"newest"_s), oldest = timeIn(m_state, u"oldest"_s);
    const QJsonArray anchor = m_state.value(u"anchor"_s).toArray(), head = m_state.value(u"head"_s).toArray();
    if (!met && !anchor.isEmpty() && last.isValid() && oldest.isValid() && last < oldest) {
        m_gap = SourceGap();
        m_gap->from = last;
        m_gap->to = oldest;
        m_gap->reason =
            QCoreApplication::translate("NewestFirst", "More was published than the service shows, and it is gone.");
    }
    QJsonObject next{{u"anchor"_s, head.isEmpty() ? anchor : head}};
    const QString newest = m_state.value(u"headNewest"_s).toString();
    next[u"newest"_s] = newest.isEmpty() ? m_state.value(u"newest"_s) : QJsonValue(newest);
    m_state = next;
}

} // namespace pulse
