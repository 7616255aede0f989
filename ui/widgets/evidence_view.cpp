#include "ui/widgets/evidence_view.h"
#include "core/wording.h"
#include "models/session.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/evidence_chart.h"
#include "ui/widgets/evidence_row_button.h"
#include "ui/widgets/plain_label.h"
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace pulse {
using namespace Qt::StringLiterals;

EvidenceView::EvidenceView(Session &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_badge(new Badge), m_headline(copyableLabel(u"strong"_s)),
      m_chart(new EvidenceChart), m_rows(new QVBoxLayout), m_more(makeButton({}, ButtonKind::Link)),
      m_judge(makeButton(tr("Judge the sample…"))), m_note(copyableLabel(u"secondary"_s)),
      m_cutOff(copyableLabel(u"caption"_s))
{
    setStyleProperty(this, "role", u"sunken"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Step * 3, Theme::Step * 2, Theme::Step * 3, Theme::Step * 2);
    layout->setSpacing(Theme::Step);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Step * 2);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(m_chart);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_judge, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    layout->addWidget(m_cutOff);
    connect(m_judge, &QPushButton::clicked, this, [this] {
        // A list looks at the month before the one in which it is worked on; its mentions say which.
        const QDateTime drawn = m_evidence.rows.isEmpty() ? m_evidence.cutOff : m_evidence.rows.constFirst().from;
        emit m_session.sampleCheckRequested(drawn.toTimeZone(m_session.zone()).date());
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fillRows();
    });
}

void EvidenceView::setEvidence(const Evidence &evidence)
{
    if (m_evidence.view != evidence.view)
        m_all = false;
    m_evidence = evidence;
    auto *badge = static_cast<Badge *>(m_badge);
    switch (evidence.status) {
    case Evidence::Status::Attention:
        badge->setText(tr("Look"));
        badge->setTone(Tone::Bad);
        break;
    case Evidence::Status::NotEnoughData:
        badge->setText(tr("Not enough data"));
        badge->setTone(Tone::Warning);
        break;
    case Evidence::Status::NotAvailable:
        badge->setText(tr("Not available"));
        badge->setTone(Tone::Plain);
        break;
    case Evidence::Status::Calm:
        break;
    }
    badge->setVisible(evidence.status != Evidence::Status::Calm);
    // The badge has said it already.
    m_headline->setText(evidence.headline);
    m_headline->setVisible(evidence.status != Evidence::Status::NotAvailable);
    m_chart->setSeries(evidence.series, m_session.zone(), m_session.language(), evidence.marks);
    QStringList said{evidence.note, evidence.hint};
    said.removeAll({});
    m_note->setText(said.join(u'\n'));
    m_note->setVisible(!said.isEmpty());
    m_judge->setVisible(evidence.view == u"sample_check" && evidence.status != Evidence::Status::NotEnoughData);
    m_cutOff->setText(
        tr("Counted up to %1 · n=%2")
            .arg(shortTime(evidence.cutOff, m_session.zone(), m_session.language()), wholeNumber(evidence.n)));
    m_cutOff->setVisible(evidence.status != Evidence::Status::NotAvailable && evidence.cutOff.isValid());
    setAccessibleName(evidence.headline);
    setAccessibleDescription(m_note->text());
    fillRows();
}

void EvidenceView::fillRows()
{
    emptyLayout(m_rows);
    const qsizetype count = m_evidence.rows.size();
    const qsizetype shown = m_all ? count : std::min<qsizetype>(FirstRows, count);
    const QList<EvidenceRow> rows = m_evidence.rows.mid(0, shown);
    const int badges = badgeColumn(rows);
    for (const EvidenceRow &row : rows) {
        auto *button = new EvidenceRowButton(row, badges);
        connect(button, &QAbstractButton::clicked, this, [this, row] { open(row); });
        if (raw(row.mention) != 0) {
            auto *save = new QAction(tr("Save with a crisis case…"), button);
            connect(save, &QAction::triggered, this, [this, id = row.mention] { emit m_session.caseWanted({id}); });
            button->addAction(save);
            button->setContextMenuPolicy(Qt::ActionsContextMenu);
        }
        m_rows->addWidget(button);
    }
    m_more->setVisible(count > FirstRows);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show all %1").arg(count));
}

void EvidenceView::open(const EvidenceRow &row)
{
    if (raw(row.mention) != 0) {
        emit m_session.mentionRequested(row.mention);
        return;
    }
    if (raw(row.person) != 0) {
        emit m_session.personRequested(row.person);
        return;
    }
    if (!row.crisisCase.isEmpty()) {
        emit m_session.caseRequested(row.crisisCase);
        return;
    }
    if (!row.report.isEmpty()) {
        emit m_session.reportRequested(u"period"_s, row.report);
        return;
    }
    if (!EvidenceRowButton::leadsSomewhere(row))
        return;
    MentionFilter filter;
    filter.brand = m_evidence.brand;
    filter.from = row.from;
    filter.to = row.to;
    filter.search = Query::parse(row.search).query;
    emit m_session.mentionsRequested(filter);
}

} // namespace pulse
