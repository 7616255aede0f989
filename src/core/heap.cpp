#include "core/heap.h"
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
    malloc_trim(0);
#endif
}

} // namespace pulse
