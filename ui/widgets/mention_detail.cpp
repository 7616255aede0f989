#include "ui/widgets/mention_detail.h"
#include "core/wording.h"
#include "models/mention_editor.h"
#include "services/deliver.h"
#include "ui/charts/heat_map.h"
#include "ui/dialogs/tags_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/widgets/author_head.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/campaign_menu.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/mention_picture.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/menu_below.h"
#include "ui/widgets/open_address.h"
#include "ui/widgets/person_words.h"
#include "ui/widgets/picture_menu.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/reading_words.h"
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QUrl>

namespace pulse {
using namespace Qt::StringLiterals;

MentionDetail::MentionDetail(Session &session, MentionEditor &editor, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_editor(editor), m_content(new QWidget), m_empty(new EmptyState),
      m_where(plainLabel(u"secondary"_s, true)), m_tags(plainLabel(u"secondary"_s, true)),
      m_hoursTitle(plainLabel(u"heading"_s)), m_noNote(plainLabel(u"secondary"_s, true)), m_text(new MarkedText),
      m_picture(new MentionPictureView(session, editor)), m_stance(new Badge), m_head(new AuthorHead({m_stance})),
      m_open(makeButton(tr("Open the original ↗"), ButtonKind::Link)), m_case(makeButton(tr("Case…"))),
      m_sentiment(makeButton(tr("Correct sentiment"))), m_noise(makeButton(tr("Mark as noise"))),
      m_author(makeButton(tr("All posts of this author"), ButtonKind::Link)),
      m_card(makeButton(tr("Person card →"), ButtonKind::Link)), m_why(new QVBoxLayout), m_hours(new HeatMap),
      m_notes(new QVBoxLayout)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_text->setAccessibleName(tr("Text of the mention"));
    m_empty->set(tr("No mention chosen"), tr("Choose one in the list to read it in full."));
    auto *all = new QVBoxLayout(m_content);
    all->setContentsMargins(16, 14, 16, 16);
    all->setSpacing(12);
    all->addWidget(m_head);
    all->addWidget(m_text);
    all->addWidget(m_picture);
    auto *where = new QVBoxLayout;
    where->setSpacing(0);
    where->addWidget(m_where);
    where->addWidget(m_open, 0, Qt::AlignLeft);
    all->addLayout(where);
    all->addWidget(m_tags);
    all->addWidget(makeWhy());
    all->addWidget(makeActions());
    m_hoursTitle->setText(tr("When this author posts"));
    auto *hoursTitle = new QHBoxLayout;
    hoursTitle->addWidget(m_hoursTitle, 1);
    hoursTitle->addWidget(m_hours->menuButton());
    connect(m_hours, &Chart::told, &session, &Session::message);
    auto *hoursHead = new QVBoxLayout;
    hoursHead->setSpacing(0);
    hoursHead->addLayout(hoursTitle);
    auto *leads = new QHBoxLayout;
    leads->setSpacing(14);
    leads->addWidget(m_author);
    leads->addWidget(m_card);
    leads->addStretch(1);
    hoursHead->addLayout(leads);
    all->addLayout(hoursHead);
    all->addWidget(m_hours);
    all->addWidget(makeNotes());
    all->addStretch(1);
    auto *holder = new QWidget;
    auto *both = new QVBoxLayout(holder);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_content);
    both->addWidget(m_empty);
    setWidget(holder);
    holder->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(m_open, &QPushButton::clicked, this, &MentionDetail::openOriginal);
    connect(m_author, &QPushButton::clicked, this, [this] {
        MentionFilter filter;
        filter.brand = m_session.brand().id;
        filter.author = m_mention->authorId;
        emit m_session.mentionsRequested(filter);
    });
    connect(m_card, &QPushButton::clicked, this, [this] { emit m_session.personRequested(m_mention->authorId); });
    showNothing();
}

QWidget *MentionDetail::makeWhy()
{
    auto *box = new QFrame;
    box->setProperty("role", u"sunken"_s);
    auto *heading = plainLabel(u"strong"_s);
    heading->setText(tr("Why it matters"));
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(12, 10, 12, 10);
    all->setSpacing(4);
    all->addWidget(heading);
    m_why->setSpacing(3);
    all->addLayout(m_why);
    return box;
}

QWidget *MentionDetail::makeActions()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions);
    QPushButton *tag = makeButton(tr("Tag"));
    QPushButton *campaigns = makeButton(tr("Campaigns"));
    auto *menu = new CampaignMenu(m_session, campaigns);
    connect(menu, &QMenu::aboutToShow, menu, [this, menu] {
        if (m_mention)
            menu->setMention(*m_mention);
    });
    campaigns->setMenu(menu);
    QPushButton *picture = makeButton(tr("Picture"));
    picture->setToolTip(tr("Attaches a picture of the post as it stood"));
    auto *pictures = new PictureMenu(m_editor, picture);
    connect(pictures, &QMenu::aboutToShow, pictures, [this, pictures] {
        if (m_mention)
            pictures->setMention(*m_mention);
    });
    picture->setMenu(pictures);
    QPushButton *copy = makeButton(tr("Copy"));
    QPushButton *note = makeButton(tr("Note"));
    m_case->setToolTip(tr("Saves it with a crisis case as it stands now"));
    connect(m_case, &QPushButton::clicked, this, &MentionDetail::saveWithCase);
    for (QPushButton *button : {m_case, m_sentiment, tag, note, campaigns, picture, copy, m_noise})
        flow->addWidget(button);
    m_sentiment->setToolTip(tr("Your judgement is kept and never overwritten"));
    m_noise->setToolTip(tr("Leaves every count; can be undone (Delete)"));
    connect(m_sentiment, &QPushButton::clicked, this, &MentionDetail::showSentimentMenu);
    connect(tag, &QPushButton::clicked, this, &MentionDetail::editTags);
    connect(copy, &QPushButton::clicked, this, &MentionDetail::copyText);
    connect(note, &QPushButton::clicked, this, &MentionDetail::editNote);
    connect(m_noise, &QPushButton::clicked, this, &MentionDetail::toggleNoise);
    return actions;
}

QWidget *MentionDetail::makeNotes()
{
    auto *box = new QWidget;
    auto *heading = plainLabel(u"heading"_s);
    heading->setText(tr("Notes"));
    m_noteEditor = new QWidget;
    m_noteEdit = new QPlainTextEdit;
    m_noteEdit->setTabChangesFocus(true);
    m_noteEdit->setFixedHeight(76);
    m_noteEdit->setAccessibleName(tr("Note"));
    m_noteEdit->setPlaceholderText(tr("What the team should know about this mention or its author"));
    QPushButton *save = makeButton(tr("Save the note"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(tr("Cancel"));
    connect(save, &QPushButton::clicked, this, [this] {
        m_noteEditor->hide();
        m_editor.setNote(*m_mention, m_noteEdit->toPlainText().trimmed());
    });
    connect(cancel, &QPushButton::clicked, m_noteEditor, &QWidget::hide);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *editing = new QVBoxLayout(m_noteEditor);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->addWidget(m_noteEdit);
    editing->addLayout(buttons);
    m_noteEditor->hide();
    m_noNote->setText(tr("No note yet."));
    m_notes->setSpacing(6);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(heading);
    all->addWidget(m_noteEditor);
    all->addLayout(m_notes);
    all->addWidget(m_noNote);
    return box;
}

MentionId MentionDetail::shown() const { return m_mention ? m_mention->id : MentionId{}; }

void MentionDetail::showNothing()
{
    ++m_generation;
    m_mention.reset();
    m_picture->showNothing();
    m_content->hide();
    m_empty->show();
}

void MentionDetail::showMention(const Mention &mention)
{
    const bool another = shown() != mention.id;
    m_mention = mention;
    m_empty->hide();
    m_content->show();
    showBasics();
    if (another) {
        m_noteEditor->hide();
        m_stance->hide();
        m_hours->setData(weekdayHours({}, m_session.language()), tr("Mentions by weekday and hour"));
        MentionDossier known;
        known.mention = mention;
        showWhy(known);
        verticalScrollBar()->setValue(0);
    }
    read();
}

void MentionDetail::refresh() { read(); }

void MentionDetail::read()
{
    if (!m_mention)
        return;
    m_picture->show(*m_mention);
    const auto gathered = m_session.services().workspace.read(
        [id = m_mention->id, &clock = m_session.clock(), zone = m_session.zone()](Connection &connection) {
            return gatherDossier(connection, id, clock, zone);
        });
    deliver(gathered, this, [this, generation = ++m_generation](const Result<MentionDossier> &dossier) {
        if (generation != m_generation)
            return;
        if (dossier)
            showDossier(*dossier);
        else if (dossier.error().kind == Error::Kind::NotFound)
            showNothing();
        else
            emit m_session.message(dossier.error().text, true);
    });
}

void MentionDetail::showBasics()
{
    const Post &post = m_mention->post;
    m_head->show(MentionWords::displayName(post.author), post.author.handle, post.author.followers,
                 post.author.location);
    m_text->setText(readText(post));
    QStringList where{post.place, MentionWords::longTime(*m_mention, m_session.zone(), m_session.language())};
    if (m_mention->deletedAt.isValid())
        where << tr("deleted at its place");
    m_where->setText(where.join(u" · "_s));
    const QUrl url(post.url, QUrl::StrictMode);
    m_open->setVisible(mayOpen(url));
    m_open->setToolTip(url.toDisplayString().toHtmlEscaped());
    m_tags->setText(tr("Tags: %1").arg(m_mention->labels.join(u", "_s)));
    m_tags->setVisible(!m_mention->labels.isEmpty());
    const Judgement &judged = m_mention->judgement;
    const bool harms = !m_mention->noise && (judged.sentiment == Sentiment::Negative || judged.abuse >= 0.5);
    setStyleProperty(m_case, "kind", harms ? u"primary"_s : QString()); // what such a post asks for first
    m_noise->setText(m_mention->noise ? tr("Not noise") : tr("Mark as noise"));
    m_author->setVisible(m_mention->authorId != AuthorId{});
    m_card->setVisible(m_mention->authorId != AuthorId{} && !m_mention->brands.isEmpty());
}

void MentionDetail::showDossier(const MentionDossier &dossier)
{
    m_mention = dossier.mention;
    showBasics();
    const Person person = dossier.person.value_or(Person());
    const bool judged = person.role != PersonRole::Public || person.stance != Stance::Unclear;
    m_stance->setVisible(judged);
    m_stance->setText(PersonWords::standing(person));
    m_stance->setTone(PersonWords::tone(person));
    m_stance->setToolTip(PersonWords::why(person, dossier.rule));
    showWhy(dossier);
    explain(dossier);
    m_hours->setData(weekdayHours(dossier.authorHours, m_session.language()), tr("Mentions by weekday and hour"));
    showNotes(dossier);
}

void MentionDetail::addReason(const QString &text, const std::optional<MentionFilter> &behind)
{
    if (!behind) {
        QLabel *reason = plainLabel(u"secondary"_s, true);
        reason->setText(text);
        m_why->addWidget(reason);
        return;
    }
    // A label wraps where a button would be cut.
    QLabel *words = plainLabel(u"secondary"_s, true);
    words->setText(text);
    m_why->addWidget(words);
    QPushButton *reason = makeButton(tr("Show them →"), ButtonKind::Link);
    reason->setProperty("small", u"true"_s);
    reason->setAccessibleName(tr("Show: %1").arg(text));
    connect(reason, &QPushButton::clicked, this,
            [this, filter = *behind] { emit m_session.mentionsRequested(filter); });
    m_why->addWidget(reason, 0, Qt::AlignLeft);
}

void MentionDetail::showWhy(const MentionDossier &dossier)
{
    emptyLayout(m_why);
    if (dossier.sameWordsCount > 0)
        addReason(
            tr("In the 24 hours after it %n mention(s) used the same words", nullptr, int(dossier.sameWordsCount)),
            dossier.sameWords);
    if (dossier.sameLinkCount > 0)
        addReason(
            tr("In the 24 hours after it %n mention(s) carried the same link", nullptr, int(dossier.sameLinkCount)),
            dossier.sameLink);
    addReason(ReadingWords::judged(dossier.mention, m_session.language()));
    const QString engagement = wholeNumber(double(dossier.engagement));
    const Engagement &told = dossier.mention.post.engagement;
    if (!told.likes && !told.shares && !told.replies)
        addReason(tr("Its place tells no engagement"));
    else if (dossier.usualEngagement)
        addReason(
            tr("Engagement %1 – usual for this author %2").arg(engagement, wholeNumber(*dossier.usualEngagement)));
    else
        addReason(tr("Engagement %1 – too few posts of this author to say what is usual").arg(engagement));
}

/// Which words moved the judgement: read in the background, as each is left out in turn.
void MentionDetail::explain(const MentionDossier &dossier)
{
    LearningService *learning = m_session.services().learning;
    if (!learning)
        return;
    deliver(learning->why(m_text->text(), dossier.mention.post.language), this,
            [this, dossier, generation = m_generation](const LearningService::Why &why) {
                if (generation != m_generation || shown() != dossier.mention.id)
                    return;
                const ReadingWords words(dossier, why);
                m_text->setMarks(words.marks);
                for (const QString &line : words.lines)
                    addReason(line);
            });
}

void MentionDetail::showNotes(const MentionDossier &dossier)
{
    emptyLayout(m_notes);
    m_noteText = dossier.notes.isEmpty() ? QString() : dossier.notes.first().text;
    m_noNote->setVisible(dossier.notes.isEmpty());
    constexpr int mostShown = 5;
    for (const MentionDossier::Note &note : dossier.notes.mid(0, mostShown)) {
        QLabel *label = plainLabel(u"secondary"_s, true);
        label->setText(
            u"%1 — %2 %3"_s.arg(note.text, note.actor, shortTime(note.at, m_session.zone(), m_session.language())));
        m_notes->addWidget(label);
    }
}

void MentionDetail::showSentimentMenu()
{
    QMenu *menu = tickMenuBelow(this, m_sentiment->text());
    for (const Sentiment sentiment : {Sentiment::Positive, Sentiment::Neutral, Sentiment::Negative}) {
        QAction *action = menu->addAction(MentionWords::sentiment(sentiment));
        action->setCheckable(true);
        action->setChecked(m_mention->judgement.sentiment == sentiment);
        connect(action, &QAction::triggered, this, [this, sentiment] { m_editor.setSentiment(*m_mention, sentiment); });
    }
    menu->addSeparator();
    QAction *back =
        menu->addAction(tr("As the program judged"), this, [this] { m_editor.setSentiment(*m_mention, std::nullopt); });
    back->setEnabled(m_mention->judgement.byPerson);
    openBelow(menu, m_sentiment);
}

void MentionDetail::openOriginal()
{
    if (m_mention)
        openAddress(m_session, m_mention->post.url);
}

void MentionDetail::toggleNoise()
{
    if (m_mention)
        m_editor.setNoise(*m_mention, !m_mention->noise);
}

void MentionDetail::copyText()
{
    if (!m_mention)
        return;
    const Post &post = m_mention->post;
    QStringList lines{
        u"%1 (@%2) · %3 · %4"_s.arg(MentionWords::displayName(post.author), post.author.handle, post.place,
                                    MentionWords::longTime(*m_mention, m_session.zone(), m_session.language()))};
    lines << m_text->text();
    if (!post.url.isEmpty())
        lines << post.url;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit m_session.message(tr("Copied: author, place, time, text and address."), false);
}

void MentionDetail::saveWithCase()
{
    if (m_mention)
        emit m_session.caseWanted({m_mention->id});
}

void MentionDetail::editTags()
{
    if (!m_mention)
        return;
    askForTags(this, tr("Tags of this mention, separated by commas"), m_mention->labels,
               [this, mention = *m_mention](const QStringList &labels) { m_editor.setLabels(mention, labels); });
}

void MentionDetail::editNote()
{
    if (!m_mention)
        return;
    m_noteEdit->setPlainText(m_noteText);
    m_noteEditor->show();
    m_noteEdit->setFocus();
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_noteEditor); }, Qt::QueuedConnection);
}

} // namespace pulse
