#pragma once
#include <QString>
#include <vector>

namespace pulse::train {

struct Labelled {
    QString text;
    QString label;
};

/// Reads a file of lines `text<TAB>label`, gzip-compressed or plain. Ends the program with a message when it cannot.
std::vector<Labelled> readLabelled(const QString &path);

/// The share of the abuse sets that is kept aside for calibration and for the report.
inline constexpr double AbuseAside = 0.12;

/// 0..1, the same for the same text on every machine: tells kept-aside texts from the others.
double share(const QString &text);

} // namespace pulse::train
