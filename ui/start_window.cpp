#include "ui/start_window.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QProgressBar>

namespace pulse {
using namespace Qt::StringLiterals;

StartWindow::StartWindow(QWidget *parent)
    : QWidget(parent), m_headline(new QLabel), m_text(new QLabel), m_file(new QLabel), m_progress(new QProgressBar),
      m_choices(new QWidget)
{
    setWindowTitle(u"Pulsecheck"_s);
    setMinimumWidth(520);
    m_headline->setProperty("role", u"title"_s);
    m_file->setProperty("role", u"secondary"_s);
    for (QLabel *label : {m_headline, m_text, m_file}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *choices = new FlowLayout(m_choices);
    QPushButton *retry = makeButton(tr("Try again"), ButtonKind::Primary);
    QPushButton *other = makeButton(tr("Choose another file…"));
    QPushButton *backup = makeButton(tr("Restore a backup…"));
    QPushButton *quit = makeButton(tr("Quit"), ButtonKind::Quiet);
    for (QPushButton *button : {retry, other, backup, quit})
        choices->addWidget(button);
    connect(retry, &QPushButton::clicked, this, &StartWindow::retryRequested);
    connect(other, &QPushButton::clicked, this, &StartWindow::otherFileRequested);
    connect(backup, &QPushButton::clicked, this, &StartWindow::backupRequested);
    connect(quit, &QPushButton::clicked, this, &StartWindow::quitRequested);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(28, 26, 28, 24);
    all->setSpacing(12);
    all->addWidget(m_headline);
    all->addWidget(m_text);
    all->addWidget(m_file);
    all->addWidget(m_progress);
    all->addSpacing(4);
    all->addWidget(m_choices);
    all->addStretch(1);
}

void StartWindow::showOpening(const QString &file) { showWaiting(tr("Opening the workspace"), {}, file); }

void StartWindow::showMakingSample(const QString &file)
{
    showWaiting(tr("Making the sample"), tr("An invented brand with 400 days of talk. This takes some seconds, once."),
                file);
}

void StartWindow::showWaiting(const QString &headline, const QString &text, const QString &file)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_file->setText(QDir::toNativeSeparators(file));
    m_progress->setAccessibleName(headline);
    m_progress->show();
    m_choices->hide();
}

void StartWindow::showError(const QString &file, const Error &error)
{
    m_headline->setText(tr("The workspace could not be opened"));
    m_text->setText(error.text);
    m_text->show();
    m_file->setText(QDir::toNativeSeparators(file));
    m_progress->hide();
    m_choices->show();
    adjustSize();
}

} // namespace pulse
