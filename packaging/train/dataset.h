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

/// 0..1, the same for the same text on every machine: tells kept-aside texts from the others. \a salt gives another
/// parting.
double share(const QString &text, const QString &salt = {});

/// The salt for texts of sentiment. The facts were parted into training and test by the hash of the text alone: without
/// a salt only headlines would be kept aside.
inline const QString Salt = QStringLiteral("aside");
/// The share of the facts that is kept aside for calibration.
inline constexpr double FactsAside = 0.15;

} // namespace pulse::train
