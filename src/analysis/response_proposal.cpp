#include "analysis/response_proposal.h"
#include "core/text.h"
#include <algorithm>
#include <array>

namespace pulse {
namespace {

// Stems, so that endings do not matter; folded. Chosen by reading responses, measured nowhere: hence only a proposal.
constexpr std::array<QStringView, 34> Pleased{u"재미있", u"재밌",  u"즐거", u"즐겁",  u"신나", u"신난",  u"좋아요",
                                              u"좋네",   u"좋다",  u"최고", u"사랑",  u"감동", u"뿌듯",  u"행복",
                                              u"기대",   u"귀여",  u"귀엽", u"예쁘",  u"멋지", u"멋져",  u"대박",
                                              u"ㅋㅋ",   u"ㅎㅎ",  u"추천", u"fun",   u"love", u"enjoy", u"awesome",
                                              u"great",  u"happy", u"haha", u"cool!", u"👍",    u"😍"};
constexpr std::array<QStringView, 24> Learned{
    u"몰랐",    u"알게 됐",     u"알게됐",       u"알게 되",      u"배웠",        u"배우",
    u"새로 알", u"처음 알",     u"덕분에 알",    u"유익",         u"도움이 됐",   u"도움돼",
    u"도움 되", u"이해됐",      u"이해가 됐",    u"정보 감사",    u"꿀팁",        u"이제 알",
    u"learned", u"didn't know", u"did not know", u"good to know", u"informative", u"til "};
/// What turns pleasure round: "안 좋", "재미없".
constexpr std::array<QStringView, 10> Displeased{u"재미없",  u"재미도 없", u"안 좋", u"별로",   u"실망",
                                                 u"not fun", u"not great", u"지루",  u"boring", u"짜증"};

template <typename Words>
bool holds(const QString &text, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

} // namespace

ResponseCode proposedResponse(const QString &text)
{
    const QString plain = folded(text);
    const int pleased = holds(plain, Pleased) && !holds(plain, Displeased);
    const int learned = holds(plain, Learned);
    return ResponseCode(pleased + 2 * learned);
}

} // namespace pulse
