#include "core/text.h"
#include <QChar>
#include <QSet>
#include <algorithm>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr bool within(char32_t value, char32_t first, char32_t last) { return value >= first && value <= last; }

void append(QString &text, char32_t codePoint)
{
    if (codePoint > 0xFFFF) {
        text.append(QChar(QChar::highSurrogate(codePoint)));
        text.append(QChar(QChar::lowSurrogate(codePoint)));
    } else {
        text.append(QChar(char16_t(codePoint)));
    }
}

/// Calls \a take(code point, index) for each code point of the folded text, blanks already run together.
template <typename Take>
void fold(QStringView text, Take take)
{
    bool blankDue = false;
    qsizetype blankAt = 0;
    bool any = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t codePoint = codePointAt(text, i);
        if (isSpace(codePoint)) {
            if (!blankDue)
                blankAt = i;
            blankDue = true;
        } else {
            if (blankDue && any)
                take(U' ', blankAt);
            blankDue = false;
            any = true;
            take(codePoint == 0xFF03 ? U'#' : codePoint == 0xFF20 ? U'@' : foldedCase(codePoint), i);
        }
        i += unitsOf(codePoint);
    }
}

// Particles that stand alone or follow one another, longest first where one begins another is not needed: the
// whole run has to be used up.
constexpr std::initializer_list<QStringView> Particles{
    u"이",   u"가",     u"을",   u"를",     u"은",   u"는",     u"의",     u"에",     u"도",     u"만",     u"과",
    u"와",   u"로",     u"으로", u"에서",   u"에게", u"에게서", u"한테",   u"한테서", u"께",     u"께서",   u"더러",
    u"보고", u"부터",   u"까지", u"마저",   u"조차", u"처럼",   u"같이",   u"보다",   u"만큼",   u"대로",   u"밖에",
    u"마다", u"이나",   u"나",   u"이나마", u"나마", u"이든",   u"든",     u"이든지", u"든지",   u"이란",   u"란",
    u"이랑", u"랑",     u"하고", u"이며",   u"며",   u"라도",   u"이라도", u"야",     u"이야",   u"야말로", u"이야말로",
    u"아",   u"여",     u"이여", u"요",     u"이요", u"뿐",     u"커녕",   u"은커녕", u"는커녕", u"따라",   u"서",
    u"로서", u"으로서", u"로써", u"으로써", u"인들", u"들",     u"님",     u"께선",   u"엔",     u"에선",   u"에겐",
    u"한텐", u"로는",   u"론",   u"으론",   u"건",   u"걸",     u"게",     u"치고",   u"말고",   u"그려",
};

// The copula and what is built on it; its endings are many, so a run may go on after these.
constexpr std::initializer_list<QStringView> CopulaStems{
    u"입니", u"이다", u"이었", u"였",   u"인데", u"이라", u"라고",   u"라는", u"라면", u"라서", u"이에요",
    u"예요", u"이네", u"네요", u"이지", u"지만", u"지요", u"죠",     u"이죠", u"일까", u"인가", u"인지",
    u"이고", u"이면", u"인듯", u"일듯", u"이니", u"니까", u"이어서", u"여서", u"이긴", u"이거", u"거든",
    u"이구", u"구나", u"이군", u"군요", u"임",   u"인",   u"일",     u"이냐", u"냐",   u"이자", u"이신",
};

bool isParticleChain(QStringView run, int depth)
{
    if (run.isEmpty())
        return true;
    // Three in a row is as long as spoken Korean goes ("에서만은").
    if (depth == 3)
        return false;
    return std::any_of(Particles.begin(), Particles.end(), [&](QStringView particle) {
        return run.startsWith(particle) && isParticleChain(run.mid(particle.size()), depth + 1);
    });
}

bool isCopula(QStringView run)
{
    return std::any_of(CopulaStems.begin(), CopulaStems.end(), [&](QStringView stem) {
        // One syllable says too little of a longer run: "인" is the copula, "인형" is a doll.
        return stem.size() == 1 && stem != u"였" && stem != u"죠" && stem != u"냐" ? run == stem : run.startsWith(stem);
    });
}

} // namespace

QString toNfc(const QString &text) { return text.normalized(QString::NormalizationForm_C); }

char32_t codePointAt(QStringView text, qsizetype index)
{
    if (index < 0 || index >= text.size())
        return 0;
    const QChar high = text[index];
    if (high.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(high, text[index + 1]);
    return high.unicode();
}

char32_t codePointBefore(QStringView text, qsizetype index)
{
    if (index <= 0 || index > text.size())
        return 0;
    const QChar low = text[index - 1];
    if (low.isLowSurrogate() && index >= 2 && text[index - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[index - 2], low);
    return low.unicode();
}

char32_t foldedCase(char32_t codePoint)
{
    if (codePoint < 0x80)
        return codePoint >= U'A' && codePoint <= U'Z' ? codePoint + 32 : codePoint;
    // Neither Hangul nor Chinese characters nor Kana have case: most of a Korean text ends here.
    if (within(codePoint, 0x2E80, 0xA63F) || within(codePoint, 0xAC00, 0xD7FF))
        return codePoint;
    return QChar::toCaseFolded(codePoint);
}

QString folded(const QString &text)
{
    const QString normal = toNfc(text);
    QString result;
    result.reserve(normal.size());
    fold(normal, [&result](char32_t codePoint, qsizetype) { append(result, codePoint); });
    return result;
}

FoldedMap foldedWithOrigin(QStringView text)
{
    FoldedMap map;
    map.text.reserve(text.size());
    map.origin.reserve(text.size() + 1);
    qsizetype end = 0;
    fold(text, [&](char32_t codePoint, qsizetype index) {
        append(map.text, codePoint);
        for (int unit = 0; unit < unitsOf(codePoint); ++unit)
            map.origin.append(index + unit);
        end = index + unitsOf(codePointAt(text, index));
    });
    map.origin.append(end);
    return map;
}

bool isSpace(char32_t codePoint)
{
    if (codePoint < 0x80)
        return codePoint == U' ' || within(codePoint, 0x09, 0x0D) || within(codePoint, 0x1C, 0x1F);
    return QChar::isSpace(codePoint);
}

bool isWordCharacter(char32_t codePoint)
{
    if (codePoint < 0x80)
        return within(codePoint, U'a', U'z') || within(codePoint, U'A', U'Z') || within(codePoint, U'0', U'9') ||
               codePoint == U'_';
    if (within(codePoint, 0xAC00, 0xD7A3))
        return true;
    if (within(codePoint, 0xFE00, 0xFE0F) || within(codePoint, 0xE0100, 0xE01EF))
        return false;
    return QChar::isLetter(codePoint) || QChar::isMark(codePoint) || QChar::isDigit(codePoint);
}

bool isHangul(char32_t codePoint)
{
    return within(codePoint, 0xAC00, 0xD7A3) || within(codePoint, 0x1100, 0x11FF) ||
           within(codePoint, 0x3131, 0x318E) || within(codePoint, 0xA960, 0xA97C) ||
           within(codePoint, 0xD7B0, 0xD7FB) || within(codePoint, 0xFFA0, 0xFFDC);
}

bool isKana(char32_t codePoint)
{
    return (within(codePoint, 0x3041, 0x30FF) && codePoint != 0x30FB) || within(codePoint, 0x31F0, 0x31FF) ||
           within(codePoint, 0xFF66, 0xFF9F) || within(codePoint, 0x1B000, 0x1B16F);
}

bool isHan(char32_t codePoint)
{
    return within(codePoint, 0x4E00, 0x9FFF) || within(codePoint, 0x3400, 0x4DBF) ||
           within(codePoint, 0xF900, 0xFAFF) || codePoint == 0x3005 || codePoint == 0x3007 ||
           within(codePoint, 0x20000, 0x323AF);
}

bool isKoreanParticle(QStringView run)
{
    return !run.isEmpty() && run.size() <= 12 && (isCopula(run) || isParticleChain(run, 0));
}

} // namespace pulse
