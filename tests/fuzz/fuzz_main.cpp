// fuzz_parsers TARGET [--seconds N] [--seed S] [--input FILE]
// Feeds a parser with mutated inputs for N seconds. An input that crashes it, or keeps the processor for more than ten
// seconds, is left in fuzz-TARGET.bin; --input FILE runs one such file alone.
#include "fuzz_targets.h"
#include "mutator.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <ctime>
#include <fcntl.h>
#include <sys/time.h>
#include <unistd.h>
#endif

using namespace pulse::fuzz;

namespace {

constexpr qint64 LargestSeed = 64 * 1024;
constexpr long LongestInput = 10; ///< seconds of the processor: other programs may keep it from us

const Target *targetOf(const QByteArray &name)
{
    for (const Target &target : targets())
        if (name == target.name)
            return &target;
    return nullptr;
}

} // namespace

#ifdef PULSECHECK_LIBFUZZER

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Target *target = targetOf(qgetenv("FUZZ_TARGET"));
    if (!target)
        qFatal("name a target in FUZZ_TARGET");
    target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

#else

namespace {

QByteArray current; ///< for the handler
char currentFile[64] = "";

#ifdef Q_OS_UNIX
/// Leaves the input behind with nothing but system calls, then lets the signal have its way.
extern "C" void leaveInput(int signal)
{
    const int file = ::open(currentFile, O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (file >= 0) {
        [[maybe_unused]] const auto written = ::write(file, current.constData(), size_t(current.size()));
        ::close(file);
    }
    std::signal(signal, SIG_DFL);
    ::raise(signal == SIGVTALRM ? SIGABRT : signal);
}
#endif

#ifdef Q_OS_UNIX
/// Raises SIGVTALRM after so many seconds of work; 0: no more.
void limitProcessor(long seconds)
{
    const itimerval limit{{0, 0}, {seconds, 0}};
    ::setitimer(ITIMER_VIRTUAL, &limit, nullptr);
}
#endif

QList<QByteArray> corpusOf(const Target &target)
{
    QList<QByteArray> corpus = target.seeds;
    if (*target.folder == 0)
        return corpus;
    QDirIterator files(QString::fromLatin1(SHARED_DATA_DIR "/") + QString::fromLatin1(target.folder), QDir::Files,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths << files.next();
    paths.sort(); // the same inputs on every machine
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (path.endsWith(QString::fromLatin1(target.ending)) && file.size() <= LargestSeed &&
            file.open(QIODevice::ReadOnly))
            corpus << file.readAll();
    }
    return corpus;
}

void run(const Target &target, const QByteArray &input)
{
    current = input;
#ifdef Q_OS_UNIX
    limitProcessor(LongestInput);
#endif
    target.run(input);
#ifdef Q_OS_UNIX
    limitProcessor(0);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Target *target = targetOf(words.value(1).toLatin1());
    if (!target) {
        std::fprintf(stderr, "usage: fuzz_parsers TARGET [--seconds N] [--seed S] [--input FILE]\ntargets:");
        for (const Target &each : targets())
            std::fprintf(stderr, " %s", each.name);
        std::fprintf(stderr, "\n");
        return 2;
    }
    const auto option = [&words](const char *name, const QString &otherwise) {
        const qsizetype at = words.indexOf(QString::fromLatin1(name));
        return at < 0 ? otherwise : words.value(at + 1);
    };
    std::snprintf(currentFile, sizeof currentFile, "fuzz-%s.bin", target->name);
#ifdef Q_OS_UNIX
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS, SIGVTALRM})
        std::signal(signal, leaveInput);
#endif
    if (const QString path = option("--input", {}); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        run(*target, file.readAll());
        return 0;
    }
    const double seconds = option("--seconds", QStringLiteral("1")).toDouble();
    const quint32 seed = option("--seed", QStringLiteral("20261123")).toUInt();
    Mutator mutator(corpusOf(*target), seed);
    QElapsedTimer clock;
    clock.start();
    qint64 inputs = 0, slowest = 0;
    for (; double(clock.elapsed()) < seconds * 1000; ++inputs) {
        const std::clock_t begun = std::clock();
        run(*target, mutator.next());
        slowest = qMax(slowest, qint64(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    }
    std::printf("%s: %lld inputs from seed %u, the slowest took %lld ms of the processor\n", target->name, inputs, seed,
                slowest);
    return 0;
}

#endif
