#include "sources/answer_error.h"
#include "analysis/html_text.h"
#include "sources/json_reading.h"
#include <QJsonArray>
#include <QRegularExpression>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWords = 200;

/// "error" is a text, a number or an object, and what belongs to it stands beside it or in it.
QString wordsOf(const QJsonObject &root)
{
    const QJsonObject error = root.value(u"error"_s).toObject();
    if (!error.isEmpty()) // Google, Meta, Misskey, Naver's gateway
        return firstText(error, {u"message", u"code", u"errorCode"});
    if (root.contains(u"error"_s)) { // Mastodon, Bluesky, Lemmy, Reddit
        const QString more = firstText(root, {u"error_description", u"message"});
        return more.isEmpty() ? textValue(root, u"error") : textValue(root, u"error") + u": "_s + more;
    }
    const bool numbered = root.contains(u"errorCode"_s) || root.contains(u"errorType"_s) ||
                          root.contains(u"serviceErrorCode"_s) || root.contains(u"code"_s);
    if (numbered) // Naver, Kakao, LinkedIn
        return firstText(root, {u"errorMessage", u"message", u"msg"});
    if (root.contains(u"title"_s) && root.contains(u"detail"_s)) // X
        return textValue(root, u"title") + u": "_s + textValue(root, u"detail");
    const QJsonArray errors = root.value(u"errors"_s).toArray();
    return root.contains(u"data"_s) ? QString() : firstText(errors.at(0).toObject(), {u"message", u"detail", u"title"});
}

} // namespace

QString errorInAnswer(QByteArrayView answer)
{
    if (answer.trimmed().startsWith('<')) {
        static const QRegularExpression named(u"<errorMessage>(?:<!\\[CDATA\\[)?([^<\\]]*)"_s);
        const auto match = named.match(QString::fromUtf8(answer.first(qMin(answer.size(), qsizetype(4096)))));
        return htmlToText(match.captured(1)).simplified().left(LongestWords);
    }
    const auto document = readJson(answer);
    return document ? cleanText(wordsOf(document->object())).simplified().left(LongestWords) : QString();
}

} // namespace pulse
