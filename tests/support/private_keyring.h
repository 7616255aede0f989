#pragma once
#include <QTemporaryDir>

namespace pulse {

/// A session bus with a GNOME keyring of its own, unlocked or locked, in folders that go with it; they end with this
/// process. From start() on this process and its children reach this bus and no other.
class PrivateKeyring final {
public:
    /// Empty when it runs; otherwise what is missing, for QSKIP.
    QString start();
    /// From now on nobody can read or write in it.
    bool lock();
    /// What the keyring itself says: the secret of \a service and \a user, by secret-tool.
    static QByteArray lookUp(const QString &service, const QString &user);
    /// Everything that the keyring wrote, to see that it is not in clear.
    QString folder() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
};

} // namespace pulse
