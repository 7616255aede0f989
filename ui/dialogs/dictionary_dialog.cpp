#include "ui/dialogs/dictionary_dialog.h"
#include "core/wording.h"
#include "models/dictionary_model.h"
#include "services/deliver.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/mention_words.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560, HintWidth = 360, ExamplesHeight = 150, PauseMs = 500;

} // namespace

DictionaryDialog::DictionaryDialog(Session &session, const DictionaryEntry &entry, QWidget *parent)
    : QDialog(parent), m_session(session), m_entry(entry), m_pattern(new QLineEdit(entry.pattern)),
      m_meaning(new QLineEdit(entry.meaning)), m_note(new QLineEdit(entry.note)), m_effect(new QComboBox),
      m_hint(wrappedLabel(u"secondary"_s)), m_mistake(wrappedLabel(u"error"_s)), m_meaningName(new QLabel),
      m_result(wrappedLabel(u"strong"_s)), m_examples(new QListWidget),
      m_save(makeButton(tr("Save"), ButtonKind::Primary)), m_soon(new QTimer(this))
{
    setWindowTitle(entry.uid.isEmpty() ? tr("New word") : tr("Change a word"));
    setMinimumWidth(Width);
    for (const WordEffect effect : allWordEffects())
        m_effect->addItem(wordEffectName(effect), int(effect));
    m_effect->setCurrentIndex(m_effect->findData(int(entry.effect)));
    m_pattern->setAccessibleName(tr("Word or phrase"));
    m_pattern->setPlaceholderText(tr("for instance 존맛 or refund*"));
    m_pattern->setToolTip(
        tr("* stands for any letters of the same word. Korean words are found with their particles."));
    m_effect->setAccessibleName(tr("What it does"));
    m_meaning->setAccessibleName(tr("Meaning or aspect"));
    m_note->setAccessibleName(tr("Why"));
    m_note->setPlaceholderText(tr("For the team: why it was added"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("Word or phrase"), m_pattern);
    form->addRow(tr("What it does"), m_effect);
    m_hint->setMinimumWidth(HintWidth); // else the form gives it the height of a narrow column
    form->addRow(QString(), m_hint);
    m_meaningName->setBuddy(m_meaning);
    form->addRow(m_meaningName, m_meaning);
    form->addRow(tr("Why"), m_note);
    m_result->setMinimumHeight(2 * m_result->fontMetrics().lineSpacing()); // or a second line pushes the list down
    m_result->setAlignment(Qt::AlignTop);
    m_examples->setMinimumHeight(ExamplesHeight); // and what is left over, so that the fields stay together
    m_examples->setWordWrap(true);
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->setSelectionMode(QAbstractItemView::NoSelection);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *heading = wrappedLabel(u"heading"_s);
    heading->setText(tr("What it would change"));
    auto *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addLayout(form);
    all->addWidget(m_mistake);
    all->addWidget(heading);
    all->addWidget(m_result);
    all->addWidget(m_examples, 1);
    all->addLayout(foot);

    m_soon->setSingleShot(true);
    m_soon->setInterval(PauseMs);
    connect(m_soon, &QTimer::timeout, this, &DictionaryDialog::measure);
    for (QLineEdit *edit : {m_pattern, m_meaning})
        connect(edit, &QLineEdit::textChanged, this, &DictionaryDialog::changed);
    connect(m_effect, &QComboBox::currentIndexChanged, this, &DictionaryDialog::changed);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit confirmed(this->entry());
        accept();
    });
    changed();
}

DictionaryDialog::~DictionaryDialog()
{
    if (m_stop)
        *m_stop = true;
}

DictionaryEntry DictionaryDialog::entry() const
{
    DictionaryEntry entry = m_entry;
    entry.pattern = m_pattern->text().simplified();
    entry.effect = WordEffect(m_effect->currentData().toInt());
    const bool means = entry.effect == WordEffect::Slang || entry.effect == WordEffect::Aspect;
    entry.meaning = means ? m_meaning->text().simplified() : QString();
    entry.note = m_note->text().simplified();
    return entry;
}

void DictionaryDialog::changed()
{
    if (m_stop)
        *m_stop = true;
    const DictionaryEntry now = entry();
    m_hint->setText(wordEffectHint(now.effect));
    const bool slang = now.effect == WordEffect::Slang, means = slang || now.effect == WordEffect::Aspect;
    m_meaningName->setText(slang ? tr("Means") : tr("Aspect"));
    m_meaningName->setVisible(means);
    m_meaning->setVisible(means);
    m_meaning->setPlaceholderText(slang ? tr("in plain words, for instance “really delicious”")
                                        : tr("for instance price, delivery"));
    const Status checked = checkEntry(now);
    m_save->setEnabled(checked.hasValue());
    m_mistake->hide();
    m_examples->clear();
    m_result->setText(checked ? tr("Reading the stored mentions…")
                              : tr("Write a word, and what it would change stands here."));
    if (checked)
        return m_soon->start();
    m_soon->stop();
    if (!m_pattern->text().isEmpty())
        refuse(checked.error().text);
}

void DictionaryDialog::refuse(const QString &why)
{
    m_save->setEnabled(false);
    m_mistake->setText(why);
    m_mistake->show();
    m_result->setText(tr("Write a word, and what it would change stands here."));
}

void DictionaryDialog::measure()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    deliver(m_session.services().learning->effect(entry(), m_stop), this,
            [this, stop = m_stop](const Result<ReadingEffect> &effect) {
                if (*stop)
                    return; // of a form that has changed since
                if (effect) {
                    showEffect(*effect);
                } else if (effect.error().kind == Error::Kind::Usage) {
                    refuse(effect.error().text);
                } else {
                    m_result->setText(effect.error().text);
                }
                emit effectShown();
            });
}

void DictionaryDialog::showEffect(const ReadingEffect &effect)
{
    QStringList parts{tr("Found in %1 of %2 stored mentions")
                          .arg(wholeNumber(double(effect.found)), wholeNumber(double(effect.read))),
                      tr("%n change(s) class", nullptr, int(effect.changed))
                          .replace(QString::number(effect.changed), wholeNumber(double(effect.changed)))};
    for (size_t from = 0; from < 4; ++from)
        for (size_t to = 0; to < 4; ++to)
            if (from != to && effect.moves[from][to] > 0)
                parts << u"%1 → %2: %3"_s.arg(MentionWords::sentiment(Sentiment(from)),
                                              MentionWords::sentiment(Sentiment(to)),
                                              wholeNumber(double(effect.moves[from][to])));
    if (effect.kept > 0)
        parts << tr("%n judged by a person stay(s)", nullptr, int(effect.kept));
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp); // lines break between the parts
    m_result->setText(parts.join(u" · "_s));
    for (const ReadingEffect::Example &example : effect.examples) {
        const bool moves = example.before != example.after;
        const QString classes =
            moves ? MentionWords::sentiment(example.before) + u" → "_s + MentionWords::sentiment(example.after)
                  : MentionWords::sentiment(example.before);
        m_examples->addItem(classes + u"\n"_s + example.text);
    }
}

} // namespace pulse
