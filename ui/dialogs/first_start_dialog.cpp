#include "ui/dialogs/first_start_dialog.h"
#include "core/query.h"
#include "models/session.h"
#include "services/deliver.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *lines(const QString &hint)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(hint);
    edit->setFixedHeight(84);
    return edit;
}

QFormLayout *form()
{
    auto *layout = new QFormLayout;
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->setVerticalSpacing(Theme::Step * 2);
    return layout;
}

QStringList entries(const QString &text)
{
    QStringList result;
    for (const QString &entry : text.split(QRegularExpression(u"[\\n,]"_s), Qt::SkipEmptyParts))
        if (const QString clean = entry.trimmed(); !clean.isEmpty() && !result.contains(clean))
            result << clean;
    return result;
}

} // namespace

FirstStartDialog::FirstStartDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Getting started"));
    setMinimumSize(600, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter * 2, Theme::Gutter + 8, Theme::Gutter * 2, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    m_progress = new QLabel;
    setStyleProperty(m_progress, "role", u"secondary"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(brandStep());
    m_stack->addWidget(listenStep());
    m_stack->addWidget(goodDayStep());
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    setStyleProperty(m_problem, "role", u"error"_s);
    m_sample = makeButton(tr("Look at the sample first"), ButtonKind::Link);
    m_back = makeButton(tr("Back"));
    m_next = makeButton(tr("Next"), ButtonKind::Primary);
    m_next->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sample);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    layout->addLayout(foot);

    connect(m_next, &QPushButton::clicked, this, &FirstStartDialog::next);
    // Within the fields of several lines Enter begins a line.
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_next, &QPushButton::click);
    for (QLineEdit *mended : {m_name, m_query})
        connect(mended, &QLineEdit::textEdited, m_problem, &QLabel::clear);
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_stack->currentIndex() - 1); });
    connect(m_sample, &QPushButton::clicked, this, [this] {
        reject();
        emit m_session.sampleRequested();
    });
    show(0);
}

QWidget *FirstStartDialog::step(const QString &headline, const QString &text, QLayout *controls)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 2);
    auto *title = new QLabel(headline);
    setStyleProperty(title, "role", u"title"_s);
    auto *explanation = new QLabel(text);
    explanation->setWordWrap(true);
    setStyleProperty(explanation, "role", u"secondary"_s);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addSpacing(Theme::Step * 2);
    layout->addLayout(controls);
    layout->addStretch();
    return page;
}

QWidget *FirstStartDialog::brandStep()
{
    m_name = new QLineEdit;
    m_query = new QLineEdit;
    m_query->setPlaceholderText(tr("for example: \"Yesi Electronics\" OR yesipc NOT second-hand"));
    m_competitors = lines(tr("One name a line"));
    auto *layout = form();
    layout->addRow(tr("&Brand"), m_name);
    layout->addRow(tr("&Words that make a post a mention (without them: the name)"), m_query);
    layout->addRow(tr("&Competitors (may follow later)"), m_competitors);
    return step(
        tr("Which brand do you look after?"),
        tr("Short forms, other spellings and product names find more; NOT leaves out words with another meaning."),
        layout);
}

QWidget *FirstStartDialog::listenStep()
{
    m_feeds = lines(tr("One address a line, for example a news search or a blog"));
    m_hashtags = new QLineEdit;
    m_hashtags->setPlaceholderText(tr("for example: yesipc, yesiwatch"));
    m_server = new QLineEdit(FirstSteps().mastodonServer);
    m_import = new QCheckBox(tr("I have a file of &posts: import it next"));
    auto *layout = form();
    layout->addRow(tr("&Feeds (RSS, Atom, JSON Feed)"), m_feeds);
    layout->addRow(tr("&Hashtags on a Mastodon server"), m_hashtags);
    layout->addRow(tr("&Server"), m_server);
    layout->addRow(m_import);
    return step(tr("Where shall Pulsecheck collect posts?"),
                tr("All of it may stay empty now. Settings > Sources adds Naver, YouTube, X, Instagram and other "
                   "places at any time."),
                layout);
}

QWidget *FirstStartDialog::goodDayStep()
{
    m_propose = new QCheckBox(tr("&Propose a value once four weeks are stored"));
    m_propose->setChecked(true);
    m_goodDay = new QSpinBox;
    m_goodDay->setRange(1, 1'000'000);
    m_goodDay->setValue(100);
    m_goodDay->setMaximumWidth(160);
    m_goodDay->setEnabled(false);
    connect(m_propose, &QCheckBox::toggled, m_goodDay, &QWidget::setDisabled);
    auto *layout = form();
    layout->addRow(m_propose);
    layout->addRow(tr("&Mentions on a good day"), m_goodDay);
    return step(tr("What is a good day?"),
                tr("Today compares each figure with a typical day and with the good day that you choose. All other "
                   "benchmarks are in the settings."),
                layout);
}

void FirstStartDialog::show(int index)
{
    m_stack->setCurrentIndex(index);
    m_progress->setText(tr("Step %1 of %2").arg(index + 1).arg(m_stack->count()));
    m_back->setVisible(index > 0);
    m_sample->setVisible(index == 0);
    m_next->setText(index + 1 == m_stack->count() ? lastWords() : tr("Next"));
    m_problem->clear();
    QWidget *const first[] = {m_name, m_feeds, m_propose};
    first[index]->setFocus();
}

/// What the last button does, in its words.
QString FirstStartDialog::lastWords() const
{
    if (m_import->isChecked())
        return tr("Finish and choose the file");
    const FirstSteps chosen = steps();
    return chosen.feeds.isEmpty() && chosen.hashtags.isEmpty() ? tr("Finish") : tr("Start collecting");
}

bool FirstStartDialog::brandIsReadable()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Please write the brand's name."));
        m_name->setFocus();
        return false;
    }
    const auto parsed = Query::parse(m_query->text());
    if (!parsed.errors.isEmpty()) {
        const QueryError &first = parsed.errors.constFirst();
        m_problem->setText(
            tr("The words cannot be read at character %1: %2").arg(first.position + 1).arg(first.message));
        m_query->setFocus();
        m_query->setSelection(first.position, std::max(1, first.length));
        return false;
    }
    return true;
}

void FirstStartDialog::next()
{
    m_problem->clear();
    if (m_stack->currentIndex() == 0 && !brandIsReadable())
        return;
    if (m_stack->currentIndex() + 1 < m_stack->count())
        show(m_stack->currentIndex() + 1);
    else
        finish();
}

FirstSteps FirstStartDialog::steps() const
{
    FirstSteps steps;
    steps.brandName = m_name->text().trimmed();
    steps.query = m_query->text().trimmed();
    steps.competitors = entries(m_competitors->toPlainText());
    steps.feeds = entries(m_feeds->toPlainText());
    for (const QString &tag : entries(m_hashtags->text()))
        steps.hashtags << (tag.startsWith(u'#') ? tag.mid(1) : tag);
    if (!m_server->text().trimmed().isEmpty())
        steps.mastodonServer = m_server->text().trimmed();
    if (!m_propose->isChecked())
        steps.goodDayMentions = m_goodDay->value();
    return steps;
}

void FirstStartDialog::finish()
{
    m_next->setEnabled(false);
    deliver(takeFirstSteps(m_session.services().workspace, steps()), this,
            [this](const Result<FirstStepsTaken> &taken) {
                m_next->setEnabled(true);
                if (!taken) {
                    m_problem->setText(taken.error().text);
                    return;
                }
                m_session.reload();
                emit m_session.undoOffered(tr("%1 was added.").arg(steps().brandName), taken->change);
                accept();
                emit finishedSteps(m_import->isChecked());
            });
}

} // namespace pulse
