#include "core/heap.h"
#include <atomic>
#include <chrono>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace pulse {

// Fewer heaps (M_ARENA_MAX) would be smaller still, but then the window's thread waits for those that work in the
// background: measured stalls of 20 ms (tests/bench/bench_window).
void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int largeBlock = 256 * 1024, idleEnd = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, largeBlock); // a fixed one does not grow
    mallopt(M_TRIM_THRESHOLD, idleEnd);
#endif
}

void giveBackHeap()
{
#ifdef __GLIBC__
    // A heap that is looked through cannot be used meanwhile, the window's own included: measured waits of 8 ms.
    constexpr std::chrono::seconds pause{3};
    static std::atomic<std::chrono::steady_clock::rep> next{0};
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    auto due = next.load();
    if (now.count() >= due && next.compare_exchange_strong(due, (now + pause).count()))
        malloc_trim(0);
#endif
}

} // namespace pulse
