#pragma once
#include "analysis/model_file.h"
#include <QString>
#include <functional>
#include <vector>

namespace pulse::train {

struct Folders {
    QString data;     ///< the labelled sets, see data/sentiment/README.md beside the checkout
    QString invented; ///< our own sentences
    QString lexicon;  ///< word lists
};

/// Trains one table with its calibration into \a model and prints figures of kept-aside texts.
struct Task {
    const char *name;
    std::function<void(const Folders &, ModelFile &)> run;
};
std::vector<Task> allTasks();

/// Before the others: their calibration sees it.
void trainKoreanKind(const Folders &folders, ModelFile &model);
void trainKoreanSentiment(const Folders &folders, ModelFile &model);
void trainEnglishSentiment(const Folders &folders, ModelFile &model);
void trainKoreanAbuse(const Folders &folders, ModelFile &model);
void trainEnglishAbuse(const Folders &folders, ModelFile &model);
void trainKoreanIntent(const Folders &folders, ModelFile &model);
void trainEnglishIntent(const Folders &folders, ModelFile &model);
/// One bias and one weight a language, from posts that the table that read them had not learned.
void calibrateIntent(const Folders &folders, ModelFile &model);

} // namespace pulse::train
