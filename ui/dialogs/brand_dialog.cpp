#include "ui/dialogs/brand_dialog.h"
#include "core/wording.h"
#include "models/session.h"
#include "services/deliver.h"
#include "ui/dialogs/query_help_dialog.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/mention_samples.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/query_edit.h"
#include "ui/widgets/segmented_tabs.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int SampleRows = 30;
constexpr int MostMistakesShown = 3;
const auto Matching = u"matching"_s, Leaving = u"leaving"_s;

/// The label stands above its field and is its accessible name.
void addField(QVBoxLayout *layout, const QString &name, QWidget *field)
{
    auto *label = new QLabel(name);
    setStyleProperty(label, "role", u"strong"_s);
    label->setBuddy(field);
    QString plain = name;
    field->setAccessibleName(plain.remove(u'&'));
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(Theme::Step);
}

} // namespace

BrandDialog::BrandDialog(Session &session, const Brand &brand, QWidget *parent)
    : QDialog(parent), m_session(session), m_brand(brand)
{
    const bool isNew = raw(m_brand.id) == 0;
    setWindowTitle(isNew ? tr("New brand") : tr("Edit brand"));
    setMinimumSize(860, 560);
    resize(960, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    layout->setSpacing(Theme::Step * 3);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::Gutter);
    columns->addWidget(form(), 5);
    columns->addWidget(previewCard(), 6);
    layout->addLayout(columns, 1);
    layout->addWidget(foot());

    m_name->setText(m_brand.name);
    m_competitor->setChecked(m_brand.competitor);
    m_zone->setCurrentText(QString::fromUtf8(m_brand.timeZone));
    m_query->setPlainText(m_brand.query);
    connect(m_query, &QueryEdit::errorsChanged, this, &BrandDialog::showMistakes);
    connect(m_query, &QueryEdit::edited, this, &BrandDialog::askForPreview);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_problem->clear();
        if (m_query->query().trimmed().isEmpty())
            askForPreview();
    });
    connect(m_tabs, &SegmentedTabs::keyChanged, this, &BrandDialog::showSamples);
    showMistakes();
    askForPreview();
    m_name->setFocus();
    if (!isNew) {
        m_query->setFocus();
        m_query->moveCursor(QTextCursor::End);
    }
}

QWidget *BrandDialog::form()
{
    auto *card = new Card;
    m_name = new QLineEdit;
    m_name->setMaxLength(200);
    addField(card->body(), tr("&Name"), m_name);
    m_competitor = new QCheckBox(tr("It is a &competitor"));
    card->body()->addWidget(m_competitor);
    card->body()->addSpacing(Theme::Step);
    m_zone = new QComboBox;
    m_zone->setEditable(true);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(zone));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addField(card->body(), tr("&Time zone: where its days begin"), m_zone);
    m_query = new QueryEdit;
    m_query->setPlaceholderText(tr("Without words here, the name is searched for."));
    m_query->setFixedHeight(132);
    addField(card->body(), tr("&Query: what makes a post a mention"), m_query);
    m_mistakes = new QVBoxLayout;
    m_mistakes->setSpacing(0);
    card->body()->addLayout(m_mistakes);
    auto *help = new QLabel(tr("\"on hold\" · a OR b · -word or NOT word · pre* · #tag · @handle · a NEAR/5 b · "
                               "lang:ko · source: · author: · likes>10 · has:link"));
    help->setWordWrap(true);
    setStyleProperty(help, "role", u"caption"_s);
    QPushButton *more = makeButton(tr("&How to write a query"), ButtonKind::Link);
    connect(more, &QPushButton::clicked, this, [this] {
        auto *dialog = new QueryHelpDialog(false, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    card->body()->addStretch();
    card->body()->addWidget(help);
    card->body()->addWidget(more, 0, Qt::AlignLeft);
    return card;
}

QWidget *BrandDialog::previewCard()
{
    auto *card = new Card(tr("Among the stored mentions"));
    auto *numbers = new QHBoxLayout;
    m_count = new QLabel(u"—"_s);
    setStyleProperty(m_count, "role", u"kpi"_s);
    m_countWord = new QLabel(tr("match"));
    setStyleProperty(m_countWord, "role", u"secondary"_s);
    numbers->addWidget(m_count);
    numbers->addWidget(m_countWord, 1, Qt::AlignBottom);
    card->body()->addLayout(numbers);
    m_effect = wrappedLabel();
    card->body()->addWidget(m_effect);
    m_tabs = new SegmentedTabs;
    m_tabs->addSegment(Matching, tr("Matching"));
    m_tabs->addSegment(Leaving, tr("Would leave"));
    m_tabs->setAccessibleName(tr("Which mentions are listed"));
    card->body()->addWidget(m_tabs);
    m_samples = new MentionSamples;
    m_samples->setAccessibleName(tr("Sample of mentions"));
    card->body()->addWidget(m_samples, 1);
    m_noSamples = wrappedLabel(u"secondary"_s);
    m_noSamples->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_noSamples, 1);
    return card;
}

QWidget *BrandDialog::foot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_problem = wrappedLabel(u"error"_s);
    auto *cancel = makeButton(tr("Cancel"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary);
    m_save->setDefault(true);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BrandDialog::save);
    layout->addWidget(m_problem, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    return foot;
}

void BrandDialog::showMistakes()
{
    m_problem->clear();
    emptyLayout(m_mistakes);
    const QList<QueryError> errors = m_query->errors().mid(0, MostMistakesShown);
    for (const QueryError &error : errors) {
        m_mistakes->addWidget(
            wrappedLabel(u"error"_s, tr("Character %1: %2").arg(error.position + 1).arg(error.message)));
    }
    if (!errors.isEmpty()) {
        auto *show = makeButton(tr("Go to the &mistake"), ButtonKind::Link);
        show->setAutoDefault(false);
        connect(show, &QPushButton::clicked, m_query,
                [query = m_query, first = errors.constFirst()] { query->goTo(first); });
        m_mistakes->addWidget(show, 0, Qt::AlignLeft);
    }
    showEffect();
}

QString BrandDialog::effectiveText() const { return effectiveQuery(edited()).text(); }

void BrandDialog::askForPreview()
{
    // One question at a time: a walk over a million mentions must not queue up behind each letter.
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    BrandService *brands = m_session.services().brands;
    const Brand now = edited();
    if (!m_query->errors().isEmpty())
        return; // what is shown belongs to the query before the mistake, and says so
    if (!brands || (now.query.isEmpty() && now.name.isEmpty())) {
        m_preview.reset();
        m_count->setText(u"—"_s);
        showEffect();
        showSamples();
        return;
    }
    m_asking = true;
    const QString before = raw(m_brand.id) == 0 ? QString() : effectiveQuery(m_brand).text();
    deliver(brands->preview(effectiveText(), before, SampleRows), this,
            [this](const Result<BrandService::Preview> &preview) {
                m_asking = false;
                if (std::exchange(m_askAgain, false))
                    askForPreview();
                showPreview(preview);
            });
}

void BrandDialog::showPreview(const Result<BrandService::Preview> &preview)
{
    if (!preview) {
        showProblem(preview.error().text);
        return;
    }
    m_preview = *preview;
    m_count->setText(wholeNumber(double(preview->matching)));
    m_countWord->setText(preview->matching == 1 ? tr("mention matches") : tr("mentions match"));
    showEffect();
    m_tabs->setCount(Leaving,
                     preview->leaving > 0 ? shortNumber(double(preview->leaving), m_session.language()) : QString());
    showSamples();
}

/// What the query changes against the saved one, or that a mistake keeps it from being counted.
void BrandDialog::showEffect()
{
    const bool mistaken = !m_query->errors().isEmpty();
    const qint64 leaving = m_preview ? m_preview->leaving : 0, joining = m_preview ? m_preview->joining : 0;
    QString effect;
    if (mistaken && m_preview)
        effect = tr("Found by the query before its mistake. It is counted again once the mistake is mended.");
    else if (leaving > 0 && joining > 0)
        effect = tr("Compared with the saved query, %1 would leave and %2 would join.")
                     .arg(wholeNumber(double(leaving)), wholeNumber(double(joining)));
    else if (leaving > 0)
        effect = tr("Compared with the saved query, %1 would leave.").arg(wholeNumber(double(leaving)));
    else if (joining > 0)
        effect = tr("Compared with the saved query, %1 would join.").arg(wholeNumber(double(joining)));
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    setStyleProperty(m_effect, "tone", mistaken || leaving > 0 ? u"warning"_s : u"plain"_s);
}

void BrandDialog::showSamples()
{
    const bool leaving = m_tabs->currentKey() == Leaving;
    QList<Mention> sample;
    if (m_preview)
        sample = leaving ? m_preview->leavingSample : m_preview->sample;
    m_samples->setVisible(!sample.isEmpty());
    m_noSamples->setVisible(sample.isEmpty());
    m_noSamples->setText(leaving ? tr("Nothing would leave.") : tr("No stored mention matches yet."));
    // What leaves no longer matches the new query: there the saved one shows why it was in.
    const Query marked = leaving ? effectiveQuery(m_brand) : Query::parse(effectiveText()).query;
    m_samples->show(sample, marked, QTimeZone(m_brand.timeZone), m_session.language());
}

Brand BrandDialog::edited() const
{
    Brand brand = m_brand;
    brand.name = m_name->text().simplified();
    brand.query = m_query->query().trimmed();
    brand.competitor = m_competitor->isChecked();
    brand.timeZone = m_zone->currentText().trimmed().toUtf8();
    return brand;
}

void BrandDialog::save()
{
    const Brand brand = edited();
    if (brand.name.isEmpty()) {
        m_name->setFocus();
        return showProblem(tr("Please write the brand's name."));
    }
    if (!QTimeZone(brand.timeZone).isValid()) {
        m_zone->setFocus();
        return showProblem(tr("Please choose a time zone from the list, such as Asia/Seoul."));
    }
    if (!m_query->errors().isEmpty()) {
        const QueryError error = m_query->errors().constFirst();
        m_query->goTo(error);
        return showProblem(tr("The query has a mistake. %1").arg(error.message));
    }
    BrandService &brands = *m_session.services().brands;
    m_save->setEnabled(false);
    if (raw(m_brand.id) == 0) {
        deliver(brands.add(brand), this, [this](const Result<Brand> &added) {
            m_save->setEnabled(true);
            if (!added)
                return showProblem(added.error().text);
            emit m_session.message(tr("%1 was added.").arg(added->name), false);
            emit saved(added->uid);
            accept();
        });
        return;
    }
    deliver(brands.edit(brand), this, [this, uid = brand.uid, name = brand.name](const Result<QList<Change>> &made) {
        m_save->setEnabled(true);
        if (!made)
            return showProblem(made.error().text);
        if (made->size() == 1)
            emit m_session.undoOffered(tr("%1 was changed.").arg(name), made->constFirst().uid);
        else if (!made->isEmpty())
            emit m_session.message(tr("%1 was changed.").arg(name), false);
        emit saved(uid);
        accept();
    });
}

void BrandDialog::showProblem(const QString &text) { m_problem->setText(text); }

} // namespace pulse
