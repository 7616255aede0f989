#pragma once
#include "core/text.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace pulse {

struct MatchInput;

/// What people complain about in any trade, in the words that they use: delivery, battery, refund, support …
/// The names of those that a post speaks of, in the language of the window ("ko" or else English), each once, in the
/// order of the list; of none of them, but negative or in the words of a grievance: what the post itself names
/// (complaintObject()).
/// Whether it complains is complains()'s to say. Pure and thread-safe, some microseconds a post.
QStringList concreteSubjects(const MatchInput &post, const QString &language);

/// Where \a text (NFC) names one of the list, in order, without overlaps.
QList<Span> subjectSpans(const QString &text);

/// Whether the post speaks badly of something concrete: negative and of one of those subjects or of a thing that it
/// names, or neutral, of one of those subjects and in the words of a grievance. Who only asks complains of nothing. How
/// often this is so: docs/classifier.md.
bool complains(const MatchInput &post);

} // namespace pulse
