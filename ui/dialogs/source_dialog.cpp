#include "ui/dialogs/source_dialog.h"
#include "net/credentials.h"
#include "services/deliver.h"
#include "sources/connector.h"
#include "store/source_store.h"
#include "ui/dialogs/json_mapping_editor.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/column_layout.h"
#include "ui/widgets/folder_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/source_test_view.h"
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int OneColumn = 520, TwoColumns = 920; ///< widths in pixels

QLabel *caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setStyleProperty(label, "role", u"strong"_s);
    label->setBuddy(buddy);
    return label;
}

/// A caption, an editor and a hint, one below the other.
QWidget *fieldRow(const QString &label, QWidget *editor, const QString &hint)
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step);
    layout->addWidget(caption(label, editor));
    layout->addWidget(editor);
    if (!hint.isEmpty())
        layout->addWidget(copyableLabel(u"secondary"_s, hint));
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(hint);
    return row;
}

} // namespace

SourceDialog::SourceDialog(Session &session, const std::optional<Source> &source, QWidget *parent)
    : QDialog(parent), m_session(session), m_source(source)
{
    setWindowTitle(source ? tr("Edit source") : tr("Add a source"));
    setMinimumWidth(OneColumn);
    // Some forms are longer than a small screen even in two columns: everything but the buttons scrolls.
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, Theme::Gutter);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    outer->addWidget(m_scroll, 1);
    outer->addLayout(makeActions());
    connect(m_form, &QComboBox::currentIndexChanged, this, &SourceDialog::showForm);
    connect(m_interval, &QComboBox::currentIndexChanged, this, &SourceDialog::showCost);
    showForm();
}

QWidget *SourceDialog::makeContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::Gutter + 4, Theme::Gutter + 4, Theme::Gutter + 4, Theme::Step);
    layout->setSpacing(Theme::Step * 3);
    m_form = new QComboBox;
    fillForms();
    layout->addWidget(fieldRow(tr("What to collect"), m_form, {}));
    m_summary = copyableLabel(u"secondary"_s);
    layout->addWidget(m_summary);
    auto *rows = new QWidget;
    m_rows = new ColumnLayout(TwoColumns * 4 / 5, Theme::Step * 3, Theme::Gutter + 4, rows);
    layout->addWidget(rows);
    m_cost = copyableLabel(u"strong"_s);
    m_cost->hide();
    addRow(m_cost);
    m_keyStore = copyableLabel(
        u"secondary"_s, tr("This system has no key store (GNOME Keyring or KWallet): sign-ins and tokens last until "
                           "the program closes."));
    setStyleProperty(m_keyStore, "tone", u"warning"_s);
    m_keyStore->hide();
    addRow(m_keyStore);
    m_name = new QLineEdit(m_source ? m_source->name : QString());
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("How this source is called in lists."));
    addRow(fieldRow(tr("Name"), m_name, {}));
    addRow(makeTimes());
    m_result = new SourceTestView;
    addRow(m_result);
    m_complaint = copyableLabel(u"error"_s);
    m_complaint->hide();
    addRow(m_complaint);
    layout->addStretch();
    return content;
}

QWidget *SourceDialog::makeTimes()
{
    m_interval = new QComboBox;
    for (const int minutes : {5, 15, 30, 60, 180, 720, 1440})
        m_interval->addItem(intervalText(minutes), minutes);
    const int interval = m_source ? m_source->intervalMinutes : 15;
    if (m_interval->findData(interval) < 0)
        m_interval->addItem(intervalText(interval), interval);
    m_interval->setCurrentIndex(m_interval->findData(interval));
    m_keep = new QComboBox;
    auto *times = new QWidget;
    auto *pair = new QGridLayout(times); // two short ones share a row: forms are long enough
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setHorizontalSpacing(Theme::Step * 3);
    pair->setVerticalSpacing(Theme::Step);
    pair->addWidget(fieldRow(tr("How often"), m_interval, {}), 0, 0);
    pair->addWidget(fieldRow(tr("Keep the words"), m_keep, {}), 0, 1);
    pair->addWidget(
        copyableLabel(u"secondary"_s,
                      tr("Past that time posts are only counted. A service's terms may ask for a shorter one.")),
        1, 0, 1, 2);
    return times;
}

QLayout *SourceDialog::makeActions()
{
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(Theme::Gutter + 4, Theme::Step, Theme::Gutter + 4, 0);
    m_test = makeButton(tr("Test"));
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_save = makeButton(m_source ? tr("Save") : tr("Add"), ButtonKind::Primary);
    m_save->setDefault(true);
    m_test->setEnabled(m_session.services().collector);
    actions->addWidget(m_test);
    actions->addStretch();
    actions->addWidget(cancel);
    actions->addWidget(m_save);
    connect(m_test, &QPushButton::clicked, this, &SourceDialog::test);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SourceDialog::save);
    return actions;
}

void SourceDialog::addRow(QWidget *row) { m_rows->insertWidget(m_rows->count(), row); }

/// As tall as the form asks for and the screen allows; one that is too tall for the screen becomes wider and has two
/// columns, and stays so, because a dialog that jumps is hard to read. Later, because texts find their height in a
/// first layout.
void SourceDialog::fit()
{
    QTimer::singleShot(0, this, [this] {
        QWidget *content = m_scroll->widget();
        const QRect room = screen()->availableGeometry();
        const int around = height() - m_scroll->viewport()->height();
        const int most = room.height() - (frameGeometry().height() - height()) - Theme::Gutter;
        int wide = m_scroll->viewport()->width(), wanted = content->layout()->totalHeightForWidth(wide);
        int width = this->width();
        if (wanted + around > most && width < TwoColumns && room.width() >= TwoColumns) {
            wide += TwoColumns - width;
            width = TwoColumns;
            wanted = content->layout()->totalHeightForWidth(wide);
        }
        content->setMinimumHeight(wanted); // a screen too small scrolls, and squeezes no row
        const int grown = width - this->width();
        resize(width, qMin(wanted + around, most));
        if (!isVisible())
            return;
        // A dialog that grew keeps its middle, and its buttons on the screen.
        const int below = qMax(0, y() + frameGeometry().height() - room.bottom());
        if (grown > 0 || below > 0)
            move(qMax(room.left(), x() - grown / 2), qMax(room.top(), y() - below));
    });
}

/// How long the words are kept: at most \a asked days where the terms ask (0: they do not).
void SourceDialog::fillKeep(int asked)
{
    m_keep->clear();
    m_keep->addItem(asked > 0 ? tr("%1 days, as its terms ask").arg(asked) : tr("For good"), 0);
    for (const int days : {7, 30, 90, 365})
        if (asked == 0 || days < asked)
            m_keep->addItem(tr("%1 days").arg(days), days);
    const int chosen = m_source ? m_source->settings.value(u"keepDays"_s).toInt() : 0;
    if (chosen > 0 && m_keep->findData(chosen) < 0 && (asked == 0 || chosen < asked))
        m_keep->addItem(tr("%1 days").arg(chosen), chosen);
    m_keep->setCurrentIndex(std::max(0, m_keep->findData(chosen)));
}

QString SourceDialog::intervalText(int minutes)
{
    if (minutes == 60)
        return tr("Every hour");
    if (minutes == 1440)
        return tr("Every day");
    return minutes % 60 == 0 ? tr("Every %1 hours").arg(minutes / 60) : tr("Every %1 minutes").arg(minutes);
}

void SourceDialog::fillForms()
{
    const QString &language = m_session.language();
    for (const SourceKind &kind : sourceKinds()) {
        if (m_source && kind.key != m_source->kind)
            continue;
        for (const SourceForm &form : kind.forms) {
            // A source remembers its form; a ready form has become an address by now, which the first one shows.
            if (m_source && &form != &formOf(kind, m_source->settings))
                continue;
            m_forms.append({&kind, &form});
            // Ready forms of feeds are named after their service already; "Search" alone would be anybody's.
            const QString kindName = kind.name.in(language), name = form.name.in(language);
            const bool plain = kind.key == u"feed" || name == kindName || name.contains(u" — ");
            m_form->addItem(plain ? name : kind.forms.size() == 1 ? kindName : kindName + u" — "_s + name);
        }
    }
    m_form->setEnabled(!m_source);
}

/// The app of one's own comes from the form, its secret perhaps from the key store.
void SourceDialog::prepareSignIn(const SignInRow::Ready &ready)
{
    const Result<OAuthProvider> provider = m_forms.at(m_form->currentIndex()).second->signIn(values());
    if (!provider)
        return ready(provider.error());
    withSecrets([this, provider = *provider, ready](const Secrets &secrets) {
        const OAuthClient client{values().value(u"clientId"_s), secrets.value(u"clientSecret"_s)};
        if (client.id.isEmpty() && provider.registerUrl.isEmpty())
            return ready(Error{Error::Kind::Usage, tr("Enter the client ID of your app first."), {}});
        ready(SignInRow::Target{provider, client});
    });
}

QWidget *SourceDialog::makeSignIn()
{
    Collector *collector = m_session.services().collector;
    if (!collector)
        return new QWidget; // nothing is collected here, so nobody signs in
    const Result<OAuthProvider> known = m_forms.at(m_form->currentIndex()).second->signIn({});
    auto *row = new SignInRow(collector->http(), m_session.clock(), known ? known->name : QString(),
                              known && !known->deviceUrl.isEmpty(),
                              [this](const SignInRow::Ready &ready) { prepareSignIn(ready); });
    if (m_grant) {
        row->setAccount(m_grant->account);
    } else if (hasSavedSecret() && m_session.services().credentials) {
        deliver(m_session.services().credentials->read(Collector::secretKey(m_source->uid)), row,
                [row](const Result<QString> &secret) {
                    if (const auto grant = OAuthGrant::fromSecret(secret.valueOr(QString())))
                        row->setAccount(grant->account);
                });
    }
    connect(row, &SignInRow::signedIn, this, [this](const OAuthGrant &grant) {
        dropGrant();
        m_grant = grant;
        for (const Input &input : std::as_const(m_inputs)) // a token from before is of no use any more
            if (auto *line = qobject_cast<QLineEdit *>(input.editor); line && input.field.key == u"token")
                line->clear();
        if (m_name->text().trimmed().isEmpty())
            m_name->setText(grant.account.left(80));
    });
    return row;
}

/// Before anything is spent: what the settings as they stand would cost.
void SourceDialog::showCost()
{
    const auto &[kind, form] = m_forms.at(m_form->currentIndex());
    const auto settings = form->settings(values());
    const auto round =
        settings ? kind->connector->costOfRound({*settings, {}, {}, m_session.clock().now()}) : std::optional<double>();
    m_cost->setVisible(round.has_value());
    if (!round)
        return;
    constexpr double MinutesAMonth = 30 * 24 * 60;
    const double month = *round * MinutesAMonth / m_interval->currentData().toInt();
    const double cap = settings->value(u"monthlyCap"_s).toDouble();
    const auto dollars = [](double amount) { return QLocale().toString(amount, 'f', 2); };
    m_cost->setText(month > cap && cap > 0
                        ? tr("A round costs at most %1 US dollars. At this interval that could come to %2 a month; it "
                             "stops at your limit of %3.")
                              .arg(dollars(*round), dollars(month), dollars(cap))
                        : tr("A round costs at most %1 US dollars, that is at most %2 a month at this interval.")
                              .arg(dollars(*round), dollars(month)));
}

void SourceDialog::reject()
{
    dropGrant();
    QDialog::reject();
}

/// A sign-in that nobody will use.
void SourceDialog::dropGrant()
{
    if (m_grant)
        m_session.services().collector->accounts().revoke(m_grant->toSecret());
    m_grant.reset();
}

QWidget *SourceDialog::makeEditor(const SourceField &field, const QString &value)
{
    if (field.signIn)
        return makeSignIn();
    if (!field.choices.isEmpty()) {
        auto *choice = new QComboBox;
        for (const auto &[key, words] : field.choices)
            choice->addItem(words.in(m_session.language()), key);
        choice->setCurrentIndex(qMax(0, choice->findData(value)));
        connect(choice, &QComboBox::currentIndexChanged, this, &SourceDialog::showConditionalRows);
        return choice;
    }
    if (field.editor == SourceField::Editor::JsonMapping)
        return makeMapping(value);
    if (field.editor == SourceField::Editor::Folder) {
        auto *folder = new FolderEdit(value);
        folder->setName(field.label.in(m_session.language()));
        return folder;
    }
    auto *line = new QLineEdit(value);
    line->setMaxLength(2000);
    connect(line, &QLineEdit::textChanged, this, &SourceDialog::showCost);
    if (field.secret) {
        line->setEchoMode(QLineEdit::Password);
        if (hasSavedSecret())
            line->setPlaceholderText(tr("One is saved; leave empty to keep it"));
    }
    return line;
}

void SourceDialog::showForm()
{
    const auto &[kind, form] = m_forms.at(m_form->currentIndex());
    const QString &language = m_session.language();
    m_summary->setText(kind->summary.in(language));
    dropGrant(); // it belongs to the form before
    for (const Input &input : std::exchange(m_inputs, {}))
        delete input.row;
    for (const SourceField &field : form->fields) {
        const QJsonValue saved = m_source ? m_source->settings.value(field.key) : QJsonValue(QJsonValue::Undefined);
        const QString value = saved.isUndefined() ? field.preset : saved.toVariant().toString();
        Input input{field, makeEditor(field, value), nullptr};
        const QString label = field.label.in(language);
        input.row =
            fieldRow(field.required ? label : tr("%1 (optional)").arg(label), input.editor, field.hint.in(language));
        m_rows->insertWidget(int(m_inputs.size()), input.row); // before what every form has
        input.row->show();
        m_inputs.append(input);
    }
    QWidget *before = m_form; // the tab key follows the eye, not the order in which fields were made
    for (const Input &input : std::as_const(m_inputs)) {
        for (QWidget *control : input.controls()) {
            setTabOrder(before, control);
            before = control;
        }
    }
    setTabOrder(before, m_name);
    showConditionalRows();
    fillKeep(kind->keepDays);
    noteKeyStore();
    m_result->hide();
    m_complaint->hide();
    if (!m_source)
        m_interval->setCurrentIndex(qMax(0, m_interval->findData(kind->interval)));
    fit();
}

QList<QWidget *> SourceDialog::Input::controls() const
{
    if (const auto *signIn = qobject_cast<SignInRow *>(editor))
        return signIn->controls();
    if (const auto *folder = qobject_cast<FolderEdit *>(editor))
        return folder->controls();
    if (const auto *mapping = qobject_cast<JsonMappingEditor *>(editor))
        return mapping->controls();
    return {editor};
}

QString SourceDialog::Input::value() const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor))
        return choice->currentData().toString();
    if (const auto *mapping = qobject_cast<JsonMappingEditor *>(editor))
        return mapping->mapping();
    if (const auto *folder = qobject_cast<FolderEdit *>(editor))
        return folder->path();
    const auto *line = qobject_cast<QLineEdit *>(editor);
    return line ? line->text().trimmed() : QString();
}

void SourceDialog::showConditionalRows()
{
    const QHash<QString, QString> given = values();
    for (const Input &input : std::as_const(m_inputs)) {
        const qsizetype equals = input.field.onlyWith.indexOf(u'=');
        if (equals > 0)
            input.row->setVisible(given.value(input.field.onlyWith.left(equals)) ==
                                  input.field.onlyWith.mid(equals + 1));
    }
    showCost();
    fit();
}

QHash<QString, QString> SourceDialog::values() const
{
    QHash<QString, QString> result;
    for (const Input &input : m_inputs)
        if (!input.field.secret && !input.field.signIn)
            result.insert(input.field.key, input.value());
    return result;
}

Result<QJsonObject> SourceDialog::settings() const
{
    for (const Input &input : m_inputs)
        if (input.field.required && !input.row->isHidden() && input.value().isEmpty() &&
            !((input.field.secret && hasSavedSecret()) || (input.field.signIn && hasCredential()))) {
            input.editor->setFocus();
            return Error{
                Error::Kind::Usage, tr("\"%1\" is still empty.").arg(input.field.label.in(m_session.language())), {}};
        }
    auto settings = m_forms.at(m_form->currentIndex()).second->settings(values());
    if (settings && hasSavedSecret())
        settings->insert(u"hasSecret"_s, true);
    if (const int days = m_keep->currentData().toInt(); settings && days > 0)
        settings->insert(u"keepDays"_s, days);
    return settings;
}

void SourceDialog::complain(const QString &words)
{
    m_complaint->setText(words);
    m_complaint->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_complaint); });
}

void SourceDialog::test()
{
    const auto settings = this->settings();
    complain(settings ? QString() : settings.error().text);
    if (!settings)
        return;
    m_test->setEnabled(false);
    m_test->setText(tr("Testing"));
    const QString kind = m_forms.at(m_form->currentIndex()).first->key;
    withSecrets([this, kind, settings = *settings](const Secrets &secrets) {
        const SourceId saved = m_source ? m_source->id : SourceId{};
        deliver(m_session.services().collector->test(kind, settings, secrets, saved), this,
                [this](const SourceTest &result) { showTest(result); });
    });
}

void SourceDialog::showTest(const SourceTest &test)
{
    m_test->setEnabled(true);
    m_test->setText(tr("Test"));
    if (test.secrets)
        m_renewed = test.secrets;
    m_result->setTest(test);
    if (test.passed && m_name->text().trimmed().isEmpty())
        m_name->setText(test.title.left(80));
    fit();
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_result); });
}

void SourceDialog::save()
{
    auto settings = this->settings();
    QString trouble = settings ? QString() : settings.error().text;
    if (trouble.isEmpty() && m_name->text().trimmed().isEmpty()) {
        trouble = tr("Give the source a name.");
        m_name->setFocus();
    }
    complain(trouble);
    if (!trouble.isEmpty())
        return;
    Source source = m_source.value_or(Source());
    if (!m_source)
        source.uid = newUid(m_session.clock().now().toMSecsSinceEpoch());
    source.kind = m_forms.at(m_form->currentIndex()).first->key;
    source.name = m_name->text().trimmed();
    source.intervalMinutes = m_interval->currentData().toInt();
    if ((typedSecrets().isEmpty() && !m_renewed && !m_grant) || !m_session.services().credentials) {
        source.settings = *settings;
        emit decided(source);
        return accept();
    }
    m_save->setEnabled(false);
    withSecrets([this, source, settings = *settings](const Secrets &secrets) { keep(source, settings, secrets); });
}

QJsonValue SourceDialog::toValue(const Source &source) { return sourceToJson(source); }

} // namespace pulse
