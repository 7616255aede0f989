#pragma once
#include "models/mention_list_model.h"
#include "models/session.h"
#include "ui/pages/page.h"
#include <QTimer>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pulse {

class Card;
class Chip;
class EmptyState;
class FeedView;
class MentionDelegate;
class MentionDetail;
class MentionEditor;
struct ExportControl;
class MentionFilterBar;

/// The feed over everything that is stored, and one mention in full beside it.
class MentionsPage final : public Page {
    Q_OBJECT
public:
    MentionsPage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("Mentions"); }
    void activate() override;
    void search(const Query &query) override;
    void exportShown() override { chooseExport(QStringLiteral(".csv")); }
    void addByHand() override;
    /// Writes what is filtered; the ending says CSV or XLSX.
    void exportTo(const QString &file);
    QVariant state() const override;
    void restore(const QVariant &state) override;

    const MentionFilter &filter() const { return m_model.filter(); }
    MentionListModel &model() { return m_model; }
    FeedView *view() const { return m_view; }

private:
    void chooseExport(const QString &ending);
    QWidget *makeList();
    void addSentimentActions();
    void correctSelected(std::optional<Sentiment> sentiment);
    void connectModel();
    void apply(MentionFilter filter);
    void follow(const ChangeSet &changes);
    void showCounts();
    void showEmpty();
    void showCurrent();
    void choose(MentionId id);
    void updateHighlights();
    void brandChanged();
    /// Says whose mentions are shown when they are a campaign's.
    void nameGathering(std::optional<BrandId> brand);

    MentionListModel m_model;
    MentionEditor *m_editor;
    MentionFilterBar *m_filters;
    QLabel *m_counts;
    Chip *m_gathered;
    QPushButton *m_add, *m_csv, *m_xlsx;
    FeedView *m_view;
    MentionDelegate *m_delegate;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    MentionDetail *m_detail;
    std::shared_ptr<ExportControl> m_export; ///< null while none runs
    QTimer m_reload;
    MentionId m_wanted{}; ///< to be chosen as soon as it is among the rows
    bool m_started = false;
};

} // namespace pulse
