#include "net/redaction.h"
#include <QRegularExpression>
#include <cstdio>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// Names of secrets, in addresses, headers, forms and JSON alike.
constexpr char16_t Names[] =
    u"access[_-]?token|refresh[_-]?token|fb_exchange_token|input_token|id[_-]?token|api[_-]?token|auth[_-]?token|"
    "page[_-]?token|token|client[_-]?secret|app[_-]?secret|secret|api[_-]?key|x-goog-api-key|key|password|passwd|pwd|"
    "code|code[_-]?verifier|device[_-]?code|state|signature|sig|appsecret_proof|accessJwt|refreshJwt|"
    "x-naver-client-secret|x-ncp-apigw-api-key|proxy-authorization|authorization|cookie|set-cookie";

/// Compiled once and never destroyed: lines are logged to the very end of the program, after its statics have gone.
struct Rules {
    using R = QRegularExpression;
    const QString names = QString::fromUtf16(Names);
    // A header's value runs to the end of its line, whatever its scheme.
    R headers{u"\\b((?:proxy-)?authorization|(?:set-)?cookie|x-goog-api-key|x-naver-client-secret|x-ncp-apigw-api-key)"
              "(\"?\\s*[:,]\\s*)[^\\r\\n]+"_s,
              R::CaseInsensitiveOption};
    R schemes{u"\\b(bearer|basic|kakaoak|oauth)\\s+[A-Za-z0-9._~+/=|-]{6,}"_s, R::CaseInsensitiveOption};
    R members{u"([\"'](?:%1)[\"']\\s*:\\s*)[\"'][^\"']*[\"']"_s.arg(names), R::CaseInsensitiveOption};
    R parameters{u"((?:^|[?&;#\\s(\"'])(?:%1)=)[^&\\s\"'<>)]+"_s.arg(names), R::CaseInsensitiveOption};
    R user{u"(://)[^/@\\s]+@"_s};
};

} // namespace

QString redacted(const QString &text)
{
    static const Rules &rules = *new Rules;
    QString result = text;
    result.replace(rules.headers, u"\\1\\2***"_s);
    result.replace(rules.schemes, u"\\1 ***"_s);
    result.replace(rules.members, u"\\1\"***\""_s);
    result.replace(rules.parameters, u"\\1***"_s);
    result.replace(rules.user, u"\\1***@"_s);
    return result;
}

void redactLog()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toLocal8Bit() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        std::fflush(stderr);
    });
}

} // namespace pulse
