#include "sources/facebook_connector.h"
#include "sources/form_parts.h"
#include "sources/instagram_connector.h"
#include "sources/threads_connector.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// The version of the interface, kept only when it is not the preset one: the next one then comes by itself.
Status addVersion(const QHash<QString, QString> &values, QJsonObject &settings)
{
    const QString version = values.value(u"version"_s).trimmed().toLower();
    static const QRegularExpression form(u"^v[0-9]{1,3}\\.[0-9]$"_s);
    if (!version.isEmpty() && !form.match(version).hasMatch())
        return Error{
            Error::Kind::Usage, QCoreApplication::translate("MetaConnector", "The version looks like v26.0."), {}};
    if (!version.isEmpty() && version != graphVersionField().preset)
        settings[u"version"_s] = version;
    return ok();
}

/// Hashtags or words, as they are shown again: one between commas.
QString listOf(const QString &text, bool tags)
{
    static const QRegularExpression between(u"[,\\n]"_s);
    QStringList list;
    for (QString word : text.split(between, Qt::SkipEmptyParts)) {
        word = word.simplified();
        while (tags && (word.startsWith(u'#') || word.startsWith(u'＃')))
            word = word.mid(1);
        if (!word.isEmpty() && !list.contains(word, Qt::CaseInsensitive))
            list.append(word.left(100));
    }
    return list.join(u", "_s);
}

SourceForm facebookForm()
{
    SourceForm form;
    form.key = u"page"_s;
    form.name = {u"페이스북 — 내 페이지"_s, u"Facebook — my page"_s};
    form.fields = {
        {u"page"_s,
         {u"페이지 ID"_s, u"Page ID"_s},
         {u"페이지의 정보 > 페이지 투명성에 있는 숫자, 또는 주소의 이름"_s,
          u"The number under About > Page transparency, or the name in the page's address"_s}},
        tokenField(
            {u"페이지 액세스 토큰"_s, u"Page access token"_s},
            {u"developers.facebook.com에서 앱을 만들고, 그래프 API 탐색기에서 pages_show_list, pages_read_engagement, "
             "pages_read_user_content, read_insights 권한으로 장기 페이지 토큰이나 시스템 사용자 토큰을 만듭니다. 내 "
             "페이지만 읽으므로 앱은 개발 모드여도 됩니다. 무료입니다."_s,
             u"Make an app at developers.facebook.com. In the Graph API Explorer, make a long-lived Page token "
             "or System User token with pages_show_list, pages_read_engagement, pages_read_user_content and "
             "read_insights. For pages of your own, the app may stay in development mode. Free of charge."_s},
            true),
        graphVersionField(),
    };
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        QString page = values.value(u"page"_s).trimmed();
        static const QRegularExpression address(u"facebook\\.com/(?:profile\\.php\\?id=)?([\\w.\\-]+)"_s);
        if (const auto match = address.match(page); match.hasMatch())
            page = match.captured(1);
        static const QRegularExpression id(u"^[\\w.\\-]{1,100}$"_s, QRegularExpression::UseUnicodePropertiesOption);
        if (!id.match(page).hasMatch())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("FacebookConnector",
                                                     "Enter the page's ID (a number) or the name in its address."),
                         {}};
        QJsonObject settings{{u"page"_s, page}};
        if (const Status version = addVersion(values, settings); !version)
            return version.error();
        return settings;
    };
    return form;
}

SourceForm instagramForm()
{
    SourceForm form;
    form.key = u"account"_s;
    form.name = {u"인스타그램 — 내 계정과 해시태그"_s, u"Instagram — my account and hashtags"_s};
    form.fields = {
        {u"account"_s,
         {u"계정 ID"_s, u"Account ID"_s},
         {u"프로페셔널 계정의 숫자 ID. 페이지의 instagram_business_account 값, Instagram 로그인이면 me의 user_id 값입니다."_s,
          u"The numeric ID of a professional account: instagram_business_account of its Facebook page, or with "
          "Instagram Login user_id of \"me\"."_s}},
        choiceField(u"login"_s, {u"토큰의 종류"_s, u"Kind of token"_s},
                    {u"해시태그 검색은 Facebook 로그인 토큰으로만 됩니다."_s,
                     u"Hashtags can be searched with a token of Facebook Login only."_s},
                    {{u"facebook"_s, {u"Facebook 로그인"_s, u"Facebook Login"_s}},
                     {u"instagram"_s, {u"Instagram 로그인"_s, u"Instagram Login"_s}}}),
        {u"hashtags"_s,
         {u"해시태그"_s, u"Hashtags"_s},
         {u"쉼표로 나눕니다. 7일 동안 서로 다른 해시태그 30개까지 찾을 수 있습니다."_s,
          u"Between commas. Instagram allows 30 different ones in seven days."_s},
         false,
         false,
         {},
         {},
         u"login=facebook"_s},
        tokenField(
            {u"액세스 토큰"_s, u"Access token"_s},
            {u"developers.facebook.com의 앱에서 instagram_basic, instagram_manage_comments, "
             "instagram_manage_insights, pages_show_list, pages_read_engagement 권한으로 만든 장기 토큰. 해시태그에는 "
             "\"Instagram Public Content Access\" 승인이 필요합니다. Instagram 로그인이면 instagram_business_basic, "
             "instagram_business_manage_comments, instagram_business_manage_insights 권한으로 만들며, 저절로 갱신됩니다."_s,
             u"A long-lived token of your app at developers.facebook.com with instagram_basic, "
             "instagram_manage_comments, instagram_manage_insights, pages_show_list and pages_read_engagement. "
             "Hashtags need the approval \"Instagram Public Content Access\". With Instagram Login: "
             "instagram_business_basic, instagram_business_manage_comments and instagram_business_manage_insights; it "
             "is then renewed by itself."_s},
            true),
        graphVersionField(),
    };
    form.renewal = [](const QHash<QString, QString> &values) { // those of Facebook Login need the app's secret
        return values.value(u"login"_s) == u"instagram"
                   ? TokenRenewal{u"ig_refresh_token"_s, QUrl(u"https://graph.instagram.com/refresh_access_token"_s)}
                   : TokenRenewal();
    };
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        const QString account = values.value(u"account"_s).trimmed();
        static const QRegularExpression number(u"^[0-9]{5,30}$"_s);
        if (!number.match(account).hasMatch())
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate("InstagramConnector", "The account's ID is a number, not its name."),
                {}};
        QJsonObject settings{{u"account"_s, account}, {u"login"_s, values.value(u"login"_s, u"facebook"_s)}};
        const QString tags = listOf(values.value(u"hashtags"_s), true);
        static const QRegularExpression broken(u"[\\s#/?&.]"_s);
        for (const QString &tag : tags.split(u", "_s, Qt::SkipEmptyParts))
            if (tag.contains(broken))
                return Error{Error::Kind::Usage,
                             QCoreApplication::translate("InstagramConnector",
                                                         "\"%1\" is no hashtag: write them without spaces and signs.")
                                 .arg(tag),
                             {}};
        if (tags.count(u", "_s) >= InstagramConnector::MostHashtags)
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("InstagramConnector", "Instagram allows 30 hashtags at most."),
                         {}};
        if (!tags.isEmpty())
            settings[u"hashtags"_s] = tags;
        if (const Status version = addVersion(values, settings); !version)
            return version.error();
        return settings;
    };
    return form;
}

const LocalText ThreadsTokenLabel{u"액세스 토큰"_s, u"Access token"_s};

SourceForm threadsForm(const QString &key)
{
    SourceForm form;
    form.key = key;
    form.renewal = [](const QHash<QString, QString> &) {
        return TokenRenewal{u"th_refresh_token"_s, QUrl(u"https://graph.threads.net/refresh_access_token"_s)};
    };
    return form;
}

QJsonObject threadsSettings(const QString &what, const QHash<QString, QString> &values)
{
    QJsonObject settings{{u"form"_s, what}};
    if (values.value(u"host"_s) == u"graph.threads.com")
        settings[u"host"_s] = u"graph.threads.com"_s;
    return settings;
}

SourceField threadsHostField()
{
    return choiceField(u"host"_s, {u"API 서버"_s, u"Server of the interface"_s},
                       {u"대개 그대로 둡니다."_s, u"Usually as it is."_s},
                       {{u"graph.threads.net"_s, {u"graph.threads.net"_s, u"graph.threads.net"_s}},
                        {u"graph.threads.com"_s, {u"graph.threads.com"_s, u"graph.threads.com"_s}}});
}

QList<SourceForm> threadsForms()
{
    SourceForm search = threadsForm(u"search"_s);
    search.name = {u"스레드 — 검색"_s, u"Threads — search"_s};
    search.fields = {
        {u"words"_s,
         {u"검색어"_s, u"Words"_s},
         {u"쉼표로 나누면 하나씩 따로 찾습니다. 하루에 2,200번까지 찾을 수 있습니다."_s,
          u"Between commas; each is searched for on its own. Threads allows 2,200 searches a day."_s}},
        choiceField(u"mode"_s, {u"찾는 방법"_s, u"How to search"_s}, {},
                    {{u"KEYWORD"_s, {u"글에 나온 말"_s, u"Words in the text"_s}},
                     {u"TAG"_s, {u"주제 태그"_s, u"Topic tags"_s}}}),
        tokenField(
            ThreadsTokenLabel,
            {u"developers.facebook.com의 Threads 앱에서 threads_basic, threads_keyword_search 권한으로 만든 장기 "
             "토큰. 승인 전에는 내 글만 찾아집니다. 60일마다 저절로 갱신됩니다."_s,
             u"A long-lived token of your Threads app at developers.facebook.com with threads_basic and "
             "threads_keyword_search. Before the approval only own posts are found. It lasts 60 days and is renewed "
             "by itself."_s},
            true),
        threadsHostField(),
    };
    search.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        const QString words = listOf(values.value(u"words"_s), values.value(u"mode"_s) == u"TAG");
        if (words.isEmpty() || words.count(u", "_s) >= ThreadsConnector::MostWords)
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("ThreadsConnector", "Enter one to twenty words between commas."),
                         {}};
        QJsonObject settings = threadsSettings(u"search"_s, values);
        settings[u"words"_s] = words;
        settings[u"mode"_s] = values.value(u"mode"_s, u"KEYWORD"_s);
        return settings;
    };

    SourceForm account = threadsForm(u"account"_s);
    account.name = {u"스레드 — 내 계정"_s, u"Threads — my account"_s};
    account.fields = {
        tokenField(
            ThreadsTokenLabel,
            {u"developers.facebook.com의 Threads 앱에서 threads_basic, threads_manage_mentions, "
             "threads_read_replies, threads_manage_insights 권한으로 만든 장기 토큰. 60일마다 저절로 갱신됩니다."_s,
             u"A long-lived token of your Threads app at developers.facebook.com with threads_basic, "
             "threads_manage_mentions, threads_read_replies and threads_manage_insights. It lasts 60 days and is "
             "renewed by itself."_s},
            true),
        threadsHostField(),
    };
    account.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        return threadsSettings(u"account"_s, values);
    };
    return {search, account};
}

} // namespace

SourceKind facebookKind()
{
    static const FacebookConnector connector;
    SourceKind kind;
    kind.key = u"facebook"_s;
    kind.name = {u"페이스북 페이지"_s, u"Facebook Page"_s};
    kind.summary = {
        u"내 페이지의 글, 댓글, 페이지를 태그한 글, 지표를 읽습니다. 페이스북은 검색을 제공하지 않습니다."_s,
        u"Reads posts of an own page, comments, posts that tag it, and its figures. Facebook offers no search."_s};
    kind.connector = &connector;
    kind.forms = {facebookForm()};
    kind.interval = 30;
    return kind;
}

SourceKind instagramKind()
{
    static const InstagramConnector connector;
    SourceKind kind;
    kind.key = u"instagram"_s;
    kind.name = {u"인스타그램"_s, u"Instagram"_s};
    kind.summary = {
        u"내 프로페셔널 계정의 글, 댓글, 태그된 글, 지표와 해시태그 글을 읽습니다."_s,
        u"Reads posts of an own professional account, comments, posts that tag it, its figures, and hashtags."_s};
    kind.connector = &connector;
    kind.forms = {instagramForm()};
    kind.interval = 30;
    return kind;
}

SourceKind threadsKind()
{
    static const ThreadsConnector connector;
    SourceKind kind;
    kind.key = u"threads"_s;
    kind.name = {u"스레드"_s, u"Threads"_s};
    kind.summary = {u"검색어로 글을 찾거나 내 계정의 언급, 답글, 지표를 읽습니다."_s,
                    u"Searches posts by words, or reads mentions, answers and figures of an own account."_s};
    kind.connector = &connector;
    kind.forms = threadsForms();
    kind.aliases = {{u"query"_s, u"words"_s}, {u"q"_s, u"words"_s}};
    kind.interval = 30;
    return kind;
}

} // namespace pulse
