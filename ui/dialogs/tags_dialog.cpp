#include "ui/dialogs/tags_dialog.h"
#include <QCoreApplication>
#include <QInputDialog>

namespace pulse {
using namespace Qt::StringLiterals;

void askForTags(QWidget *parent, const QString &label, const QStringList &present,
                const std::function<void(const QStringList &)> &chosen)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("TagsDialog", "Tags"));
    dialog->setLabelText(label);
    dialog->setOkButtonText(QCoreApplication::translate("TagsDialog", "Save"));
    dialog->setCancelButtonText(QCoreApplication::translate("TagsDialog", "Cancel"));
    dialog->setTextValue(present.join(u", "_s));
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [chosen](const QString &text) {
        QStringList tags;
        for (const QString &part : text.split(u','))
            if (const QString tag = part.simplified(); !tag.isEmpty() && !tags.contains(tag))
                tags << tag;
        chosen(tags);
    });
    dialog->open();
}

} // namespace pulse
