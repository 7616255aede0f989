#include "ui/dialogs/sample_check_dialog.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 820, Height = 460;

Tone toneOf(Sentiment sentiment)
{
    return sentiment == Sentiment::Positive ? Tone::Good : sentiment == Sentiment::Negative ? Tone::Bad : Tone::Plain;
}

QString rateWords(const Rate &rate)
{
    if (rate.of == 0)
        return SampleCheckDialog::tr("Not enough data (n=0)");
    //: %1 percentage, %2 and %3 the range in which the true one lies, %4 of %5 mentions
    return SampleCheckDialog::tr("%1% (%2–%3%), %4 of %5")
        .arg(qRound(100 * rate.share))
        .arg(qRound(100 * rate.lower))
        .arg(qRound(100 * rate.upper))
        .arg(rate.hits)
        .arg(rate.of);
}

} // namespace

SampleCheckDialog::SampleCheckDialog(Session &session, QDate month, QWidget *parent)
    : QDialog(parent), m_session(session), m_month(month), m_stack(new QStackedWidget),
      m_progressText(wrappedLabel(u"secondary"_s)), m_where(wrappedLabel(u"secondary"_s)),
      m_text(wrappedLabel(u"reading"_s)), m_before(wrappedLabel(u"secondary"_s)), m_rates(wrappedLabel(u"strong"_s)),
      m_class(new Badge), m_progress(new QProgressBar)
{
    const QLocale locale(session.language() == u"ko" ? QLocale::Korean : QLocale::English);
    //: %1 a month
    setWindowTitle(tr("Sample check: %1")
                       .arg(locale.toString(month, session.language() == u"ko" ? u"yyyy년 M월"_s : u"MMMM yyyy"_s)));
    resize(Width, Height);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(10);
    all->addWidget(m_progressText);
    all->addWidget(m_progress);
    m_stack->addWidget(makeJudging());
    m_stack->addWidget(makeResult());
    all->addWidget(m_stack, 1);
    setFocusPolicy(Qt::StrongFocus);
    read();
}

QWidget *SampleCheckDialog::makeJudging()
{
    auto *page = new QWidget;
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setAccessibleName(tr("Text of the mention"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Text of the mention"));
    scroll->setWidget(m_text);
    auto *said = new QHBoxLayout;
    said->setSpacing(Theme::Step * 2);
    auto *name = wrappedLabel(u"secondary"_s);
    name->setText(tr("The program says"));
    name->setWordWrap(false);
    said->addWidget(name);
    said->addWidget(m_class);
    said->addWidget(m_before, 1);
    auto *answers = new QWidget;
    auto *flow = new FlowLayout(answers, Theme::Step * 2);
    const auto add = [&](const QString &text, ButtonKind kind, auto action) {
        auto *button = makeButton(text, kind);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, action);
        flow->addWidget(button);
        m_answers << button;
    };
    add(tr("Right (Enter)"), ButtonKind::Primary, [this] { judge(true, m_check.drawn[m_at].judgement.sentiment); });
    add(tr("Positive (1)"), ButtonKind::Plain, [this] { judge(true, Sentiment::Positive); });
    add(tr("Neutral (2)"), ButtonKind::Plain, [this] { judge(true, Sentiment::Neutral); });
    add(tr("Negative (3)"), ButtonKind::Plain, [this] { judge(true, Sentiment::Negative); });
    add(tr("Not about us (0)"), ButtonKind::Danger, [this] { judge(false, m_check.drawn[m_at].judgement.sentiment); });
    add(tr("Back (←)"), ButtonKind::Quiet, [this] { showAt(std::max(0, m_at - 1)); });
    add(tr("Later (→)"), ButtonKind::Quiet, [this] { showAt(m_at + 1); });
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(m_where);
    rows->addWidget(scroll, 1);
    rows->addLayout(said);
    rows->addWidget(answers);
    return page;
}

QWidget *SampleCheckDialog::makeResult()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    auto *note = wrappedLabel(u"secondary"_s);
    note->setText(
        tr("The ranges hold the true share with 95% certainty. Both rates stand beside the checklist item and in "
           "the report of the month. If much is not about the brand, mend the exclusion terms of its query."));
    auto *close = makeButton(tr("Close"), ButtonKind::Primary);
    auto *again = makeButton(tr("Look at them again"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(again, &QPushButton::clicked, this, [this] { showAt(0); });
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(again);
    foot->addWidget(close);
    rows->addWidget(m_rates);
    rows->addWidget(note);
    rows->addStretch(1);
    rows->addLayout(foot);
    return page;
}

void SampleCheckDialog::read()
{
    const auto reading =
        m_session.services().workspace.read([brand = m_session.brand(), month = m_month](Connection &connection) {
            return readSampleCheck(connection, brand, month);
        });
    deliver(reading, this, [this](const Result<SampleCheck> &check) {
        if (!check) {
            m_text->setText(check.error().text);
            return;
        }
        m_check = *check;
        m_busy = false;
        showAt(firstOpen());
    });
}

int SampleCheckDialog::firstOpen() const
{
    for (int i = std::max(0, m_at); i < m_check.drawn.size(); ++i)
        if (!m_check.judgements.contains(m_check.drawn[i].uid))
            return i;
    for (int i = 0; i < m_check.drawn.size(); ++i)
        if (!m_check.judgements.contains(m_check.drawn[i].uid))
            return i;
    return int(m_check.drawn.size());
}

void SampleCheckDialog::showAt(int index)
{
    m_at = index;
    m_progress->setRange(0, std::max(1, int(m_check.drawn.size())));
    m_progress->setValue(m_check.judged());
    m_progressText->setText(tr("%1 of %2 judged · drawn at random from %3 mentions of the month")
                                .arg(m_check.judged())
                                .arg(m_check.drawn.size())
                                .arg(wholeNumber(double(m_check.outOf))));
    if (index < 0 || index >= m_check.drawn.size())
        return showResult();
    m_stack->setCurrentIndex(0);
    const Mention &mention = m_check.drawn[index];
    QStringList where{tr("No. %1").arg(index + 1), MentionWords::displayName(mention.post.author), mention.post.place,
                      MentionWords::longTime(mention, m_session.zone(), m_session.language())};
    m_where->setText(where.join(u" · "_s));
    m_text->setText(mention.post.title.isEmpty() ? mention.post.text
                                                 : mention.post.title + u"\n\n"_s + mention.post.text);
    m_class->setText(MentionWords::sentiment(mention.judgement.sentiment));
    m_class->setTone(toneOf(mention.judgement.sentiment));
    const auto judged = m_check.judgements.constFind(mention.uid);
    m_before->setText(judged == m_check.judgements.cend() ? QString()
                      : !judged->relevant                 ? tr("judged: not about us")
                                          : tr("judged: %1").arg(MentionWords::sentiment(judged->meant)));
    // Without a class of the program there is nothing to call right.
    m_answers.first()->setEnabled(mention.judgement.sentiment != Sentiment::Unclassified);
    setFocus();
    emit shown();
}

void SampleCheckDialog::showResult()
{
    m_at = int(m_check.drawn.size());
    m_stack->setCurrentIndex(1);
    m_rates->setText(
        m_check.drawn.isEmpty()
            ? tr("There are no mentions of this month yet.")
            : tr("About the brand: %1\nClass right: %2").arg(rateWords(m_check.relevant), rateWords(m_check.right)));
    emit shown();
}

void SampleCheckDialog::judge(bool relevant, Sentiment meant)
{
    if (m_busy || m_at < 0 || m_at >= m_check.drawn.size())
        return;
    m_busy = true;
    deliver(judgeSample(m_session.services().workspace, m_check.sample, m_check.drawn[m_at], relevant, meant), this,
            [this](const Result<Change> &change) {
                if (change)
                    return read();
                m_busy = false;
                m_before->setText(change.error().text);
            });
}

void SampleCheckDialog::keyPressEvent(QKeyEvent *event)
{
    const bool judging = m_stack->currentIndex() == 0 && m_at >= 0 && m_at < m_check.drawn.size();
    if (!judging)
        return QDialog::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_answers.first()->isEnabled())
            m_answers.first()->click();
        return;
    case Qt::Key_1:
        return judge(true, Sentiment::Positive);
    case Qt::Key_2:
        return judge(true, Sentiment::Neutral);
    case Qt::Key_3:
        return judge(true, Sentiment::Negative);
    case Qt::Key_0:
        return judge(false, m_check.drawn[m_at].judgement.sentiment);
    case Qt::Key_Left:
        return showAt(std::max(0, m_at - 1));
    case Qt::Key_Right:
        return showAt(m_at + 1);
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace pulse
