#include "sources/form_parts.h"
#include "sources/linkedin_connector.h"
#include "sources/sign_in_providers.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

SourceForm linkedInForm()
{
    const QString token = u"credential=token"_s, account = u"credential=account"_s;
    SourceForm form;
    form.key = u"organization"_s;
    form.name = {u"링크드인 — 내 회사 페이지"_s, u"LinkedIn — my organisation"_s};
    form.fields = {
        {u"organization"_s,
         {u"회사 번호"_s, u"Number of the organisation"_s},
         {u"페이지 관리자 화면 주소의 숫자. 예: linkedin.com/company/1234567/admin"_s,
          u"The number in the address of the page's admin view, e.g. linkedin.com/company/1234567/admin"_s}},
        choiceField(u"credential"_s, {u"접근 방법"_s, u"Access"_s},
                    {u"linkedin.com/developers에서 앱을 만들고 \"Community Management API\" 제품을 신청해야 합니다."_s,
                     u"Make an app at linkedin.com/developers and request the product \"Community Management API\"."_s},
                    {{u"token"_s, {u"액세스 토큰"_s, u"Access token"_s}},
                     {u"account"_s, {u"LinkedIn 계정으로 로그인"_s, u"Sign in with a LinkedIn account"_s}}}),
        onlyWith(tokenField({u"액세스 토큰"_s, u"Access token"_s},
                            {u"개발자 사이트의 OAuth 토큰 도구에서 r_organization_social, rw_organization_admin 범위로 "
                             "만듭니다. 60일 뒤에 끝납니다."_s,
                             u"From the OAuth token tools of the developer site, with r_organization_social and "
                             "rw_organization_admin. It ends after 60 days."_s},
                            true),
                 token),
        onlyWith(
            clientIdField(
                {u"앱 > Auth에 있습니다. 리디렉션 주소로 %1 을 적습니다. 앱에 따라 받아들이지 않을 수 있으며, 그때는 "
                 "토큰을 붙여 넣습니다."_s.arg(redirectAddress()),
                 u"Under Auth of the app, with %1 as its redirect address. LinkedIn may not take it; "
                 "then paste a token."_s.arg(redirectAddress())}),
            account),
        onlyWith(clientSecretField({u"같은 화면에 있습니다."_s, u"On the same page."_s}), account),
        onlyWith(signInField({u"브라우저에서 LinkedIn 로그인 페이지가 열립니다."_s,
                              u"LinkedIn's page opens in the browser."_s}),
                 account),
        {u"version"_s,
         {u"API 버전"_s, u"Version of the interface"_s},
         {u"비워 두면 두 달 전 버전을 씁니다. 예: 202609"_s, u"Empty: that of two months ago. E.g. 202609"_s},
         false},
    };
    form.signIn = [](const QHash<QString, QString> &) -> Result<OAuthProvider> { return linkedInSignIn(); };
    form.settings = [](const QHash<QString, QString> &values) -> Result<QJsonObject> {
        QString number = values.value(u"organization"_s).trimmed();
        static const QRegularExpression inside(u"(?:company/|organization:)([0-9]+)"_s);
        if (const auto match = inside.match(number); match.hasMatch())
            number = match.captured(1);
        static const QRegularExpression digits(u"^[0-9]{1,20}$"_s);
        if (!digits.match(number).hasMatch())
            return Error{
                Error::Kind::Usage,
                QCoreApplication::translate("LinkedInConnector", "Enter the organisation's number, not its name."),
                {}};
        const QString version = values.value(u"version"_s).trimmed();
        static const QRegularExpression months(u"^20[0-9]{2}(0[1-9]|1[0-2])$"_s);
        if (!version.isEmpty() && !months.match(version).hasMatch())
            return Error{Error::Kind::Usage,
                         QCoreApplication::translate("LinkedInConnector", "The version is a year and a month, 202609."),
                         {}};
        QJsonObject settings{{u"organization"_s, number}, {u"credential"_s, values.value(u"credential"_s, u"token"_s)}};
        if (!version.isEmpty())
            settings[u"version"_s] = version;
        if (const QString client = values.value(u"clientId"_s).trimmed().left(200); !client.isEmpty())
            settings[u"clientId"_s] = client;
        return settings;
    };
    return form;
}

} // namespace

SourceKind linkedInKind()
{
    static const LinkedInConnector connector;
    SourceKind kind;
    kind.key = u"linkedin"_s;
    kind.name = {u"링크드인"_s, u"LinkedIn"_s};
    kind.summary = {
        u"내 회사 페이지의 글, 댓글, 언급, 팔로워와 게시물 지표를 읽습니다. 링크드인은 검색을 제공하지 않으며, 약관에 따라 이틀까지 보관합니다."_s,
        u"Reads posts of an own organisation, comments, mentions, followers and what posts reached. LinkedIn offers no search. Kept for two days, as its terms ask."_s};
    kind.connector = &connector;
    kind.forms = {linkedInForm()};
    kind.aliases = {{u"organisation"_s, u"organization"_s}, {u"company"_s, u"organization"_s}};
    kind.keepDays = 2;
    kind.interval = 180; // a development app has a few hundred requests a day
    return kind;
}

} // namespace pulse
