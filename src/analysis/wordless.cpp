#include "analysis/wordless.h"
#include <QSet>
#include <QString>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView Praising = u"❤♥♡🧡💛💚💙💜🖤🤍🤎💕💖💗💓💘💝💞💟😍🥰😘😊☺😀😃😄😁🙂😋🤩🥳😻👍👏🙌👌💯🎉💐🏆✨🤗😇"
                                 u"💪"
                                 u"🆒";
constexpr QStringView Blaming =
    u"😡😠🤬👎💩🤮🤢😤🖕💔😒🙄😞😔😟☹🙁😣😖😫😩😑🤡👿😾🤦🤥☠"
    u"🚮";

QSet<char32_t> setOf(QStringView signs)
{
    const QList<uint> units = signs.toUcs4();
    return {units.begin(), units.end()};
}

bool isLaughterOrTears(QChar c) { return QStringView(u"ㅋㅎㅠㅜ").contains(c); }

/// Where the run of what is no space that begins at \a from ends.
qsizetype endOfRun(QStringView text, qsizetype from)
{
    while (from < text.size() && !text[from].isSpace())
        ++from;
    return from;
}

bool isHandleLetter(QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'.'); }

bool isTagLetter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c.isMark() || c.isSurrogate(); }

bool startsLink(QStringView rest)
{
    return rest.startsWith(u"http://", Qt::CaseInsensitive) || rest.startsWith(u"https://", Qt::CaseInsensitive) ||
           rest.startsWith(u"www.", Qt::CaseInsensitive);
}

/// What stands between the words.
struct Signs {
    bool tag = false, other = false;
    int praise = 0, blame = 0;

    void add(char32_t sign)
    {
        static const QSet<char32_t> praising = setOf(Praising), blaming = setOf(Blaming);
        praise += praising.contains(sign);
        blame += blaming.contains(sign);
    }
    Wordless kind() const
    {
        if (praise > 0 && blame == 0)
            return Wordless::Praise;
        if (blame > 0 && praise == 0)
            return Wordless::Blame;
        // Faces written with signs (":)", "^^", "<3") are the classifier's: it learned them.
        return tag ? Wordless::Names : other ? Wordless::HasWords : Wordless::Unclear;
    }
};

} // namespace

Wordless wordlessKind(QStringView text)
{
    Signs signs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'@') {
            while (i + 1 < text.size() && isHandleLetter(text[i + 1])) // "@name최고"
                ++i;
        } else if (startsLink(text.sliced(i))) {
            i = endOfRun(text, i) - 1;
        } else if ((c == u'#' || c == u'＃') && i + 1 < text.size() && isTagLetter(text[i + 1])) {
            while (i + 1 < text.size() && isTagLetter(text[i + 1]))
                ++i;
            signs.tag = true;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t sign = QChar::surrogateToUcs4(c, text[++i]);
            if (QChar::isLetter(sign))
                return Wordless::HasWords;
            signs.add(sign);
        } else if (c.isLetter()) {
            if (!isLaughterOrTears(c))
                return Wordless::HasWords;
        } else {
            signs.other = signs.other || QStringView(u":;=^<").contains(c);
            signs.add(c.unicode());
        }
    }
    return signs.kind();
}

} // namespace pulse
