#include "ui/widgets/person_card.h"
#include "core/wording.h"
#include "models/person_editor.h"
#include "services/deliver.h"
#include "ui/charts/heat_map.h"
#include "ui/dialogs/tags_dialog.h"
#include "ui/widgets/author_head.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/evidence_chart.h"
#include "ui/widgets/evidence_row_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/influence_view.h"
#include "ui/widgets/kept_focus.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/menu_below.h"
#include "ui/widgets/person_notes.h"
#include "ui/widgets/person_places.h"
#include "ui/widgets/person_words.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QScrollBar>
#include <QToolButton>

namespace pulse {
using namespace Qt::StringLiterals;

PersonCard::PersonCard(Session &session, PersonEditor &editor, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_editor(editor), m_content(new QWidget), m_empty(new EmptyState),
      m_why(plainLabel(u"secondary"_s, true)), m_tags(plainLabel(u"secondary"_s, true)),
      m_mostly(plainLabel(u"secondary"_s, true)), m_often(plainLabel(u"secondary"_s, true)),
      m_wordsNote(plainLabel(u"secondary"_s, true)), m_stance(new Badge), m_state(new Badge),
      m_head(new AuthorHead({m_stance, m_state})), m_role(makeButton(tr("Staff or paid"))),
      m_involve(makeButton(tr("Campaigns"))), m_places(new PersonPlaces(session, editor)), m_hours(new HeatMap),
      m_weeks(new EvidenceChart), m_influence(new InfluenceView), m_topics(new QWidget), m_words(new QWidget),
      m_campaigns(new QVBoxLayout), m_noCampaign(plainLabel(u"secondary"_s, true)), m_examples(new QVBoxLayout),
      m_notes(new PersonNotes(session, editor))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Person card"));
    m_empty->set(tr("Nobody chosen"), tr("Choose somebody in the list to see what is known of them."));
    build();
    auto *holder = new QWidget;
    auto *both = new QVBoxLayout(holder);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_content);
    both->addWidget(m_empty);
    setWidget(holder);
    holder->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    showWaiting();
}

void PersonCard::build()
{
    m_all = new QVBoxLayout(m_content);
    m_all->setContentsMargins(16, 14, 16, 16);
    m_all->setSpacing(14);
    m_all->addWidget(m_head);
    m_all->addWidget(makeStance());
    m_all->addWidget(m_tags);
    m_all->addWidget(makeActions());
    m_all->addWidget(m_notes);
    m_all->addWidget(m_places);

    QVBoxLayout *when = section(tr("When"), m_hours->menuButton());
    when->addWidget(m_hours);
    when->addWidget(m_mostly);
    connect(m_hours, &Chart::told, &m_session, &Session::message);
    QVBoxLayout *often = section(tr("How often"));
    often->addWidget(m_weeks);
    often->addWidget(m_often);
    m_all->addWidget(m_influence);
    connect(m_influence, &InfluenceView::personRequested, &m_session, &Session::personRequested);
    QVBoxLayout *about = section(tr("What about"));
    m_about = about->parentWidget();
    new FlowLayout(m_topics, 6);
    about->addWidget(m_topics);
    QVBoxLayout *words = section(tr("Typical words"));
    new FlowLayout(m_words, 6);
    words->addWidget(m_words);
    words->addWidget(m_wordsNote);
    QVBoxLayout *campaigns = section(tr("Campaigns"));
    m_campaigns->setSpacing(0);
    campaigns->addLayout(m_campaigns);
    campaigns->addWidget(m_noCampaign);
    m_noCampaign->setText(tr("Wrote in answer to no campaign so far."));
    QVBoxLayout *said = section(tr("In their own words"));
    m_examples->setSpacing(0);
    said->addLayout(m_examples);
    m_all->addStretch(1);
}

QVBoxLayout *PersonCard::section(const QString &title, QWidget *corner)
{
    auto *box = new QWidget;
    QLabel *heading = plainLabel(u"heading"_s);
    heading->setText(title);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    if (corner)
        head->addWidget(corner);
    layout->addLayout(head);
    m_all->addWidget(box);
    return layout;
}

QWidget *PersonCard::makeStance()
{
    auto *box = new QFrame;
    box->setProperty("role", u"sunken"_s);
    QPushButton *rule = makeButton(tr("Change the rule…"), ButtonKind::Link);
    rule->setProperty("small", u"true"_s);
    connect(rule, &QPushButton::clicked, this, &PersonCard::ruleRequested);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(12, 10, 12, 10);
    all->setSpacing(4);
    all->addWidget(m_why);
    all->addWidget(rule, 0, Qt::AlignLeft);
    return box;
}

QWidget *PersonCard::makeActions()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions);
    QPushButton *note = makeButton(tr("Note"), ButtonKind::Primary);
    QPushButton *tag = makeButton(tr("Tag"));
    QPushButton *mentions = makeButton(tr("All their mentions"));
    for (QPushButton *button : {note, tag, m_role, m_involve, mentions})
        flow->addWidget(button);
    m_role->setToolTip(tr("Staff and paid people stand apart from advocates and detractors"));
    connect(note, &QPushButton::clicked, this, &PersonCard::addNote);
    connect(tag, &QPushButton::clicked, this, &PersonCard::editTags);
    connect(m_role, &QPushButton::clicked, this, &PersonCard::openRoles);
    connect(m_involve, &QPushButton::clicked, this, &PersonCard::openInvolvement);
    connect(mentions, &QPushButton::clicked, this, &PersonCard::showMentions);
    return actions;
}

void PersonCard::showWaiting()
{
    ++m_generation;
    m_shown = {};
    m_content->hide();
    m_empty->hide();
}

void PersonCard::showNothing()
{
    showWaiting();
    m_empty->show();
}

void PersonCard::showPerson(AuthorId author)
{
    if (author == AuthorId{})
        return showNothing();
    if (author != m_shown)
        verticalScrollBar()->setValue(0);
    m_shown = author;
    refresh();
}

void PersonCard::refresh()
{
    if (m_shown == AuthorId{})
        return;
    const auto gathered = m_session.services().workspace.read(
        [author = m_shown, brand = m_session.brand(), &clock = m_session.clock(), language = m_session.language()](
            Connection &connection) { return gatherPerson(connection, brand, author, clock, language); });
    deliver(gathered, this, [this, generation = ++m_generation](const Result<PersonDossier> &dossier) {
        if (generation != m_generation)
            return;
        if (!dossier) {
            showNothing();
            emit m_session.message(dossier.error().text, dossier.error().kind != Error::Kind::NotFound);
            return;
        }
        showDossier(*dossier);
        readProposals(dossier->person.id);
    });
}

void PersonCard::readProposals(AuthorId main)
{
    const auto proposing = m_session.services().workspace.read(
        [main, brand = m_session.brand().id](Connection &c) { return proposeIdentities(c, brand, main); });
    deliver(proposing, this, [this, generation = m_generation](const Result<QList<IdentityProposal>> &proposals) {
        if (generation != m_generation)
            return;
        const KeptFocus place(m_content);
        m_places->showProposals(proposals.valueOr({}));
    });
}

void PersonCard::showDossier(const PersonDossier &dossier)
{
    KeptFocus place(m_content);
    if (dossier.person.id != m_dossier.person.id)
        place.forgetPlace();
    m_dossier = dossier;
    m_shown = dossier.person.id;
    m_empty->hide();
    m_content->show();
    showHead();
    m_notes->showNotes(dossier.person, dossier.notes);
    m_places->showAccounts(dossier.person, dossier.accounts);
    m_hours->setData(weekdayHours(dossier.hours, m_session.language()), tr("Mentions by weekday and hour"));
    QStringList when{PersonWords::mostlyWhen(dossier.hours, m_session.language())};
    when.removeAll(QString()); //: %1 a time zone such as Asia/Seoul
    when << tr("times of %1").arg(QString::fromLatin1(m_session.zone().id()));
    m_mostly->setText(when.join(u" · "_s));
    showRhythm();
    m_influence->showPerson(dossier.person, dossier.passedOn, m_session.language());
    showTopics();
    showWords();
    showCampaigns();
    showExamples();
    emit read(m_shown);
}

void PersonCard::showHead()
{
    const Person &person = m_dossier.person;
    m_head->show(person.shownName(), person.handle, person.figures.followers, person.location,
                 person.involvement == Involvement::None ? QString() : PersonWords::involvement(person.involvement));
    m_stance->setText(PersonWords::standing(person));
    m_stance->setTone(PersonWords::tone(person));
    m_state->setVisible(person.isNew || person.isQuiet);
    m_state->setText(person.isQuiet ? tr("Went quiet") : tr("New"));
    m_state->setTone(person.isQuiet ? Tone::Warning : Tone::Accent);
    m_why->setText(PersonWords::why(person, m_dossier.rule));
    m_tags->setText(tr("Tags: %1").arg(person.tags.join(u", "_s)));
    m_tags->setVisible(!person.tags.isEmpty());
}

void PersonCard::showRhythm()
{
    const PersonFigures &f = m_dossier.person.figures;
    m_weeks->setSeries(m_dossier.weeks, m_session.zone(), m_session.language());
    const auto when = [this](const QDateTime &time) { return shortTime(time, m_session.zone(), m_session.language()); };
    //: %1 number of mentions, %2 and %3 dates
    QStringList lines{tr("%1 mention(s) in all, first %2, last %3", nullptr, int(f.mentions))
                          .arg(wholeNumber(double(f.mentions)), when(f.first), when(f.last))};
    if (const auto quietAfter = f.rhythm.quietAfterDays()) {
        //: %1 days, may have a decimal
        lines << tr("usually every %1 days, longest pause %2 days")
                     .arg(QLocale::c().toString(f.rhythm.usualGapDays, 'g', 3))
                     .arg(f.rhythm.longestGapDays);
        if (m_dossier.person.isQuiet)
            lines << tr("silent for longer than ever before and than %1 days").arg(qRound(*quietAfter));
    }
    m_often->setText(lines.join(u" · "_s));
}

/// A word that opens the person's mentions with it.
Chip *PersonCard::mentionsChip(const QString &text, const QString &query, const QString &accessibleName)
{
    auto *chip = new Chip(QString(text).replace(u'&', u"&&"_s));
    chip->setAccessibleName(accessibleName);
    connect(chip, &QPushButton::clicked, this, [this, query] {
        MentionFilter filter;
        filter.brand = m_session.brand().id;
        filter.author = m_dossier.person.id;
        filter.search = Query::parse(query).query;
        emit m_session.mentionsRequested(filter);
    });
    return chip;
}

void PersonCard::showTopics()
{
    emptyLayout(m_topics->layout());
    for (const PersonTopic &topic : std::as_const(m_dossier.topics)) {
        const bool complaint = topic.kind == PersonTopic::Kind::Complaint;
        //: %1 what somebody complains about, %2 how many posts
        const QString text = complaint ? tr("complaint: %1 %2").arg(topic.word, wholeNumber(topic.mentions))
                                       : u"#%1 %2"_s.arg(topic.word, wholeNumber(topic.mentions));
        Chip *chip = mentionsChip(text, complaint ? u"is:complaint"_s : u'#' + topic.word,
                                  complaint ? tr("Complaints of this person, %1 among them").arg(topic.word)
                                            : tr("Mentions with %1").arg(u'#' + topic.word));
        chip->setToolTip(chip->accessibleName().toHtmlEscaped());
        m_topics->layout()->addWidget(chip);
    }
    m_about->setVisible(!m_dossier.topics.isEmpty());
}

void PersonCard::showWords()
{
    emptyLayout(m_words->layout());
    for (const KeyTerm &term : std::as_const(m_dossier.words)) {
        Chip *chip = mentionsChip(term.term, u'"' + term.term + u'"', tr("Mentions with %1").arg(term.term));
        chip->setToolTip(tr("In %1 of %2 texts here").arg(term.count).arg(m_dossier.textsRead));
        m_words->layout()->addWidget(chip);
    }
    m_words->setVisible(!m_dossier.words.isEmpty());
    m_wordsNote->setText(m_dossier.words.isEmpty()
                             ? tr("Nothing stands out against what others say (n=%1).").arg(m_dossier.textsRead)
                             : tr("More often than others say them, from %1 texts.").arg(m_dossier.textsRead));
}

void PersonCard::showCampaigns()
{
    emptyLayout(m_campaigns);
    m_noCampaign->setVisible(m_dossier.campaigns.isEmpty());
    QList<EvidenceRow> rows;
    for (const CampaignPart &part : std::as_const(m_dossier.campaigns)) {
        EvidenceRow row;
        row.title = part.name;
        row.badge = part.reg == Register::Sponsorship ? tr("Sponsorship") : tr("Campaign");
        row.value = tr("%n mention(s)", nullptr, int(part.mentions));
        QStringList detail{shortTime(part.first, m_session.zone(), m_session.language())};
        if (part.last != part.first)
            detail << shortTime(part.last, m_session.zone(), m_session.language());
        //: %1 and %2 numbers of mentions
        row.detail =
            detail.join(u" – "_s) + u" · "_s + tr("positive %1, negative %2").arg(part.positive).arg(part.negative);
        rows << row;
    }
    const int badges = badgeColumn(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto *button = new EvidenceRowButton(rows[i], badges);
        connect(button, &QAbstractButton::clicked, this, [this, gathering = m_dossier.campaigns[i].gathering] {
            MentionFilter filter;
            filter.brand = gathering;
            filter.author = m_dossier.person.id;
            emit m_session.mentionsRequested(filter);
        });
        m_campaigns->addWidget(button);
    }
}

void PersonCard::showExamples()
{
    emptyLayout(m_examples);
    QList<EvidenceRow> rows;
    for (const Mention &mention : std::as_const(m_dossier.examples))
        rows << exampleRow(mention);
    const int badges = badgeColumn(rows);
    for (const EvidenceRow &row : std::as_const(rows)) {
        auto *button = new EvidenceRowButton(row, badges);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = row.mention] { emit m_session.mentionRequested(id); });
        m_examples->addWidget(button);
    }
}

EvidenceRow PersonCard::exampleRow(const Mention &mention) const
{
    EvidenceRow row;
    row.mention = mention.id;
    row.title = (mention.post.title.isEmpty() ? mention.post.text : mention.post.title).simplified();
    row.badge = mention.judgement.sentiment == Sentiment::Unclassified
                    ? QString()
                    : MentionWords::sentiment(mention.judgement.sentiment);
    row.tone = MentionWords::tone(mention.judgement.sentiment);
    QStringList detail{mention.post.place, MentionWords::shortTime(mention, m_session.zone(), m_session.language())};
    if (const QString engagement = MentionWords::engagement(mention.post.engagement); !engagement.isEmpty())
        detail << engagement;
    row.detail = detail.join(u" · "_s);
    return row;
}

void PersonCard::openRoles()
{
    QMenu *menu = tickMenuBelow(this, m_role->text());
    for (const PersonRole role : {PersonRole::Public, PersonRole::Staff, PersonRole::Paid}) {
        QAction *action = menu->addAction(PersonWords::role(role));
        action->setCheckable(true);
        action->setChecked(m_dossier.person.role == role);
        connect(action, &QAction::triggered, this, [this, role] { m_editor.setRole(m_dossier.person, role); });
    }
    openBelow(menu, m_role);
}

void PersonCard::openInvolvement()
{
    QMenu *menu = tickMenuBelow(this, m_involve->text());
    for (const Involvement part : {Involvement::None, Involvement::Candidate, Involvement::Asked,
                                   Involvement::TakingPart, Involvement::Declined}) {
        QAction *action = menu->addAction(PersonWords::involvement(part));
        action->setCheckable(true);
        action->setChecked(m_dossier.person.involvement == part);
        connect(action, &QAction::triggered, this, [this, part] { m_editor.setInvolvement(m_dossier.person, part); });
    }
    openBelow(menu, m_involve);
}

void PersonCard::addNote()
{
    if (m_content->isHidden())
        return;
    m_notes->beginNote();
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_notes); }, Qt::QueuedConnection);
}

void PersonCard::editTags()
{
    if (m_content->isHidden())
        return;
    askForTags(this, tr("Tags of this person, separated by commas"), m_dossier.person.tags,
               [this, person = m_dossier.person](const QStringList &tags) { m_editor.setTags(person, tags); });
}

void PersonCard::showMentions()
{
    if (m_content->isHidden())
        return;
    MentionFilter filter;
    filter.brand = m_session.brand().id;
    filter.author = m_dossier.person.id;
    emit m_session.mentionsRequested(filter);
}

} // namespace pulse
