#pragma once

namespace pulse {

/// Makes large blocks go back to the system when they are freed: the C library would take them from the heaps of its
/// threads after the first one, where a small neighbour keeps them. For main(), before there are threads.
void keepHeapSmall();

/// Gives what the heaps of all threads hold and do not use back to the system: some milliseconds, on a thread that
/// may wait. After work that needed much memory for a short time; without this the next such work, on another thread
/// with a heap of its own, adds to it. Does nothing when that was done within the last seconds.
void giveBackHeap();

/// Whether the program holds so much that giving back is worth a moment in which the window may have to wait.
/// Microseconds; always false where the system does not tell.
bool holdsMuch();

} // namespace pulse
