#include "analysis/classifier.h"
#include "analysis/text_features.h"
#include "analysis/wordless.h"
#include <QFile>
#include <algorithm>
#include <cmath>

static void initClassifierResource() { Q_INIT_RESOURCE(classifier); } // outside of any namespace, as the macro asks

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

double logistic(double z) { return 1 / (1 + std::exp(-z)); }

bool isHangul(char16_t c) { return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E); }

/// Letters, emoji, or what faces are written with (":)", "^^", "<3"), beside links and names.
bool saysSomething(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = text.sliced(i);
        if (rest.startsWith(u'@') || rest.startsWith(u"http"))
            while (i < text.size() && !text[i].isSpace())
                ++i;
        else if (const QChar c = text[i]; c.isLetter() || c.isSurrogate() || c.category() == QChar::Symbol_Other ||
                                          QStringView(u":;=^<").contains(c))
            return true;
    }
    return false;
}

/// The sum of the inputs, each by its weight; the weights stand from \a first on.
template <std::size_t Inputs>
float weighed(const QList<float> &numbers, qsizetype first, const std::array<float, Inputs> &inputs)
{
    float sum = 0;
    for (std::size_t k = 0; k < Inputs; ++k)
        sum += numbers[first + qsizetype(k)] * inputs[k];
    return sum;
}

/// Makes \a judgement what a text without words of its own can bear: signs alone praise or blame, a hashtag alone says
/// something only where that is rather sure, laughter and tears alone are unclear. Where the table leaned stays told.
Judgement withoutWords(Judgement judgement, QStringView text)
{
    constexpr double sureOfNames = 0.6, polarityOfSigns = 0.6;
    const Wordless kind = wordlessKind(text);
    const bool unclear = kind == Wordless::Unclear || (kind == Wordless::Names && judgement.probability < sureOfNames);
    if (unclear) {
        judgement.sentiment = Sentiment::Unclassified;
        judgement.probability = 0;
    } else if (kind == Wordless::Praise || kind == Wordless::Blame) {
        judgement.sentiment = kind == Wordless::Praise ? Sentiment::Positive : Sentiment::Negative;
        judgement.probability = SureOfSigns;
        judgement.polarity = kind == Wordless::Praise ? polarityOfSigns : -polarityOfSigns;
    }
    return judgement;
}

float lengthOf(std::size_t features) { return std::log(1 + std::min(float(features), 3000.0f)) - 5; }

} // namespace

namespace calibration {

float likenessOf(const WeightTable *table, const std::vector<std::uint32_t> &features)
{
    float scores[8] = {};
    if (table)
        table->score(features, scores);
    return std::clamp(scores[0], -4.0f, 4.0f);
}

std::array<float, SentimentInputs> sentimentInputs(const float *scores, float factual, std::size_t features)
{
    // Bounded, or the bends would carry far in texts more outspoken than any that was fitted.
    const float polarity = std::clamp(scores[0], -5.0f, 5.0f), neutral = std::clamp(scores[1], -5.0f, 5.0f);
    const float strength = std::abs(polarity), side = polarity < 0 ? -1.0f : 1.0f;
    const float length = lengthOf(features);
    const float facts = std::max(0.0f, factual);
    const auto above = [](float value, float bend) { return std::max(0.0f, value - bend); };
    return {1,
            polarity,
            strength,
            neutral,
            above(neutral, 0) * std::min(strength, 4.0f),
            std::clamp(polarity, -4.0f, 4.0f) * std::clamp(neutral, -2.0f, 2.0f),
            above(neutral, -2),
            above(neutral, -1),
            above(neutral, 0),
            above(neutral, 1),
            above(neutral, 2),
            above(neutral, 3),
            above(strength, 0.5f),
            above(strength, 1),
            above(strength, 2),
            above(strength, 3),
            side * above(strength, 0.5f),
            side * above(strength, 1),
            side * above(strength, 2),
            length,
            length * strength,
            length * neutral,
            factual,
            facts,
            facts * neutral,
            facts * strength};
}

std::array<float, AbuseInputs> abuseInputs(float abuse, const float *sentiment)
{
    const float polarity = std::clamp(sentiment[0], -4.0f, 4.0f);
    return {1, std::clamp(abuse, -6.0f, 6.0f), polarity, std::abs(polarity), std::clamp(sentiment[1], -4.0f, 4.0f)};
}

std::array<float, SurenessInputs> surenessInputs(float margin, std::size_t features, float forum)
{
    const float side = margin < 0 ? -1.0f : 1.0f, clear = std::min(std::abs(margin), 5.0f);
    const float length = lengthOf(features);
    return {1,
            clear,
            side,
            side * clear,
            std::max(0.0f, clear - 1),
            std::max(0.0f, clear - 2),
            length,
            length * clear,
            length * side,
            forum,
            std::max(0.0f, forum),
            forum * side,
            forum * clear};
}

} // namespace calibration

/// A text's features: as the tables of sentiment see them, and as those of abuse and intent do. Each is made once, when
/// it is asked for.
class Classifier::Features {
public:
    Features(QStringView text, bool korean) : m_text(text), m_korean(korean) {}

    const std::vector<std::uint32_t> &marked()
    {
        if (!m_marked)
            m_marked = &make(m_first, TextFeatures::Negation::Marked);
        return *m_marked;
    }
    const std::vector<std::uint32_t> &plain()
    {
        if (m_marked && !m_first.foundNegation())
            return marked();
        if (!m_plain)
            m_plain = &make(m_second, TextFeatures::Negation::Plain);
        return *m_plain;
    }

private:
    const std::vector<std::uint32_t> &make(TextFeatures &features, TextFeatures::Negation negation) const
    {
        return m_korean ? features.korean(m_text, negation) : features.english(m_text, negation);
    }

    const QStringView m_text;
    const bool m_korean;
    TextFeatures m_first, m_second;
    const std::vector<std::uint32_t> *m_marked = nullptr, *m_plain = nullptr;
};

Classifier::Classifier(std::shared_ptr<const ModelFile> model) : m_model(std::move(model))
{
    const auto table = [this](const QString &name) -> const WeightTable * {
        const auto found = m_model->tables.constFind(name);
        return found == m_model->tables.constEnd() ? nullptr : &*found;
    };
    const auto fill = [&](Language &language, const QString &prefix) {
        language.sentiment = table(prefix + u".sentiment"_s);
        language.abuse = table(prefix + u".abuse"_s);
        language.intent = table(prefix + u".intent"_s);
        language.kind = table(prefix + u".kind"_s);
        language.forum = table(prefix + u".forum"_s);
        language.sentimentCalibration = m_model->numbers.value(prefix + u".sentiment"_s);
        language.abuseCalibration = m_model->numbers.value(prefix + u".abuse"_s);
        language.intentCalibration = m_model->numbers.value(prefix + u".intent"_s);
    };
    fill(m_korean, u"ko"_s);
    fill(m_english, u"en"_s);
    m_korean.korean = true;
}

Result<Classifier> Classifier::load(const QByteArray &bytes)
{
    auto model = ModelFile::read(bytes);
    if (!model)
        return model.error();
    return Classifier(std::make_shared<const ModelFile>(std::move(model).value()));
}

Result<Classifier> Classifier::load()
{
    initClassifierResource();
    QFile file(QString::fromLatin1(ResourcePath));
    // A missing resource reads as no bytes, which load() refuses.
    return load(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

const Classifier::Language *Classifier::languageFor(QStringView text, const QString &language) const
{
    if (language == u"ko")
        return &m_korean;
    if (language == u"en")
        return &m_english;
    if (!language.isEmpty())
        return nullptr;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return isHangul(c.unicode()); }))
        return &m_korean;
    return saysSomething(text) ? &m_english : nullptr;
}

std::optional<Classifier::SentimentScores> Classifier::scoresOf(const Language &language, Features &features)
{
    const QList<float> &numbers = language.sentimentCalibration;
    if (!language.sentiment || numbers.size() != 3 * calibration::SentimentInputs + 3)
        return std::nullopt;
    float scores[8];
    language.sentiment->score(features.marked(), scores);
    const auto inputs = calibration::sentimentInputs(scores, calibration::likenessOf(language.kind, features.marked()),
                                                     features.marked().size());
    SentimentScores result;
    double sum = 0;
    for (size_t c = 0; c < 3; ++c) {
        float logit = 0;
        for (int k = 0; k < calibration::SentimentInputs; ++k)
            logit += numbers[qsizetype(c) * calibration::SentimentInputs + k] * inputs[std::size_t(k)];
        sum += result.probability[c] = std::exp(double(std::clamp(logit, -30.0f, 30.0f)));
        result.leaning[c] = double(numbers[3 * calibration::SentimentInputs + qsizetype(c)]);
    }
    for (double &probability : result.probability)
        probability /= sum;
    result.polarity = 2 * logistic(double(scores[0])) - 1;
    return result;
}

Judgement Classifier::sentimentOf(const Language &language, Features &features)
{
    Judgement judgement;
    const auto scores = scoresOf(language, features);
    if (!scores)
        return judgement;
    // Which class is named leans towards the rarer ones; the probability told is the unleaning one.
    size_t best = 0;
    for (size_t c = 1; c < 3; ++c)
        if (scores->probability[c] * scores->leaning[c] > scores->probability[best] * scores->leaning[best])
            best = c;
    constexpr Sentiment Classes[] = {Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive};
    judgement.sentiment = Classes[best];
    judgement.probability = scores->probability[best];
    judgement.polarity = scores->polarity;
    return judgement;
}

double Classifier::abuseOf(const Language &language, Features &features)
{
    if (!language.abuse || !language.sentiment)
        return 0;
    constexpr qsizetype DecidesFrom = calibration::AbuseInputs, Sureness = DecidesFrom + 1;
    const QList<float> &numbers = language.abuseCalibration;
    if (numbers.size() != Sureness + calibration::SurenessInputs)
        return 0;
    float scores[8], sentiment[8];
    language.sentiment->score(features.marked(), sentiment);
    language.abuse->score(features.plain(), scores);
    const float deciding = numbers[DecidesFrom];
    const float margin =
        weighed(numbers, 0, calibration::abuseInputs(scores[0], sentiment)) - std::log(deciding / (1 - deciding));
    const auto inputs = calibration::surenessInputs(margin, features.plain().size(),
                                                    calibration::likenessOf(language.forum, features.plain()));
    // Nothing is told that is more often wrong than right.
    constexpr double LeastSure = 0.501;
    const double sure = std::max(LeastSure, logistic(double(weighed(numbers, Sureness, inputs))));
    return margin < 0 ? 1 - sure : sure;
}

double Classifier::intentOf(const Language &language, Features &features)
{
    constexpr qsizetype Numbers = 2; // bias, weight
    if (!language.intent || language.intentCalibration.size() != Numbers)
        return 0;
    float scores[8];
    language.intent->score(features.plain(), scores);
    return logistic(double(weighed(language.intentCalibration, 0, std::array<float, 2>{1, scores[0]})));
}

Judgement Classifier::judge(QStringView text, const QString &language) const
{
    const Language *known = languageFor(text, language);
    if (!known)
        return withoutWords({}, text);
    Features features(text, known->korean);
    Judgement judgement = withoutWords(sentimentOf(*known, features), text);
    judgement.abuse = abuseOf(*known, features);
    judgement.purchaseIntent = intentOf(*known, features);
    return judgement;
}

Judgement Classifier::judgeSentiment(QStringView text, const QString &language) const
{
    const Language *known = languageFor(text, language);
    if (!known)
        return withoutWords({}, text);
    Features features(text, known->korean);
    return withoutWords(sentimentOf(*known, features), text);
}

std::optional<Classifier::SentimentScores> Classifier::sentimentScores(QStringView text, const QString &language) const
{
    const Language *known = languageFor(text, language);
    if (!known)
        return std::nullopt;
    Features features(text, known->korean);
    return scoresOf(*known, features);
}

double Classifier::abuse(QStringView text, const QString &language) const
{
    const Language *known = languageFor(text, language);
    if (!known)
        return 0;
    Features features(text, known->korean);
    return abuseOf(*known, features);
}

double Classifier::purchaseIntent(QStringView text, const QString &language) const
{
    const Language *known = languageFor(text, language);
    if (!known)
        return 0;
    Features features(text, known->korean);
    return intentOf(*known, features);
}

} // namespace pulse
