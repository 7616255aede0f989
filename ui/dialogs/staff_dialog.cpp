#include "ui/dialogs/staff_dialog.h"
#include "models/staff_model.h"
#include "sources/post_address.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 520, AccountsHeight = 84, LongestLine = 200;
}

StaffDialog::StaffDialog(const StaffMember &member, QDate today, QWidget *parent)
    : QDialog(parent), m_member(member), m_name(new QLineEdit(member.name)), m_duty(new QLineEdit(member.duty)),
      m_note(new QLineEdit(member.note)), m_accounts(new QPlainTextEdit), m_consent(new QComboBox),
      m_day(new QDateEdit(member.consentOn.isValid() ? member.consentOn : today)), m_hint(new QLabel),
      m_mistake(new QLabel), m_save(makeButton(tr("Save"), ButtonKind::Primary))
{
    setWindowTitle(member.uid.isEmpty() ? tr("Add somebody of the staff") : tr("Change somebody of the staff"));
    setMinimumWidth(Width);
    m_day->setMaximumDate(today);
    auto *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &StaffDialog::save);
    m_save->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(makeForm());
    all->addWidget(m_mistake);
    all->addLayout(foot);
    connect(m_consent, &QComboBox::currentIndexChanged, this, &StaffDialog::showConsent);
    showConsent();
    m_name->setFocus();
}

QWidget *StaffDialog::makeForm()
{
    for (QLineEdit *line : {m_name, m_duty, m_note})
        line->setMaxLength(LongestLine);
    m_duty->setPlaceholderText(tr("for instance press, service"));
    m_note->setPlaceholderText(tr("For the team"));
    QStringList lines;
    for (const StaffAccount &account : std::as_const(m_member.accounts))
        lines << accountWords(account);
    m_accounts->setPlainText(lines.join(u'\n'));
    m_accounts->setPlaceholderText(
        tr("One a line: the address of the profile, or\nX: hana_kim, or @hana_kim on any place"));
    m_accounts->setTabChangesFocus(true);
    m_accounts->setFixedHeight(AccountsHeight);
    m_consent->addItem(tr("Not asked yet"), int(StaffConsent::NotAsked));
    m_consent->addItem(tr("Agreed"), int(StaffConsent::Agreed));
    m_consent->addItem(tr("Declined"), int(StaffConsent::Declined));
    m_consent->setCurrentIndex(m_consent->findData(int(m_member.consent)));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    for (QLabel *label : {m_hint, m_mistake}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setStyleProperty(m_hint, "role", u"secondary"_s);
    setStyleProperty(m_mistake, "role", u"error"_s);
    m_mistake->hide();
    auto *widget = new QWidget;
    auto *form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::Gutter);
    form->setVerticalSpacing(Theme::Step * 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *editor) {
        editor->setAccessibleName(name);
        for (QLineEdit *inner : editor->findChildren<QLineEdit *>()) // of the date
            inner->setAccessibleName(name);
        form->addRow(name, editor);
    };
    add(tr("Name"), m_name);
    add(tr("Duty"), m_duty);
    add(tr("Accounts"), m_accounts);
    add(tr("Consent"), m_consent);
    add(tr("Answered on"), m_day);
    form->addRow(QString(), m_hint);
    add(tr("Note"), m_note);
    return widget;
}

void StaffDialog::showConsent()
{
    const auto consent = StaffConsent(m_consent->currentData().toInt());
    m_day->setEnabled(consent != StaffConsent::NotAsked);
    m_hint->setText(consent == StaffConsent::Agreed
                        ? tr("Their public posts are read in the daily crisis scan, with risk words marked.")
                        : tr("Their posts are not read in the crisis scan. In People they stand among the staff."));
}

void StaffDialog::save()
{
    StaffMember member = m_member;
    member.name = m_name->text().simplified();
    member.duty = m_duty->text().simplified();
    member.note = m_note->text().simplified();
    member.consent = StaffConsent(m_consent->currentData().toInt());
    member.consentOn = member.consent == StaffConsent::NotAsked ? QDate() : m_day->date();
    member.accounts.clear();
    Status right = ok();
    const QStringList lines = m_accounts->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto account = readAccount(line);
        if (!account)
            right = account.error();
        else if (!member.accounts.contains(*account))
            member.accounts << *account;
    }
    if (right)
        right = checkMember(member);
    m_mistake->setVisible(!right);
    m_mistake->setText(right ? QString() : right.error().text);
    if (!right)
        return;
    m_member = member;
    emit confirmed(member);
    accept();
}

} // namespace pulse
