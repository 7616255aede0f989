#pragma once
#include <QObject>

namespace pulse {

/// Tells when the system or a person asks the program to end (SIGTERM, SIGINT; elsewhere Ctrl+C). The second such
/// signal ends it at once. One object at a time; lives on the main thread.
class StopSignal final : public QObject {
    Q_OBJECT
public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

signals:
    void requested();

private:
    void arrived();
};

} // namespace pulse
