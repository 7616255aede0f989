#include "analysis/canonical_link.h"
#include "core/canonical_address.h"
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace pulse {
using namespace Qt::StringLiterals;

QString canonicalLink(const QString &url)
{
    constexpr qsizetype Longest = 4000; // taking parameters out of an address costs the square of their number
    if (url.size() > Longest)
        return url.trimmed();
    QUrl parsed(url.trimmed());
    if (!parsed.isValid() || parsed.host().isEmpty())
        return url.trimmed();
    parsed.setFragment({});
    if (parsed.hasQuery()) {
        static const QSet<QString> PassedOn{u"ref"_s, u"si"_s, u"spm"_s};
        QUrlQuery query(parsed);
        const auto items = query.queryItems(QUrl::FullyEncoded);
        for (const auto &item : items)
            if (PassedOn.contains(item.first.toLower()))
                query.removeAllQueryItems(item.first);
        parsed.setQuery(query);
    }
    const QString address = canonicalAddress(parsed.toString(QUrl::FullyEncoded));
    return address.isEmpty() ? canonicalHost(parsed.host()) : address;
}

} // namespace pulse
