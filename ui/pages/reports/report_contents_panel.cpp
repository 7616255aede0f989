#include "ui/pages/reports/report_contents_panel.h"
#include "report/cover_page.h"
#include "report/report_style.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QCheckBox>
#include <QColorDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPauseMs = 900;
constexpr qint64 LogoFileLimit = 20'000'000;

} // namespace

ReportContentsPanel::ReportContentsPanel(QWidget *parent)
    : QWidget(parent), m_lines(new QListWidget), m_up(makeButton(tr("Up"))), m_down(makeButton(tr("Down"))),
      m_wordsLabel(wrappedLabel(u"secondary"_s)), m_editor(new QPlainTextEdit),
      m_cover(new QCheckBox(tr("Cover page"))), m_logo(makeButton(tr("Logo…"))), m_colour(makeButton(tr("Colour…"))),
      m_typed(new QTimer(this))
{
    m_lines->setAccessibleName(tr("Sections of the report"));
    m_lines->setToolTip(tr("Space switches a section on and off, Alt+Up and Alt+Down move it."));
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->installEventFilter(this);
    m_up->setAccessibleName(tr("Move the section up"));
    m_down->setAccessibleName(tr("Move the section down"));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(88);
    m_wordsLabel->setBuddy(m_editor);
    m_typed->setSingleShot(true);
    m_typed->setInterval(TypingPauseMs);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lines, 1);
    for (QPushButton *button : {m_up, m_down})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *moves = new QHBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    layout->addLayout(moves);
    layout->addWidget(m_wordsLabel);
    layout->addWidget(m_editor);
    auto *cover = new QHBoxLayout;
    cover->addWidget(m_cover, 1);
    cover->addWidget(m_logo);
    cover->addWidget(m_colour);
    layout->addLayout(cover);

    connect(m_lines, &QListWidget::currentRowChanged, this, &ReportContentsPanel::chosen);
    connect(m_lines, &QListWidget::itemChanged, this, &ReportContentsPanel::toggled);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_typed->start();
    });
    connect(m_typed, &QTimer::timeout, this, &ReportContentsPanel::flush);
    connect(m_cover, &QCheckBox::toggled, this, [this](bool on) {
        if (m_filling)
            return;
        m_plan.cover.shown = on;
        emit planChanged(m_plan);
    });
    connect(m_logo, &QPushButton::clicked, this, &ReportContentsPanel::chooseLogo);
    connect(m_colour, &QPushButton::clicked, this, &ReportContentsPanel::chooseColour);
}

void ReportContentsPanel::show(const PreparedReport &report, const QString &language)
{
    const bool typing = m_typed->isActive();
    const QString typed = m_editor->toPlainText();
    m_plan = report.plan;
    m_words = report.words;
    m_standard = report.standard;
    m_language = language;
    fillList();
    if (typing)
        m_editor->setPlainText(typed);
}

void ReportContentsPanel::addLine(const QString &key, const QString &name, bool checkable, bool shown)
{
    auto *item = new QListWidgetItem(name);
    item->setData(Qt::UserRole, key);
    item->setFlags(checkable ? item->flags() | Qt::ItemIsUserCheckable : item->flags() & ~Qt::ItemIsUserCheckable);
    if (checkable)
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    if (const QString place = placeOf(key); m_words.contains(place)) {
        QFont bold = m_lines->font();
        bold.setBold(true);
        item->setFont(bold);
        item->setToolTip(tr("Written by hand"));
    }
    m_lines->addItem(item);
}

void ReportContentsPanel::fillList()
{
    const QString current = m_lines->currentItem() ? m_lines->currentItem()->data(Qt::UserRole).toString() : u"title"_s;
    m_filling = true;
    m_lines->clear();
    addLine(u"title"_s, tr("Title"), false);
    addLine(u"lead"_s, tr("Opening lines"), false);
    for (const ReportSection &section : m_plan.sections) {
        addLine(section.key, sectionName(section.key, m_language), section.key != u"definitions", section.shown);
        if (section.key != u"summary" || !section.shown)
            continue;
        addLine(u"summary.meant"_s, u"    "_s + tr("What was meant"), false);
        addLine(u"summary.why"_s, u"    "_s + tr("Why"), false);
        addLine(u"summary.brought"_s, u"    "_s + tr("What it brought"), false);
        addLine(u"summary.next"_s, u"    "_s + tr("What comes next"), false);
    }
    for (int row = 0; row < m_lines->count(); ++row)
        if (m_lines->item(row)->data(Qt::UserRole).toString() == current)
            m_lines->setCurrentRow(row);
    m_cover->setChecked(m_plan.cover.shown);
    m_logo->setEnabled(m_plan.cover.shown);
    m_colour->setEnabled(m_plan.cover.shown);
    m_logo->setText(m_plan.cover.logo.isEmpty() ? tr("Logo…") : tr("Other logo…"));
    m_filling = false;
    chosen();
}

QString ReportContentsPanel::placeOf(const QString &key) const
{
    const bool itself = key == u"title" || key == u"lead" || key.startsWith(u"summary.");
    return itself ? key : u"comment."_s + key;
}

void ReportContentsPanel::chosen()
{
    if (m_filling || !m_lines->currentItem())
        return;
    flush();
    const QString key = m_lines->currentItem()->data(Qt::UserRole).toString();
    m_place = placeOf(key);
    const bool comment = m_place.startsWith(u"comment.");
    const bool movable = comment && key != u"definitions";
    m_up->setEnabled(movable);
    m_down->setEnabled(movable);
    const QString name = m_lines->currentItem()->text().trimmed();
    m_wordsLabel->setText(comment ? tr("Your comment on “%1”").arg(name)
                                  : tr("“%1” in your own words; empty: what the numbers say").arg(name));
    m_editor->setAccessibleName(m_wordsLabel->text());
    m_filling = true;
    m_editor->setPlaceholderText(comment ? tr("What should the reader take from it?") : m_standard.value(m_place));
    m_editor->setPlainText(m_words.value(m_place));
    m_filling = false;
}

void ReportContentsPanel::flush()
{
    m_typed->stop();
    const QString text = m_editor->toPlainText().trimmed();
    if (m_place.isEmpty() || text == m_words.value(m_place))
        return;
    if (text.isEmpty())
        m_words.remove(m_place);
    else
        m_words.insert(m_place, text);
    emit wordsChanged(m_words);
}

void ReportContentsPanel::toggled(QListWidgetItem *item)
{
    if (m_filling)
        return;
    for (ReportSection &section : m_plan.sections)
        if (section.key == item->data(Qt::UserRole).toString())
            section.shown = item->checkState() == Qt::Checked;
    emit planChanged(m_plan);
}

void ReportContentsPanel::move(int by)
{
    if (!m_lines->currentItem())
        return;
    const QString key = m_lines->currentItem()->data(Qt::UserRole).toString();
    for (qsizetype i = 0; i < m_plan.sections.size(); ++i) {
        // The definitions stay last.
        const qsizetype to = i + by;
        if (m_plan.sections[i].key != key || to < 0 || to >= m_plan.sections.size() - 1)
            continue;
        m_plan.sections.move(i, to);
        fillList();
        emit planChanged(m_plan);
        return;
    }
}

bool ReportContentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (arrow && key->modifiers().testFlag(Qt::AltModifier)) {
            if (m_up->isEnabled())
                move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReportContentsPanel::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        const QByteArray png =
            file.size() <= LogoFileLimit && file.open(QIODevice::ReadOnly) ? logoFrom(file.readAll()) : QByteArray();
        if (!png.isEmpty()) {
            emit logoChosen(png);
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Choose a logo"),
                                    tr("This file cannot be read as a picture. The logo stays as it was; choose a PNG, "
                                       "JPEG or SVG file."),
                                    QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void ReportContentsPanel::chooseColour()
{
    const QColor now(m_plan.cover.colour);
    auto *dialog = new QColorDialog(now.isValid() ? now : reportColours().accent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the cover"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_plan.cover.colour = colour.name();
        emit planChanged(m_plan);
    });
    dialog->open();
}

} // namespace pulse
