#include "ui/widgets/source_health_view.h"
#include "core/wording.h"
#include "models/session.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"
#include "ui/widgets/plain_label.h"
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace pulse {
using namespace Qt::StringLiterals;

namespace {

constexpr int RowCount = 11, Columns = 2, ShownReasons = 5;

QLabel *cell(const QString &role)
{
    QLabel *label = copyableLabel(role);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

QString channelMetricName(const QString &metric)
{
    const std::pair<QStringView, QString> names[] = {
        {channel_metric::Followers, QCoreApplication::translate("ChannelMetric", "Followers")},
        {channel_metric::Following, QCoreApplication::translate("ChannelMetric", "Following")},
        {channel_metric::Posts, QCoreApplication::translate("ChannelMetric", "Posts published")},
        {channel_metric::TotalViews, QCoreApplication::translate("ChannelMetric", "Views in all")},
        {channel_metric::Views, QCoreApplication::translate("ChannelMetric", "Views")},
        {channel_metric::Reach, QCoreApplication::translate("ChannelMetric", "Accounts reached")},
        {channel_metric::Engagements, QCoreApplication::translate("ChannelMetric", "Engagements")},
        {channel_metric::ProfileViews, QCoreApplication::translate("ChannelMetric", "Profile views")},
        {channel_metric::Clicks, QCoreApplication::translate("ChannelMetric", "Clicks")},
        {channel_metric::SearchInterest, QCoreApplication::translate("ChannelMetric", "Search interest")},
        {channel_metric::MentionsCounted, QCoreApplication::translate("ChannelMetric", "Mentions by its own count")},
    };
    for (const auto &[key, name] : names)
        if (key == metric)
            return name;
    return metric;
}

SourceHealthView::SourceHealthView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Step * 2);
    m_grid->setHorizontalSpacing(Theme::Step * 3);
    m_grid->setVerticalSpacing(Theme::Step);
    for (int column = 0; column < Columns; ++column)
        m_grid->setColumnStretch(column * 2 + 1, 1);
    layout->addLayout(m_grid);
    for (int row = 0; row < RowCount; ++row) {
        Row labels{cell(u"caption"_s), cell(u"secondary"_s)};
        labels.name->setWordWrap(false);
        m_grid->addWidget(labels.name, row / Columns, row % Columns * 2);
        m_grid->addWidget(labels.value, row / Columns, row % Columns * 2 + 1);
        m_rows << labels;
    }
    m_steps = cell(u"secondary"_s);
    m_steps->setAccessibleName(tr("Steps of the test"));
    m_steps->hide();
    layout->addWidget(m_steps);
}

void SourceHealthView::addRow(int row, const QString &name, const QString &value)
{
    m_rows[row].name->setText(name);
    m_rows[row].value->setText(value);
    m_rows[row].value->setAccessibleName(name);
    m_rows[row].name->setVisible(!value.isEmpty());
    m_rows[row].value->setVisible(!value.isEmpty());
}

QString SourceHealthView::when(const QDateTime &time) const
{
    return shortTime(time, m_session.zone(), m_session.language());
}

QString SourceHealthView::quotaWords(const QList<SourceQuota> &quotas) const
{
    QStringList words;
    for (const SourceQuota &quota : quotas) {
        if (!quota.left)
            continue;
        QString line =
            quota.limit ? tr("%1 of %2 left").arg(wholeNumber(double(*quota.left)), wholeNumber(double(*quota.limit)))
                        : tr("%1 left").arg(wholeNumber(double(*quota.left)));
        if (!quota.name.isEmpty())
            line = quota.name + u": "_s + line;
        if (quota.resetsAt.isValid() && quota.resetsAt > m_session.clock().now())
            line += tr(", full again %1").arg(when(quota.resetsAt));
        words << line;
    }
    return words.join(u'\n');
}

QString SourceHealthView::costWords(const SourceHealth &health) const
{
    const auto dollars = [](double amount) { return u'$' + QLocale::c().toString(amount, 'f', 2); };
    if (health.monthlyCap > 0 && health.keyCostThisMonth > health.costThisMonth + 0.005)
        //: %1 of this source, %2 of all sources with its key, %3 limit
        return tr("%1 this month; all sources with its key: %2, limit %3")
            .arg(dollars(health.costThisMonth), dollars(health.keyCostThisMonth), dollars(health.monthlyCap));
    if (health.monthlyCap > 0)
        return tr("%1 this month, limit %2").arg(dollars(health.costThisMonth), dollars(health.monthlyCap));
    return health.costThisMonth > 0 || health.lately.cost > 0 ? tr("%1 this month").arg(dollars(health.costThisMonth))
                                                              : tr("Free of charge");
}

QString SourceHealthView::gapWords(const QList<SourceGap> &gaps) const
{
    if (gaps.isEmpty())
        return tr("None in 28 days");
    const SourceGap &last = gaps.constLast();
    //: %1 how many, %2 and %3 begin and end of the latest, %4 why
    return tr("%1 in 28 days. The latest: %2 to %3. %4")
        .arg(QString::number(gaps.size()), when(last.from), when(last.to), last.reason);
}

QString SourceHealthView::figureWords(const QList<DailyFigure> &figures) const
{
    QStringList words;
    for (const DailyFigure &figure : figures.mid(0, 6))
        words << tr("%1 %2 %3")
                     .arg(figure.subject, channelMetricName(figure.metric), wholeNumber(figure.value))
                     .trimmed();
    return words.join(u" · "_s);
}

void SourceHealthView::show(const SourceHealth &health)
{
    const Source &source = health.source;
    const QDateTime now = m_session.clock().now();
    if (std::exchange(m_shown, source.id) != source.id)
        m_steps->hide();
    addRow(0, tr("Last success"),
           source.lastSuccess.isValid() ? ago(source.lastSuccess, now, m_session.language()) : tr("Not yet"));
    addRow(1, tr("Next attempt"),
           !source.enabled                                            ? tr("Switched off")
           : source.nextAttempt.isValid() && source.nextAttempt > now ? when(source.nextAttempt)
                                                                      : tr("Soon"));
    addRow(2, tr("New posts"),
           tr("%1 a day, %2 in all")
               .arg(health.lately.perDay() < 10 ? QLocale::c().toString(health.lately.perDay(), 'f', 1)
                                                : wholeNumber(health.lately.perDay()),
                    wholeNumber(double(source.totalAdded))));
    addRow(3, tr("Cost"), costWords(health));
    const QString quota = quotaWords(source.quotas);
    addRow(4, tr("Quota"), quota.isEmpty() ? tr("The service does not say") : quota);
    addRow(5, tr("Gaps"), gapWords(health.gaps));
    addRow(6, tr("Posts are kept"),
           health.keepDays > 0 ? tr("%1 days, then only counted").arg(health.keepDays) : tr("For good"));
    addRow(7, tr("Set aside"),
           source.setAside.isEmpty() ? QString()
                                     : tr("%1 unreadable in the last round: %2")
                                           .arg(source.setAside.size())
                                           .arg(source.setAside.mid(0, ShownReasons).join(u'\n')));
    addRow(8, tr("Own channel"), figureWords(health.figures));
    addRow(9, tr("Looked up again"), recheckWords(health.recheck));
    addRow(10, tr("Files"), folderWords(health.folder));
}

QString SourceHealthView::recheckWords(const RecheckWalk &walk) const
{
    if (!walk.lastAt.isValid())
        return {};
    //: %1 number of stored posts, %2 how many of them were deleted at the service, %3 when
    return tr("%1 stored posts, %2 of them deleted there; last %3")
        .arg(wholeNumber(double(walk.asked)), wholeNumber(double(walk.gone)), when(walk.lastAt));
}

QString SourceHealthView::folderWords(const FolderStatus &folder) const
{
    QStringList words;
    for (const FolderFile &file : folder.files.mid(0, ShownReasons))
        words << (file.rejected > 0
                      ? tr("%1: %2 posts, %3 rows set aside, %4")
                            .arg(file.name, wholeNumber(double(file.posts)), wholeNumber(double(file.rejected)),
                                 when(file.readAt))
                      : tr("%1: %2 posts, %3").arg(file.name, wholeNumber(double(file.posts)), when(file.readAt)));
    if (folder.waiting > 0)
        words << tr("%n file(s) may still be written and wait", nullptr, folder.waiting);
    return words.join(u'\n');
}

void SourceHealthView::showTesting()
{
    m_steps->setText(tr("Testing…"));
    m_steps->show();
}

void SourceHealthView::showTest(const SourceTest &test)
{
    QStringList lines;
    for (const SourceTestStep &step : test.steps) //: %1 a sign that it worked or not, %2 the step, %3 what came of it
        lines << tr("%1 %2 — %3").arg(step.passed ? u"✓"_s : u"✗"_s, step.what, step.words);
    m_steps->setText(lines.join(u'\n'));
    m_steps->show();
}

QStringList SourceHealthView::lines() const
{
    QStringList all;
    for (const Row &row : m_rows)
        if (!row.value->text().isEmpty())
            all << row.name->text() + u": "_s + row.value->text();
    return all;
}

} // namespace pulse
