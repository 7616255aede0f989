#pragma once
#include "services/collector.h"
#include <QFrame>

class QVBoxLayout;

namespace pulse {

/// What trying out a source came to: each step with a word and a colour, and the first lines of what it found. Hidden
/// until there is something to show.
class SourceTestView final : public QFrame {
    Q_OBJECT
public:
    explicit SourceTestView(QWidget *parent = nullptr);
    void setTest(const SourceTest &test);

private:
    void addLine(QWidget *badge, const QString &text);
    QVBoxLayout *m_lines;
};

} // namespace pulse
