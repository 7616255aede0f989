#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace pulse::fuzz {

/// One parser: takes any bytes and must come back, soon, without a complaint of a sanitizer.
struct Target {
    const char *name;
    void (*run)(const QByteArray &input);
    QList<QByteArray> seeds; ///< small good inputs
    const char *folder;      ///< of ../shared with more of them; empty: none
    const char *ending;      ///< of files there
};

/// All of them.
const QList<Target> &targets();

} // namespace pulse::fuzz
