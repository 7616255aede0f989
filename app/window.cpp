#include "app/window.h"
#include <QApplication>

namespace pulse {

int runWindow(int &argc, char **argv, const Invocation &)
{
    const QApplication application(argc, argv);
    return 0;
}

} // namespace pulse
