#pragma once
#include "core/mention.h"
#include "core/query.h"
#include <QListView>
#include <QTimeZone>

class QStandardItemModel;

namespace pulse {

/// A short read-only list of mentions: author, place, time and two lines of text with what a query found marked.
/// Everything is painted as plain text.
class MentionSamples final : public QListView {
    Q_OBJECT
public:
    explicit MentionSamples(QWidget *parent = nullptr);
    void show(const QList<Mention> &mentions, const Query &marked, const QTimeZone &zone, const QString &language);

private:
    QStandardItemModel *m_rows;
};

} // namespace pulse
