#include "sources/post_fields.h"
#include "core/date_parser.h"
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <array>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

struct FieldNames {
    PostField field;
    const char *key;
    const char *label;
    /// Normalised header names, the surest first; a comma-free list split at blanks.
    const char16_t *headers;
};

// The order decides who takes a name that two fields want: "name" is the author unless there is a better column.
constexpr std::array Names{
    FieldNames{
        PostField::Id, "id", QT_TRANSLATE_NOOP("PostFields", "ID"),
        u"tweetid postid statusid idstr messageid articleid reviewid commentid videoid mentionid documentid docid guid "
        u"uid 게시물id 게시글id 글id 게시물번호 게시글번호 글번호 문서번호 기사번호 기사id 리뷰번호 리뷰id 댓글번호 "
        u"댓글id 식별자 resourceid id 아이디값 번호 no"},
    FieldNames{PostField::Text, "text", QT_TRANSLATE_NOOP("PostFields", "Text"),
               u"fulltext text tweettext posttext tweet 본문 내용 글내용 게시물내용 게시글내용 본문내용 기사본문 "
               u"기사내용 리뷰본문 텍스트 원문 리뷰내용 "
               u"리뷰 후기 댓글내용 content contents contenttext body selftext message reviewtext review caption "
               u"hitsentence snippet summary description 요약 설명"},
    FieldNames{PostField::Title, "title", QT_TRANSLATE_NOOP("PostFields", "Title"),
               u"title headline subject posttitle 제목 글제목 기사제목 게시물제목 게시글제목 리뷰제목 타이틀 "
               u"reviewtitle articletitle"},
    FieldNames{PostField::Author, "author", QT_TRANSLATE_NOOP("PostFields", "Author"),
               u"username screenname userscreenname authorusername handle userhandle authorhandle twitterscreenname "
               u"accountusername shortname "
               u"author 작성자id "
               u"작성자아이디 사용자id 계정 계정명 작성자 글쓴이 닉네임 필명 nickname user fromuser poster creator "
               u"writer accountname account "
               u"influencer reviewer reviewername acct 리뷰어 리뷰작성자 name 아이디 사용자 기자 기자명"},
    FieldNames{PostField::AuthorName, "authorName", QT_TRANSLATE_NOOP("PostFields", "Author's name"),
               u"authorname displayname userdisplayname fullname authorfullname accountdisplayname 작성자명 작성자이름 "
               u"표시이름 이름 "
               u"name username author"},
    FieldNames{PostField::Time, "time", QT_TRANSLATE_NOOP("PostFields", "Time"),
               u"tweetcreated createdat createdutc publishedat createdtime creationdate createdate created published "
               u"publishdate publicationdate publishedtime publishtime publishedon datetime posteddate postedat "
               u"posteddatetime "
               u"posttime postdate pubdate 작성일시 등록일시 게시일시 발행일시 상세시간 작성일자 작성일 등록일자 "
               u"등록일 게시일자 게시일 발행일자 "
               u"발행일 일시 날짜 일자 입력일시 입력일 입력시간 작성시각 작성시간 등록시간 게시시간 게시시각 date "
               u"timestamp time 시간 시각"},
    FieldNames{PostField::ClockTime, "clockTime", QT_TRANSLATE_NOOP("PostFields", "Time of day"),
               u"time timeofday clock 작성시간 작성시각 등록시간 게시시간 시간 시각"},
    FieldNames{PostField::Url, "url", QT_TRANSLATE_NOOP("PostFields", "Address"),
               u"permalink permalinkurl posturl tweeturl articleurl statusurl url link postlink uri 게시물url "
               u"게시글url 원문url 기사url 리뷰url "
               u"원문링크 기사링크 글주소 제목url 링크 url주소 주소 href messageurl originalurl resourceurl sourceurl"},
    FieldNames{PostField::Lang, "lang", QT_TRANSLATE_NOOP("PostFields", "Language"),
               u"lang language languagecode 언어"},
    FieldNames{
        PostField::Likes, "likes", QT_TRANSLATE_NOOP("PostFields", "Likes"),
        u"likes likecount likescount favoritecount favouritecount favoritescount favouritescount favorites favourites "
        u"reactions reactioncount reactionscount upvotes ups score 좋아요 좋아요수 추천 추천수 공감 공감수 하트 동의 "
        u"agree twitterlikes xlikes facebooklikes instagramlikes linkedinlikes redditscore"},
    FieldNames{PostField::Shares, "shares", QT_TRANSLATE_NOOP("PostFields", "Shares"),
               u"shares sharecount sharescount retweets retweetcount retweetscount reposts repostcount repostscount "
               u"reblogs reblogscount "
               u"reblogcount 공유 공유수 리트윗 리트윗수 리포스트 리포스트수 재게시 twitterretweets xretweets xreposts "
               u"facebookshares linkedinshares"},
    FieldNames{PostField::Replies, "replies", QT_TRANSLATE_NOOP("PostFields", "Replies"),
               u"replies replycount repliescount comments commentcount commentscount numcomments 댓글 댓글수 답글 "
               u"답글수 답변수 twitterreplycount xreplycount facebookcomments instagramcomments linkedincomments "
               u"redditcomments"},
    FieldNames{PostField::Views, "views", QT_TRANSLATE_NOOP("PostFields", "Views"),
               u"views viewcount viewscount impressions impressioncount plays playcount readcount hits 조회 조회수 "
               u"노출수 재생수"},
    FieldNames{PostField::Followers, "followers", QT_TRANSLATE_NOOP("PostFields", "Followers"),
               u"followers followercount followerscount userfollowerscount followersatposting authorfollowers "
               u"subscribers subscribercount 팔로워 "
               u"팔로워수 구독자 구독자수 twitterfollowers xfollowers instagramfollowers"},
    FieldNames{PostField::Location, "location", QT_TRANSLATE_NOOP("PostFields", "Location"),
               u"location tweetlocation userlocation authorlocation 위치 지역 거주지 city country 도시 국가"},
    FieldNames{PostField::Sentiment, "sentiment", QT_TRANSLATE_NOOP("PostFields", "Sentiment"),
               u"sentiment sentimentlabel tonality 감성 감정 감성분석 긍부정 긍부정판정"},
    FieldNames{PostField::Brand, "brand", QT_TRANSLATE_NOOP("PostFields", "Brand"), u"brand brandname 브랜드 브랜드명"},
    FieldNames{PostField::Place, "place", QT_TRANSLATE_NOOP("PostFields", "Channel"),
               u"place channel platform subreddit 채널 채널명 매체 매체명 언론사 언론사명 플랫폼 출처 사이트 사이트명 "
               u"미디어 media mediatype "
               u"sourcename sourcetype "
               u"source network site domain"},
};

const FieldNames &namesOf(PostField field)
{
    for (const FieldNames &names : Names)
        if (names.field == field)
            return names;
    Q_UNREACHABLE();
}

/// Letters and digits alone, lower case.
QString normalised(QStringView header)
{
    QString plain;
    for (const QChar c : header.toString().normalized(QString::NormalizationForm_KC)) // full width, taken-apart Hangul
        if (c.isLetterOrNumber())
            plain += c.toLower();
    return plain;
}

/// "UTC", "(GMT+9)", "KST" where it stands as a word of its own, camel case included.
const QRegularExpression &zonePattern()
{
    static const QRegularExpression pattern(
        u"(?:(?:(?<![A-Za-z])(?:utc|gmt|kst))|UTC|Utc|GMT|Gmt|KST|Kst)(?![A-Za-z])\\s*(?:([+-])(\\d{1,2})(?::?(\\d{2}))?)?"_s);
    return pattern;
}

/// "조회(회)", "Date [UTC]", "created_at_utc" without what only explains the name.
QString bareHeader(QString header)
{
    static const QRegularExpression brackets(u"[(\\[（][^)\\]）]*[)\\]）]"_s);
    return header.remove(brackets).remove(zonePattern());
}

bool isAddress(const QString &cell)
{
    return cell.startsWith(u"http://"_s, Qt::CaseInsensitive) || cell.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

/// A time that is more than a bare number: numbers are counts more often than Unix times.
bool isWrittenTime(const QString &cell)
{
    bool number = false;
    cell.toDouble(&number);
    return !number && parseTime(cell, QTimeZone::utc(), DateOrder::MonthFirst);
}

} // namespace

QList<PostField> allPostFields()
{
    QList<PostField> fields;
    for (const FieldNames &names : Names)
        fields << names.field;
    return fields;
}

QString fieldKey(PostField field) { return QString::fromLatin1(namesOf(field).key); }

std::optional<PostField> fieldFromKey(const QString &key)
{
    for (const FieldNames &names : Names)
        if (key.compare(QLatin1StringView(names.key), Qt::CaseInsensitive) == 0)
            return names.field;
    return std::nullopt;
}

QString fieldLabel(PostField field) { return QCoreApplication::translate("PostFields", namesOf(field).label); }

ColumnMap recogniseColumns(const QStringList &headers)
{
    QHash<QString, int> whole, lastPart, bare;
    for (int i = 0; i < headers.size(); ++i) {
        // "public_metrics.like_count" of a flattened JSON object; "No." is a plain name
        const QStringView header(headers.at(i));
        const QString last = normalised(header.sliced(header.lastIndexOf(u'.') + 1));
        const bool deep = header.contains(u'.') && !last.isEmpty();
        const QString name = deep ? last : normalised(header);
        if (QHash<QString, int> &names = deep ? lastPart : whole; !name.isEmpty() && !names.contains(name))
            names.insert(name, i);
        const QString bareName = bareHeader(headers.at(i)), plain = normalised(bareName);
        if (bareName != headers.at(i) && !plain.isEmpty() && !bare.contains(plain))
            bare.insert(plain, i);
    }
    ColumnMap columns;
    QSet<int> taken;
    const auto assign = [&](const QHash<QString, int> &from, bool deepNames) {
        for (const FieldNames &names : Names) {
            if (columns.contains(names.field) ||
                (names.field == PostField::ClockTime && !columns.contains(PostField::Time)))
                continue;
            for (const QString &candidate : QString::fromUtf16(names.headers).split(u' ')) {
                const auto found = from.constFind(candidate);
                // Deep down, "id" and "name" belong to some other thing than the post.
                if (found == from.cend() || taken.contains(*found) || (deepNames && candidate.size() < 4))
                    continue;
                columns.insert(names.field, *found);
                taken.insert(*found);
                break;
            }
        }
    };
    assign(whole, false);
    assign(bare, false);
    assign(lastPart, true);
    return columns;
}

std::optional<QTimeZone> zoneOfHeader(const QString &header)
{
    const QRegularExpressionMatch found = zonePattern().match(header);
    if (!found.hasMatch())
        return std::nullopt;
    const int seconds = found.captured(2).toInt() * 3600 + found.captured(3).toInt() * 60;
    if (seconds > 14 * 3600)
        return std::nullopt;
    if (seconds > 0)
        return QTimeZone(found.captured(1) == u"-" ? -seconds : seconds);
    return found.captured(0).startsWith(u'k', Qt::CaseInsensitive) ? QTimeZone("Asia/Seoul") : QTimeZone::utc();
}

void recogniseByContent(const QList<QStringList> &rows, ColumnMap &known)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    int bestText = -1;
    double bestLength = 12; // shorter than that is a name or a category
    for (int column = 0; column < width; ++column) {
        if (known.values().contains(column))
            continue;
        int filled = 0, times = 0, addresses = 0;
        qsizetype length = 0;
        for (const QStringList &row : rows) {
            const QString cell = row.value(column).trimmed();
            if (cell.isEmpty())
                continue;
            ++filled;
            times += isWrittenTime(cell);
            addresses += isAddress(cell);
            length += cell.size();
        }
        if (filled == 0)
            continue;
        if (!known.contains(PostField::Time) && times == filled) {
            known.insert(PostField::Time, column);
        } else if (!known.contains(PostField::Url) && addresses == filled) {
            known.insert(PostField::Url, column);
        } else if (times < filled && addresses<filled &&double(length) / filled> bestLength) {
            bestText = column;
            bestLength = double(length) / filled;
        }
    }
    if (!known.contains(PostField::Text) && bestText >= 0)
        known.insert(PostField::Text, bestText);
}

bool looksLikeData(const QStringList &firstRow)
{
    if (!recogniseColumns(firstRow).isEmpty())
        return false;
    for (const QString &cell : firstRow) {
        bool number = false;
        const QString plain = cell.trimmed();
        plain.toDouble(&number);
        if (number || isAddress(plain) || isWrittenTime(plain))
            return true;
    }
    return false;
}

qsizetype headerAt(const QList<QStringList> &rows)
{
    constexpr qsizetype MostLines = 30, FewNames = 2, EnoughNames = 4;
    if (rows.isEmpty() || recogniseColumns(rows.constFirst()).size() > FewNames)
        return 0;
    for (qsizetype at = 1; at < qMin(rows.size(), MostLines + 1); ++at)
        if (recogniseColumns(rows.at(at)).size() >= EnoughNames)
            return at;
    return 0;
}

} // namespace pulse
