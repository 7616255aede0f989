#include "core/heap.h"
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

namespace pulse {

// Sixteen heaps, which the C library would make here, take 40 MB more than three and save the window's thread no wait:
// what keeps it waiting is giveBackHeap() (tests/bench/bench_window).
void keepHeapSmall()
{
#ifdef __GLIBC__
    constexpr int largeBlock = 256 * 1024, idleEnd = 1024 * 1024, heaps = 3;
    mallopt(M_MMAP_THRESHOLD, largeBlock); // a fixed one does not grow
    mallopt(M_TRIM_THRESHOLD, idleEnd);
    mallopt(M_ARENA_MAX, heaps);
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

bool holdsMuch()
{
    constexpr long much = 220L * 1024 * 1024;
    long whole = 0, resident = 0; // pages
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &whole, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
#ifdef __GLIBC__
    return resident * sysconf(_SC_PAGESIZE) > much;
#else
    return false;
#endif
}

} // namespace pulse
