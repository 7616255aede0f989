#pragma once
#include "core/text.h"
#include <QList>
#include <QString>

namespace pulse {

/// Whether somebody asks something in \a text, which is folded() or title, line end, text of FoldedBody: a sentence
/// with a question mark, a Korean ending that asks (까요, 나요, 인가요, 습니까 …) or a phrase that does ("아시는 분",
/// "does anyone know", "how do I"). What only wonders ("진짜?", "really?", "???") and marks within addresses ask
/// nothing. A rule of our own for Korean and English; in other languages the question mark alone decides. Pure and
/// thread-safe.
bool asksQuestion(const QString &text);

/// Whether \a text asks and tells nothing else, save a greeting: who only asks complains of nothing.
bool onlyAsks(const QString &text);

/// The sentences of \a text, as it is written, that ask: in order, with their signs.
QList<Span> askedSpans(const QString &text);

} // namespace pulse
