#include "analysis/entities.h"
#include <algorithm>

namespace pulse {

namespace {

constexpr qsizetype LongestHandle = 20;
constexpr qsizetype LongestListName = 25;
constexpr qsizetype LongestCashtag = 6;

bool isAsciiLetter(char16_t c) { return (c | 0x20) >= u'a' && (c | 0x20) <= u'z'; }
bool isAsciiDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool isHandleCharacter(char16_t c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; }
bool isAtSign(char16_t c) { return c == u'@' || c == u'＠'; }
bool isHashSign(char16_t c) { return c == u'#' || c == u'＃'; }

bool isAccented(char16_t c)
{
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == 0x253 || c == 0x254 || c == 0x256 ||
           c == 0x257 || c == 0x259 || c == 0x25B || c == 0x263 || c == 0x268 || c == 0x26F || c == 0x272 ||
           c == 0x289 || c == 0x28B || c == 0x2BB || (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF);
}

bool isHashtagLetter(char32_t c) { return QChar::isLetter(c) || QChar::isMark(c); }

bool isHashtagSpecial(char32_t c)
{
    switch (c) {
    case U'_':
    case 0x200C:
    case 0x200D:
    case 0xA67E:
    case 0x05BE:
    case 0x05F3:
    case 0x05F4:
    case 0xFF5E:
    case 0x301C:
    case 0x309B:
    case 0x309C:
    case 0x30A0:
    case 0x30FB:
    case 0x3003:
    case 0x0F0B:
    case 0x0F0C:
    case 0x00B7:
        return true;
    default:
        return false;
    }
}

bool isHashtagCharacter(char32_t c)
{
    if (c < 0x80)
        return isHandleCharacter(char16_t(c));
    return isHashtagLetter(c) || QChar::category(c) == QChar::Number_DecimalDigit || isHashtagSpecial(c);
}

bool isDirection(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isAsciiPunctuation(char16_t c)
{
    return c > u' ' && c < 0x7F && !isAsciiLetter(c) && !isAsciiDigit(c) && c != u'\\';
}

class Finder {
public:
    Finder(QStringView text, const QList<Entity> &urls) : m_text(text), m_urls(urls) {}

    QList<Entity> find()
    {
        qsizetype nextUrl = 0;
        for (qsizetype i = 0; i < m_text.size();) {
            if (nextUrl < m_urls.size() && m_urls[nextUrl].begin <= i) {
                i = m_urls[nextUrl].end;
                m_found.append(m_urls[nextUrl++]);
                continue;
            }
            m_limit = nextUrl < m_urls.size() ? m_urls[nextUrl].begin : m_text.size();
            const char16_t c = m_text[i].unicode();
            qsizetype end = i + 1;
            if (isHashSign(c))
                end = hashtag(i);
            else if (isAtSign(c))
                end = mention(i);
            else if (c == u'$')
                end = cashtag(i);
            i = end;
        }
        return std::move(m_found);
    }

private:
    char16_t at(qsizetype i) const { return m_text[i].unicode(); }
    bool is(qsizetype i, char16_t c) const { return i < m_text.size() && at(i) == c; }
    bool schemeAt(qsizetype i) const { return m_text.sliced(i).startsWith(u"://"); }

    char32_t pointAt(qsizetype i, qsizetype *length) const
    {
        if (m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate()) {
            *length = 2;
            return QChar::surrogateToUcs4(m_text[i], m_text[i + 1]);
        }
        *length = 1;
        return at(i);
    }

    char32_t pointBefore(qsizetype i) const
    {
        if (i >= 2 && m_text[i - 1].isLowSurrogate() && m_text[i - 2].isHighSurrogate())
            return QChar::surrogateToUcs4(m_text[i - 2], m_text[i - 1]);
        return at(i - 1);
    }

    /// Adds unless it reaches into an address.
    void add(Entity::Kind kind, qsizetype begin, qsizetype end)
    {
        if (end <= m_limit)
            m_found.append({kind, begin, end, m_text.sliced(begin + 1, end - begin - 1).toString()});
    }

    qsizetype hashtag(qsizetype i)
    {
        if (i > 0) {
            const char32_t before = pointBefore(i);
            const bool variant = before == 0xFE0E || before == 0xFE0F; // behind an emoji
            if (!variant && (before == U'&' || isHashtagCharacter(before)))
                return i + 1;
        }
        if (is(i + 1, 0xFE0F) || is(i + 1, 0x20E3)) // the keycap emoji
            return i + 1;
        bool letter = false;
        qsizetype end = i + 1;
        for (qsizetype length = 1; end < m_text.size(); end += length) {
            const char32_t c = pointAt(end, &length);
            if (!isHashtagCharacter(c))
                break;
            letter = letter || isHashtagLetter(c);
        }
        const bool continued = end < m_text.size() && (isHashSign(at(end)) || schemeAt(end));
        if (letter && !continued)
            add(Entity::Kind::Hashtag, i, end);
        return end;
    }

    bool mentionMayFollow(qsizetype i) const
    {
        if (i == 0)
            return true;
        const char16_t before = at(i - 1);
        const bool taken = i - 1 < m_mentionEnd;
        if (!taken && !isHandleCharacter(before) && !QStringView(u"!#$%&*@＠").contains(QChar(before)))
            return true;
        // "RT@user" and the like.
        if (i < 2 || (before | 0x20) != u't' || (at(i - 2) | 0x20) != u'r' || i - 2 < m_mentionEnd)
            return false;
        if (i == 2)
            return true;
        const char16_t beforeRt = at(i - 3);
        return !isHandleCharacter(beforeRt) && !QStringView(u"+~.-").contains(QChar(beforeRt));
    }

    qsizetype mention(qsizetype i)
    {
        if (!mentionMayFollow(i))
            return i + 1;
        qsizetype end = i + 1;
        while (end < m_text.size() && end - i - 1 < LongestHandle && isHandleCharacter(at(end)))
            ++end;
        if (end == i + 1)
            return end;
        const qsizetype listEnd = listNameEnd(end);
        const qsizetype after = listEnd > 0 ? listEnd : end;
        m_mentionEnd = after;
        const bool continued =
            after < m_text.size() && (isAtSign(at(after)) || isAccented(at(after)) || schemeAt(after));
        if (!continued && listEnd == 0)
            add(Entity::Kind::Mention, i, end);
        return after;
    }

    /// The end of "/list" at \a i, or 0.
    qsizetype listNameEnd(qsizetype i) const
    {
        if (!is(i, u'/') || i + 1 >= m_text.size() || !isAsciiLetter(at(i + 1)))
            return 0;
        qsizetype end = i + 2;
        while (end < m_text.size() && end - i - 1 < LongestListName && (isHandleCharacter(at(end)) || at(end) == u'-'))
            ++end;
        return end;
    }

    bool cashtagMayEnd(qsizetype i) const
    {
        return i >= m_text.size() || m_text[i].isSpace() || isAsciiPunctuation(at(i));
    }

    qsizetype cashtag(qsizetype i)
    {
        if (i > 0 && !m_text[i - 1].isSpace() && !isDirection(at(i - 1)))
            return i + 1;
        qsizetype end = i + 1;
        while (end < m_text.size() && end - i - 1 < LongestCashtag && isAsciiLetter(at(end)))
            ++end;
        if (end == i + 1)
            return end;
        // A class or exchange: "$BRK.A", "$RBS_L".
        if (is(end, u'.') || is(end, u'_')) {
            qsizetype suffix = end + 1;
            while (suffix < m_text.size() && suffix - end <= 2 && isAsciiLetter(at(suffix)))
                ++suffix;
            if (suffix > end + 1 && cashtagMayEnd(suffix)) {
                add(Entity::Kind::Cashtag, i, suffix);
                return suffix;
            }
        }
        if (cashtagMayEnd(end))
            add(Entity::Kind::Cashtag, i, end);
        return end;
    }

    const QStringView m_text;
    const QList<Entity> &m_urls;
    qsizetype m_limit = 0;      ///< where the next address begins
    qsizetype m_mentionEnd = 0; ///< characters before it cannot introduce another mention
    QList<Entity> m_found;
};

} // namespace

QList<Entity> findEntities(QStringView text) { return Finder(text, findUrls(text)).find(); }

EntityLists entityLists(QStringView text)
{
    EntityLists lists;
    const QList<Entity> entities = findEntities(text);
    for (const Entity &entity : entities) {
        switch (entity.kind) {
        case Entity::Kind::Hashtag:
            lists.hashtags << entity.value;
            break;
        case Entity::Kind::Mention:
            lists.mentions << entity.value;
            break;
        case Entity::Kind::Url:
            lists.urls << entity.value;
            break;
        case Entity::Kind::Cashtag:
            lists.cashtags << entity.value;
            break;
        }
    }
    return lists;
}

} // namespace pulse
