#pragma once
#include "services/collector.h"
#include "services/source_health.h"
#include <QWidget>

class QGridLayout;
class QLabel;

namespace pulse {

class Session;

/// How one source fares, in words: last success, next attempt, posts a day, quota, cost, gaps, what was set aside, how
/// long its posts are kept, its own figures, and the steps of the last test.
class SourceHealthView final : public QWidget {
    Q_OBJECT
public:
    explicit SourceHealthView(Session &session, QWidget *parent = nullptr);
    /// Shows the source; the steps of a test of another one go.
    void show(const SourceHealth &health);
    void showTest(const SourceTest &test);
    void showTesting();
    /// The rows as they are read: "Last success: 2 min ago".
    QStringList lines() const;

private:
    struct Row {
        QLabel *name;
        QLabel *value;
    };
    void addRow(int row, const QString &name, const QString &value);
    QString when(const QDateTime &time) const;
    QString quotaWords(const QList<SourceQuota> &quotas) const;
    QString costWords(const SourceHealth &health) const;
    QString recheckWords(const RecheckWalk &walk) const;
    QString folderWords(const FolderStatus &folder) const;
    QString gapWords(const QList<SourceGap> &gaps) const;
    QString figureWords(const QList<DailyFigure> &figures) const;

    Session &m_session;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QLabel *m_steps;
    SourceId m_shown{};
};

/// "followers" as people say it; the service's own name where we have none.
QString channelMetricName(const QString &metric);

} // namespace pulse
