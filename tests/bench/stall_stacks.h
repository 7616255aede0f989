#pragma once
#include <array>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <execinfo.h>
#include <memory>
#include <sys/syscall.h>
#include <unistd.h>

namespace pulse::bench {

/// Looks at the call stack of the thread that makes it, once a millisecond, and writes the stacks of a stall to a file:
/// a line "stall MS" and then one line a millisecond, outermost call first. For people who look for what to mend; what
/// is measured while it runs is a little slower. One at a time in a process.
class StallStacks {
public:
    explicit StallStacks(const char *file) : m_out(std::fopen(file, "w")), m_samples(std::make_unique<Samples>())
    {
        void *warm[2];
        backtrace(warm, 2); // loads its library here, not within the signal
        current() = m_samples.get();
        struct sigaction action = {};
        action.sa_handler = [](int) { look(); };
        action.sa_flags = SA_RESTART;
        sigaction(SIGRTMIN + 2, &action, nullptr);
        sigevent event = {};
        event.sigev_notify = SIGEV_THREAD_ID;
        event.sigev_signo = SIGRTMIN + 2;
        event._sigev_un._tid = pid_t(syscall(SYS_gettid));
        timer_create(CLOCK_MONOTONIC, &event, &m_timer);
        constexpr long millisecond = 1'000'000;
        const itimerspec every{{0, millisecond}, {0, millisecond}};
        timer_settime(m_timer, 0, &every, nullptr);
    }
    ~StallStacks()
    {
        timer_delete(m_timer);
        current() = nullptr;
        if (m_out)
            std::fclose(m_out);
    }
    StallStacks(const StallStacks &) = delete;
    StallStacks &operator=(const StallStacks &) = delete;

    /// What was seen so far is of no interest.
    void forget() { m_samples->used = 0; }
    /// What was seen since the last forget() made people wait for \a ms.
    void write(double ms)
    {
        if (!m_out)
            return;
        const int used = m_samples->used;
        std::fprintf(m_out, "stall %.1f\n", ms);
        for (int i = 0; i < used; ++i) {
            const Stack &stack = m_samples->stacks.at(size_t(i));
            char **names = backtrace_symbols(stack.frames.data(), stack.depth);
            for (int frame = stack.depth - 1; frame >= 0; --frame)
                std::fprintf(m_out, "%s;", names[frame]);
            std::fputc('\n', m_out);
            free(names);
        }
        std::fflush(m_out);
        m_samples->used = 0;
    }

private:
    struct Stack {
        std::array<void *, 96> frames;
        int depth;
    };
    struct Samples {
        std::array<Stack, 400> stacks;
        volatile int used = 0;
    };
    static Samples *&current()
    {
        static Samples *samples = nullptr;
        return samples;
    }
    static void look()
    {
        Samples *const samples = current();
        if (!samples || samples->used >= int(samples->stacks.size()))
            return;
        Stack &stack = samples->stacks[size_t(samples->used)];
        stack.depth = backtrace(stack.frames.data(), int(stack.frames.size()));
        samples->used = samples->used + 1;
    }

    std::FILE *m_out;
    std::unique_ptr<Samples> m_samples;
    timer_t m_timer = {};
};

} // namespace pulse::bench
