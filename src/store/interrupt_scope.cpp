#include "store/interrupt_scope.h"
#include "store/connection.h"
#include <sqlite3.h>

namespace pulse {

namespace {

constexpr int StepsBetween = 20'000; // asked some hundred times a second, which costs nothing that could be measured

} // namespace

InterruptScope::InterruptScope(Connection &connection, std::function<bool()> wanted)
    : m_connection(connection), m_wanted(std::move(wanted))
{
    sqlite3_progress_handler(
        m_connection.handle(), StepsBetween,
        [](void *scope) { return static_cast<InterruptScope *>(scope)->m_wanted() ? 1 : 0; }, this);
}

InterruptScope::~InterruptScope() { sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr); }

} // namespace pulse
