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
