#include "ui/dialogs/json_mapping_editor.h"
#include "core/deliver.h"
#include "sources/json_reading.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int ShownPosts = 3;

QString shortened(const QString &text, qsizetype most)
{
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1) + u'…';
}

} // namespace

JsonMappingEditor::JsonMappingEditor(QWidget *parent)
    : QWidget(parent), m_load(makeButton(tr("Load the address"))), m_status(wrappedLabel(u"secondary"_s)),
      m_choicesBox(new QWidget), m_list(new QComboBox), m_preview(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_load);
    head->addWidget(m_status, 1);
    layout->addLayout(head);

    auto *column = new QVBoxLayout(m_choicesBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Step * 2);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::Step * 3);
    grid->setVerticalSpacing(Theme::Step);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *caption = wrappedLabel(u"secondary"_s, tr("List of posts"));
    caption->setBuddy(m_list);
    m_list->setAccessibleName(tr("List of posts"));
    column->addWidget(caption);
    column->addWidget(m_list);
    for (const PostField field :
         {PostField::Text, PostField::Title, PostField::AuthorName, PostField::Author, PostField::Time, PostField::Url,
          PostField::Id, PostField::Likes, PostField::Replies, PostField::Shares, PostField::Views, PostField::Lang})
        addChoice(grid, field, fieldLabel(field), {});
    addChoice(grid, std::nullopt, tr("Tags"), {});
    addChoice(grid, std::nullopt, tr("Next page"), tr("The member of the answer that names the next page"));
    column->addLayout(grid);
    auto *shown = new QFrame;
    setStyleProperty(shown, "role", u"sunken"_s);
    shown->setLayout(m_preview);
    m_preview->setContentsMargins(Theme::Gutter, Theme::Step * 2, Theme::Gutter, Theme::Step * 2);
    shown->setAccessibleName(tr("The first posts as they would be read"));
    column->addWidget(wrappedLabel(u"secondary"_s, tr("The first posts as they would be read")));
    column->addWidget(shown);
    layout->addWidget(m_choicesBox);
    m_choicesBox->hide();

    connect(m_load, &QPushButton::clicked, this, &JsonMappingEditor::loadRequested);
    connect(m_list, &QComboBox::currentIndexChanged, this, &JsonMappingEditor::listChosen);
}

void JsonMappingEditor::addChoice(QGridLayout *grid, std::optional<PostField> field, const QString &label,
                                  const QString &hint)
{
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    box->setToolTip(hint);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    QLabel *caption = wrappedLabel(u"secondary"_s, label);
    caption->setBuddy(box);
    const int index = int(m_choices.size());
    grid->addWidget(caption, index / 2 * 2, index % 2);
    grid->addWidget(box, index / 2 * 2 + 1, index % 2);
    m_choices.append({field, label, box});
    connect(box, &QComboBox::currentIndexChanged, this, &JsonMappingEditor::readChoices);
}

QString *JsonMappingEditor::pathOf(const Choice &choice)
{
    if (choice.field)
        return &m_mapping.fields[*choice.field];
    return choice.box == m_choices.constLast().box ? &m_mapping.next : &m_mapping.tags;
}

void JsonMappingEditor::setMapping(const QString &json)
{
    m_mapping = JsonMapping::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    if (!m_mapping.fields.isEmpty())
        m_status->setText(tr("A mapping is saved. Load the address to see or change it."));
}

QString JsonMappingEditor::mapping() const
{
    if (m_mapping.fields.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(m_mapping.toJson()).toJson(QJsonDocument::Compact));
}

QList<QWidget *> JsonMappingEditor::controls() const
{
    QList<QWidget *> all{m_load, m_list};
    for (const Choice &choice : m_choices)
        all << choice.box;
    return all;
}

void JsonMappingEditor::showLoading()
{
    m_load->setEnabled(false);
    setStyleProperty(m_status, "role", u"secondary"_s);
    m_status->setText(tr("Loading…"));
}

void JsonMappingEditor::showError(const QString &words)
{
    m_load->setEnabled(true);
    setStyleProperty(m_status, "role", u"error"_s);
    m_status->setText(words);
}

void JsonMappingEditor::showAnswer(const QByteArray &answer)
{
    auto look = [answer, kept = m_mapping]() -> Sample {
        Sample sample;
        const auto document = readJson(answer);
        if (!document) {
            sample.trouble = document.error().text;
            return sample;
        }
        sample.document = *document;
        sample.lists = jsonLists(*document);
        sample.recognised = recogniseMapping(*document);
        const bool still = !kept.fields.isEmpty() && sample.lists.contains(kept.list);
        if (still)
            sample.recognised = kept;
        sample.members = jsonMembers(*document, sample.recognised.list);
        return sample;
    };
    deliver(QtConcurrent::run(std::move(look)), this, [this](const Sample &sample) { take(sample); });
}

void JsonMappingEditor::take(const Sample &sample)
{
    if (!sample.trouble.isEmpty())
        return showError(sample.trouble);
    if (sample.lists.isEmpty())
        return showError(tr("The answer holds no list of posts. Check the address."));
    m_load->setEnabled(true);
    m_sample = sample;
    m_mapping = sample.recognised;
    setStyleProperty(m_status, "role", u"secondary"_s);
    m_status->setText(tr("Check what each member means."));
    m_filling = true;
    m_list->clear();
    for (const QString &list : sample.lists)
        m_list->addItem(list.isEmpty() ? tr("The whole answer") : list, list);
    m_list->setCurrentIndex(std::max(0, m_list->findData(m_mapping.list)));
    m_filling = false;
    fillChoices();
    m_choicesBox->show();
    emit mappingChanged();
}

/// Another list has other members: all is recognised anew.
void JsonMappingEditor::listChosen()
{
    if (m_filling)
        return;
    const QString list = m_list->currentData().toString();
    m_mapping = recogniseMapping(m_sample.document, list);
    m_sample.members = jsonMembers(m_sample.document, list);
    fillChoices();
    emit mappingChanged();
}

void JsonMappingEditor::fillBox(QComboBox *box, const QString &chosen, const QStringList &paths)
{
    box->clear();
    box->addItem(tr("None"), QString());
    for (const JsonMember &member : std::as_const(m_sample.members)) {
        if (!paths.isEmpty() && !paths.contains(member.path))
            continue;
        const QString example = shortened(member.example, 40);
        box->addItem(example.isEmpty() ? member.path : member.path + u"  ·  "_s + example, member.path);
    }
    if (box->findData(chosen) < 0)
        box->addItem(chosen, chosen); // the answer may lack it today
    box->setCurrentIndex(box->findData(chosen));
}

void JsonMappingEditor::fillChoices()
{
    m_filling = true;
    for (const Choice &choice : std::as_const(m_choices)) {
        const QString *path = pathOf(choice);
        fillBox(choice.box, *path, {});
        if (choice.field || path != &m_mapping.next)
            continue;
        // The next page is named outside the list.
        choice.box->clear();
        choice.box->addItem(tr("None"), QString());
        for (const QString &known : jsonMarks(m_sample.document))
            choice.box->addItem(known, known);
        if (choice.box->findData(*path) < 0)
            choice.box->addItem(*path, *path);
        choice.box->setCurrentIndex(choice.box->findData(*path));
    }
    m_mapping.fields.removeIf([](const auto &field) { return field.value().isEmpty(); });
    m_filling = false;
    showPreview();
}

void JsonMappingEditor::readChoices()
{
    if (m_filling)
        return;
    for (const Choice &choice : std::as_const(m_choices))
        *pathOf(choice) = choice.box->currentData().toString();
    m_mapping.fields.removeIf([](const auto &field) { return field.value().isEmpty(); });
    showPreview();
    emit mappingChanged();
}

void JsonMappingEditor::showPreview()
{
    emptyLayout(m_preview);
    const QList<Post> posts = firstMappedPosts(m_sample.document, m_mapping, ShownPosts);
    bool words = false;
    for (const Post &post : posts) {
        words = words || !post.text.isEmpty() || !post.title.isEmpty();
        if (!post.title.isEmpty())
            m_preview->addWidget(wrappedLabel(u"strong"_s, shortened(post.title, 100)));
        if (!post.text.isEmpty())
            m_preview->addWidget(wrappedLabel({}, shortened(post.text, 160)));
        QStringList about{post.author.name.isEmpty() ? post.author.handle : post.author.name};
        about.append(post.publishedAt.isValid()
                         ? post.publishedAt.toTimeZone(m_mapping.zone).toString(u"yyyy-MM-dd HH:mm"_s)
                         : tr("no time"));
        if (post.engagement.likes)
            about.append(tr("%n like(s)", nullptr, int(std::min<qint64>(*post.engagement.likes, 2'000'000'000))));
        about.removeAll(QString());
        m_preview->addWidget(wrappedLabel(u"secondary"_s, about.join(u" · "_s)));
    }
    if (!words)
        m_preview->insertWidget(
            0, wrappedLabel(u"error"_s, tr("Choose at least the member that holds the text or the title.")));
}

} // namespace pulse
