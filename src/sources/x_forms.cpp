#include "sources/form_parts.h"
#include "sources/sign_in_providers.h"
#include "sources/x_connector.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QList<SourceField> moneyFields()
{
    return {
        {u"monthlyCap"_s,
         {u"월 한도(미국 달러)"_s, u"Limit a month (US dollars)"_s},
         {u"X는 읽은 글마다 요금을 받습니다(글 $0.005, 작성자 $0.010). 같은 키를 쓰는 모든 출처가 쓴 금액을 더해, 한도를 넘길 수 있는 요청을 하지 않습니다."_s,
          u"X charges for every post that is read ($0.005 a post, $0.010 an author). What all sources with this key "
          "spend is added up, and no request is made that could pass the limit."_s},
         true,
         false,
         {},
         u"10"_s},
        {u"postsPerRound"_s,
         {u"한 번에 읽을 글 수"_s, u"Posts a round"_s},
         {u"10에서 1,000까지. 100개면 작성자를 포함해 한 번에 최대 $1.50입니다."_s,
          u"From 10 to 1,000. With 100, a round costs at most $1.50 with authors."_s},
         true,
         false,
         {},
         u"50"_s},
        {u"lookAgain"_s,
         {u"하루에 다시 확인할 글 수"_s, u"Stored posts looked up again a day"_s},
         {u"X의 약관에 따라 지워진 글을 찾습니다(30일 된 글까지). 20개면 하루 최대 $0.10이며 월 한도에 들어갑니다. 0이면 확인하지 않습니다."_s,
          u"X's terms ask that deleted posts are found; up to 30 days back. 20 cost at most $0.10 a day, within the "
          "limit of the month. 0: none."_s},
         true,
         false,
         {},
         QString::number(XConnector::LookAgainPreset)},
        choiceField(u"authors"_s, {u"작성자"_s, u"Authors"_s},
                    {u"작성자 없이 읽으면 요금이 3분의 1이지만 이름과 팔로워 수를 알 수 없습니다."_s,
                     u"Without authors it costs a third, but names and followers stay unknown."_s},
                    {{u"yes"_s, {u"이름과 팔로워 수까지"_s, u"With names and followers"_s}},
                     {u"no"_s, {u"글만"_s, u"Posts alone"_s}}}),
    };
}

QList<SourceField> signInFields(const QString &condition)
{
    const auto when = [&condition](const SourceField &field) { return onlyWith(field, condition); };
    return {
        when(clientIdField(
            {u"console.x.com에서 앱을 만들고 종류를 \"Native App\"으로, 리디렉션 주소를 %1 로 적습니다. 그 계정에 크레딧을 사 두어야 읽을 수 있습니다."_s
                 .arg(redirectAddress()),
             u"Make an app at console.x.com of the type \"Native App\", with %1 as its redirect "
             "address. Its account needs credits."_s.arg(redirectAddress())})),
        when(clientSecretField({u"Native App이면 비워 둡니다."_s, u"Empty for a Native App."_s})),
        when(signInField({u"브라우저에서 X 로그인 페이지가 열립니다. 읽기 권한만 요청합니다."_s,
                          u"X's page opens in the browser. Only reading is asked for."_s})),
    };
}

Result<OAuthProvider> provider(const QHash<QString, QString> &) { return xSignIn(); }

/// What both forms have in common.
Result<QJsonObject> moneySettings(const QHash<QString, QString> &values)
{
    const double cap = values.value(u"monthlyCap"_s, u"10"_s).trimmed().toDouble();
    const int posts = values.value(u"postsPerRound"_s, u"50"_s).trimmed().toInt();
    if (!(cap >= 0.2) || cap > 100'000)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("XConnector", "The limit a month is a number of US dollars, 0.2 or "
                                                               "more."),
                     {}};
    if (posts < XConnector::SmallestPage || posts > 1000)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("XConnector", "The posts a round are a number from 10 to 1,000."),
                     {}};
    bool number = false;
    const QString again = values.value(u"lookAgain"_s, QString::number(XConnector::LookAgainPreset)).trimmed();
    if (const int looks = again.toInt(&number); !number || looks < 0 || looks > XConnector::LargestPage)
        return Error{Error::Kind::Usage,
                     QCoreApplication::translate("XConnector", "The posts looked up again a day are a number from 0 "
                                                               "to 100."),
                     {}};
    QJsonObject settings{{u"monthlyCap"_s, cap},
                         {u"lookAgain"_s, again},
                         {u"postsPerRound"_s, QString::number(posts)},
                         {u"authors"_s, values.value(u"authors"_s, u"yes"_s)},
                         {u"credential"_s, values.value(u"credential"_s, u"token"_s)}};
    const bool pasted = settings.value(u"credential"_s).toString() == u"token";
    const QString client = pasted ? u"app"_s : u"clientId"_s;
    if (const QString id = values.value(client).trimmed().left(200); !id.isEmpty())
        settings[client] = id;
    return settings;
}

SourceForm searchForm()
{
    SourceForm form;
    form.key = u"search"_s;
    form.name = {u"X — 검색(최근 7일)"_s, u"X — search (last seven days)"_s};
    form.fields = {
        {u"query"_s,
         {u"검색식"_s, u"Query"_s},
         {u"예: (푸른숲커피 OR \"푸른숲 커피\") lang:ko -is:retweet. 조사가 붙은 말은 따로 적습니다. 512자까지."_s,
          u"e.g. (bluewood OR \"blue wood\") lang:en -is:retweet; up to 512 characters."_s}}};
    form.fields += moneyFields();
    form.fields += choiceField(u"credential"_s, {u"접근 방법"_s, u"Access"_s}, {},
                               {{u"token"_s, {u"Bearer 토큰"_s, u"Bearer token"_s}},
                                {u"account"_s, {u"X 계정으로 로그인"_s, u"Sign in with an X account"_s}}});
    form.fields += onlyWith(
        tokenField(
            {u"Bearer 토큰"_s, u"Bearer token"_s},
            {u"console.x.com의 앱 > Keys and tokens에서 만듭니다. 그 계정에 크레딧을 사 두어야 읽을 수 있습니다."_s,
             u"From your app at console.x.com > Keys and tokens. Its account needs credits."_s},
            true),
        u"credential=token"_s);
    form.fields += onlyWith(sameAppField(), u"credential=token"_s);
    form.fields += signInFields(u"credential=account"_s);
    form.signIn = provider;
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        const auto query =
            neededValue(values, u"query"_s, 513, QCoreApplication::translate("XConnector", "Enter a query."));
        if (!query)
            return query.error();
        if (query->size() > 512)
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("XConnector", "X takes queries of up to 512 characters."),
                         {}};
        auto settings = moneySettings(values);
        if (settings) {
            settings->insert(u"form"_s, u"search"_s);
            settings->insert(u"query"_s, *query);
        }
        return settings;
    };
    return form;
}

SourceForm accountForm()
{
    SourceForm form;
    form.key = u"account"_s;
    form.name = {u"X — 내 계정의 언급과 지표"_s, u"X — mentions and figures of my account"_s};
    form.fields = moneyFields();
    form.fields += signInFields({});
    form.fields += tokenField({u"또는 사용자 액세스 토큰"_s, u"Or an access token of the account"_s},
                              {u"로그인 대신 붙여 넣습니다. 두 시간 뒤에 끝납니다."_s,
                               u"Pasted in place of a sign-in; it ends after two hours."_s},
                              false);
    form.signIn = provider;
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        auto settings = moneySettings(values);
        if (settings) {
            settings->insert(u"form"_s, u"account"_s);
            settings->insert(u"credential"_s, u"account"_s);
        }
        return settings;
    };
    return form;
}

} // namespace

SourceKind xKind()
{
    static const XConnector connector;
    SourceKind kind;
    kind.key = u"x"_s;
    kind.name = {u"X"_s, u"X"_s};
    kind.summary = {
        u"최근 7일의 글을 검색하거나 내 계정의 언급과 지표를 읽습니다. 읽은 만큼 요금이 나가며 월 한도를 넘지 않습니다."_s,
        u"Searches posts of the last seven days, or reads mentions and figures of an own account. What is read costs money, never more than the limit of the month."_s};
    kind.connector = &connector;
    kind.forms = {searchForm(), accountForm()};
    kind.aliases = {{u"q"_s, u"query"_s}, {u"cap"_s, u"monthlyCap"_s}};
    kind.interval = 180;
    return kind;
}

} // namespace pulse
