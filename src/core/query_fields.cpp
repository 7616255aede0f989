#include "core/query_fields.h"
#include "core/text.h"
#include <algorithm>
#include <array>
#include <limits>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct FieldRow {
    QStringView name;
    QueryField::Kind kind;
    std::array<QStringView, 5> aliases; ///< folded
};

constexpr std::array<FieldRow, 15> Fields{{
    {u"title", QueryField::Kind::Words, {u"제목"}},
    {u"text", QueryField::Kind::Words, {u"본문", u"내용"}},
    {u"source", QueryField::Kind::Name, {u"출처", u"place", u"channel", u"채널"}},
    {u"author", QueryField::Kind::Name, {u"작성자", u"from", u"by"}},
    {u"tag", QueryField::Kind::Name, {u"태그", u"label", u"라벨", u"꼬리표"}},
    {u"url", QueryField::Kind::Address, {u"주소", u"link", u"링크"}},
    {u"site", QueryField::Kind::Address, {u"사이트"}},
    {u"lang", QueryField::Kind::Language, {u"언어", u"language"}},
    {u"sentiment", QueryField::Kind::Feeling, {u"감성"}},
    {u"has", QueryField::Kind::Choice, {u"포함"}},
    {u"is", QueryField::Kind::Choice, {u"종류", u"유형"}},
    {u"likes", QueryField::Kind::Number, {u"좋아요", u"추천"}},
    {u"shares", QueryField::Kind::Number, {u"공유", u"reposts", u"retweets"}},
    {u"replies", QueryField::Kind::Number, {u"댓글", u"답글", u"comments"}},
    {u"views", QueryField::Kind::Number, {u"조회", u"조회수", u"재생"}},
}};
constexpr FieldRow Followers{u"followers", QueryField::Kind::Number, {u"팔로워"}};

struct ChoiceRow {
    QStringView field, key;
    std::array<QStringView, 4> aliases; ///< folded
};

constexpr std::array<ChoiceRow, 12> Choices{{
    {u"has", u"link", {u"링크", u"url", u"links"}},
    {u"has", u"image", {u"이미지", u"사진", u"photo", u"images"}},
    {u"has", u"video", {u"동영상", u"영상", u"videos"}},
    {u"has", u"audio", {u"오디오", u"음성"}},
    {u"has", u"hashtag", {u"해시태그", u"hashtags"}},
    {u"has", u"mention", {u"계정", u"mentions", u"handle"}},
    {u"is", u"original", {u"원문", u"원글"}},
    {u"is", u"repost", {u"재게시", u"리트윗", u"리포스트", u"retweet"}},
    {u"is", u"reply", {u"댓글", u"답글"}},
    {u"is", u"question", {u"질문"}},
    {u"is", u"complaint", {u"불만"}},
    {u"is", u"risk", {u"위험", u"위험단어"}},
}};

template <typename Row>
bool names(const Row &row, const QString &wanted)
{
    return std::find(row.aliases.begin(), row.aliases.end(), QStringView(wanted)) != row.aliases.end();
}

} // namespace

std::optional<QueryField> queryField(QStringView name)
{
    const QString wanted = folded(name.toString());
    if (wanted.isEmpty())
        return std::nullopt;
    for (const FieldRow &row : Fields) {
        if (row.name == wanted || names(row, wanted))
            return QueryField{row.name.toString(), row.kind};
    }
    if (Followers.name == wanted || names(Followers, wanted))
        return QueryField{Followers.name.toString(), Followers.kind};
    return std::nullopt;
}

QStringList queryFieldNames()
{
    QStringList list;
    for (const FieldRow &row : Fields)
        list << row.name.toString();
    return list << Followers.name.toString();
}

QString queryChoice(const QString &field, const QString &value)
{
    const QString wanted = folded(value);
    if (wanted.isEmpty())
        return {};
    const auto row = std::find_if(Choices.begin(), Choices.end(), [&](const ChoiceRow &choice) {
        return choice.field == field && (choice.key == wanted || names(choice, wanted));
    });
    return row == Choices.end() ? QString() : row->key.toString();
}

QStringList queryChoices(const QString &field)
{
    QStringList list;
    for (const ChoiceRow &row : Choices) {
        if (row.field == field)
            list << row.key.toString();
    }
    return list;
}

QString queryLanguage(const QString &value)
{
    const QString wanted = folded(value);
    static constexpr std::array<std::pair<QStringView, QStringView>, 8> Names{{{u"한국어", u"ko"},
                                                                               {u"korean", u"ko"},
                                                                               {u"영어", u"en"},
                                                                               {u"english", u"en"},
                                                                               {u"일본어", u"ja"},
                                                                               {u"japanese", u"ja"},
                                                                               {u"중국어", u"zh"},
                                                                               {u"chinese", u"zh"}}};
    for (const auto &[name, code] : Names) {
        if (wanted == name)
            return code.toString();
    }
    const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
    const bool letters =
        std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    return letters && (code.size() == 2 || code.size() == 3) ? code : QString();
}

std::optional<qint64> queryNumber(QStringView text)
{
    static constexpr std::array<std::pair<char16_t, qint64>, 5> Units{
        {{u'k', 1'000}, {u'm', 1'000'000}, {u'천', 1'000}, {u'만', 10'000}, {u'억', 100'000'000}}};
    qint64 unit = 1;
    if (!text.isEmpty()) {
        const QChar last = text.back().toLower();
        for (const auto &[letter, value] : Units) {
            if (last == letter)
                unit = value;
        }
        if (unit != 1)
            text.chop(1);
    }
    if (text.isEmpty() || text.front() == u',')
        return std::nullopt;
    constexpr qint64 Limit = std::numeric_limits<qint64>::max();
    qint64 number = 0;
    for (const QChar digit : text) {
        if (digit == u',')
            continue;
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        const qint64 value = digit.unicode() - u'0';
        if (number > (Limit - value) / 10)
            return std::nullopt;
        number = number * 10 + value;
    }
    if (number > Limit / unit)
        return std::nullopt;
    return number * unit;
}

} // namespace pulse
