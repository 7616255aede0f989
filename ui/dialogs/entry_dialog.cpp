#include "ui/dialogs/entry_dialog.h"
#include "core/register_words.h"
#include "models/session.h"
#include "services/deliver.h"
#include "services/register_changes.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/query_edit.h"
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int LinesHeight = 58, QueryHeight = 58, LongestName = 500;

/// What is expected in a field that is empty.
QString hintOf(const RegisterField &field)
{
    if (field.key == u"hashtags")
        return EntryDialog::tr("One a line, with or without #");
    if (field.key == u"links")
        return EntryDialog::tr("One a line: an address, and everything below it");
    if (field.key == u"utm")
        return EntryDialog::tr("One a line: values of utm_campaign");
    if (field.key == u"posts")
        return EntryDialog::tr("One a line: addresses of own posts; replies and reposts belong");
    switch (field.type) {
    case FieldType::Date:
        return EntryDialog::tr("for instance %1").arg(u"2026-01-31"_s);
    case FieldType::Money:
        return u"1,200,000 · $300.50 · 300 EUR"_s;
    case FieldType::Percent:
        return u"0–100%"_s;
    case FieldType::Query:
        return EntryDialog::tr("Words as in the search: a OR b -c");
    default:
        return {};
    }
}

QString linesText(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines << line.toString();
    return lines.join(u'\n');
}

} // namespace

EntryDialog::EntryDialog(Session &session, const RegisterEntry &entry, const QMap<Uid, QString> &named, QWidget *parent)
    : QDialog(parent), m_session(session), m_entry(entry), m_problem(new QLabel),
      m_save(makeButton(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(entry.uid.isEmpty() ? tr("%1: new entry").arg(registerName(entry.reg))
                                       : tr("%1: edit").arg(registerName(entry.reg)));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, Theme::Step * 2, 0);
    form->setHorizontalSpacing(Theme::Gutter);
    form->setVerticalSpacing(Theme::Step * 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const RegisterField &field : fieldsOf(entry.reg)) {
        // A cost is entered where its campaign is shown: then it is known what it is a cost of.
        if (field.type == FieldType::Entry && named.isEmpty())
            continue;
        QWidget *editor = makeEditor(field, named);
        m_editors.insert(field.key, editor);
        const QString name = fieldName(field.key);
        editor->setAccessibleName(name);
        form->addRow(field.required ? name + u" *"_s : name, editor);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setStyleProperty(m_problem, "role", u"error"_s);
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EntryDialog::save);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    constexpr int Frame = 56; // pixels that the title bar and the edge of the window take
    const int highest = parent ? parent->window()->height() - Frame : 620;
    resize(620, std::min(fields->sizeHint().height() + 110, highest));
    if (QWidget *first = m_editors.value(fieldsOf(entry.reg).constFirst().key))
        first->setFocus();
}

QWidget *EntryDialog::makeEditor(const RegisterField &field, const QMap<Uid, QString> &named)
{
    const QJsonValue value = m_entry.values.value(field.key);
    if (field.type == FieldType::Choice || field.type == FieldType::Entry) {
        auto *box = new QComboBox;
        box->addItem(u"—"_s, QString());
        for (const QString &choice : field.choices)
            box->addItem(choiceName(choice), choice);
        if (field.type == FieldType::Entry)
            for (auto it = named.cbegin(); it != named.cend(); ++it)
                box->addItem(it.value(), it.key());
        box->setCurrentIndex(std::max(0, box->findData(value.toString())));
        return box;
    }
    if (field.type == FieldType::Flag) {
        auto *check = new QCheckBox;
        check->setChecked(value.toBool());
        return check;
    }
    if (field.type == FieldType::Lines || field.type == FieldType::Query) {
        auto *edit = field.type == FieldType::Query ? new QueryEdit : new QPlainTextEdit;
        edit->setPlainText(field.type == FieldType::Query ? value.toString() : linesText(value));
        edit->setPlaceholderText(hintOf(field));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(field.type == FieldType::Query ? QueryHeight : LinesHeight);
        return edit;
    }
    auto *line =
        new QLineEdit(field.type == FieldType::Number && value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
                                                                          : shownValue(field, value));
    line->setPlaceholderText(hintOf(field));
    if (field.key == u"name")
        line->setMaxLength(LongestName);
    return line;
}

RegisterEntry EntryDialog::edited() const
{
    RegisterEntry entry = m_entry;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (const auto *box = qobject_cast<const QComboBox *>(it.value()))
            entry.values[it.key()] = box->currentData().toString();
        else if (const auto *check = qobject_cast<const QCheckBox *>(it.value()))
            entry.values[it.key()] = check->isChecked();
        else if (const auto *query = qobject_cast<const QueryEdit *>(it.value()))
            entry.values[it.key()] = query->query();
        else if (const auto *lines = qobject_cast<const QPlainTextEdit *>(it.value()))
            entry.values[it.key()] = lines->toPlainText();
        else if (const auto *line = qobject_cast<const QLineEdit *>(it.value()))
            entry.values[it.key()] = line->text();
    }
    return entry;
}

void EntryDialog::save()
{
    const RegisterEntry entry = edited();
    m_problem->clear();
    m_save->setEnabled(false);
    Workspace &workspace = m_session.services().workspace;
    if (entry.uid.isEmpty()) {
        deliver(addEntry(workspace, entry), this, [this](const Result<RegisterEntry> &added) {
            m_save->setEnabled(true);
            if (!added)
                return showProblem(added.error().text);
            emit m_session.message(
                tr("Saved: %1").arg(added->name().isEmpty() ? registerName(added->reg) : added->name()), false);
            emit saved(added->uid);
            accept();
        });
        return;
    }
    deliver(editEntry(workspace, entry), this, [this, entry](const Result<QList<Change>> &made) {
        m_save->setEnabled(true);
        if (!made)
            return showProblem(made.error().text);
        if (made->size() == 1)
            emit m_session.undoOffered(tr("Changed: %1").arg(fieldName(made->constFirst().field)),
                                       made->constFirst().uid);
        emit saved(entry.uid);
        accept();
    });
}

void EntryDialog::showProblem(const QString &text) { m_problem->setText(text); }

} // namespace pulse
