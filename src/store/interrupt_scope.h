#pragma once
#include <functional>

namespace pulse {

class Connection;

/// While it lives, the statements of a connection end with Error::Cancelled soon after \a wanted says so: some thousand
/// steps of SQLite later, which are a few milliseconds. \a wanted is asked on the thread of the connection. One at a
/// time on a connection; for one that reads.
class InterruptScope {
public:
    InterruptScope(Connection &connection, std::function<bool()> wanted);
    ~InterruptScope();
    InterruptScope(const InterruptScope &) = delete;
    InterruptScope &operator=(const InterruptScope &) = delete;

private:
    Connection &m_connection;
    std::function<bool()> m_wanted;
};

} // namespace pulse
