#pragma once
#include <QFileInfo>
#include <QString>
#include <QTest>

/// A path under the shared test data beside the checkout. Tests that need it skip aloud where it is missing.
inline QString sharedPath(const char *relative)
{
    return QStringLiteral(SHARED_DATA_DIR "/") + QString::fromUtf8(relative);
}

#define NEED_SHARED(relative)                                                                                          \
    if (!QFileInfo::exists(sharedPath(relative)))                                                                      \
    QSKIP("no shared test data here: " relative)
