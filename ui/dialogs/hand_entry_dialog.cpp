#include "ui/dialogs/hand_entry_dialog.h"
#include "services/deliver.h"
#include "services/import_service.h"
#include "sources/cell_values.h"
#include "sources/post_address.h"
#include "store/picture_store.h"
#include "store/stats_store.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 600, TextHeight = 96, LongestAddress = 2000, LongestName = 200;
} // namespace

HandEntryDialog::HandEntryDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_address(new QLineEdit), m_handle(new QLineEdit), m_name(new QLineEdit),
      m_followers(new QLineEdit), m_likes(new QLineEdit), m_shares(new QLineEdit), m_replies(new QLineEdit),
      m_views(new QLineEdit), m_place(new QComboBox), m_brand(new QComboBox), m_time(new QDateTimeEdit),
      m_dayOnly(new QCheckBox(tr("Only the day is known"))), m_text(new QPlainTextEdit), m_pictureName(new QLabel),
      m_problem(new QLabel), m_hint(new QLabel), m_choose(makeButton(tr("Choose a picture…"))),
      m_drop(makeButton(tr("Remove"), ButtonKind::Link)), m_save(makeButton(tr("Add"), ButtonKind::Primary))
{
    setWindowTitle(tr("Add a post by hand"));
    setMinimumWidth(Width);
    setAcceptDrops(true);
    auto *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &HandEntryDialog::save);
    m_save->setDefault(true);
    for (QLabel *label : {m_problem, m_hint, m_pictureName}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setStyleProperty(m_problem, "role", u"error"_s);
    setStyleProperty(m_hint, "role", u"secondary"_s);
    setStyleProperty(m_pictureName, "role", u"secondary"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(makeForm());
    all->addWidget(m_problem);
    all->addLayout(foot);
    m_problem->hide();
    connect(m_address, &QLineEdit::textChanged, this, &HandEntryDialog::readAddress);
    connect(m_dayOnly, &QCheckBox::toggled, this,
            [this](bool day) { m_time->setDisplayFormat(day ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm"_s); });
    setPicture({}, {});
    readAddress();
    readPlaces();
    m_address->setFocus();
}

QWidget *HandEntryDialog::makeForm()
{
    m_address->setMaxLength(LongestAddress);
    m_address->setPlaceholderText(tr("Paste the address of the post, if it has one"));
    m_place->setEditable(true);
    m_place->lineEdit()->setPlaceholderText(tr("for instance X, LinkedIn, a forum"));
    for (QLineEdit *line : {m_handle, m_name, m_place->lineEdit()})
        line->setMaxLength(LongestName);
    m_handle->setPlaceholderText(tr("@name, as it stands there"));
    // The clock of the brand's zone is shown, whatever this computer's is.
    const QDateTime now = m_session.clock().now().toTimeZone(m_session.zone());
    m_time->setDateTime(QDateTime(now.date(), now.time()));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(TextHeight);
    m_text->setPlaceholderText(tr("The words of the post"));
    m_brand->addItem(tr("By the brands' queries"), QString());
    for (const Brand &brand : m_session.brands())
        m_brand->addItem(brand.name, brand.uid);
    auto *time = new QHBoxLayout;
    time->setSpacing(Theme::Step * 3);
    time->addWidget(m_time, 1);
    time->addWidget(m_dayOnly);
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::Gutter);
    form->setVerticalSpacing(Theme::Step * 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *editor) {
        editor->setAccessibleName(name);
        for (QLineEdit *inner : editor->findChildren<QLineEdit *>()) // of a box or a date
            inner->setAccessibleName(name);
        form->addRow(name, editor);
    };
    add(tr("Address"), m_address);
    form->addRow(QString(), m_hint);
    add(tr("Channel"), m_place);
    add(tr("Account"), m_handle);
    add(tr("Shown name"), m_name);
    form->addRow(tr("Time"), time);
    m_time->setAccessibleName(tr("Time"));
    for (QLineEdit *inner : m_time->findChildren<QLineEdit *>())
        inner->setAccessibleName(tr("Time"));
    add(tr("Text"), m_text);
    form->addRow(tr("Figures"), makeFigures());
    form->addRow(tr("Picture"), makePicture());
    add(tr("Brand"), m_brand);
    return widget;
}

QWidget *HandEntryDialog::makeFigures()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step * 2);
    for (const auto &[line, name] :
         {std::pair(m_likes, tr("Likes")), std::pair(m_shares, tr("Shares")), std::pair(m_replies, tr("Replies")),
          std::pair(m_views, tr("Views")), std::pair(m_followers, tr("Followers"))}) {
        line->setPlaceholderText(name);
        line->setAccessibleName(name);
        line->setToolTip(tr("%1, as they stand there: 120, 1.2K, 3만. Empty: unknown.").arg(name));
        row->addWidget(line);
    }
    return holder;
}

QWidget *HandEntryDialog::makePicture()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Step * 2);
    row->addWidget(m_choose);
    row->addWidget(m_pictureName, 1);
    row->addWidget(m_drop);
    connect(m_choose, &QPushButton::clicked, this, &HandEntryDialog::choosePicture);
    connect(m_drop, &QPushButton::clicked, this, [this] { setPicture({}, {}); });
    return holder;
}

/// Fills a field that the person left alone.
void HandEntryDialog::fill(QLineEdit *line, const QString &text)
{
    QString &before = line == m_handle ? m_filledHandle : m_filledPlace;
    if (line->text() == before)
        line->setText(text);
    before = text;
}

void HandEntryDialog::readAddress()
{
    const QString text = m_address->text().trimmed();
    const auto address = readPostAddress(text);
    fill(m_handle, address ? address->handle : QString());
    fill(m_place->lineEdit(), address ? address->place : QString());
    if (text.isEmpty())
        m_hint->setText(tr("Channel and account are read from the address itself; nothing is asked of the network."));
    else if (!address)
        m_hint->setText(address.error().text);
    else if (address->isProfile)
        m_hint->setText(tr("This is the address of a page, not of one post."));
    else
        m_hint->setText(tr("The same address again is the same mention."));
}

void HandEntryDialog::readPlaces()
{
    const auto counted = m_session.services().workspace.read([brand = m_session.brand().id](Connection &connection) {
        return StatsStore(connection).places(brand, {}, {});
    });
    deliver(counted, this, [this](const Result<QList<Counted>> &places) {
        if (!places)
            return;
        const QString typed = m_place->currentText();
        for (const Counted &place : *places)
            m_place->addItem(place.value);
        m_place->setEditText(typed);
    });
}

HandEntry HandEntryDialog::entry() const
{
    HandEntry entry;
    Post &post = entry.post;
    post.url = m_address->text().trimmed();
    post.place = m_place->currentText().simplified();
    post.author.handle = m_handle->text().simplified();
    post.author.name = m_name->text().simplified();
    post.author.followers = parseCount(m_followers->text());
    post.dayOnly = m_dayOnly->isChecked();
    const QTime time = post.dayOnly ? QTime(0, 0) : m_time->time();
    post.publishedAt = QDateTime(m_time->date(), time, m_session.zone()).toUTC();
    post.text = m_text->toPlainText();
    post.engagement = {parseCount(m_likes->text()), parseCount(m_shares->text()), parseCount(m_replies->text()),
                       parseCount(m_views->text())};
    entry.brand = m_brand->currentData().toString();
    entry.pictureName = m_image;
    entry.picture = m_bytes;
    return entry;
}

void HandEntryDialog::choosePicture()
{
    auto *dialog =
        new QFileDialog(this, tr("A picture of the post"), QString(), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HandEntryDialog::attach);
    dialog->open();
}

void HandEntryDialog::attach(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return showProblem(tr("The picture cannot be read: %1").arg(source.errorString()));
    if (const Status small = PictureStore::checkSize(source.size()); !small)
        return showProblem(small.error().text);
    setPicture(QFileInfo(file).fileName(), source.read(PictureStore::MostBytes + 1));
}

bool HandEntryDialog::pastePicture()
{
    const QMimeData *pasted = QGuiApplication::clipboard()->mimeData();
    if (!pasted || !pasted->hasImage() || pasted->hasText())
        return false;
    const auto image = qvariant_cast<QImage>(pasted->imageData());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return false;
    setPicture(tr("screenshot.png"), bytes);
    return true;
}

void HandEntryDialog::setPicture(const QString &name, const QByteArray &image)
{
    if (!image.isEmpty())
        if (const Status right = PictureStore::check(image); !right)
            return showProblem(right.error().text);
    showProblem({});
    m_image = name;
    m_bytes = image;
    m_drop->setVisible(!image.isEmpty());
    m_pictureName->setText(
        image.isEmpty()
            ? tr("or drop it here, or paste a screenshot (at most %1 MB)").arg(PictureStore::MostBytes >> 20)
            : tr("%1 (%2 kB)").arg(name).arg(std::max<qsizetype>(1, image.size() >> 10)));
}

void HandEntryDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void HandEntryDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (!urls.isEmpty())
        attach(urls.constFirst().toLocalFile());
}

void HandEntryDialog::keyPressEvent(QKeyEvent *event)
{
    // Fields take text alone: a picture comes through to here.
    if (event->matches(QKeySequence::Paste) && pastePicture())
        return;
    QDialog::keyPressEvent(event);
}

void HandEntryDialog::save()
{
    const HandEntry entry = this->entry();
    const Status right = checkHandEntry(entry, m_session.clock().now());
    showProblem(right ? QString() : right.error().text);
    if (!right)
        return;
    m_save->setEnabled(false);
    deliver(m_session.services().imports->enter(entry), this, [this](const Result<HandEntered> &done) {
        m_save->setEnabled(true);
        if (!done)
            return showProblem(done.error().text);
        if (!done->change.isEmpty())
            emit m_session.undoOffered(done->known ? tr("The post was here already; what was new is kept with it.")
                                                   : tr("The post was added."),
                                       done->change);
        else
            emit m_session.message(tr("The post was here already. Nothing was added twice."), false);
        emit m_session.mentionRequested(done->mention);
        emit entered(*done);
        accept();
    });
}

void HandEntryDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace pulse
