#include "app/window.h"
#include "app/composition.h"
#include <QApplication>

namespace pulse {
using namespace Qt::StringLiterals;

int runWindow(int &argc, char **argv, const Invocation &invocation)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Pulsecheck"_s);
    QApplication::setDesktopFileName(u"pulsecheck"_s);
    Composition composition(application, invocation);
    composition.start();
    return QApplication::exec();
}

} // namespace pulse
