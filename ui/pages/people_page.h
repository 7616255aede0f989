#pragma once
#include "models/person_list_model.h"
#include "models/session.h"
#include "ui/pages/page.h"
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pulse {

class EmptyState;
class FeedView;
class PersonCard;
class PersonDelegate;
class PersonEditor;
class PersonFilterBar;

/// Who speaks of the brand: the list with its filters, and one person's card beside it.
class PeoplePage final : public Page {
    Q_OBJECT
public:
    PeoplePage(Session &session, Theme &theme, QWidget *parent);
    QString title() const override { return tr("People"); }
    void activate() override;
    void focusSearch() override;
    bool hasSearch() const override { return true; }
    void exportShown() override { chooseExport(QStringLiteral(".csv")); }
    /// Writes who is filtered; the ending says CSV or XLSX.
    void exportTo(const QString &file);
    QVariant state() const override;
    void restore(const QVariant &state) override;

    PersonListModel &model() { return m_model; }
    FeedView *view() const { return m_view; }
    PersonCard *card() const { return m_card; }
    void showWho(const PersonFilter &filter) { apply(filter); }

private:
    QWidget *makeList();
    void connectModel();
    void apply(PersonFilter filter);
    void readRule();
    void follow(const ChangeSet &changes);
    void showCounts();
    void showEmpty();
    void showCurrent();
    void choose(AuthorId author);
    void chooseExport(const QString &ending);
    void changeRule();

    PersonListModel m_model;
    PersonEditor *m_editor;
    PersonFilterBar *m_filters;
    QLabel *m_counts, *m_sides; ///< how many there are, and how many for and against
    QPushButton *m_csv, *m_xlsx;
    FeedView *m_view;
    PersonDelegate *m_delegate;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    PersonCard *m_card;
    StanceRule m_rule;
    QTimer m_reload;
    AuthorId m_wanted{}; ///< whose card was asked for, whether the filter shows them or not
    quint64 m_countings = 0;
    bool m_started = false;
};

} // namespace pulse
