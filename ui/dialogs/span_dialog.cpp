#include "ui/dialogs/span_dialog.h"
#include "ui/widgets/buttons.h"
#include <QBoxLayout>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

SpanDialog::SpanDialog(QDate first, QDate last, QWidget *parent)
    : QDialog(parent), m_first(new QDateEdit(first)), m_last(new QDateEdit(last)), m_mistake(new QLabel),
      m_apply(makeButton(tr("Apply"), ButtonKind::Primary))
{
    setWindowTitle(tr("Choose days"));
    auto *form = new QFormLayout;
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        connect(edit, &QDateEdit::dateChanged, this, &SpanDialog::check);
    }
    form->addRow(tr("First day"), m_first);
    form->addRow(tr("Last day"), m_last);
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_mistake->setProperty("role", u"error"_s);
    QPushButton *cancel = makeButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        emit chosen(m_first->date(), m_last->date());
        accept();
    });
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 18, 20, 16);
    all->setSpacing(12);
    all->addLayout(form);
    all->addWidget(m_mistake);
    all->addLayout(foot);
    check();
}

void SpanDialog::check()
{
    const bool right = m_first->date() <= m_last->date();
    m_apply->setEnabled(right);
    m_mistake->setText(right ? QString() : tr("The last day is before the first day."));
    m_mistake->setVisible(!right);
}

} // namespace pulse
