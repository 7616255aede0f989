#pragma once
#include "core/clock.h"
#include "store/connection.h"
#include "store/migrations.h"
#include <QTemporaryDir>
#include <QTest>

/// An empty workspace file with its writing connection, on the test's own thread.
struct StoreFixture {
    QTemporaryDir folder;
    pulse::FixedClock clock{QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC)};
    std::unique_ptr<pulse::Connection> connection;

    QString file() const { return folder.filePath(QStringLiteral("test.pulse")); }
    /// False when it could not be made.
    bool open()
    {
        auto opened = pulse::Connection::open(file(), pulse::Connection::Mode::ReadWrite);
        if (!opened)
            return false;
        connection = std::move(opened).value();
        return bool(pulse::migrate(*connection, clock));
    }
};

/// The words of an error, for messages of QVERIFY2.
template <typename T>
QByteArray words(const pulse::Result<T> &result)
{
    return result ? QByteArray("success") : result.error().text.toUtf8() + " | " + result.error().detail.toUtf8();
}
