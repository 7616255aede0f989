#pragma once
#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace pulse {

/// Calls \a handler(result) on \a receiver's thread when \a future has ended, or never if \a receiver is gone or
/// the future was cancelled. Call it on that thread. (QFuture::then(receiver, …) aborts in Qt 6.4 when the
/// receiver dies first.)
template <typename T, typename Receiver, typename Handler>
void deliver(const QFuture<T> &future, Receiver *receiver, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace pulse
