#include "ui/widgets/mention_words.h"
#include "core/mention_filter.h"
#include "core/wording.h"
#include <QHash>
#include <QLocale>

namespace pulse {
using namespace Qt::StringLiterals;

QString MentionWords::sentiment(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return tr("Negative");
    case Sentiment::Neutral:
        return tr("Neutral");
    case Sentiment::Positive:
        return tr("Positive");
    case Sentiment::Unclassified:
        break;
    }
    return tr("Unclassified");
}

Tone MentionWords::tone(Sentiment sentiment)
{
    return sentiment == Sentiment::Negative ? Tone::Bad : sentiment == Sentiment::Positive ? Tone::Good : Tone::Plain;
}

QString MentionWords::order(int order)
{
    switch (MentionOrder(order)) {
    case MentionOrder::Oldest:
        return tr("Oldest first");
    case MentionOrder::MostEngagement:
        return tr("Most engagement");
    case MentionOrder::MostFollowers:
        return tr("Most followers");
    case MentionOrder::Newest:
        break;
    }
    return tr("Newest first");
}

QString MentionWords::language(const QString &code, const QString &uiLanguage)
{
    if (code.isEmpty())
        return tr("Unknown language");
    if (code == u"ko")
        return tr("Korean");
    if (code == u"en")
        return tr("English");
    if (code == u"ja")
        return tr("Japanese");
    if (code == u"zh")
        return tr("Chinese");
    static const QHash<QString, const char *> Names{
        {u"fr"_s, QT_TR_NOOP("French")},     {u"de"_s, QT_TR_NOOP("German")},  {u"es"_s, QT_TR_NOOP("Spanish")},
        {u"pt"_s, QT_TR_NOOP("Portuguese")}, {u"it"_s, QT_TR_NOOP("Italian")}, {u"vi"_s, QT_TR_NOOP("Vietnamese")},
        {u"id"_s, QT_TR_NOOP("Indonesian")}, {u"th"_s, QT_TR_NOOP("Thai")},    {u"tr"_s, QT_TR_NOOP("Turkish")},
        {u"ru"_s, QT_TR_NOOP("Russian")},    {u"ar"_s, QT_TR_NOOP("Arabic")}};
    if (const char *name = Names.value(code))
        return tr(name);
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    return uiLanguage == u"en" ? QLocale::languageToString(locale.language()) : locale.nativeLanguageName();
}

QString MentionWords::engagement(const Engagement &engagement)
{
    QStringList parts;
    const auto add = [&parts](const QString &text, const std::optional<qint64> &count) {
        if (count)
            parts << text.arg(wholeNumber(double(*count)));
    };
    add(tr("Likes %1"), engagement.likes);
    add(tr("Shares %1"), engagement.shares);
    add(tr("Replies %1"), engagement.replies);
    add(tr("Views %1"), engagement.views);
    return parts.join(u" · "_s);
}

QString MentionWords::shortTime(const Mention &mention, const QTimeZone &zone, const QString &language)
{
    if (!mention.post.publishedAt.isValid())
        return tr("No date");
    const QString text = pulse::shortTime(mention.post.publishedAt, zone, language);
    return mention.post.dayOnly ? text.section(u' ', 0, language == u"ko" ? 0 : 1) : text;
}

QString MentionWords::longTime(const Mention &mention, const QTimeZone &zone, const QString &language)
{
    const QDateTime &time = mention.post.publishedAt;
    if (!time.isValid())
        //: an item without a date; %1 is when the program received it
        return tr("No date; collected %1").arg(pulse::shortTime(mention.collectedAt, zone, language));
    const QDateTime local = time.toTimeZone(zone);
    const QString day = longDate(local.date(), language);
    return mention.post.dayOnly ? day : day + u' ' + local.toString(u"HH:mm"_s);
}

QString MentionWords::displayName(const PostAuthor &author)
{
    if (!author.name.isEmpty())
        return author.name.simplified();
    return author.handle.isEmpty() ? tr("Unknown author") : author.handle;
}

QString MentionWords::initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = 0;
        while (at < word.size() && !word[at].isLetterOrNumber() && !word[at].isHighSurrogate())
            ++at;
        if (at == word.size())
            continue;
        letters += word.mid(at, word[at].isHighSurrogate() ? 2 : 1).toUpper();
        if (letters.size() >= 2 || word[at].unicode() > 0x2FF)
            break;
    }
    return letters.isEmpty() ? u"?"_s : letters;
}

} // namespace pulse
