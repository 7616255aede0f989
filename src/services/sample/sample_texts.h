#pragma once
#include <QStringList>

namespace pulse {

/// What invented people write in the sample workspace. "{p}" is a product, "{b}" a brand, "{t}" a hashtag.
struct SampleTexts {
    QStringList positive, neutral, negative, intent, closing;
};

SampleTexts koreanSampleTexts();
SampleTexts englishSampleTexts();

/// One sudden matter of the sample year: where it starts, how large it grows and what is said.
struct SampleEvent {
    int brand = 0;         ///< 0 our own, 1 and 2 the competitors
    int daysBeforeNow = 0; ///< when it starts
    int hour = 0;          ///< of the brand's day
    int posts = 0;         ///< how many follow the first
    double halfLifeHours = 4;
    QString place;       ///< where the first post stands
    QString tag;         ///< without #
    QString link;        ///< what people pass on; may be empty
    QString first;       ///< the post from which it came
    QStringList follow;  ///< what is said after it
    bool reposts = true; ///< part of the wave passes the first post on unchanged
};
QList<SampleEvent> sampleEvents();

} // namespace pulse
