#include "ui/widgets/folder_edit.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace pulse {

FolderEdit::FolderEdit(const QString &path, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(QDir::toNativeSeparators(path))), m_choose(makeButton(tr("Choose…")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step * 2);
    row->addWidget(m_line, 1);
    row->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FolderEdit::changed);
    connect(m_choose, &QPushButton::clicked, this, &FolderEdit::choose);
}

QString FolderEdit::path() const { return m_line->text().trimmed(); }

QList<QWidget *> FolderEdit::controls() const { return {m_line, m_choose}; }

void FolderEdit::setName(const QString &name)
{
    setAccessibleName(name);
    m_line->setAccessibleName(name);
}

void FolderEdit::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_line->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

} // namespace pulse
