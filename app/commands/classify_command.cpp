#include "analysis/classifier.h"
#include "analysis/language.h"
#include "app/command.h"
#include "app/commands/commands.h"
#include "app/commands/lines.h"
#include "services/shared_reading.h"
#include <QCoreApplication>
#include <algorithm>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// "ko" and "en" are judged; a text that is in another language is not, be it named or only known to be another. What
/// cannot be told ("ok", a name) is read by its letters.
QString languageToJudge(const QString &text)
{
    const LanguageGuess guess = detectLanguage(text);
    if (!guess.code.isEmpty())
        return guess.code;
    if (guess.foreign)
        return u"und"_s;
    const bool korean = std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
    return korean ? u"ko"_s : u"en"_s;
}

QByteArray number(double value) { return QByteArray::number(value, 'f', 4); }

QByteArray sentimentLine(const Classifier &classifier, const TeamReading &reading, const QString &text)
{
    const QString language = languageToJudge(text);
    const Judgement judgement =
        reading.isEmpty() ? classifier.judgeSentiment(text, language) : reading.judge(&classifier, text, language);
    return toKey(judgement.sentiment).toUtf8() + '\t' + number(judgement.probability) + '\t' +
           QByteArray::number(judgement.polarity, 'f', 5);
}

/// A label of two with its own probability.
QByteArray yesNoLine(double probability, double threshold, const char *yes, const char *no)
{
    return probability >= threshold ? QByteArray(yes) + '\t' + number(probability)
                                    : QByteArray(no) + '\t' + number(1 - probability);
}

QByteArray abuseLine(const Classifier &classifier, const TeamReading &, const QString &text)
{
    const QString language = languageToJudge(text);
    return yesNoLine(classifier.abuse(text, language), Classifier::Threshold, "abuse", "clean");
}

QByteArray intentLine(const Classifier &classifier, const TeamReading &, const QString &text)
{
    const QString language = languageToJudge(text);
    return yesNoLine(classifier.purchaseIntent(text, language), Classifier::Threshold, "purchase", "none");
}

QByteArray languageLine(const Classifier &, const TeamReading &, const QString &text)
{
    const LanguageGuess guess = detectLanguage(text);
    return (guess.code.isEmpty() ? QByteArray("und") : guess.code.toUtf8()) + '\t' + number(guess.probability);
}

Exit run(CommandContext &context, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "ClassifyCommand",
        "Reads one post a line and prints label, probability and, for sentiment, polarity, separated by tabs. With "
        "--workspace, sentiment is read as the team of that workspace taught it: its dictionary and its corrections."));
    parser.addOption({u"task"_s,
                      QCoreApplication::translate("ClassifyCommand", "sentiment, abuse, intent or language."),
                      u"TASK"_s});
    if (const auto exit = parseArguments(parser, u"classify"_s, arguments, context))
        return *exit;
    const QString task = parser.value(u"task"_s);
    QByteArray (*answer)(const Classifier &, const TeamReading &, const QString &) =
        task == u"sentiment"  ? sentimentLine
        : task == u"abuse"    ? abuseLine
        : task == u"intent"   ? intentLine
        : task == u"language" ? languageLine
                              : nullptr;
    if (!answer)
        return fail(context,
                    {Error::Kind::Usage,
                     QCoreApplication::translate("ClassifyCommand", "Say --task sentiment, abuse, intent or language."),
                     {}});
    const auto classifier = Classifier::load();
    if (!classifier)
        return fail(context, classifier.error());
    TeamReading reading;
    if (context.workspaceNamed && task == u"sentiment") {
        const auto workspace = context.workspaceToRead();
        if (!workspace)
            return fail(context, workspace.error());
        reading = sharedReadingOf(**workspace)->now();
    }
    return answerLines(
        context, [&](const QByteArray &line, qint64) { return answer(*classifier, reading, QString::fromUtf8(line)); });
}

} // namespace

Command classifyCommand()
{
    return {u"classify"_s,
            QCoreApplication::translate("ClassifyCommand", "Sentiment, abuse, purchase intent or language of posts."),
            run};
}

} // namespace pulse
