#include "sources/form_parts.h"

namespace pulse {
using namespace Qt::StringLiterals;

SourceField choiceField(const QString &key, const LocalText &label, const LocalText &hint,
                        const QList<std::pair<QString, LocalText>> &choices)
{
    SourceField field{key, label, hint};
    field.choices = choices;
    field.preset = choices.constFirst().first;
    return field;
}

SourceField onlyWith(SourceField field, const QString &condition)
{
    field.onlyWith = condition;
    return field;
}

SourceField clientIdField(const LocalText &hint) { return {u"clientId"_s, {u"클라이언트 ID"_s, u"Client ID"_s}, hint}; }

SourceField clientSecretField(const LocalText &hint)
{
    SourceField field{u"clientSecret"_s, {u"클라이언트 보안 비밀번호"_s, u"Client secret"_s}, hint};
    field.required = false;
    field.secret = true;
    return field;
}

SourceField signInField(const LocalText &hint)
{
    SourceField field{u"signIn"_s, {u"로그인"_s, u"Sign-in"_s}, hint};
    field.signIn = true;
    return field;
}

SourceField sameAppField()
{
    SourceField field{
        u"app"_s,
        {u"이 키가 속한 앱의 클라이언트 ID"_s, u"Client ID of the app that the key belongs to"_s},
        {u"다른 출처가 같은 앱으로 로그인해 읽을 때만 적습니다. 사용량과 요금을 함께 셉니다."_s,
         u"Only where another source reads with a sign-in of the same app: what both use is then added up."_s}};
    field.required = false;
    return field;
}

SourceField tokenField(const LocalText &label, const LocalText &hint, bool required)
{
    SourceField field{u"token"_s, label, hint};
    field.required = required;
    field.secret = true;
    return field;
}

Result<QString> neededValue(const QHash<QString, QString> &values, const QString &key, qsizetype most,
                            const QString &whatIsMissing)
{
    const QString value = values.value(key).trimmed().left(most);
    if (value.isEmpty())
        return Error{Error::Kind::Usage, whatIsMissing, {}};
    return value;
}

} // namespace pulse
