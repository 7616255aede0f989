#include "ui/dialogs/kpi_dialog.h"
#include "core/period_name.h"
#include "core/wording.h"
#include "services/deliver.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_label.h"
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <cmath>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int FirstCell = 1;
constexpr int MetricRole = Qt::UserRole;
const QString ChangeSign = QStringLiteral("◆"); ///< before a figure that a change of definition lies in

QString amount(const Kpi &kpi, double value, const QString &language)
{
    if (std::isnan(value))
        return u"—"_s;
    if (kpi.unit == KpiUnit::Percent)
        return QString::number(value, 'f', 1) + u'%';
    if (kpi.metric == Metric::NetSentiment || kpi.metric == Metric::NewFollowers)
        return signedNumber(value);
    return kpi.metric == Metric::EstimatedReach ? shortNumber(value, language) : wholeNumber(value);
}

} // namespace

KpiDialog::KpiDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_table(new QTreeWidget), m_formula(wrappedLabel(u"secondary"_s))
{
    setWindowTitle(tr("KPIs of %1").arg(session.brand().name));
    resize(860, 600);
    m_table->setAccessibleName(tr("KPIs by family"));
    m_table->setRootIsDecorated(false);
    m_table->setItemsExpandable(false);
    m_table->setIndentation(0);
    m_table->setAllColumnsShowFocus(true);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->header()->setHighlightSections(false);
    m_formula->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_formula->setAlignment(Qt::AlignTop);
    QPushButton *definitions = makeButton(tr("Definitions…"), ButtonKind::Link);
    QPushButton *goals = makeButton(tr("Benchmarks…"), ButtonKind::Link);
    QPushButton *series = makeButton(tr("Show over time"));
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(definitions);
    foot->addWidget(goals);
    foot->addStretch(1);
    foot->addWidget(series);
    foot->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Theme::Gutter, Theme::Gutter, Theme::Gutter, Theme::Gutter);
    all->setSpacing(Theme::Step * 3);
    all->addWidget(
        wrappedLabel(u"secondary"_s,
                     tr("Periods go up to now; the figure in brackets is the whole period before. People are counted "
                        "once in each period, so a week is not the sum of its days.")));
    all->addWidget(m_table, 1);
    all->addWidget(m_formula);
    all->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(series, &QPushButton::clicked, this, &KpiDialog::openSeries);
    connect(m_table, &QTreeWidget::itemActivated, this, &KpiDialog::openSeries);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KpiDialog::tell);
    const auto settings = [this](const QString &section) {
        accept();
        emit m_session.settingsRequested(section);
    };
    connect(definitions, &QPushButton::clicked, this, [settings] { settings(u"definitions"_s); });
    connect(goals, &QPushButton::clicked, this, [settings] { settings(u"goals"_s); });
    reload();
}

void KpiDialog::reload()
{
    m_formula->setText(tr("Counting…"));
    deliver(m_session.services().workspace.read(
                [brand = m_session.brand(), now = m_session.clock().now()](Connection &connection) {
                    return readKpiTable(connection, brand, now);
                }),
            this, [this](const Result<KpiTable> &table) {
                if (table)
                    show(*table);
                else
                    m_formula->setText(table.error().text);
            });
}

void KpiDialog::show(const KpiTable &table)
{
    m_read = table;
    const QString language = m_session.language();
    QStringList heads{tr("KPI")};
    for (const Period &period : table.periods)
        heads << shortPeriodName(period, language);
    m_table->setHeaderLabels(heads << tr("Good day"));
    m_table->clear();
    std::optional<KpiFamily> family;
    for (const KpiLine &line : table.lines) {
        if (family != line.kpi.family) {
            family = line.kpi.family;
            auto *title = new QTreeWidgetItem(m_table, {familyName(line.kpi.family)});
            QFont strong = m_table->font();
            strong.setWeight(QFont::DemiBold);
            title->setFont(0, strong);
            title->setFlags(Qt::ItemIsEnabled);
            title->setFirstColumnSpanned(true);
        }
        QStringList cells{u"    "_s + kpiName(line.kpi.metric)};
        for (qsizetype period = 0; period < line.cells.size(); ++period) {
            const KpiLine::Cell &cell = line.cells[period];
            QString text = amount(line.kpi, cell.value, language);
            if (table.crossesChange(line, period))
                text.prepend(ChangeSign + u' ');
            if (!std::isnan(cell.before))
                text += u"  ("_s + amount(line.kpi, cell.before, language) + u')';
            cells << text;
        }
        auto *item = new QTreeWidgetItem(m_table, cells << amount(line.kpi, line.goodDay, language));
        item->setData(0, MetricRole, int(line.kpi.metric));
        for (int column = FirstCell; column < cells.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = FirstCell; column < heads.size(); ++column) {
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setCurrentItem(m_table->topLevelItem(1));
    emit shown();
}

void KpiDialog::tell()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item || !item->data(0, MetricRole).isValid())
        return;
    const Kpi *kpi = kpiOf(Metric(item->data(0, MetricRole).toInt()));
    QStringList told{kpiName(kpi->metric) + u": "_s + kpiFormula(kpi->metric) + u' ' + rollUpWords(kpi->rollUp)};
    for (const KpiLine &line : std::as_const(m_read.lines))
        for (const DefinitionChange &change : line.kpi.metric == kpi->metric ? line.changes : QList<DefinitionChange>())
            //: %1 a sign, %2 a date, %3 what was defined anew
            told << tr("%1 from %2: %3").arg(ChangeSign, longDate(change.day, m_session.language()), change.words);
    m_formula->setText(told.join(u'\n'));
}

void KpiDialog::openSeries()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item || !item->data(0, MetricRole).isValid())
        return;
    accept();
    emit m_session.seriesRequested(Metric(item->data(0, MetricRole).toInt()), Bucket::Day);
}

} // namespace pulse
