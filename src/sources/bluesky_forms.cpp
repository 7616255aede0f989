#include "sources/bluesky_connector.h"
#include <QCoreApplication>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

Error usage(const QString &words) { return {Error::Kind::Usage, words, {}}; }

/// "@mina.bsky.social", its profile's address or a DID as Bluesky wants it.
QString plainHandle(QString text)
{
    text = text.trimmed();
    if (const qsizetype at = text.indexOf(u"/profile/"); at >= 0)
        text = text.mid(at + 9).section(u'/', 0, 0);
    while (text.startsWith(u'@'))
        text = text.mid(1);
    return text;
}

bool isHandle(const QString &text)
{
    return (text.contains(u'.') || text.startsWith(u"did:")) && !text.contains(u' ') && !text.contains(u'/');
}

QList<SourceField> signInFields(bool required)
{
    return {
        {u"handle"_s,
         {u"로그인할 핸들"_s, u"Handle that signs in"_s},
         {u"예: mina.bsky.social"_s, u"e.g. mina.bsky.social"_s},
         required},
        {u"password"_s,
         {u"앱 비밀번호"_s, u"App password"_s},
         {u"Bluesky 설정 > 개인정보 및 보안 > 앱 비밀번호에서 만듭니다. 계정 비밀번호는 쓰지 마십시오."_s,
          u"Made in Bluesky at Settings > Privacy and security > App passwords. Never the account's own password."_s},
         required,
         true},
    };
}

QList<SourceField> closingFields()
{
    return {
        {u"adult"_s,
         {u"성인·잔혹 표시가 붙은 글"_s, u"Posts labelled adult or graphic"_s},
         {u"숨김, 삭제, 스팸 표시가 붙은 글은 언제나 빠집니다."_s,
          u"What is labelled hidden, taken down or spam is always left out."_s},
         true,
         false,
         {{u"skip"_s, {u"빼기"_s, u"Leave out"_s}}, {u"keep"_s, {u"모으기"_s, u"Collect"_s}}},
         u"skip"_s},
        {u"service"_s,
         {u"서버"_s, u"Server"_s},
         {u"bsky.social이 아닌 서버의 계정일 때만 적습니다."_s,
          u"Only for accounts of a server other than bsky.social."_s},
         false},
    };
}

/// What all forms share: who signs in, which server, what to do with labels.
Result<QJsonObject> commonSettings(const QString &form, const Values &values)
{
    QJsonObject settings{{u"form"_s, form}, {u"adult"_s, values.value(u"adult"_s) == u"keep" ? u"keep"_s : u"skip"_s}};
    if (const QString handle = plainHandle(values.value(u"handle"_s)); !handle.isEmpty()) {
        if (!isHandle(handle))
            return usage(QCoreApplication::translate("BlueskyConnector", "\"%1\" is no handle. It looks like "
                                                                         "mina.bsky.social.")
                             .arg(handle));
        settings[u"handle"_s] = handle;
    }
    if (const QString service = values.value(u"service"_s).trimmed(); !service.isEmpty()) {
        const auto url = webAddress(service);
        if (!url)
            return url.error();
        settings[u"service"_s] = url->toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    return settings;
}

SourceForm searchForm()
{
    SourceForm form{u"search"_s, {u"검색"_s, u"Search"_s}, {}, {}};
    form.fields = {
        {u"words"_s, {u"검색어"_s, u"Words"_s}, {u"예: 푸른숲커피, #푸른숲"_s, u"e.g. bluewood, #bluewood"_s}},
        {u"language"_s,
         {u"언어"_s, u"Language"_s},
         {},
         false,
         false,
         {{QString(), {u"모든 언어"_s, u"All languages"_s}},
          {u"ko"_s, {u"한국어"_s, u"Korean"_s}},
          {u"en"_s, {u"영어"_s, u"English"_s}},
          {u"ja"_s, {u"일본어"_s, u"Japanese"_s}},
          {u"zh"_s, {u"중국어"_s, u"Chinese"_s}}}},
    };
    form.fields += signInFields(true) + closingFields();
    form.settings = [](const Values &values) -> Result<QJsonObject> {
        auto settings = commonSettings(u"search"_s, values);
        if (!settings)
            return settings.error();
        const QString words = values.value(u"words"_s).simplified();
        if (words.isEmpty())
            return usage(QCoreApplication::translate("BlueskyConnector", "Enter the words to search for."));
        settings->insert(u"words"_s, words);
        if (const QString language = values.value(u"language"_s).trimmed().toLower(); !language.isEmpty())
            settings->insert(u"language"_s, language);
        return settings;
    };
    return form;
}

SourceForm accountForm()
{
    SourceForm form{u"account"_s, {u"계정의 글과 팔로워"_s, u"An account's posts and followers"_s}, {}, {}};
    form.fields = {{u"account"_s,
                    {u"계정"_s, u"Account"_s},
                    {u"핸들이나 프로필 주소. 공개된 글은 로그인 없이 읽습니다."_s,
                     u"A handle or a profile's address. Public posts are read without signing in."_s}}};
    form.fields += signInFields(false) + closingFields();
    form.settings = [](const Values &values) -> Result<QJsonObject> {
        auto settings = commonSettings(u"account"_s, values);
        if (!settings)
            return settings.error();
        const QString account = plainHandle(values.value(u"account"_s));
        if (!isHandle(account))
            return usage(QCoreApplication::translate("BlueskyConnector",
                                                     "Enter the account's handle, such as mina.bsky.social."));
        settings->insert(u"account"_s, account);
        return settings;
    };
    return form;
}

SourceForm mentionsForm()
{
    SourceForm form{u"mentions"_s,
                    {u"내 계정의 언급·답글·인용"_s, u"Mentions, replies and quotes of an own account"_s},
                    signInFields(true) + closingFields(),
                    {}};
    form.settings = [](const Values &values) { return commonSettings(u"mentions"_s, values); };
    return form;
}

} // namespace

SourceKind blueskyKind()
{
    static const BlueskyConnector connector;
    return {
        u"bluesky"_s,
        {u"Bluesky"_s, u"Bluesky"_s},
        {u"Bluesky의 검색 결과, 계정의 글, 내 계정의 언급을 모읍니다. 검색과 언급에는 앱 비밀번호가 필요합니다."_s,
         u"Brings search results, an account's posts, or what mentions an own account. Search and mentions need an app password."_s},
        &connector,
        {searchForm(), accountForm(), mentionsForm()},
        {{u"query"_s, u"words"_s},
         {u"q"_s, u"words"_s},
         {u"actor"_s, u"account"_s},
         {u"url"_s, u"service"_s},
         {u"server"_s, u"service"_s},
         {u"identifier"_s, u"handle"_s}},
        0,
        15};
}

} // namespace pulse
