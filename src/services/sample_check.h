#pragma once
#include "core/brand.h"
#include "core/change.h"
#include "core/mention.h"
#include "core/sample_check.h"
#include "store/workspace.h"
#include <QHash>

namespace pulse {

/// The random mentions of a month, what people made of them, and the two rates.
struct SampleCheck {
    Uid sample;
    QDate month;          ///< its first day
    QList<Mention> drawn; ///< at most SampleSize, in the order drawn
    qint64 outOf = 0;     ///< mentions of the month, noise included
    QHash<Uid, SampleJudgement> judgements;
    Rate relevant; ///< precision of the brand's query: about us, of the judged
    Rate right;    ///< class right, of those about us that the program had classified
    int judged() const { return int(judgements.size()); }
};

/// Draws the sample of the month in which \a day lies: the same mentions each time, whoever asks. What was judged stays
/// part of it when more mentions of the month come in. Runs on a reader thread.
Result<SampleCheck> readSampleCheck(Connection &connection, const Brand &brand, QDate day);

/// Records what a person made of one of them. A wrong class is corrected and what is not about the brand is marked as
/// noise at the same time: the journal has each. The change that comes back is that of the judgement.
QFuture<Result<Change>> judgeSample(Workspace &workspace, const Uid &sample, const Mention &mention, bool relevant,
                                    Sentiment meant);

} // namespace pulse
