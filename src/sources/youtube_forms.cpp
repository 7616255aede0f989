#include "sources/form_parts.h"
#include "sources/sign_in_providers.h"
#include "sources/youtube_connector.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QList<SourceField> accessFields()
{
    const QString key = u"credential=key"_s, account = u"credential=account"_s;
    return {
        choiceField(
            u"credential"_s, {u"접근 방법"_s, u"Access"_s},
            {u"공개 채널과 검색은 API 키로 충분합니다."_s, u"An API key is enough for public channels and search."_s},
            {{u"key"_s, {u"API 키"_s, u"API key"_s}},
             {u"account"_s, {u"Google 계정으로 로그인"_s, u"Sign in with a Google account"_s}}}),
        onlyWith(
            tokenField(
                {u"API 키"_s, u"API key"_s},
                {u"Google Cloud 콘솔에서 프로젝트를 만들고 \"YouTube Data API v3\"를 켠 뒤 사용자 인증 정보 > API "
                 "키에서 만듭니다. AIza로 시작하며 무료입니다. 액세스 토큰을 붙여 넣어도 됩니다. YouTube 서비스 약관"
                 "(youtube.com/t/terms)과 Google 개인정보처리방침(policies.google.com/privacy)이 적용됩니다."_s,
                 u"In the Google Cloud console, make a project, switch on \"YouTube Data API v3\", then "
                 "Credentials > API key. It begins with AIza and is free of charge. An access token may be pasted "
                 "as well. YouTube's terms (youtube.com/t/terms) and Google's privacy policy "
                 "(policies.google.com/privacy) apply."_s},
                true),
            key),
        onlyWith(sameAppField(), key),
        onlyWith(clientIdField(
                     {u"Google Cloud 콘솔 > 사용자 인증 정보 > OAuth 클라이언트 ID에서 \"데스크톱 앱\"으로 만듭니다. "
                      "테스트 상태의 앱은 7일마다 다시 로그인해야 합니다."_s,
                      u"Google Cloud console > Credentials > OAuth client ID of the kind \"Desktop app\". "
                      "While the app is in testing, Google asks to sign in again every 7 days."_s}),
                 account),
        onlyWith(clientSecretField({u"같은 화면에 함께 표시됩니다."_s, u"Shown beside the client ID."_s}), account),
        onlyWith(signInField({u"브라우저에서 Google 로그인 페이지가 열립니다. 읽기에만 씁니다."_s,
                              u"Google's page opens in the browser. It is used for reading only."_s}),
                 account),
    };
}

/// Google's developer policies (III.E.4.h, read in quotation only) forbid new figures made from its data, and nobody
/// but the owner of the workspace can decide what that means for them: off until they say otherwise.
SourceField judgeField()
{
    return choiceField(
        u"judge"_s, {u"감성 판정"_s, u"Sentiment"_s},
        {u"YouTube 약관은 데이터로 새 지표를 만드는 것을 제한합니다. 판정해도 되는지 먼저 확인하십시오."_s,
         u"YouTube's terms limit new figures made from its data. Make sure that you may before you "
         "switch it on."_s},
        {{u"no"_s, {u"판정하지 않음"_s, u"Not worked out"_s}}, {u"yes"_s, {u"판정함"_s, u"Worked out"_s}}});
}

/// Whose app it is: of a sign-in, or of an API key in the same project.
void keepApp(const QHash<QString, QString> &values, QJsonObject &settings)
{
    const bool account = settings.value(u"credential"_s).toString() == u"account";
    const QString client = account ? u"clientId"_s : u"app"_s;
    if (const QString id = values.value(client).trimmed().left(200); account || !id.isEmpty())
        settings[client] = id;
}

Result<OAuthProvider> provider(const QHash<QString, QString> &) { return googleSignIn(); }

SourceForm channelForm()
{
    SourceForm form;
    form.key = u"channel"_s;
    form.name = {u"유튜브 — 채널의 댓글과 지표"_s, u"YouTube — comments and figures of a channel"_s};
    form.fields = {{u"channel"_s,
                    {u"채널"_s, u"Channel"_s},
                    {u"핸들(@이름) 또는 UC로 시작하는 ID. 로그인하면 비워 두어도 됩니다."_s,
                     u"Its handle (@name) or its ID, which begins with UC. May stay empty with a sign-in."_s},
                    false}};
    form.fields += judgeField();
    form.fields += accessFields();
    form.signIn = provider;
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        QString channel = values.value(u"channel"_s).trimmed();
        static const QRegularExpression address(u"youtube\\.com/(?:channel/)?(@[^/?#\\s]+|UC[\\w-]{22})"_s);
        if (const auto match = address.match(channel); match.hasMatch())
            channel = match.captured(1);
        static const QRegularExpression id(u"^(UC[\\w-]{10,30}|@?[^\\s/?#&]{1,100})$"_s);
        const QString credential = values.value(u"credential"_s, u"key"_s);
        if (!channel.isEmpty() && !id.match(channel).hasMatch())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate(
                             "YouTubeConnector",
                             "\"%1\" is no channel. Write its handle (@name) or its ID, which begins with UC.")
                             .arg(channel.left(100)),
                         {}};
        if (channel.isEmpty() && credential != u"account")
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("YouTubeConnector",
                                                     "An API key has no channel of its own: enter the channel."),
                         {}};
        if (!channel.isEmpty() && !channel.startsWith(u"UC") && !channel.startsWith(u'@'))
            channel.prepend(u'@');
        QJsonObject settings{{u"form"_s, u"channel"_s},
                             {u"credential"_s, credential},
                             {u"channel"_s, channel},
                             {u"judge"_s, values.value(u"judge"_s, u"no"_s)}};
        keepApp(values, settings);
        return settings;
    };
    return form;
}

SourceForm searchForm()
{
    SourceForm form;
    form.key = u"search"_s;
    form.name = {u"유튜브 — 영상 검색"_s, u"YouTube — search for videos"_s};
    form.fields = {
        {u"query"_s,
         {u"검색어"_s, u"Words"_s},
         {u"예: 푸른숲커피 | \"푸른숲 커피\" -중고"_s, u"e.g. bluewood | \"blue wood\" -used"_s}},
        {u"region"_s,
         {u"나라"_s, u"Country"_s},
         {u"두 글자. 예: KR"_s, u"Two letters, e.g. KR"_s},
         false,
         false,
         {},
         u"KR"_s},
        {u"language"_s, {u"언어"_s, u"Language"_s}, {u"두 글자. 예: ko"_s, u"Two letters, e.g. ko"_s}, false},
        {u"dailySearches"_s,
         {u"하루 검색 횟수 한도"_s, u"Searches a day at most"_s},
         {u"Google은 한 키에 하루 100번까지 줍니다. 다 쓰면 미국 태평양 시간 자정까지 기다립니다."_s,
          u"Google gives 100 a day for one key. When they are used up, it waits until midnight Pacific time."_s},
         true,
         false,
         {},
         u"40"_s},
    };
    form.fields += judgeField();
    form.fields += accessFields();
    form.signIn = provider;
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        const auto query = neededValue(values, u"query"_s, 500,
                                       QCoreApplication::translate("YouTubeConnector", "Enter words to search for."));
        if (!query)
            return query.error();
        static const QRegularExpression twoLetters(u"^[A-Za-z]{2}$"_s);
        QJsonObject settings{
            {u"form"_s, u"search"_s}, {u"query"_s, *query}, {u"judge"_s, values.value(u"judge"_s, u"no"_s)}};
        for (const QString &key : {u"region"_s, u"language"_s}) {
            const QString value = values.value(key).trimmed();
            if (!value.isEmpty() && !twoLetters.match(value).hasMatch())
                return Error{Error::Kind::Usage,
                             QCoreApplication::translate("YouTubeConnector",
                                                         "Country and language are two letters each, e.g. KR and ko."),
                             {}};
            if (!value.isEmpty())
                settings[key] = key == u"region" ? value.toUpper() : value.toLower();
        }
        const QString searches = values.value(u"dailySearches"_s, u"40"_s).trimmed();
        if (searches.toInt() < 1 || searches.toInt() > YouTubeConnector::SearchesADay)
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate("YouTubeConnector", "The searches a day are a number from 1 to 100."),
                {}};
        settings[u"dailySearches"_s] = searches;
        settings[u"credential"_s] = values.value(u"credential"_s, u"key"_s);
        keepApp(values, settings);
        return settings;
    };
    return form;
}

} // namespace

SourceKind youtubeKind()
{
    static const YouTubeConnector connector;
    SourceKind kind;
    kind.key = u"youtube"_s;
    kind.name = {u"유튜브"_s, u"YouTube"_s};
    kind.summary = {
        u"채널의 댓글과 지표, 또는 검색으로 찾은 영상을 읽습니다. API 키나 로그인이 필요합니다. 약관에 따라 30일까지 보관합니다."_s,
        u"Reads the comments and figures of a channel, or videos by words. Needs an API key or a sign-in. Kept for 30 days, as its terms ask."_s};
    kind.connector = &connector;
    kind.forms = {channelForm(), searchForm()};
    kind.aliases = {{u"url"_s, u"channel"_s}, {u"q"_s, u"query"_s}};
    kind.keepDays = 30;
    kind.interval = 60;
    return kind;
}

} // namespace pulse
