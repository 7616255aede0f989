// Trains the classifier's model file. Usage: pulse_train DATA_FOLDER TRAIN_FOLDER MODEL_FILE [task ...]
// See README.md beside this file.
#include "packaging/train/tasks.h"
#include <QFile>
#include <QStringList>
#include <cstdio>

std::vector<pulse::train::Task> pulse::train::allTasks()
{
    return {{"ko.kind", trainKoreanKind},
            {"ko.sentiment", trainKoreanSentiment},
            {"en.sentiment", trainEnglishSentiment},
            {"ko.abuse", trainKoreanAbuse},
            {"en.abuse", trainEnglishAbuse},
            {"ko.intent", trainKoreanIntent},
            {"en.intent", trainEnglishIntent},
            {"intent", calibrateIntent}};
}

using namespace pulse;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fprintf(stderr, "Usage: pulse_train DATA_FOLDER TRAIN_FOLDER MODEL_FILE [task ...]\n");
        return 2;
    }
    QStringList only;
    for (int i = 4; i < argc; ++i)
        only << QString::fromLocal8Bit(argv[i]);
    const train::Folders folders{QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]) + u"/invented"_s,
                                 QString::fromLocal8Bit(argv[2]) + u"/lexicon"_s};
    ModelFile model;
    if (QFile old(QString::fromLocal8Bit(argv[3])); !only.isEmpty() && old.open(QIODevice::ReadOnly))
        if (auto read = ModelFile::read(old.readAll()))
            model = std::move(read).value();
    for (const train::Task &task : train::allTasks()) {
        if (!only.isEmpty() && !only.contains(QString::fromLatin1(task.name)))
            continue;
        std::fprintf(stderr, "%s\n", task.name);
        task.run(folders, model);
    }
    model.trainedFrom =
        u"NSMC and Naver movie reviews, KLUE, BEEP!, K-MHaS, Curse detection data, SemEval 2013-2017, OLID, HatEval, "
        "word lists of VADER, cuss and badwords-ko, invented posts of purchase intent, about products, "
        "of what a product lacks, of denying and of blame without a word of it; see NOTICE"_s;
    const QByteArray bytes = model.write();
    QFile file(QString::fromLocal8Bit(argv[3]));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::fprintf(stderr, "Cannot write %s.\n", argv[3]);
        return 1;
    }
    std::fprintf(stderr, "%s: %lld bytes\n", argv[3], static_cast<long long>(bytes.size()));
    return 0;
}
