#include "ui/widgets/mention_picture.h"
#include "models/mention_editor.h"
#include "services/deliver.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QBuffer>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Small(260, 160), Whole(1400, 20'000);

/// A picture came from outside: it is read at the size that is shown, however large it says to be.
QImage readImage(const QByteArray &bytes, QSize most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    return reader.read();
}

struct Shown {
    MentionPicture picture;
    QImage small;
};

} // namespace

MentionPictureView::MentionPictureView(Session &session, MentionEditor &editor, QWidget *parent)
    : QWidget(parent), m_session(session), m_editor(editor), m_small(makeButton(QString(), ButtonKind::Quiet)),
      m_save(makeButton(tr("Save as…"), ButtonKind::Link)), m_remove(makeButton(tr("Take it off"), ButtonKind::Link))
{
    m_small->setAccessibleName(tr("Picture of the post"));
    m_small->setToolTip(tr("Show the picture whole"));
    connect(m_small, &QPushButton::clicked, this, &MentionPictureView::showWhole);
    connect(m_save, &QPushButton::clicked, this, &MentionPictureView::saveAs);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_editor.removePicture(m_mention); });
    auto *links = new QHBoxLayout;
    links->setSpacing(14);
    links->addWidget(m_save);
    links->addWidget(m_remove);
    links->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addWidget(m_small, 0, Qt::AlignLeft);
    all->addLayout(links);
    hide();
}

void MentionPictureView::showNothing()
{
    ++m_generation;
    m_picture = {};
    hide();
}

void MentionPictureView::show(const Mention &mention)
{
    if (mention.id != m_mention.id)
        showNothing();
    m_mention = mention;
    const auto reading =
        m_session.services().workspace.read([id = mention.id](Connection &connection) -> Result<Shown> {
            const auto picture = PictureStore(connection).shown(id);
            if (!picture)
                return picture.error();
            if (!picture->has_value())
                return Shown{};
            return Shown{**picture, readImage((*picture)->image, Small)};
        });
    deliver(reading, this, [this, generation = ++m_generation](const Result<Shown> &shown) {
        if (generation != m_generation)
            return;
        m_picture = shown ? shown->picture : MentionPicture();
        setVisible(shown && !shown->small.isNull());
        if (!shown || shown->small.isNull())
            return;
        m_small->setIcon(QPixmap::fromImage(shown->small));
        m_small->setIconSize(shown->small.size());
        m_small->setFixedSize(shown->small.size() + QSize(Theme::Step * 2, Theme::Step * 2));
        m_save->setToolTip(m_picture.name.toHtmlEscaped());
    });
}

void MentionPictureView::showWhole()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Picture of the post"));
    auto *label = new QLabel;
    label->setAccessibleName(m_picture.name);
    label->setPixmap(QPixmap::fromImage(readImage(m_picture.image, Whole)));
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Picture of the post"));
    scroll->setAlignment(Qt::AlignCenter);
    scroll->setWidget(label);
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    dialog->resize(label->sizeHint().boundedTo(QSize(900, 640)) + QSize(4, 4));
    dialog->open();
}

void MentionPictureView::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"), QFileInfo(m_picture.name).fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, image = m_picture.image](const QString &path) {
        QSaveFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(image) == image.size() && file.commit();
        emit m_session.message(done ? tr("Saved: %1").arg(QFileInfo(path).fileName())
                                    : tr("The picture could not be saved: %1").arg(file.errorString()),
                               !done);
    });
    dialog->open();
}

} // namespace pulse
