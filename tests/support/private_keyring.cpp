#include "private_keyring.h"
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <csignal>
#include <sys/prctl.h>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

/// A process that ends with this one and not before: GLib ends a program whose session bus goes away.
QProcess &lastingProcess()
{
    static auto &processes = *new QList<QProcess *>; // never deleted, and no leak while somebody points to them
    auto *process = new QProcess;
    process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    processes.append(process);
    return *process;
}

} // namespace

QString PrivateKeyring::start()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s, u"secret-tool"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"%1 is not installed (packages dbus, gnome-keyring, libsecret-tools)"_s.arg(program);
    const QString run = m_home.filePath(u"run"_s);
    QDir().mkpath(run);
    QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_RUNTIME_DIR", run.toLocal8Bit());
    qunsetenv("GNOME_KEYRING_CONTROL");

    // No folder of services: the bus would start another keyring, a locked one, as soon as somebody asks.
    QFile config(m_home.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return u"no folder to work in"_s;
    config.write("<busconfig><type>session</type><listen>unix:dir=" + run.toLocal8Bit() +
                 "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\"/>"
                 "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    QProcess &bus = lastingProcess();
    bus.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForStarted(5000) || !bus.waitForReadyRead(10'000))
        return u"no session bus could be started: %1"_s.arg(QString::fromLocal8Bit(bus.readAllStandardError()));
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readAllStandardOutput().trimmed());

    // The password comes by standard input; an empty one does not work.
    QProcess &keyring = lastingProcess();
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
    if (!keyring.waitForStarted(5000))
        return u"gnome-keyring-daemon did not start"_s;
    keyring.write("test password\n");
    keyring.closeWriteChannel();
    for (int attempt = 0; attempt < 50; ++attempt) { // until it stands on the bus and takes something
        QProcess probe;
        probe.start(u"secret-tool"_s, {u"store"_s, u"--label=probe"_s, u"probe"_s, u"probe"_s});
        probe.write("probe");
        probe.closeWriteChannel();
        if (probe.waitForFinished(5000) && probe.exitCode() == 0)
            return {};
        if (keyring.waitForFinished(200))
            break;
    }
    return u"gnome-keyring-daemon does not work here: %1"_s.arg(
        QString::fromLocal8Bit(keyring.readAllStandardError()).simplified());
}

bool PrivateKeyring::lock()
{
    QProcess process;
    process.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                   u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                   u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    return process.waitForFinished(5000) && process.exitCode() == 0;
}

QByteArray PrivateKeyring::lookUp(const QString &service, const QString &user)
{
    QProcess process;
    process.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, service, u"user"_s, user});
    process.waitForFinished(5000);
    return process.readAllStandardOutput();
}

} // namespace pulse
