/// How jemalloc keeps memory: two shared heaps, and what is not used for 150 ms goes back to the system, on a thread of
/// its own. The C library's allocator keeps it until malloc_trim(), in which the window's thread has to wait: 35 ms
/// were measured (tests/bench/bench_window). jemalloc looks for this name when the program starts.
extern "C" const char *malloc_conf;
const char *malloc_conf = "narenas:2,dirty_decay_ms:150,muzzy_decay_ms:0,background_thread:true";
