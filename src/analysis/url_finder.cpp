#include "analysis/entities.h"
#include "analysis/top_level_domains.h"
#include <optional>
#include <vector>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabel = 63; // of a domain name in its ACE form, RFC 1035
constexpr qsizetype LongestDomain = 253;
constexpr qsizetype LongestShortLink = 40; // the part after t.co/

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool isLatin(char16_t c) { return (c | 0x20) >= u'a' && (c | 0x20) <= u'z'; }
bool isAlphanumeric(char16_t c) { return isDigit(c) || isLatin(c); }

bool isDirection(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isInvalid(char16_t c) { return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF; }

bool isUnicodeSpace(char16_t c)
{
    return c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x180E || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isAccented(char16_t c)
{
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == 0x253 || c == 0x254 || c == 0x256 ||
           c == 0x257 || c == 0x259 || c == 0x25B || c == 0x263 || c == 0x268 || c == 0x26F || c == 0x272 ||
           c == 0x289 || c == 0x28B || c == 0x2BB || (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool isCyrillic(char16_t c)
{
    return (c >= 0x400 && c <= 0x52F) || c == 0x1D2B || c == 0x1D78 || (c >= 0x2DE0 && c <= 0x2DFF) ||
           (c >= 0xA640 && c <= 0xA69F);
}

/// A character of a domain label other than '-' and '_'.
bool isDomainCharacter(char16_t c)
{
    if (c < 0x80)
        return isAlphanumeric(c);
    return !isDirection(c) && !isInvalid(c) && !isUnicodeSpace(c);
}

bool isRunCharacter(char16_t c) { return c == u'.' || c == u'-' || c == u'_' || isDomainCharacter(c); }

/// Names that RFC 2606 keeps for examples and tests: nobody's domain, yet an address where a protocol says so.
bool isReserved(QStringView domain) { return domain == u"example" || domain == u"test"; }

bool isIn(char16_t c, QStringView set) { return set.contains(QChar(c)); }

bool isPathCharacter(char16_t c)
{
    return isAlphanumeric(c) || isIn(c, u"!*';:=+,.$/%#[]-_~&|@") || isCyrillic(c) || isAccented(c) ||
           (c >= 0x80 && QChar::category(c) == QChar::Punctuation_Dash);
}

bool isPathEnd(char16_t c) { return isAlphanumeric(c) || isIn(c, u"=_#/+-") || isCyrillic(c) || isAccented(c); }

bool isQueryCharacter(char16_t c) { return isAlphanumeric(c) || isIn(c, u"!?*'();&:=+$/%#[]-_.,~|@"); }
bool isQueryEnd(char16_t c) { return isAlphanumeric(c) || isIn(c, u"_&=#/-"); }

/// Length of the ACE form of \a label (RFC 3492, encoding without its output). At most 64 units are looked at.
qsizetype aceLength(QStringView label)
{
    const QList<uint> points = label.first(std::min<qsizetype>(label.size(), LongestLabel + 1)).toUcs4();
    uint handled = uint(std::count_if(points.begin(), points.end(), [](uint c) { return c < 0x80; }));
    const uint basic = handled;
    if (basic == points.size())
        return label.size();
    qsizetype length = 4 + basic + (basic ? 1 : 0);
    uint n = 128, delta = 0, bias = 72;
    for (bool first = true; handled < points.size(); ++delta, ++n) {
        uint next = 0xFFFFFFFF;
        for (const uint c : points)
            if (c >= n)
                next = std::min(next, c);
        delta += (next - n) * (handled + 1);
        n = next;
        for (const uint c : points) {
            delta += c < n;
            if (c != n)
                continue;
            uint q = delta;
            for (uint k = 36;; k += 36) {
                const uint threshold = k <= bias ? 1 : std::min(26u, k - bias);
                ++length;
                if (q < threshold)
                    break;
                q = (q - threshold) / (36 - threshold);
            }
            delta = first ? delta / 700 : delta / 2;
            first = false;
            delta += delta / (handled + 1);
            uint k = 0;
            for (; delta > 455; k += 36)
                delta /= 35;
            bias = k + 36 * delta / (delta + 38);
            delta = 0;
            ++handled;
        }
    }
    return length;
}

bool isPlausibleDomain(QStringView domain)
{
    if (domain.size() > LongestDomain)
        return false;
    for (const QStringView label : domain.tokenize(u'.')) {
        const bool ace = label.startsWith(u"xn--", Qt::CaseInsensitive);
        if (aceLength(label) > LongestLabel ||
            (ace && std::any_of(label.begin(), label.end(), [](QChar c) { return c.unicode() >= 0x80; })))
            return false;
    }
    return true;
}

class UrlFinder {
public:
    explicit UrlFinder(QStringView text) : m_text(text) {}

    QList<Entity> find()
    {
        while (m_at < m_text.size()) {
            // No dot ahead, no address.
            if (m_nextDot < m_at) {
                m_nextDot = m_text.indexOf(u'.', m_at);
                if (m_nextDot < 0)
                    break;
            }
            if (!isRunCharacter(at(m_at))) {
                ++m_at;
                continue;
            }
            scanRun();
        }
        return std::move(m_found);
    }

private:
    /// One part of a run of domain characters between dots.
    struct Label {
        qsizetype begin = 0, end = 0;
        qsizetype topLevelEnd = -1; ///< end of the top-level domain behind this label's dot, or -1
        qsizetype lastUnderscore = -1;
        int chain = -1;        ///< last label of the longest domain that begins with this whole label
        bool endsWell = false; ///< its last character may stand before a dot
        bool whole = false;    ///< well formed from its first character on
    };

    char16_t at(qsizetype i) const { return m_text[i].unicode(); }

    /// "http://" or "https://" at \a i: its length, else 0.
    qsizetype protocolAt(qsizetype i) const
    {
        const QStringView rest = m_text.sliced(i, std::min<qsizetype>(8, m_text.size() - i));
        if (rest.startsWith(u"http://", Qt::CaseInsensitive))
            return 7;
        return rest.startsWith(u"https://", Qt::CaseInsensitive) ? 8 : 0;
    }

    bool mayPrecede(qsizetype i) const
    {
        if (i == 0)
            return true;
        if (i <= m_matchEnd) // its neighbour belongs to the address before
            return false;
        const char16_t c = at(i - 1);
        return !isAlphanumeric(c) && !isIn(c, u"@＠$#＃") && !isInvalid(c);
    }

    /// Where a top-level domain that begins at \a begin ends, or -1. The next character must not continue it.
    qsizetype topLevelEnd(qsizetype begin) const
    {
        const qsizetype available = std::min(LongestTopLevelDomain, m_text.size() - begin);
        const auto mayEnd = [this](qsizetype end) {
            if (end >= m_text.size())
                return true;
            const char16_t c = at(end);
            return !isAlphanumeric(c) && c != u'@' && c != u'+' && c != u'-';
        };
        if (m_text.sliced(begin).startsWith(u"xn--", Qt::CaseInsensitive)) {
            qsizetype end = begin + 4;
            while (end < m_text.size() && isAlphanumeric(at(end)))
                ++end;
            return end > begin + 4 ? end : -1;
        }
        char16_t lower[LongestTopLevelDomain];
        qsizetype length = 0;
        for (; length < available && isDomainCharacter(at(begin + length)); ++length)
            lower[length] = char16_t(QChar::toLower(char32_t(at(begin + length))));
        for (; length >= 2; --length)
            if (const QStringView domain(lower, length);
                mayEnd(begin + length) && (isTopLevelDomain(domain) || (m_behindProtocol && isReserved(domain))))
                return begin + length;
        return -1;
    }

    /// Reads the run of domain characters at m_at into m_labels; returns its end.
    qsizetype readRun()
    {
        m_labels.clear();
        qsizetype end = m_at;
        Label label{.begin = m_at};
        for (; end < m_text.size() && isRunCharacter(at(end)); ++end) {
            const char16_t c = at(end);
            if (c == u'_')
                label.lastUnderscore = end;
            if (c != u'.')
                continue;
            label.end = end;
            m_labels.push_back(label);
            label = {.begin = end + 1};
        }
        label.end = end;
        m_labels.push_back(label);
        for (int i = int(m_labels.size()) - 1; i >= 0; --i) {
            Label &l = m_labels[std::size_t(i)];
            if (i + 1 == int(m_labels.size()) || l.begin == l.end)
                continue; // nothing follows its end
            l.endsWell = isDomainCharacter(at(l.end - 1));
            l.whole = l.endsWell && isDomainCharacter(at(l.begin));
            l.topLevelEnd = topLevelEnd(l.end + 1);
            if (l.whole) {
                l.chain = m_labels[std::size_t(i) + 1].chain;
                if (l.chain < 0 && l.topLevelEnd >= 0 && l.lastUnderscore < 0)
                    l.chain = i;
            }
        }
        return end;
    }

    /// The last label of the domain that begins at \a begin in label \a i, or -1.
    int chainFrom(int i, qsizetype begin) const
    {
        const Label &label = m_labels[std::size_t(i)];
        if (i + 1 >= int(m_labels.size()) || !label.endsWell)
            return -1;
        const int further = m_labels[std::size_t(i) + 1].chain;
        if (further >= 0)
            return further;
        return label.topLevelEnd >= 0 && label.lastUnderscore < begin ? i : -1;
    }

    /// At the beginning of a run: looks for addresses until the run ends or one reaches beyond it.
    void scanRun()
    {
        const qsizetype runEnd = readRun();
        int i = 0;
        while (i < int(m_labels.size())) {
            const Label &label = m_labels[std::size_t(i)];
            if (m_at < label.begin)
                m_at = label.begin;
            if (i + 1 == int(m_labels.size())) {
                scanProtocol(runEnd);
                break;
            }
            const qsizetype start = firstStart(i);
            if (start < 0) {
                ++i;
                continue;
            }
            addBare(start, m_labels[std::size_t(chainFrom(i, start))].topLevelEnd);
            if (m_at >= runEnd)
                return;
            while (i < int(m_labels.size()) && m_labels[std::size_t(i)].end < m_at)
                ++i;
        }
        m_at = std::max(m_at, runEnd);
    }

    /// The first place in label \a i, not before m_at, where a domain begins; -1 if none does.
    qsizetype firstStart(int i) const
    {
        const Label &label = m_labels[std::size_t(i)];
        const bool further = chainFrom(i, label.end) >= 0;
        if (!further)
            return -1;
        qsizetype begin = std::max(m_at, label.begin);
        if (m_labels[std::size_t(i) + 1].chain < 0)
            begin = std::max(begin, label.lastUnderscore + 1);
        for (qsizetype start = begin; start < label.end; ++start)
            if (isDomainCharacter(at(start)) && mayPrecede(start))
                return start;
        return -1;
    }

    /// The last label of a run may be "http", with a host behind it.
    void scanProtocol(qsizetype runEnd)
    {
        for (const qsizetype length : {4, 5}) {
            const qsizetype start = runEnd - length;
            if (start < m_at || !protocolAt(start) || !mayPrecede(start))
                continue;
            const qsizetype host = start + protocolAt(start);
            if (host != runEnd + 3 || host >= m_text.size() || !isRunCharacter(at(host)))
                continue;
            const std::vector<Label> kept = std::exchange(m_labels, {});
            m_at = host;
            m_behindProtocol = true;
            readRun();
            m_behindProtocol = false;
            const Label first = m_labels.front();
            const int chain = first.whole ? first.chain : -1;
            const qsizetype domainEnd = chain < 0 ? -1 : m_labels[std::size_t(chain)].topLevelEnd;
            m_labels = kept;
            m_at = runEnd;
            if (domainEnd >= 0)
                addWithProtocol(start, host, domainEnd);
            return;
        }
    }

    qsizetype pathEnd(qsizetype begin) const
    {
        qsizetype good = begin + 1;
        for (qsizetype i = begin + 1; i < m_text.size();) {
            const char16_t c = at(i);
            if (isPathCharacter(c)) {
                ++i;
                if (isPathEnd(c))
                    good = i;
            } else if (c == u'(') {
                const qsizetype closed = balancedEnd(i);
                if (closed < 0)
                    break;
                good = i = closed;
            } else {
                break;
            }
        }
        return good;
    }

    /// End of a pair of brackets at \a i with at most one pair within, or -1.
    qsizetype balancedEnd(qsizetype i) const
    {
        const auto skip = [this](qsizetype from) {
            while (from < m_text.size() && isPathCharacter(at(from)))
                ++from;
            return from;
        };
        const auto is = [this](qsizetype where, char16_t c) { return where < m_text.size() && at(where) == c; };
        const qsizetype inside = skip(i + 1);
        if (is(inside, u')'))
            return inside > i + 1 ? inside + 1 : -1;
        if (!is(inside, u'('))
            return -1;
        const qsizetype inner = skip(inside + 1);
        if (inner == inside + 1 || !is(inner, u')'))
            return -1;
        const qsizetype outer = skip(inner + 1);
        return is(outer, u')') ? outer + 1 : -1;
    }

    /// Port, path and query behind a domain.
    qsizetype restEnd(qsizetype domainEnd) const
    {
        qsizetype end = domainEnd;
        if (end + 1 < m_text.size() && at(end) == u':' && isDigit(at(end + 1)))
            for (++end; end < m_text.size() && isDigit(at(end));)
                ++end;
        if (end < m_text.size() && at(end) == u'/')
            end = pathEnd(end);
        if (end < m_text.size() && at(end) == u'?') {
            qsizetype good = end;
            for (qsizetype i = end + 1; i < m_text.size() && isQueryCharacter(at(i)); ++i)
                if (isQueryEnd(at(i)))
                    good = i + 1;
            end = good;
        }
        return end;
    }

    void add(qsizetype begin, qsizetype end, QString value)
    {
        m_found.append({Entity::Kind::Url, begin, end, std::move(value)});
    }

    void addWithProtocol(qsizetype start, qsizetype host, qsizetype domainEnd)
    {
        qsizetype end = restEnd(domainEnd);
        const QStringView domain = m_text.sliced(host, domainEnd - host);
        bool good = isPlausibleDomain(domain);
        if (domain.compare(u"t.co", Qt::CaseInsensitive) == 0 && domainEnd < m_text.size() && at(domainEnd) == u'/')
            good = good && shortenShortLink(domainEnd + 1, &end);
        m_at = m_matchEnd = end;
        if (good)
            add(start, end, m_text.sliced(start, end - start).toString());
    }

    /// Addresses of t.co have letters, digits and perhaps a query; what follows is the writer's.
    bool shortenShortLink(qsizetype slug, qsizetype *end) const
    {
        qsizetype slugEnd = slug;
        while (slugEnd < *end && isAlphanumeric(at(slugEnd)))
            ++slugEnd;
        if (slugEnd == slug)
            return true;
        if (slugEnd - slug > LongestShortLink)
            return false;
        if (slugEnd >= m_text.size() || at(slugEnd) != u'?' || *end <= slugEnd)
            *end = slugEnd;
        return true;
    }

    /// An address without protocol: of its domain only the parts in Latin letters count, as people write text of
    /// other scripts without a space beside it.
    void addBare(qsizetype start, qsizetype domainEnd)
    {
        const qsizetype end = restEnd(domainEnd);
        const char16_t before = start > 0 ? at(start - 1) : u' ';
        m_at = m_matchEnd = end;
        if (isIn(before, u"-_./"))
            return;
        std::optional<Entity> last;
        for (qsizetype i = start; i < domainEnd;) {
            const qsizetype latinEnd = latinDomainEnd(&i, domainEnd);
            if (latinEnd < 0)
                continue;
            if (last)
                m_found.append(*last);
            last = Entity{Entity::Kind::Url, i, latinEnd, m_text.sliced(i, latinEnd - i).toString()};
            if (!isPlausibleDomain(last->value))
                last.reset();
            i = latinEnd;
        }
        if (!last)
            return;
        if (last->end == domainEnd && end > domainEnd) {
            last->end = end;
            last->value = m_text.sliced(last->begin, end - last->begin).toString();
        }
        m_found.append(*last);
    }

    /// The end of the Latin domain at *begin; -1 with *begin moved on when none begins there.
    qsizetype latinDomainEnd(qsizetype *begin, qsizetype limit) const
    {
        qsizetype good = -1;
        qsizetype i = *begin;
        for (;;) {
            const qsizetype label = i;
            while (i < limit && (isAlphanumeric(at(i)) || at(i) == u'-' || at(i) == u'_' || isAccented(at(i))))
                ++i;
            if (i == label || i >= limit || at(i) != u'.')
                break;
            ++i;
            const qsizetype end = topLevelEnd(i);
            if (end >= 0 && end <= limit)
                good = end;
        }
        if (good < 0)
            *begin = std::max(i, *begin + 1);
        return good;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_matchEnd = -1; ///< end of the last match, kept or not
    qsizetype m_nextDot = -1;
    bool m_behindProtocol = false;
    std::vector<Label> m_labels;
    QList<Entity> m_found;
};

} // namespace

QList<Entity> findUrls(QStringView text) { return UrlFinder(text).find(); }

} // namespace pulse
