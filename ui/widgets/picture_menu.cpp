#include "ui/widgets/picture_menu.h"
#include "models/mention_editor.h"
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

namespace pulse {

PictureMenu::PictureMenu(MentionEditor &editor, QWidget *parent) : QMenu(parent), m_editor(editor)
{
    addAction(tr("Choose a picture…"), this, &PictureMenu::choose);
    m_paste = addAction(tr("Paste a screenshot"), this, &PictureMenu::paste);
    connect(this, &QMenu::aboutToShow, this, [this] {
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        m_paste->setEnabled(copied && copied->hasImage());
    });
}

void PictureMenu::choose()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("A picture of the post"), QString(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, mention = m_mention](const QString &file) {
        m_editor.setPicture(mention, {file, {}, {}});
    });
    dialog->open();
}

void PictureMenu::paste()
{
    m_editor.setPicture(m_mention, {{}, QGuiApplication::clipboard()->image(), tr("screenshot.png")});
}

} // namespace pulse
