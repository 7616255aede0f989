#include "ui/dialogs/about_dialog.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>

namespace pulse {
using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Pulsecheck"));
    resize(620, 520);
    auto *name = new QLabel(u"Pulsecheck "_s + QCoreApplication::applicationVersion());
    name->setProperty("role", u"title"_s);
    auto *what = new QLabel(tr("Social listening for marketing teams, on their own machine.\n"
                               "Free software under the GNU General Public License, version 3 or later, without any "
                               "warranty. Made with Qt and SQLite."));
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    auto *licence = new QPlainTextEdit;
    licence->setReadOnly(true);
    licence->setTabChangesFocus(true);
    licence->setAccessibleName(tr("Licence"));
    QFile file(u":/about/LICENSE"_s);
    if (file.open(QIODevice::ReadOnly))
        licence->setPlainText(QString::fromUtf8(file.readAll()));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addWidget(name);
    all->addWidget(what);
    all->addWidget(licence, 1);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
}

} // namespace pulse
